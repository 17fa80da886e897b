/**
 * The outline of what a file holds: its convex hull, dug in where a long side runs past ground without buildings. A file with
 * a quarter cut out of it says nothing of that quarter.
 */
import { hull } from '../engine/geometry/plane.ts';
import type { RdPoint, Ring } from '../engine/scene/scene.ts';

/** Sides no longer than this stay: a street, a square or a canal lies within a town. */
const longestM = 150;

/** A side is dug in to a point that lies nearer to it than this part of its length. */
const reach = 0.75;

/** Between two walls that run along each other a side is dug in without getting shorter. */
const stretch = 1.05;

/** Corners within so many metres of each other tell the same. */
const gridM = 10;

/** No town needs more; an outline that would is left as it is by then. */
const mostDigs = 2000;

/** @param points of what the file draws, in RD @returns an open ring, counter-clockwise */
export function concaveHull(points: readonly RdPoint[]): Ring {
  const ring: RdPoint[] = [...hull(points)];
  if (ring.length < 3) return ring;
  const taken = new Set(ring.map(keyOf));
  const free = new Map<string, RdPoint>();
  for (const point of points) {
    const cell = `${Math.round(point[0] / gridM)},${Math.round(point[1] / gridM)}`;
    if (!free.has(cell) && !taken.has(keyOf(point))) free.set(cell, point);
  }
  const inner = [...free.values()];
  let digs = 0;
  for (let i = 0; i < ring.length && digs < mostDigs; ) {
    const [a, b] = [ring[i] as RdPoint, ring[(i + 1) % ring.length] as RdPoint];
    const found = lengthOf(a, b) > longestM ? nearestTo(a, b, inner, ring, i) : null;
    if (found === null) i++;
    else {
      ring.splice(i + 1, 0, inner[found] as RdPoint);
      inner.splice(found, 1);
      digs++;
    }
  }
  return ring;
}

const keyOf = ([x, y]: RdPoint): string => `${x},${y}`;
const lengthOf = ([ax, ay]: RdPoint, [bx, by]: RdPoint): number => Math.hypot(bx - ax, by - ay);

/** The point to dig a side in to: the nearest within reach, from which both new sides are hardly longer and cross nothing. */
function nearestTo(a: RdPoint, b: RdPoint, inner: readonly RdPoint[], ring: Ring, side: number): number | null {
  const length = lengthOf(a, b);
  const near = inner
    .map((point, index) => ({ index, metres: distanceTo(point, a, b) }))
    .filter(({ metres }) => metres <= length * reach)
    .sort((one, two) => one.metres - two.metres);
  for (const { index } of near.slice(0, 12)) {
    const point = inner[index] as RdPoint;
    const shorter = Math.max(lengthOf(a, point), lengthOf(point, b)) < length * stretch;
    if (
      shorter &&
      ring.every((from, k) => k === side || clear(a, point, b, from, ring[(k + 1) % ring.length] as RdPoint))
    )
      return index;
  }
  return null;
}

/** Do the two new sides leave another side alone? Sides that share an end do. */
function clear(a: RdPoint, point: RdPoint, b: RdPoint, from: RdPoint, to: RdPoint): boolean {
  return !cross(a, point, from, to) && !cross(point, b, from, to);
}

const turn = ([ax, ay]: RdPoint, [bx, by]: RdPoint, [x, y]: RdPoint): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

function cross(a: RdPoint, b: RdPoint, c: RdPoint, d: RdPoint): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  return turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;
}

function distanceTo([x, y]: RdPoint, [ax, ay]: RdPoint, [bx, by]: RdPoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(ax + t * dx - x, ay + t * dy - y);
}
