/**
 * Everything of one assessment for archive and case system, in one .zip: reports, dossier with its schema, zones, MDTO
 * sidecars, ready ZGW messages once the municipality said who it is, and a list of SHA-256 sums that `sha256sum -c` reads.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { toJsonSchema } from '@valibot/to-json-schema';
import { type Zippable, zipSync } from 'fflate';
import type { Feature, FeatureCollection } from 'geojson';
import type { Assessment } from '../engine/scene/assessment.ts';
import { activeVariant, type Dossier } from './dossier.ts';
import { dossierSchema } from './dossier-schema.ts';
import { inRd, mapLayers, rdEpsg, turned } from './map-layers.ts';
import { type ArchiveFile, type ArchiveObject, fileSidecar, objectSidecar } from './mdto.ts';
import { placeName } from './place-name.ts';
import { qgisStyle, type StyleWords } from './qgis-style.ts';
import { flatGeobufOf } from './write-flat-geobuf.ts';
import { type CaseSystem, caseMessage, documentMessage, knowsCaseSystem } from './zgw.ts';

export interface PackageGiven {
  readonly dossier: Dossier;
  readonly reportNumber: string;
  /** Titles of the reports, and what of each is known about who may see it. */
  readonly internal: ReportGiven | null;
  readonly public: ReportGiven;
  /** Zones in RFC 7946, WGS84. */
  readonly assessment: Pick<Assessment, 'verdict' | 'receptors' | 'zones'>;
  /** For the legend in a GIS. */
  readonly styleWords: StyleWords;
  /** What is in the package, for who opens it. */
  readonly readme: string;
  readonly language: string;
  /** The same in ISO 639-2/B. */
  readonly threeLetters: string;
  /** ISO date-time. */
  readonly made: string;
  readonly caseSystem: CaseSystem;
}

interface ReportGiven {
  readonly title: string;
  readonly html: string;
  readonly restriction: string;
}

const html = ['Hypertext Markup Language', 'fmt/96'] as const;
const json = ['JSON Data Interchange Format', 'fmt/817'] as const;

export function exportPackage(given: PackageGiven): Uint8Array {
  const { dossier, assessment, made } = given;
  const { zones } = assessment;
  const dossierFile = file('beoordeling.json', `${JSON.stringify(dossier, null, 1)}\n`, json);
  const additional = [
    part('beoordeling.schema.json', dossierJsonSchema()),
    part('zones-wgs84.geojson', `${JSON.stringify(zones)}\n`),
    part('zones-rd.geojson', `${JSON.stringify(inRd(zonesInRd(zones)))}\n`),
    ...mapFiles(given),
  ];
  const reports = reportsIn(given, dossierFile, additional);
  const texts: Record<string, string> = { 'LEESMIJ.txt': `${given.readme}\n`, ...messagesFor(given, reports) };
  for (const { name, object } of reports) {
    texts[`${name}.MDTO.xml`] = objectSidecar(object);
    for (const one of object.represented) texts[`${one.name}.bestand.MDTO.xml`] = fileSidecar(object, one);
  }
  const represented = reports.flatMap(({ object }) => object.represented);
  const all = new Map([...represented, ...additional].map(({ name, bytes }) => [name, bytes]));
  for (const [name, text] of Object.entries(texts)) all.set(name, utf8ToBytes(text));
  const sums = [...all].map(([name, bytes]) => `${bytesToHex(sha256(bytes))}  ${name}`);
  all.set('manifest-sha256.txt', utf8ToBytes(`${sums.join('\n')}\n`));
  const entries: Zippable = {};
  for (const [name, bytes] of all) entries[`${given.reportNumber}/${name}`] = [bytes, { mtime: new Date(made) }];
  return zipSync(entries);
}

interface Report {
  readonly name: string;
  readonly scope: 'internal' | 'public';
  readonly page: ArchiveFile;
  readonly object: ArchiveObject;
}

/** One object for the archive for each report. The dossier goes with the internal one; of a public copy there is no other. */
function reportsIn(given: PackageGiven, dossierFile: ArchiveFile, additional: readonly Part[]): Report[] {
  const { dossier, reportNumber, made, language } = given;
  const internal = given.internal && { ...given.internal, id: reportNumber };
  const open = { ...given.public, id: internal ? `${reportNumber}-openbaar` : reportNumber };
  const report = (
    name: string,
    scope: Report['scope'],
    one: typeof open,
    related: ArchiveObject['related'],
  ): Report => {
    const page = file(`${name}.html`, one.html, html);
    const holdsDossier = scope === 'internal' || !internal;
    return {
      name,
      scope,
      page,
      object: {
        id: one.id,
        title: one.title,
        place: placeName(dossier),
        organisation: dossier.organisation,
        made,
        language,
        restriction: one.restriction,
        represented: holdsDossier ? [page, dossierFile] : [page],
        additional: holdsDossier ? additional.map(({ name: more }) => more) : [],
        related,
      },
    };
  };
  return [
    ...(internal ? [report('rapport', 'internal', internal, { ...open, relation: 'Heeft Versie' })] : []),
    report('rapport-openbaar', 'public', open, internal && { ...internal, relation: 'Is een versie van' }),
  ];
}

/** A message for each report, and where the case lies; none while the API would refuse them. */
function messagesFor(
  { dossier, reportNumber, threeLetters, made, caseSystem }: PackageGiven,
  reports: readonly Report[],
): Record<string, string> {
  if (!knowsCaseSystem(caseSystem)) return {};
  const texts: Record<string, string> = {};
  const add = (name: string, message: unknown) => {
    texts[`zgw/${name}.json`] = `${JSON.stringify(message, null, 1)}\n`;
  };
  for (const { name, scope, page, object } of reports)
    add(
      name,
      documentMessage({
        ...caseSystem,
        id: object.id,
        scope,
        organisation: object.organisation,
        title: object.title,
        description: [object.title, reportNumber, dossier.caseNumber].filter(Boolean).join('. '),
        language: threeLetters,
        made,
        fileName: page.name,
        mediaType: 'text/html',
        size: page.bytes.length,
        sha256: page.sha256,
      }),
    );
  const place = caseMessage(activeVariant(dossier).machines.map(({ point }) => point));
  if (place) add('zaak', place);
  return texts;
}

/** What goes along and represents no report. */
type Part = Pick<ArchiveFile, 'name' | 'bytes'>;

const part = (name: string, text: string): Part => ({ name, bytes: utf8ToBytes(text) });

function file(name: string, text: string, format: ArchiveFile['format']): ArchiveFile {
  const bytes = utf8ToBytes(text);
  return { name, bytes, format, sha256: bytesToHex(sha256(bytes)) };
}

/** JSON Schema of the dossier; checks that JSON Schema has no word for are left to whoever reads it with Gevelwijzer. */
export function dossierJsonSchema(): string {
  const made = toJsonSchema(dossierSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'Gevelwijzer: dossier', ...made }, null, 1)}\n`;
}

/** What each layer of the map is called in the package. */
const layerFiles = { machines: 'automaten', buildings: 'panden', zones: 'gebieden' } as const;

/** Layers for a GIS, each with a style that QGIS takes by itself. */
function mapFiles({ dossier, assessment, reportNumber, styleWords }: PackageGiven): Part[] {
  return mapLayers(dossier, assessment, reportNumber).flatMap(({ name, collection }) => {
    const path = `kaart/${layerFiles[name]}`;
    return [
      part(`${path}.geojson`, `${JSON.stringify(collection)}\n`),
      { name: `${path}.fgb`, bytes: flatGeobufOf(layerFiles[name], collection, rdEpsg) },
      part(`${path}.qml`, qgisStyle(name, styleWords)),
    ];
  });
}

const zonesInRd = ({ features }: FeatureCollection): Feature[] =>
  features.map((one) => ({ ...one, geometry: turned(one.geometry) }));
