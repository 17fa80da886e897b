import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dossierInPackage } from '../../src/archive/open-package.ts';

describe('our own export package', () => {
  it('gives the dossier it was made of, wherever in the zip it stands', () => {
    for (const name of ['beoordeling.json', 'pakket/beoordeling.json'])
      expect(dossierInPackage(zipSync({ [name]: strToU8('{"a":1}'), 'rapport.html': strToU8('x') }))).toBe('{"a":1}');
  });

  it('is no other zip, and nothing that is cut off', () => {
    expect(dossierInPackage(zipSync({ 'panden.geojson': strToU8('{}') }))).toBeNull();
    expect(dossierInPackage(zipSync({ 'beoordeling.json': strToU8('{}') }).slice(0, 30))).toBeNull();
    expect(dossierInPackage(new Uint8Array())).toBeNull();
  });
});
