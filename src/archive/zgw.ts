/**
 * Ready messages for a case system, without content and without any secret, which a gateway of the municipality adds: a
 * document for the Documenten-API 1.4 and 1.5 (`POST enkelvoudiginformatieobjecten`), and where the case lies for the
 * Zaken-API 1.5 (`PATCH zaken/{uuid}`, with `Content-Crs: EPSG:4326`).
 */
import { toWgs84 } from '../engine/geometry/rd.ts';
import type { RdPoint } from '../engine/scene/scene.ts';

/** What the municipality has filled in of its case system. */
export interface CaseSystem {
  /** RSIN, nine digits. */
  readonly rsin: string;
  /** URL of the type in the municipality's catalogue. */
  readonly documentType: string;
}

export interface ZgwGiven extends CaseSystem {
  readonly id: string;
  readonly scope: 'internal' | 'public';
  readonly organisation: string;
  readonly title: string;
  readonly description: string;
  /** ISO 639-2/B. */
  readonly language: string;
  /** ISO date-time. */
  readonly made: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** Longest texts the API takes. */
const titleMost = 200;
const descriptionMost = 1000;
const authorMost = 200;
const idMost = 40;

/** Without both the API refuses a message, so none is made. */
export const knowsCaseSystem = ({ rsin, documentType }: CaseSystem): boolean => isRsin(rsin) && isType(documentType);

export function documentMessage(given: ZgwGiven): Record<string, unknown> {
  const date = dutchDay(given.made);
  return {
    identificatie: given.id.slice(0, idMost),
    bronorganisatie: given.rsin,
    creatiedatum: date,
    titel: given.title.slice(0, titleMost),
    vertrouwelijkheidaanduiding: given.scope === 'public' ? 'openbaar' : 'zaakvertrouwelijk',
    auteur: (given.organisation || 'Gevelwijzer').slice(0, authorMost),
    status: 'in_bewerking',
    formaat: given.mediaType,
    taal: given.language,
    bestandsnaam: given.fileName,
    bestandsomvang: given.size,
    beschrijving: given.description.slice(0, descriptionMost),
    indicatieGebruiksrecht: null,
    integriteit: { algoritme: 'sha_256', waarde: given.sha256, datum: date },
    informatieobjecttype: given.documentType,
    trefwoorden: ['geldautomaat', 'veiligheid', 'Gevelwijzer'],
  };
}

/** Where the case lies: the machine, or each of several. Null when there is none. */
export function caseMessage(machines: readonly RdPoint[]): Record<string, unknown> | null {
  const points = machines.map(([x, y]) => {
    const { lat, lon } = toWgs84(x, y);
    return [Number(lon.toFixed(7)), Number(lat.toFixed(7))];
  });
  const [first] = points;
  if (!first) return null;
  return {
    zaakgeometrie:
      points.length === 1 ? { type: 'Point', coordinates: first } : { type: 'MultiPoint', coordinates: points },
  };
}

/** The day in the Netherlands: just after midnight it is still yesterday in UTC. */
const dutchDay = (iso: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(new Date(iso));

/** Nine digits of which the weighed sum is a multiple of eleven. */
export function isRsin(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const digits = Array.from(text, Number);
  const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}

/** An address of at most 200 characters, as the API takes. */
export const isType = (text: string): boolean =>
  text.length <= 200 && /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
