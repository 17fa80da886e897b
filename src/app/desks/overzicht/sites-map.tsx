/** Where the sites lie: each with its shape and number, in a ring where other hours are worse; north up, with a bar for the scale. */
import type { RdPoint } from '../../../engine/scene/scene.ts';
import { lightOf, worseHour } from '../../../i18n/by-hours.ts';
import type { OverzichtWords } from '../../../i18n/nl/overzicht.ts';
import { type Light, Shape } from '../../../report/stoplight.tsx';
import type { JudgedSite, SiteLine } from '../../actions/judge-sites.ts';
import { useWords } from '../../words.ts';
import { placed } from './pins.ts';

interface Props {
  readonly lines: readonly SiteLine[];
  readonly judged: ReadonlyMap<string, JudgedSite>;
  readonly t: OverzichtWords;
}

/** Worst first; what has no colour yet last. */
const lights = ['red', 'orange', 'not-green', 'undetermined', 'green'] as const satisfies readonly Light[];

const [width, height, rim] = [640, 300, 26];
const digitWide = 8;

interface Spot {
  readonly key: string;
  readonly number: number;
  readonly point: RdPoint;
  readonly light: Light;
  readonly ringed: boolean;
}

/** In one pin the worst that it stands for; what has no colour yet only where none has. */
const worstOf = (here: readonly Spot[]): Light =>
  lights.find((light) => here.some((spot) => spot.light === light)) ?? 'none';

type At = (point: RdPoint) => readonly [number, number];

/** The buildings that are known around the sites, each once. */
function groundOf(judged: Props['judged'], at: At): string {
  const buildings = new Map([...judged.values()].flatMap(({ around = [] }) => around.map((one) => [one.id, one])));
  const ring = (points: readonly RdPoint[]) =>
    `M${points
      .map((point) =>
        at(point)
          .map((place) => place.toFixed(1))
          .join(' '),
      )
      .join('L')}Z`;
  return [...buildings.values()].flatMap(({ footprint }) => footprint.map(([outer = []]) => ring(outer))).join('');
}

const leader = ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): string =>
  `M${x.toFixed(1)} ${y.toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}`;

export function SitesMap({ lines, judged, t }: Props) {
  const { t: words, f } = useWords();
  const spots = lines.flatMap((line, i): Spot[] => {
    const site = judged.get(line.key);
    const answer = site?.answer ?? null;
    const point = site?.point ?? line.listed?.point ?? null;
    const light = answer ? lightOf(answer) : ('none' as const);
    const isWorse = answer !== null && Boolean(worseHour(answer));
    return point ? [{ key: line.key, number: i + 1, point, light, ringed: isWorse }] : [];
  });
  const ringed = spots.some((spot) => spot.ringed);
  if (spots.length === 0) return null;
  const [xs, ys] = [spots.map(({ point }) => point[0]), spots.map(({ point }) => point[1])];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // At least 500 m in view, however close together the sites are.
  const scale = Math.min(
    (width - 2 * rim) / Math.max(500, east - west),
    (height - 2 * rim) / Math.max(300, north - south),
  );
  const at: At = ([x, y]) => [
    width / 2 + (x - (west + east) / 2) * scale,
    height / 2 - (y - (south + north) / 2) * scale,
  ];
  const drawn = placed(
    spots.map((spot) => {
      const [x, y] = at(spot.point);
      return { x, y, wide: (spot.ringed ? 27 : 22) + digitWide * `${spot.number}`.length };
    }),
    width,
    height,
  );
  const ground = groundOf(judged, at);
  const bar = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000].find((metres) => metres * scale > 60) ?? 100_000;
  return (
    <figure class="overzicht-map">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={[`${t.map}.`, t.mapHelp, ringed && `${t.ringed}.`].filter(Boolean).join(' ')}
      >
        <rect class="overzicht-ground" width={width} height={height} />
        {ground && <path class="overzicht-buildings" d={ground} />}
        {drawn.map(({ of, x, y }) => {
          const here = of.map((i) => spots[i] as Spot);
          return here.map(({ key, point }) => {
            const [px, py] = at(point);
            const isMoved = Math.hypot(px - x, py - y) > 1;
            return isMoved && <path key={key} class="overzicht-leader" d={leader([px, py], [x, y])} />;
          });
        })}
        {drawn.map(({ of, x, y }) => {
          const here = of.map((i) => spots[i] as Spot);
          const hasRing = here.some((spot) => spot.ringed);
          return (
            <g key={here[0]?.key} transform={`translate(${(x - 9).toFixed(1)} ${(y - 9).toFixed(1)})`}>
              {hasRing && <Ring />}
              <Shape light={worstOf(here)} size={18} />
              <text x={hasRing ? 25 : 20} y="14">
                {here.length > 1 ? t.together(here.length) : here[0]?.number}
              </text>
            </g>
          );
        })}
        <g transform={`translate(12 ${height - 12})`}>
          <path class="overzicht-bar" d={`M0 -6v6h${(bar * scale).toFixed(1)}v-6`} />
          <text x="4" y="-6">
            {f.wholeMetres(bar)}
          </text>
        </g>
        <text x={width - 34} y="20">
          N ↑
        </text>
      </svg>
      <figcaption class="help">
        {t.map}. {t.mapHelp}
        {drawn.some(({ of }) => of.length > 1) && ` ${t.togetherHelp}.`}
      </figcaption>
      <ul class="overzicht-legend">
        {lights
          .filter((light) => spots.some((spot) => spot.light === light))
          .map((light) => (
            <li key={light}>
              <Shape light={light} size={18} /> {words.verdict[light].word}
            </li>
          ))}
        {ringed && (
          <li>
            <svg viewBox="-5 -5 28 28" width="22" height="22" aria-hidden="true">
              <Ring />
            </svg>{' '}
            {t.ringed}
          </li>
        )}
      </ul>
    </figure>
  );
}

/** About a shape of 18 pixels. */
const Ring = () => <circle class="overzicht-ring" cx="9" cy="9" r="12.500" />;
