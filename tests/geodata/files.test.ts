import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { toRd, toWgs84 } from '../../src/engine/geometry/rd.ts';
import { readLayer } from '../../src/geodata/add-layer.ts';
import { borderDistance, borderStripM } from '../../src/geodata/border.ts';
import { fileKinds } from '../../src/geodata/file-kinds.ts';
import { readRequest } from '../../src/geodata/read-request.ts';
import { placeVulnerable, readVulnerable } from '../../src/geodata/read-vulnerable.ts';
import { recogniseFile } from '../../src/geodata/recognise-file.ts';
import { surroundingsAround } from '../../src/geodata/surroundings.ts';
import { block } from '../engine/scenes.ts';
import { hasRecorded, recorded } from './recorded.ts';
import { collection, pand, worldOf } from './world.ts';

fc.configureGlobal({ seed: 437 });

const polygon = { type: 'Polygon', coordinates: [] };
const point = (x: number, y: number) => ({ type: 'Point', coordinates: [x, y] });

describe('what a file is', () => {
  it.each([
    [collection([{ properties: { identificatie: '1', bouwjaar: 1900 }, geometry: polygon }]), 'buildings'],
    [collection([{ properties: { identificatie: '1', gebruiksdoel: '' }, geometry: point(1, 2) }]), 'units'],
    [collection([{ properties: { naam: 'De School' }, geometry: point(1, 2) }]), 'vulnerable'],
    [collection([{ properties: { lokaal_id: '1', functie: 'voetpad' }, geometry: polygon }]), 'roads'],
    [collection([{ properties: { identificatie: '1', b3_h_maaiveld: 1 }, geometry: polygon }]), 'heights'],
    ['{"type":"CityJSON","CityObjects":{}}', 'city'],
    ['naam;x;y\nA;1;2\n', 'sites'],
    ['\uFEFF<?xml version="1.0"?><a/>', 'request'],
    ['', 'buildings'],
    ['hallo', 'buildings'],
    ['{"type":"FeatureColl', 'buildings'],
  ])('%.60s is %s', (text, kind) => expect(recogniseFile(text).id).toBe(kind));

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(fileKinds).toContain(recogniseFile(text));
      }),
    );
  });

  it.skipIf(!hasRecorded)('is known of every recorded file (skipped where ../shared/data is absent)', () => {
    const known = {
      'bag/delft_tudcampus_panden_rd.geojson': 'buildings',
      'bag/haarlem_wfs_pand_20_gebruiksdoel.json': 'buildings',
      'bag/doesburg_lvbag_sample_PND.geojson': 'buildings',
      'bag/appingedam_wfs_vbo_7_recorded.json': 'units',
      'bag/doesburg_lvbag_sample_VBO.geojson': 'units',
      'bgt/otterlo_wegdeel_wgs84.geojson': 'roads',
      'bgt/bgt_wegdelen_ogcapi_10.json': 'roads',
      'bgt/otterlo_pand_wgs84.geojson': 'buildings',
      '3dbag/delft_2buildings_v2024.city.jsonl': 'city',
      'vulnerable/alkmaar_scholen_2026.geojson': 'vulnerable',
      'atm/geldmaat_sample_30.csv': 'sites',
      'ecosystem/dso-verzoek-synthetisch.xml': 'request',
    };
    for (const [name, kind] of Object.entries(known))
      expect([name, recogniseFile(recorded(name)).id]).toEqual([name, kind]);
  });
});

describe('a layer of schools and childcare', () => {
  const buildings = [
    block('school', 100_000, 400_000, 100_020, 400_020),
    block('home', 100_030, 400_000, 100_040, 400_010),
  ];

  it('finds the building a point lies in or at, and says what lies elsewhere', () => {
    const { lat, lon } = toWgs84(100_010, 400_025);
    const text = collection([
      { properties: { naam: 'De Klimop' }, geometry: point(lon, lat) },
      { properties: { name: 'Het Nest' }, geometry: point(100_010, 400_010) },
      { properties: {}, geometry: point(100_500, 400_500) },
      { properties: {}, geometry: point(2, 48) },
    ]);
    const read = readVulnerable(text);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.places).toHaveLength(3);
    const placed = placeVulnerable(buildings, read.value.places);
    expect([[...placed.found], placed.left.length]).toEqual([[['school', ['De Klimop', 'Het Nest']]], 1]);
    const layer = readLayer('vulnerable', text, buildings);
    expect(layer.ok && layer.value).toMatchObject({
      // Of four, one lies elsewhere and one has no place in the country: both are counted.
      count: 4,
      joined: 2,
      blind: true,
      vulnerable: [{ id: 'school', name: 'De Klimop, Het Nest' }],
    });
  });

  it('c13: records of one number count each, as points, ways, grounds and several points at once', () => {
    const one = { '@id': 'way/1', name: 'Het Nest' };
    const ring = [
      [100_028, 399_998],
      [100_042, 399_998],
      [100_042, 400_012],
      [100_028, 399_998],
    ];
    const geometries = [
      point(100_010, 400_010),
      { type: 'LineString', coordinates: ring },
      { type: 'Polygon', coordinates: [ring] },
      {
        type: 'MultiPoint',
        coordinates: [
          [100_005, 400_005],
          [100_035, 400_005],
        ],
      },
    ];
    const layer = readLayer(
      'vulnerable',
      collection(geometries.map((geometry) => ({ properties: one, geometry }))),
      buildings,
    );
    if (!layer.ok) throw new Error(layer.error.code);
    expect([layer.value.share, layer.value.vulnerable.map(({ id }) => id)]).toEqual(['4 / 4', ['school', 'home']]);
  });

  it.each([
    ['units', { gebruiksdoel: 'woonfunctie', status: 'Verblijfsobject in gebruik' }, { status: 'Verblijfsobject?' }],
    ['heights', { b3_h_dak_70p: 9, b3_h_maaiveld: 1 }, { b3_h_dak_70p: 'hoog', b3_h_maaiveld: 1 }],
    ['roads', { functie: 'voetpad' }, { functie: 'voetpad', relatieve_hoogteligging: 'brug' }],
    ['vulnerable', { naam: 'De Klimop' }, { geometry: null }],
  ] as const)('what of %s is dropped stands in the number behind the sentence', (kind, good, bad) => {
    const drawn =
      kind === 'roads'
        ? {
            type: 'Polygon',
            coordinates: [
              [
                [0, 0],
                [0, 9],
                [9, 9],
                [0, 0],
              ].map(([x = 0, y = 0]) => [100_000 + x, 400_000 + y]),
            ],
          }
        : point(100_010, 400_010);
    const row = (i: number, more: object) => ({
      type: 'Feature',
      properties: { identificatie: `036310000000000${i}`, ...good, ...more },
      geometry: drawn,
      ...('geometry' in more ? more : {}),
    });
    const ids = ['0363100000000001', '0363100000000002'].map((id, i) =>
      block(id, 100_000 + 30 * i, 400_000, 100_020 + 30 * i, 400_020),
    );
    const layer = readLayer(kind, collection([row(1, {}), row(2, {}), row(3, bad)]), ids);
    expect(layer.ok ? layer.value.share : layer.error.code).toBe('2 / 3');
  });

  it('each kind of layer answers a file that is none with a code', () => {
    for (const kind of ['units', 'heights', 'roads', 'vulnerable'] as const)
      for (const text of ['', '{}', '[]', collection([null, 1, {}])])
        expect(readLayer(kind, text, buildings).ok).toBe(false);
  });
});

describe('a request of the DSO', () => {
  const parse = (xml: string) =>
    new new Window().DOMParser().parseFromString(xml, 'application/xml') as unknown as Document;
  const request = (inner: string) =>
    `<v:verzoek xmlns:v="http://www.omgevingswet.nl/koppelvlak/stam-v4/verzoek" xmlns:g="http://www.opengis.net/gml/3.2"><v:verzoeknummer>2026112200001</v:verzoeknummer><v:naam>Jansen</v:naam>${inner}</v:verzoek>`;

  it.each([
    [
      '<g:Point srsName="urn:ogc:def:crs:EPSG::28992"><g:pos>121663.7 486946.8</g:pos></g:Point>',
      [121_663.7, 486_946.8],
    ],
    ['<g:Point><g:pos>52.37 4.9</g:pos></g:Point>', [121_800, 487_020]],
    ['<g:Point><g:pos>4.9 52.37</g:pos></g:Point>', [121_800, 487_020]],
  ])('%s', (inner, [x = 0, y = 0]) => {
    const read = readRequest(request(inner), parse);
    if (!read.ok) throw new Error(read.error.code);
    expect(Math.hypot((read.value.point?.[0] ?? 0) - x, (read.value.point?.[1] ?? 0) - y)).toBeLessThan(200);
    expect(read.value.caseNumber).toBe('2026112200001');
    expect(JSON.stringify(read.value)).not.toContain('Jansen');
  });

  it('gives the address when there is no point, and refuses what is none or could grow', () => {
    const address = '<v:postcode>1234AB</v:postcode><v:huisnummer>1</v:huisnummer><v:huisletter>A</v:huisletter>';
    expect(readRequest(request(address), parse)).toMatchObject({
      ok: true,
      value: { point: null, address: '1234AB 1A' },
    });
    const code = (text: string) => {
      const read = readRequest(text, parse);
      return read.ok ? 'ok' : read.error.code;
    };
    expect(code(request(''))).toBe('request-without-place');
    expect(code('<a/>')).toBe('not-a-request');
    expect(code(`<!DOCTYPE a [<!ENTITY b "c">]>${request(address)}`)).toBe('not-a-request');
    expect(code(`${request(address)}${' '.repeat(5_000_001)}`)).toBe('too-large');
  });

  it.skipIf(!hasRecorded)('reads the synthetic sample (skipped where ../shared/data is absent)', () => {
    expect(readRequest(recorded('ecosystem/dso-verzoek-synthetisch.xml'), parse)).toMatchObject({
      ok: true,
      value: { caseNumber: '2026112200001', point: [121_663.7, 486_946.8], address: '1234AB 1' },
    });
  });
});

describe('the border', () => {
  it.each([
    ['Vaals, Drielandenpunt', 50.7547, 6.0208],
    ['Kerkrade, Nieuwstraat', 50.8711, 6.0746],
    ['Glanerbrug', 52.2152, 6.9785],
    ['Bad Nieuweschans', 53.1801, 7.2085],
    ['Roosendaal, Nispen', 51.4795, 4.4605],
    ['Sluis', 51.3087, 3.3867],
    ['Baarle-Nassau', 51.4471, 4.9292],
    ['Dinxperlo', 51.8637, 6.4867],
  ])('%s lies within the strip of it', (_, lat, lon) => {
    const { x, y } = rdOf(lat, lon);
    expect(borderDistance([x, y])).toBeLessThan(borderStripM);
  });

  it.each([
    ['Amsterdam', 121_394, 487_383],
    ['Groningen', 233_883, 582_065],
    ['Eindhoven', 161_500, 383_300],
    ['Delft', 84_500, 447_000],
  ])('%s does not', (_, x, y) => expect(borderDistance([x, y])).toBeGreaterThan(5000));

  it('leaves the coverage open, and says so', async () => {
    const { x, y } = rdOf(52.2152, 6.9785);
    const near = Array.from({ length: 9 }, (_, i) => pand(i, x + 10 * i, y));
    const world = worldOf((url) =>
      /pand|BAG3D/.test(url.href) ? collection(near, { numberMatched: 9 }) : collection([]),
    );
    const read = await surroundingsAround([x, y], 150, world);
    expect(read.ok && [read.value.hull, read.value.problems.map(({ part }) => part)]).toEqual([
      null,
      expect.arrayContaining(['border']),
    ]);
  });
});

function rdOf(lat: number, lon: number): { x: number; y: number } {
  const [x, y] = toRd(lat, lon);
  return { x, y };
}

describe('the invented town', () => {
  it('lies far from any border', () => {
    const town = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../public/demo/lindervoort.json'), 'utf8'),
    ) as {
      dossiers: { machine: { point: [number, number] } }[];
    };
    for (const { machine } of town.dossiers) expect(borderDistance(machine.point)).toBeGreaterThan(5000);
  });
});
