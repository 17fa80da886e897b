import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { exportPackage } from '../../src/archive/export-package.ts';
import { documentMessage, isRsin } from '../../src/archive/zgw.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { inNetherlands, toRd } from '../../src/engine/geometry/rd.ts';
import { fingerprint, releasedModels } from '../../src/engine/models/models.ts';
import { demo } from '../engine/scenes.ts';
import { sha256Of } from './sha256-of.ts';

const stored = readDossierText(readFileSync(new URL('./examples/dossier-2.json', import.meta.url), 'utf8'));
if (!stored.ok) throw new Error(stored.error.message);
const dossier = { ...stored.value, title: 'Café <De "Hoek"> & Zn\u0007', organisation: 'Gemeente Lindervoort' };
const answer = assess(demo('demo-orange'), releasedModels);
if (!answer.ok) throw new Error(answer.error.message);
const assessment = answer.value;

const given = {
  dossier,
  reportNumber: 'GW-7K2M-Q0XD',
  title: `Beoordeling ${dossier.title}`,
  zones: assessment.zones,
  internalReport: '<!doctype html>intern',
  publicReport: '<!doctype html>openbaar',
  readme: 'Lees mij',
  language: 'nl',
  threeLetters: 'dut',
  made: '2026-11-22T10:00:00.000Z',
  rsin: '002220647',
  documentType: 'https://oz.example/catalogi/api/v1/informatieobjecttypen/1',
};
const folder = `${given.reportNumber}/`;
const zip = unzipSync(exportPackage(given));
const names = Object.keys(zip).map((name) => name.replace(folder, ''));
const text = (name: string): string => strFromU8(zip[folder + name] ?? new Uint8Array());

describe('the export package', () => {
  it('holds report, dossier with schema, zones in both systems, sidecars, message and manifest', () => {
    for (const name of [
      'rapport.html',
      'rapport-openbaar.html',
      'beoordeling.json',
      'beoordeling.schema.json',
      'zones-wgs84.geojson',
      'zones-rd.geojson',
      'beoordeling.MDTO.xml',
      'rapport.html.bestand.MDTO.xml',
      'zgw/enkelvoudiginformatieobject.json',
      'manifest-sha256.txt',
      'LEESMIJ.txt',
    ])
      expect(names).toContain(name);
  });

  it('every file but the manifest stands in the manifest with its own SHA-256', () => {
    const listed = text('manifest-sha256.txt')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    expect(new Set(listed.map(([, name]) => name))).toEqual(
      new Set(names.filter((name) => name !== 'manifest-sha256.txt')),
    );
    for (const [sum, name = ''] of listed) expect(sha256Of(zip[folder + name] as Uint8Array)).toBe(sum);
  });

  it('the dossier in it opens again, whole', () => {
    const again = readDossierText(text('beoordeling.json'));
    expect(again.ok && fingerprint(again.value)).toBe(fingerprint(dossier));
    const schema = JSON.parse(text('beoordeling.schema.json'));
    expect(schema.required).toEqual(expect.arrayContaining(Object.keys(dossier)));
  });

  it('zones in RD lie where the zones in WGS84 lie', () => {
    const rd = JSON.parse(text('zones-rd.geojson'));
    const wgs = JSON.parse(text('zones-wgs84.geojson'));
    expect(rd.crs.properties.name).toContain('28992');
    expect(rd.features).toHaveLength(wgs.features.length);
    const first = (value: unknown): number[] =>
      Array.isArray(value) && typeof value[0] === 'number' ? value : first((value as unknown[])[0]);
    for (const [i, feature] of rd.features.entries()) {
      const [x = 0, y = 0] = first(feature.geometry.coordinates);
      const [lon = 0, lat = 0] = first(wgs.features[i].geometry.coordinates);
      const [ex, ey] = toRd(lat, lon);
      expect(inNetherlands(x, y)).toBe(true);
      expect(Math.hypot(x - ex, y - ey)).toBeLessThan(0.001);
    }
  });

  it('holds no secret: no key, no token, and photos only in the dossier', () => {
    for (const name of names.filter((one) => one !== 'beoordeling.json')) {
      expect(text(name)).not.toMatch(/client_?secret|bearer|jwt/i);
      expect(text(name)).not.toMatch(/data:image\/jpeg;base64,\w/);
    }
  });
});

describe('MDTO', () => {
  const order = (xml: string): string[] => [...xml.matchAll(/<([a-zA-Z]+)[ >]/g)].map((match) => match[1] ?? '');

  it('is well-formed whatever the title says', () => {
    for (const name of names.filter((one) => one.endsWith('.xml'))) {
      const xml = text(name);
      expect(xml).not.toMatch(/&(?!amp;|lt;|gt;)/);
      expect(xml).not.toContain('\u0007');
      const open: string[] = [];
      for (const [, close, tag] of xml.matchAll(/<(\/?)([a-zA-Z]+)[^<>?]*>/g)) {
        if (close) expect(open.pop()).toBe(tag);
        else open.push(tag ?? '');
      }
      expect(open).toEqual([]);
    }
    expect(text('beoordeling.MDTO.xml')).toContain('Café &lt;De "Hoek"&gt; &amp; Zn');
  });

  it('does not guess what the municipality decides', () => {
    expect(text('beoordeling.MDTO.xml')).toMatch(/<waardering><begripLabel>Nog te bepalen/);
  });

  const recorded = '../shared/data/ecosystem/';
  it.skipIf(!existsSync(`${recorded}beoordeling.MDTO.xml`))(
    'has the elements of the recorded sidecars in their order (skipped where ../shared/data is absent)',
    () => {
      const [object, file] = ['beoordeling.MDTO.xml', 'rapport.pdf.bestand.MDTO.xml'].map((name) =>
        order(readFileSync(recorded + name, 'utf8')),
      );
      // One object has several files, and no code for a retention that is not decided.
      const ours = order(text('beoordeling.MDTO.xml'));
      const once = [...new Set(ours)];
      expect(once).toEqual([...new Set(object?.filter((name) => name !== 'begripCode'))]);
      expect(order(text('rapport.html.bestand.MDTO.xml'))).toEqual(file);
    },
  );
});

describe('ZGW', () => {
  const message = JSON.parse(text('zgw/enkelvoudiginformatieobject.json'));

  it('has every required field of the Documenten-API within its bounds, and no content', () => {
    expect(message).toMatchObject({
      bronorganisatie: '002220647',
      creatiedatum: '2026-11-22',
      taal: 'dut',
      auteur: 'Gemeente Lindervoort',
      informatieobjecttype: given.documentType,
      bestandsomvang: given.internalReport.length,
      integriteit: { algoritme: 'sha_256', datum: '2026-11-22' },
    });
    expect(message.integriteit.waarde).toBe(sha256Of(zip[`${folder}rapport.html`] as Uint8Array));
    expect(message).not.toHaveProperty('inhoud');
  });

  it('cuts what is too long, whole in the description', () => {
    const long = documentMessage({
      ...given,
      organisation: '',
      title: 'x'.repeat(300),
      description: 'y'.repeat(2000),
      fileName: 'rapport.html',
      mediaType: 'text/html',
      size: 1,
      sha256: '',
    });
    expect(String(long['titel'])).toHaveLength(200);
    expect(String(long['beschrijving'])).toHaveLength(1000);
    expect(long['auteur']).toBe('Gevelwijzer');
  });

  it.each([
    ['002220647', true],
    ['002220648', false],
    ['12345678', false],
    ['000000000', false],
  ])('RSIN %s: %s', (rsin, good) => {
    expect(isRsin(rsin)).toBe(good);
  });
});
