/** One offence year by year: the twin of the chart, with the municipality beside the country. */
import type { Format } from '../../../i18n/format.ts';
import type { CijfersWords } from '../../../i18n/nl/cijfers.ts';
import { offTheCountry } from '../../../modules/cijfers/beside.ts';
import { countOf } from '../../../modules/cijfers/change.ts';
import type { Offence, Row } from '../../../modules/cijfers/letters.ts';
import { chanceRange, countryRates, ownRates, type Rate, type YearFigure } from '../../../modules/cijfers/series.ts';
import { Table } from '../../kit/table.tsx';

/** In the last year that both have, on one scale. */
export function RateLine({
  t,
  f,
  own,
  offence,
  people,
}: {
  t: CijfersWords;
  f: Format;
  own: readonly Row[];
  offence: Offence;
  people: number;
}) {
  const country = countryRates(offence);
  const last = ownRates(own, offence, people).findLast(({ year }) => country.some((one) => one.year === year));
  const beside = country.find(({ year }) => year === last?.year);
  if (!last || !beside) return null;
  const [mine, theirs] = [f.number(last.perThousand, 2), f.number(beside.perThousand, 2)];
  const side = last.perThousand < beside.perThousand ? 'lower' : 'higher';
  const sure = offTheCountry(countOf({ rows: own }, last.year, offence) ?? 0, people, beside.perThousand);
  return <> {t.besideRate(last.year, mine, theirs, sure ? side : 'chance')}</>;
}

/** The twin of the chart: every year, its figure and its letters, and the municipality beside it. */
export function OneSeries({
  figures,
  rates,
  own,
  offence,
  base,
  t,
  f,
}: {
  figures: readonly YearFigure[];
  rates: { readonly country: readonly Rate[]; readonly own: readonly Rate[] } | null;
  own: readonly Row[] | null;
  offence: Offence;
  base: number;
  t: CijfersWords;
  f: Format;
}) {
  const last = figures.at(-1);
  const from = figures.find(({ year }) => year === base);
  const change = from && last && from !== last ? (100 * (last.count - from.count)) / from.count : null;
  const count = (year: number) => (own ? countOf({ rows: own }, year, offence) : null);
  const rate = (list: readonly Rate[] | undefined, year: number) => {
    const found = list?.find((one) => one.year === year);
    return found ? f.number(found.perThousand, 2) : t.none;
  };
  const head = [t.year, t.country, t.inLetters];
  return (
    <details class="one-series">
      <summary>{t.everyYear}</summary>
      {change !== null && from && last && (
        <p>{t.changeFrom(from.year, last.year, `${change > 0 ? '+' : '−'}${f.number(Math.abs(change), 1)}%`)}</p>
      )}
      <Table caption={t.everyYear} head={own ? [...head, t.ours, ...(rates ? [t.countryRate, t.oursRate] : [])] : head}>
        {figures.map(({ year, count: number, letters: of }) => {
          const mine = count(year);
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td class="figure">{f.number(number)}</td>
              <td>{of.map((one) => t.letterShort[one]).join(', ')}</td>
              {own && (
                <td class="figure">
                  {mine === null ? t.none : f.number(mine)}
                  {mine !== null && mine > 0 && mine < 100 && <small>{t.chance(...chanceRange(mine))}</small>}
                </td>
              )}
              {own && rates && <td class="figure">{rate(rates.country, year)}</td>}
              {own && rates && <td class="figure">{rate(rates.own, year)}</td>}
            </tr>
          );
        })}
      </Table>
    </details>
  );
}
