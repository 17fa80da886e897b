/**
 * The ground that several files cover together. One hull around all of them would claim what lies between two towns; here
 * only files whose own hulls meet are joined, and of what is apart the part around the point is meant.
 */
import { featureCollection, polygon, union } from '@turf/turf';
import { contains, ringDistance } from '../engine/geometry/plane.ts';
import type { RdPoint, Ring } from '../engine/scene/scene.ts';
import { coordinateBox } from './coordinate-box.ts';

/**
 * The hulls, and the outlines of those that meet.
 * @param marginM a file may miss buildings this near its rim: hulls meet when they still do so drawn in by it
 */
export function joinedHulls(hulls: readonly Ring[], marginM: number): readonly Ring[] {
  const alone = hulls.filter((hull) => hull.length >= 3);
  const groups: number[][] = [];
  alone.forEach((hull, i) => {
    const joined = groups.filter((group) => group.some((k) => meet(hull, alone[k] as Ring, marginM)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), i]);
  });
  return [...alone, ...groups.flatMap((group) => together(group.map((i) => alone[i] as Ring)))];
}

/** Looked at along each side of the ground that two boxes share. */
const mostSteps = 200;

/** Is there a place that lies in both, by the margin off the rim of each? */
function meet(one: Ring, two: Ring, marginM: number): boolean {
  const [a, b] = [coordinateBox(one), coordinateBox(two)];
  if (!a || !b) return false;
  const [west, south] = [Math.max(a[0], b[0]) + marginM, Math.max(a[1], b[1]) + marginM];
  const [east, north] = [Math.min(a[2], b[2]) - marginM, Math.min(a[3], b[3]) - marginM];
  if (west > east || south > north) return false;
  const steps = (sideM: number) => Math.min(mostSteps, Math.ceil(sideM / (marginM / 4)));
  const [columns, rows] = [steps(east - west), steps(north - south)];
  const off = (ring: Ring, point: RdPoint) => contains(ring, point) && ringDistance(ring, point) >= marginM;
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      const x = columns === 0 ? west : west + ((east - west) * column) / columns;
      const y = rows === 0 ? south : south + ((north - south) * row) / rows;
      if (off(one, [x, y]) && off(two, [x, y])) return true;
    }
  return false;
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
