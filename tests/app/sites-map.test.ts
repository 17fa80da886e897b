/** On the map of the overview every site can be told from its neighbour, on what ground is known; a button says what it does. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, expect, it, vi } from 'vitest';
import type { JudgedSite } from '../../src/app/actions/judge-sites.ts';
import { placed } from '../../src/app/desks/overzicht/pins.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { overzichtNl as t } from '../../src/i18n/nl/overzicht.ts';
import { learn } from '../../src/i18n/speak.ts';
import { block } from '../engine/scenes.ts';
import { silenceWorkers } from './stand-ins.ts';

const map = { width: 640, height: 300 };
const at = (x: number, y: number, wide = 32) => ({ x, y, wide });
const placedAll = (pins: readonly ReturnType<typeof at>[]) => placed(pins, map.width, map.height);

beforeAll(async () => {
  silenceWorkers();
  vi.stubGlobal('window', { addEventListener: () => undefined });
  vi.stubGlobal('document', { addEventListener: () => undefined });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  vi.stubGlobal('location', { hash: '', search: '', pathname: '/', origin: 'https://example.invalid' });
  await fetchedInFull('nl');
  await learn('nl');
});

it('a site alone has its sign at its place', () => {
  expect(placedAll([at(100, 100), at(300, 200)])).toEqual([
    { of: [0], x: 100, y: 100 },
    { of: [1], x: 300, y: 200 },
  ]);
});

it('a few in one place stand side by side, none over another and all on the map', () => {
  for (const [x, y] of [
    [320, 150],
    [4, 4],
    [638, 298],
  ] as const) {
    const drawn = placedAll([at(x, y), at(x + 3, y), at(x, y + 5), at(x, y)]);
    expect(drawn.flatMap(({ of }) => of).toSorted((one, two) => one - two)).toEqual([0, 1, 2, 3]);
    const xs = drawn.map((one) => one.x).toSorted((one, two) => one - two);
    for (const [i, one] of xs.slice(1).entries()) expect(one - (xs[i] as number)).toBeGreaterThanOrEqual(32);
    for (const one of drawn) {
      expect(one.x).toBeGreaterThanOrEqual(9);
      expect(one.x + 23).toBeLessThanOrEqual(map.width);
      expect(one.y).toBeGreaterThanOrEqual(9);
      expect(one.y).toBeLessThanOrEqual(map.height - 9);
    }
  }
});

it('many in one place are one pin that counts them, and of thousands none is lost or covered', () => {
  expect(placedAll(Array.from({ length: 7 }, () => at(200, 100)))).toHaveLength(1);
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const drawn = placedAll(Array.from({ length: 2000 }, () => at(next(640), next(300), 50)));
  expect(drawn.flatMap(({ of }) => of).toSorted((one, two) => one - two)).toEqual([...Array(2000).keys()]);
  for (const one of drawn)
    for (const two of drawn)
      if (one !== two) expect(Math.abs(one.x - two.x) >= 18 || Math.abs(one.y - two.y) >= 18).toBe(true);
});

it('draws the buildings that are known around the sites, each once, and says how many pins are one', async () => {
  const { SitesMap } = await import('../../src/app/desks/overzicht/sites-map.tsx');
  const around = [block('a', 100_000, 400_000, 100_010, 400_010), block('b', 100_020, 400_000, 100_030, 400_010)];
  const sites = Array.from({ length: 6 }, (_, i): JudgedSite => {
    const line = { key: `${i}`, name: `plek ${i}`, listed: null, dossierId: `${i}` };
    return { line, point: [100_005, 400_000], answer: null, problem: null, facts: null, around };
  });
  const props = { lines: sites.map(({ line }) => line), judged: new Map(sites.map((one) => [one.line.key, one])), t };
  const html = renderToString(h(SitesMap, props));
  expect(/class="overzicht-buildings" d="([^"]*)"/.exec(html)?.[1]?.match(/M/g)).toHaveLength(2);
  expect(html).toContain(`>${t.together(6)}<`);
  expect(html).toContain(t.togetherHelp);
});

it('once all is judged the button judges anew, and says so', async () => {
  const { JudgeButtons } = await import('../../src/app/desks/overzicht/judge-buttons.tsx');
  const said = (running: boolean, done: number) =>
    renderToString(
      h(JudgeButtons, { running, done, total: 3, t, onJudge: () => undefined, onCancel: () => undefined }),
    );
  expect(said(false, 0)).toContain(t.judge);
  expect(said(true, 1)).toContain(t.cancel);
  expect(said(true, 3)).not.toContain(t.again);
  expect(said(false, 2)).toContain(t.judge);
  expect(said(false, 3)).toContain(t.again);
  expect(said(false, 3)).not.toContain(t.judge);
});
