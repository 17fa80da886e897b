/**
 * The doors against engines that others made: MapServer answers as a WFS, run for each question without a server, and GDAL
 * counts the same ground by itself. Both come from Debian; where they cannot be had, this is skipped.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection, Polygon } from 'geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/find-program.mjs';
import { flatGeobufOf } from '../../src/archive/write-flat-geobuf.ts';
import { toRd } from '../../src/engine/geometry/rd.ts';
import type { RdPoint } from '../../src/engine/scene/scene.ts';
import type { World } from '../../src/geodata/ask.ts';
import { bagFromOgc, bagFromWfs, rdBox } from '../../src/geodata/bag.ts';
import { coordinateBox } from '../../src/geodata/coordinate-box.ts';
import { pagedByLinks } from '../../src/geodata/paging.ts';
import { readBuildingBytes } from '../../src/geodata/read-building-bytes.ts';
import { readBuildingFeatures } from '../../src/geodata/read-buildings.ts';
import { heightsFromWfs } from '../../src/geodata/three-d-bag.ts';
import { draws } from '../draws.ts';
import { dice } from '../fuzz/dice.ts';
import { recordedPath } from './recorded.ts';
import { centre, collection, pand } from './world.ts';

const mapserv = findProgram('mapserv', { from: 'cgi-mapserver' });
const ogr2ogr = findProgram('ogr2ogr', { from: 'gdal-bin' });
const folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-wfs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const idOf = (feature: unknown) => (feature as { properties: { identificatie: string } }).properties.identificatie;

/** The same in Debian's GDAL: from GeoJSON to a file of another kind. Nobody misses it after a fall: it need not reach the disk. */
function converted(from: string, to: string, ...options: readonly string[]): string {
  const path = join(folder, to);
  const all = ['--config', 'OGR_SQLITE_SYNCHRONOUS', 'OFF', ...options, path, join(folder, from)];
  const { status, stderr } = spawnSync(ogr2ogr as string, all, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return path;
}

/** A town of so many panden, made once. */
function town(n: number): string {
  const name = `panden-${n}`;
  if (existsSync(join(folder, `${name}.gpkg`))) return name;
  const all = Array.from({ length: n }, (_, i) => pand(i, 99_805 + 8 * (i % 48), 399_805 + 8 * Math.floor(i / 48)));
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
  writeFileSync(join(folder, `${name}.geojson`), collection(all, { crs }));
  converted(`${name}.geojson`, `${name}.gpkg`, '-f', 'GPKG', '-nln', 'pand', '-a_srs', 'EPSG:28992');
  return name;
}

/** A map file after what PDOK publishes of its WFS: one layer, RD, GeoJSON, so many rows at a time. */
function mapFile(name: string, most: number, layer = 'pand'): string {
  const path = join(folder, `${name}-${most}.map`);
  const rd = 'PROJECTION "init=epsg:28992" END';
  writeFileSync(
    path,
    `MAP NAME "bag" SIZE 10 10 EXTENT 0 300000 300000 625000 ${rd}
OUTPUTFORMAT NAME "geojson" DRIVER "OGR/GEOJSON" MIMETYPE "application/json"
  FORMATOPTION "STORAGE=memory" FORMATOPTION "FORM=SIMPLE" END
WEB METADATA "ows_enable_request" "*" "ows_title" "bag" "ows_onlineresource" "http://localhost/?" "ows_srs" "EPSG:28992"
  "oga_enable_request" "*" "oga_onlineresource" "https://api.pdok.nl/kadaster/bag/ogc/v2" "oga_max_limit" "${most}"
  "wfs_namespace_prefix" "${layer === 'pand' ? 'bag' : 'BAG3D'}" "wfs_getfeature_formatlist" "geojson" "wfs_maxfeatures" "${most}" END END
LAYER NAME "${layer}" TYPE POLYGON STATUS ON CONNECTIONTYPE OGR CONNECTION "${join(folder, name)}.gpkg" DATA "pand" ${rd} TEMPLATE "x"
  METADATA "ows_title" "${layer}" "gml_include_items" "all" "gml_featureid" "identificatie" END END
END`,
  );
  return path;
}

const settings = join(folder, 'mapserver.conf');
writeFileSync(settings, 'CONFIG\n  ENV\n    MS_MAP_PATTERN "."\n  END\nEND\n');

/** @param map which map file answers, by how often was asked */
function worldOf(map: (call: number) => string): World & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: (url) =>
      new Promise((done) => {
        asked.push(url);
        const { pathname, search } = new URL(url);
        const [, path] = pathname.split('/ogc/v2/');
        const file = map(asked.length);
        if (path)
          writeFileSync(
            settings,
            `CONFIG\n  ENV\n    MS_MAP_PATTERN "."\n  END\n  MAPS\n    bag "${file}"\n  END\nEND\n`,
          );
        const env = {
          MAPSERVER_CONFIG_FILE: settings,
          // By its path it is an OGC API, by its map file a WFS.
          ...(path ? { PATH_INFO: `/bag/ogcapi/${path}`, SCRIPT_NAME: '/cgi' } : { MS_MAPFILE: file }),
          REQUEST_METHOD: 'GET',
          QUERY_STRING: search.slice(1),
        };
        execFile(mapserv as string, { env, encoding: 'utf8', maxBuffer: 2 ** 27 }, (fault, stdout) => {
          const body = stdout.slice(stdout.search(/\r?\n\r?\n/)).trimStart();
          done({ status: fault ? 500 : 200, text: async () => body });
        });
      }),
    now: () => new Date('2026-11-24T10:00:00Z'),
    wait: (ms, signal) =>
      ms > 3000 ? new Promise((done) => signal.addEventListener('abort', () => done())) : Promise.resolve(),
    random: () => 0,
  };
}

const read = async (world: World, point: RdPoint = centre, halfM = 200) => {
  const answer = await bagFromWfs('pand', point, halfM, world, {});
  return answer.ok ? { ids: answer.value.features.map(idOf), complete: answer.value.complete } : answer.error.code;
};

describe.skipIf(!mapserv || !ogr2ogr)('a real WFS (skipped where MapServer and GDAL cannot be had)', () => {
  it('gives in any square what GDAL finds there', async () => {
    const map = mapFile(town(1500), 1000);
    const d = dice(437);
    for (let i = 0; i < draws(2, 6); i++) {
      const point: RdPoint = [99_850 + d.below(300), 399_850 + d.below(200)];
      const halfM = 10 + d.below(90);
      const found = await read(
        worldOf(() => map),
        point,
        halfM,
      );
      const box = rdBox(point, halfM).split(',');
      const cut = converted(
        'panden-1500.gpkg',
        `cut-${i}.geojson`,
        '-f',
        'GeoJSON',
        '-spat',
        ...box,
        '-lco',
        'RFC7946=NO',
      );
      const own = (JSON.parse(readFileSync(cut, 'utf8')) as { features: unknown[] }).features.map(idOf);
      expect(found).toEqual({ ids: own.toSorted((one, two) => (one < two ? -1 : 1)), complete: true });
    }
  });

  it.each([1001, 1000, 2000, 999].slice(0, draws(2, 4)))('is read to its end of %i rows', async (n) => {
    const found = await read(worldOf(() => mapFile(town(n), 1000)));
    expect(found).toMatchObject({ complete: true });
    expect(typeof found === 'object' && new Set(found.ids).size).toBe(n);
  });

  it.each([300, 500, 999].slice(0, draws(1, 3)))(
    'that gives %i rows at most is read to its end, and not by its first page',
    async (cap) => {
      const world = worldOf(() => mapFile(town(2000), cap));
      const found = await read(world);
      expect(typeof found === 'object' && [new Set(found.ids).size, found.complete]).toEqual([2000, true]);
      expect(world.asked.length).toBeGreaterThan(2000 / cap);
    },
  );

  it('whose rows are other ones from page to page is never complete', async () => {
    const maps = [mapFile(town(1700), 300), mapFile(town(2000), 300)];
    const shifted = collection(Array.from({ length: 1700 }, (_, i) => pand(i + 7, 99_805 + 8 * (i % 48), 399_805)));
    writeFileSync(join(folder, 'moved.geojson'), shifted);
    converted('moved.geojson', 'moved.gpkg', '-f', 'GPKG', '-nln', 'pand', '-a_srs', 'EPSG:28992');
    maps.push(mapFile('moved', 300));
    const found = await read(worldOf((call) => maps[call % 3] as string));
    expect(typeof found === 'object' && found.complete).toBe(false);
  });

  it('that says what is wrong is no empty town', async () => {
    // A layer whose file is not there.
    expect(await read(worldOf(() => mapFile('nowhere', 300)))).toMatch(/^service-(?:garbled|down|refused)$/);
  });

  it('is asked for a number in a way that it survives, and counts no further than it gives at a time', async () => {
    const world = worldOf(() => mapFile(town(1500), 1000));
    const hits = 'https://x.example/?service=WFS&version=2.0.0&request=GetFeature&typeNames=bag:pand&resultType=hits';
    const text = await (await world.fetch(hits, { signal: new AbortController().signal })).text();
    // With an output format this engine breaks down on it. Its number is its own limit: it says so by a next page.
    expect(text).toMatch(/numberMatched="1000"[^>]*\bnext=/);
  });
});

describe.skipIf(!mapserv || !ogr2ogr)('a real OGC API (skipped where MapServer and GDAL cannot be had)', () => {
  const items = 'https://api.pdok.nl/kadaster/bag/ogc/v2/collections/pand/items?f=json&limit=1000';
  const all = (world: World) => pagedByLinks({ service: 'x', point: centre, halfM: 5000, world, options: {} }, items);

  it('that gives 300 rows at most and its first page again and again is not whole, whatever it counts', async () => {
    const read = await all(worldOf(() => mapFile(town(1500), 300)));
    if (!read.ok) throw new Error(read.error.code);
    const { features, complete, expected, pages } = read.value;
    // This version does not step on; its count is reached by rows that came before.
    expect([new Set(features.map(idOf)).size, pages.length, expected, complete]).toEqual([300, 5, 1500, false]);
  });

  /** Pages as GDAL cuts them, with the links and the count of such a service. @param cap rows at most, whatever is asked */
  const pagesOfGdal = (name: string, cap: number, counts: (page: number) => number): World => ({
    ...worldOf(() => ''),
    fetch: async (url) => {
      const asked = new URL(url);
      const from = Number(asked.searchParams.get('offset') ?? 0);
      const limit = Math.min(cap, Number(asked.searchParams.get('limit')));
      const sql = `SELECT * FROM pand ORDER BY identificatie LIMIT ${limit} OFFSET ${from}`;
      const file = `page-${name}-${cap}-${from}.geojson`;
      if (!existsSync(join(folder, file))) converted(`${name}.gpkg`, file, '-f', 'GeoJSON', '-sql', sql);
      const page = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { features: unknown[] };
      const numberMatched = counts(from / cap);
      asked.searchParams.set('offset', String(from + limit));
      const links = from + limit < numberMatched ? [{ rel: 'next', href: asked.href }] : [];
      return { status: 200, text: async () => JSON.stringify({ ...page, numberMatched, links }) };
    },
  });

  it('whose limit is clamped is read to the end of its links, and to its count', async () => {
    const whole = await all(pagesOfGdal(town(1500), 400, () => 1500));
    expect(whole.ok && [new Set(whole.value.features.map(idOf)).size, whole.value.complete]).toEqual([1500, true]);
    const moving = await all(pagesOfGdal('panden-1500', 400, (page) => (page > 1 ? 1490 : 1500)));
    expect(moving.ok && moving.value.complete).toBe(false);
    const more = await all(pagesOfGdal('panden-1500', 400, () => 1501));
    expect(more.ok && more.value.complete).toBe(false);
  });

  it('asked in RD gives what the WFS gives, to a millimetre', async () => {
    const name = town(1500);
    const bySpat = (url: string) => {
      const asked = new URL(url).searchParams;
      const rd = 'http://www.opengis.net/def/crs/EPSG/0/28992';
      expect([asked.get('bbox-crs'), asked.get('crs')]).toEqual([rd, rd]);
      const box = (asked.get('bbox') ?? '').split(',');
      const path = converted(
        `${name}.gpkg`,
        `ogc-${box[0]}.geojson`,
        '-f',
        'GeoJSON',
        '-spat',
        ...box,
        '-lco',
        'RFC7946=NO',
      );
      return readFileSync(path, 'utf8');
    };
    const ogc: World = { ...worldOf(() => ''), fetch: async (url) => ({ status: 200, text: async () => bySpat(url) }) };
    const [one, two] = [
      await bagFromOgc('pand', centre, 60, ogc, {}),
      await bagFromWfs(
        'pand',
        centre,
        60,
        worldOf(() => mapFile(name, 1000)),
        {},
      ),
    ];
    if (!one.ok || !two.ok) throw new Error('unread');
    const corners = (features: readonly unknown[]) =>
      new Map(features.map((each) => [idOf(each), (each as { geometry: Polygon }).geometry.coordinates.flat(2)]));
    const [left, right] = [corners(one.value.features), corners(two.value.features)];
    expect([...left.keys()].toSorted()).toEqual([...right.keys()].toSorted());
    expect(left.size).toBeGreaterThan(100);
    for (const [id, numbers] of left)
      numbers.forEach((value, i) => expect(Math.abs(value - (right.get(id)?.[i] ?? Number.NaN))).toBeLessThan(0.001));
  });

  it('of heights has two rows for a pand: the highest counts', async () => {
    const rows = [4, 17, 9].map((roof, i) => ({
      ...(pand(i % 2, 99_990 + 20 * (i % 2), 400_000) as object),
      properties: { identificatie: `036310000000000${i % 2}`, b3_h_dak_70p: roof, b3_h_maaiveld: 1 },
    }));
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
    writeFileSync(join(folder, 'heights.geojson'), collection(rows, { crs }));
    converted('heights.geojson', 'heights.gpkg', '-f', 'GPKG', '-nln', 'pand', '-a_srs', 'EPSG:28992');
    const map = mapFile('heights', 1000, 'lod12');
    const read = await heightsFromWfs(
      centre,
      200,
      worldOf(() => map),
      {},
    );
    expect(read.ok && [...read.value.heights].toSorted(([one], [two]) => (one < two ? -1 : 1))).toEqual([
      ['0363100000000000', 8],
      ['0363100000000001', 16],
    ]);
  });
});

const official = recordedPath('rd/nsgi_self_validation_nl_200.json');

const gdaltransform = findProgram('gdaltransform', { from: 'gdal-bin' });
describe.skipIf(!gdaltransform || !existsSync(official))(
  'RD of GDAL (skipped where GDAL or ../shared/data is absent)',
  () => {
    it('is ours at the official points, to a centimetre', () => {
      const { points } = JSON.parse(readFileSync(official, 'utf8')) as { points: (string | number)[][] };
      const rd =
        '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
        '+towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs';
      const places = points.map(([, lat, lon]) => [Number(lat), Number(lon)] as const);
      const { stdout } = spawnSync(gdaltransform as string, ['-s_srs', '+proj=longlat +datum=WGS84', '-t_srs', rd], {
        input: places.map(([lat, lon]) => `${lon} ${lat}`).join('\n'),
        encoding: 'utf8',
      });
      const theirs = stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ').map(Number));
      expect(theirs.length).toBe(points.length);
      places.forEach(([lat, lon], i) => {
        const [x, y] = toRd(lat, lon);
        expect(Math.hypot(x - (theirs[i]?.[0] ?? 0), y - (theirs[i]?.[1] ?? 0))).toBeLessThan(0.01);
      });
    });
  },
);

describe.skipIf(!ogr2ogr)('FlatGeobuf of GDAL (skipped where GDAL cannot be had)', () => {
  it.each([
    ['as it comes', []],
    ['as multipolygons', ['-nlt', 'MULTIPOLYGON']],
    ['with heights', ['-dim', 'XYZ']],
    ['in degrees', ['-t_srs', 'EPSG:4326']],
  ])('%s holds the same buildings as its GeoJSON', async (_, options) => {
    town(300);
    const name = `flat-${options.join('').replace(/\W/g, '')}.fgb`;
    const path = converted('panden-300.geojson', name, '-f', 'FlatGeobuf', ...options);
    const flat = await readBuildingBytes(new Uint8Array(readFileSync(path)), name);
    const { features } = JSON.parse(readFileSync(join(folder, 'panden-300.geojson'), 'utf8')) as {
      features: unknown[];
    };
    const plain = readBuildingFeatures(features, 'x');
    if (!flat.ok || !plain.ok) throw new Error('unread');
    const facts = ({ buildings }: typeof flat.value) =>
      new Map(buildings.map(({ id, uses, units, year }) => [id, { uses, units, year }]));
    expect(facts(flat.value)).toEqual(facts(plain.value));
    expect(flat.value.left).toEqual([]);
  });

  it('ours is read by it, whole and by its index', () => {
    town(300);
    const given = JSON.parse(readFileSync(join(folder, 'panden-300.geojson'), 'utf8')) as FeatureCollection;
    writeFileSync(join(folder, 'ours.fgb'), flatGeobufOf('panden', given, 28992));
    const ids = (...options: readonly string[]) => {
      const path = converted('ours.fgb', `ours-${options.length}.geojson`, '-f', 'GeoJSON', ...options);
      const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
      return features.map(idOf).toSorted();
    };
    expect(ids()).toEqual(given.features.map(idOf).toSorted());
    const near = given.features.filter(({ geometry }) => {
      const [minX, minY, maxX, maxY] = coordinateBox((geometry as Polygon).coordinates) ?? [0, 0, 0, 0];
      return minX <= 99_900 && maxX >= 99_850 && minY <= 399_830 && maxY >= 399_810;
    });
    expect(near.length).toBeGreaterThan(3);
    expect(ids('-spat', '99850', '399810', '99900', '399830')).toEqual(near.map(idOf).toSorted());
  });
});
