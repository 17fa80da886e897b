import { describe, expect, it } from 'vitest';
import { countNotInUse, countsNotInUse } from '../../src/archive/changed-surroundings.ts';
import { type BuildingFile, readBuildings, refusedOf } from '../../src/geodata/read-buildings.ts';
import { unitsOf } from '../../src/geodata/read-units.ts';
import { surroundingsAround } from '../../src/geodata/surroundings.ts';
import { type Answer, centre, collection, pand, worldOf } from './world.ts';

/** All that the register can say of a building, and what becomes of it. */
const rule = [
  ['Pand in gebruik', 'counts'],
  ['Pand in gebruik (niet ingemeten)', 'counts'],
  ['Verbouwing pand', 'counts'],
  // A permit is no demolition: it stands, and people may be in it.
  ['Sloopvergunning verleend', 'counts'],
  ['Bouwvergunning verleend', 'waits'],
  ['Bouw gestart', 'waits'],
  ['Pand buiten gebruik', 'waits'],
  ['Pand gesloopt', 'gone'],
  ['Niet gerealiseerd pand', 'gone'],
  ['Pand ten onrechte opgevoerd', 'gone'],
] as const;

const withStatus = (i: number, status: string, more: object = {}) => {
  const one = pand(i);
  return { ...one, properties: { ...one.properties, status, ...more } };
};
const all = [pand(0), ...rule.map(([status], i) => withStatus(i + 1, status))];
const idOf = (i: number) => pand(i).properties.identificatie;
const endsOf = ({ left }: BuildingFile) => left.map(({ id, reason }) => [id, reason]);
const told = Object.fromEntries(rule.filter(([, what]) => what !== 'counts').map(([status]) => [status, 1]));

describe('the status of a building', () => {
  const file = readBuildings(collection(all), 'x');
  if (!file.ok) throw new Error(file.error.message);

  it.each(rule.map(([status, what], i) => [status, what, idOf(i + 1)] as const))('%s: %s', (_, what, id) => {
    const { buildings, notInUse } = file.value;
    const where = buildings.some((one) => one.id === id)
      ? 'counts'
      : notInUse.some((one) => one.id === id)
        ? 'waits'
        : 'gone';
    expect(where).toBe(what);
  });

  it('is counted and told of a file', () => {
    expect(file.value.droppedByStatus).toEqual(told);
  });

  it('is counted and told of a service too, and the surroundings are whole without them', async () => {
    const world = worldOf((url) => {
      const rows = /pand(?:&|\/)/.test(url.href) ? all : [];
      return collection(rows, { numberMatched: rows.length });
    });
    const read = await surroundingsAround(centre, 150, world);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.otherStatus).toEqual(told);
    expect(read.value.notInUse.map(({ status }) => status)).toEqual(
      rule.filter(([, what]) => what === 'waits').map(([status]) => status),
    );
    expect(read.value.buildings).toHaveLength(5);
    expect(read.value.hull).not.toBeNull();
  });

  it('without a use in the register the use of one that waits is unknown, never nobody', () => {
    const bare = { gebruiksdoel: '', aantal_verblijfsobjecten: 0 };
    const read = readBuildings(
      collection([pand(0), withStatus(1, 'Bouw gestart', bare), withStatus(2, 'Pand in gebruik', bare)]),
      'x',
    );
    expect(read.ok && read.value.notInUse[0]).toMatchObject({ uses: null, units: null });
    expect(read.ok && read.value.buildings[1]).toMatchObject({ uses: [], units: 0 });
  });

  it('units follow theirs', () => {
    const unit = (status: string) => ({
      properties: { identificatie: '1', status, gebruiksdoel: 'woonfunctie', pandidentificatie: idOf(1) },
      geometry: null,
    });
    for (const status of [
      'Verblijfsobject in gebruik',
      'Verblijfsobject in gebruik (niet ingemeten)',
      'Verbouwing verblijfsobject',
      'Verblijfsobject gevormd',
      'Verblijfsobject buiten gebruik',
    ])
      expect(unitsOf([unit(status)]).units).toHaveLength(1);
    for (const status of [
      'Niet gerealiseerd verblijfsobject',
      'Verblijfsobject ingetrokken',
      'Verblijfsobject ten onrechte opgevoerd',
    ])
      expect(unitsOf([unit(status)])).toMatchObject({ units: [], left: [{ end: 'set-aside' }] });
  });

  it('the officer counts those that wait, and sets them apart again', () => {
    const { buildings, notInUse } = file.value;
    const before = {
      name: 'x',
      invented: false,
      buildings,
      notInUse,
      publicSpace: [],
      places: [],
      coverage: { hull: null, declared: false },
      sources: [],
      scenery: { trees: [], parcels: [], labels: [], addresses: [] },
    };
    const on = countNotInUse(before, true);
    expect([countsNotInUse(before), countsNotInUse(on), on.buildings.length, on.notInUse]).toEqual([
      false,
      true,
      8,
      [],
    ]);
    expect(countNotInUse(on, false)).toEqual(before);
    expect(countNotInUse(on, true)).toEqual(on);
  });
});

describe('one number, two outlines', () => {
  const shifted = (i: number, by: number, size = 8) => {
    const [x, y] = [99_960 + 10 * (i % 8) + by, 400_010 + by];
    const ring = [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ];
    return { ...pand(i), geometry: { type: 'Polygon', coordinates: [ring] } };
  };
  const read = (...features: unknown[]) => {
    const file = readBuildings(collection(features), 'x');
    if (!file.ok) throw new Error(file.error.message);
    return file.value;
  };

  it('the same once more, a rounding apart, or a part of it is passed over', () => {
    for (const second of [pand(1), shifted(1, 0.05), shifted(1, 1, 5)]) {
      const file = read(pand(0), pand(1), second);
      expect([endsOf(file), refusedOf(file)]).toEqual([[[idOf(1), 'duplicate']], []]);
    }
  });

  it('another one is told with its number, and leaves its place open', async () => {
    for (const second of [shifted(1, 2), shifted(1, -1, 12)]) {
      const file = read(pand(0), pand(1), second);
      expect([endsOf(file), refusedOf(file)]).toEqual([[[idOf(1), 'other-outline']], [idOf(1)]]);
      expect(file.buildings).toHaveLength(2);
      const features = [pand(0), pand(1), second];
      const world = worldOf((url) => collection(/pand(?:&|\/)/.test(url.href) ? features : [], { numberMatched: 3 }));
      const around = await surroundingsAround(centre, 150, world);
      expect(
        around.ok && [
          around.value.openPlaces.length,
          around.value.problems.find(({ part }) => part === 'buildings')?.error.details,
        ],
      ).toEqual([1, { count: 1, example: idOf(1) }]);
    }
  });

  it('parts that only touch are one building, also where their boxes overlap or one fills the yard of another', () => {
    const rings = (...all: [number, number][][]) => ({
      ...pand(1),
      geometry: {
        type: 'Polygon',
        coordinates: all.map((ring) =>
          [...ring, ring[0]].map((at) => [99_900 + (at?.[0] ?? 0), 400_100 + (at?.[1] ?? 0)]),
        ),
      },
    });
    const lower = rings([
      [0, 0],
      [20, 0],
      [20, 10],
    ]);
    const upper = rings([
      [0, 0],
      [20, 10],
      [0, 10],
    ]);
    const cut = read(pand(0), lower, upper);
    expect([cut.left, cut.buildings[1]?.footprint.length]).toEqual([[], 2]);
    // A U and what fills it: all corners of the second lie on the first.
    const u = rings([
      [0, 0],
      [30, 0],
      [30, 20],
      [20, 20],
      [20, 10],
      [10, 10],
      [10, 20],
      [0, 20],
    ]);
    const filler = rings([
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 20],
    ]);
    expect(read(pand(0), u, filler).buildings[1]?.footprint).toHaveLength(2);
    const court = rings(
      [
        [0, 0],
        [30, 0],
        [30, 30],
        [0, 30],
      ],
      [
        [10, 10],
        [10, 20],
        [20, 20],
        [20, 10],
      ],
    );
    expect(
      read(
        pand(0),
        court,
        rings([
          [12, 12],
          [18, 12],
          [18, 18],
          [12, 18],
        ]),
      ).buildings[1]?.footprint,
    ).toHaveLength(2);
    // A cross: no corner of one lies in the other.
    const crossed = read(
      pand(0),
      rings([
        [0, 10],
        [30, 10],
        [30, 20],
        [0, 20],
      ]),
      rings([
        [2, 0],
        [8, 0],
        [8, 30],
        [2, 30],
      ]),
    );
    expect(refusedOf(crossed)).toEqual([idOf(1)]);
  });

  it('so it is in CityJSON', () => {
    const solid = (x: number) => ({
      type: 'CityJSONFeature',
      CityObjects: {
        [`NL.IMBAG.Pand.${idOf(1)}`]: {
          type: 'Building',
          attributes: { status: 'Pand in gebruik' },
          geometry: [{ type: 'MultiSurface', lod: '0', boundaries: [[[0, 1, 2, 3]]] }],
        },
      },
      vertices: [
        [x, 400_000, 0],
        [x + 10, 400_000, 0],
        [x + 10, 400_010, 0],
        [x, 400_010, 0],
      ],
    });
    const lines = (...xs: number[]) => readBuildings(xs.map((x) => JSON.stringify(solid(x))).join('\n'), 'x');
    const same = lines(100_000, 100_000);
    expect(same.ok && refusedOf(same.value)).toEqual([]);
    const other = lines(100_000, 100_003);
    expect(other.ok && refusedOf(other.value)).toEqual([idOf(1)]);
  });
});

describe('homes that are no pand', () => {
  const moored = {
    type: 'Feature',
    properties: { identificatie: '0363020000001000', status: 'Plaats aangewezen' },
    geometry: pand(3).geometry,
  };
  const layers = (change: Partial<Record<'ligplaats' | 'standplaats', Answer>> = {}) =>
    worldOf((url) => {
      const [layer] = /ligplaats|standplaats/.exec(url.href) ?? [];
      if (layer === 'ligplaats' || layer === 'standplaats')
        return change[layer] ?? collection([], { numberMatched: 0 });
      const panden = /pand(?:&|\/)/.test(url.href) ? [pand(0), pand(1)] : [];
      return collection(panden, { numberMatched: panden.length });
    });

  it('a place for a boat is a home, by its number', async () => {
    const read = await surroundingsAround(
      centre,
      150,
      layers({ ligplaats: collection([moored], { numberMatched: 1 }) }),
    );
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.buildings.at(-1)).toMatchObject({ kind: 'ligplaats', uses: ['woonfunctie'], dwellings: 1 });
    expect(read.value.hull).not.toBeNull();
  });

  it('one that was withdrawn is set aside, and nothing is missing', async () => {
    const gone = { ...moored, properties: { ...moored.properties, status: 'Plaats ingetrokken' } };
    const read = await surroundingsAround(centre, 150, layers({ ligplaats: collection([gone], { numberMatched: 1 }) }));
    expect(read.ok && [read.value.buildings.length, read.value.hull !== null]).toEqual([2, true]);
  });

  it('a layer that cannot be had leaves the coverage open', async () => {
    const read = await surroundingsAround(centre, 150, layers({ standplaats: { status: 404 } }));
    expect(read.ok && read.value.hull).toBeNull();
  });
});

describe('a building not in use', () => {
  const square = (x: number, y: number, m: number) => [
    [x, y],
    [x + m, y],
    [x + m, y + m],
    [x, y + m],
    [x, y],
  ];
  const part = (i: number, status: string, rings: number[][][]) => ({
    ...withStatus(i, status),
    geometry: { type: 'Polygon', coordinates: rings },
  });
  const read = (...features: object[]) => {
    const file = readBuildings(collection(features as (typeof all)[number][]), 'x');
    if (!file.ok) throw new Error(file.error.message);
    return file.value;
  };
  const anchor = pand(50);

  it('keeps all its parts, and one that counts already does not wait too', () => {
    const parts = [square(100_000, 400_000, 10), square(100_010, 400_000, 10)].map((ring) =>
      part(1, 'Bouw gestart', [ring]),
    );
    expect(read(anchor, ...parts).notInUse.map(({ footprint }) => footprint.length)).toEqual([2]);
    const both = read(anchor, part(1, 'Pand in gebruik', [square(100_000, 400_000, 10)]), ...parts);
    expect(both.notInUse).toEqual([]);
  });

  it('whose outline cannot be read leaves the coverage open', () => {
    const bad = part(1, 'Bouw gestart', [square(100_000, 400_000, 50_000)]);
    expect(refusedOf(read(anchor, bad))).toHaveLength(1);
  });

  it('a part that fills a courtyard is a part, not the same once more', () => {
    const ring = part(1, 'Pand in gebruik', [square(100_000, 400_000, 30), square(100_010, 400_010, 10)]);
    const infill = part(1, 'Pand in gebruik', [square(100_010, 400_010, 10)]);
    const made = read(anchor, ring, infill).buildings.find(({ id }) => id === idOf(1));
    expect(made?.footprint).toHaveLength(2);
    expect(read(anchor, ring, ring).buildings.find(({ id }) => id === idOf(1))?.footprint).toHaveLength(1);
  });
});
