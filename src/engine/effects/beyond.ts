/**
 * What of a building lies beyond the distance within which any machine has someone beside it asked about: its other facades and
 * the rooms behind them undergo what any building undergoes. Along the wall the near part is left to that question; all that
 * stands out in front of the wall is seen by the blast, and none of it is left out, however near.
 */

import type { Block } from '../geometry/block.ts';
import { nearestOnPiece, type Piece } from '../geometry/sight.ts';
import { remembered } from '../ground/memo.ts';
import { decided } from '../ground/units.ts';
import type { SitingModel } from '../models/definitions.ts';
import { alongWall, clipToFan, type Facade, type HighFacade, type Outlook, type Target } from './outlook.ts';

/** Parts of a stretch shorter than this are a rounding. */
const hair = 1e-6;

/** The parts of a piece outside the circle round the machine, or standing out in front of its wall. */
function partsBeyond(piece: Piece, { machine, outward }: Outlook, limitM: number, { frontToleranceM }: SitingModel) {
  const [mx, my] = machine.point;
  const [fx, fy] = [piece.ax - mx, piece.ay - my];
  const [dx, dy] = [piece.bx - piece.ax, piece.by - piece.ay];
  const square = dx * dx + dy * dy;
  // Where along the piece the circle begins and ends.
  const [half, rest] = [fx * dx + fy * dy, fx * fx + fy * fy - limitM * limitM];
  const root = Math.sqrt(Math.max(0, half * half - square * rest));
  let [from, to] =
    square === 0 || half * half <= square * rest ? [0, 0] : [(-half - root) / square, (-half + root) / square];
  [from, to] = [Math.min(1, Math.max(0, from)), Math.min(1, Math.max(0, to))];
  // Of that, what stands out in front is no part of it.
  const outM = outward[0] * fx + outward[1] * fy;
  const before = outM + frontToleranceM.value;
  const slope = outward[0] * dx + outward[1] * dy;
  const isOnLine = (atM: number) => decided(atM, -frontToleranceM.value) === -frontToleranceM.value;
  if (slope === 0 || (isOnLine(outM) && isOnLine(outM + slope))) {
    if (before > 0 && !isOnLine(outM)) to = from;
  } else {
    const out = -before / slope;
    if (slope > 0) to = Math.min(to, Math.max(from, out));
    else from = Math.max(from, Math.min(to, out));
  }
  const part = (one: number, two: number): Piece[] =>
    (two - one) * Math.sqrt(square) <= hair
      ? []
      : [
          one === 0 && two === 1
            ? piece
            : {
                ...piece,
                ax: piece.ax + one * dx,
                ay: piece.ay + one * dy,
                bx: piece.ax + two * dx,
                by: piece.ay + two * dy,
              },
        ];
  return to <= from ? part(0, 1) : [...part(0, from), ...part(to, 1)];
}

function facadesBeyond<One extends Facade>(
  facades: readonly One[],
  outlook: Outlook,
  limitM: number,
  siting: SitingModel,
): readonly One[] {
  const [x, y] = outlook.burst;
  return facades.flatMap((facade) =>
    partsBeyond(facade.piece, outlook, limitM, siting).map((piece) => {
      if (piece === facade.piece) return facade;
      const fan = outlook.freeStanding ? piece : clipToFan(piece, x, y, outlook.outward, siting.fanHalfAngleDeg.value);
      const near = nearestOnPiece(piece, x, y);
      return {
        ...facade,
        piece,
        distanceM: near.distanceM,
        alongM: alongWall(outlook, near),
        fanDistanceM: fan && facade.fanDistanceM !== null ? nearestOnPiece(fan, x, y).distanceM : null,
      };
    }),
  );
}

/** What is seen over lower roofs, of the same part of the building. */
export const highBeyond = (
  high: readonly HighFacade[],
  outlook: Outlook,
  limitM: number,
  siting: SitingModel,
): readonly HighFacade[] => facadesBeyond(high, outlook, limitM, siting);

/** Does this point of a wall lie in that part? */
export function isBeyond(
  { machine, outward }: Outlook,
  x: number,
  y: number,
  limitM: number,
  siting: SitingModel,
): boolean {
  const [dx, dy] = [x - machine.point[0], y - machine.point[1]];
  const lineM = -siting.frontToleranceM.value;
  return decided(Math.hypot(dx, dy), limitM) >= limitM || decided(outward[0] * dx + outward[1] * dy, lineM) > lineM;
}

/** The nearest point of the footprint's boundary in that part; null when all of it lies nearer. */
function nearestBeyond(block: Block, index: number, outlook: Outlook, limitM: number, siting: SitingModel) {
  const [x, y] = outlook.burst;
  let best: { x: number; y: number; distanceM: number } | null = null;
  for (let edge = block.firstEdge[index] as number; edge < (block.firstEdge[index + 1] as number); edge++) {
    const wall: Piece = {
      edge,
      building: index,
      ax: block.ax[edge] as number,
      ay: block.ay[edge] as number,
      bx: block.bx[edge] as number,
      by: block.by[edge] as number,
    };
    for (const part of partsBeyond(wall, outlook, limitM, siting)) {
      const near = nearestOnPiece(part, x, y);
      if (best === null || near.distanceM < best.distanceM) best = near;
    }
  }
  return best;
}

/** The part of a target beyond `limitM`, as a target of its own; a neighbour itself when none of it is nearer; null when all is. */
export const targetBeyond = (outlook: Outlook, target: Target, limitM: number, siting: SitingModel): Target | null =>
  remembered(
    remembered(outlook.memory.parts, target, () => new Map()),
    limitM,
    () => partBeyond(outlook, target, limitM, siting),
  );

function partBeyond(outlook: Outlook, target: Target, limitM: number, siting: SitingModel): Target | null {
  const near = nearestBeyond(outlook.block, target.index, outlook, limitM, siting);
  if (!near) return null;
  const facades = facadesBeyond(target.facades, outlook, limitM, siting);
  const untouched = near.distanceM <= target.distanceM && facades.every((one, i) => one === target.facades[i]);
  if (untouched && !target.host) return target;
  const nearestSeen = facades.some(({ distanceM }) => distanceM <= near.distanceM + 1e-3);
  const [mx, my] = outlook.machine.point;
  const [ox, oy] = outlook.outward;
  const toleranceM = siting.frontToleranceM.value;
  const inFront = decided(ox * (near.x - mx) + oy * (near.y - my), toleranceM) >= toleranceM;
  return {
    ...target,
    distanceM: near.distanceM,
    nearestSeen,
    nearestInFront: nearestSeen && inFront,
    facades,
    part: { whole: target, limitM },
  };
}
