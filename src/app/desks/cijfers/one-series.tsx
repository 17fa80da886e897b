/** One offence year by year: the twin of the chart, with the municipality beside the country. */
import type { Format } from '../../../i18n/format.ts';
import type { CijfersWords } from '../../../i18n/nl/cijfers.ts';
import { standingOf } from '../../../modules/cijfers/beside.ts';
import { countOf } from '../../../modules/cijfers/change.ts';
import type { Offence, Row } from '../../../modules/cijfers/letters.ts';
import { chanceRange, perOf, type Rate, type YearFigure } from '../../../modules/cijfers/series.ts';
import { Table } from '../../kit/table.tsx';

/** The answer in one line: in the last year that both have, on one scale. */
export function StandingLine({
  t,
  f,
  name,
  own,
  offence,
  people,
}: {
  t: CijfersWords;
  f: Format;
  /** Of the municipality. */
  name: string;
  own: readonly Row[];
  offence: Offence;
  people: number;
}) {
  const found = standingOf(own, offence, people);
  if (!found) return <strong>{t.offences[offence]}</strong>;
  const [mine, theirs] = [f.number(found.own, 1), f.number(found.country, 1)];
  return (
    <strong>{t.standing(t.offences[offence], found.year, name, mine, f.number(found.per), theirs, found.side)}</strong>
  );
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
  const per = perOf(offence);
  const from = figures.find(({ year }) => year === base);
  const change = from && last && from !== last ? (100 * (last.count - from.count)) / from.count : null;
  const count = (year: number) => (own ? countOf({ rows: own }, year, offence) : null);
  const rate = (list: readonly Rate[] | undefined, year: number) => {
    const found = list?.find((one) => one.year === year);
    return found ? f.number((found.perThousand * per) / 1000, 1) : t.none;
  };
  const head = [t.year, t.country, t.inLetters];
  return (
    <details class="one-series">
      <summary>{t.everyYear}</summary>
      {change !== null && from && last && (
        <p>{t.changeFrom(from.year, last.year, `${change > 0 ? '+' : '−'}${f.number(Math.abs(change), 1)}%`)}</p>
      )}
      <Table
        caption={t.everyYear}
        head={
          own ? [...head, t.ours, ...(rates ? [t.countryRate(f.number(per)), t.oursRate(f.number(per))] : [])] : head
        }
      >
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
