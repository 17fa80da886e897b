/**
 * Every reader, given a file of which one thing is spoilt anywhere: each record has one end, nothing that came out has no record
 * behind it, and each reason has words. The verdict under such files is the matter of `garbled-files.test.ts`.
 */
import { describe, expect, it } from 'vitest';
import { type Left, ledgerOf, type Told } from '../../src/geodata/ledger.ts';
import { readBuildingBytes } from '../../src/geodata/read-building-bytes.ts';
import { readBuildings } from '../../src/geodata/read-buildings.ts';
import { readHeights } from '../../src/geodata/read-heights.ts';
import { readPublicSpace } from '../../src/geodata/read-public-space.ts';
import { readUnits } from '../../src/geodata/read-units.ts';
import { readVulnerable } from '../../src/geodata/read-vulnerable.ts';
import { surroundingsAround } from '../../src/geodata/surroundings.ts';
import { sourcesEn } from '../../src/i18n/en/sources.ts';
import { sourcesNl } from '../../src/i18n/nl/sources.ts';
import { type Dice, dice } from '../fuzz/dice.ts';
import { flatGeobuf } from './flat-geobuf-file.ts';
import { street } from './street.ts';
import { centre, collection, pand, square, worldOf } from './world.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One thing of a document gone, doubled or turned into something else, anywhere in it. */
function spoilt(text: string, d: Dice): { readonly text: string; readonly document: Json; readonly doubled: boolean } {
  const document = JSON.parse(text) as Json;
  let holder: Json = document;
  let key: string | number = '';
  // Down the tree at random, so that what stands high is spoilt as often as what stands deep.
  for (let inner: Json = document; typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0; ) {
    holder = inner;
    key = d.pick(Object.keys(inner));
    inner = (holder as { [key: string]: Json })[key] as Json;
    if (d.roll() < 0.25) break;
  }
  const of = holder as { [key: string]: Json };
  const value = of[key] as Json;
  const how = d.below(4);
  if (how === 0 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (how === 0) delete of[key];
  else if (how === 1 && Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
  else of[key] = d.pick<Json>([null, '', 'x', [], {}, -1, 1e9, `${typeof value}x`, [value], { x: value }]);
  return { text: JSON.stringify(document), document, doubled: how === 1 };
}

interface Read {
  readonly told: Told;
  /** How many things came out, each made of one record or more. */
  readonly made: number;
}
type Reader = (text: string) => Read | null;
const building = ([read]: readonly [ReturnType<typeof readBuildings>]): Read | null =>
  read.ok ? { told: read.value, made: read.value.buildings.length + read.value.notInUse.length } : null;

const units = Array.from({ length: 6 }, (_, i) => ({
  type: 'Feature',
  properties: {
    identificatie: `036301000000000${i}`,
    status: 'Verblijfsobject in gebruik',
    gebruiksdoel: 'woonfunctie',
    pandidentificatie: '0363100012000002',
  },
  geometry: { type: 'Point', coordinates: [121_000, 485_980] },
}));
const heights = Array.from({ length: 6 }, (_, i) => ({
  type: 'Feature',
  properties: { identificatie: `036310001200000${i}`, b3_h_dak_70p: 9, b3_h_maaiveld: 1 },
  geometry: null,
}));
const roads = Array.from({ length: 6 }, (_, i) => ({
  type: 'Feature',
  properties: { lokaal_id: `G${i}`, functie: 'voetpad', relatieve_hoogteligging: 0, eind_registratie: null },
  geometry: { type: 'Polygon', coordinates: square(121_000 + 20 * i, 486_000) },
}));
const schools = Array.from({ length: 6 }, (_, i) => ({
  type: 'Feature',
  properties: { naam: `School ${i}` },
  geometry: { type: 'Point', coordinates: [121_000 + 20 * i, 485_980] },
}));
const city = JSON.stringify({
  type: 'CityJSON',
  version: '1.1',
  transform: { scale: [0.001, 0.001, 0.001], translate: [121_000, 486_000, 0] },
  vertices: Array.from({ length: 6 }, (_, i) => square(20_000 * i, 0, 8000).flatMap((ring) => ring.slice(0, 4)))
    .flat()
    .map(([x, y]) => [x, y, 0]),
  CityObjects: Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [
      `NL.IMBAG.Pand.036310001200000${i}`,
      {
        type: 'Building',
        attributes: { status: 'Pand in gebruik', b3_h_dak_70p: 9, b3_h_maaiveld: 1 },
        geometry: [{ type: 'MultiSurface', lod: '0', boundaries: [[[4 * i, 4 * i + 1, 4 * i + 2, 4 * i + 3]]] }],
      },
    ]),
  ),
});

const readers: Readonly<Record<string, readonly [honest: string, reader: Reader]>> = {
  panden: [street.file(street.homes), (text) => building([readBuildings(text, 'x')])],
  CityJSON: [city, (text) => building([readBuildings(text, 'x')])],
  units: [
    collection(units),
    (text) => {
      const read = readUnits(text);
      return read.ok ? { told: read.value, made: read.value.units.length } : null;
    },
  ],
  heights: [
    collection(heights),
    (text) => {
      const read = readHeights(text);
      return read.ok ? { told: read.value, made: read.value.heights.size } : null;
    },
  ],
  streets: [
    collection(roads),
    (text) => {
      const read = readPublicSpace(text);
      return read.ok ? { told: read.value, made: new Set(read.value.space.map(({ id }) => id)).size } : null;
    },
  ],
  schools: [
    collection(schools),
    (text) => {
      const read = readVulnerable(text);
      return read.ok ? { told: read.value, made: read.value.places.length } : null;
    },
  ],
};

const reasons = new Set<string>();
const seen = (left: readonly Left[]) => {
  for (const { reason } of left) reasons.add(reason);
};

/** How many records the file itself has, counted without the reader. */
function recordsIn(document: Json): number {
  const { features, CityObjects } = (document ?? {}) as { features?: Json; CityObjects?: Json };
  if (Array.isArray(features)) return features.length;
  return Object.values((CityObjects ?? {}) as object).filter(
    (one) => (one as { type?: unknown } | null)?.type === 'Building',
  ).length;
}

const tries = 300;

describe('the ledger', () => {
  it.each(Object.entries(readers))('of %s has one end for every record, whatever is spoilt', (_, [honest, read]) => {
    const whole = read(honest);
    expect(whole && [whole.told.records, whole.told.left]).toEqual([recordsIn(JSON.parse(honest)), []]);
    let answered = 0;
    for (let seed = 0; seed < tries; seed++) {
      const { text, document, doubled } = spoilt(honest, dice(seed));
      const answer = read(text);
      if (!answer) continue;
      answered++;
      const { told, made } = answer;
      const { records, used, setAside, open } = ledgerOf('x', told);
      seen(told.left);
      const ends = [...setAside, ...open].reduce((sum, { count }) => sum + count, used);
      expect([seed, ends, records >= recordsIn(document)]).toEqual([seed, records, true]);
      // What is counted as used came out; two records of one thing come out as one.
      expect([seed, doubled ? Math.min(used, made) : used]).toEqual([seed, made]);
    }
    expect(answered).toBeGreaterThan(tries / 3);
  });

  it('of FlatGeobuf too, whichever byte is another', async () => {
    const file = flatGeobuf(
      [street.shop, street.homes, ...street.halls].map(({ properties, geometry }) => ({
        properties: properties as Record<string, string | number>,
        rings: geometry.coordinates.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as [number, number])),
      })),
    );
    const d = dice(7);
    let answered = 0;
    for (let i = 0; i < tries; i++) {
      const bytes = file.slice();
      bytes[8 + d.below(bytes.length - 8)] = d.below(256);
      const read = await readBuildingBytes(bytes, 'x');
      if (!read.ok) continue;
      answered++;
      const { records, used } = ledgerOf('x', read.value);
      seen(read.value.left);
      const made = read.value.buildings.length + read.value.notInUse.length;
      expect([i, records >= 10, used >= made]).toEqual([i, true, true]);
    }
    expect(answered).toBeGreaterThan(tries / 3);
  });

  it('of the services too, whichever answer is spoilt', async () => {
    const answers: Readonly<Record<string, string>> = {
      heights: collection(heights, { numberMatched: 6 }),
      bgt: collection(roads, { numberMatched: 6 }),
      places: collection([], { numberMatched: 0 }),
      units: collection(units, { numberMatched: 6 }),
      panden: collection(
        Array.from({ length: 8 }, (_, i) => pand(i)),
        { numberMatched: 8 },
      ),
    };
    const layerOf = ({ href, host }: URL) =>
      host.endsWith('3dbag.nl')
        ? 'heights'
        : href.includes('bgt')
          ? 'bgt'
          : /ligplaats|standplaats/.test(href)
            ? 'places'
            : href.includes('verblijfsobject')
              ? 'units'
              : 'panden';
    let answered = 0;
    for (let seed = 0; seed < 100; seed++) {
      const d = dice(seed);
      const layer = d.pick(['heights', 'bgt', 'units', 'panden']);
      const { text } = spoilt(answers[layer] as string, d);
      const world = worldOf((url) => (layerOf(url) === layer ? text : (answers[layerOf(url)] as string)));
      const read = await surroundingsAround(centre, 150, world);
      if (!read.ok) continue;
      answered++;
      for (const { records, used, setAside, open } of read.value.ledger) {
        for (const { reason } of [...setAside, ...open]) reasons.add(reason);
        const ends = [...setAside, ...open].reduce((sum, { count }) => sum + count, used);
        expect([seed, ends, used >= 0]).toEqual([seed, records, true]);
      }
    }
    expect(answered).toBeGreaterThan(50);
  });

  it('has words for every reason that was met', () => {
    const words = [...reasons].filter((reason) => !reason.startsWith('status: '));
    expect(words.length).toBeGreaterThan(8);
    for (const { reasons: known } of [sourcesNl, sourcesEn])
      expect(words.filter((reason) => !Object.hasOwn(known, reason))).toEqual([]);
  });
});
