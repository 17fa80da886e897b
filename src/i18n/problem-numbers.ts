/**
 * A number for everything that may be said to have gone wrong, for who calls a helpdesk: small behind the sentence on the
 * screen, and in what `cli validate` answers. A number is given once: a code that goes leaves its number unused, and a new
 * code takes the next one of its hundred. The list for the helpdesk is made of it: `docs/meldingen.md`.
 */
import type { ProblemWords } from './nl/problems.ts';

/** What may be wrong with the shape of a file; the rest has a sentence on the screen too. */
export type ShapeFault =
  | 'missing'
  | 'wrong-type'
  | 'not-allowed'
  | 'out-of-range'
  | 'wrong-length'
  | 'wrong-form'
  | 'unknown-key'
  | 'unreadable'
  | 'unknown-kind'
  | 'no-place'
  | 'no-columns'
  | 'too-many'
  | 'unusable'
  | 'policy-not-json'
  | 'policy-shape'
  | 'policy-too-large'
  | 'policy-unit'
  | 'policy-range'
  | 'policy-reason'
  | 'policy-name'
  | 'profile-scenario'
  | 'profile-charge'
  | 'profile-salt'
  | 'profile-other'
  | 'plan-unreadable'
  | 'plan-other-engine'
  | 'plan-other-models'
  | 'tile-input'
  | 'tile-missing'
  | 'tile-foreign'
  | 'tile-damaged';
/** That a file was added is no fault: such a sentence has no number. */
export type ProblemCode = Exclude<keyof ProblemWords, `added-${string}`> | ShapeFault;

/** A part of the surroundings that did not come may go by the number that all such parts share: the sentence says which. */
type SomePart = `part-${string}`;

export const problemNumbers: Readonly<Record<Exclude<ProblemCode, SomePart> | 'part-other', number>> &
  Readonly<Partial<Record<ProblemCode, number>>> = {
  // 1xx: files.
  'too-large': 101,
  'empty-file': 102,
  'not-json': 103,
  'not-geojson': 104,
  'no-features': 105,
  'no-polygons': 106,
  'wrong-crs': 107,
  'swapped-axes': 108,
  'file-unreadable': 109,
  'not-a-request': 110,
  'request-without-place': 111,
  'request-read': 112,
  'file-degrees-as-rd': 113,
  'file-rd-as-degrees': 114,
  'file-read': 115,
  'coarse-degrees': 116,
  'no-register': 117,
  'names-cut': 118,
  'foreign-system': 119,
  'no-ground': 120,
  'format-geopackage': 121,
  'format-shapefile': 122,
  'format-gml': 123,
  'format-lvbag': 124,
  'format-kml': 125,
  'format-geoparquet': 126,
  'format-gzip': 127,
  'format-dxf': 128,
  'format-service': 129,
  'format-zip': 130,
  'not-flat-geobuf': 131,
  'no-index': 132,
  'file-rounded': 133,
  'map-unreadable': 134,
  'points-asked': 135,
  'file-cut': 136,
  'format-workbook': 137,
  'format-document': 138,
  'settings-unread': 139,
  'policy-unread': 140,
  // 2xx: dossiers and reports.
  'no-link': 201,
  several: 202,
  'dossier-damaged': 203,
  'bad-date': 204,
  'same-building': 205,
  'bad-outline': 206,
  'opened-stored': 207,
  'opened-beside': 208,
  'opened-unsure': 209,
  'opened-partly': 210,
  'exported-partly': 211,
  'exported-raw': 212,
  'dossier-gone': 213,
  'file-damaged': 214,
  'wrong-hash': 215,
  'dossiers-read': 216,
  'dossiers-damaged': 217,
  'newer-version': 218,
  'dossier-wiped': 219,
  'text-cut': 220,
  // 3xx: what this browser keeps.
  'storage-full': 301,
  'storage-refused': 302,
  'storage-off': 303,
  'storage-newer': 304,
  'storage-silent': 305,
  'store-emptied': 306,
  'draft-waits': 307,
  'unkept-left': 308,
  'registers-expired': 309,
  'changed-elsewhere': 310,
  // 4xx: services.
  'service-offline': 401,
  'service-slow': 402,
  'service-busy': 403,
  'service-down': 404,
  'service-refused': 405,
  'service-garbled': 406,
  'service-elsewhere': 407,
  'service-incomplete': 408,
  'service-closed': 409,
  'service-too-large': 410,
  // 5xx: surroundings.
  'nothing-here': 501,
  'part-buildings': 502,
  'part-units': 503,
  'part-heights': 504,
  'part-public-space': 505,
  'part-verges': 506,
  'part-terrain': 507,
  'part-stops': 508,
  'kept-today': 509,
  'kept-used': 510,
  'open-buildings-first': 511,
  'layer-elsewhere': 512,
  'no-points': 517,
  'no-units': 518,
  'no-heights': 519,
  'file-border': 520,
  'part-border': 521,
  'buildings-refused': 522,
  'buildings-repaired': 523,
  'buildings-other-status': 524,
  'stopped-early': 525,
  'part-other': 526,
  'part-drawn': 527,
  'no-names': 528,
  'file-no-use': 529,
  'file-no-heights': 530,
  'file-no-facts': 531,
  // 6xx: a place.
  'address-nowhere': 601,
  'no-facade': 602,
  'search-empty': 603,
  'address-unknown': 604,
  'rd-swapped': 605,
  'outside-netherlands': 606,
  'wgs84-as-rd': 607,
  'degrees-as-rd': 608,
  'degrees-in-rd': 609,
  'link-without-place': 610,
  'not-a-number': 611,
  'street-middle': 612,
  'no-addresses-here': 613,
  // 7xx: the work itself.
  'photo-elsewhere': 701,
  'demo-missing': 702,
  'too-many-variants': 703,
  'engine-failed': 704,
  'place-gone': 705,
  'asked-again': 706,
  'machine-moved': 707,
  'desk-off': 708,
  'machine-elsewhere': 709,
  'file-elsewhere': 710,
  'fetched-elsewhere': 711,
  undone: 712,
  redone: 713,
  // 8xx: a file that does not have the shape it should have.
  missing: 801,
  'wrong-type': 802,
  'not-allowed': 803,
  'out-of-range': 804,
  'wrong-length': 805,
  'wrong-form': 806,
  'unknown-key': 807,
  unreadable: 808,
  'unknown-kind': 809,
  'no-place': 810,
  'no-columns': 811,
  'too-many': 812,
  unusable: 813,
  'policy-unit': 814,
  'policy-range': 815,
  'policy-reason': 816,
  'policy-name': 817,
  'policy-not-json': 818,
  'policy-shape': 819,
  'policy-too-large': 820,
  'plan-unreadable': 821,
  'plan-other-engine': 822,
  'plan-other-models': 823,
  'tile-input': 824,
  'tile-missing': 825,
  'tile-foreign': 826,
  'tile-damaged': 827,
  'profile-scenario': 828,
  'profile-charge': 829,
  'profile-salt': 830,
  'profile-other': 831,
};

/** As it is shown; empty for a code that has none. */
export function numberOf(code: string): string {
  const own = Object.hasOwn(problemNumbers, code) ? problemNumbers[code as ProblemCode] : undefined;
  const number = own ?? (code.startsWith('part-') ? problemNumbers['part-other'] : undefined);
  return number === undefined ? '' : `F-${number}`;
}
