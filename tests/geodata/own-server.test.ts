import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flatGeobufOf } from '../../src/archive/write-flat-geobuf.ts';
import { toWgs84 } from '../../src/engine/geometry/rd.ts';
import type { Ring } from '../../src/engine/scene/scene.ts';
import type { World } from '../../src/geodata/ask.ts';
import { coordinateBox } from '../../src/geodata/coordinate-box.ts';
import { ownBuildingsAround } from '../../src/geodata/own-server.ts';
import { readBuildingBytes } from '../../src/geodata/read-building-bytes.ts';
import { readBuildingFeatures } from '../../src/geodata/read-buildings.ts';
import { readFlatGeobuf } from '../../src/geodata/read-flat-geobuf.ts';
import { surroundingsAround } from '../../src/geodata/surroundings.ts';
import { flatGeobuf } from './flat-geobuf-file.ts';
import { centre, codeOf, collection, worldOf } from './world.ts';

fc.configureGlobal({ seed: 437 });

const [x, y] = centre;
const town = Array.from({ length: 2000 }, (_, i) => {
  const [west, south] = [x - 500 + 20 * (i % 50), y - 400 + 20 * Math.floor(i / 50)];
  return {
    properties: {
      identificatie: String(363_100_000_000_000 + i).padStart(16, '0'),
      status: 'Pand in gebruik',
      gebruiksdoel: 'woonfunctie',
      bouwjaar: 1900 + (i % 100),
      aantal_verblijfsobjecten: 1,
    },
    rings: [
      [
        [west, south],
        [west + 10, south],
        [west + 10, south + 10],
        [west, south + 10],
        [west, south],
      ] as [number, number][],
    ],
  };
});
const file = flatGeobuf(town);
const within = (halfM: number) =>
  town.filter(({ rings: [ring] }) => {
    const [west, south] = ring?.[0] ?? [Number.NaN, Number.NaN];
    const near = (from: number, middle: number) => from <= middle + halfM && from + 10 >= middle - halfM;
    return near(west, x) && near(south, y);
  }).length;

describe('a FlatGeobuf on the own server', () => {
  let server: Server;
  let base = '';
  let sent = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const asked = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
      if (request.url === '/whole.fgb' || !asked) return void response.end(Buffer.from(file));
      const part = file.subarray(Number(asked[1]), Number(asked[2]) + 1);
      sent += part.length;
      response.writeHead(206).end(Buffer.from(part));
    });
    await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  const range: World['range'] = async (url, from, length, signal) => {
    const response = await fetch(url, { signal, headers: { range: `bytes=${from}-${from + length - 1}` } });
    return response.status === 206 ? new Uint8Array(await response.arrayBuffer()) : null;
  };
  /** All of the invented town. */
  const ownOutline: Ring = [
    [x - 500, y - 500],
    [x + 500, y - 500],
    [x + 500, y + 500],
    [x - 500, y + 500],
  ];
  const silent = { ...worldOf(() => ({ status: 503 })), range };

  it('gives the buildings of the square and fetches a part of the file', async () => {
    const read = await ownBuildingsAround(`${base}/town.fgb`, centre, 60, silent, { ownOutline });
    if (!read.ok) throw new Error(read.error.message);
    expect([read.value.features.length, read.value.complete]).toEqual([within(60), true]);
    expect(sent).toBeLessThan(file.length / 2);
    // Of every part that was read, in order: the same question gives the same fingerprint, another one another.
    expect(read.value.source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(read.value.source.pages).toBeGreaterThan(2);
    const again = await ownBuildingsAround(`${base}/town.fgb`, centre, 60, silent);
    const other = await ownBuildingsAround(`${base}/town.fgb`, centre, 90, silent);
    const printed = (one: typeof again) => one.ok && one.value.source.sha256;
    expect(printed(again)).toBe(read.value.source.sha256);
    expect(printed(other)).not.toBe(read.value.source.sha256);
  });

  it('is not complete where the file ends, and refused where the server knows no ranges or the file is none', async () => {
    const rim = await ownBuildingsAround(`${base}/town.fgb`, [x - 480, y], 60, silent, { ownOutline });
    expect(rim.ok && rim.value.complete).toBe(false);
    expect(codeOf(await ownBuildingsAround(`${base}/whole.fgb`, centre, 60, silent))).toBe('service-offline');
    expect(
      codeOf(
        await ownBuildingsAround(
          `${base}/town.fgb`,
          centre,
          60,
          worldOf(() => ''),
        ),
      ),
    ).toBe('service-offline');
    const html = { ...silent, range: async () => new TextEncoder().encode('<html>niet gevonden</html>') };
    expect(codeOf(await ownBuildingsAround(`${base}/town.fgb`, centre, 60, html))).toBe('service-garbled');
  });

  it('stands in for the BAG, which is asked when the file does not reach', async () => {
    const world = { ...worldOf((url) => (url.href.includes('verblijfs') ? collection([]) : { status: 400 })), range };
    const read = await surroundingsAround(centre, 90, world, { ownBuildings: `${base}/town.fgb`, ownOutline });
    expect(read.ok && [read.value.sources[0]?.name, read.value.buildings.length]).toEqual([
      'Eigen server',
      within(150),
    ]);
    // Beyond what is declared, or with nothing declared, it is a help when the BAG gives nothing: never whole.
    for (const declared of [null, ownOutline]) {
      const at = declared ? ([x - 480, y] as const) : centre;
      const help = await surroundingsAround(at, 90, world, {
        ownBuildings: `${base}/town.fgb`,
        ownOutline: declared,
      });
      expect(help.ok && [help.value.sources[0]?.name, help.value.hull]).toEqual(['Eigen server', null]);
    }
  });
});

describe('the reader of FlatGeobuf', () => {
  const from = (bytes: Uint8Array) => async (start: number, length: number) => bytes.subarray(start, start + length);

  it('reads degrees where the file holds them', async () => {
    const degrees = town.map(({ properties, rings }) => ({
      properties,
      rings: rings.map((ring) =>
        ring.map(([east, north]) => {
          const { lat, lon } = toWgs84(east, north);
          return [lon, lat] as [number, number];
        }),
      ),
    }));
    const world = {
      ...worldOf(() => ''),
      range: (_: string, start: number, length: number) => from(flatGeobuf(degrees))(start, length),
    };
    const read = await ownBuildingsAround('town.fgb', centre, 60, world);
    expect(read.ok && Math.abs(read.value.features.length - within(60))).toBeLessThan(15);
  });

  it('gives the same buildings as GeoJSON of the same ground: multipolygons, courtyards, some features and all', async () => {
    const closed = (west: number, south: number, size: number, turned = false) => {
      const ring: [number, number][] = [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ];
      return turned ? ring.toReversed() : ring;
    };
    // Every third one has a courtyard, every fifth stands in two or three parts, some far from the first.
    const features = Array.from({ length: 700 }, (_, i) => {
      const [west, south] = [x - 400 + 30 * (i % 27), y - 390 + 30 * Math.floor(i / 27)];
      const rings = [closed(west, south, 12), ...(i % 3 === 0 ? [closed(west + 3, south + 3, 4, true)] : [])];
      const parts = [
        [closed(west + 15, south + 2, 6)],
        ...(i % 10 === 0 ? [[closed(west + 15, south + 12, 8), closed(west + 17, south + 14, 2, true)]] : []),
      ];
      const properties = {
        identificatie: String(363_100_000_000_000 + i).padStart(16, '0'),
        status: i % 7 === 0 ? 'Sloopvergunning verleend' : 'Pand in gebruik',
        gebruiksdoel: i % 2 ? 'woonfunctie,winkelfunctie' : '',
        bouwjaar: 1900 + (i % 100),
        aantal_verblijfsobjecten: i % 4,
      };
      return i % 5 === 0 ? { properties, rings, more: parts } : { properties, rings };
    });
    const geoJson = features.map(({ properties, rings, more }) => ({
      type: 'Feature',
      properties,
      geometry: more
        ? { type: 'MultiPolygon', coordinates: [rings, ...more] }
        : { type: 'Polygon', coordinates: rings },
    }));
    const bytes = flatGeobuf(features);
    const byId = (read: ReturnType<typeof readBuildingFeatures>) => {
      if (!read.ok) throw new Error(read.error.message);
      return read.value.buildings.toSorted((one, two) => (one.id < two.id ? -1 : 1));
    };
    for (const half of [25, 90, 2000]) {
      const box = [x - half, y - half, x + half, y + half] as const;
      const read = await readFlatGeobuf(from(bytes), () => box);
      if (!read.ok) throw new Error(read.error.message);
      const inBox = geoJson.filter(({ geometry }) => {
        const [minX, minY, maxX, maxY] = coordinateBox(geometry.coordinates) ?? [NaN, NaN, NaN, NaN];
        return minX <= box[2] && minY <= box[3] && maxX >= box[0] && maxY >= box[1];
      });
      expect(inBox.length).toBeGreaterThan(half === 2000 ? 699 : 3);
      expect(byId(readBuildingFeatures(read.value.features, 'x'))).toEqual(byId(readBuildingFeatures(inBox, 'x')));
    }
  });

  it('a ring that ends beyond its corners is damage, not a list without end', async () => {
    const bytes = flatGeobuf(town.slice(0, 1));
    // The one list of ends there is holds a 5; it becomes four thousand million.
    const at = bytes.findLastIndex(
      (byte, i) => byte === 5 && bytes[i - 4] === 1 && bytes.slice(i + 1, i + 4).every((one) => one === 0),
    );
    expect(at).toBeGreaterThan(0);
    bytes.set([255, 255, 255, 255], at);
    const box = () => [0, 0, 1e6, 1e6] as const;
    expect(codeOf(await readFlatGeobuf(from(bytes), box))).toBe('not-flat-geobuf');
  });

  it('asks a server few questions, and one that fails half-way is an answer too', async () => {
    const box = () => [x - 500, y - 400, x + 500, y + 400] as const;
    const asked: number[] = [];
    const whole = await readFlatGeobuf((start, length) => {
      asked.push(length);
      return from(file)(start, length);
    }, box);
    expect(whole.ok && whole.value.features).toHaveLength(town.length);
    expect(asked.length).toBeLessThan(8);
    for (let fails = 0; fails < asked.length; fails++) {
      let at = 0;
      const read = await readFlatGeobuf(async (start, length) => {
        await new Promise((soon) => setTimeout(soon, 1));
        return at++ === fails ? null : from(file)(start, length);
      }, box);
      expect([fails, codeOf(read)]).toEqual([fails, 'range-failed']);
    }
  });

  it('says of a file that was cut off that it is not whole, wherever that was', async () => {
    const box = () => [0, 0, 1e6, 1e6] as const;
    const few = flatGeobuf(town.slice(0, 40));
    for (let end = 0; end < few.length; end += 7) {
      const read = await readFlatGeobuf(from(few.slice(0, end)), box);
      expect([end, read.ok]).toEqual([end, false]);
    }
  });

  it('an index of nothing is not counted without end', async () => {
    const bytes = flatGeobuf(town.slice(0, 300));
    // The number of features in the header, which becomes nought.
    const at = bytes.findIndex((byte, i) => byte === 300 % 256 && bytes[i + 1] === 1 && bytes[i + 2] === 0);
    bytes.set([0, 0], at);
    const read = await readFlatGeobuf(from(bytes), () => [0, 0, 1e6, 1e6]);
    expect(read.ok && read.value.features).toEqual([]);
  });

  it('asks for an index, and answers a damaged file with a code', async () => {
    const box = () => [x, y, x + 100, y + 100] as const;
    expect(codeOf(await readFlatGeobuf(from(flatGeobuf(town.slice(0, 9), false)), box))).toBe('no-index');
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), fc.nat(file.length), async (at, byte, end) => {
        const damaged = file.slice(0, end);
        if (at < damaged.length) damaged[at] = byte;
        expect(typeof (await readFlatGeobuf(from(damaged), box)).ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });

  it('a file of a whole municipality that is here already is read, however much a square of a server may cost', async () => {
    const features = town.slice(0, 45).map(({ properties, rings }) => ({
      type: 'Feature' as const,
      properties: { ...properties, nota: 'x'.repeat(1_000_000) },
      geometry: { type: 'Polygon' as const, coordinates: rings },
    }));
    const bytes = flatGeobufOf('panden', { type: 'FeatureCollection', features }, 28_992);
    expect(bytes.length).toBeGreaterThan(45_000_000);
    const read = await readBuildingBytes(bytes, 'panden.fgb');
    expect(read.ok && read.value.buildings).toHaveLength(45);
    expect(codeOf(await readFlatGeobuf(from(bytes), () => [0, 0, 1e6, 1e6]))).toBe('too-large');
  });
});
