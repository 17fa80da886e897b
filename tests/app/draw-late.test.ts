// @vitest-environment happy-dom
/** A part of the map that is fetched late draws what is so by then: what was asked for meanwhile stays. */
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { drawAddresses, followAddresses } from '../../src/app/map/draw-addresses.ts';
import { cornersOf, draw } from '../../src/app/map/draw-state.ts';
import { InView } from '../../src/app/map/in-view.tsx';
import { ScaleBar } from '../../src/app/map/scale-bar.tsx';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import type { Dossier } from '../../src/archive/dossier.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { learn } from '../../src/i18n/speak.ts';
import { mapOn } from './a-flat-map.ts';

const dossier = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const nothing = () => undefined;
const words = { machine: 'Automaat', siting: nl.siting, help: '', format: formatFor('nl') };

it('a town without a machine is shown whole; a machine that comes before that is done stays what is shown', async () => {
  await learn('nl');
  const { variants } = dossier;
  const bare = { ...dossier, variants: variants.map((one) => ({ ...one, machines: [] })) };
  for (const after of [bare, dossier]) {
    const { map } = mapOn();
    const fit = vi.spyOn(map, 'fit').mockImplementation(nothing);
    store.setState({ ...emptyState, dossier: bare }, true);
    const page = document.createElement('div');
    render(h(InView, { map }), page);
    // Effects come after the page is painted: by then the machine may stand there.
    store.setState({ dossier: after });
    await new Promise((done) => setTimeout(done, 200));
    const whole = cornersOf(dossier).length;
    expect(fit.mock.calls.some(([points]) => points.length === whole)).toBe(after === bare);
    render(null, page);
  }
});

it('what is written comes back after a move of which the judgement failed', async () => {
  const { map } = mapOn();
  await learn('nl');
  const rest = vi.spyOn(map, 'rest').mockImplementation(nothing);
  const glance = { colour: 'undetermined', unmet: [], unknown: [] } as never;
  store.setState({ ...emptyState, dossier, outcome: { kind: 'glance', glance, last: null } }, true);
  const page = document.createElement('div');
  render(h(InView, { map }), page);
  await new Promise((done) => setTimeout(done, 200));
  rest.mockClear();
  store.setState({ outcome: { kind: 'failed', code: 'engine-failed', last: null } });
  await expect.poll(() => rest.mock.calls.length).toBeGreaterThan(0);
  render(null, page);
});

it('the scale is of the map as it is, however near it came while the bar was drawn', async () => {
  const { map } = mapOn();
  await learn('nl');
  let perPixel = 0.5;
  vi.spyOn(map, 'metresPerPixel').mockImplementation(() => perPixel);
  const page = document.createElement('div');
  render(h(ScaleBar, { map }), page);
  perPixel = 0.125;
  await expect.poll(() => page.textContent).toBe('010\u00a0m');
  render(null, page);
});

it('of a file with more houses than can be read those around the machine have their numbers, wherever it is put', async () => {
  const [first] = dossier.surroundings.buildings;
  if (!first) throw new Error('no building');
  const buildings = Array.from({ length: 2000 }, (_, i) => {
    const x = 100_000 + 2 * i;
    const ring = [
      [x, 400_000],
      [x + 2, 400_000],
      [x + 2, 400_008],
    ] as const;
    return { ...first, id: `b${i}`, name: null, address: `Lange straat ${i + 1}`, footprint: [[ring]] };
  });
  const at = (x: number | null): Dossier => ({
    ...dossier,
    surroundings,
    variants: dossier.variants.map((one) => ({
      ...one,
      machines: one.machines.flatMap((machine) => (x === null ? [] : [{ ...machine, point: [x, 400_000] as const }])),
    })),
  });
  const surroundings = { ...dossier.surroundings, buildings };
  const { frame, map } = mapOn();
  const written = () => [...frame.querySelectorAll('.map-label-number')].map((one) => Number(one.textContent));
  drawAddresses(map, at(null));
  expect(written()).toEqual([]);
  followAddresses(map, at(100_000));
  expect(written()).toHaveLength(1200);
  expect(Math.min(...written())).toBe(1);
  // A few steps are no other street.
  const before = frame.querySelector('.map-label-number');
  followAddresses(map, at(100_040));
  expect(frame.querySelector('.map-label-number')).toBe(before);
  followAddresses(map, at(104_000));
  expect(written()).toHaveLength(1200);
  expect(Math.max(...written())).toBe(2000);
});

it('a ruler that ended while its drawing was fetched is not drawn, and one that goes on is drawn as it is', async () => {
  const { frame, map } = mapOn();
  const before = { ...emptyState, dossier };
  const long = {
    ...before,
    ruler: [
      [0, 0],
      [3, 4],
    ] as const,
  };
  store.setState(before, true);
  draw(map, long, before, words);
  await vi.dynamicImportSettled();
  expect(frame.querySelector('.ruler-length')).toBe(null);
  store.setState(long, true);
  draw(map, { ...before, ruler: [[0, 0]] }, before, words);
  await vi.dynamicImportSettled();
  expect(frame.querySelector('.ruler-length')?.textContent).toBe('5,0 m');
});
