import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Building } from '../../src/engine/scene/scene.ts';
import { readBuildings } from '../../src/geodata/read-buildings.ts';
import { heightOf, readCityJson } from '../../src/geodata/read-city-json.ts';
import { readHeights, withHeights } from '../../src/geodata/read-heights.ts';
import { readPublicSpace } from '../../src/geodata/read-public-space.ts';
import { joinUnits, readUnits } from '../../src/geodata/read-units.ts';
import { block } from '../engine/scenes.ts';
import { hasRecorded, recorded } from './recorded.ts';

fc.configureGlobal({ seed: 437 });

const unit = (facts: object, coordinates: unknown = [100_000, 400_000]) => ({
  type: 'Feature',
  properties: { identificatie: '1', status: 'Verblijfsobject in gebruik', gebruiksdoel: 'woonfunctie', ...facts },
  geometry: { type: 'Point', coordinates },
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const values = <Value>(read: { ok: true; value: Value } | { ok: false; error: { message: string } }): Value => {
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

describe('units', () => {
  const buildings: Building[] = [
    block('0363100000000001', 99_990, 399_990, 100_010, 400_010, {
      uses: null,
      units: null,
      dwellings: null,
      address: null,
    }),
    block('0363100000000002', 100_020, 399_990, 100_030, 400_010, { uses: ['winkelfunctie'], dwellings: 0 }),
  ];

  it('give uses, homes and an address, by reference first and by point else', () => {
    const units = values(
      readUnits(
        collection(
          unit({ pandidentificatie: '0363100000000002', openbare_ruimte: 'Markt', huisnummer: 5, huisletter: 'A' }),
          unit({ identificatie: '2', openbare_ruimte_naam: 'Markt', huisnummer: 7, toevoeging: '2' }),
          unit({ identificatie: '3', gebruiksdoel: ['winkelfunctie', 'bijeenkomstfunctie'] }),
        ),
      ),
    );
    const joined = joinUnits(buildings, units.units);
    expect(joined).toMatchObject({ joined: 3, elsewhere: 0 });
    const [first, second] = joined.buildings;
    expect(first).toMatchObject({ units: 2, dwellings: 1, address: 'Markt 7-2' });
    expect(first?.uses?.toSorted()).toEqual(['bijeenkomstfunctie', 'winkelfunctie', 'woonfunctie']);
    expect(second).toMatchObject({ units: 1, dwellings: 1, uses: ['woonfunctie'] });
  });

  it('withdrawn units and closed versions do not count', () => {
    const read = readUnits(
      collection(unit({ status: 'Verblijfsobject ingetrokken' }), unit({ eindGeldigheid: '2019-01-15' })),
    );
    expect(read).toMatchObject({ ok: false, error: { code: 'no-units' } });
  });

  it('a building keeps the uses of its own record while units are still to come, and is unknown where a unit says no use', () => {
    const big = block('0363100000000001', 99_990, 399_990, 100_010, 400_010, {
      uses: ['winkelfunctie', 'woonfunctie'],
      units: 40,
    });
    const shop = unit({ gebruiksdoel: 'winkelfunctie' });
    const usesAfter = (building: Building, ...units: unknown[]) =>
      joinUnits([building], values(readUnits(collection(...units))).units).buildings[0]?.uses;
    expect(usesAfter(big, shop)).toEqual(['winkelfunctie', 'woonfunctie']);
    expect(usesAfter({ ...big, units: 1 }, shop)).toEqual(['winkelfunctie']);
    expect(usesAfter({ ...big, uses: null }, shop)).toBeNull();
    expect(usesAfter({ ...big, units: 2 }, shop, unit({ identificatie: '2', gebruiksdoel: '' }))).toBeNull();
  });

  it('a unit whose number names no building of the file counts where it lies; one that lies nowhere near lies elsewhere', () => {
    const units = values(readUnits(collection(unit({ pandidentificatie: '0363100000000009' }))));
    expect(joinUnits(buildings, units.units)).toMatchObject({ joined: 1, elsewhere: 0 });
    expect(joinUnits(buildings.slice(1), units.units)).toMatchObject({ joined: 0, elsewhere: 1 });
  });
});

describe('heights', () => {
  it('take the roof at 70 % above ground level, under old and new names', () => {
    expect(heightOf({ b3_h_dak_70p: 10.49, b3_h_maaiveld: -0.077 })).toBe(10.57);
    expect(heightOf({ h_dak_70p: 6.88, h_maaiveld: -0.61 })).toBe(7.49);
    expect(heightOf({ b3_h_70p: 8, b3_h_maaiveld: 1 })).toBe(7);
    expect(heightOf({ b3_h_dak_70p: 10 })).toBeNull();
    expect(heightOf({ b3_h_dak_70p: 1, b3_h_maaiveld: 5 })).toBeNull();
  });

  it('a building without a height keeps what it had', () => {
    const buildings = [block('a', 0, 0, 1, 1, { heightM: null }), block('b', 2, 0, 3, 1)];
    expect(withHeights(buildings, new Map([['a', 12]])).map(({ heightM }) => heightM)).toEqual([12, 9]);
  });
});

describe('files that are not what they say', () => {
  it('never throw', () => {
    const readers = [readUnits, readHeights, readPublicSpace, readCityJson, (text: string) => readBuildings(text, 'x')];
    const city = fc.jsonValue().map((value) =>
      JSON.stringify({
        type: 'CityJSON',
        CityObjects: { a: value, b: { type: 'Building', geometry: [value] } },
        vertices: [value],
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), city), (text) => {
        for (const read of readers) expect(typeof read(text).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{"type":"CityJSON","CityObjects":{},"vertices":[]}', 'no-features'],
    ['{"type":"CityJSON","CityObjects":{"a":', 'file-cut'],
    ['{"CityObjects":{"a":{}},"vertices":[]}', 'not-city-json'],
  ])('%s is refused with %s', (text, code) => {
    const read = readBuildings(text, 'x');
    expect(read.ok ? 'ok' : read.error.code).toBe(code);
  });
});

describe.skipIf(!hasRecorded)('recorded surroundings (skipped where ../shared/data is absent)', () => {
  it('CityJSON of 3DBAG, 2021, 2024 and 2025: buildings with outlines and heights', () => {
    const tile = values(readBuildings(recorded('3dbag/delft_tile5910_v210908.city.json'), 'tile'));
    expect(tile.count + tile.left.length).toBe(432);
    expect(tile.buildings.filter(({ heightM }) => heightM !== null).length).toBeGreaterThan(420);
    for (const name of [
      'delft_2buildings_v2024.city.jsonl',
      'delft_3buildings_v20240420.city.jsonl',
      'delft_2buildings_v2025_attrs.city.json',
    ]) {
      const file = values(readBuildings(recorded(`3dbag/${name}`), name));
      expect(file.left).toEqual([]);
      for (const { footprint, heightM } of file.buildings) {
        expect(footprint[0]?.[0]?.length).toBeGreaterThanOrEqual(4);
        expect(heightM).toBeGreaterThan(2);
      }
    }
  });

  it('the heights of a tile meet the buildings of the BAG file by their id', () => {
    const bag = values(readBuildings(recorded('bag/delft_tudcampus_panden_rd.geojson'), 'bag'));
    const heights = values(readHeights(recorded('3dbag/delft_tile5910_v210908.city.json')));
    const known = withHeights(bag.buildings, heights.heights).filter(({ heightM }) => heightM !== null);
    expect(known.length).toBeGreaterThan(400);
  });

  it('footprints of 3DBAG lie where the BAG draws them', () => {
    const bag = new Map(
      values(readBuildings(recorded('bag/delft_tudcampus_panden_rd.geojson'), 'bag')).buildings.map((one) => [
        one.id,
        one,
      ]),
    );
    const middle = (one: Building) => {
      const ring = one.footprint[0]?.[0] ?? [];
      const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
      return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2] as const;
    };
    const pairs = values(readBuildings(recorded('3dbag/delft_tile5910_v210908.city.json'), 'tile')).buildings.flatMap(
      (one) => {
        const twin = bag.get(one.id);
        return twin && twin.footprint.length === 1 && one.footprint.length === 1
          ? [[middle(one), middle(twin)] as const]
          : [];
      },
    );
    expect(pairs.length).toBeGreaterThan(400);
    const apart = pairs.map(([[x1, y1], [x2, y2]]) => Math.hypot(x1 - x2, y1 - y2)).sort((one, two) => one - two);
    expect(apart[Math.floor(apart.length * 0.98)]).toBeLessThan(0.5);
  });

  it('LVBAG keeps one living version of a building, its units give the use', () => {
    const file = values(readBuildings(recorded('bag/doesburg_lvbag_sample_PND.geojson'), 'pnd'));
    const units = values(readUnits(recorded('bag/doesburg_lvbag_sample_VBO.geojson')));
    expect(file.left.some(({ reason }) => reason === 'historical')).toBe(true);
    expect(new Set(file.buildings.map(({ id }) => id)).size).toBe(file.count);
    expect(joinUnits(file.buildings, units.units).buildings.some(({ uses }) => uses?.includes('woonfunctie'))).toBe(
      true,
    );
  });

  it('BGT: roads are known by their function, and retired versions are left out', () => {
    const ten = values(readPublicSpace(recorded('bgt/bgt_wegdelen_ogcapi_10.json')));
    const raw = JSON.parse(recorded('bgt/bgt_wegdelen_ogcapi_10.json')) as {
      features: { properties: { eind_registratie?: string | null } }[];
    };
    expect(ten.left.filter(({ reason }) => reason === 'historical')).toHaveLength(
      raw.features.filter(({ properties }) => properties.eind_registratie).length,
    );
    expect(ten.space.some(({ kind }) => kind === 'rijbaan')).toBe(true);
    expect(values(readPublicSpace(recorded('bgt/otterlo_wegdeel_wgs84.geojson'))).space.length).toBeGreaterThan(1000);
  });
});
