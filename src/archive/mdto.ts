/**
 * Archive metadata beside the files of a package: MDTO 1.0.1 of the Nationaal Archief, one `informatieobject` and a
 * `bestand` per file. Retention category and restrictions belong to the municipality: they are marked as to be decided,
 * never guessed.
 */

export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** PRONOM name and id. */
  readonly format: readonly [label: string, code: string];
}

export interface ArchiveObject {
  readonly reportNumber: string;
  readonly title: string;
  readonly place: string;
  /** The municipality; an empty one is marked. */
  readonly organisation: string;
  /** ISO date-time. */
  readonly made: string;
  readonly language: string;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n<MDTO xmlns="https://www.nationaalarchief.nl/mdto">';
const bron = 'Gevelwijzer';

const escaped = (text: string): string =>
  text
    // XML 1.0 knows no control characters.
    .replace(/[^\P{Cc}\t\n\r]|\ufffe|\uffff/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const tag = (name: string, ...inner: readonly string[]): string => `<${name}>${inner.join('')}</${name}>`;
const word = (name: string, text: string): string => tag(name, escaped(text));
const reference = (name: string, text: string): string => tag(name, word('verwijzingNaam', text));
const term = (name: string, label: string, list: string, code?: string): string =>
  tag(
    name,
    word('begripLabel', label),
    code === undefined ? '' : word('begripCode', code),
    reference('begripBegrippenlijst', list),
  );
const identity = (reportNumber: string): string =>
  tag('identificatie', word('identificatieKenmerk', reportNumber), word('identificatieBron', bron));
/** `xs:dateTime` without fractions. */
const instant = (iso: string): string => iso.slice(0, 19);

export function objectSidecar(object: ArchiveObject, files: readonly ArchiveFile[]): string {
  return `${head}${tag(
    'informatieobject',
    identity(object.reportNumber),
    word('naam', object.title),
    term('aggregatieniveau', 'Archiefstuk', 'Begrippenlijst Aggregatieniveaus MDTO'),
    reference('dekkingInRuimte', object.place),
    word('taal', object.language),
    tag(
      'event',
      term('eventType', 'Creatie', 'Begrippenlijst EventTypeLijst MDTO'),
      word('eventTijd', instant(object.made)),
    ),
    term('waardering', 'Nog te bepalen door de archiefvormer', 'Eigen begrippenlijst'),
    ...files.map(({ name }) => reference('heeftRepresentatie', name)),
    reference('archiefvormer', object.organisation || 'Nog in te vullen: naam van de gemeente'),
    tag(
      'beperkingGebruik',
      term('beperkingGebruikType', 'Nog te bepalen door de archiefvormer', 'Eigen begrippenlijst'),
    ),
  )}</MDTO>\n`;
}

export function fileSidecar(object: ArchiveObject, file: ArchiveFile): string {
  return `${head}${tag(
    'bestand',
    identity(`${object.reportNumber}-${file.name.replace(/[^A-Za-z0-9]+/g, '-')}`),
    word('naam', file.name),
    word('omvang', String(file.bytes.length)),
    term('bestandsformaat', file.format[0], 'PRONOM-register', file.format[1]),
    tag(
      'checksum',
      term('checksumAlgoritme', 'SHA256', 'Begrippenlijst ChecksumAlgoritme MDTO'),
      word('checksumWaarde', file.sha256),
      word('checksumDatum', instant(object.made)),
    ),
    reference('isRepresentatieVan', object.title),
  )}</MDTO>\n`;
}
