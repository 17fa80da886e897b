/** What a burst stands before and how many times its charge works from there (near-field, Decided and Terms). */
import type { Answers, Building, Machine, RdPoint } from '../../src/engine/scene/scene.ts';
import { factor, near, place } from './model.ts';
import { apart, crossing, dot, insideFootprint, minus, nearestOn, type Wall } from './plane.ts';

export type Ground = 'open' | 'inside' | 'sound' | 'light' | 'niche' | 'portal' | 'corner';

export interface Stands {
  readonly ground: Ground;
  /** The line of the wall before which it stands, or away from which it faces. */
  readonly at: RdPoint;
  readonly out: RdPoint;
  /** Is there such a wall? */
  readonly walled: boolean;
  /** Of an inner corner: as far as this its wing throws the blast back. */
  readonly cornerToM: number;
}

export const outwardOf = (deg: number): RdPoint => [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)];

/** On the facade 0.3 m before it; a unit and an exact point where they are. */
export function burstOf({ exact, siting, point, outwardDeg }: Machine): RdPoint {
  if (exact || siting === 'unit') return point;
  const out = outwardOf(outwardDeg);
  return [point[0] + place('burstDistanceM') * out[0], point[1] + place('burstDistanceM') * out[1]];
}

/** As near as this is on the line, and as far as this no farther. */
const hairM = 0.001;
const stepM = 0.05;

/** How far a wall stands out on one side without a break, and how near it comes along the wall: asked each 5 cm farther out. */
function standsOut(walls: readonly Wall[], at: RdPoint, out: RdPoint, side: RdPoint, withinM: number, toM: number) {
  let [depthM, asideM] = [0, Infinity];
  for (let o = stepM; o <= toM; o += stepM) {
    const from: RdPoint = [at[0] + o * out[0], at[1] + o * out[1]];
    const to: RdPoint = [from[0] + withinM * side[0], from[1] + withinM * side[1]];
    // A wall on the line straight out is of the side that its building lies on.
    const hits = walls.flatMap(({ a, b, out: away }) => {
      const t = crossing(from, to, a, b);
      return t !== null && t <= 1 && (t > 1e-9 || (t >= 0 && dot(away, side) < 0)) ? [t] : [];
    });
    if (hits.length === 0) {
      if (o > 0.12) break;
      continue;
    }
    [depthM, asideM] = [o, Math.min(asideM, ...hits.map((t) => t * withinM))];
  }
  return { depthM, asideM };
}

/** A niche or portal between two walls that stand out, an inner corner beside one; else the front itself. */
function asDrawn(
  walls: readonly Wall[],
  at: RdPoint,
  out: RdPoint,
  front: Ground,
): Pick<Stands, 'ground' | 'cornerToM'> {
  const close = walls.filter(({ a, b }) => apart(nearestOn(a, b, at), at) < 110);
  const sides: readonly RdPoint[] = [
    [-out[1], out[0]],
    [out[1], -out[0]],
  ];
  const width = near('recessWidthM');
  const [one, two] = sides.map((side) => standsOut(close, at, out, side, width, width)) as [
    ReturnType<typeof standsOut>,
    ReturnType<typeof standsOut>,
  ];
  const depthM = Math.min(one.depthM, two.depthM);
  if (depthM > near('nicheDeeperM') && one.asideM + two.asideM <= width)
    return { ground: depthM > near('portalDeeperM') ? 'portal' : 'niche', cornerToM: 0 };
  if (Math.max(one.depthM, two.depthM) < near('shortestWingM') - stepM) return { ground: front, cornerToM: 0 };
  const wings = sides.map((side) => standsOut(close, at, out, side, near('cornerWithinM'), 100).depthM);
  const wingM = Math.max(...wings);
  if (wingM < near('shortestWingM') - stepM / 2) return { ground: front, cornerToM: 0 };
  return { ground: 'corner', cornerToM: wingM / near('cornerShare') };
}

/** Of walls as near the one behind its back; with two of those, each as much aside, the line that it faces away from itself. */
function before(near: readonly Pick<Stands, 'at' | 'out'>[], at: RdPoint, out: RdPoint): Stands {
  const behind = near.toSorted((one, two) => dot(two.out, out) - dot(one.out, out));
  const [most] = behind as [Pick<Stands, 'at' | 'out'>];
  const rivals = behind.filter((wall) => dot(wall.out, out) > dot(most.out, out) - 1e-6);
  const told = rivals.every((wall) => apart(wall.out, most.out) < 1e-3);
  return { ground: 'sound', ...(told ? most : { at, out }), walled: true, cornerToM: 0 };
}

export function standsBefore(
  machine: Machine,
  answers: Answers,
  walls: readonly Wall[],
  buildings: readonly Building[],
): Stands {
  const out = outwardOf(machine.outwardDeg);
  const burst = burstOf(machine);
  if (machine.siting === 'unit') {
    if (answers.shell === 'brick') return { ground: 'sound', at: machine.point, out, walled: true, cornerToM: 0 };
    const on = walls.filter(({ a, b }) => apart(nearestOn(a, b, burst), burst) <= hairM);
    if (on.length > 0)
      return before(
        on.map((wall) => ({ at: burst, out: wall.out })),
        machine.point,
        out,
      );
    // Of an outline that it stands in nobody knows where its wall is: then it stands before one that it faces away from.
    const within = (building: Building) => insideFootprint(building, burst);
    const points = walls
      .filter(({ of }) => !within(buildings[of] as Building))
      .map(({ a, b }) => nearestOn(a, b, burst));
    const gapM = Math.min(...points.map((p) => apart(p, burst)));
    if (gapM > near('unitWallM') + hairM) {
      const walled = buildings.some(within);
      return { ground: walled ? 'sound' : 'open', at: machine.point, out, walled, cornerToM: 0 };
    }
    const nearest = points.filter((p) => apart(p, burst) <= gapM + hairM);
    const away = (p: RdPoint): RdPoint => [(burst[0] - p[0]) / gapM, (burst[1] - p[1]) / gapM];
    return before(
      nearest.map((p) => ({ at: p, out: away(p) })),
      machine.point,
      out,
    );
  }
  if (machine.siting !== 'gevel') return { ground: 'inside', at: machine.point, out, walled: false, cornerToM: 0 };
  const back = machine.exact ? place('burstDistanceM') : 0;
  const at: RdPoint = [machine.point[0] - back * out[0], machine.point[1] - back * out[1]];
  const front = answers.lightFront ? 'light' : 'sound';
  const said = answers.recess ?? null;
  if (said === null) return { at, out, walled: true, ...asDrawn(walls, at, out, front) };
  if (said === 'none') return { at, out, walled: true, ground: front, cornerToM: 0 };
  return { at, out, walled: true, ground: said, cornerToM: said === 'corner' ? Infinity : 0 };
}

/** How far out of the wall a point lies, and how far along it. */
export const outM = ({ at, out }: Stands, p: RdPoint): number => dot(minus(p, at), out);
export const alongM = ({ at, out }: Stands, [x, y]: RdPoint): number => out[0] * (y - at[1]) - out[1] * (x - at[0]);
/** The half-space in front, flush neighbours included: n·(P − M) ≥ −0.5 m. */
export const isInFront = (stands: Stands, p: RdPoint): boolean => outM(stands, p) >= place('frontToleranceM');

/** Times the charge at what is in sight. */
export function timesInSight({ ground, cornerToM }: Stands, planM: number, inFront: boolean, flush: boolean): number {
  if (ground === 'inside') return factor('inside');
  if (ground === 'open' || !inFront) return 1;
  if (ground !== 'corner') return factor(ground);
  return planM > cornerToM ? factor('sound') : factor(flush ? 'cornerFlush' : 'corner');
}
/** Times the charge at what is hidden: round one corner facing the burst, else side-on. */
export const timesHidden = ({ ground }: Stands, facing: boolean): number =>
  factor(facing ? 'facing' : 'sideOn') * (ground === 'inside' ? factor('inside') : 1);
/** More than this it works nowhere. */
export const timesAtMost = ({ ground }: Stands): number =>
  ground === 'open' || ground === 'inside' ? 1 : ground === 'corner' ? factor('corner') : factor(ground);

/** Width of the street midway between machine and pane: straight out to the first wall that faces within 30°; null from 15 m, or where something stands against the wall. */
export function streetM(stands: Stands, paneAlongM: number, walls: readonly Wall[]): number | null {
  if (!stands.walled || stands.ground === 'open' || stands.ground === 'inside') return null;
  const { at, out } = stands;
  const from: RdPoint = [at[0] - (out[1] * paneAlongM) / 2, at[1] + (out[0] * paneAlongM) / 2];
  const parallel = -Math.cos((near('echoParallelDeg') * Math.PI) / 180);
  const widths = walls
    .filter((wall) => dot(wall.out, out) <= parallel)
    .flatMap(({ a, b }) => {
      // A hairline between two fronts is no gap: a wall that ends within 2.5 cm of the way is met.
      const [s, t] = [alongM({ ...stands, at: from }, a), alongM({ ...stands, at: from }, b)];
      if (Math.min(s, t) > 0.025 || Math.max(s, t) < -0.025) return [];
      return dot(minus(a, from), out) - (s * dot(minus(b, a), out)) / (t - s);
    })
    .filter((one) => one > 0.1 && one <= near('echoToM'));
  const least = Math.min(...widths);
  return least === Infinity || least < 1 ? null : least;
}
