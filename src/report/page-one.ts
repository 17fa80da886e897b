/**
 * How high the map of the first page can be, so that colour, reasons, what it rests on and map stand on it together. The page is
 * written before anything is set in type, so the lines are counted by their letters; what is left over the next words take.
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
  /** Outside the legend takes more words. */
  readonly open: boolean;
}

/** Millimetres, as `print.css` sets them on A4. */
const page = { high: 259, wide: 178 };
const line = { text: 4.6, table: 4.13, word: 6.5, title: 8.2 };
/** How wide a letter is of the widest font that a page may be set in. */
const letter = { text: 1.75, table: 1.58, bold: 1.85, word: 3.15, title: 4.1 };
const column = { criterion: 61, where: 47, value: 28, limit: 25 };
const head = { page: 38.5, reasons: 24.5, verdict: 12.3, light: 28, below: 25, outside: 4 };
/** Drawn a little higher than what is left: on paper the sheet cuts off what is too much, above and below. */
const map = { least: 28, spare: 8, most: 140, points: 760 };

const lines = (text: string, letterMm: number, wideMm: number): number =>
  Math.max(1, Math.ceil((text.length * letterMm) / wideMm));

const rowHigh = ({ title, scenarios, where, value, limit }: ReasonRow): number =>
  2 +
  line.table *
    Math.max(
      lines(title, letter.bold, column.criterion),
      lines(`${title} ${scenarios}`, letter.table, column.criterion),
      lines(where, letter.table, column.where),
      lines(value, letter.bold, column.value),
      lines(limit, letter.table, column.limit),
    );

/** All of it but the map. */
function usedMm({ title, headline, sureness, line: said, grounds, rows, open }: Words): number {
  const besideLight = page.wide - 39;
  const verdict =
    head.verdict +
    line.word * lines(headline, letter.word, besideLight) +
    (sureness ? 6.2 : 0) +
    line.text * lines(said, letter.text, besideLight);
  const terms = Math.max(0, ...grounds.map(({ term }) => term.length)) * letter.bold + 4;
  const below = grounds.map(
    ({ strong, text }) => 0.5 + line.text * lines(`${strong} ${text}`, letter.text, page.wide - terms),
  );
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  return (
    head.page +
    line.title * (lines(title, letter.title, page.wide) - 1) +
    Math.max(head.light, verdict) +
    3 +
    (rows.length > 0 ? head.reasons + sum(rows.map(rowHigh)) : 0) +
    sum(below) +
    3 +
    head.below +
    (open ? head.outside : 0)
  );
}

/** The map as it is drawn, and whether it fills its page: then it gives way for lines that were counted too few. */
export function pageOne(one: Words): { readonly map: FigureSize; readonly fits: boolean } {
  const left = page.high - usedMm(one);
  const fits = left >= map.least && left < map.most;
  const high = Math.min(map.most, Math.max(map.least, left) + (fits ? map.spare : 0));
  const size = { width: map.points, height: Math.round((high * map.points) / page.wide), widthMm: page.wide };
  return { map: size, fits };
}
