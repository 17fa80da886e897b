/** One ring around many points, as close as sides of a given length let it come. */
import concaveman from 'concaveman';
import { signedArea } from '../engine/geometry/plane.ts';
import type { RdPoint, Ring } from '../engine/scene/scene.ts';

/** Higher is rougher: a side is dug in only to a point that lies nearer to one of its ends than its length by this. */
const concavity = 2;

/** @param longestM sides no longer than this stay @returns an open ring, counter-clockwise; fewer than three corners where there is no ground */
export function ringAround(points: readonly RdPoint[], longestM: number): Ring {
  if (points.length < 3) return points;
  const ring = concaveman(points, concavity, longestM)
    .slice(0, -1)
    .map(([x, y]): RdPoint => [x, y]);
  return signedArea(ring) < 0 ? ring.reverse() : ring;
}
