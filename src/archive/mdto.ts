/**
 * Archive metadata beside the files of a package: MDTO 1.0.1 of the Nationaal Archief, an `informatieobject` per report and
 * a `bestand` per file that represents it. Retention and restrictions belong to the municipality: they are marked as to be
 * decided, with the word that MDTO's own lists have for that, never guessed.
 */

export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** PRONOM name and id. */
  readonly format: readonly [label: string, code: string];
}

/** Of a report that is kept beside its public or internal version. */
export interface ArchiveObject {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  /** The municipality; an empty one is marked. */
  readonly organisation: string;
  /** ISO date-time. */
  readonly made: string;
  readonly language: string;
  /** What is known about who may see it; what follows from that is decided by the municipality. */
  readonly restriction: string;
  readonly represented: readonly ArchiveFile[];
  /** Names of files that say more of it: a schema, zones. */
  readonly additional: readonly string[];
  readonly related: { readonly id: string; readonly title: string; readonly relation: Relation } | null;
}

type Relation = 'Heeft Versie' | 'Is een versie van';

const namespace = 'https://www.nationaalarchief.nl/mdto';
const head = `<?xml version="1.0" encoding="UTF-8"?>\n<MDTO xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${namespace}/MDTO-XML1.0.1.xsd">`;
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
const identity = (name: string, id: string): string =>
  tag(name, word('identificatieKenmerk', id), word('identificatieBron', bron));
const reference = (name: string, text: string, id?: string): string =>
  tag(name, word('verwijzingNaam', text), id === undefined ? '' : identity('verwijzingIdentificatie', id));
const term = (name: string, label: string, list: string, code?: string): string =>
  tag(
    name,
    word('begripLabel', label),
    code === undefined ? '' : word('begripCode', code),
    reference('begripBegrippenlijst', list),
  );
/** `xs:dateTime` in UTC, said so: without its zone it would be read as an hour or two earlier. */
const instant = (iso: string): string => `${new Date(iso).toISOString().slice(0, 19)}Z`;
const idOf = (object: ArchiveObject, { name }: ArchiveFile): string =>
  `${object.id}-${name.replace(/[^A-Za-z0-9]+/g, '-')}`;

export function objectSidecar(object: ArchiveObject): string {
  const { related } = object;
  return `${head}${tag(
    'informatieobject',
    identity('identificatie', object.id),
    word('naam', object.title),
    term('aggregatieniveau', 'Archiefstuk', 'Begrippenlijst Aggregatieniveaus MDTO'),
    reference('dekkingInRuimte', object.place),
    word('taal', object.language),
    tag(
      'event',
      term('eventType', 'Creatie', 'Begrippenlijst EventTypeLijst MDTO'),
      word('eventTijd', instant(object.made)),
    ),
    term('waardering', 'Nader te bepalen', 'Begrippenlijst Waarderingen MDTO', 'N'),
    ...object.represented.map((file) => reference('heeftRepresentatie', file.name, idOf(object, file))),
    ...object.additional.map((name) => reference('aanvullendeMetagegevens', name)),
    related
      ? tag(
          'gerelateerdInformatieobject',
          reference('gerelateerdInformatieobjectVerwijzing', related.title, related.id),
          term(
            'gerelateerdInformatieobjectTypeRelatie',
            related.relation,
            'Begrippenlijst Relatietypen (informatieobject) MDTO',
          ),
        )
      : '',
    reference('archiefvormer', object.organisation || 'Nog in te vullen: naam van de gemeente'),
    tag(
      'beperkingGebruik',
      term('beperkingGebruikType', 'Nader te bepalen', 'Begrippenlijst BeperkingGebruikTypeLijst MDTO'),
      word('beperkingGebruikNadereBeschrijving', object.restriction),
    ),
  )}</MDTO>\n`;
}

export function fileSidecar(object: ArchiveObject, file: ArchiveFile): string {
  return `${head}${tag(
    'bestand',
    identity('identificatie', idOf(object, file)),
    word('naam', file.name),
    word('omvang', String(file.bytes.length)),
    term('bestandsformaat', file.format[0], 'PRONOM-register', file.format[1]),
    tag(
      'checksum',
      term('checksumAlgoritme', 'SHA-256', 'Begrippenlijst ChecksumAlgoritme MDTO'),
      word('checksumWaarde', file.sha256),
      word('checksumDatum', instant(object.made)),
    ),
    reference('isRepresentatieVan', object.title, object.id),
  )}</MDTO>\n`;
}
