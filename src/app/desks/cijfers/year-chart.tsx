/** One offence over the years as a line with its numbers; own figures as a dashed line. The table beside it says the same. */

import type { Format } from '../../../i18n/format.ts';
import type { CijfersWords } from '../../../i18n/nl/cijfers.ts';
import { countOf } from '../../../modules/cijfers/change.ts';
import type { Letter, Offence, Row } from '../../../modules/cijfers/letters.ts';

const [wide, high, left, bottom] = [760, 240, 20, 30];

export function YearChart({
  letter,
  offence,
  own,
  t,
  f,
}: {
  letter: Letter;
  offence: Offence;
  own: readonly Row[] | null;
  t: CijfersWords;
  f: Format;
}) {
  const points = pointsOf(letter, offence);
  const [first, last] = [points[0], points[points.length - 1]];
  const ours = (own ? pointsOf({ rows: own }, offence) : []).filter(
    ({ year }) => first && last && year >= first.year && year <= last.year,
  );
  if (!first || !last) return <p class="help">{t.none}</p>;
  const most = Math.max(...points.map(({ count }) => count), 1);
  const ownMost = Math.max(...ours.map(({ count }) => count), 1);
  const x = (year: number) =>
    left + 20 + ((wide - left - 70) * (year - first.year)) / Math.max(1, last.year - first.year);
  const y = (count: number, top: number) => high - bottom - ((high - bottom - 36) * count) / top;
  const line = (list: typeof points, top: number) =>
    `M${list.map(({ year, count }) => `${x(year).toFixed(1)} ${y(count, top).toFixed(1)}`).join('L')}`;
  const text = t.chart(t.offences[offence], first.year, f.number(first.count), last.year, f.number(last.count));
  return (
    <figure class="desk-chart year-chart">
      <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={`${t.chartOf}. ${text}`}>
        <path class="chart-axis" d={`M${left} ${high - bottom}H${wide - 10}`} />
        <path class="chart-line" d={line(points, most)} />
        {ours.length > 1 && <path class="chart-line chart-own" d={line(ours, ownMost)} />}
        {ours.length > 1 &&
          ours.map(({ year, count }) => (
            <g key={`own${year}`}>
              <rect class="chart-own-point" x={x(year) - 4} y={y(count, ownMost) - 4} width="8" height="8" />
              <text class="chart-number" x={x(year)} y={y(count, ownMost) + 18} text-anchor="middle">
                {f.number(count)}
              </text>
            </g>
          ))}
        {points.map(({ year, count }) => (
          <g key={year}>
            <circle class="chart-point" cx={x(year)} cy={y(count, most)} r="4" />
            <text class="chart-number" x={x(year)} y={y(count, most) - 10} text-anchor="middle">
              {f.number(count)}
            </text>
            <text class="chart-number" x={x(year)} y={high - 10} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        {text} {ours.length > 1 && t.ownScale}
      </figcaption>
    </figure>
  );
}

function pointsOf(table: Pick<Letter, 'rows'>, offence: Offence): { year: number; count: number }[] {
  return table.rows.flatMap(([year]) => {
    const count = countOf(table, year, offence);
    return count === null ? [] : [{ year, count }];
  });
}
