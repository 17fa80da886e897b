/**
 * Everything of one assessment for archive and case system, in one .zip: reports, dossier with its schema, zones, MDTO
 * sidecars, a ready ZGW message, and a list of SHA-256 sums that `sha256sum -c` reads.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { toJsonSchema } from '@valibot/to-json-schema';
import { type Zippable, zipSync } from 'fflate';
import type { FeatureCollection, Position } from 'geojson';
import { toRd } from '../engine/geometry/rd.ts';
import type { Dossier } from './dossier.ts';
import { dossierSchema } from './dossier-schema.ts';
import { type ArchiveFile, fileSidecar, objectSidecar } from './mdto.ts';
import { documentMessage } from './zgw.ts';

export interface PackageGiven {
  readonly dossier: Dossier;
  readonly reportNumber: string;
  readonly title: string;
  /** In RFC 7946, WGS84. */
  readonly zones: FeatureCollection;
  readonly internalReport: string;
  readonly publicReport: string;
  /** What is in the package, for who opens it. */
  readonly readme: string;
  readonly language: string;
  /** The same in ISO 639-2/B. */
  readonly threeLetters: string;
  /** ISO date-time. */
  readonly made: string;
  readonly rsin: string;
  readonly documentType: string;
}

const html = ['Hypertext Markup Language', 'fmt/96'] as const;
const json = ['JSON Data Interchange Format', 'fmt/817'] as const;
const geojson = ['GeoJSON', 'fmt/1367'] as const;

export function exportPackage(given: PackageGiven): Uint8Array {
  const { dossier, reportNumber, title, zones, language, made } = given;
  const files: ArchiveFile[] = (
    [
      ['rapport.html', given.internalReport, html],
      ['rapport-openbaar.html', given.publicReport, html],
      ['beoordeling.json', `${JSON.stringify(dossier, null, 1)}\n`, json],
      ['beoordeling.schema.json', dossierJsonSchema(), json],
      ['zones-wgs84.geojson', `${JSON.stringify(zones)}\n`, geojson],
      ['zones-rd.geojson', `${JSON.stringify(inRd(zones))}\n`, geojson],
    ] as const
  ).map(([name, text, format]) => {
    const bytes = utf8ToBytes(text);
    return { name, bytes, format, sha256: bytesToHex(sha256(bytes)) };
  });
  const [report] = files;
  const object = {
    reportNumber,
    title,
    place: dossier.title,
    organisation: dossier.organisation,
    made,
    language,
  };
  const message = documentMessage({
    rsin: given.rsin,
    documentType: given.documentType,
    organisation: dossier.organisation,
    title,
    description: `${title}. ${reportNumber}. ${dossier.caseNumber}`,
    reportNumber,
    language: given.threeLetters,
    made,
    fileName: 'rapport.html',
    mediaType: 'text/html',
    size: report?.bytes.length ?? 0,
    sha256: report?.sha256 ?? '',
  });
  const texts: Record<string, string> = {
    'LEESMIJ.txt': `${given.readme}\n`,
    'beoordeling.MDTO.xml': objectSidecar(object, files),
    'zgw/enkelvoudiginformatieobject.json': `${JSON.stringify(message, null, 1)}\n`,
  };
  for (const file of files) texts[`${file.name}.bestand.MDTO.xml`] = fileSidecar(object, file);
  const all = new Map(files.map(({ name, bytes }) => [name, bytes]));
  for (const [name, text] of Object.entries(texts)) all.set(name, utf8ToBytes(text));
  const sums = [...all].map(([name, bytes]) => `${bytesToHex(sha256(bytes))}  ${name}`);
  all.set('manifest-sha256.txt', utf8ToBytes(`${sums.join('\n')}\n`));
  const folder = reportNumber;
  const entries: Zippable = {};
  for (const [name, bytes] of all) entries[`${folder}/${name}`] = [bytes, { mtime: new Date(made) }];
  return zipSync(entries);
}

/** JSON Schema of the dossier; checks that JSON Schema has no word for are left to whoever reads it with Gevelwijzer. */
export function dossierJsonSchema(): string {
  const made = toJsonSchema(dossierSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'Gevelwijzer: dossier', ...made }, null, 1)}\n`;
}

/** The same zones in RD metres, with the reference system named as GeoJSON 2008 and most GIS programs read it. */
function inRd(zones: FeatureCollection): unknown {
  const turn = (coordinates: unknown): unknown => {
    if (!Array.isArray(coordinates)) return coordinates;
    if (typeof coordinates[0] === 'number') {
      const [lon = 0, lat = 0] = coordinates as Position;
      return toRd(lat, lon).map((metres) => Math.round(metres * 1000) / 1000);
    }
    return coordinates.map(turn);
  };
  return {
    ...zones,
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
    features: zones.features.map((feature) => ({
      ...feature,
      geometry:
        'coordinates' in feature.geometry
          ? { ...feature.geometry, coordinates: turn(feature.geometry.coordinates) }
          : feature.geometry,
    })),
  };
}
