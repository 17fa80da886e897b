import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/find-program.mjs';
import { settingsSchema } from '../../src/archive/settings-schema.ts';
import { runCut } from '../../src/cli/cut.ts';
import { aroundM, groundAround, ringsIn } from '../../src/cli/cut-ground.ts';
import { processIo } from '../../src/cli/io.ts';
import { contains, ringDistance } from '../../src/engine/geometry/plane.ts';
import type { RdPoint, Ring } from '../../src/engine/scene/scene.ts';
import { readBuildingBytes } from '../../src/geodata/read-building-bytes.ts';
import { type Country, cornerOf, pandId, writeRegister } from './national-register.ts';

const folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-cut-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Towns far apart, so that the file spans the country; between them nothing. */
const country: Country = { panden: 4900, apartM: 2500, columns: 70, west: 20_000, south: 330_000 };
const town = { code: '0221', name: 'Doesburg', box: [99_900, 409_900, 112_600, 422_600] as const };
const register = join(folder, 'bag-light.gpkg');

async function cut(...args: readonly string[]) {
  const said = { out: '', complaints: [] as string[] };
  const io = {
    ...processIo,
    write: (text: string) => {
      said.out += text;
    },
    complain: (line: string) => void said.complaints.push(line),
  };
  return { code: await runCut([...args], io), ...said };
}
const made = (out: string, name: string) => readFileSync(join(folder, out, name));
const json = (out: string, name: string) => JSON.parse(made(out, name).toString());
const pandenOf = async (out: string) => {
  const read = await readBuildingBytes(new Uint8Array(made(out, 'panden.fgb')), 'panden.fgb');
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};
const inTown = ([x, y]: RdPoint) =>
  x + 10 >= town.box[0] - aroundM &&
  x <= town.box[2] + aroundM &&
  y + 10 >= town.box[1] - aroundM &&
  y <= town.box[3] + aroundM;

describe('a municipality cut from the register of the country', () => {
  beforeAll(() => writeRegister(register, country, [town]));

  it('has every building of it and around it that stands, with what its units say, and declares that ground', async () => {
    const { code, out, complaints } = await cut('--from', register, '--gemeente', '0221', '--out', join(folder, 'a'));
    expect({ code, complaints }).toEqual({
      code: 0,
      complaints: [
        expect.stringMatching(/^pand: \d+ of \d+ records used; set aside: status: Pand gesloopt \d+$/),
        expect.stringMatching(/^verblijfsobject: \d+ of \d+ records used; set aside: building-not-in-use \d+$/),
      ],
    });
    const { buildings, left } = await pandenOf('a');
    const all = Array.from({ length: country.panden }, (_, i) => i).filter((i) => inTown(cornerOf(country, i)));
    const standing = all.filter((i) => i % 50 !== 3);
    const own = (i: number) => {
      const [x, y] = cornerOf(country, i);
      return pandId(i, x >= town.box[0] && x <= town.box[2] && y >= town.box[1] && y <= town.box[3] ? '0221' : '0999');
    };
    expect(standing.length).toBeGreaterThan(20);
    expect(buildings.map(({ id }) => id)).toEqual(expect.arrayContaining(standing.map(own)));
    expect(left).toEqual([]);
    const shop = standing.find((i) => i % 11 === 1 && i % 7 !== 0) ?? -1;
    expect(buildings.find(({ id }) => id === own(shop))).toMatchObject({ uses: ['winkelfunctie'], units: 1 });
    const empty = standing.find((i) => i % 7 === 0) ?? -1;
    expect(buildings.find(({ id }) => id === own(empty))).toMatchObject({ uses: [], units: 0 });
    const settings = v.parse(settingsSchema, json('a', 'settings.json'));
    const outline = settings.outline as unknown as Ring;
    for (const [x, y] of [
      [0, 1],
      [2, 1],
      [2, 3],
      [0, 3],
    ] as const) {
      const corner: RdPoint = [town.box[x] as number, town.box[y] as number];
      expect(contains(outline, corner) && ringDistance(outline, corner)).toBeGreaterThan(aroundM - 26);
    }
    expect(JSON.parse(out)).toMatchObject({ panden: buildings.length, open: 0, declared: true });
    expect(json('a', 'receipt.json')).toMatchObject({
      gemeente: '0221',
      declared: true,
      doubts: [],
      ledger: [{ source: 'pand' }, { source: 'verblijfsobject' }],
    });
    expect(readdirSync(join(folder, 'a')).toSorted()).toEqual([
      'omtrek.geojson',
      'panden.fgb',
      'receipt.json',
      'settings.json',
    ]);
  });

  it('is the same bytes each time, and from FlatGeobuf with an outline', async () => {
    await cut('--from', register, '--gemeente', '0221', '--out', join(folder, 'b'));
    for (const name of readdirSync(join(folder, 'a'))) expect(made('b', name)).toEqual(made('a', name));
    const wide = join(folder, 'wide.json');
    writeFileSync(
      wide,
      JSON.stringify({
        outline: [
          [90_000, 400_000],
          [120_000, 400_000],
          [120_000, 430_000],
          [90_000, 430_000],
        ],
      }),
    );
    await cut('--from', register, '--gemeente', '0999', '--outline', wide, '--out', join(folder, 'wide'));
    const outline = join(folder, 'town.json');
    writeFileSync(
      outline,
      JSON.stringify({
        type: 'Polygon',
        coordinates: [
          [
            [town.box[0], town.box[1]],
            [town.box[2], town.box[1]],
            [town.box[2], town.box[3]],
            [town.box[0], town.box[3]],
          ],
        ],
      }),
    );
    const from = join(folder, 'wide', 'panden.fgb');
    const { code, complaints } = await cut(
      '--from',
      from,
      '--gemeente',
      '0221',
      '--outline',
      outline,
      '--out',
      join(folder, 'c'),
    );
    expect([code, complaints]).toEqual([
      0,
      [
        expect.stringContaining('does not hold the country'),
        expect.stringContaining('has no ligplaats and no standplaats'),
      ],
    ]);
    expect(json('c', 'settings.json')).toEqual({ buildings: 'panden.fgb' });
    const byId = ({ buildings }: Awaited<ReturnType<typeof pandenOf>>) =>
      buildings.toSorted((one, two) => (one.id < two.id ? -1 : 1));
    expect(byId(await pandenOf('c'))).toEqual(byId(await pandenOf('a')));
    await cut('--from', from, '--gemeente', '0221', '--outline', outline, '--whole', '--out', join(folder, 'c'));
    expect(json('c', 'settings.json').outline).toEqual(json('a', 'settings.json').outline);
    const said = await cut('--from', from, '--gemeente', '0221', '--out', join(folder, 'd'));
    expect([said.code, said.complaints]).toEqual([2, [expect.stringContaining('--outline')]]);
  });

  it('keeps what could not be read as a place to look at, and declares nothing where a record has no place', async () => {
    const path = join(folder, 'odd.gpkg');
    writeRegister(path, country, [town]);
    const first = Array.from({ length: country.panden }, (_, i) => i).find(
      (i) => inTown(cornerOf(country, i)) && i % 50 !== 3,
    ) as number;
    const db = new DatabaseSync(path);
    db.exec(`UPDATE pand SET status = 'Pand ?' WHERE fid = ${first + 1}`);
    db.close();
    const { code, complaints } = await cut('--from', path, '--gemeente', '0221', '--out', join(folder, 'e'));
    expect(code).toBe(0);
    expect(complaints.join()).toContain('status-unknown 1');
    const [x, y] = cornerOf(country, first);
    expect((await pandenOf('e')).left).toEqual(
      expect.arrayContaining([expect.objectContaining({ end: 'open', box: [x, y, x + 10, y + 10] })]),
    );
    expect(json('e', 'settings.json').outline).toBeDefined();
    const again = new DatabaseSync(path);
    again.exec(`DELETE FROM rtree_pand_geom WHERE id = ${first + 1}`);
    again.close();
    const blind = await cut('--from', path, '--gemeente', '0221', '--out', join(folder, 'f'));
    expect(blind.complaints.join()).toContain('no outline is declared: 1 records of the source have no place');
    expect(json('f', 'settings.json')).toEqual({ buildings: 'panden.fgb' });
  });

  it('takes a file that GDAL or the scene knows too, and says what it cannot take', async () => {
    const refused = async (...args: readonly string[]) => {
      const { code, complaints } = await cut(...args, '--out', join(folder, 'z'));
      return [code, complaints.join()];
    };
    expect(await refused('--from', register, '--gemeente', '221')).toEqual([2, expect.stringContaining('four digits')]);
    expect(await refused('--from', register, '--gemeente', '0344')).toEqual([2, expect.stringContaining('--outline')]);
    expect(await refused('--from', join(folder, 'none.gpkg'), '--gemeente', '0221')).toEqual([
      2,
      expect.stringContaining('cannot be read'),
    ]);
    const zip = join(folder, 'lvbag-extract-nl.zip');
    writeFileSync(zip, 'PK\u0003\u0004 9999PND08102026.zip lvbag');
    expect(await refused('--from', zip, '--gemeente', '0221')).toEqual([2, expect.stringContaining('no whole zip')]);
    const vast = join(folder, 'vast.geojson');
    writeFileSync(vast, '{');
    truncateSync(vast, 600_000_000);
    expect(await refused('--from', vast, '--gemeente', '0221')).toEqual([2, expect.stringContaining('too large')]);
    rmSync(vast);
  });

  it('of the command line as a process gives a scene from the cut, with nothing else on stdout', () => {
    const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
    const panden = join(folder, 'wide', 'panden.fgb');
    const [x, y] = cornerOf(country, 70 * 34 + 34);
    const text = execFileSync(
      process.execPath,
      [main, 'scene', '--rd', `${x + 5},${y}`, '--buildings', panden, '--neutral-answers'],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(text).buildings).toHaveLength(1);
  });
});

const ogr2ogr = findProgram('ogr2ogr', { from: 'gdal-bin' });

describe.skipIf(!ogr2ogr)('a GeoPackage as GDAL makes it of the LVBAG (skipped where GDAL cannot be had)', () => {
  const layer = (name: string, features: readonly object[], ...more: readonly string[]) => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
    writeFileSync(join(folder, 'in.geojson'), JSON.stringify({ type: 'FeatureCollection', crs, features }));
    const to = join(folder, 'lvbag.gpkg');
    execFileSync(ogr2ogr as string, [
      '-f',
      'GPKG',
      '-a_srs',
      'EPSG:28992',
      '-nln',
      name,
      ...more,
      to,
      join(folder, 'in.geojson'),
    ]);
  };
  const square = (x: number, y: number) => [
    [
      [x, y],
      [x + 10, y],
      [x + 10, y + 10],
      [x, y + 10],
      [x, y],
    ],
  ];

  it('is read by its own names: versions that ended are set aside, lists of uses are known, homes on the water count', async () => {
    const pand = (i: number, more: object = {}) => ({
      type: 'Feature',
      properties: {
        identificatie: pandId(i, '0221'),
        status: 'Pand in gebruik',
        oorspronkelijkBouwjaar: 1990,
        voorkomenIdentificatie: 1,
        eindGeldigheid: null,
        ...more,
      },
      geometry: { type: 'Polygon', coordinates: square(206_000 + 20 * i, 450_000) },
    });
    layer('Pand', [
      ...Array.from({ length: 9 }, (_, i) => pand(i)),
      pand(3, { eindGeldigheid: '2015-01-01', status: 'Bouw gestart' }),
    ]);
    const unit = (i: number, uses: readonly string[]) => ({
      type: 'Feature',
      properties: {
        identificatie: `022101000000000${i}`,
        status: 'Verblijfsobject in gebruik',
        gebruiksdoel: uses,
        pandRef: [pandId(i, '0221')],
      },
      geometry: { type: 'Point', coordinates: [206_005 + 20 * i, 450_005] },
    });
    layer('Verblijfsobject', [unit(0, ['woonfunctie', 'winkelfunctie']), unit(1, ['kantoorfunctie'])], '-update');
    const berth = { identificatie: '0221020000000001', status: 'Plaats aangewezen' };
    layer(
      'Ligplaats',
      [{ type: 'Feature', properties: berth, geometry: { type: 'Polygon', coordinates: square(206_050, 450_030) } }],
      '-update',
    );
    const outline = join(folder, 'doesburg.json');
    writeFileSync(outline, JSON.stringify({ type: 'Polygon', coordinates: square(206_050, 450_000) }));
    const { code } = await cut(
      '--from',
      join(folder, 'lvbag.gpkg'),
      '--gemeente',
      '0221',
      '--outline',
      outline,
      '--whole',
      '--out',
      join(folder, 'lv'),
    );
    expect(code).toBe(0);
    const { buildings, left } = await pandenOf('lv');
    const of = (id: string) => buildings.find((one) => one.id === id);
    expect([buildings.length, left]).toEqual([10, []]);
    expect(of(pandId(0, '0221'))).toMatchObject({
      uses: expect.arrayContaining(['winkelfunctie', 'woonfunctie']),
      units: 1,
      year: 1990,
    });
    expect(of(pandId(1, '0221'))).toMatchObject({ uses: ['kantoorfunctie'], units: 1 });
    expect(of(pandId(2, '0221'))).toMatchObject({ uses: null, units: null });
    expect(of(berth.identificatie)).toMatchObject({ kind: 'ligplaats', dwellings: 1 });
    const [pandLedger] = json('lv', 'receipt.json').ledger;
    expect(pandLedger).toMatchObject({ records: 11, used: 10, setAside: [{ reason: 'historical', count: 1 }] });
  });
});

describe('the ground of a municipality', () => {
  it('is drawn in degrees or metres, in parts, as GeoJSON or as settings', () => {
    const square = [
      [6.1, 52],
      [6.2, 52],
      [6.2, 52.1],
    ];
    expect(
      ringsIn({
        type: 'FeatureCollection',
        features: [{ type: 'Feature', geometry: { type: 'MultiPolygon', coordinates: [[square], [square]] } }],
      }),
    ).toHaveLength(2);
    const [ring] = ringsIn({ type: 'Polygon', coordinates: [square] });
    expect(ring?.[0]?.[0]).toBeGreaterThan(200_000);
    expect(
      ringsIn({
        outline: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      }),
    ).toEqual([
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ]);
    for (const odd of [null, 7, {}, { type: 'Polygon', coordinates: 'x' }, { features: [null, 1] }])
      expect(ringsIn(odd)).toEqual([]);
  });

  it('of two parts, with a bay, has all of both with the way around them', () => {
    const bay: Ring = [
      [0, 0],
      [6000, 0],
      [6000, 6000],
      [5000, 6000],
      [5000, 1000],
      [1000, 1000],
      [1000, 6000],
      [0, 6000],
    ];
    const island: Ring = [
      [9000, 0],
      [9500, 0],
      [9500, 500],
    ];
    const ring = groundAround([bay, island].map((one) => one.map(([x, y]): RdPoint => [x + 100_000, y + 400_000])));
    for (const [x, y] of [...bay, ...island]) {
      const corner: RdPoint = [x + 100_000, y + 400_000];
      expect(contains(ring, corner) && ringDistance(ring, corner)).toBeGreaterThan(aroundM - 26);
    }
  });
});
