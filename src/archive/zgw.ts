/**
 * A ready message for the Documenten-API 1.4 and 1.5 of a case system (`POST enkelvoudiginformatieobjecten`), without the
 * content itself and without any secret: a gateway of the municipality adds both.
 */

export interface ZgwGiven {
  /** RSIN of the municipality, nine digits; empty when not filled in. */
  readonly rsin: string;
  /** URL of the type in the municipality's catalogue; empty when not filled in. */
  readonly documentType: string;
  readonly organisation: string;
  readonly title: string;
  readonly description: string;
  readonly reportNumber: string;
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

export function documentMessage(given: ZgwGiven): Record<string, unknown> {
  const date = given.made.slice(0, 10);
  return {
    identificatie: given.reportNumber,
    bronorganisatie: given.rsin,
    creatiedatum: date,
    titel: given.title.slice(0, titleMost),
    vertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
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

/** Nine digits of which the weighed sum is a multiple of eleven. */
export function isRsin(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const digits = Array.from(text, Number);
  const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}
