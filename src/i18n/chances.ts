/**
 * A chance as a person can hold it: a word by range and a round figure, "1 in 500". The ranges and the rounding are of this
 * project; they hide false precision and decide nothing.
 */

export const chanceWords = [
  'nearly-sure',
  'likely',
  'well-possible',
  'possible',
  'small',
  'very-small',
  'none',
] as const;
export type ChanceWord = (typeof chanceWords)[number];

/** From this chance on the word holds, in the order of the words. */
const from = [0.9, 0.5, 0.1, 0.01, 1e-4, 1e-6, 0] as const;

export interface Chance {
  readonly word: ChanceWord;
  /** So many in ten, from 3 to 9; null where `oneIn` says it. */
  readonly inTen: number | null;
  /** One in 1, 2 or 5 times a power of ten. */
  readonly oneIn: number;
}

/** Word by range. */
export function chanceWord(probability: number): ChanceWord {
  return chanceWords[from.findIndex((least) => probability >= least)] ?? 'none';
}

/** @param probability 0 … 1 */
export function chanceOf(probability: number): Chance {
  const word = chanceWord(probability);
  const inTen = probability >= 0.25 ? Math.min(9, Math.max(3, Math.round(10 * probability))) : null;
  return { word, inTen, oneIn: probability > 0 ? roundFigure(1 / probability) : Number.POSITIVE_INFINITY };
}

/** The nearest of 1, 2 and 5 times a power of ten, by ratio. */
function roundFigure(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10].map((step) => step * power);
  const off = (step: number) => Math.abs(Math.log(value / step));
  return steps.reduce((one, two) => (off(two) < off(one) ? two : one));
}

/** An estimated number without false precision: whole below ten, two figures above. */
export function roughly(value: number): number {
  if (value < 10) return Math.round(value);
  const power = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / power) * power;
}
