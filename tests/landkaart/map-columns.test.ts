/** A line of the map is read back from its file as it was written, to the last bit; the public one says less. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inRd, rdEpsg } from '../../src/archive/map-layers.ts';
import { flatGeobufOf } from '../../src/archive/write-flat-geobuf.ts';
import { criterionIds } from '../../src/engine/scene/assessment.ts';
import { readFlatGeobuf } from '../../src/geodata/read-flat-geobuf.ts';
import { type Run, streetOf } from '../../src/modules/landkaart/judge-tile.ts';
import {
  lineFeature,
  lineIn,
  type MapLine,
  publicLine,
  saysNotGreen,
} from '../../src/modules/landkaart/map-columns.ts';
import { joined, lineOf, metresOf, publicRuns, toMillimetre } from '../../src/modules/landkaart/town-map.ts';
import { lightOf } from '../../src/modules/landkaart/town-summary.ts';

const coordinate = (middle: number) => fc.double({ min: middle - 400, max: middle + 400, noNaN: true });
const point = fc.tuple(coordinate(150_000), coordinate(520_000));
const shown = fc.record({
  verdict: fc.constantFrom('green', 'orange', 'red', 'undetermined'),
  grade: fc.constantFrom(null, 'own-means', 'others', 'to-be-shown'),
  unmet: fc.subarray([...criterionIds]),
  unknown: fc.subarray([...criterionIds]),
  onUse: fc.boolean(),
});
const run: fc.Arbitrary<Run> = fc
  .record({
    host: fc.stringMatching(/^[0-9]{16}$/),
    street: fc.option(fc.constantFrom('Markt', 'Lange Poten', "'t Zand")),
    edge: fc.tuple(point, point),
    edgeNumber: fc.nat(90),
    count: fc.integer({ min: 1, max: 60 }),
    siting: fc.constantFrom('gevel', 'winkel'),
    shown,
  })
  .chain((one) => fc.nat(one.count - 1).map((from): Run => ({ ...one, from, to: one.count })));

const readBack = async (
  features: readonly Parameters<typeof inRd>[0][number][],
): Promise<readonly (MapLine | null)[]> => {
  const bytes = flatGeobufOf('gevels', inRd(features), rdEpsg);
  const read = await readFlatGeobuf(
    async (from, length) => bytes.subarray(from, from + length),
    () => [-Infinity, -Infinity, Infinity, Infinity],
  );
  if (!read.ok) throw new Error(read.error.message);
  return read.value.features.map(lineIn);
};

const by = { model: '0123456789ab', functions: ['opname', 'sealbag'], unknownUseAs: 'woonfunctie' } as const;

it('a line is read back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(run, async (one) => {
      const [line] = await readBack([lineFeature(one, by)]);
      const [from, to] = lineOf(one);
      const { host, street, siting, edgeNumber, count } = one;
      const wall = { edge: edgeNumber, from: one.from, to: one.to, of: count };
      expect(line).toEqual({
        from,
        to,
        siting,
        host,
        street,
        metres: toMillimetre(metresOf(one)),
        wall,
        shown: one.shown,
        by,
      });
      const [open] = await readBack([publicLine(one)]);
      expect(open).toMatchObject({ by: null, host: '', street: null, shown: { unmet: [], unknown: [], onUse: false } });
      // Both are of the light that was judged, though one names no criteria.
      expect([line, open].map((read) => read && lightOf(read.shown))).toEqual([lightOf(one.shown), lightOf(one.shown)]);
    }),
    { numRuns: 60, seed: 3 },
  );
});

it('what is undetermined and fails something is not green, also for the public and in a map of before', async () => {
  const told = { grade: null, unknown: ['C-DAT'], onUse: true } as const;
  const [fails, waits] = [
    { verdict: 'undetermined', unmet: ['C-DEB'], ...told },
    { verdict: 'undetermined', unmet: [], ...told },
  ] as const;
  expect([fails, waits].map(lightOf)).toEqual(['not-green', 'undetermined']);
  for (const verdict of ['green', 'red'] as const) expect(lightOf({ ...fails, verdict })).toBe(verdict);
  const edge = [
    [150_000, 520_000],
    [150_008, 520_000],
  ] as const;
  const wall = { host: 'a', street: null, edge, edgeNumber: 0, count: 8, siting: 'gevel' } as const;
  const runs: Run[] = [fails, { ...fails, unmet: ['C-GLI'] as const }, waits, waits].map((said, i) => ({
    ...wall,
    from: 2 * i,
    to: 2 * i + 2,
    shown: said,
  }));
  const open = publicRuns(runs);
  expect(open.map(({ from, to }) => [from, to])).toEqual([
    [0, 4],
    [4, 8],
  ]);
  expect(open.map((one) => publicLine(one).properties['notGreen'])).toEqual([true, false]);
  const lightsOf = (lines: readonly (MapLine | null)[]) => lines.map((one) => one && lightOf(one.shown));
  expect(lightsOf(await readBack(open.map(publicLine)))).toEqual(['not-green', 'undetermined']);
  // Before the column was there the criteria said it, and for the public nothing did: that is told.
  const before = <One extends ReturnType<typeof publicLine>>({
    properties: { notGreen: _, ...properties },
    ...one
  }: One) => ({
    ...one,
    properties,
  });
  const older = await readBack(runs.map((one) => before(lineFeature(one, by))));
  expect(lightsOf(older)).toEqual(['not-green', 'not-green', 'undetermined', 'undetermined']);
  expect(older.map((one) => one && saysNotGreen(one))).toEqual([true, true, true, true]);
  const olderOpen = await readBack(open.map((one) => before(publicLine(one))));
  expect(lightsOf(olderOpen)).toEqual(['undetermined', 'undetermined']);
  expect(olderOpen.map((one) => one && saysNotGreen(one))).toEqual([false, false]);
});

it('what is no line of a map is none', () => {
  const line = {
    type: 'Feature',
    geometry: {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    },
  } as const;
  const properties = { verdict: 'green', siting: 'gevel' };
  expect(lineIn({ ...line, properties })).not.toBeNull();
  for (const other of [null, 7, {}, line, { ...line, properties: { ...properties, verdict: 'blue' } }])
    expect(lineIn(other)).toBeNull();
  expect(
    lineIn({
      ...line,
      properties,
      geometry: {
        type: 'LineString',
        coordinates: [
          [1, Number.NaN],
          [3, 4],
        ],
      },
    }),
  ).toBeNull();
});

it('places of one wall are one line where they say the same, in any order, and the public sees no joint more', () => {
  fc.assert(
    fc.property(
      run,
      fc.array(fc.constantFrom(0, 1, 2), { minLength: 1, maxLength: 12 }),
      fc.nat(),
      (one, kinds, turn) => {
        const said = [
          one.shown,
          { ...one.shown, onUse: !one.shown.onUse },
          { ...one.shown, verdict: 'red', grade: null },
        ] as const;
        const pieces = kinds.map(
          (kind, i): Run => ({ ...one, count: kinds.length, from: i, to: i + 1, shown: said[kind] as Run['shown'] }),
        );
        const from = turn % pieces.length;
        const turned = [...pieces.slice(from), ...pieces.slice(0, from)];
        const changes = kinds.filter((kind, i) => i === 0 || kind !== kinds[i - 1]).length;
        const lines = joined(turned, (a, b) => a === b);
        expect(lines).toHaveLength(changes);
        expect(lines.reduce((sum, line) => sum + line.to - line.from, 0)).toBe(kinds.length);
        const open = kinds.map((kind) => (kind === 2 ? 'red' : `${one.shown.verdict}`));
        const grade = (kind: number) => (kind === 2 ? null : one.shown.grade);
        const steps = kinds.filter(
          (kind, i) => i === 0 || open[i] !== open[i - 1] || grade(kind) !== grade(kinds[i - 1] as number),
        );
        expect(publicRuns(turned)).toHaveLength(steps.length);
      },
    ),
    { numRuns: 200, seed: 4 },
  );
});

it('a street is what stands before the number', () => {
  for (const [address, street] of [
    ['Marktstraat 34', 'Marktstraat'],
    ['Lange Poten 1A-2', 'Lange Poten'],
    ['Plein 1944 12', 'Plein 1944'],
    ['1e Helmersstraat 8, Amsterdam', '1e Helmersstraat'],
    ['Markt', null],
    ['', null],
    [null, null],
  ] as const)
    expect([address, streetOf(address)]).toEqual([address, street]);
});
