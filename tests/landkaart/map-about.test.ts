/** What a map says of itself: its sources go with it and come back; what others wrote in that place is no fault of a map. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rdEpsg } from '../../src/archive/map-layers.ts';
import { flatGeobufOf } from '../../src/archive/write-flat-geobuf.ts';
import { readFlatGeobuf } from '../../src/geodata/read-flat-geobuf.ts';
import { aboutIn, aboutText, publicAboutText } from '../../src/modules/landkaart/map-about.ts';

async function saidBy(about: string | null): Promise<string | null> {
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [150_000, 520_000],
      [150_005, 520_000],
    ],
  };
  const features = [{ type: 'Feature' as const, properties: { verdict: 'green' }, geometry: line }];
  const bytes = flatGeobufOf('gevels', { type: 'FeatureCollection', features }, rdEpsg, about);
  const read = await readFlatGeobuf(
    async (from, length) => bytes.subarray(from, from + length),
    () => [-Infinity, -Infinity, Infinity, Infinity],
  );
  return read.ok ? read.value.about : read.error.code;
}

const waits = { building: '0221100000000001', metres: 41.5, point: [150_000, 520_010], address: 'Markt 3' } as const;
const totals = {
  gevel: {
    all: { green: 12.5, 'own-means': 0, others: 3, 'to-be-shown': 0, red: 7.25, 'not-green': 2, undetermined: 40 },
    unmet: { 'C-DEB': 7.25 },
    unknown: { 'C-DAT': 40 },
    onUse: 40,
  },
} as const;

const { all } = totals.gevel;
const areas = [
  { name: 'Noord', box: [150_000, 520_000, 150_400, 520_300], bySiting: { gevel: all, winkel: { ...all, red: 9 } } },
  { name: 'Zuid', box: null, bySiting: {} },
] as const;

it('comes back as it went, with the name of each file and nothing else of it', async () => {
  const source = { name: 'BAG-bestand', reference: 'panden.fgb', retrieved: null, count: 7204, sha256: 'ab' };
  const text = aboutText({
    modelSet: 'gevelwijzer-2',
    sources: [source],
    askFirst: [waits],
    totals,
    areas,
  });
  expect(text).not.toContain('7204');
  expect(aboutIn(await saidBy(text))).toEqual({
    modelSet: 'gevelwijzer-2',
    sources: [{ name: 'BAG-bestand', reference: 'panden.fgb' }],
    askFirst: [waits],
    totals,
    areas,
    saysNotGreen: true,
  });
  expect(await saidBy(null)).toBeNull();
  // For the public: the areas, and nothing else.
  const open = publicAboutText(areas);
  expect(Object.keys(JSON.parse(open ?? ''))).toEqual(['areas']);
  expect(aboutIn(await saidBy(open))).toEqual({
    modelSet: null,
    sources: [],
    askFirst: [],
    totals: {},
    areas,
    saysNotGreen: true,
  });
  expect(publicAboutText([])).toBeNull();
});

it('of a map of before, which did not tell what is not green, the sums are read all the same, and that it did not is known', () => {
  const { 'not-green': _, ...before } = all;
  const said = { modelSet: 'x', sources: [], totals: { gevel: { ...totals.gevel, all: before } } };
  const read = aboutIn(JSON.stringify(said));
  expect(read?.totals.gevel?.all).toEqual({ ...before, 'not-green': 0 });
  expect(read?.saysNotGreen).toBe(false);
  const open = aboutIn(JSON.stringify({ areas: [areas[1], { ...areas[0], bySiting: { winkel: before } }] }));
  expect(open?.areas[1]?.bySiting.winkel).toEqual({ ...before, 'not-green': 0 });
  expect(open?.saysNotGreen).toBe(false);
  // Where nothing is undetermined nothing is missed.
  const settled = { ...totals.gevel, all: { ...before, undetermined: 0 } };
  expect(aboutIn(JSON.stringify({ ...said, totals: { gevel: settled } }))?.saysNotGreen).toBe(true);
});

it('is nothing where it is something else', () => {
  for (const other of [null, '', 'bladzijde', '{}', '[]', '{"modelSet":1,"sources":[]}'])
    expect(aboutIn(other)).toBeNull();
  fc.assert(
    fc.property(fc.json(), (text) => {
      const said = aboutIn(text);
      if (said !== null) expect(said.sources.length).toBeLessThanOrEqual(20);
    }),
    { numRuns: 200, seed: 3 },
  );
  // Sums that are not whole, or are no metres, are none.
  for (const [key, value] of [
    ['all', { ...totals.gevel.all, red: '7' }],
    ['all', { green: 3 }],
    ['all', null],
    ['onUse', -1],
  ] as const) {
    const said = { modelSet: 'x', sources: [], totals: { gevel: { ...totals.gevel, [key]: value } } };
    expect(aboutIn(JSON.stringify(said))?.totals).toEqual({});
  }
  // An area whose metres are not whole has none, and a box that is none is none.
  const areaWith = (given: object) =>
    aboutIn(JSON.stringify({ areas: [7, { name: 3 }, { ...areas[0], ...given }] }))?.areas;
  expect(areaWith({})).toEqual([areas[0]]);
  expect(areaWith({ box: [1, 2, 3, '4'] })).toEqual([{ ...areas[0], box: null }]);
  expect(areaWith({ bySiting: { gevel: { green: 3 }, unit: all } })).toEqual([{ ...areas[0], bySiting: {} }]);
  expect(areaWith({ name: 'n'.repeat(999) })?.[0]?.name).toHaveLength(200);
  const many = JSON.stringify({ areas: Array.from({ length: 1500 }, () => areas[1]) });
  expect(aboutIn(many)?.areas).toHaveLength(1000);
  const odd = aboutIn(
    '{"modelSet":"x","sources":[null,{"name":1,"reference":"y"},{"name":"a","reference":"b"}],"askFirst":[7,{"building":"1","metres":"2"},{"building":"1","metres":2},{"building":"2","metres":1,"point":[1,null],"address":3}]}',
  );
  expect(odd?.sources).toEqual([{ name: 'a', reference: 'b' }]);
  expect(odd?.askFirst).toEqual([
    { building: '1', metres: 2, point: null, address: null },
    { building: '2', metres: 1, point: null, address: null },
  ]);
});
