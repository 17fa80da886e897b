/**
 * The plan of a town, made without holding it: the squares are the same to the byte as when all buildings are held and looked
 * through, and a FlatGeobuf is read by parts only, which say the same as the whole.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { describe, expect, it } from 'vitest';
import { flatGeobufOf } from '../../src/archive/write-flat-geobuf.ts';
import { type Io, processIo } from '../../src/cli/io.ts';
import { loadSurroundings, type Surroundings } from '../../src/cli/surroundings.ts';
import { squareFile } from '../../src/cli/town-folder.ts';
import { makePlan, type PlanAsked } from '../../src/cli/town-plan.ts';
import type { Ring, Rings } from '../../src/engine/scene/scene.ts';
import { readBuildingFeatures } from '../../src/geodata/read-buildings.ts';
import { readFlatBuildings } from '../../src/geodata/read-flat-buildings.ts';
import { eachOfFlatGeobuf, readFlatGeobuf } from '../../src/geodata/read-flat-geobuf.ts';
import { boxOf } from '../../src/modules/landkaart/town-plan.ts';
import { dice } from '../fuzz/dice.ts';
import { folder } from './demo-files.ts';
import { demoGround } from './demo-ground.ts';

const quiet: Io = { ...processIo, complain: () => undefined };
const place = (type: string, coordinates: unknown, properties: object) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type, coordinates } as never,
});
const all = (features: readonly ReturnType<typeof place>[]) => ({
  type: 'FeatureCollection' as const,
  features: [...features],
});

/** The demo town as a register might have it: some records twice, some elsewhere under the same number, some that are gone. */
function drawnTown(seed: number) {
  const { roll, pick } = dice(seed);
  const { buildings, publicSpace } = demoGround(seed);
  const closed = (ring: Ring, dx: number) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x + dx, y]);
  const shape = (footprint: readonly Rings[], dx = 0) =>
    footprint.map((rings) => rings.map((ring) => closed(ring, dx)));
  const states = [
    'Pand in gebruik',
    'Bouw gestart',
    'Pand gesloopt',
    'Bouwvergunning verleend',
    'Sloopvergunning verleend',
  ];
  const records = buildings.flatMap(({ id, footprint, uses, units }) => {
    const facts = { identificatie: id, gebruiksdoel: uses?.join(',') ?? null, aantal_verblijfsobjecten: units };
    const status = roll() < 0.8 ? 'Pand in gebruik' : pick(states);
    const one = place('MultiPolygon', shape(footprint), { ...facts, status });
    const other = { ...facts, status: 'Pand in gebruik', gebruiksdoel: 'kantoorfunctie' };
    const again = roll() < 0.15 ? [place('MultiPolygon', shape(footprint, roll() < 0.5 ? 0 : 20), other)] : [];
    return [one, ...again];
  });
  const units = buildings.flatMap(({ id, footprint }, i) => {
    const ring = footprint[0]?.[0] ?? [];
    const middle = [0, 1].map((k) => ring.reduce((sum, corner) => sum + (corner[k] as number), 0) / ring.length);
    const said = { identificatie: `0999010000${String(i).padStart(6, '0')}`, status: 'Verblijfsobject in gebruik' };
    const named = roll() < 0.6 ? { pandidentificatie: id } : {};
    return roll() < 0.7
      ? [place('Point', middle, { ...said, ...named, gebruiksdoel: pick(['woonfunctie', 'winkelfunctie']) })]
      : [];
  });
  const heights = buildings.flatMap(({ id }) =>
    roll() < 0.6 ? [place('Point', [0, 0], { identificatie: id, b3_h_dak_70p: 8 + roll(), b3_h_maaiveld: 1 })] : [],
  );
  const ground = publicSpace.map(({ rings }, i) =>
    place('Polygon', shape([rings])[0], { lokaal_id: `g${i}`, functie: 'voetpad', relatieve_hoogteligging: 0 }),
  );
  return { records, units, heights, ground };
}

/** All squares, by looking through everything for each. */
function squaresHeld({ buildings, publicSpace }: Surroundings, tileM: number, marginM: number): readonly string[] {
  const cellOf = (at: number) => Math.floor(at / tileM);
  const reaches = (footprint: readonly Rings[], row: number, column: number, byM: number) => {
    const [minX, minY, maxX, maxY] = boxOf(footprint);
    const [rows, columns] = [[minY - byM, maxY + byM].map(cellOf), [minX - byM, maxX + byM].map(cellOf)];
    return (
      row >= (rows[0] as number) &&
      row <= (rows[1] as number) &&
      column >= (columns[0] as number) &&
      column <= (columns[1] as number)
    );
  };
  const [west, south, east, north] = boxOf(buildings.flatMap(({ footprint }) => footprint)).map(cellOf) as [
    number,
    number,
    number,
    number,
  ];
  const squares: string[] = [];
  for (let row = south; row <= north; row++)
    for (let column = west; column <= east; column++) {
      if (!buildings.some(({ footprint }) => reaches(footprint, row, column, 0))) continue;
      const near = buildings.filter(({ footprint }) => reaches(footprint, row, column, marginM));
      const square = {
        box: [column * tileM, row * tileM, (column + 1) * tileM, (row + 1) * tileM],
        buildings: near.toSorted((one, two) => (one.id < two.id ? -1 : 1)),
        publicSpace: publicSpace.filter(({ rings }) => reaches([rings], row, column, marginM)),
      };
      squares.push(`${JSON.stringify(square)}\n`);
    }
  return squares;
}

async function sameSquares(asked: PlanAsked, io: Io, tileM: number): Promise<number> {
  const out = folder();
  const plan = await makePlan({ ...asked, tile: `${tileM}` }, out, io);
  const around = await loadSurroundings(
    { ...asked, buildings: asked.buildings ?? [], publicSpace: asked['public-space'] },
    quiet,
  );
  const made = plan.tiles.map((_, index) => readFileSync(join(out, squareFile(index)), 'utf8'));
  expect(made).toEqual(squaresHeld(around, tileM, plan.marginM));
  expect(plan.sources).toEqual(around.sources);
  expect([plan.ledger, plan.openPlaces, plan.bare]).toEqual([around.ledger, around.openPlaces, around.bare]);
  return made.length;
}

describe('the plan of a town', () => {
  const input = folder();
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(input, name), content);
    return join(input, name);
  };
  const { records, units, heights, ground } = drawnTown(3);
  const half = Math.floor(records.length / 2);
  const [one, two] = [records.slice(0, half + 20), records.slice(half)];
  const more = {
    units: put('units.geojson', JSON.stringify(all(units))),
    heights: put('heights.geojson', JSON.stringify(all(heights))),
    'public-space': put('ground.geojson', JSON.stringify(all(ground))),
  };

  it('has the squares that all buildings together have, from any format, with what units, heights and ground add', async () => {
    const geoJson = [put('one.geojson', JSON.stringify(all(one))), put('two.geojson', JSON.stringify(all(two)))];
    expect(await sameSquares({ buildings: geoJson, ...more }, quiet, 150)).toBeGreaterThan(6);
    const flat = [
      put('one.fgb', flatGeobufOf('p', all(one), 28992)),
      put('two.fgb', flatGeobufOf('p', all(two), 28992)),
    ];
    expect(await sameSquares({ buildings: flat }, quiet, 150)).toBeGreaterThan(6);
    expect(await sameSquares({ buildings: flat, ...more }, quiet, 110)).toBeGreaterThan(12);
  });

  it('reads a FlatGeobuf by parts, never whole', async () => {
    const asked: number[] = [];
    const path = put('town.fgb', flatGeobufOf('p', all(records), 28992));
    const io: Io = {
      ...quiet,
      readFile: (other) => (other === path ? Promise.reject(new Error('whole')) : processIo.readFile(other)),
      readPart: (other, from, length) => {
        asked.push(length);
        return (processIo.readPart as NonNullable<Io['readPart']>)(other, from, length);
      },
    };
    await sameSquares({ buildings: [path] }, io, 200);
    expect(Math.max(...asked)).toBeLessThanOrEqual(1_000_000);
  });
});

describe('a FlatGeobuf by parts', () => {
  const { records } = drawnTown(4);
  const bytes = flatGeobufOf('p', all(records), 28992);
  const part = async (from: number, length: number) => bytes.subarray(from, from + length);
  const whole = async (file: Uint8Array) => {
    const read = await readFlatGeobuf(
      async (from, length) => file.subarray(from, from + length),
      () => [-Infinity, -Infinity, Infinity, Infinity],
      Number.POSITIVE_INFINITY,
    );
    return read.ok ? read.value.features : [];
  };

  it('gives the features of the whole, however small the parts, also where one is larger than a part', async () => {
    for (const atOnce of [1_000_000, 1000, 90]) {
      const features: unknown[] = [];
      const read = await eachOfFlatGeobuf(part, (some) => void features.push(...some), atOnce);
      expect(read).toEqual({ ok: true, value: records.length });
      expect(features).toEqual(await whole(bytes));
    }
  });

  it('refuses a file that ends early, and one whose feature says that it is larger than any', async () => {
    const cut = async (from: number, length: number) =>
      bytes.subarray(0, bytes.length - 30).subarray(from, from + length);
    expect(await eachOfFlatGeobuf(cut, () => undefined)).toMatchObject({ ok: false, error: { code: 'range-failed' } });
    const damaged = bytes.slice();
    const view = new DataView(damaged.buffer);
    view.setUint32(12 + view.getUint32(8, true) + calcTreeSize(records.length, 16), 0xfffffff0, true);
    const read = await eachOfFlatGeobuf(
      async (from, length) => damaged.subarray(from, from + length),
      () => undefined,
      1000,
    );
    expect(read).toMatchObject({ ok: false, error: { code: 'not-flat-geobuf' } });
  });

  it('says of its buildings what all its features together say', async () => {
    const common = records.map((one) => ({
      ...one,
      properties: { ...one.properties, identificatie: '0363100012345678' },
    }));
    const files = [
      records,
      common,
      [...common.slice(0, 30), ...records.slice(30, 55)],
      [...common.slice(0, 30), ...records.slice(30, 70)],
    ];
    for (const features of files) {
      const file = flatGeobufOf('p', all(features), 28992);
      const flat = await readFlatBuildings(
        async (from, length) => file.subarray(from, from + length),
        'x',
        () => new Map(),
      );
      const held = readBuildingFeatures(await whole(file), 'x');
      if (!flat.ok || !held.ok) throw new Error('not read');
      const { all: given, ...said } = flat.value;
      expect(held.value).toMatchObject(said);
      expect([...given()]).toEqual([...held.value.buildings, ...held.value.notInUse]);
    }
  });
});
