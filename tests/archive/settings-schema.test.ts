import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../src/archive/settings-schema.ts';
import { pagesNl } from '../../src/i18n/nl/start.ts';

const hash = 'a'.repeat(64);
const wms = {
  kind: 'wms',
  name: 'Riool',
  url: 'https://kaart.gemeente.nl/wms',
  layer: 'riool',
  attribution: 'Gemeente',
};

/** All that can be set, as in docs/hosting.md. */
const whole = {
  name: 'Gemeente Lindervoort',
  logo: 'logo.svg',
  theme: 'theme.css',
  themeClass: 'lindervoort-theme',
  contact: 'Team Geo, geo@lindervoort.example',
  organisation: 'Gemeente Lindervoort, team Veiligheid',
  policy: { file: 'beleid.json', sha256: hash },
  profile: { sha256: hash, name: 'Ladingprofiel Lindervoort 1' },
  routes: ['opa', 'apv'],
  desks: ['overzicht', 'landkaart'],
  template: 'brief.docx',
  rsin: '123456782',
  documentType: 'https://zaken.gemeente.nl/catalogi/api/v1/informatieobjecttypen/1',
  layers: [
    wms,
    { ...wms, kind: 'wfs', name: 'Terrassen', layer: 'apv:terrassen' },
    { kind: 'pmtiles', name: 'Foto', url: 'kaart/foto.pmtiles', attribution: 'Gemeente' },
    { kind: 'wmts', name: 'Foto', url: 'https://t.gemeente.nl/{z}/{x}/{y}.jpeg', deepest: 14, attribution: 'Gemeente' },
  ],
  publicMap: 'https://kaart.gemeente.nl/#{x},{y};15',
  panorama: 'https://straat.gemeente.nl/?lat={lat}&lon={lon}&h={bearing}',
  buildings: 'panden.fgb',
  outline: [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
  map: 'kaart/gevels.fgb',
  mapPlaces: 'kaart/plekken.fgb',
};

describe('settings of a municipality', () => {
  it('may set all of it, or nothing', () => {
    expect(v.safeParse(settingsSchema, whole).issues).toBeUndefined();
    expect(v.safeParse(settingsSchema, {}).issues).toBeUndefined();
    expect(v.safeParse(settingsSchema, { buildings: null, policy: 'beleid.json' }).issues).toBeUndefined();
  });

  it('names every desk that there is', () => {
    expect(v.safeParse(settingsSchema, { desks: Object.keys(pagesNl.desks) }).success).toBe(true);
  });

  it.each([
    ['a logo of elsewhere', { logo: 'https://elders.nl/logo.svg' }],
    ['a theme of elsewhere', { theme: '//elders.nl/theme.css' }],
    ['a policy with half a hash', { policy: { file: 'beleid.json', sha256: 'abc' } }],
    ['a policy of elsewhere', { policy: { file: 'https://elders.nl/p.json', sha256: hash } }],
    ['a panorama that names no place', { panorama: 'https://straat.gemeente.nl/?lat={lat}' }],
    ['a public map that runs code', { publicMap: 'javascript:alert({x},{y})' }],
    ['tiles of elsewhere', { layers: [{ ...wms, kind: 'pmtiles', url: 'https://elders.nl/a.pmtiles' }] }],
    ['a document type that is no address', { documentType: 'informatieobjecttype 1' }],
    ['a letter of elsewhere', { template: 'https://elders.nl/brief.docx' }],
    ['panden of elsewhere', { buildings: 'https://elders.nl/panden.fgb' }],
    ['an outline of two points', { outline: whole.outline.slice(0, 2) }],
    ['a keeper without a name', { contact: '' }],
    ['a class that would be two', { themeClass: 'een twee' }],
    ['a desk that does not exist', { desks: ['archief'] }],
    ['a profile with its charges', { profile: { ...whole.profile, charges: {} } }],
    ['a route that does not exist', { routes: ['omgevingsplan'] }],
    ['no route at all', { routes: [] }],
    ['an RSIN that is none', { rsin: '123456789' }],
    ['a layer without https', { layers: [{ ...wms, url: 'http://kaart.gemeente.nl/wms' }] }],
    ['a layer whose address would end the policy', { layers: [{ ...wms, url: 'https://kaart.nl;script-src/*' }] }],
    ['a layer with a quote in its address', { layers: [{ ...wms, url: "https://kaart.nl/'self'" }] }],
    ['a layer without whose work it is', { layers: [{ ...wms, attribution: '' }] }],
    ['tiles without a place for the tile', { layers: [{ ...whole.layers[2], url: 'https://t.gemeente.nl/1.png' }] }],
  ])('refuses %s', (_, settings) => {
    expect(v.safeParse(settingsSchema, settings).success).toBe(false);
  });
});
