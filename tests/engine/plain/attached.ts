/** Which buildings share a wall, as it was first written: every step of every wall. The plain way to the same answer. */
import { type Block, blockOf } from '../../../src/engine/geometry/block.ts';
import type { Building } from '../../../src/engine/scene/scene.ts';
import { nearestOnBuilding } from './nearest-on-building.ts';

/** Buildings that share at least `wallM` of boundary within `gapM` with the host. */
export function attachedTo(hostId: string, buildings: readonly Building[], gapM: number, wallM: number): string[] {
  const block = blockOf(buildings);
  const host = block.indexOf.get(hostId);
  if (host === undefined) return [];
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let e = block.firstEdge[host] as number; e < (block.firstEdge[host + 1] as number); e++) {
    minX = Math.min(minX, block.ax[e] as number);
    maxX = Math.max(maxX, block.ax[e] as number);
    minY = Math.min(minY, block.ay[e] as number);
    maxY = Math.max(maxY, block.ay[e] as number);
  }
  const found: string[] = [];
  for (const index of block.boxes?.search(minX - gapM, minY - gapM, maxX + gapM, maxY + gapM) ?? []) {
    // Of two outlines one may lie wholly under or inside the other: then only its own boundary shows it.
    const shares = () =>
      sharedLength(block, host, index, gapM) >= wallM || sharedLength(block, index, host, gapM) >= wallM;
    if (index !== host && shares()) found.push((block.buildings[index] as Building).id);
  }
  return found.sort();
}

/** Length of one building's boundary that lies within `gapM` of the other, in steps of 0.1 m. */
function sharedLength(block: Block, one: number, two: number, gapM: number): number {
  let shared = 0;
  for (let e = block.firstEdge[two] as number; e < (block.firstEdge[two + 1] as number); e++) {
    const [ax, ay, bx, by] = [
      block.ax[e] as number,
      block.ay[e] as number,
      block.bx[e] as number,
      block.by[e] as number,
    ];
    const length = Math.hypot(bx - ax, by - ay);
    const steps = Math.max(1, Math.round(length / 0.1));
    for (let i = 0; i < steps; i++) {
      const t = (i + 0.5) / steps;
      if (nearestOnBuilding(block, one, ax + t * (bx - ax), ay + t * (by - ay)).distanceM <= gapM)
        shared += length / steps;
    }
  }
  return shared;
}
