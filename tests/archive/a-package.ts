/** A package of a stored dossier with a title that needs care, unpacked: what the tests of its parts read. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { exportPackage, type PackageGiven } from '../../src/archive/export-package.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { demo } from '../engine/scenes.ts';

const stored = readDossierText(readFileSync(new URL('./examples/dossier-2.json', import.meta.url), 'utf8'));
if (!stored.ok) throw new Error(stored.error.message);
const dossier = { ...stored.value, title: 'Café <De "Hoek"> & Zn\u0007', organisation: 'Gemeente Lindervoort' };
const answer = assess(demo('demo-orange'), releasedModels);
if (!answer.ok) throw new Error(answer.error.message);

export const given: PackageGiven = {
  dossier,
  reportNumber: 'RN-7K2M-Q0XD',
  internal: { title: `Beoordeling ${dossier.title}`, html: '<!doctype html>intern', restriction: 'Vertrouwelijk' },
  public: { title: 'Beoordeling (openbaar)', html: '<!doctype html>openbaar', restriction: 'Openbaar te maken' },
  assessment: answer.value,
  styleWords: { machines: { red: 'Rood <&>' }, buildings: {}, zones: {} },
  readme: 'Lees mij',
  language: 'nl',
  threeLetters: 'dut',
  made: '2026-11-22T10:00:00.000Z',
  caseSystem: {
    rsin: '002220647',
    documentType: 'https://oz.example/catalogi/api/v1/informatieobjecttypen/1',
  },
};

/** Files of a package by their name. */
export function opened(one: PackageGiven): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Object.entries(unzipSync(exportPackage(one))).map(([name, bytes]) => [
      name.replace(`${one.reportNumber}/`, ''),
      bytes,
    ]),
  );
}

export const textIn = (files: ReadonlyMap<string, Uint8Array>, name: string): string =>
  strFromU8(files.get(name) ?? new Uint8Array());
