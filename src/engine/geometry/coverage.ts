/** Is the circle around the machine covered by the file? A file says nothing about what lies beyond its own hull. */

import type { Answers, BareGround, Border, OpenPlace, RdPoint, Ring } from '../scene/scene.ts';
import { bearingOf, contains, nearestOnSegment, ringDistance } from './plane.ts';

export type Coverage =
  | { readonly complete: true }
  | { readonly complete: false; readonly sides: readonly string[]; readonly nearestM: number };

export const compass = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/**
 * The circle of `radiusM` must lie inside the hull, drawn in by `marginM` (a file may miss buildings at its rim).
 * @returns the compass sides where it does not, and the distance to the nearest rim of the hull
 */
export function coverageGap(hull: Ring, point: RdPoint, radiusM: number, marginM: number): Coverage {
  if (!contains(hull, point)) return { complete: false, sides: [...compass], nearestM: 0 };
  const nearestM = ringDistance(hull, point);
  if (nearestM >= radiusM + marginM) return { complete: true };
  const sides = new Set<string>();
  hull.forEach((to, i) => {
    const from = hull[(i + hull.length - 1) % hull.length] as RdPoint;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    // Each side of the hull cuts off the part of the circle beyond it, seen along its outward normal.
    const gap = ((point[0] - from[0]) * -dy + (point[1] - from[1]) * dx) / length;
    if (gap < radiusM + marginM) sides.add(compass[Math.round(bearingOf(dy, -dx) / 45) % 8] as string);
  });
  return { complete: false, sides: compass.filter((side) => sides.has(side)), nearestM };
}

/**
 * May the circle reach ground on which the file has no building?
 * @returns the compass sides where it may, and the distance to the nearest of it
 */
export function bareGap({ boxes, reachM }: BareGround, [x, y]: RdPoint, radiusM: number, marginM: number): Coverage {
  const sides = new Set<string>();
  let nearestM = Infinity;
  for (const [minX, minY, maxX, maxY] of boxes) {
    const [dx, dy] = [Math.max(minX - x, 0) - Math.max(x - maxX, 0), Math.max(minY - y, 0) - Math.max(y - maxY, 0)];
    const distanceM = Math.max(0, Math.hypot(dx, dy) - reachM);
    if (distanceM >= radiusM + marginM) continue;
    nearestM = Math.min(nearestM, distanceM);
    sides.add(compass[Math.round(bearingOf(dx, dy) / 45) % 8] as string);
  }
  return sides.size === 0
    ? { complete: true }
    : { complete: false, sides: compass.filter((side) => sides.has(side)), nearestM };
}

/**
 * May the circle reach the national border? Registers end there, whatever the file covers.
 * @returns the compass sides where it may, and the distance to the nearest coarse line
 */
export function borderGap({ lines, stripM }: Border, point: RdPoint, radiusM: number): Coverage {
  const sides = new Set<string>();
  let nearestM = Infinity;
  for (const line of lines)
    for (let i = 0; i + 1 < line.length; i++) {
      const { x, y, distanceM } = nearestOnSegment(point, line[i] as RdPoint, line[i + 1] as RdPoint);
      nearestM = Math.min(nearestM, distanceM);
      if (distanceM < radiusM + stripM)
        sides.add(compass[Math.round(bearingOf(x - point[0], y - point[1]) / 45) % 8] as string);
    }
  return sides.size === 0
    ? { complete: true }
    : { complete: false, sides: compass.filter((side) => sides.has(side)), nearestM };
}

/**
 * Did the officer go on knowingly for a machine at this point? What was said of one circle is not said of another: beyond
 * `marginM` from where it was said, it is asked again.
 */
export function coverageAccepted(
  { coverageAccepted: said, coverageAcceptedAt: at }: Answers,
  [x, y]: RdPoint,
  marginM: number,
): boolean {
  return said && (at === undefined || at.some((one) => Math.hypot(one[0] - x, one[1] - y) <= marginM));
}

/** Open places that nobody settled and that reach into the circle, the nearest first. */
export function openPlacesNear(
  places: readonly OpenPlace[],
  [x, y]: RdPoint,
  radiusM: number,
): readonly (OpenPlace & { readonly distanceM: number })[] {
  return places
    .filter(({ found }) => found === undefined)
    .map((one) => {
      const [minX, minY, maxX, maxY] = one.box;
      return { ...one, distanceM: Math.hypot(Math.max(minX - x, 0, x - maxX), Math.max(minY - y, 0, y - maxY)) };
    })
    .filter(({ distanceM }) => distanceM <= radiusM)
    .sort((one, two) => one.distanceM - two.distanceM || (one.id < two.id ? -1 : 1));
}
