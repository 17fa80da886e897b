/** What stands between a point and another on the ground: how far away each wall is passed, and how high it is. */
import type { Block } from './block.ts';

/** Numbers this near zero count as zero: a micrometre in the plane. */
const hair = 1e-6;

/** Walls along a line, two numbers each: distance in plan, and height of the roof behind it. */
export type Walls = readonly number[];

/**
 * Where the straight line from one point to another goes into a building and comes out of it. What goes in and stays in is
 * passed at the end too. A building that the line starts in hides nothing, as in plan.
 * @param roofM height of each building, by its index
 * @param skip edge that the line is meant to end on
 */
export function wallsBetween(
  block: Block,
  x: number,
  y: number,
  toX: number,
  toY: number,
  roofM: (index: number) => number,
  skip = -1,
): Walls {
  const [dx, dy] = [toX - x, toY - y];
  const farM = Math.hypot(dx, dy);
  const end = hair / farM;
  // What a corner within a hair of the line lies on is said alike of all buildings: between two that touch there is no way through.
  const on = hair * farM;
  const walls: number[] = [];
  const between = block.boxes?.search(Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY));
  for (const index of between ?? []) {
    const last = block.firstEdge[index + 1] as number;
    let first = Infinity;
    let depth = 0;
    let height = Number.NaN;
    for (const leaving of [false, true]) {
      // All ways in before any way out: of those only what lies behind a way in counts.
      if (leaving && first === Infinity) break;
      for (let e = block.firstEdge[index] as number; e < last; e++) {
        if (e === skip) continue;
        const ax = (block.ax[e] as number) - x;
        const ay = (block.ay[e] as number) - y;
        const bx = (block.bx[e] as number) - x;
        const by = (block.by[e] as number) - y;
        const left = dx * ay - dy * ax < on;
        if (left === dx * by - dy * bx < on) continue;
        const ahead = ax * (block.nx[e] as number) + ay * (block.ny[e] as number);
        if (leaving ? ahead < -1e-9 : ahead >= -1e-9) continue;
        const t = (ax * (by - ay) - ay * (bx - ax)) / (dx * (by - ay) - dy * (bx - ax));
        if (!(t > 0) || (leaving ? t > 1 + end || t < first : t > 1 - end)) continue;
        if (Number.isNaN(height)) height = roofM(index);
        walls.push(Math.min(1, t) * farM, height);
        depth += leaving ? -1 : 1;
        if (!leaving) first = Math.min(first, t);
      }
    }
    if (depth > 0) walls.push(farM, height);
  }
  return walls;
}
