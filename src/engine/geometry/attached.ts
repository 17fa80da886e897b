/** Which buildings share a wall with another. */

import type { Building } from '../scene/scene.ts';
import { type Block, blockOf, isWithin } from './block.ts';

/** Buildings that share at least `wallM` of boundary within `gapM` with the host. */
export function attachedTo(hostId: string, buildings: readonly Building[], gapM: number, wallM: number): string[] {
  const block = blockOf(buildings);
  const host = block.indexOf.get(hostId);
  if (host === undefined) return [];
  const [minX, minY, maxX, maxY] = boxOf(block, host, gapM);
  const found: string[] = [];
  for (const index of block.boxes?.search(minX, minY, maxX, maxY) ?? []) {
    // Of two outlines one may lie wholly under or inside the other: then only its own boundary shows it.
    const shares = () => follows(block, host, index, gapM, wallM) || follows(block, index, host, gapM, wallM);
    if (index !== host && shares()) found.push((block.buildings[index] as Building).id);
  }
  return found.sort();
}

/** A millionth of a metre, for what is left out by a box: no rounding reaches so far. */
const hair = 1e-6;

/** Do at least `wallM` of the second building's boundary lie within `gapM` of the first? In steps of 0.1 m, until it is sure. */
function follows(block: Block, one: number, two: number, gapM: number, wallM: number): boolean {
  const [minX, minY, maxX, maxY] = boxOf(block, one, gapM + hair);
  let shared = 0;
  const last = block.firstEdge[two + 1] as number;
  for (let e = block.firstEdge[two] as number; e < last; e++) {
    const ax = block.ax[e] as number;
    const ay = block.ay[e] as number;
    const bx = block.bx[e] as number;
    const by = block.by[e] as number;
    if (Math.max(ax, bx) < minX || Math.min(ax, bx) > maxX || Math.max(ay, by) < minY || Math.min(ay, by) > maxY)
      continue;
    const length = Math.hypot(bx - ax, by - ay);
    const steps = Math.max(1, Math.round(length / 0.1));
    for (let i = 0; i < steps; i++) {
      const t = (i + 0.5) / steps;
      const x = ax + t * (bx - ax);
      const y = ay + t * (by - ay);
      if (x < minX || x > maxX || y < minY || y > maxY || !isWithin(block, one, x, y, gapM)) continue;
      shared += length / steps;
      if (shared >= wallM) return true;
    }
  }
  return shared >= wallM;
}

function boxOf(block: Block, index: number, marginM: number): readonly [number, number, number, number] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let e = block.firstEdge[index] as number; e < (block.firstEdge[index + 1] as number); e++) {
    minX = Math.min(minX, block.ax[e] as number);
    maxX = Math.max(maxX, block.ax[e] as number);
    minY = Math.min(minY, block.ay[e] as number);
    maxY = Math.max(maxY, block.ay[e] as number);
  }
  return [minX - marginM, minY - marginM, maxX + marginM, maxY + marginM];
}
