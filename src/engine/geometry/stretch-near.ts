/** What of a straight stretch lies in an area or within reach of it: exact, so that it depends on no cut of a wall. */
import type { RdPoint, Ring } from '../scene/scene.ts';
import { contains } from './plane.ts';

/** From and to, as shares of the stretch. */
export type Share = readonly [from: number, to: number];

/**
 * @returns the parts of a–b in the ring or within `reachM` metres of it, in order along a–b, as shares of it; of a part that is only
 * touched the one point twice.
 */
export function stretchNear(ring: Ring, a: RdPoint, b: RdPoint, reachM: number): Share[] {
  const parts: Share[] = [];
  let from = ring[ring.length - 1];
  for (const to of ring) {
    const part = from && nearEdge(from, to, a, b, reachM);
    if (part) parts.push(part);
    from = to;
  }
  // A stretch that comes in comes over the edge, and has a part there: only one that never meets it lies wholly inside.
  const cuts = [0, ...parts.flat(), 1].sort((one, two) => one - two);
  for (let i = 1; i < cuts.length; i++) {
    const [one, two] = [cuts[i - 1] as number, cuts[i] as number];
    const middle = (one + two) / 2;
    if (contains(ring, [a[0] + middle * (b[0] - a[0]), a[1] + middle * (b[1] - a[1])])) parts.push([one, two]);
  }
  const joined: Share[] = [];
  for (const [one, two] of parts.sort((first, second) => first[0] - second[0])) {
    const last = joined.at(-1);
    if (last && one <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], two)];
    else joined.push([one, two]);
  }
  return joined;
}

/** Within reach of one edge lie a disc about each end and the strip between: together round, so one part at most. */
function nearEdge(from: RdPoint, to: RdPoint, a: RdPoint, b: RdPoint, reachM: number): Share | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [low, high] = [Infinity, -Infinity];
  const keep = (one: number, two: number) => {
    const [first, last] = [Math.max(0, Math.min(one, two)), Math.min(1, Math.max(one, two))];
    if (first > last) return;
    [low, high] = [Math.min(low, first), Math.max(high, last)];
  };
  const square = dx * dx + dy * dy;
  for (const [x, y] of [from, to]) {
    const [fx, fy] = [a[0] - x, a[1] - y];
    if (square === 0) {
      if (Math.hypot(fx, fy) <= reachM) keep(0, 1);
      continue;
    }
    const along = fx * dx + fy * dy;
    const under = along * along - square * (fx * fx + fy * fy - reachM * reachM);
    if (under >= 0) keep((-Math.sqrt(under) - along) / square, (Math.sqrt(under) - along) / square);
  }
  const lengthM = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (lengthM > 0) {
    const [ux, uy] = [(to[0] - from[0]) / lengthM, (to[1] - from[1]) / lengthM];
    const [alongA, alongD] = [(a[0] - from[0]) * ux + (a[1] - from[1]) * uy, dx * ux + dy * uy];
    const [asideA, asideD] = [(a[0] - from[0]) * uy - (a[1] - from[1]) * ux, dx * uy - dy * ux];
    const [one, two] = [between(alongA, alongD, 0, lengthM), between(asideA, asideD, -reachM, reachM)];
    if (one && two && Math.max(one[0], two[0]) <= Math.min(one[1], two[1]))
      keep(Math.max(one[0], two[0]), Math.min(one[1], two[1]));
  }
  return low > high ? null : [low, high];
}

/** Where along a line start + t·step lies from least to most. */
function between(start: number, step: number, least: number, most: number): Share | null {
  if (step === 0) return start >= least && start <= most ? [-Infinity, Infinity] : null;
  const [one, two] = [(least - start) / step, (most - start) / step];
  return one < two ? [one, two] : [two, one];
}
