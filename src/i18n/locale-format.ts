/** Numbers, dates and units as people write them. */
export interface Format {
  readonly metres: (value: number) => string;
  readonly wholeMetres: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly kilopascals: (value: number) => string;
  /** One piece per so many square metres. */
  readonly area: (densityPerM2: number) => string;
  readonly number: (value: number, digits?: number) => string;
  /** Four significant digits, for who does the sum again. */
  readonly precise: (value: number) => string;
  /** This and `date`: an unreadable one comes back as it was written, an empty one as a dash. */
  readonly time: (iso: string) => string;
  readonly date: (iso: string) => string;
}

/** A figure that a sentence writes itself, or that was handed to it, before its unit. */
const figure = /(?<=\d) (?=(?:k?m²?|kPa|kg|J|[kM]B)(?![\wÀ-ÿ²]))|(?<=<) (?=\d)/g;

const whole = new WeakMap();

/** For text that breaks over lines: figures or words in which a number and its unit stay together. The same for the same. */
export function unbroken<T extends object>(given: T): T {
  const known: unknown = whole.get(given) ?? heldTogether(given);
  whole.set(given, known);
  return known as T;
}

function heldTogether(given: unknown): unknown {
  if (typeof given === 'string') return given.replace(figure, '\u00a0');
  if (typeof given === 'function')
    return (...of: unknown[]) => heldTogether((given as (...of: unknown[]) => unknown)(...of));
  if (Array.isArray(given)) return given.map(heldTogether);
  if (!given || typeof given !== 'object') return given;
  return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, heldTogether(one)]));
}

const formats = new Map<string, Format>();

/** So many pieces per m²: where they lie close the area that one has stays above nought. */
const areaDigits = (density: number): number =>
  density <= 0.1 ? 0 : density < 1 ? 1 : density < 10 ? 2 : density < 100 ? 3 : 4;

/** As they are written in a locale. Made once: what the browser needs for it takes longer than all the rest of a figure. */
export function formatIn(locale: string): Format {
  const known = formats.get(locale) ?? madeFor(locale);
  formats.set(locale, known);
  return known;
}

function madeFor(locale: string): Format {
  const writers: Intl.NumberFormat[] = [];
  const number = (value: number, digits = 0) => {
    writers[digits] ??= new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return writers[digits].format(value);
  };
  /** Never throws: what is no date is shown as it was written, so that one bad record stops no list and no report. */
  const moment = (style: Intl.DateTimeFormatOptions) => (iso: string) => {
    const text = typeof iso === 'string' ? iso.slice(0, 40) : '';
    const at = new Date(text);
    return Number.isNaN(at.getTime()) ? text || '–' : new Intl.DateTimeFormat(locale, style).format(at);
  };
  return {
    number,
    wholeMetres: (value) => `${number(value)} m`,
    metres: (value) => `${number(value, value < 100 ? 1 : 0)} m`,
    percent: (value) => (value > 0 && value < 0.01 ? '< 1%' : `${number(value * 100)}%`),
    kilopascals: (value) => `${number(value, value < 100 ? 1 : 0)} kPa`,
    area: (density) => `${number(1 / density, areaDigits(density))} m²`,
    precise: (value) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }).format(value),
    time: moment({ hour: '2-digit', minute: '2-digit' }),
    date: moment({ dateStyle: 'long' }),
  };
}
