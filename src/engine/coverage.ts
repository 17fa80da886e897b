/** Is the circle around the machine covered by the file? A file says nothing about what lies beyond its own hull. */
import { bearingOf, contains, ringDistance } from './plane.ts';
import type { RdPoint, Ring } from './scene.ts';

export type Coverage =
  | { readonly complete: true }
  | { readonly complete: false; readonly sides: readonly string[]; readonly nearestM: number };

const compass = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

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
