/** Public ground by boxes: which areas a point lies in, without asking every area of a town. */
import Flatbush from 'flatbush';
import { contains } from '../geometry/plane.ts';
import { memoOf } from '../ground/memo.ts';
import type { PublicSpace, RdPoint, Rings } from '../scene/scene.ts';

/** A millionth of a metre around each area: no rounding at its rim reaches so far. */
const hair = 1e-6;

function boxesOf(publicSpace: readonly PublicSpace[]): Flatbush | null {
  const made = publicSpace.length > 0 ? new Flatbush(publicSpace.length) : null;
  for (const { rings } of publicSpace) {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of rings[0] ?? []) {
      minX = Math.min(minX, x);
      minY = Math.min(minY, y);
      maxX = Math.max(maxX, x);
      maxY = Math.max(maxY, y);
    }
    // An area without an outline holds nothing, wherever its box is.
    if (minX === Infinity) made?.add(0, 0, 0, 0);
    else made?.add(minX - hair, minY - hair, maxX + hair, maxY + hair);
  }
  made?.finish();
  return made;
}

const indexOf = memoOf(boxesOf);

/** Does the point lie on ground of one of these kinds? */
export function liesOn(
  publicSpace: readonly PublicSpace[],
  point: RdPoint,
  counts: (kind: PublicSpace['kind']) => boolean,
): boolean {
  const [x, y] = point;
  for (const index of indexOf(publicSpace)?.search(x, y, x, y) ?? []) {
    const { kind, rings } = publicSpace[index] as PublicSpace;
    if (counts(kind) && holds(rings, point)) return true;
  }
  return false;
}

const holds = (rings: Rings, at: RdPoint): boolean =>
  contains(rings[0] ?? [], at) && !rings.slice(1).some((hole) => contains(hole, at));
