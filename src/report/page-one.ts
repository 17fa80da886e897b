/**
 * Where the map of the first page stands and how large it is, so that colour, reasons, what it rests on and map stand on it
 * together: below all of it, or beside what it rests on where little height is left; and on the next page where it would be too
 * small to be of use. The page is written before anything is set in type, so the lines are counted by their letters; what is left
 * over the next words take.
 */
import type { FigureSize } from './map-figure.tsx';
import type { ReasonRow } from './report-why.tsx';

/** A line below the colour. */
export interface Ground {
  readonly term: string;
  /** What stands out before the text; often nothing. */
  readonly strong: string;
  readonly text: string;
}

export interface Words {
  readonly title: string;
  readonly headline: string;
  readonly sureness: string | null;
  readonly line: string;
  readonly grounds: readonly Ground[];
  readonly rows: readonly ReasonRow[];
  /** Below the map. */
  readonly caption: string;
  /** Outside the legend takes more words. */
  readonly open: boolean;
}

/** `below` fills its page and gives way for lines that were counted too few; `free` is as large as a map needs to be. */
type Place = 'below' | 'free' | 'beside' | 'next';

/** Millimetres, as `print.css` and `first-page.css` set them on A4. */
const page = { high: 259, wide: 178 };
const line = { text: 4.6, table: 4.13, word: 6.5, title: 8.2 };
/** How wide a letter is of the widest font that a page may be set in. */
const letter = { text: 1.75, table: 1.58, small: 1.31, bold: 1.85, word: 3.15, title: 4.1 };
const column = { criterion: 61, where: 47, value: 28, limit: 25 };
const head = { page: 38.5, reasons: 24.5, verdict: 12.3, light: 28, below: 25, outside: 4 };
/** Drawn a little higher than what is left: on paper the sheet cuts off what is too much, above and below. */
const map = { least: 72, spare: 8, most: 140, next: 120, points: 760 };
/** What stands beside the text is about as high as wide, its legend below both, and leaves room for lines counted too few. */
const beside = { wide: 84, gap: 5, least: 62, most: 112, legend: 18, spare: 2 };

const lines = (text: string, letterMm: number, wideMm: number): number =>
  Math.max(1, Math.ceil((text.length * letterMm) / wideMm));

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

const rowHigh = ({ title, scenarios, where, value, limit }: ReasonRow): number =>
  2 +
  line.table *
    Math.max(
      Math.ceil((title.length * letter.bold + scenarios.length * letter.small) / column.criterion),
      lines(where, letter.table, column.where),
      lines(value, letter.bold, column.value),
      lines(limit, letter.table, column.limit),
    );

/** From the head of the page to under the reasons. */
function aboveGrounds({ title, headline, sureness, line: said, rows }: Words): number {
  const besideLight = page.wide - 39;
  const verdict =
    head.verdict +
    line.word * lines(headline, letter.word, besideLight) +
    (sureness ? 6.2 * lines(sureness, letter.text, besideLight) : 0) +
    line.text * lines(said, letter.text, besideLight);
  return (
    head.page +
    line.title * (lines(title, letter.title, page.wide) - 1) +
    Math.max(head.light, verdict) +
    3 +
    (rows.length > 0 ? head.reasons + sum(rows.map(rowHigh)) : 0)
  );
}

/** In two columns, the names of all of them first. */
function groundsHigh(grounds: readonly Ground[]): number {
  const terms = Math.max(0, ...grounds.map(({ term }) => term.length)) * letter.bold + 4;
  const below = grounds.map(
    ({ strong, text }) => 0.5 + line.text * lines(`${strong} ${text}`, letter.text, page.wide - terms),
  );
  return sum(below) + 3;
}

/** Line by line past a figure that ends there, each name before its text. */
function highAround(grounds: readonly Ground[], figureMm: number): number {
  let at = 0;
  for (const { term, strong, text } of grounds) {
    let leftMm = term.length * letter.bold + (strong.length + text.length + 4) * letter.text;
    while (leftMm > 0) {
      leftMm -= at < figureMm ? page.wide - beside.wide - beside.gap : page.wide;
      at += line.text;
    }
    at += 0.5;
  }
  return Math.max(at, figureMm) + 3;
}

const sized = (wideMm: number, highMm: number): FigureSize => ({
  width: Math.round((wideMm * map.points) / page.wide),
  height: Math.round((highMm * map.points) / page.wide),
  widthMm: wideMm,
});

export function pageOne(one: Words): { readonly map: FigureSize; readonly place: Place } {
  const { grounds, caption, open } = one;
  const room = page.high - aboveGrounds(one);
  const outside = open ? head.outside : 0;
  const left = room - groundsHigh(grounds) - 3 - head.below - outside;
  if (left >= map.most) return { place: 'free', map: sized(page.wide, map.most) };
  if (left >= map.least) return { place: 'below', map: sized(page.wide, left + map.spare) };
  const said = 5 + line.table * lines(caption, letter.table, beside.wide);
  for (let high = beside.most; high >= beside.least; high--)
    if (highAround(grounds, high + said) + beside.legend + outside + beside.spare <= room)
      return { place: 'beside', map: sized(beside.wide, high) };
  return { place: 'next', map: sized(page.wide, map.next) };
}
