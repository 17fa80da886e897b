/** A municipality beside the country: what both did between the first and the last year that both have. */
import { countOf } from './change.ts';
import { type Offence, offences, type Row } from './letters.ts';
import { countryRates, ownRates, perOf, seriesOf } from './series.ts';

interface Course {
  readonly first: number;
  readonly last: number;
  /** In percent, unrounded; null from nothing or a handful. */
  readonly change: number | null;
}

export interface Beside {
  readonly offence: Offence;
  readonly from: number;
  readonly to: number;
  readonly own: Course;
  readonly country: Course;
}

/** A percentage of fewer says nothing: from 1 to 0 is no fall of 100%. */
export const handful = 20;

const course = (first: number, last: number): Course => ({
  first,
  last,
  change: first < handful ? null : (100 * (last - first)) / first,
});

/** Each offence of which both have two years or more; the most frequent one of the municipality first. */
export function besideCountry(rows: readonly Row[]): Beside[] {
  const all = offences.flatMap((offence): Beside[] => {
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
  return all.toSorted((one, two) => two.own.last - one.own.last);
}

export interface Standing {
  readonly year: number;
  /** For so many inhabitants are both figures. */
  readonly per: number;
  readonly own: number;
  readonly country: number;
  readonly side: 'lower' | 'higher' | 'chance';
}

/** How the municipality stands in the last year that both have; null without a number of inhabitants. */
export function standingOf(rows: readonly Row[], offence: Offence, people: number): Standing | null {
  const country = countryRates(offence);
  const last = ownRates(rows, offence, people).findLast(({ year }) => country.some((one) => one.year === year));
  const beside = country.find(({ year }) => year === last?.year);
  if (!last || !beside) return null;
  const per = perOf(offence);
  const sure = offTheCountry(countOf({ rows }, last.year, offence) ?? 0, people, beside.perThousand);
  const side = !sure ? 'chance' : last.perThousand < beside.perThousand ? 'lower' : 'higher';
  const scaled = (rate: number) => (rate * per) / 1000;
  return { year: last.year, per, own: scaled(last.perThousand), country: scaled(beside.perThousand), side };
}

/** Whether a count differs from what the rate of the country gives for so many people by more than chance alone gives. */
export const offTheCountry = (count: number, inhabitants: number, perThousand: number): boolean => {
  const expected = (perThousand * inhabitants) / 1000;
  return Math.abs(count - expected) > 1.96 * Math.sqrt(Math.max(expected, 1));
};

/** Whether two counts differ by more than chance alone gives in 95 of 100 cases (Poisson, as a normal spread of their sum). */
export const moreThanChance = ({ first, last }: Pick<Course, 'first' | 'last'>): boolean =>
  Math.abs(first - last) > 1.96 * Math.sqrt(first + last);
