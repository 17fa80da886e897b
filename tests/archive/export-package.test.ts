import { describe, expect, it } from 'vitest';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { inNetherlands, toRd } from '../../src/engine/geometry/rd.ts';
import { fingerprint } from '../../src/engine/models/models.ts';
import { given, opened, textIn } from './a-package.ts';
import { sha256Of } from './sha256-of.ts';

const files = opened(given);
const names = [...files.keys()];
const text = (name: string): string => textIn(files, name);

describe('the export package', () => {
  it('holds report, dossier with schema, zones in both systems, sidecars, message and manifest', () => {
    for (const name of [
      'rapport.html',
      'rapport-openbaar.html',
      'beoordeling.json',
      'beoordeling.schema.json',
      'zones-wgs84.geojson',
      'zones-rd.geojson',
      'rapport.MDTO.xml',
      'rapport.html.bestand.MDTO.xml',
      'rapport-openbaar.MDTO.xml',
      'rapport-openbaar.html.bestand.MDTO.xml',
      'beoordeling.json.bestand.MDTO.xml',
      'zgw/rapport.json',
      'zgw/rapport-openbaar.json',
      'zgw/zaak.json',
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
    for (const [sum, name = ''] of listed) expect(sha256Of(files.get(name) as Uint8Array)).toBe(sum);
  });

  it('the dossier in it opens again, whole', () => {
    const again = readDossierText(text('beoordeling.json'));
    expect(again.ok && fingerprint(again.value)).toBe(fingerprint(given.dossier));
    const schema = JSON.parse(text('beoordeling.schema.json'));
    expect(schema.required).toEqual(expect.arrayContaining(Object.keys(given.dossier)));
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
