/** Changes between years, and whether a printed percentage is what its own table gives. */
import { type Letter, type Offence, offences } from './letters.ts';

/** Count of an offence in a year; null where the table has none. */
export function countOf({ rows }: Pick<Letter, 'rows'>, year: number, offence: Offence): number | null {
  const row = rows.find(([one]) => one === year);
  return row?.[1 + offences.indexOf(offence)] ?? null;
}

/** Change in percent, unrounded; null where either year has no figure. */
export function changeOf(letter: Pick<Letter, 'rows'>, from: number, to: number, offence: Offence): number | null {
  const [before, after] = [countOf(letter, from, offence), countOf(letter, to, offence)];
  return before === null || after === null || before === 0 ? null : (100 * (after - before)) / before;
}

export interface Difference {
  readonly offence: Offence;
  readonly from: number;
  readonly to: number;
  readonly printed: number;
  readonly computed: number;
}

/** Printed percentages that the table itself does not give when rounded. */
export function misprints(letter: Letter): Difference[] {
  return letter.printed.flatMap(({ from, to, percent }) =>
    offences.flatMap((offence, i) => {
      const printed = percent[i] ?? null;
      const computed = changeOf(letter, from, to, offence);
      return printed === null || computed === null || Math.round(computed) === printed
        ? []
        : [{ offence, from, to, printed, computed }];
    }),
  );
}

/** Counts that differ between two letters for the same year and offence. */
export function disagreements(
  one: Letter,
  two: Letter,
): { year: number; offence: Offence; one: number; two: number }[] {
  return one.rows.flatMap(([year]) =>
    offences.flatMap((offence) => {
      const [left, right] = [countOf(one, year, offence), countOf(two, year, offence)];
      return left !== null && right !== null && left !== right ? [{ year, offence, one: left, two: right }] : [];
    }),
  );
}
