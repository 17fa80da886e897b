/** What is seen over roofs as it was first written, height by height: the plain way to the same bits. */
import type { Block } from '../../../src/engine/geometry/block.ts';
import { inLongRuns } from '../../../src/engine/geometry/joined.ts';
import type { Eye } from '../../../src/engine/geometry/over-roofs.ts';
import type { Piece } from '../../../src/engine/geometry/sight.ts';
import type { RdPoint } from '../../../src/engine/scene/scene.ts';

/** Numbers this near zero count as zero: a micrometre in the plane. */
const hair = 1e-6;

/**
 * The parts of one building's facades that are seen from `eye` at `heightM` above the ground.
 * @param heightM above the eye; nothing is seen over a roof by looking down
 * @param minimumPieceM shorter runs of a facade are no view
 * @param skip edges not to look at again
 */
export function seenAtHeight(
  block: Block,
  eye: Eye,
  index: number,
  heightM: number,
  minimumPieceM: number,
  skip: ReadonlySet<number> = new Set(),
): Piece[] {
  const pieces: Piece[] = [];
  const rise = heightM - eye.heightM;
  if (!(rise > 0)) return pieces;
  for (let e = block.firstEdge[index] as number; e < (block.firstEdge[index + 1] as number); e++) {
    if (skip.has(e)) continue;
    const ax = (block.ax[e] as number) - eye.x;
    const ay = (block.ay[e] as number) - eye.y;
    const before = -(ax * (block.nx[e] as number) + ay * (block.ny[e] as number));
    if (before <= 1e-9 || before > eye.reachM) continue;
    const dx = (block.bx[e] as number) - eye.x - ax;
    const dy = (block.by[e] as number) - eye.y - ay;
    const hidden = hiddenParts(block, eye, e, ax, ay, dx, dy, rise);
    if (hidden === null) continue;
    for (const [from, to] of open(hidden)) {
      pieces.push({
        edge: e,
        building: index,
        ax: eye.x + ax + from * dx,
        ay: eye.y + ay + from * dy,
        bx: eye.x + ax + to * dx,
        by: eye.y + ay + to * dy,
      });
    }
  }
  return [...inLongRuns(pieces, minimumPieceM)];
}

type Interval = readonly [from: number, to: number];

/**
 * The parts of any stretch a → b that are seen from `eye` at `heightM`, as shares of its length: an edge of a terrace,
 * say, which is no wall and hides nothing itself.
 */
export function seenParts(
  block: Block,
  eye: Eye,
  [ax, ay]: RdPoint,
  [bx, by]: RdPoint,
  heightM: number,
): readonly Interval[] {
  const hidden = hiddenParts(block, eye, -1, ax - eye.x, ay - eye.y, bx - ax, by - ay, heightM - eye.heightM);
  return hidden === null ? [] : open(hidden);
}

/** Intervals of the edge, as shares of its length, that some wall hides; null when one wall hides all of it. */
function hiddenParts(
  block: Block,
  eye: Eye,
  edge: number,
  ax: number,
  ay: number,
  dx: number,
  dy: number,
  rise: number,
): Interval[] | null {
  const hidden: Interval[] = [];
  const between = block.boxes?.search(
    eye.x + Math.min(0, ax, ax + dx),
    eye.y + Math.min(0, ay, ay + dy),
    eye.x + Math.max(0, ax, ax + dx),
    eye.y + Math.max(0, ay, ay + dy),
  );
  for (const index of between ?? []) {
    const said = block.buildings[index]?.heightM ?? 0;
    const roofM = said > 0 ? said : eye.unknownRoofM;
    // The share of the way at which the line of sight is as high as this roof.
    const share = Math.min(1, (roofM - eye.heightM) / rise);
    if (share <= 0) continue;
    for (let f = block.firstEdge[index] as number; f < (block.firstEdge[index + 1] as number); f++) {
      if (f === edge) continue;
      const [nx, ny] = [block.nx[f] as number, block.ny[f] as number];
      const cx = (block.ax[f] as number) - eye.x;
      const cy = (block.ay[f] as number) - eye.y;
      const wall = cx * nx + cy * ny;
      if (wall >= -1e-9) continue;
      const ex = (block.bx[f] as number) - eye.x;
      const ey = (block.by[f] as number) - eye.y;
      let [from, to] = [0, 1];
      // Each condition: start + t × slope < 0.
      const below = (start: number, slope: number): boolean => {
        if (Math.abs(slope) < 1e-12) return start < 0;
        const root = -start / slope;
        if (slope > 0) to = Math.min(to, root);
        else from = Math.max(from, root);
        return from < to;
      };
      const meets =
        below(-(ex * ay - ey * ax), -(ex * dy - ey * dx)) &&
        below(-(ax * cy - ay * cx), -(dx * cy - dy * cx)) &&
        below(share * (ax * nx + ay * ny) - wall + hair, share * (dx * nx + dy * ny));
      if (!meets) continue;
      if (from === 0 && to === 1) return null;
      hidden.push([from, to]);
    }
  }
  return hidden;
}

/** What 0 … 1 keeps when these intervals are taken away; seams of a hair's breadth stay closed. */
function open(hidden: Interval[]): Interval[] {
  hidden.sort((one, two) => one[0] - two[0]);
  const free: Interval[] = [];
  let at = 0;
  for (const [from, to] of hidden) {
    if (from > at) free.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < 1) free.push([at, 1]);
  return free;
}
