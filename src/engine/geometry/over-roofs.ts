/**
 * 2.5D: what of a facade a point sees over lower roofs. Buildings are prisms with flat roofs. The line of sight rises
 * from the burst point to a pane, so it is lowest where it enters a prism: a wall that faces the point stops it there or
 * not at all. Along one edge of the target every condition (the ray meets the wall, in front of the edge, below its
 * roof) is linear in the place on that edge, so the hidden parts are intervals and the answer is exact.
 *
 * A roof that nobody knows the height of hides no more than the lowest that it may be.
 */

import { knownHeight } from '../scene/known-height.ts';
import type { Building, RdPoint } from '../scene/scene.ts';
import type { Block } from './block.ts';
import { inLongRuns } from './joined.ts';
import type { Piece } from './sight.ts';

/** Where a line of sight begins, how high, and how far it may reach; metres. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly heightM: number;
  readonly reachM: number;
  /** How high a roof is taken to be that hides something and of which nobody knows the height. */
  readonly unknownRoofM: number;
}

/** Numbers this near zero count as zero: a micrometre in the plane. */
const hair = 1e-6;

/**
 * The parts of one building's facades that are seen from `eye` at each of these heights above the ground, one list a
 * height. Of what decides whether a wall stands before an edge only one condition moves with the height, so each wall is
 * looked at once for all of them.
 * @param heightsM above the eye; nothing is seen over a roof by looking down
 * @param minimumPieceM shorter runs of a facade are no view
 * @param skip edges not to look at again
 */
export function seenAtHeights(
  block: Block,
  eye: Eye,
  index: number,
  heightsM: readonly number[],
  minimumPieceM: number,
  skip: ReadonlySet<number> = new Set(),
): (readonly Piece[])[] {
  const pieces: Piece[][] = heightsM.map(() => []);
  const rises = heightsM.map((heightM) => heightM - eye.heightM);
  if (rises.length === 0) return pieces;
  for (let e = block.firstEdge[index] as number; e < (block.firstEdge[index + 1] as number); e++) {
    if (skip.has(e)) continue;
    const ax = (block.ax[e] as number) - eye.x;
    const ay = (block.ay[e] as number) - eye.y;
    const before = -(ax * (block.nx[e] as number) + ay * (block.ny[e] as number));
    if (before <= 1e-9 || before > eye.reachM) continue;
    const dx = (block.bx[e] as number) - eye.x - ax;
    const dy = (block.by[e] as number) - eye.y - ay;
    const hiddenAt = hiddenParts(block, eye, e, ax, ay, dx, dy, rises);
    for (let k = 0; k < rises.length; k++) {
      const hidden = hiddenAt[k];
      if (!hidden || !((rises[k] as number) > 0)) continue;
      const free = open(hidden);
      const list = pieces[k] as Piece[];
      for (let i = 0; i < free.length; i++) {
        const part = free[i] as Interval;
        const from = part[0];
        const to = part[1];
        list.push({
          edge: e,
          building: index,
          ax: eye.x + ax + from * dx,
          ay: eye.y + ay + from * dy,
          bx: eye.x + ax + to * dx,
          by: eye.y + ay + to * dy,
        });
      }
    }
  }
  return pieces.map((list) => inLongRuns(list, minimumPieceM));
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
  const rises = [heightM - eye.heightM];
  const [hidden] = hiddenParts(block, eye, -1, ax - eye.x, ay - eye.y, bx - ax, by - ay, rises);
  return hidden ? open(hidden) : [];
}

/**
 * For each rise of the line of sight the intervals of the edge, as shares of its length, that some wall hides; null when
 * one wall hides all of it. The loop makes nothing but the intervals it finds.
 */
function hiddenParts(
  block: Block,
  eye: Eye,
  edge: number,
  ax: number,
  ay: number,
  dx: number,
  dy: number,
  rises: readonly number[],
): (Interval[] | null)[] {
  const hidden: (Interval[] | null)[] = rises.map(() => []);
  let left = rises.length;
  const between = block.boxes?.search(
    eye.x + Math.min(0, ax, ax + dx),
    eye.y + Math.min(0, ay, ay + dy),
    eye.x + Math.max(0, ax, ax + dx),
    eye.y + Math.max(0, ay, ay + dy),
  );
  for (const index of between ?? []) {
    const overM = (knownHeight(block.buildings[index] as Building) ?? eye.unknownRoofM) - eye.heightM;
    const last = block.firstEdge[index + 1] as number;
    for (let f = block.firstEdge[index] as number; f < last; f++) {
      if (f === edge) continue;
      const nx = block.nx[f] as number;
      const ny = block.ny[f] as number;
      const cx = (block.ax[f] as number) - eye.x;
      const cy = (block.ay[f] as number) - eye.y;
      const wall = cx * nx + cy * ny;
      if (wall >= -1e-9) continue;
      const ex = (block.bx[f] as number) - eye.x;
      const ey = (block.by[f] as number) - eye.y;
      // Three conditions start + t × slope < 0: left of one end of the wall, right of the other, and below its roof.
      let start = -(ex * ay - ey * ax);
      let slope = -(ex * dy - ey * dx);
      let wallFrom = 0;
      let wallTo = 1;
      if (Math.abs(slope) < 1e-12) {
        if (!(start < 0)) continue;
      } else {
        if (slope > 0) wallTo = Math.min(wallTo, -start / slope);
        else wallFrom = Math.max(wallFrom, -start / slope);
        if (!(wallFrom < wallTo)) continue;
      }
      start = -(ax * cy - ay * cx);
      slope = -(dx * cy - dy * cx);
      if (Math.abs(slope) < 1e-12) {
        if (!(start < 0)) continue;
      } else {
        if (slope > 0) wallTo = Math.min(wallTo, -start / slope);
        else wallFrom = Math.max(wallFrom, -start / slope);
        if (!(wallFrom < wallTo)) continue;
      }
      const across = ax * nx + ay * ny;
      const turn = dx * nx + dy * ny;
      for (let k = 0; k < rises.length; k++) {
        const list = hidden[k];
        if (!list) continue;
        // The share of the way at which the line of sight is as high as this roof.
        const share = Math.min(1, overM / (rises[k] as number));
        if (share <= 0) continue;
        start = share * across - wall + hair;
        slope = share * turn;
        let from = wallFrom;
        let to = wallTo;
        if (Math.abs(slope) < 1e-12) {
          if (!(start < 0)) continue;
        } else {
          if (slope > 0) to = Math.min(to, -start / slope);
          else from = Math.max(from, -start / slope);
          if (!(from < to)) continue;
        }
        if (from === 0 && to === 1) {
          hidden[k] = null;
          if (--left === 0) return hidden;
        } else list.push([from, to]);
      }
    }
  }
  return hidden;
}

/** What 0 … 1 keeps when these intervals are taken away; seams of a hair's breadth stay closed. */
function open(hidden: Interval[]): Interval[] {
  if (hidden.length > 1) hidden.sort((one, two) => one[0] - two[0]);
  const free: Interval[] = [];
  let at = 0;
  for (let i = 0; i < hidden.length; i++) {
    const part = hidden[i] as Interval;
    if (part[0] > at) free.push([at, part[0]]);
    at = Math.max(at, part[1]);
  }
  if (at < 1) free.push([at, 1]);
  return free;
}
