/** One offence over all years as a line with an axis from 0; a municipality beside it on the same scale, per 1,000 inhabitants. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Format } from '../../../i18n/format.ts';
import type { CijfersWords } from '../../../i18n/nl/cijfers.ts';
import type { Offence } from '../../../modules/cijfers/letters.ts';
import { perOf, type Rate, type YearFigure } from '../../../modules/cijfers/series.ts';

const [least, high, left, right, top, bottom] = [280, 280, 72, 26, 26, 34];
const mostWide = 760;

interface Line {
  readonly year: number;
  readonly value: number;
  /** More than one letter gives the figure. */
  readonly sure: boolean;
}

/** A round number at or above, in three steps. */
function ceiling(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1e-9)));
  return ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10) * power;
}

export function YearChart({
  offence,
  figures,
  rates,
  base,
  name,
  t,
  f,
}: {
  offence: Offence;
  figures: readonly YearFigure[];
  /** Both per 1,000 inhabitants; null shows the counts of the country alone. */
  rates: { readonly country: readonly Rate[]; readonly own: readonly Rate[] } | null;
  base: number;
  /** Of the municipality. */
  name: string;
  t: CijfersWords;
  f: Format;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(360);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    // Drawn at its own size, so that figures are as large on a phone as on a desk.
    const watch = new ResizeObserver(() => setWide(Math.max(least, Math.min(mostWide, element.clientWidth))));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const per = perOf(offence);
  const scaled = ({ year, perThousand }: Rate): Line => ({ year, value: (perThousand * per) / 1000, sure: true });
  const country: Line[] = rates
    ? rates.country.map(scaled)
    : figures.map(({ year, count, letters }) => ({ year, value: count, sure: letters.length > 1 }));
  const own: Line[] = rates ? rates.own.map(scaled) : [];
  const all = [...country, ...own];
  const [first, last] = [country[0], country.at(-1)];
  if (!first || !last) return <p class="help">{t.none}</p>;
  const years = all.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const most = ceiling(Math.max(...all.map(({ value }) => value)));
  const x = (year: number) => left + ((wide - left - right) * (year - from)) / Math.max(1, to - from);
  const y = (value: number) => high - bottom - ((high - bottom - top) * value) / most;
  const path = (line: readonly Line[]) =>
    `M${line.map(({ year, value }) => `${x(year).toFixed(1)} ${y(value).toFixed(1)}`).join('L')}`;
  const shown = (value: number) => f.number(value, rates ? (most < 1 ? 2 : 1) : 0);
  const highest = country.reduce((one, two) => (two.value > one.value ? two : one));
  const compared = country.find(({ year }) => year === base);
  // Three figures at most: more would run into each other.
  const named = [...new Set([first, compared ?? highest, last])];
  const text = t.chart(t.offences[offence], first.year, shown(first.value), last.year, shown(last.value));
  // The own number is what one came for: it stands in the sentence, and at the end of its line.
  const [ownFirst, ownLast] = [own[0], own.at(-1)];
  const said =
    ownFirst && ownLast
      ? ` ${t.chartOwn(name, ownFirst.year, shown(ownFirst.value), ownLast.year, shown(ownLast.value))}`
      : '';
  const below =
    ownLast !== undefined && ownLast.value < (country.find(({ year }) => year === ownLast.year)?.value ?? 0);
  const ends = wide < 480 ? [from, to] : [from, Math.round((from + to) / 2), to];
  return (
    <figure class="desk-chart figures-chart" ref={frame as never}>
      <svg
        width={wide}
        height={high}
        viewBox={`0 0 ${wide} ${high}`}
        role="img"
        aria-label={`${t.chartOf}. ${text}${said}`}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path class="chart-grid" d={`M${left} ${y(share * most)}H${wide - right}`} />
            <text class="chart-label" x={left - 8} y={y(share * most) + 5} text-anchor="end">
              {shown(share * most)}
            </text>
          </g>
        ))}
        {ends.map((year) => (
          <text key={year} class="chart-label" x={x(year)} y={high - 10} text-anchor="middle">
            {year}
          </text>
        ))}
        <path class="chart-line" d={path(country)} />
        {own.length > 1 && <path class="chart-line chart-own" d={path(own)} />}
        {country.map(({ year, value, sure }) => (
          <circle
            key={year}
            class={sure ? 'chart-point' : 'chart-point chart-open'}
            cx={x(year)}
            cy={y(value)}
            r="4.5"
          />
        ))}
        {own.map(({ year, value }) => (
          <rect key={year} class="chart-own-point" x={x(year) - 5} y={y(value) - 5} width="10" height="10" />
        ))}
        {named.map(({ year, value }) => (
          <text
            key={year}
            class="chart-label chart-named"
            x={x(year)}
            y={
              y(value) +
              ((year === from && (country[1]?.value ?? 0) > value) || (year === ownLast?.year && !below) ? 24 : -12)
            }
            text-anchor={year === to ? 'end' : 'start'}
          >
            {shown(value)}
          </text>
        ))}
        {ownLast && (
          <text
            class="chart-label chart-named"
            x={x(ownLast.year)}
            y={y(ownLast.value) + (below ? 26 : -12)}
            text-anchor={ownLast.year === to ? 'end' : 'middle'}
          >
            {shown(ownLast.value)}
          </text>
        )}
      </svg>
      <figcaption>
        {text}
        {said} {rates ? t.perHelp(f.number(per)) : t.dots}
      </figcaption>
    </figure>
  );
}
