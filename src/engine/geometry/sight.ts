/**
 * Line of sight in plan: which pieces of which facades a point sees, exactly. An angular sweep over the edges that
 * face the point: between two neighbouring end points the order of edges along a ray cannot change, so two rays decide
 * who is in front. Angles are diamond angles (only + − × ÷), so Node and browsers agree to the bit.
 *
 * Walls that touch, shared vertices, courtyards and holes need no special case: a shared party wall turns its back to
 * one of the two buildings, and runs of pieces shorter than `minimumPieceM` (seen through a hairline between two register
 * outlines) are not a view. Buildings count as taller than any line of sight; what is seen over roofs comes after.
 */
import type { Block } from './block.ts';
import { inLongRuns } from './joined.ts';

/** A part of one edge that the origin sees; (ax, ay) and (bx, by) run as the edge does. */
export interface Piece {
  readonly edge: number;
  readonly building: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** The outline of what is seen: one stretch per elementary sector, counter-clockwise; `edge` −1 is open sky. */
export interface Horizon {
  readonly fromX: Float64Array;
  readonly fromY: Float64Array;
  readonly toX: Float64Array;
  readonly toY: Float64Array;
  readonly count: number;
}

export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly reachM: number;
  /** Visible pieces, grouped by building index. */
  readonly pieces: ReadonlyMap<number, readonly Piece[]>;
  readonly horizon: Horizon;
}

/** Monotone in the true angle, 0..4 counter-clockwise from east. */
export function diamond(dx: number, dy: number): number {
  const turn = dy / (Math.abs(dx) + Math.abs(dy));
  return dx >= 0 ? (dy >= 0 ? turn : 4 + turn) : 2 - turn;
}

/** Direction of a diamond angle; not of unit length, which a ray does not need. */
export const directionX = (angle: number): number => (angle < 2 ? 1 - angle : angle - 3);
export const directionY = (angle: number): number => (angle < 1 ? angle : angle < 3 ? 2 - angle : angle - 4);

/** Two angles closer than this are one event: 1e-11 of a turn is a nanometre at 150 m. */
const angleTolerance = 1e-11;

/**
 * Everything in sight within `reachM`: walls farther than that count as open.
 * @param minimumPieceM shorter runs of a facade are no view
 */
export function lookAround(block: Block, x: number, y: number, reachM: number, minimumPieceM: number): Sight {
  sweep.begin(block, x, y, reachM);
  sweep.turn();
  return collect(block, x, y, reachM, minimumPieceM);
}

/** Angle at which two edges cross, seen from (x, y); NaN when they do not or one is open sky. */
function crossingAngle(block: Block, one: number, two: number, x: number, y: number): number {
  if (one < 0 || two < 0) return Number.NaN;
  const ax = block.ax[one] as number;
  const ay = block.ay[one] as number;
  const px = block.ax[two] as number;
  const py = block.ay[two] as number;
  const ux = (block.bx[one] as number) - ax;
  const uy = (block.by[one] as number) - ay;
  const vx = (block.bx[two] as number) - px;
  const vy = (block.by[two] as number) - py;
  const across = ux * vy - uy * vx;
  if (across === 0) return Number.NaN;
  const along = ((px - ax) * vy - (py - ay) * vx) / across;
  return along <= 0 || along >= 1 ? Number.NaN : diamond(ax + along * ux - x, ay + along * uy - y);
}

/**
 * One turn of the ray, in columns that every next turn uses again: nothing is made while it turns. It calls nothing that
 * could ask for another turn, so one set of columns is enough.
 */
class Sweep {
  /** Edges that face the origin: their number in the block, and the diamond angles where they begin and end. */
  count = 0;
  edge = new Int32Array(0);
  from = new Float64Array(0);
  to = new Float64Array(0);
  /** The edge as a vector, and its cross product with its beginning as seen from the origin. */
  ex = new Float64Array(0);
  ey = new Float64Array(0);
  lever = new Float64Array(0);
  /** Edges that the ray crosses now, and where each stands among them; −1 when it does not. */
  active = new Int32Array(0);
  placeOf = new Int32Array(0);
  activeCount = 0;
  /** Events as edge × 2 + (1 for an end), their angles, and room to merge them. */
  events = new Int32Array(0);
  merged = new Int32Array(0);
  angles = new Float64Array(0);
  /** What is in front, stretch by stretch: an edge or −1, and where it begins; the next begins where it ends. */
  runCount = 0;
  runEdge: number[] = [];
  runFrom: number[] = [];
  runTo: number[] = [];
  open = -1;
  since = 0;
  block: Block | null = null;
  x = 0;
  y = 0;

  /** Takes in the edges of which some part lies within reach and that turn their outer side to the origin. */
  begin(block: Block, x: number, y: number, reachM: number): void {
    this.block = block;
    this.x = x;
    this.y = y;
    const near =
      block.boxes?.search(x - reachM, y - reachM, x + reachM, y + reachM).sort((one, two) => one - two) ?? [];
    let room = 0;
    for (const index of near) room += (block.firstEdge[index + 1] as number) - (block.firstEdge[index] as number);
    this.#makeRoom(room);
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
        const dx = bx - ax;
        const dy = by - ay;
        const t = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
        if ((ax + t * dx) ** 2 + (ay + t * dy) ** 2 > reachM * reachM) continue;
        this.edge[count] = e;
        this.from[count] = diamond(bx, by);
        this.to[count] = diamond(ax, ay);
        this.ex[count] = dx;
        this.ey[count] = dy;
        this.lever[count] = ax * dy - ay * dx;
        count++;
      }
    }
    this.count = count;
  }

  turn(): void {
    const { from, to } = this;
    this.#sort();
    this.activeCount = 0;
    this.runCount = 0;
    this.open = -1;
    this.since = 0;
    // An edge that crosses due east is open before the first event.
    for (let i = 0; i < this.count; i++) {
      this.placeOf[i] = -1;
      if ((from[i] as number) > (to[i] as number)) this.#enter(i);
    }
    let at = 0;
    for (let k = 0; k < 2 * this.count; k++) {
      const event = this.events[k] as number;
      const i = event >> 1;
      const ends = (event & 1) === 1;
      const angle = (ends ? to[i] : from[i]) as number;
      this.#sector(at, angle, 0);
      at = Math.max(at, angle);
      if (ends) this.#leave(i);
      else this.#enter(i);
    }
    this.#sector(at, 4, 0);
    this.#run(4);
    this.block = null;
  }

  #enter(i: number): void {
    this.active[this.activeCount] = i;
    this.placeOf[i] = this.activeCount++;
  }

  #leave(i: number): void {
    const place = this.placeOf[i] as number;
    if (place < 0) return;
    const last = this.active[--this.activeCount] as number;
    this.active[place] = last;
    this.placeOf[last] = place;
    this.placeOf[i] = -1;
  }

  #run(to: number): void {
    this.runEdge[this.runCount] = this.open;
    this.runFrom[this.runCount] = this.since;
    this.runTo[this.runCount++] = to;
  }

  #frontAt(angle: number): number {
    const dx = directionX(angle);
    const dy = directionY(angle);
    const { active, ex, ey, lever, activeCount } = this;
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
    return front < 0 ? -1 : (this.edge[front] as number);
  }

  #sector(from: number, to: number, depth: number): void {
    if (to - from <= angleTolerance) return;
    const inset = (to - from) * 1e-3;
    const first = this.#frontAt(from + inset);
    const last = this.#frontAt(to - inset);
    // Straight edges cross at most once: the same edge in front at both ends is in front all along. Outlines that
    // overlap, as registers have them, are split where they cross.
    if (first !== last && depth <= 8) {
      const crossing = crossingAngle(this.block as Block, first, last, this.x, this.y);
      if (crossing > from + inset && crossing < to - inset) {
        this.#sector(from, crossing, depth + 1);
        this.#sector(crossing, to, depth + 1);
        return;
      }
    }
    if (first === this.open) return;
    if (from > this.since) this.#run(from);
    this.open = first;
    this.since = from;
  }

  /** Events by angle; at the same angle ends come before beginnings, and else what came first stays first: merged from below. */
  #sort(): void {
    const total = 2 * this.count;
    const { angles } = this;
    for (let i = 0; i < this.count; i++) {
      this.events[2 * i] = 2 * i;
      this.events[2 * i + 1] = 2 * i + 1;
      angles[2 * i] = this.from[i] as number;
      angles[2 * i + 1] = this.to[i] as number;
    }
    let [source, target] = [this.events, this.merged];
    for (let width = 1; width < total; width *= 2) {
      for (let low = 0; low < total; low += 2 * width) {
        const middle = Math.min(low + width, total);
        const high = Math.min(low + 2 * width, total);
        let one = low;
        let two = middle;
        for (let k = low; k < high; k++) {
          const takesTwo =
            one >= middle || (two < high && comesBefore(source[two] as number, source[one] as number, angles));
          target[k] = (takesTwo ? source[two++] : source[one++]) as number;
        }
      }
      [source, target] = [target, source];
    }
    [this.events, this.merged] = [source, target];
  }

  #makeRoom(room: number): void {
    if (room <= this.edge.length) return;
    const size = 2 * room;
    const column = () => new Float64Array(size);
    [this.from, this.to, this.ex, this.ey, this.lever] = [column(), column(), column(), column(), column()];
    [this.edge, this.active, this.placeOf] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    [this.events, this.merged] = [new Int32Array(2 * size), new Int32Array(2 * size)];
    this.angles = new Float64Array(2 * size);
  }
}

/** Must the first event come before the second? Not when they are alike. */
function comesBefore(one: number, two: number, angles: Float64Array): boolean {
  const first = angles[one] as number;
  const second = angles[two] as number;
  return first < second || (first === second && (one & 1) > (two & 1));
}

const sweep = new Sweep();

function collect(block: Block, x: number, y: number, reachM: number, minimumPieceM: number): Sight {
  const { runCount: count, runEdge, runFrom, runTo } = sweep;
  const horizon = {
    fromX: new Float64Array(count),
    fromY: new Float64Array(count),
    toX: new Float64Array(count),
    toY: new Float64Array(count),
    count,
  };
  for (let i = 0; i < count; i++) {
    const edge = runEdge[i] as number;
    meet(block, edge, runFrom[i] as number, x, y, reachM, horizon.fromX, horizon.fromY, i);
    meet(block, edge, runTo[i] as number, x, y, reachM, horizon.toX, horizon.toY, i);
  }
  const pieces = new Map<number, readonly Piece[]>();
  for (let i = 0; i < count; i++) {
    const edge = runEdge[i] as number;
    if (edge < 0) continue;
    const building = block.owner[edge] as number;
    const list = (pieces.get(building) ?? []) as Piece[];
    if (list.length === 0) pieces.set(building, list);
    const fx = horizon.fromX[i] as number;
    const fy = horizon.fromY[i] as number;
    const [tx, ty] = [horizon.toX[i] as number, horizon.toY[i] as number];
    // Counter-clockwise as seen, so the edge's own direction runs from `to` to `from`.
    const last = list[list.length - 1];
    const joins = last?.edge === edge && Math.hypot(last.ax - fx, last.ay - fy) < 1e-6;
    if (joins && last) list[list.length - 1] = { ...last, ax: tx, ay: ty };
    else list.push({ edge, building, ax: tx, ay: ty, bx: fx, by: fy });
  }
  for (const [building, list] of pieces) {
    const kept = inLongRuns(list, minimumPieceM);
    if (kept.length > 0) pieces.set(building, kept);
    else pieces.delete(building);
  }
  return { x, y, reachM, pieces, horizon };
}

/** Where the ray at this angle meets an edge, or the end of the reach under open sky; into place `i` of two columns. */
function meet(
  block: Block,
  e: number,
  angle: number,
  x: number,
  y: number,
  reachM: number,
  intoX: Float64Array,
  intoY: Float64Array,
  i: number,
): void {
  const dx = directionX(angle);
  const dy = directionY(angle);
  if (e < 0) {
    const stretch = reachM / Math.hypot(dx, dy);
    intoX[i] = x + dx * stretch;
    intoY[i] = y + dy * stretch;
    return;
  }
  const ax = block.ax[e] as number;
  const ay = block.ay[e] as number;
  const ex = (block.bx[e] as number) - ax;
  const ey = (block.by[e] as number) - ay;
  const across = dx * ey - dy * ex;
  const along = across === 0 ? 0 : ((ax - x) * dy - (ay - y) * dx) / across;
  const t = Math.min(1, Math.max(0, along));
  intoX[i] = ax + t * ex;
  intoY[i] = ay + t * ey;
}

/** The point of a piece nearest to the origin, in plan. */
export function nearestOnPiece(piece: Piece, x: number, y: number): { x: number; y: number; distanceM: number } {
  const dx = piece.bx - piece.ax;
  const dy = piece.by - piece.ay;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - piece.ax) * dx + (y - piece.ay) * dy) / square));
  const px = piece.ax + t * dx;
  const py = piece.ay + t * dy;
  return { x: px, y: py, distanceM: Math.hypot(px - x, py - y) };
}
