import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBuildings, toldOf } from '../../src/geodata/read-buildings.ts';
import { fileOf } from '../bench/geodata.ts';

fc.configureGlobal({ seed: 437 });

const feature = (
  coordinates: unknown,
  properties: object = { identificatie: '0363100000000001' },
  type = 'Polygon',
) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const ring = [
  [121000, 486000],
  [121010, 486000],
  [121010, 486010],
  [121000, 486010],
  [121000, 486000],
];
const code = (text: string) => {
  const read = readBuildings(text, 'x');
  return read.ok ? 'ok' : read.error.code;
};
const only = (text: string) => {
  const read = readBuildings(text, 'x');
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

describe('reading buildings', () => {
  it('of a file of 5,000, ledger included, takes less than a second of the processor', () => {
    const text = fileOf();
    const before = process.threadCpuUsage();
    const read = readBuildings(text, 'x');
    if (!read.ok) throw new Error(read.error.code);
    const { ledger } = toldOf('x', read.value);
    const { user, system } = process.threadCpuUsage(before);
    expect([ledger.records, ledger.used, ledger.open]).toEqual([5000, 5000, []]);
    expect((user + system) / 1e6).toBeLessThan(1);
  });

  it('reads RD and WGS84, closes and turns rings, drops heights', () => {
    const rd = only(file(feature([[...ring].reverse().map((point) => [...point, 0])])));
    expect(rd).toMatchObject({ crs: 'rd', count: 1 });
    expect(rd.buildings[0]?.footprint[0]?.[0]).toHaveLength(4);
    const globe = only(
      file(
        feature([
          [
            [4.880001, 52.36],
            [4.881, 52.36],
            [4.881, 52.361],
            [4.880001, 52.36],
          ],
        ]),
      ),
    );
    expect(globe.crs).toBe('wgs84');
  });

  it.each([
    [{ gebruiksdoel: 'winkelfunctie,woonfunctie', aantal_verblijfsobjecten: 3 }, ['winkelfunctie', 'woonfunctie']],
    [{ gebruiksdoel: '', aantal_verblijfsobjecten: 0 }, []],
    [{ gebruiksdoel: '', aantal_verblijfsobjecten: 2 }, null],
    [{ bouwjaar: 1930 }, null],
  ])('uses of %j', (properties, expected) => {
    expect(only(file(feature([ring], properties))).buildings[0]?.uses ?? null).toEqual(expected);
  });

  it('keeps buildings in use, counts the rest by status, drops doubles', () => {
    const read = only(
      file(
        feature([ring], { identificatie: '1', status: 'Pand in gebruik' }),
        feature([ring], { identificatie: '1', status: 'Pand in gebruik' }),
        feature([ring], { identificatie: '2', status: 'Pand gesloopt' }),
      ),
    );
    expect(read.count).toBe(1);
    expect(read.droppedByStatus).toEqual({ 'Pand gesloopt': 1 });
    expect(read.left.map(({ id, reason, end }) => [id, reason, end])).toEqual([
      ['1', 'duplicate', 'set-aside'],
      ['2', 'status: Pand gesloopt', 'set-aside'],
    ]);
  });

  const degrees = [
    [4.880001, 52.36],
    [4.881, 52.36],
    [4.881, 52.361],
    [4.880001, 52.36],
  ];
  it.each([
    ['urn:ogc:def:crs:EPSG::28992', degrees, 'wgs84', true],
    ['EPSG:28992', degrees, 'wgs84', true],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', ring, 'rd', true],
    ['urn:ogc:def:crs:EPSG::4326', ring, 'rd', true],
    ['urn:ogc:def:crs:EPSG::28992', ring, 'rd', false],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', degrees, 'wgs84', false],
    ['EPSG:3857', degrees, 'wgs84', false],
    [null, degrees, 'wgs84', false],
  ])('%s over %j is read as %s, and told when it is another: %s', (name, outline, crs, misnamed) => {
    const member = name === null ? null : { type: 'name', properties: { name } };
    const text = JSON.stringify({ type: 'FeatureCollection', crs: member, features: [feature([outline])] });
    const read = only(text);
    expect([read.crs, read.misnamed]).toEqual([crs, misnamed]);
    expect(read.buildings[0]?.footprint[0]?.[0]?.[0]?.[0]).toBeGreaterThan(100_000);
  });

  it.each([
    ['', 'empty-file'],
    ['{"type":"Feature', 'file-cut'],
    ['panden van Delft', 'not-json'],
    ['{"type":"FeatureCollection",,"features":[]}', 'not-json'],
    ['[]', 'not-geojson'],
    ['{"type":"FeatureCollection","features":[]}', 'no-features'],
    [file(feature([1, 2], {}, 'Point')), 'no-polygons'],
    [file(feature([ring.map(([x, y]) => [y, x])])), 'swapped-axes'],
    [
      file(
        feature([
          [
            [2, 48],
            [2.1, 48],
            [2.1, 48.1],
            [2, 48],
          ],
        ]),
      ),
      'wrong-crs',
    ],
    [
      file(
        feature([
          [
            [null, 1],
            [2, 3],
            [4, 5],
          ],
        ]),
      ),
      'no-polygons',
    ],
  ])('%s is refused with a code', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('imported text is data: names that could reach a prototype stay names', () => {
    const read = only(
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"status":"x"},"identificatie":"<b>1</b>"},"geometry":{"type":"Polygon","coordinates":[${JSON.stringify(ring)}]}}]}`,
    );
    expect(read.buildings[0]?.id).toBe('<b>1</b>');
    expect(({} as Record<string, unknown>)['status']).toBeUndefined();
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .jsonValue()
            .map((value) => JSON.stringify({ type: 'FeatureCollection', features: [value, feature(value)] })),
        ),
        (text) => {
          expect(typeof readBuildings(text, 'x').ok).toBe('boolean');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
