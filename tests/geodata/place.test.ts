import { describe, expect, it } from 'vitest';
import { toWgs84 } from '../../src/engine/geometry/rd.ts';
import type { World } from '../../src/geodata/ask.ts';
import { addressFor, nameOf, placeOf, suggestions } from '../../src/geodata/geocoder.ts';
import { readPlace } from '../../src/geodata/read-place.ts';

const dam = { x: 121_394, y: 487_383 };
const { lat, lon } = toWgs84(dam.x, dam.y);
const [la, lo] = [lat.toFixed(6), lon.toFixed(6)];

describe('a place as people write it', () => {
  it.each(['1', '1 ', '1.', '°', '12°', 'https://x.example/?q=1'])(
    'what is pasted by mistake costs nothing: %s',
    (part) => {
      const before = performance.now();
      for (const size of [3900, 100_000]) readPlace(part.repeat(size / part.length));
      // It took minutes: also a busy machine stays far below.
      expect(performance.now() - before).toBeLessThan(30_000);
    },
  );

  it('three decimals of a degree are no thousands', () => {
    const read = readPlace('52.156 5.387');
    expect(read.kind === 'point' && Math.hypot(read.point[0] - 155_000, read.point[1] - 463_000)).toBeLessThan(200);
  });

  const dms = (value: number) =>
    `${Math.floor(value)}°${Math.floor((value % 1) * 60)}'${(((value * 60) % 1) * 60).toFixed(2)}"`;

  it.each([
    '121394 487383',
    '121394,487383',
    '121394.0, 487383.0',
    '121.394 / 487.383',
    '121.394,0 487.383,0',
    'RD 121394; 487383',
    'x=121394 y=487383',
    'RD x 121.394,0 y 487.383,0',
    `${la}, ${lo}`,
    `${la} ${lo}`,
    `${lo} ${la}`,
    `${la.replace('.', ',')} ${lo.replace('.', ',')}`,
    `lat ${la} lon ${lo}`,
    `${dms(lat)}N ${dms(lon)}E`,
    `${dms(lat)} N, ${dms(lon)} O`,
    `https://www.google.com/maps/place/Dam/@52.1,4.5,17z/data=!3m1!4b1!4m6!3m5!8m2!3d${la}!4d${lo}`,
    `https://www.google.nl/maps/@${la},${lo},19z`,
    `https://maps.google.com/?q=${la},${lo}`,
    `https://maps.apple.com/?ll=${la}%2C${lo}`,
    `https://www.openstreetmap.org/?mlat=${la}&mlon=${lo}#map=12/52.1/4.5`,
    `https://www.openstreetmap.org/#map=19/${la}/${lo}`,
    `https://viewer.example.nl/kaart?x=121394&y=487383&z=12`,
    `geo:${la},${lo}`,
  ])('%s', (text) => {
    const read = readPlace(text);
    if (read.kind !== 'point') throw new Error(read.kind);
    expect(Math.hypot(read.point[0] - dam.x, read.point[1] - dam.y)).toBeLessThan(0.3);
  });

  it.each([
    ['487383 121394', { kind: 'problem', code: 'rd-swapped' }],
    ['387.383 121.394', { kind: 'problem', code: 'rd-swapped' }],
    ['48.85, 2.35', { kind: 'problem', code: 'outside-netherlands' }],
    ['https://maps.app.goo.gl/abc', { kind: 'problem', code: 'link-without-place' }],
    ['Marktstraat 18, Lindervoort', { kind: 'text' }],
    ['1012 JS 1', { kind: 'text' }],
    ['1012JS 1', { kind: 'text' }],
    ['0363010012061234', { kind: 'register', register: { id: '0363010012061234', kind: 'verblijfsobject' } }],
    ['NL.IMBAG.Pand.0363100012061234', { kind: 'register', register: { id: '0363100012061234', kind: 'pand' } }],
    [
      'https://bagviewer.kadaster.nl/?objectId=0363200012061234',
      { kind: 'register', register: { id: '0363200012061234', kind: 'nummeraanduiding' } },
    ],
  ])('%s', (text, expected) => expect(readPlace(text)).toEqual(expected));
});

describe('degrees that are called RD', () => {
  it.each([
    [`RD ${la} ${lo}`, true],
    [`rd: ${lo}, ${la}`, true],
    [`x=${lo} y=${la}`, true],
    [`X: ${lo.replace('.', ',')}; Y: ${la.replace('.', ',')}`, true],
    [`EPSG:28992 ${la} ${lo}`, true],
    ['EPSG:28992 121394 487383', false],
    [`${la} ${lo}`, false],
    ['RD 121394 487383', false],
    ['x=121394 y=487383', false],
    [`https://viewer.example.nl/kaart?x=${lo}&y=${la}`, false],
  ])('%s: said %s, and read as what they are', (text, said) => {
    const read = readPlace(text);
    if (read.kind !== 'point') throw new Error(read.kind);
    expect(Math.hypot(read.point[0] - dam.x, read.point[1] - dam.y)).toBeLessThan(0.3);
    expect(read.degreesAsRd).toBe(said);
  });
});

describe('the second geocoder', () => {
  const asked: string[] = [];
  const world = (answers: (url: string) => { status: number; body: string }): World => ({
    fetch: async (url) => {
      asked.push(url);
      const { status, body } = answers(url);
      return { status, text: async () => body };
    },
    now: () => new Date('2026-11-24T10:00:00Z'),
    wait: (ms, signal) =>
      ms > 3000 ? new Promise((done) => signal.addEventListener('abort', () => done())) : Promise.resolve(),
    random: () => 0,
  });
  const square = [
    [lon - 1e-5, lat - 1e-5],
    [lon + 1e-5, lat - 1e-5],
    [lon + 1e-5, lat + 1e-5],
    [lon - 1e-5, lat + 1e-5],
  ];
  const found = {
    type: 'FeatureCollection',
    features: [
      {
        properties: { collection_id: 'adres', display_name: 'Dam 1, 1012JS Amsterdam', highlight: '<b>Dam</b>' },
        geometry: { type: 'Polygon', coordinates: [square] },
      },
      { properties: { collection_id: 'gemeente', display_name: 'Amsterdam' }, geometry: { coordinates: [[square]] } },
      { properties: {}, geometry: null },
    ],
  };
  const down = world((url) =>
    url.includes('locatieserver') ? { status: 503, body: '' } : { status: 200, body: JSON.stringify(found) },
  );

  it('answers when the first does not, with a place in the suggestion itself', async () => {
    const list = await suggestions('Dam 1', down, { repeats: 0 });
    if (!list.ok) throw new Error(list.error.message);
    expect(list.value.map(({ text }) => text)).toEqual(['Dam 1, 1012JS Amsterdam']);
    expect(asked.at(-1)).toBe(
      'https://api.pdok.nl/kadaster/location-api/v1/search?q=Dam%201&adres[version]=1&adres[relevance]=0.5&limit=10&f=json',
    );
    const before = asked.length;
    const address = await addressFor('Dam 1, 1012JS Amsterdam', list.value[0]?.id ?? null, down);
    expect(asked).toHaveLength(before);
    expect(address.ok && Math.hypot(address.value.point[0] - dam.x, address.value.point[1] - dam.y)).toBeLessThan(0.1);
    expect((await addressFor('Dam 1', null, down, { repeats: 0 })).ok).toBe(true);
  });

  it('says what the first one said when neither answers, and is not asked for what the first one knows', async () => {
    const dead = world(() => ({ status: 503, body: '' }));
    const address = await addressFor('Dam 1', null, dead, { repeats: 0 });
    expect(address.ok ? '' : address.error.details?.['service']).toBe('PDOK Locatieserver');
    const none = world(() => ({ status: 200, body: '{"response":{"docs":[]}}' }));
    const before = asked.length;
    const unknown = await addressFor('nergens 1', null, none);
    expect(unknown.ok ? '' : unknown.error.code).toBe('address-unknown');
    expect(asked).toHaveLength(before + 1);
  });

  it('names a point too, by the nearest address it shows, in either spelling', async () => {
    const at = (metresEast: number) => {
      const globe = toWgs84(dam.x + metresEast, dam.y);
      return { type: 'Point', coordinates: [globe.lon, globe.lat] };
    };
    const near = (features: unknown[]) =>
      world((url) =>
        url.includes('locatieserver')
          ? { status: 503, body: '' }
          : { status: 200, body: JSON.stringify({ type: 'FeatureCollection', features }) },
      );
    const bag = {
      openbare_ruimte_naam: 'Dam',
      huisnummer: 3,
      huisletter: 'A',
      toevoeging: '2',
      postcode: '1012JS',
      woonplaats_naam: 'Amsterdam',
    };
    const features = [
      { properties: { display_name: 'Dam 9, Amsterdam' }, geometry: at(40) },
      { properties: bag, geometry: at(12) },
      { properties: {}, geometry: at(1) },
      { properties: { display_name: 'Ver 1' }, geometry: at(140) },
      null,
    ];
    const point = [dam.x, dam.y] as const;
    expect(await nameOf(point, near(features))).toBe('Dam 3A-2, 1012JS Amsterdam');
    expect(asked.at(-1)).toMatch(
      /^https:\/\/api\.pdok\.nl\/kadaster\/location-api\/v1\/collections\/adres\/items\?bbox=4\.\d+,52\.\d+,4\.\d+,52\.\d+&limit=1000&f=json$/,
    );
    expect(await nameOf(point, near(features.slice(2)))).toBeNull();
    expect(
      await nameOf(
        point,
        world(() => ({ status: 503, body: '' })),
      ),
    ).toBeNull();
    // Who answers that there is none is not asked past.
    const before = asked.length;
    expect(
      await nameOf(
        point,
        world(() => ({ status: 200, body: '{"response":{"docs":[]}}' })),
      ),
    ).toBeNull();
    expect(asked).toHaveLength(before + 1);
  });

  it('finds a building by its number, and a unit by the address of it', async () => {
    const id = '0363100012061234';
    const register = world((url) => ({
      status: 200,
      body: JSON.stringify(
        url.includes('locatieserver')
          ? {
              response: {
                docs: [{ id: 'adr-1', type: 'adres', weergavenaam: 'Dam 1', centroide_rd: 'POINT(121394 487383)' }],
              },
            }
          : {
              type: 'FeatureCollection',
              features: [
                {
                  properties: { identificatie: id, status: 'Pand in gebruik' },
                  geometry: { type: 'Polygon', coordinates: [square] },
                },
              ],
            },
      ),
    }));
    const pand = await placeOf({ id, kind: 'pand' }, register);
    expect(pand.ok && Math.hypot(pand.value.point[0] - dam.x, pand.value.point[1] - dam.y)).toBeLessThan(0.1);
    expect(asked.at(-1)).toContain(`/collections/pand/items?identificatie=${id}`);
    const unit = await placeOf({ id: '0363010012061234', kind: 'verblijfsobject' }, register);
    expect(unit.ok && unit.value.text).toBe('Dam 1');
    expect(decodeURIComponent(asked.at(-1) ?? '')).toContain('fq=adresseerbaarobject_id:0363010012061234');
  });
});
