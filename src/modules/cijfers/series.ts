/** All years in one series, each figure with the letters that print it. The letters agree on every figure they share. */
import { countOf } from './change.ts';
import { type LetterId, letters, type Offence, type Row } from './letters.ts';

export interface YearFigure {
  readonly year: number;
  readonly count: number;
  /** The oldest letter first. */
  readonly letters: readonly LetterId[];
}

export function seriesOf(offence: Offence): YearFigure[] {
  const years = new Map<number, YearFigure>();
  for (const letter of letters.toReversed())
    for (const [year] of letter.rows) {
      const count = countOf(letter, year, offence);
      if (count !== null) years.set(year, { year, count, letters: [...(years.get(year)?.letters ?? []), letter.id] });
    }
  return [...years.values()].toSorted((one, two) => one.year - two.year);
}

/**
 * Inhabitants of the Netherlands on 1 January, in millions, rounded to a tenth, after CBS (Bevolkingsontwikkeling): for a
 * figure per 1,000 inhabitants, and no closer than that.
 */
const millions: Readonly<Record<number, number>> = {
  2010: 16.6,
  2011: 16.7,
  2012: 16.7,
  2013: 16.8,
  2014: 16.8,
  2015: 16.9,
  2016: 17,
  2017: 17.1,
  2018: 17.2,
  2019: 17.3,
  2020: 17.4,
  2021: 17.5,
  2022: 17.6,
  2023: 17.8,
  2024: 17.9,
  2025: 18,
};

export interface Rate {
  readonly year: number;
  readonly perThousand: number;
}

export const countryRates = (offence: Offence): Rate[] =>
  seriesOf(offence).flatMap(({ year, count }) => {
    const inhabitants = millions[year];
    return inhabitants === undefined ? [] : [{ year, perThousand: count / (1000 * inhabitants) }];
  });

/** Of so many inhabitants a figure is read: 1,000, or 100,000 where that would leave nothing before the comma. */
export const perOf = (offence: Offence): number => {
  const last = countryRates(offence).at(-1);
  return last && last.perThousand < 0.5 ? 100_000 : 1000;
};

/** @param inhabitants of the municipality, one number for all years as the user gives it */
export const ownRates = (rows: readonly Row[], offence: Offence, inhabitants: number): Rate[] =>
  rows.flatMap(([year]) => {
    const count = countOf({ rows }, year, offence);
    return count === null || !(inhabitants > 0) ? [] : [{ year, perThousand: (1000 * count) / inhabitants }];
  });

/** Of a small count: the range in which 95 of 100 repeats would lie, if chance alone made the difference (normal, from 1 on). */
export function chanceRange(count: number): readonly [number, number] {
  const spread = 1.96 * Math.sqrt(count);
  return [Math.max(0, Math.round(count - spread)), Math.round(count + spread)];
}
