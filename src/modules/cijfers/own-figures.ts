/**
 * A municipality's own yearly figures, as they come: a column of years, years as columns, or the long form of CBS StatLine
 * and data.politie.nl with one line for each kind of offence and period. Nothing is guessed: each series is shown by its
 * own name with its last figure, and somebody says which offence it is.
 */
import Papa from 'papaparse';
import { type Offence, offences, type Row } from './letters.ts';

export interface Point {
  readonly year: number;
  /** Null where the file gives two different figures for one year, or none that can be read. */
  readonly count: number | null;
}

export interface Series {
  /** As the file calls it. */
  readonly name: string;
  readonly points: readonly Point[];
  /** Years for which the file gives two different figures. */
  readonly twice: readonly number[];
}

export interface Sheet {
  readonly series: readonly Series[];
  /** What each series may be; only where one alone bears that name. To be confirmed, never used unasked. */
  readonly suggested: Readonly<Partial<Record<Offence, number>>>;
  /** Lines without a year: totals, months, notes. */
  readonly skipped: number;
  /** The one municipality or area that the lines name; null when they name none, or several. */
  readonly region: string | null;
}

export type SheetProblem = 'empty' | 'no-year' | 'no-figures' | 'too-many';
type Read = { readonly ok: true; readonly value: Sheet } | { readonly ok: false; readonly error: SheetProblem };

/** Names that can mean one offence only; "inbraak bedrijf" and "huiselijk geweld" are others. */
const names: Readonly<Record<Offence, RegExp>> = {
  overvallen: /^(?:[\d.]+\s*)?overvall?(?:en)?$/i,
  straatroven: /^(?:[\d.]+\s*)?straatro(?:of|ven)$/i,
  woninginbraken:
    /^(?:[\d.]+\s*)?(?:woninginbra(?:ak|ken)|(?:diefstal\s*[/-]\s*)?inbraak (?:in )?woning(?:en)?|inbraken)$/i,
  geweld: /^(?:[\d.]+\s*)?(?:geweld|geweldsmisdrijven|geweldsdelicten)$/i,
  explosies: /^(?:\(poging(?:en)? tot\) )?(?:aanslagen met explosieven|explosies)$/i,
  plofkraken: /^plofkra(?:ak|ken)(?: op geldautomaten)?$/i,
};

const periodName = /^(?:jaar|jaren|year|periode[ns]?|period)$/i;
const categoryName = /misdrijf|delict|feit|onderwerp|categorie|soort|offence/i;
const regionName = /regio|gemeente|wijk|buurt|gebied|region/i;
const mostSeries = 400;

/** A year of its own, a year of CBS (`2024JJ00`) or one that is provisional (`2024*`); null for months and quarters. */
export function yearIn(cell: string): number | null {
  const found = /^(\d{4})(?:JJ00|\*{1,2}| ?\((?:voorlopig|nader voorlopig)\))?$/i.exec(cell.trim());
  const year = Number(found?.[1]);
  return year >= 1950 && year <= 2100 ? year : null;
}

/** A whole number with or without separators of thousands; null for anything else. */
export function countIn(cell: string): number | null {
  const text = cell.trim();
  const plain = /^\d{1,3}(?:[.,\u00A0 ]\d{3})+$/.test(text) ? text.replace(/[.,\u00A0 ]/g, '') : text;
  return /^\d+$/.test(plain) ? Number(plain) : null;
}

export function readSheet(text: string): Read {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/^"?sep=.\r?\n/i, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t'],
  });
  const lines = data.map((line) => line.map((cell) => cell.trim()));
  // A title may stand above the head.
  const at = lines
    .slice(0, 12)
    .findIndex((line) => line.some((cell) => periodName.test(cell)) || yearsOf(line).length > 1);
  if (lines.length === 0) return { ok: false, error: 'empty' };
  if (at < 0) return { ok: false, error: 'no-year' };
  const head = lines[at] ?? [];
  const rest = lines.slice(at + 1);
  if (rest.length === 0) return { ok: false, error: 'empty' };
  const found = yearsOf(head).length > 1 ? across(head, rest) : down(head, rest);
  if (found.series.size === 0) return { ok: false, error: 'no-figures' };
  if (found.series.size > mostSeries) return { ok: false, error: 'too-many' };
  const series = [...found.series].map(([name, years]) => seriesOf(name, years));
  return {
    ok: true,
    value: { series, suggested: suggestionsOf(series), skipped: found.skipped, region: found.region },
  };
}

type Years = Map<number, (number | null)[]>;
interface Found {
  readonly series: Map<string, Years>;
  readonly skipped: number;
  readonly region: string | null;
}

const yearsOf = (line: readonly string[]): number[] => line.flatMap((cell, i) => (yearIn(cell) === null ? [] : [i]));

function put(series: Map<string, Years>, name: string, year: number, cell: string): void {
  const years = series.get(name) ?? new Map<number, (number | null)[]>();
  series.set(name, years);
  years.set(year, [...(years.get(year) ?? []), countIn(cell)]);
}

/** Years beside each other: each line is a series, called by its words. */
function across(head: readonly string[], lines: readonly (readonly string[])[]): Found {
  const series = new Map<string, Years>();
  const columns = yearsOf(head);
  const first = columns[0] ?? 0;
  let skipped = 0;
  for (const line of lines) {
    const name = line.slice(0, first).filter(Boolean).join(', ');
    if (name === '' || !columns.some((column) => countIn(line[column] ?? '') !== null)) {
      skipped++;
      continue;
    }
    for (const column of columns) put(series, name, yearIn(head[column] ?? '') ?? 0, line[column] ?? '');
  }
  return { series, skipped, region: null };
}

/** Years under each other: each column of figures is a series; with a column that names the offence, each of its names is one. */
function down(head: readonly string[], lines: readonly (readonly string[])[]): Found {
  const series = new Map<string, Years>();
  const period = head.findIndex((name) => periodName.test(name));
  const numeric = head.map((_, i) => i !== period && mostly(lines, i, (cell) => countIn(cell) !== null));
  const textual = (pattern: RegExp) =>
    head.findIndex(
      (name, i) =>
        i !== period &&
        pattern.test(name) &&
        (!numeric[i] || mostly(lines, i, (cell) => /^(?:CRI|GM|NL|WK|BU|PV)?[\d.]+$/.test(cell) && pattern.test(name))),
    );
  const category = textual(categoryName);
  const region = textual(regionName);
  const regions = new Set(region >= 0 ? lines.map((line) => line[region] ?? '') : []);
  const values = head.flatMap((_, i) =>
    i !== period && i !== category && i !== region && numeric[i] && !/^id$/i.test(head[i] ?? '') ? [i] : [],
  );
  let skipped = 0;
  for (const line of lines) {
    const year = yearIn(line[period] ?? '');
    if (year === null) {
      skipped++;
      continue;
    }
    for (const column of values) {
      const parts =
        category >= 0
          ? [line[category] ?? '', ...(values.length > 1 ? [head[column] ?? ''] : [])]
          : [head[column] ?? ''];
      if (regions.size > 1) parts.push(line[region] ?? '');
      put(series, parts.filter(Boolean).join(', '), year, line[column] ?? '');
    }
  }
  const [only] = regions;
  return { series, skipped, region: regions.size === 1 && only ? only : null };
}

const mostly = (lines: readonly (readonly string[])[], column: number, fits: (cell: string) => boolean): boolean => {
  const cells = lines.map((line) => line[column] ?? '').filter(Boolean);
  return cells.length > 0 && 2 * cells.filter(fits).length >= cells.length;
};

function seriesOf(name: string, years: Years): Series {
  const twice: number[] = [];
  const points = [...years]
    .map(([year, counts]): Point => {
      const different = new Set(counts.filter((count) => count !== null));
      // Two figures for one year: neither is taken.
      if (different.size > 1) twice.push(year);
      return { year, count: different.size === 1 ? ([...different][0] ?? null) : null };
    })
    .toSorted((one, two) => one.year - two.year);
  return { name, points, twice };
}

function suggestionsOf(series: readonly Series[]): Partial<Record<Offence, number>> {
  const suggested: Partial<Record<Offence, number>> = {};
  for (const offence of offences) {
    const fits = series.flatMap(({ name }, i) => (names[offence].test(name.split(', ')[0] ?? '') ? [i] : []));
    const [only] = fits;
    if (fits.length === 1 && only !== undefined) suggested[offence] = only;
  }
  return suggested;
}

export type Choice = Readonly<Partial<Record<Offence, number>>>;

/** The years with a figure for each offence as it was said; nothing that was not said. */
export function chosenRows({ series }: Sheet, choice: Choice): Row[] {
  const years = new Set(offences.flatMap((one) => series[choice[one] ?? -1]?.points.map(({ year }) => year) ?? []));
  return [...years]
    .toSorted((one, two) => one - two)
    .map(
      (year): Row => [
        year,
        ...offences.map((one) => series[choice[one] ?? -1]?.points.find((point) => point.year === year)?.count ?? null),
      ],
    );
}
