/** The map is of the night: wherever it names a colour it says so, and that by day a place may have another. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { placeStyle, townStyle } from '../../src/archive/town-style.ts';
import { fetched } from '../../src/i18n/speak.ts';
import type { Run, Shown } from '../../src/modules/landkaart/judge-tile.ts';
import { lineFeature, publicLine, spotFeature } from '../../src/modules/landkaart/map-columns.ts';
import { townHour } from '../../src/modules/landkaart/town-answers.ts';
import { lights } from '../../src/modules/landkaart/town-summary.ts';

const tongues = [
  ['nl', / ʼs nachts\b/, /overdag/i],
  ['en', / by night\b/, /by day/i],
] as const;

it.each(tongues)('each colour is of the night, in the legend, tables and files, in %s', async (tongue, night, day) => {
  expect(townHour).toBe('night');
  const t = await fetched(tongue, 'landkaart');
  for (const light of lights) expect(t.lights[light]).toMatch(night);
  // Above a column every word of which says it, it is said no further time; in a file nothing stands around it.
  expect(t.colour).not.toMatch(night);
  for (const head of [t.colourInFile, t.perLight, t.perStreet, t.perArea]) expect(head).toMatch(night);
  for (const said of [t.nextSuitable('#'), t.noSuitable, t.seeking, t.noneWithin('#'), t.machinesNear(1, 1, '#')])
    expect(said).toMatch(night);
  for (const [near, red] of [
    [0, 1],
    [1, 3],
  ] as const)
    expect(t.machinesNear(near, red, '#')).toMatch(night);
  expect(t.byDay).toMatch(day);
  for (const style of [townStyle('gevel', t.lights), townStyle('winkel', t.lights), placeStyle(t.lights)])
    for (const [, label] of style.matchAll(/<category [^>]*label="([^"]*)"/g)) expect(label).toMatch(night);
});

it('each line and each place of its files says of which hours its colour is, also in the version for the public', () => {
  const shown: Shown = { verdict: 'orange', grade: 'others', unmet: ['C-GLI'], unknown: [], onUse: false };
  const edge = [
    [0, 0],
    [8, 0],
  ] as const;
  const run: Run = { host: 'a', street: null, edge, edgeNumber: 0, count: 8, from: 0, to: 3, siting: 'gevel', shown };
  const by = { model: '0123456789ab', functions: ['opname'], unknownUseAs: null } as const;
  for (const { properties } of [lineFeature(run, by), publicLine(run), spotFeature({ point: [1, 2], shown }, by)])
    expect(properties).toMatchObject({ hour: 'night', verdict: 'orange' });
});

it('no part of its screen names a colour in other words than these, and what of by day is said once, at its head', () => {
  const folder = new URL('../../src/app/desks/landkaart/', import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
  expect(texts.length).toBeGreaterThan(8);
  for (const [name, text] of texts) expect([name, /\bverdict\[|\.verdict\./.test(text)]).toEqual([name, false]);
  const says = texts.flatMap(([name, text]) => Array.from(text.matchAll(/t\.byDay/g), () => name));
  expect(says.toSorted()).toEqual(['landkaart-screen.tsx']);
  const heads = (pattern: RegExp) => texts.flatMap(([, text]) => text.match(pattern) ?? []);
  const [shown, saved] = [heads(/head=\{\[[^\]]*\]/g), heads(/head: \[[^\]]*\]/g)];
  expect(shown.filter((head) => head.includes('t.colour,')).length).toBeGreaterThan(4);
  expect(saved.filter((head) => head.includes('t.colourInFile,'))).toHaveLength(1);
  for (const head of shown) expect(head).not.toContain('t.colourInFile');
  for (const head of saved) expect(head).not.toContain('t.colour,');
});
