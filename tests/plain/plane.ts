/** The plane, by brute force: walls of outlines, nearest points, crossings. Metres in RD. */
import type { Building, RdPoint, Ring } from '../../src/engine/scene/scene.ts';

export interface Wall {
  readonly a: RdPoint;
  readonly b: RdPoint;
  /** Unit vector that points outdoors. */
  readonly out: RdPoint;
  readonly lengthM: number;
  /** Number of its building. */
  readonly of: number;
  /** Number of its outline, and its place in it. */
  readonly ring: number;
}

export const minus = (p: RdPoint, q: RdPoint): RdPoint => [p[0] - q[0], p[1] - q[1]];
export const dot = (p: RdPoint, q: RdPoint): number => p[0] * q[0] + p[1] * q[1];
export const cross = (p: RdPoint, q: RdPoint): number => p[0] * q[1] - p[1] * q[0];
export const apart = (p: RdPoint, q: RdPoint): number => Math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2);
export const between = (p: RdPoint, q: RdPoint, t: number): RdPoint => [
  p[0] + t * (q[0] - p[0]),
  p[1] + t * (q[1] - p[1]),
];

/** Area by the shoelace, positive when it runs counter-clockwise. */
export function area(ring: Ring): number {
  let sum = 0;
  for (const [i, p] of ring.entries()) sum += cross(p, ring[(i + 1) % ring.length] as RdPoint);
  return sum / 2;
}

/** Footprint area: outlines less their holes. */
export const footprintM2 = ({ footprint }: Building): number =>
  footprint.reduce(
    (sum, [outer, ...holes]) =>
      sum + Math.abs(area(outer ?? [])) - holes.reduce((one, hole) => one + Math.abs(area(hole)), 0),
    0,
  );

/** All walls of a building. Outer outlines are walked counter-clockwise and holes clockwise: outdoors is to the right. */
export function wallsOf(building: Building, of: number): Wall[] {
  const walls: Wall[] = [];
  let number = 0;
  for (const rings of building.footprint)
    for (const [r, ring] of rings.entries()) {
      const turned = area(ring) > 0 === (r === 0) ? ring : [...ring].reverse();
      for (const [i, a] of turned.entries()) {
        const b = turned[(i + 1) % turned.length] as RdPoint;
        const lengthM = apart(a, b);
        if (lengthM > 1e-9)
          walls.push({ a, b, out: [(b[1] - a[1]) / lengthM, (a[0] - b[0]) / lengthM], lengthM, of, ring: number });
      }
      number++;
    }
  return walls;
}

/** Share of the stretch a – b at which it is nearest to a point. */
export function nearestShare(a: RdPoint, b: RdPoint, p: RdPoint): number {
  const d = minus(b, a);
  const square = dot(d, d);
  return square === 0 ? 0 : Math.min(1, Math.max(0, dot(minus(p, a), d) / square));
}
export const nearestOn = (a: RdPoint, b: RdPoint, p: RdPoint): RdPoint => between(a, b, nearestShare(a, b, p));

/** Is the point inside the ring (even-odd)? */
export function inside(ring: Ring, [x, y]: RdPoint): boolean {
  let odd = false;
  for (const [i, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(i + 1) % ring.length] as RdPoint;
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) odd = !odd;
  }
  return odd;
}
export const insideFootprint = ({ footprint }: Building, p: RdPoint): boolean =>
  footprint.some(([outer, ...holes]) => outer && inside(outer, p) && !holes.some((hole) => inside(hole, p)));

/** How far a point lies from the edge of a ring. */
export const ringM = (ring: Ring, p: RdPoint): number =>
  Math.min(...ring.map((a, i) => apart(p, nearestOn(a, ring[(i + 1) % ring.length] as RdPoint, p))));

/** The share of the way p → q at which it crosses the stretch a – b; null where it does not, or within this share of its ends. */
export function crossing(
  [px, py]: RdPoint,
  [qx, qy]: RdPoint,
  [ax, ay]: RdPoint,
  [bx, by]: RdPoint,
  ends = 0,
): number | null {
  const dx = qx - px;
  const dy = qy - py;
  const ex = bx - ax;
  const ey = by - ay;
  const across = dx * ey - dy * ex;
  if (across < 1e-12 && across > -1e-12) return null;
  const fx = ax - px;
  const fy = ay - py;
  const u = (fx * dy - fy * dx) / across;
  return u < ends - 1e-9 || u > 1 - ends + 1e-9 ? null : (fx * ey - fy * ex) / across;
}
