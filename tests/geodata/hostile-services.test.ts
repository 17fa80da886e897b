import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../../src/geodata/ask.ts';
import { bagAround, bagFromOgc, bagFromWfs, pandById } from '../../src/geodata/bag.ts';
import { roadsAround } from '../../src/geodata/bgt.ts';
import { suggestions } from '../../src/geodata/geocoder.ts';
import { nearestAddress } from '../../src/geodata/locatieserver.ts';
import { readBuildingFeatures, refusedOf } from '../../src/geodata/read-buildings.ts';
import { surroundingsAround } from '../../src/geodata/surroundings.ts';
import { heightsAround, heightsFromApi, heightsFromWfs } from '../../src/geodata/three-d-bag.ts';
import { centre, codeOf, collection, pand } from './world.ts';

/** One server that stands for all services: what is asked of `https://api.pdok.nl/x` comes in as `/api.pdok.nl/x`. */
let answer: (url: URL, response: ServerResponse) => void = (_, response) => void response.end('{}');
let asked: URL[] = [];
let server: Server;
let world: World;

beforeAll(async () => {
  server = createServer((request: IncomingMessage, response) => {
    const url = new URL(`https:/${request.url ?? '/'}`);
    asked.push(url);
    answer(url, response);
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world = {
    fetch: (url, init) => fetch(url.replace(/^https:\//, base), init),
    now: () => new Date('2026-11-24T10:00:00Z'),
    // Time-outs stand; the patience between repeats is not waited for.
    wait: (ms, signal) =>
      ms < 3000
        ? Promise.resolve()
        : new Promise((done) => {
            const timer = setTimeout(done, ms);
            signal.addEventListener('abort', () => {
              clearTimeout(timer);
              done();
            });
          }),
    random: () => 0,
  };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Sets the answers of all services, and forgets what was asked. */
function services(say: (url: URL) => string | number): void {
  asked = [];
  answer = (url, response) => {
    const said = say(url);
    if (typeof said === 'number') response.writeHead(said).end('<html>');
    else response.end(said);
  };
}
const page = Array.from({ length: 1000 }, (_, i) => pand(i, 99_900 + 4 * (i % 50), 399_900 + 4 * Math.floor(i / 50)));

describe('a server that repeats itself', () => {
  it('a WFS that sends the same full page for ever is left after two, and is not complete', async () => {
    services(() => collection(page, { numberMatched: 5000 }));
    const read = await bagFromWfs('pand', centre, 200, world, {});
    expect(read.ok && [read.value.features.length, read.value.complete, asked.length]).toEqual([1000, false, 2]);
  });

  it('a WFS that says nothing of its number and changes a little each time is read twice and then not known whole', async () => {
    services((url) =>
      url.searchParams.get('resultType') === 'hits'
        ? '<html>'
        : collection(page.map((one) => ({ ...one, properties: { ...one.properties, bouwjaar: asked.length } }))),
    );
    const read = await bagFromWfs('pand', centre, 200, world, {});
    expect(read.ok && [read.value.complete, asked.length]).toEqual([false, 4]);
  });

  it('an OGC API whose next page is always another one ends, and is not complete', async () => {
    services(() =>
      collection(page.slice(0, 3), {
        links: [{ rel: 'next', href: `https://api.pdok.nl/kadaster/bag/ogc/v2/x?cursor=${asked.length}` }],
      }),
    );
    const read = await bagFromOgc('pand', centre, 200, world, {});
    expect(read.ok && [read.value.complete, asked.length]).toEqual([false, 60]);
    const roads = await roadsAround(centre, 200, world);
    expect(codeOf(roads)).toMatch(/service-(?:incomplete|garbled)/);
  });

  it('both doors repeating: the buildings come, the coverage stays open', async () => {
    services((url) =>
      url.host === 'service.pdok.nl'
        ? collection(page, { numberMatched: 5000 })
        : collection(page.slice(0, 3), {
            links: [{ rel: 'next', href: `https://${url.host}${url.pathname}?cursor=${asked.length}` }],
          }),
    );
    const read = await surroundingsAround(centre, 150, world);
    if (!read.ok) throw new Error(read.error.message);
    expect([read.value.hull, read.value.problems.map(({ part }) => part)]).toEqual([
      null,
      expect.arrayContaining(['buildings', 'units']),
    ]);
  });
});

describe('a server that sends what no register holds', () => {
  const circle = (corners: number, radiusM = 40) =>
    Array.from({ length: corners + 1 }, (_, i) => {
      const turn = (2 * Math.PI * (i % corners)) / corners;
      return [centre[0] + radiusM * Math.cos(turn), centre[1] + radiusM * Math.sin(turn)];
    });
  const shaped = (i: number, ring: unknown) => ({
    ...pand(i),
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
  const only = (features: unknown[]) => (url: URL) =>
    url.href.includes('bag:pand') || url.href.includes('collections/pand')
      ? collection(features, { numberMatched: features.length })
      : collection([]);

  it('an outline of 200,000 corners is refused with its number, and leaves its place open', async () => {
    services(only([pand(1), shaped(2, circle(200_000))]));
    const read = await surroundingsAround(centre, 150, world);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.buildings.map(({ id }) => id)).toEqual([pand(1).properties.identificatie]);
    expect(read.value.openPlaces).toMatchObject([{ reason: 'too-large' }]);
    const gap = read.value.problems.find(({ part }) => part === 'buildings');
    expect(gap?.error.details).toEqual({ count: 1, example: pand(2).properties.identificatie });
  });

  it('of one building too: its place is the middle of what can be read, or it is unknown', async () => {
    services(() => collection([shaped(2, circle(200_000))]));
    expect(codeOf(await pandById(pand(2).properties.identificatie, world))).toBe('address-unknown');
    services(() => collection([shaped(2, circle(15_000))]));
    const found = await pandById(pand(2).properties.identificatie, world);
    expect(found.ok && found.value.point.map(Math.round)).toEqual([...centre]);
  });

  it('combs whose every side must be held against every other are given up, not worked out', () => {
    // 19,998 corners, all sides as wide as the comb, none crossing.
    const comb = Array.from({ length: 9999 }, (_, i) => [
      [0, i / 100],
      [100, i / 100 + 0.005],
    ])
      .flat()
      .map(([x = 0, y = 0]) => [centre[0] + x, centre[1] + y]);
    const read = readBuildingFeatures([pand(1), ...Array.from({ length: 20 }, (_, i) => shaped(i + 2, comb))], 'x');
    expect(read.ok && [read.value.count, refusedOf(read.value).length]).toEqual([1, 20]);
  });

  it.each([
    ['NaN', '{"type":"FeatureCollection","features":[{"geometry":{"type":"Polygon","coordinates":[[[NaN,NaN]]]}}]}'],
    ['a number beyond all numbers', collection([shaped(2, [[1, 2]])]).replace('[1,2]', '[1e999,1e999]')],
    ['nothing where a number stands', collection([shaped(2, [[null, null]])])],
    [
      'brackets without end',
      `{"type":"FeatureCollection","features":[{"geometry":{"coordinates":${'['.repeat(200_000)}${']'.repeat(200_000)}}}]}`,
    ],
    ['a page without an end', '{"type":"FeatureCollection","features":['],
    ['HTML', '<!doctype html><p>Onderhoud'],
    ['a list', '[]'],
  ])('%s is refused or left out by every adapter', async (_, body) => {
    services(() => body);
    const options = { repeats: 0 };
    for (const read of [
      await bagAround('pand', centre, 200, world, options),
      await bagAround('verblijfsobject', centre, 200, world, options),
      await heightsAround(centre, 200, world, options),
      await roadsAround(centre, 200, world, options),
      await suggestions('Dam 1', world, options),
      await nearestAddress(centre, world, options),
      await surroundingsAround(centre, 150, world, options),
    ])
      expect([codeOf(read), JSON.stringify(read.ok && read.value)]).not.toContainEqual(
        expect.stringMatching(/NaN|Infinity/),
      );
    const whole = await surroundingsAround(centre, 150, world, options);
    expect(whole.ok ? whole.value.hull : null).toBeNull();
  });
});

describe('two doors to one register, each shut alone', () => {
  const heightOf = (i: number, heightM: number) => ({
    [`NL.IMBAG.Pand.${pand(i).properties.identificatie}`]: {
      type: 'Building',
      attributes: { b3_h_dak_70p: heightM, b3_h_maaiveld: 0 },
    },
  });
  const ways = {
    'data.3dbag.nl': collection([
      { properties: { identificatie: pand(1).properties.identificatie, b3_h_dak_70p: 7, b3_h_maaiveld: 0 } },
    ]),
    'api.3dbag.nl': JSON.stringify({ features: [{ type: 'CityJSONFeature', CityObjects: heightOf(1, 12) }] }),
  };
  const threeD = (shut: string) =>
    services((url) => (url.host === shut ? 503 : (ways[url.host as keyof typeof ways] ?? 404)));
  const [id] = [pand(1).properties.identificatie];

  it.each([
    ['data.3dbag.nl', 12],
    ['api.3dbag.nl', 7],
  ])('without %s the other one of 3DBAG answers', async (shut, heightM) => {
    threeD(shut);
    const read = await heightsAround(centre, 200, world, { repeats: 0 });
    expect(read.ok && [read.value.complete, read.value.heights.get(id)]).toEqual([true, heightM]);
  });

  it('each adapter of 3DBAG says of itself that it is down', async () => {
    threeD('api.3dbag.nl');
    expect(codeOf(await heightsFromApi(centre, 200, world, { repeats: 0 }))).toBe('service-down');
    expect(codeOf(await heightsFromWfs(centre, 200, world, { repeats: 0 }))).toBe('ok');
    threeD('data.3dbag.nl');
    expect(codeOf(await heightsFromApi(centre, 200, world, { repeats: 0 }))).toBe('ok');
    expect(codeOf(await heightsFromWfs(centre, 200, world, { repeats: 0 }))).toBe('service-down');
  });

  it.each([
    ['location-api', 'Dam 1 (Locatieserver)', 1],
    ['locatieserver', 'Dam 1 (Location API)', 2],
  ])('without the %s addresses still come', async (shut, text, questions) => {
    services((url) => {
      if (url.href.includes(shut)) return 503;
      return url.href.includes('locatieserver')
        ? JSON.stringify({
            response: { docs: [{ id: 'adr-1', type: 'adres', weergavenaam: 'Dam 1 (Locatieserver)' }] },
          })
        : collection([
            {
              properties: { collection_id: 'adres', display_name: 'Dam 1 (Location API)' },
              geometry: { type: 'Point', coordinates: [4.893, 52.373] },
            },
          ]);
    });
    const found = await suggestions('Dam 1', world, { repeats: 0 });
    expect(found.ok && found.value.map((one) => one.text)).toEqual([text]);
    expect(asked).toHaveLength(questions);
  });
});

describe('the fingerprint of what came', () => {
  const print = (text: string) => createHash('sha256').update(text).digest('hex');

  it('is of the page, or of the fingerprints of all pages in order', async () => {
    const one = collection([pand(1)], { numberMatched: 1 });
    services(() => one);
    const single = await bagFromWfs('pand', centre, 200, world, {});
    expect(single.ok && [single.value.source.sha256, single.value.source.pages]).toEqual([print(one), undefined]);
    const pages = [
      collection(page, { numberMatched: 1003 }),
      collection(
        // The last row of the page before comes again: nothing moved between the two.
        [page.at(-1), ...Array.from({ length: 3 }, (_, i) => pand(2000 + i))],
        { numberMatched: 1003 },
      ),
    ];
    services((url) => pages[Math.ceil(Number(url.searchParams.get('startIndex')) / 1000)] ?? '');
    const several = await bagFromWfs('pand', centre, 200, world, {});
    const all = print(pages.map((text) => `${print(text)}\n`).join(''));
    expect(several.ok && [several.value.complete, several.value.source.sha256, several.value.source.pages]).toEqual([
      true,
      all,
      2,
    ]);
    services((url) =>
      (pages[Math.ceil(Number(url.searchParams.get('startIndex')) / 1000)] ?? '').replace('1930', '1931'),
    );
    const other = await bagFromWfs('pand', centre, 200, world, {});
    expect(other.ok && other.value.source.sha256).not.toBe(all);
  });
});
