/** How wide a facade is, and how many panes that makes: the more there are, the weaker the weakest. */
import type { Block } from '../../geometry/block.ts';
import { memoOf } from '../../ground/memo.ts';
import type { GlazingModel } from '../../physics/glazing/glazing-model.ts';

/** Walls that face the same way within this are one facade, wherever a corner was drawn in it. */
const sameWay = Math.cos((10 * Math.PI) / 180);

/** Filled as it is asked: of most walls nobody wants to know. */
const widthsOf = memoOf(({ edgeCount }: Block): Float64Array => new Float64Array(edgeCount).fill(-1));

/** Width in m of all walls of its building that face the way of this edge; whatever corners were drawn along them. */
export function facadeWidthM(block: Block, edge: number): number {
  const known = widthsOf(block);
  const before = known[edge] as number;
  if (before >= 0) return before;
  const building = block.owner[edge] as number;
  const [nx, ny] = [block.nx[edge] as number, block.ny[edge] as number];
  let width = 0;
  for (let e = block.firstEdge[building] as number; e < (block.firstEdge[building + 1] as number); e++)
    if (nx * (block.nx[e] as number) + ny * (block.ny[e] as number) >= sameWay)
      width += Math.hypot(
        (block.bx[e] as number) - (block.ax[e] as number),
        (block.by[e] as number) - (block.ay[e] as number),
      );
  known[edge] = width;
  return width;
}

const widestOf = memoOf(({ buildings }: Block): Float64Array => new Float64Array(buildings.length).fill(-1));

/** The widest facade of a building: for panes of which nobody knows on which side they are. */
export function widestFacadeM(block: Block, building: number): number {
  const known = widestOf(block);
  const before = known[building] as number;
  if (before >= 0) return before;
  let width = 0;
  for (let e = block.firstEdge[building] as number; e < (block.firstEdge[building + 1] as number); e++)
    width = Math.max(width, facadeWidthM(block, e));
  known[building] = width;
  return width;
}

/** So many panes does the model reckon a facade of this width to have: one at least. */
export function panesAcross(widthM: number, { paneEveryM, mostPanes }: GlazingModel): number {
  if (!paneEveryM || !mostPanes) return 1;
  // A corner drawn a hair off makes no pane more.
  return Math.min(mostPanes.value, Math.max(1, Math.ceil(widthM / paneEveryM.value - 1e-3)));
}
