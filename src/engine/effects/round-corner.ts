/** Walls out of sight that face the burst and are hidden by one corner only: what is seen from the burst sees them. */
import type { Block } from '../geometry/block.ts';
import { lookAround, type Piece, type Sight } from '../geometry/sight.ts';
import { memoIn, remembered } from '../ground/memo.ts';
import { decided } from '../ground/units.ts';
import type { ModelSet, SitingModel } from '../models/definitions.ts';
import type { NearFieldModel } from '../physics/blast/near-field-model.ts';
import type { RdPoint } from '../scene/scene.ts';
import { isBeyond } from './beyond.ts';
import type { Outlook, Target } from './outlook.ts';

/** The nearest point of a wall that the blast reaches round one corner. */
export interface FacingWall {
  readonly edge: number;
  readonly x: number;
  readonly y: number;
  readonly planM: number;
}

/** Along a wall that is hidden so often is looked. */
const stepM = 1;
/** A point stands this far off its own wall, so that it does not hide itself. */
const offM = 0.03;

/** What is looked at round a burst: corners that turn outward and are seen, and every wall that may stand between. */
interface Near {
  readonly corners: readonly (readonly [x: number, y: number])[];
  readonly edges: Uint32Array;
  /** By corner the wall that stood last in its way: it is likely in the way of the next point too. */
  readonly inWay: Int32Array;
}

/** What was found as far as was asked so far. */
interface Known<Found> {
  readonly reachM: number;
  readonly found: Found;
}

/** What was found from one place by the number of a building, or by the part of it that is asked about. */
type Asked<Found> = Map<number | Target, Known<Found>>;

/** The same while nothing farther is asked about than before. */
function asFarAs<Found>(known: Asked<Found>, target: Target, reachM: number, find: () => Found): Found {
  const which = target.part ? target : target.index;
  const before = known.get(which);
  if (before && before.reachM >= reachM) return before.found;
  const found = find();
  known.set(which, { reachM, found });
  return found;
}

/**
 * From which corners is looked depends on no charge: any that is seen within the model's distance.
 * @param reachM plan distance beyond which no such wall is asked about
 */
export function facingWalls(
  outlook: Outlook,
  target: Target,
  reachM: number,
  models: Pick<ModelSet, 'nearField' | 'siting'>,
): readonly FacingWall[] {
  const known = remembered(outlook.view, facingWalls, (): Asked<readonly FacingWall[]> => new Map());
  const walls = asFarAs(known, target, reachM, () => {
    let near: Near | null = null;
    const seenBy = (edge: number, x: number, y: number) => {
      near ??= around(outlook, models);
      return someCorner(outlook.block, near, edge, ...offWall(outlook.block, edge, x, y));
    };
    return wallsOf(outlook, target, reachM, models.siting, seenBy);
  });
  return walls.every(({ planM }) => planM <= reachM) ? walls : walls.filter(({ planM }) => planM <= reachM);
}

/**
 * Plan distance of the nearest point of a wall that faces the burst and is out of sight, by a corner or by more; infinite where
 * there is none within reach. Nearer than this no such wall is hidden by one corner only, and no corner is looked for to know it.
 */
export function nearestHiddenM(
  outlook: Outlook,
  target: Target,
  reachM: number,
  { siting }: Pick<ModelSet, 'siting'>,
): number {
  const known = remembered(outlook.view, nearestHiddenM, (): Asked<number> => new Map());
  return asFarAs(known, target, reachM, () =>
    Math.min(Infinity, ...wallsOf(outlook, target, reachM, siting, () => true).map(({ planM }) => planM)),
  );
}

/** Is this point of a wall that faces the burst out of sight, and seen by a corner that is seen? */
export function isRoundCorner(
  outlook: Outlook,
  target: Target,
  edge: number,
  [x, y]: RdPoint,
  models: Pick<ModelSet, 'nearField' | 'siting'>,
): boolean {
  const { block } = outlook;
  return (
    hidesIn(outlook, target, models.siting)(edge, x, y) &&
    someCorner(block, around(outlook, models), edge, ...offWall(block, edge, x, y))
  );
}

/** Looked at once from each place, and only where somebody asks what a corner sees. */
const around = ({ view, block, sight }: Outlook, { nearField, siting }: Pick<ModelSet, 'nearField' | 'siting'>): Near =>
  lookedAround(view, block, sight, nearField, siting);

/** A sight of its own, so that the same corners are seen however far the outlook itself goes. */
const lookedAround = memoIn((block: Block, { x, y }: Sight, near: NearFieldModel, siting: SitingModel): Near => {
  const seenToM = near.cornerSeenToM.value;
  const corners = cornersSeen(block, lookAround(block, x, y, seenToM, siting.minimumPieceM.value), seenToM, near);
  return {
    corners,
    edges: edgesWithin(block, x, y, seenToM),
    inWay: new Int32Array(corners.length).fill(-1),
  };
});

/** The walls that face the burst, each with its nearest point that is out of sight and seen so. */
function wallsOf(
  outlook: Outlook,
  target: Target,
  reachM: number,
  siting: SitingModel,
  seenBy: AskedOfPoint,
): readonly FacingWall[] {
  const { block, sight } = outlook;
  const hides = hidesIn(outlook, target, siting);
  const made: FacingWall[] = [];
  for (let e = block.firstEdge[target.index] as number; e < (block.firstEdge[target.index + 1] as number); e++) {
    const found = onEdge(block, sight, e, hides, reachM, seenBy);
    if (found) made.push(found);
  }
  return made;
}

type AskedOfPoint = (edge: number, x: number, y: number) => boolean;

/** Is a point of a wall out of sight, and of the part that is asked about? */
function hidesIn(outlook: Outlook, target: Target, siting: SitingModel): AskedOfPoint {
  const { whole = target, limitM = 0 } = target.part ?? {};
  return (edge, x, y) => !inSight(whole, edge, x, y) && (limitM === 0 || isBeyond(outlook, x, y, limitM, siting));
}

/** All walls of the buildings that stand within this distance, the nearest buildings first: they stand in the way most often. */
function edgesWithin(block: Block, x: number, y: number, reachM: number): Uint32Array {
  const asideM = (index: number) => {
    const at = 4 * index;
    const { boxOf } = block;
    const dx = Math.max((boxOf[at] as number) - x, 0, x - (boxOf[at + 2] as number));
    const dy = Math.max((boxOf[at + 1] as number) - y, 0, y - (boxOf[at + 3] as number));
    return dx * dx + dy * dy;
  };
  const near = (block.boxes?.search(x - reachM, y - reachM, x + reachM, y + reachM) ?? [])
    .map((index) => ({ index, away: asideM(index) }))
    .filter(({ away }) => away <= reachM * reachM)
    .sort((one, two) => one.away - two.away);
  const edges: number[] = [];
  for (const { index } of near)
    for (let e = block.firstEdge[index] as number; e < (block.firstEdge[index + 1] as number); e++) edges.push(e);
  return Uint32Array.from(edges);
}

/** The nearest point of this wall that is out of sight and seen so. */
function onEdge(
  block: Block,
  sight: Sight,
  edge: number,
  hides: AskedOfPoint,
  reachM: number,
  seenBy: AskedOfPoint,
): FacingWall | null {
  const [ax, ay] = [block.ax[edge] as number, block.ay[edge] as number];
  const [nx, ny] = [block.nx[edge] as number, block.ny[edge] as number];
  const beforeM = (sight.x - ax) * nx + (sight.y - ay) * ny;
  if (beforeM <= offM || beforeM > reachM) return null;
  const [dx, dy] = [(block.bx[edge] as number) - ax, (block.by[edge] as number) - ay];
  const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / stepM));
  let nearest: FacingWall | null = null;
  for (let i = 0; i < steps; i++) {
    const t = (i + 0.5) / steps;
    const [x, y] = [ax + t * dx, ay + t * dy];
    const planM = Math.hypot(x - sight.x, y - sight.y);
    if (planM > reachM || (nearest && planM >= nearest.planM) || !hides(edge, x, y)) continue;
    if (seenBy(edge, x, y)) nearest = { edge, x, y, planM };
  }
  return nearest;
}

const offWall = ({ nx, ny }: Block, edge: number, x: number, y: number): [x: number, y: number] => [
  x + offM * (nx[edge] as number),
  y + offM * (ny[edge] as number),
];

/** Does a corner before this wall see this point of it? */
function someCorner(block: Block, { corners, edges, inWay }: Near, edge: number, px: number, py: number): boolean {
  const [ax, ay] = [block.ax[edge] as number, block.ay[edge] as number];
  const [nx, ny] = [block.nx[edge] as number, block.ny[edge] as number];
  for (let k = 0; k < corners.length; k++) {
    const [cx, cy] = corners[k] as readonly [number, number];
    if ((cx - ax) * nx + (cy - ay) * ny <= offM) continue;
    const last = inWay[k] as number;
    if (last >= 0 && standsBetween(block, last, cx, cy, px, py)) continue;
    const found = firstBetween(block, edges, cx, cy, px, py);
    if (found < 0) return true;
    inWay[k] = found;
  }
  return false;
}

/** Does this point lie on a piece of its wall that is seen? */
function inSight({ facades }: Target, edge: number, x: number, y: number): boolean {
  return facades.some(({ piece }) => {
    if (piece.edge !== edge) return false;
    const [dx, dy] = [piece.bx - piece.ax, piece.by - piece.ay];
    const along = (x - piece.ax) * dx + (y - piece.ay) * dy;
    return along >= 0 && along <= dx * dx + dy * dy;
  });
}

/** Corners that turn outward and are seen from the burst, a hair outside their building. */
function cornersSeen(block: Block, sight: Sight, reachM: number, { cornerTurnDeg }: NearFieldModel) {
  const least = Math.sin((cornerTurnDeg.value * Math.PI) / 180);
  const made: (readonly [number, number])[] = [];
  for (const pieces of sight.pieces.values())
    for (let i = 0; i < pieces.length; i++) {
      const { edge, ax, ay, bx, by } = pieces[i] as Piece;
      cornerInto(made, block, sight, reachM, least, edge, ax, ay, true);
      cornerInto(made, block, sight, reachM, least, edge, bx, by, false);
    }
  return made;
}

/** The end of a piece that is seen, where its wall turns a corner outward there. */
function cornerInto(
  made: (readonly [number, number])[],
  block: Block,
  sight: Sight,
  reachM: number,
  least: number,
  edge: number,
  x: number,
  y: number,
  atStart: boolean,
): void {
  if (Math.hypot(x - sight.x, y - sight.y) > reachM) return;
  const vertexX = (atStart ? block.ax[edge] : block.bx[edge]) as number;
  const vertexY = (atStart ? block.ay[edge] : block.by[edge]) as number;
  if (Math.abs(x - vertexX) + Math.abs(y - vertexY) > 1e-6) return;
  const other = neighbour(block, edge, atStart);
  if (other < 0) return;
  const first = atStart ? other : edge;
  const second = atStart ? edge : other;
  const ux = block.nx[first] as number;
  const uy = block.ny[first] as number;
  const vx = block.nx[second] as number;
  const vy = block.ny[second] as number;
  // Normals turn as the wall does: to the left where the corner stands out.
  const turn = ux * vy - uy * vx;
  if (decided(turn, least) < least && ux * vx + uy * vy > 0) return;
  if (turn <= 0) return;
  const size = Math.hypot(ux + vx, uy + vy);
  if (size < 1e-6) return;
  made.push([x + (offM * (ux + vx)) / size, y + (offM * (uy + vy)) / size]);
}

/** The wall of the same ring that ends where this one starts, or starts where it ends; −1 when there is none. */
function neighbour(block: Block, edge: number, before: boolean): number {
  const building = block.owner[edge] as number;
  const [x, y] = before ? [block.ax[edge], block.ay[edge]] : [block.bx[edge], block.by[edge]];
  const fits = (e: number) =>
    before ? block.bx[e] === x && block.by[e] === y : block.ax[e] === x && block.ay[e] === y;
  const [first, last] = [block.firstEdge[building] as number, block.firstEdge[building + 1] as number];
  const likely = before ? edge - 1 : edge + 1;
  if (likely >= first && likely < last && fits(likely)) return likely;
  for (let e = first; e < last; e++) if (e !== edge && fits(e)) return e;
  return -1;
}

/** The first of these walls that stands between these two points; −1 when none does. Asked most of all: nothing is made in it. */
function firstBetween(block: Block, edges: Uint32Array, px: number, py: number, qx: number, qy: number): number {
  for (let i = 0; i < edges.length; i++) {
    const e = edges[i] as number;
    if (standsBetween(block, e, px, py, qx, qy)) return e;
  }
  return -1;
}

function standsBetween(block: Block, e: number, px: number, py: number, qx: number, qy: number): boolean {
  const dx = qx - px;
  const dy = qy - py;
  const ax = (block.ax[e] as number) - px;
  const ay = (block.ay[e] as number) - py;
  const bx = (block.bx[e] as number) - px;
  const by = (block.by[e] as number) - py;
  if (dx * ay - dy * ax > 0 === dx * by - dy * bx > 0) return false;
  const ex = bx - ax;
  const ey = by - ay;
  const across = dx * ey - dy * ex;
  if (across === 0) return false;
  const t = (ax * ey - ay * ex) / across;
  return t > 0 && t < 1;
}
