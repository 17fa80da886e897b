/** The sweep as it was first written: the plain way to the same bits. */
import type { Block } from '../../../src/engine/geometry/block.ts';
import { inLongRuns } from '../../../src/engine/geometry/joined.ts';
import type { Piece, Sight } from '../../../src/engine/geometry/sight.ts';

/** Monotone in the true angle, 0..4 counter-clockwise from east. */
function diamond(dx: number, dy: number): number {
  const turn = dy / (Math.abs(dx) + Math.abs(dy));
  return dx >= 0 ? (dy >= 0 ? turn : 4 + turn) : 2 - turn;
}

/** Direction of a diamond angle; not of unit length, which a ray does not need. */
function direction(angle: number): [number, number] {
  if (angle < 1) return [1 - angle, angle];
  if (angle < 2) return [1 - angle, 2 - angle];
  if (angle < 3) return [angle - 3, 2 - angle];
  return [angle - 3, angle - 4];
}

/** Two angles closer than this are one event: 1e-11 of a turn is a nanometre at 150 m. */
const angleTolerance = 1e-11;

/**
 * Everything in sight within `reachM`: walls farther than that count as open.
 * @param minimumPieceM shorter parts of an edge are no view
 */
export function lookAround(block: Block, x: number, y: number, reachM: number, minimumPieceM: number): Sight {
  const facing = edgesFacing(block, x, y, reachM);
  const { ex, ey, lever } = facing;
  const sorted = sortedEvents(facing);
  const active = new Int32Array(facing.count);
  const placeOf = new Int32Array(facing.count).fill(-1);
  let activeCount = 0;
  const enter = (i: number) => {
    active[activeCount] = i;
    placeOf[i] = activeCount++;
  };
  const leave = (i: number) => {
    const place = placeOf[i] as number;
    if (place < 0) return;
    const last = active[--activeCount] as number;
    active[place] = last;
    placeOf[last] = place;
    placeOf[i] = -1;
  };
  // An edge that crosses due east is open before the first event.
  for (let i = 0; i < facing.count; i++) if ((facing.from[i] as number) > (facing.to[i] as number)) enter(i);

  const runs: { edge: number; fromAngle: number; toAngle: number }[] = [];
  let open = -1;
  let since = 0;
  let at = 0;
  const frontAt = (angle: number): number => {
    const [dx, dy] = direction(angle);
    let best = Number.POSITIVE_INFINITY;
    let front = -1;
    for (let k = 0; k < activeCount; k++) {
      const i = active[k] as number;
      const across = dx * (ey[i] as number) - dy * (ex[i] as number);
      if (across === 0) continue;
      const distance = (lever[i] as number) / across;
      if (distance > 0 && distance < best) {
        best = distance;
        front = i;
      }
    }
    return front < 0 ? -1 : (facing.edge[front] as number);
  };
  const sector = (from: number, to: number, depth = 0): void => {
    if (to - from <= angleTolerance) return;
    const inset = (to - from) * 1e-3;
    const [first, last] = [frontAt(from + inset), frontAt(to - inset)];
    // Straight edges cross at most once: the same edge in front at both ends is in front all along. Outlines that
    // overlap, as registers have them, are split where they cross.
    const crossing = first === last || depth > 8 ? null : crossingAngle(block, first, last, x, y);
    if (crossing !== null && crossing > from + inset && crossing < to - inset) {
      sector(from, crossing, depth + 1);
      sector(crossing, to, depth + 1);
      return;
    }
    if (first === open) return;
    if (from > since) runs.push({ edge: open, fromAngle: since, toAngle: from });
    [open, since] = [first, from];
  };
  for (const event of sorted) {
    const i = event >> 1;
    const ends = (event & 1) === 1;
    const angle = (ends ? facing.to[i] : facing.from[i]) as number;
    sector(at, angle);
    at = Math.max(at, angle);
    if (ends) leave(i);
    else enter(i);
  }
  sector(at, 4);
  runs.push({ edge: open, fromAngle: since, toAngle: 4 });
  return collect(block, x, y, reachM, minimumPieceM, runs);
}

/** Angle at which two edges cross, seen from (x, y); null when they do not or one is open sky. */
function crossingAngle(block: Block, one: number, two: number, x: number, y: number): number | null {
  if (one < 0 || two < 0) return null;
  const [ax, ay] = [block.ax[one] as number, block.ay[one] as number];
  const [px, py] = [block.ax[two] as number, block.ay[two] as number];
  const [ux, uy] = [(block.bx[one] as number) - ax, (block.by[one] as number) - ay];
  const [vx, vy] = [(block.bx[two] as number) - px, (block.by[two] as number) - py];
  const across = ux * vy - uy * vx;
  if (across === 0) return null;
  const along = ((px - ax) * vy - (py - ay) * vx) / across;
  return along <= 0 || along >= 1 ? null : diamond(ax + along * ux - x, ay + along * uy - y);
}

interface Facing {
  readonly count: number;
  readonly edge: Uint32Array;
  /** Diamond angles where the edge begins and ends, counter-clockwise. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** The edge as a vector, and its cross product with its beginning as seen from the origin. */
  readonly ex: Float64Array;
  readonly ey: Float64Array;
  readonly lever: Float64Array;
}

/** Edges of which some part lies within reach and that turn their outer side to the origin. */
function edgesFacing(block: Block, x: number, y: number, reachM: number): Facing {
  const near = block.boxes?.search(x - reachM, y - reachM, x + reachM, y + reachM).sort((one, two) => one - two) ?? [];
  let room = 0;
  for (const index of near) room += (block.firstEdge[index + 1] as number) - (block.firstEdge[index] as number);
  const edge = new Uint32Array(room);
  const column = () => new Float64Array(room);
  const [from, to, ex, ey, lever] = [column(), column(), column(), column(), column()];
  let count = 0;
  for (const index of near) {
    const end = block.firstEdge[index + 1] as number;
    for (let e = block.firstEdge[index] as number; e < end; e++) {
      const ax = (block.ax[e] as number) - x;
      const ay = (block.ay[e] as number) - y;
      // Distance of the origin in front of the wall's line; behind it or in its plane there is nothing to see.
      const before = -(ax * (block.nx[e] as number) + ay * (block.ny[e] as number));
      if (before <= 1e-9 || before > reachM) continue;
      const bx = (block.bx[e] as number) - x;
      const by = (block.by[e] as number) - y;
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
      if ((ax + t * dx) ** 2 + (ay + t * dy) ** 2 > reachM * reachM) continue;
      edge[count] = e;
      from[count] = diamond(bx, by);
      to[count] = diamond(ax, ay);
      ex[count] = dx;
      ey[count] = dy;
      lever[count] = ax * dy - ay * dx;
      count++;
    }
  }
  return { count, edge, from, to, ex, ey, lever };
}

/** Events as edge × 2 + (1 for an end), by angle; at the same angle ends come before beginnings. */
function sortedEvents(facing: Facing): Uint32Array {
  const events = new Uint32Array(facing.count * 2);
  const angles = new Float64Array(facing.count * 2);
  for (let i = 0; i < facing.count; i++) {
    events[2 * i] = 2 * i;
    events[2 * i + 1] = 2 * i + 1;
    angles[2 * i] = facing.from[i] as number;
    angles[2 * i + 1] = facing.to[i] as number;
  }
  return events.sort((one, two) => (angles[one] as number) - (angles[two] as number) || (two & 1) - (one & 1));
}

function collect(
  block: Block,
  x: number,
  y: number,
  reachM: number,
  minimumPieceM: number,
  runs: readonly { edge: number; fromAngle: number; toAngle: number }[],
): Sight {
  const count = runs.length;
  const horizon = {
    fromX: new Float64Array(count),
    fromY: new Float64Array(count),
    toX: new Float64Array(count),
    toY: new Float64Array(count),
    count,
  };
  const pieces = new Map<number, Piece[]>();
  const meet = (e: number, angle: number): [number, number] => {
    const [dx, dy] = direction(angle);
    if (e < 0) {
      const stretch = reachM / Math.hypot(dx, dy);
      return [x + dx * stretch, y + dy * stretch];
    }
    const [ax, ay, bx, by] = [
      block.ax[e] as number,
      block.ay[e] as number,
      block.bx[e] as number,
      block.by[e] as number,
    ];
    const [ex, ey] = [bx - ax, by - ay];
    const across = dx * ey - dy * ex;
    const along = across === 0 ? 0 : ((ax - x) * dy - (ay - y) * dx) / across;
    const t = Math.min(1, Math.max(0, along));
    return [ax + t * ex, ay + t * ey];
  };
  runs.forEach((run, i) => {
    const [fx, fy] = meet(run.edge, run.fromAngle);
    const [tx, ty] = meet(run.edge, run.toAngle);
    [horizon.fromX[i], horizon.fromY[i], horizon.toX[i], horizon.toY[i]] = [fx, fy, tx, ty];
    if (run.edge < 0) return;
    const building = block.owner[run.edge] as number;
    const list = pieces.get(building) ?? [];
    pieces.set(building, list);
    // Counter-clockwise as seen, so the edge's own direction runs from `to` to `from`.
    const last = list[list.length - 1];
    const joins = last?.edge === run.edge && Math.hypot(last.ax - fx, last.ay - fy) < 1e-6;
    if (joins && last) list[list.length - 1] = { ...last, ax: tx, ay: ty };
    else list.push({ edge: run.edge, building, ax: tx, ay: ty, bx: fx, by: fy });
  });
  for (const [building, list] of pieces) {
    const kept = inLongRuns(list, minimumPieceM);
    if (kept.length > 0) pieces.set(building, [...kept]);
    else pieces.delete(building);
  }
  return { x, y, reachM, pieces, horizon };
}
