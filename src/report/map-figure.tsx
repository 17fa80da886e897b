/** The static map of the report: vectors over RD, hatches drawn as clipped lines so that print keeps them sharp and grey keeps them apart. */

import type { ComponentChildren } from 'preact';
import { lookedAt } from '../archive/drawn-ground.ts';
import { outwardOf } from '../engine/effects/burst.ts';
import { toRd } from '../engine/geometry/rd.ts';
import type { WholeAssessment } from '../engine/scene/assessment.ts';
import type { RdPoint } from '../engine/scene/scene.ts';
import { isUnnamed } from '../i18n/building-name.ts';
import { differenceOf } from '../i18n/plan-marks.ts';
import { Labels, Legend, MachineSign, PlanMark, standsInside } from './map-legend.tsx';
import { middle, pinsOf } from './reason-pins.ts';
import type { Part, ZoneName } from './report-part.ts';

/** A figure in points of its own, and how wide it is printed. */
export interface FigureSize {
  readonly width: number;
  readonly height: number;
  readonly widthMm: number;
}

/** Half of what is shown at least, in metres, across and down: where it comes into rooms, and every building that fails, within what stays readable. */
function reachOf(assessment: WholeAssessment, numbered: readonly string[] | undefined): number {
  if (numbered) {
    const farM = assessment.receptors.filter(({ buildingId }) => numbered.includes(buildingId));
    return Math.min(60, Math.max(18, ...farM.map(({ distanceM }) => distanceM)) + 8);
  }
  const decisive = ['glass-room', 'debris', 'glass-fall'];
  const reaches = assessment.zones.features
    .filter((feature) => decisive.includes(feature.properties?.['zone']))
    .map((feature) => Number(feature.properties?.['reachM'] ?? 0));
  const failing = assessment.receptors.filter(({ unmet }) => unmet.length > 0).map(({ distanceM }) => distanceM);
  return Math.min(45, Math.max(24, ...reaches, ...failing) + 4);
}

/** Scales that stand on a ruler: the first at which all of it is on the sheet. */
const onRuler = [200, 250, 300, 400, 500, 1000] as const;
const rulerScale = (least: number): number => onRuler.find((one) => one >= least) ?? onRuler[5];

/** What is drawn, and after what. */
export function captionOf({ scene, t, r, f }: Pick<Part, 'scene' | 't' | 'r' | 'f'>): string {
  const named = scene.sources.map(({ name, retrieved }) => (retrieved ? `${name}, ${f.date(retrieved)}` : name));
  // What was opened is no source: it may be called after an address, and outside after the place.
  return r.figureText([...new Set(named)].join('; ') || t.classes.onbekend);
}

/** What of a report is drawn. */
export type Drawn = Pick<Part, 'scene' | 'machines' | 'dossier' | 'assessment' | 'before' | 'scope' | 't' | 'r' | 'f'>;

export interface Figured {
  readonly size: FigureSize;
  /** Printed as wide as it is drawn, to a scale that stands on a ruler: else only the bar says how far things lie. */
  readonly scaled?: boolean;
  /** What the map stands beside; its legend comes below both. */
  readonly text?: ComponentChildren;
  /** Buildings that a list numbers, in its order: then these numbers stand on the map, and no areas and reasons. */
  readonly numbered?: readonly string[];
  /** In the place of what is drawn, and after what. */
  readonly called?: string;
}

export function MapFigure({ size, scaled = false, text, numbered, called, ...part }: Drawn & Figured) {
  const { scene, assessment, t, r, f } = part;
  const { width, height, widthMm } = size;
  const hatches = hatchesOf(size);
  // Where it is judged: a plan may put it elsewhere, or behind its facade.
  const { machines } = part;
  const centre = machines[0]?.point ?? [0, 0];
  const outward = outwardOf(machines[0]?.outwardDeg ?? 0);
  const halfM = reachOf(assessment, numbered);
  const whole = Math.min(width, height) / (2 * halfM);
  const oneTo = rulerScale((width * 1000) / (whole * widthMm));
  const scale = scaled ? (width * 1000) / (oneTo * widthMm) : whole;
  const xy = ([x, y]: RdPoint): [number, number] => [
    width / 2 + (x - centre[0]) * scale,
    height / 2 - (y - centre[1]) * scale,
  ];
  const at = (point: RdPoint): string =>
    xy(point)
      .map((n) => n.toFixed(1))
      .join(' ');
  const ring = (points: readonly RdPoint[]): string => (points.length > 0 ? `M${points.map(at).join('L')}Z` : '');
  const receptors = new Map(assessment.receptors.map((one) => [one.buildingId, one]));
  const zones = numbered ? [] : zonesOf(assessment, ring);
  const hatched = zones.filter(({ zone }) => zone in hatches);
  const pins = numbered ? [] : pinsOf(scene, assessment);
  const numbers = numbersOf(scene, numbered ?? []);
  const marks = planMarks(part).map(({ id, kind, at: spot, off, away }) => {
    const [x, y] = xy(spot);
    const [mx, my] = [x + away[0] * off, y - away[1] * off];
    // Of a building that is seen the whole mark is: the sheet cuts off a little above and below.
    const seen = isInside([x, y], size);
    const within = (at: number, to: number) => (seen ? Math.min(to - markRoom, Math.max(markRoom, at)) : at);
    return { id, kind, at: [within(mx, width), within(my, height)] as const };
  });
  const ahead = (from: RdPoint, [dx, dy]: RdPoint, far: number): RdPoint => [
    from[0] + (dx * far) / scale,
    from[1] + (dy * far) / scale,
  ];
  const clear = [
    ...[0, 12, 24, 34].map((far) => ahead(centre, outward, far)),
    ...pins.flatMap(({ at: spot, away }) => [0, 12, 24, 36].map((far) => ahead(spot, away, far))),
    ...numbers.map(({ at: spot }) => spot),
  ];
  const kinds = new Set(
    scene.buildings
      .filter(({ footprint }) => footprint.some((rings) => rings[0]?.some((point) => isInside(xy(point), size))))
      .map(({ id }) => receptors.get(id)?.class ?? 'geen'),
  );
  const bar = halfM > 36 ? 20 : 10;
  const caption = called ?? captionOf(part);
  /** Behind its facade where it stands inside. */
  const signAt = (one: Part['machines'][number]): [number, number] => {
    const [[x, y], [ox, oy]] = [xy(one.point), outwardOf(one.outwardDeg)];
    const behind = standsInside(one) ? 12 : 0;
    return [x - behind * ox, y + behind * oy];
  };
  const [ax, ay] = [width / 2 + 34 * outward[0], height / 2 - 34 * outward[1]];
  const legend = (
    <Legend
      zones={zones.map(({ zone, reachM }) => ({ zone, reachM }))}
      shown={kinds}
      facade={assessment.receptors.some((one) => one.facades.length > 0 && one.unmet.length > 0)}
      inside={machines.find(standsInside)?.siting ?? null}
      marks={[...new Set(marks.map(({ kind }) => kind))]}
      t={t}
      r={r}
      f={f}
    />
  );
  const figure = (
    <figure class="report-map">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMidYMid slice" role="img" aria-label={caption}>
        <defs>
          <clipPath id="map-frame">
            <rect width={width} height={height} />
          </clipPath>
          {hatched.map(({ zone, d }) => (
            <clipPath key={zone} id={`clip-${zone}`}>
              <path d={d} clip-rule="evenodd" />
            </clipPath>
          ))}
        </defs>
        <g clip-path="url(#map-frame)">
          <rect width={width} height={height} class="figure-ground" />
          {lookedAt(part.dossier.surroundings.scenery.ground).map(({ look, rings }) => (
            <path key={look} class={`figure-${look}`} d={rings.map(ring).join('')} fill-rule="evenodd" />
          ))}
          {scene.publicSpace.map(({ id, kind, rings }) => (
            <path key={id} class={`figure-${kind}`} d={rings.map(ring).join('')} />
          ))}
          {scene.buildings.map((building) => (
            <path
              key={building.id}
              class={`figure-building figure-${receptors.get(building.id)?.class ?? 'geen'}`}
              d={building.footprint.map((rings) => rings.map(ring).join('')).join('')}
              fill-rule="evenodd"
            />
          ))}
          {zones.map(({ zone, d }) => (
            <path key={zone} class={`figure-zone figure-zone-${zone}`} d={d} fill-rule="evenodd" />
          ))}
          {hatched.map(({ zone }) => (
            <path
              key={zone}
              class={`figure-hatch figure-hatch-${zone}`}
              clip-path={`url(#clip-${zone})`}
              d={hatches[zone as keyof typeof hatches]}
            />
          ))}
          {assessment.receptors
            .filter((one) => one.unmet.length > 0 && !numbered)
            .flatMap(({ buildingId, facades }) =>
              facades.map(([x1, y1, x2, y2], i) => (
                <g key={`${buildingId}${i}`}>
                  <path class="figure-facade" d={`M${at([x1, y1])}L${at([x2, y2])}`} />
                  <path class="figure-facade-dash" d={`M${at([x1, y1])}L${at([x2, y2])}`} />
                </g>
              )),
            )}
          <Labels
            {...part}
            {...{ xy, width, height, scale, clear }}
            marks={marks.map(({ at: spot }) => spot)}
            unlabelled={numbered}
          />
          {numbers.map(({ text, at: spot }) => (
            <NumberSign key={text} text={text} at={xy(spot)} />
          ))}
          {marks.map(({ id, kind, at: [x, y] }) => (
            <PlanMark key={id} kind={kind} x={x} y={y} />
          ))}
          {pins.map(({ text, at: spot, away }) => {
            // On a leader over its own building, away from the machine: never over the street.
            const [x, y] = xy(spot);
            const half = 6 + 4 * text.length;
            const pinAt = (far: number) => [x + away[0] * far, y - away[1] * far] as const;
            // Behind the sign of a machine that stands inside, in the same building.
            const covered = machines.some((one) => {
              const [[mx, my], [nearX, nearY]] = [signAt(one), pinAt(18 + half)];
              return standsInside(one) && Math.hypot(mx - nearX, my - nearY) < 18 + half;
            });
            const [px, py] = pinAt((covered ? 42 : 18) + half);
            return (
              <g key={text}>
                <path class="figure-leader" d={`M${x.toFixed(1)} ${y.toFixed(1)}L${px.toFixed(1)} ${py.toFixed(1)}`} />
                <circle class="figure-pin-foot" cx={x} cy={y} r="3" />
                <rect class="figure-pin" x={px - half} y={py - 10.5} width={2 * half} height="21" rx="10.5" />
                <text class="figure-pin-text" x={px} y={py + 4.3}>
                  {text}
                </text>
              </g>
            );
          })}
          <path class="figure-arrow" d={`M${width / 2} ${height / 2}L${ax.toFixed(1)} ${ay.toFixed(1)}`} />
          {machines.map((one) => {
            const [mx, my] = signAt(one);
            return (
              <g key={one.id} transform={`translate(${mx.toFixed(1)} ${my.toFixed(1)})`}>
                <MachineSign inside={standsInside(one)} />
              </g>
            );
          })}
        </g>
        <rect x={1} y={1} width={width - 2} height={height - 2} class="figure-frame" />
        <g class="figure-bar">
          <rect class="figure-plate" x="12" y={height - 60} width={bar * scale + 60} height="32" />
          <path class="figure-scale" d={`M22 ${height - 35}h${(bar * scale).toFixed(1)}`} />
          <path class="figure-scale-half" d={`M22 ${height - 35}h${((bar * scale) / 2).toFixed(1)}`} />
          {(bar * scale < 90 ? [0, bar] : [0, bar / 2, bar]).map((metres) => (
            <text key={metres} class="figure-text" x={22 + metres * scale} y={height - 44}>
              {metres === bar ? `${metres} m` : metres}
            </text>
          ))}
        </g>
        <circle class="figure-plate" cx={width - 32} cy="50" r="22" />
        <path class="figure-north" d={`M${width - 32} 38l7 24-7-5-7 5z`} />
        <text class="figure-text figure-north-text" x={width - 32} y="37">
          N
        </text>
      </svg>
      <figcaption>
        {caption} {scaled && r.scale(f.number(oneTo))}
      </figcaption>
      {text === undefined && !numbered && legend}
    </figure>
  );
  if (text === undefined) return figure;
  return (
    <>
      {figure}
      {text}
      {legend}
    </>
  );
}

/** Where the buildings of a list are, by their number in it. */
const numbersOf = ({ buildings }: Pick<Part['scene'], 'buildings'>, ids: readonly string[]) =>
  ids.flatMap((id, i) => {
    const ring = buildings.find((one) => one.id === id)?.footprint[0]?.[0];
    return ring ? [{ text: String(i + 1), at: middle(ring) }] : [];
  });

function NumberSign({ text, at: [x, y] }: { text: string; at: readonly [number, number] }) {
  const half = 6 + 4 * text.length;
  return (
    <g>
      <rect class="figure-pin" x={x - half} y={y - 10.5} width={2 * half} height="21" rx="10.5" />
      <text class="figure-pin-text" x={x} y={y + 4.3}>
        {text}
      </text>
    </g>
  );
}

/** Points of the figure from the middle of a building, away from the machine: its house number stays free. */
const markOff = 21;
/** So much of its edge the figure may lose on a page, and half a mark. */
const markRoom = 28;

/** What the plan changes, at each building where a criterion failed without it; outside no plan is told of by building. */
function planMarks({ before, assessment, scope, scene, machines }: Drawn) {
  if (!before || scope === 'public') return [];
  const [from] = machines;
  return [...differenceOf(before, assessment)].flatMap(([id, kind]) => {
    const building = scene.buildings.find((one) => one.id === id);
    const ring = building?.footprint[0]?.[0];
    if (!from || !building || !ring) return [];
    const at = middle(ring);
    const [dx, dy] = [at[0] - from.point[0], at[1] - from.point[1]];
    const farM = Math.hypot(dx, dy) || 1;
    // How far it lies takes more room aside than a number.
    const off = markOff + (isUnnamed(building) ? 8 * Math.abs(dx / farM) : 0);
    return [{ id, kind, at, off, away: [dx / farM, dy / farM] as const }];
  });
}

const isInside = ([x, y]: readonly [number, number], { width, height }: FigureSize): boolean =>
  x > 0 && y > 0 && x < width && y < height;

function zonesOf(assessment: WholeAssessment, ring: (points: readonly RdPoint[]) => string) {
  return assessment.zones.features.map((feature) => {
    const { geometry } = feature;
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const d = polygons
      .map((rings) =>
        rings.map((points) => ring(points.map(([lon, lat]) => toRd(lat as number, lon as number)))).join(''),
      )
      .join('');
    return {
      zone: feature.properties?.['zone'] as ZoneName,
      d,
      reachM: feature.properties?.['reachM'] as number,
    };
  });
}

/** Lines over the whole figure, cut to the zone by its clip path. */
const hatchesOf = (size: FigureSize) => ({
  debris: slanted(10, size),
  'glass-fall': lying(5, size),
  shadow: lying(11, size),
  'glass-room': lying(6, size),
  'glass-break': lying(12, size),
});

function slanted(step: number, { width, height }: FigureSize): string {
  let d = '';
  for (let k = -height; k < width; k += step) d += `M${k} ${height}L${k + height} 0`;
  return d;
}

function lying(step: number, { width, height }: FigureSize): string {
  let d = '';
  for (let y = step; y < height; y += step) d += `M0 ${y}H${width}`;
  return d;
}
