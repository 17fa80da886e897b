/** The nearest point of a footprint as it was first written: the plain way to the same bits. */
import type { Block, Nearest } from '../../../src/engine/geometry/block.ts';

/** Nearest point of one building's boundary to (x, y); distance 0 when the point stands inside the footprint. */
export function nearestOnBuilding(block: Block, index: number, x: number, y: number): Nearest {
  let best = Infinity;
  let [atX, atY] = [x, y];
  let inside = false;
  for (let e = block.firstEdge[index] as number; e < (block.firstEdge[index + 1] as number); e++) {
    const [ax, ay, bx, by] = [
      block.ax[e] as number,
      block.ay[e] as number,
      block.bx[e] as number,
      block.by[e] as number,
    ];
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    const [px, py] = [ax + t * dx, ay + t * dy];
    const square = (px - x) ** 2 + (py - y) ** 2;
    if (square < best) [best, atX, atY] = [square, px, py];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside ? { x, y, distanceM: 0 } : { x: atX, y: atY, distanceM: Math.sqrt(best) };
}
