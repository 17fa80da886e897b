/**
 * The ground that several files cover together. One hull around all of them would claim what lies between two towns; here
 * only files whose own hulls meet are joined, and of what is apart the part around the point is meant.
 */
import { featureCollection, intersect, polygon, union } from '@turf/turf';
import { contains, ringDistance, signedArea } from '../engine/geometry/plane.ts';
import type { RdPoint, Ring } from '../engine/scene/scene.ts';

/**
 * The hulls, and the outlines of those that meet.
 * @param marginM a file may miss buildings this near its rim: hulls meet when they still do so drawn in by it
 */
export function joinedHulls(hulls: readonly Ring[], marginM: number): readonly Ring[] {
  const alone = hulls.filter((hull) => hull.length >= 3);
  const inner = alone.map((hull) => drawnIn(hull, marginM));
  const groups: number[][] = [];
  alone.forEach((_, i) => {
    const joined = groups.filter((group) => group.some((k) => meet(inner[i] ?? [], inner[k] ?? [])));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), i]);
  });
  return [...alone, ...groups.flatMap((group) => together(group.map((i) => alone[i] as Ring)))];
}

/** A convex ring, counter-clockwise or not, with each side moved inwards; empty when nothing is left. */
function drawnIn(hull: Ring, byM: number): Ring {
  const turn = Math.sign(signedArea(hull));
  let kept: RdPoint[] = [...hull];
  hull.forEach((to, i) => {
    const from = hull[(i + hull.length - 1) % hull.length] as RdPoint;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    if (length === 0) return;
    const within = ([x, y]: RdPoint) => (turn * (dx * (y - from[1]) - dy * (x - from[0]))) / length - byM;
    kept = kept.flatMap((point, k) => {
      const before = kept[(k + kept.length - 1) % kept.length] as RdPoint;
      const [one, two] = [within(before), within(point)];
      const t = one / (one - two);
      const cut: RdPoint = [before[0] + t * (point[0] - before[0]), before[1] + t * (point[1] - before[1])];
      return [...(one >= 0 !== two >= 0 ? [cut] : []), ...(two >= 0 ? [point] : [])];
    });
  });
  return kept.length >= 3 ? kept : [];
}

function meet(one: Ring, two: Ring): boolean {
  if (one.length < 3 || two.length < 3) return false;
  const shape = (ring: Ring) => polygon([[...ring, ring[0] as RdPoint].map(([x, y]) => [x, y])]);
  return intersect(featureCollection([shape(one), shape(two)])) !== null;
}

/** @returns the outline that holds the point and reaches farthest around it; of none that holds it, the nearest; null without outlines */
export function hullAround(outlines: readonly Ring[], point: RdPoint): Ring | null {
  // Inside: the farther its rim the better. Outside: the nearer the better.
  const worth = (ring: Ring) => (contains(ring, point) ? 1 : -1) * ringDistance(ring, point);
  const [first] = outlines;
  return first ? outlines.reduce((best, one) => (worth(one) > worth(best) ? one : best), first) : null;
}

/** Outlines of hulls that meet. One that runs around ground in no file is left out: its hulls still count alone. */
function together(hulls: readonly Ring[]): Ring[] {
  if (hulls.length < 2) return [];
  const joined = union(
    featureCollection(hulls.map((hull) => polygon([[...hull, hull[0] as RdPoint].map(([x, y]) => [x, y])]))),
  );
  if (!joined) return [];
  const { geometry } = joined;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer = [], ...holes]) =>
    holes.length > 0 ? [] : [outer.slice(0, -1).map(([x = 0, y = 0]): RdPoint => [x, y])],
  );
}
