/**
 * A place as people write or paste it: an RD pair, latitude and longitude in any common form, a link of a map, a number
 * of the BAG. Anything else is a text to look up.
 */
import { inNetherlands, toRd } from '../engine/geometry/rd.ts';
import type { RdPoint } from '../engine/scene/scene.ts';

export interface RegisterId {
  /** 16 digits. */
  readonly id: string;
  readonly kind: 'pand' | 'verblijfsobject' | 'nummeraanduiding';
}

export type WrittenPlace =
  /** `degreesAsRd`: called RD, or x and y, but degrees of WGS84. They are read as what they are, and that is to be said. */
  | { readonly kind: 'point'; readonly point: RdPoint; readonly degreesAsRd: boolean }
  | ({ readonly kind: 'register' } & { readonly register: RegisterId })
  /** RD with x and y the wrong way round, a place abroad, a link that names no place. */
  | { readonly kind: 'problem'; readonly code: 'rd-swapped' | 'outside-netherlands' | 'link-without-place' }
  | { readonly kind: 'text' };

/** Digits five and six of a number of the BAG say what it is of. */
const kinds: Readonly<Record<string, RegisterId['kind']>> = {
  '01': 'verblijfsobject',
  '02': 'verblijfsobject',
  '03': 'verblijfsobject',
  '10': 'pand',
  '20': 'nummeraanduiding',
};

/** No place is written longer, and the longest link of a map is shorter; what is pasted by mistake is not taken apart. */
const longestPlace = 4000;

export function readPlace(written: string): WrittenPlace {
  if (written.length > longestPlace) return { kind: 'text' };
  const text = written.trim().replace(/\bepsg:{1,2}28992\b/i, 'RD');
  const digits = /^(?:NL\.IMBAG\.\w+\.)?(\d{16})$/i.exec(text)?.[1];
  const kind = digits ? kinds[digits.slice(4, 6)] : undefined;
  if (digits && kind) return { kind: 'register', register: { id: digits, kind } };
  if (/^https?:\/\//i.test(text) || /^geo:/i.test(text)) return fromLink(text);
  const point = /^(?:SRID=\d+;)?POINT\s*Z?\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)/i.exec(text);
  if (point) return placeOfPair(Number(point[1]), Number(point[2]));
  const degrees = fromDegrees(text);
  if (degrees) return placeOfPair(...degrees);
  const calledRd = /\brd\b|\b[xy]\s*[:=]/i.test(text);
  if (/[a-z]{2,}/i.test(text.replace(/\b(?:rd|lat|lon|lng)\b|breedte|lengte|noord|oost/gi, '')))
    return { kind: 'text' };
  const parts = numbersIn(text);
  if (parts.length !== 2) return { kind: 'text' };
  // A point parts decimals or thousands; what lies in the country decides.
  const [one = 0, two = 0] = parts.map((part) => Number(part.replace(',', '.')));
  const decimal = placeOfPair(one, two);
  if (decimal.kind === 'point') return { ...decimal, degreesAsRd: calledRd && Math.max(one, two) < 100 };
  const [big = 0, bigger = 0] = parts.map((part) =>
    Number(/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(part) ? part.replace(/\./g, '').replace(',', '.') : Number.NaN),
  );
  const thousands = placeOfPair(big, bigger);
  return Number.isNaN(big + bigger) || (thousands.kind === 'problem' && thousands.code !== 'rd-swapped')
    ? decimal
    : thousands;
}

/** Two numbers: RD, or degrees in either order. */
function placeOfPair(one: number, two: number): WrittenPlace {
  if (inNetherlands(one, two)) return { kind: 'point', point: [one, two], degreesAsRd: false };
  if (inNetherlands(two, one)) return { kind: 'problem', code: 'rd-swapped' };
  const point = onGlobe(one, two) ?? onGlobe(two, one);
  return point ? { kind: 'point', point, degreesAsRd: false } : { kind: 'problem', code: 'outside-netherlands' };
}

function onGlobe(lat: number, lon: number): RdPoint | null {
  if (!(lat > 50 && lat < 54 && lon > 3 && lon < 7.5)) return null;
  const point = toRd(lat, lon);
  return inNetherlands(...point) ? point : null;
}

/** Numbers in Dutch or English writing: `121.060,5`, `121060.5`, `52,36`. */
function numbersIn(text: string): string[] {
  const whole = /^\D*(\d{4,6}),(\d{6})\D*$/.exec(text);
  if (whole) return [whole[1] as string, whole[2] as string];
  const spaced = text.replace(/[;/|]/g, ' ');
  // A comma between two numbers that have points of their own parts them: `52.36,4.88`.
  const parted = /\d\.\d+\s*,\s*-?\d+\.\d/.test(spaced) ? spaced.replace(/,/g, ' ') : spaced.replace(/,(?!\d)/g, ' ');
  return parted.match(/-?\d+(?:[.,]\d+)*/g) ?? [];
}

/** Degrees, minutes and seconds with N and E (or O for oost): `52°21'44"N 4°53'20"E`. */
function fromDegrees(text: string): [number, number] | null {
  const found = [
    ...text.matchAll(
      /(?<![\d.,])(\d+(?:[.,]\d+)?)\s*°\s*(?:(\d+)\s*['′]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:"|″|'')\s*)?([NEO])/gi,
    ),
  ].map(([, d, m, s, side]) => ({
    value: Number((d ?? '').replace(',', '.')) + Number(m ?? 0) / 60 + Number((s ?? '0').replace(',', '.')) / 3600,
    north: side?.toUpperCase() === 'N',
  }));
  const [north, east] = [found.find((one) => one.north), found.find((one) => !one.north)];
  return found.length === 2 && north && east ? [north.value, east.value] : null;
}

/** Where a link of a map looks: the place that is named comes before the middle of the picture. */
function fromLink(link: string): WrittenPlace {
  let text = link;
  try {
    text = decodeURIComponent(link);
  } catch {
    // A link with a stray percent sign is read as it is.
  }
  const number = String.raw`(-?\d+(?:\.\d+)?)`;
  const forms = [
    `!3d${number}!4d${number}`,
    `[?&#](?:q|query|ll|sll|destination|daddr|center|centre|marker|cp)=(?:loc:)?${number}(?:,|~|\\s|%2C)${number}`,
    `[?&#]m?lat=${number}&(?:m?lon|lng)=${number}`,
    `[?&#](?:x|X|rdx|geometry\\.x|locatie-x)=${number}&(?:y|Y|rdy|geometry\\.y|locatie-y)=${number}`,
    // Of a route the last place is where it goes.
    `/(?:dir|place|search)/(?:.*/)?${number},\\+?${number}(?:/|$)`,
    `@${number},${number}`,
    `#map=\\d+(?:\\.\\d+)?/${number}/${number}`,
    `#\\d+(?:\\.\\d+)?/${number}/${number}`,
    `^geo:${number},${number}`,
  ];
  for (const form of forms) {
    const found = new RegExp(form).exec(text);
    if (found) return placeOfPair(Number(found[1]), Number(found[2]));
  }
  const register = /(?<!\d)(\d{16})(?!\d)/.exec(text)?.[1];
  const kind = register ? kinds[register.slice(4, 6)] : undefined;
  if (register && kind) return { kind: 'register', register: { id: register, kind } };
  return { kind: 'problem', code: 'link-without-place' };
}
