/**
 * Files that people reported of whole kinds: larger than can be read, through a shapefile, CityJSON of other makers, points.
 * The recorded ones are not kept anywhere; these are twins of their kinds.
 */
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runScene } from '../../src/cli/scene.ts';
import { readBuildings } from '../../src/geodata/read-buildings.ts';
import { heightsPlaced, readHeights } from '../../src/geodata/read-heights.ts';
import { publicSpaceOf } from '../../src/geodata/read-public-space.ts';
import { readVulnerable } from '../../src/geodata/read-vulnerable.ts';
import { recogniseFile } from '../../src/geodata/recognise-file.ts';
import { type Feature, street } from './street.ts';

describe('c21: a file that is larger than a text can be', () => {
  // Nobody writes to these bytes, so that they take no memory.
  const large = new Uint8Array(620_000_000);
  it.each(['buildings', 'units', 'heights', 'public-space'])(
    'as %s is exit code 2 and one sentence',
    async (option) => {
      const said: string[] = [];
      const small = new TextEncoder().encode(street.file(street.homes));
      const io = {
        readFile: async (path: string) => (path === 'large' ? large : small),
        complain: (line: string) => void said.push(line),
        write: () => undefined,
      } as unknown as Io;
      const files =
        option === 'buildings' ? ['--buildings', 'large'] : ['--buildings', 'small', `--${option}`, 'large'];
      expect(await runScene(['--rd', '121000,486000', ...files], io)).toBe(2);
      expect(said.at(-1)).toMatch(/^scene: large: the file is larger than can be read at once/);
    },
  );
});

describe('c24: names that a shapefile cut to ten characters', () => {
  const cut = (name: string) => name.slice(0, 10);
  const shaped = (feature: Feature, more: Readonly<Record<string, unknown>> = {}): Feature => ({
    ...feature,
    properties: Object.fromEntries(
      Object.entries({ ...feature.properties, ...more }).map(([key, value]) => [cut(key), value]),
    ),
  });
  const fileOf = (...features: readonly Feature[]) => JSON.stringify({ type: 'FeatureCollection', features });

  it('are known all the same, and told: ids, uses and units; versions that ended are set aside', () => {
    const homes = shaped(street.homes);
    expect(Object.keys(homes.properties)).toContain('identifica');
    const old = shaped(
      { ...street.homes, properties: { ...street.homes.properties, identificatie: '0363100012000009' } },
      {
        tijdstipInactief: '2015-01-01',
      },
    );
    const read = readBuildings(fileOf(homes, old), 'x');
    expect(read.ok && [read.value.namesCut, read.value.left]).toMatchObject([
      true,
      [{ end: 'set-aside', reason: 'historical' }],
    ]);
    expect(read.ok && read.value.buildings).toMatchObject([
      { id: '0363100012000002', uses: ['woonfunctie'], units: 8, status: 'Pand in gebruik' },
    ]);
  });

  it('of which two became one name and a number are refused: nobody knows which is the end', () => {
    const features = [street.homes].map((one) => {
      const { properties } = shaped(one, { tijdstipInactief: '2015-01-01' });
      return { ...one, properties: { ...properties, tijdstip_1: null } };
    });
    const read = readBuildings(fileOf(...features), 'x');
    expect(read.ok ? null : read.error.code).toBe('names-cut');
  });
});

describe('c25: CityJSON of other makers', () => {
  const corners = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ].map(([x = 0, y = 0]) => [121_000 + x, 486_000 + y]);
  const vertices = [0, 8].flatMap((z) => corners.map(([x, y]) => [x, y, z]));
  const walls = [[[0, 1, 5, 4]], [[1, 2, 6, 5]], [[2, 3, 7, 6]], [[3, 0, 4, 7]]];
  const [floor, roof] = [[[3, 2, 1, 0]], [[4, 5, 6, 7]]];
  const cityOf = (geometry: object) =>
    JSON.stringify({
      type: 'CityJSON',
      version: '1.1',
      vertices,
      CityObjects: {
        G1: {
          type: 'Building',
          attributes: { identificatie: '0363100012000002', status: 'Pand in gebruik' },
          geometry: [geometry],
        },
      },
    });
  const surfaces = [{ type: 'GroundSurface' }, { type: 'RoofSurface' }, { type: 'WallSurface' }];

  it.each([
    [
      'a solid of its own',
      {
        type: 'Solid',
        lod: '2',
        boundaries: [[floor, roof, ...walls]],
        semantics: { surfaces, values: [[0, 1, 2, 2, 2, 2]] },
      },
    ],
    [
      'surfaces of its own',
      {
        type: 'MultiSurface',
        lod: '2',
        boundaries: [floor, roof, ...walls],
        semantics: { surfaces, values: [0, 1, 2, 2, 2, 2] },
      },
    ],
    ['an outline alone', { type: 'MultiSurface', lod: '0', boundaries: [floor] }],
  ])('a building with %s is read', (_, geometry) => {
    const read = readBuildings(cityOf(geometry), 'x');
    expect(read.ok && read.value.buildings.map(({ footprint }) => footprint[0]?.[0]?.length)).toEqual([4]);
    expect(read.ok && read.value.left).toEqual([]);
  });

  it('a building whose surfaces say not which of them is the ground is said to have none', () => {
    const read = readBuildings(cityOf({ type: 'MultiSurface', lod: '1', boundaries: [roof, ...walls] }), 'x');
    expect(read.ok ? null : [read.error.code, read.error.message]).toEqual([
      'no-ground',
      expect.stringContaining('no LoD 0'),
    ]);
  });
});

describe('c23: points', () => {
  const point = (properties: object) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [4.8926, 52.3731] },
  });
  const fileOf = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

  it('of machines, restaurants or schools look alike: they are asked about, and taken for no building', () => {
    for (const facts of [
      { amenity: 'atm', operator: 'Geldmaat' },
      { amenity: 'restaurant' },
      { amenity: 'school', name: 'De Klimop' },
    ]) {
      const text = fileOf(point(facts), point(facts));
      expect(recogniseFile(text).id).toBe('vulnerable');
      expect(readBuildings(text, 'x').ok).toBe(false);
      const read = readVulnerable(text);
      expect(read.ok && read.value.places).toHaveLength(2);
    }
  });
});

describe('heights', () => {
  const rows = (...all: readonly object[]) => {
    const read = readHeights(
      JSON.stringify({ type: 'FeatureCollection', features: all.map((properties) => ({ properties })) }),
    );
    return read.ok ? read.value : null;
  };
  const [one, two] = ['0363100012000001', '0363100012000002'];
  const whole = { identificatie: one, b3_h_dak_70p: 9, b3_h_maaiveld: 1 };

  it.each([
    ['a word', { b3_h_dak_70p: 'hoog', b3_h_maaiveld: 1 }, 'open'],
    ['a list', { b3_h_dak_70p: [9], b3_h_maaiveld: 1 }, 'open'],
    ['farther than any roof', { b3_h_dak_70p: 1e9, b3_h_maaiveld: 1 }, 'open'],
    ['the roof by another name', { h_dak: 9, b3_h_maaiveld: 1 }, 'open'],
    ['no model, as the 3DBAG says it', { b3_h_dak_70p: null, b3_h_maaiveld: 1 }, 'set-aside'],
    ['ground alone, as the 3DBAG has it without a model', { b3_h_maaiveld: 1 }, 'set-aside'],
    ['a roof alone', { b3_h_dak_70p: 9 }, 'open'],
    ['nothing at all', {}, 'set-aside'],
  ])('of a building with %s is told', (_, facts, end) => {
    const read = rows(whole, { identificatie: two, ...facts });
    expect([read?.heights.get(one), read?.left.map((each) => [each.id, each.end])]).toEqual([8, [[two, end]]]);
  });

  it('as text are read; one without a number could be of any building', () => {
    expect(rows(whole, { identificatie: two, b3_h_dak_70p: '12.5', b3_h_maaiveld: '-0.5' })?.heights.get(two)).toBe(13);
    expect(rows(whole, { b3_h_dak_70p: 40, b3_h_maaiveld: 1 })?.left).toMatchObject([{ end: 'open', box: null }]);
  });

  it('that cannot be read stand at their building, and of a building elsewhere matter to nobody', () => {
    const left =
      rows(whole, { identificatie: two, b3_h_dak_70p: 'x' }, { identificatie: '0363100012000099', b3_h_dak_70p: 'x' })
        ?.left ?? [];
    const buildings = readBuildings(street.file(street.homes), 'x');
    if (!buildings.ok) throw new Error(buildings.error.code);
    expect(heightsPlaced(left, buildings.value.buildings)).toMatchObject([
      { id: two, end: 'open', box: [120_990, 485_974, 121_010, 485_986] },
      { end: 'set-aside', reason: 'elsewhere' },
    ]);
  });
});

describe('streets', () => {
  const road = (facts: object) => ({
    properties: { lokaal_id: 'G1', functie: 'voetpad', ...facts },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [121_000, 486_000],
          [121_010, 486_000],
          [121_010, 486_005],
          [121_000, 486_000],
        ],
      ],
    },
  });

  it.each([
    ['a level that is no number', { relatieve_hoogteligging: 'maaiveld' }, 'level-unknown'],
    ['an end that cannot be read', { eind_registratie: 'ooit' }, 'end-unknown'],
  ])('with %s stay open where they lie', (_, facts, reason) => {
    const read = publicSpaceOf([road({}), road(facts)]);
    expect(read.ok && [read.value.space.length, read.value.left]).toMatchObject([
      1,
      [{ end: 'open', reason, box: [121_000, 486_000, 121_010, 486_005] }],
    ]);
  });

  it('on a bridge lie on another level, in words or in numbers', () => {
    for (const level of [1, '1', -1]) {
      const read = publicSpaceOf([road({}), road({ relatieve_hoogteligging: level })]);
      expect(read.ok && read.value.left).toMatchObject([{ end: 'set-aside', reason: 'other-level' }]);
    }
  });
});
