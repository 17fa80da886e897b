/**
 * The ground that several files cover together. One hull around all of them would claim what lies between two towns; here
 * only files whose own hulls meet are joined, and of what is apart the part around the point is meant.
 */
import { featureCollection, polygon, union } from '@turf/turf';
import { contains, ringDistance } from '../engine/plane.ts';
import type { RdPoint, Ring } from '../engine/scene.ts';

/** The hulls, and the outlines of those that meet. */
export function joinedHulls(hulls: readonly Ring[]): readonly Ring[] {
  const alone = hulls.filter((hull) => hull.length >= 3);
  return [...alone, ...together(alone)];
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
