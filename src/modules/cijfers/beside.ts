/** A municipality beside the country: what both did between the first and the last year that both have. */
import { countOf } from './change.ts';
import { type Offence, offences, type Row } from './letters.ts';
import { seriesOf } from './series.ts';

interface Course {
  readonly first: number;
  readonly last: number;
  /** In percent, unrounded; null from nothing. */
  readonly change: number | null;
}

export interface Beside {
  readonly offence: Offence;
  readonly from: number;
  readonly to: number;
  readonly own: Course;
  readonly country: Course;
}

const course = (first: number, last: number): Course => ({
  first,
  last,
  change: first === 0 ? null : (100 * (last - first)) / first,
});

/** Each offence of which both have two years or more. */
export function besideCountry(rows: readonly Row[]): Beside[] {
  return offences.flatMap((offence) => {
    const years = seriesOf(offence).flatMap(({ year, count }) => {
      const own = countOf({ rows }, year, offence);
      return own === null ? [] : [{ year, count, own }];
    });
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last || first === last) return [];
    return [
      {
        offence,
        from: first.year,
        to: last.year,
        own: course(first.own, last.own),
        country: course(first.count, last.count),
      },
    ];
  });
}

/** Whether a count differs from what the rate of the country gives for so many people by more than chance alone gives. */
export const offTheCountry = (count: number, inhabitants: number, perThousand: number): boolean => {
  const expected = (perThousand * inhabitants) / 1000;
  return Math.abs(count - expected) > 1.96 * Math.sqrt(Math.max(expected, 1));
};

/** Whether two counts differ by more than chance alone gives in 95 of 100 cases (Poisson, as a normal spread of their sum). */
export const moreThanChance = ({ first, last }: Pick<Course, 'first' | 'last'>): boolean =>
  Math.abs(first - last) > 1.96 * Math.sqrt(first + last);
