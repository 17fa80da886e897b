/**
 * Pieces fly over what is lower than their path. Shelter of debris follows the flight: a place or a window behind a shed gets
 * pieces where the highest path to it passes over each roof between. Which speed a class has is not known, so every speed of its band is
 * asked, and the piece that counts is the lightest that can still be hazardous: it has the highest path. What is in sight
 * needs no flight, and a load knows no flight either: glass and blast keep the line of sight.
 */
import type { Block } from '../../geometry/block.ts';
import { contains } from '../../geometry/plane.ts';
import { nearestOnPiece, type Piece, type Sight } from '../../geometry/sight.ts';
import { type Walls, wallsBetween } from '../../geometry/walls-between.ts';
import { memoOf, remembered } from '../../ground/memo.ts';
import type { ModelSet, PieceModel, SitingModel } from '../../models/definitions.ts';
import { type Fan, heightOver, heightsAlong, highestPath } from '../../physics/flight/path.ts';
import { knownHeight } from '../../scene/known-height.ts';
import type { RdPoint } from '../../scene/scene.ts';
import { clipToFan, type Outlook, type Target } from '../outlook.ts';
import { lowRoof, roofOf } from '../storeys.ts';
import { dragOf, heaviestOf, lightestOf, pieceRange } from './pieces.ts';

/** Where pieces come from over roofs; `assumed` says that a roof between is not known and counted low. */
export interface Reached {
  readonly planM: number;
  readonly heightM: number;
  readonly slantM: number;
  readonly assumed: boolean;
}

/** Metres along a facade between two points that are asked about; the nearest point and the ends are always among them. */
const alongM = 1;
/** A roof this much higher than the path stops it. */
export const hair = 1e-6;

/** Paths of a class at any speed of its band; null when none of them can be hazardous. */
export const fanOf = memoOf((piece: PieceModel, models: ModelSet): Fan | null => {
  const { low, high } = piece.speedMs;
  const hazardousKg = (speedMs: number) => (2 * models.policy.debrisEnergyJ.value) / (speedMs * speedMs);
  if (!(high.value > 0) || hazardousKg(high.value) > heaviestOf(piece) + hair) return null;
  const slowMs = Math.max(low.value, 1);
  const massKg = Math.min(Math.max(lightestOf(piece), hazardousKg(slowMs)), heaviestOf(piece));
  return {
    drag: dragOf(piece, massKg, models),
    gravityMs2: models.flight.gravityMs2.value,
    heightM: models.siting.burstHeightM.value,
    slowMs,
    fastMs: Math.max(high.value, 1),
    steepest: Math.tan((models.siting.fanHighDeg.value * Math.PI) / 180),
  };
});

/** Plan distances to which paths are worked out, and along a path; metres. */
const everyM = 0.5;
const partM = 1;

/** The highest path to a point so many half metres away: its heights, about a metre apart; null when none comes there. */
const pathTo = memoOf((fan: Fan, heightM: number, halves: number): Float64Array | null => {
  const atM = halves * everyM;
  const path = highestPath(fan, atM, heightM);
  return path && heightsAlong(path, atM, Math.max(1, Math.ceil(atM / partM)));
}, 4096);

/**
 * Does the highest path to a point pass over all of these walls? The farther a path comes at one height the higher it goes all
 * the way, so the one to the next half metre is asked: never milder.
 */
export function passes(fan: Fan, walls: Walls, planM: number, heightM: number): boolean {
  for (let i = 0; i < walls.length; i += 2)
    if ((walls[i + 1] as number) > fan.heightM + fan.steepest * (walls[i] as number) + hair) return false;
  const halves = Math.ceil(planM / everyM);
  const heights = pathTo(fan, heightM, halves);
  // What does not come so far as the half metre before does not come here either.
  if (!heights)
    return (halves === 1 || pathTo(fan, heightM, halves - 1) !== null) && passesExactly(fan, walls, planM, heightM);
  const step = (halves * everyM) / (heights.length - 1);
  // A path bends down all the way: over both walls of a building it is over its roof.
  for (let i = 0; i < walls.length; i += 2) {
    const at = (walls[i] as number) / step;
    const k = Math.min(heights.length - 2, Math.floor(at));
    const [from, to] = [heights[k] as number, heights[k + 1] as number];
    // Between two of its heights it bends up a little above the line.
    if (from + (at - k) * (to - from) + bend < (walls[i + 1] as number)) return false;
  }
  return true;
}

/** More than a path rises above the line between two of its heights. */
const bend = 0.03;

/** The same at the far end, where the next half metre is out of reach. */
function passesExactly(fan: Fan, walls: Walls, planM: number, heightM: number): boolean {
  const path = highestPath(fan, planM, heightM);
  if (!path) return false;
  for (let i = 0; i < walls.length; i += 2)
    if (heightOver(path, walls[i] as number) + bend < (walls[i + 1] as number)) return false;
  return true;
}

/** A point that may be hit, and what stands before it once that was asked. */
export interface Aim {
  readonly x: number;
  readonly y: number;
  readonly planM: number;
  readonly edge: number;
  walls: Walls | null;
  assumed: boolean;
}

export function wallsBefore(aim: Aim, block: Block, { x, y }: Sight, siting: SitingModel): Walls {
  if (aim.walls) return aim.walls;
  aim.walls = wallsBetween(
    block,
    x,
    y,
    aim.x,
    aim.y,
    (index) => {
      const building = block.buildings[index];
      if (!building) return Infinity;
      const known = knownHeight(building);
      if (known === null) aim.assumed = true;
      return known ?? lowRoof(siting);
    },
    aim.edge,
  );
  return aim.walls;
}

/** Which way pieces are thrown. */
type Cone = Pick<Outlook, 'outward' | 'freeStanding'>;

/** A stretch that may be hit: its points are made as they are asked about, from the nearest on. */
interface Stretch {
  readonly part: Piece;
  readonly nearM: number;
  /** Nearest point as a share of the way, and the share between two points. */
  readonly middle: number;
  readonly step: number;
  readonly aims: Aim[];
}

/** The part of a stretch within the fan and the reach; null when none. */
function stretchOf(piece: Piece, { x, y }: Sight, reachM: number, cone: Cone, siting: SitingModel): Stretch | null {
  const part = cone.freeStanding ? piece : clipToFan(piece, x, y, cone.outward, siting.fanHalfAngleDeg.value);
  if (!part) return null;
  const near = nearestOnPiece(part, x, y);
  if (near.distanceM > reachM) return null;
  const [dx, dy] = [part.bx - part.ax, part.by - part.ay];
  const length = Math.hypot(dx, dy);
  const middle = length < hair ? 0 : ((near.x - part.ax) * dx + (near.y - part.ay) * dy) / (length * length);
  return { part, nearM: near.distanceM, middle, step: length < hair ? 2 : alongM / length, aims: [] };
}

/** How many points a stretch has: to either side of the nearest one, and its ends. */
const countOf = ({ middle, step }: Stretch) => 1 + 2 * Math.ceil(Math.max(middle, 1 - middle) / step);

/** Of an end of a stretch so much within it, metres: more than what lies on a line lies off it. */
const withinM = 1e-4;

/** The point of this number: 0 the nearest, then to either side by turns; null where the stretch is at its end. */
function aimOf(stretch: Stretch, number: number, { x, y }: Sight): Aim | null {
  const { part, middle, step, aims } = stretch;
  const known = aims[number];
  if (known) return known;
  const along = Math.ceil(number / 2) * step * (number % 2 === 0 ? -1 : 1);
  // The last one on a side is the end itself.
  const beyond = middle + along < -step || middle + along > 1 + step;
  if (beyond || (number > 0 && step > 1)) return null;
  const t = Math.min(1, Math.max(0, middle + along));
  const [dx, dy] = [part.bx - part.ax, part.by - part.ay];
  const planM = Math.max(hair, Math.hypot(part.ax + t * dx - x, part.ay + t * dy - y));
  // On the line to an end of it another wall may lie: what is before the stretch is asked within it.
  const end = Math.min(0.5, (withinM * step) / alongM);
  const within = Math.min(1 - end, Math.max(end, t));
  const made = {
    x: part.ax + within * dx,
    y: part.ay + within * dy,
    planM,
    edge: part.edge,
    walls: null,
    assumed: false,
  };
  aims[number] = made;
  return made;
}

const nearestFirst = (stretches: Stretch[]): readonly Stretch[] => stretches.sort((one, two) => one.nearM - two.nearM);

/** What was found from one place: stretches of a building, and the window that a class comes to. It grows with each question. */
interface Found {
  readonly stretches: Map<number, readonly Stretch[]>;
  readonly windows: Map<PieceModel, Map<number, Reached | null>>;
}

const foundFrom = ({ view }: Outlook): Found =>
  remembered(view, nearestOverRoofs, (): Found => ({ stretches: new Map(), windows: new Map() }));

function stretchesOfBuilding(
  { sight, block, outward, freeStanding }: Outlook,
  siting: SitingModel,
  reachM: number,
  index: number,
): readonly Stretch[] {
  const { x, y } = sight;
  const stretches: Stretch[] = [];
  for (let e = block.firstEdge[index] as number; e < (block.firstEdge[index + 1] as number); e++) {
    const [ax, ay, bx, by] = [
      block.ax[e] as number,
      block.ay[e] as number,
      block.bx[e] as number,
      block.by[e] as number,
    ];
    const before = (x - ax) * (block.nx[e] as number) + (y - ay) * (block.ny[e] as number);
    if (before <= 1e-9 || before > reachM) continue;
    const ahead = Math.max(
      outward[0] * (ax - x) + outward[1] * (ay - y),
      outward[0] * (bx - x) + outward[1] * (by - y),
    );
    if (!freeStanding && ahead < 0) continue;
    const made = stretchOf(
      { edge: e, building: index, ax, ay, bx, by },
      sight,
      reachM,
      { outward, freeStanding },
      siting,
    );
    if (made) stretches.push(made);
  }
  return nearestFirst(stretches);
}

/**
 * The nearest window of a building that pieces of this class come to over the roofs between.
 * @param upper does it have windows above the ground floor that count?
 * @param reachM how far it is asked, of a few distances only
 */
export function nearestOverRoofs(
  piece: PieceModel,
  outlook: Outlook,
  { index }: Target,
  reachM: number,
  upper: boolean,
  models: ModelSet,
): Reached | null {
  const fan = fanOf(piece, models);
  const building = outlook.block.buildings[index];
  if (!fan || !building) return null;
  const { stretches, windows } = foundFrom(outlook);
  const perBuilding = windows.get(piece) ?? new Map<number, Reached | null>();
  windows.set(piece, perBuilding);
  const place = index * 1024 + Math.ceil(reachM);
  const key = 2 * place + Number(upper);
  const known = perBuilding.get(key);
  if (known !== undefined) return known;
  const { siting } = models;
  const near = stretches.get(place) ?? stretchesOfBuilding(outlook, siting, reachM, index);
  stretches.set(place, near);
  const topM = upper ? roofOf(building, siting) : siting.paneHeightM.value;
  const made = nearestWindow(fan, outlook, near, reachM, topM, siting);
  perBuilding.set(key, made);
  return made;
}

function nearestWindow(
  fan: Fan,
  { sight, block }: Outlook,
  stretches: readonly Stretch[],
  reachM: number,
  topM: number,
  siting: SitingModel,
): Reached | null {
  const lowestM = siting.paneHeightM.value;
  const rise = lowestM - fan.heightM;
  let best: Reached | null = null;
  for (const stretch of stretches) {
    if (best && Math.hypot(stretch.nearM, rise) >= best.slantM) break;
    const count = countOf(stretch);
    // Both sides go away from the nearest point: two in a row out of reach, and so is the rest.
    let out = 0;
    for (let number = 0; number < count && out < 2; number++) {
      const aim = aimOf(stretch, number, sight);
      if (!aim || aim.planM > reachM || (best && Math.hypot(aim.planM, rise) >= best.slantM)) {
        out++;
        continue;
      }
      out = 0;
      const walls = wallsBefore(aim, block, sight, siting);
      for (let heightM = lowestM; ; heightM += siting.floorHeightM.value) {
        const slantM = Math.hypot(aim.planM, heightM - fan.heightM);
        if ((best && slantM >= best.slantM) || heightM - fan.heightM > fan.steepest * aim.planM) break;
        if (passes(fan, walls, aim.planM, heightM)) {
          best = { planM: aim.planM, heightM, slantM, assumed: aim.assumed };
          break;
        }
        if (heightM + siting.floorHeightM.value >= topM) break;
      }
    }
  }
  return best;
}

/** The farthest that any piece of any scenario lands. */
const farthestOf = memoOf((models: ModelSet): number =>
  Math.max(
    0,
    ...models.scenarios.flatMap(({ pieces }) =>
      pieces.map((piece) => pieceRange(piece, piece.speedMs.high.value, models)),
    ),
  ),
);

/** Metres between two points inside an area that are asked about. */
const insideM = 1;

const pointsOfArea = memoOf(
  (
    sight: Sight,
    ring: readonly RdPoint[],
    outward: RdPoint,
    freeStanding: boolean,
    models: ModelSet,
  ): readonly Aim[] => {
    const reachM = farthestOf(models);
    const aims: Aim[] = [];
    const along = ([ax, ay]: RdPoint, [bx, by]: RdPoint) => {
      const edge = { edge: -1, building: -1, ax, ay, bx, by };
      const stretch = stretchOf(edge, sight, reachM, { outward, freeStanding }, models.siting);
      if (!stretch) return;
      for (let number = 0; number < countOf(stretch); number++) {
        const aim = aimOf(stretch, number, sight);
        if (aim && aim.planM <= reachM) aims.push(aim);
      }
    };
    for (const [i, to] of ring.entries()) along(ring[(i + ring.length - 1) % ring.length] as RdPoint, to);
    const spanOf = (axis: 0 | 1, middle: number) => {
      const all = ring.map((point) => point[axis]);
      return [Math.max(Math.min(...all), middle - reachM), Math.min(Math.max(...all), middle + reachM)];
    };
    const [[fromX = 0, toX = 0], [fromY = 0, toY = 0]] = [spanOf(0, sight.x), spanOf(1, sight.y)];
    for (let x = fromX + insideM / 2; x < toX; x += insideM)
      for (let y = fromY + insideM / 2; y < toY; y += insideM) if (contains(ring, [x, y])) along([x, y], [x, y]);
    return aims.sort((one, two) => one.planM - two.planM);
  },
);

/** How far it was looked among the points, and the nearest that is reached: it grows with each question. */
interface Search {
  next: number;
  best: Reached | null;
}

const searchIn = memoOf(
  (_sight: Sight, _ring: readonly RdPoint[], _piece: PieceModel, _models: ModelSet): Search => ({
    next: 0,
    best: null,
  }),
);

/** The nearest point of an area where someone stands that pieces of this class come to over the roofs between: at its edge or inside it. */
export function nearestInArea(
  piece: PieceModel,
  outlook: Outlook,
  ring: readonly RdPoint[],
  reachM: number,
  models: ModelSet,
): Reached | null {
  const fan = fanOf(piece, models);
  if (!fan) return null;
  const { sight, block, outward, freeStanding } = outlook;
  const { siting } = models;
  const heightM = siting.paneHeightM.value;
  const aims = pointsOfArea(sight, ring, outward, freeStanding, models);
  const search = searchIn(sight, ring, piece, models);
  for (; !search.best && search.next < aims.length; search.next++) {
    const aim = aims[search.next] as Aim;
    if (aim.planM > reachM) break;
    if (!passes(fan, wallsBefore(aim, block, sight, siting), aim.planM, heightM)) continue;
    const { planM, assumed } = aim;
    search.best = { planM, heightM, slantM: Math.hypot(planM, heightM - fan.heightM), assumed };
  }
  return search.best;
}
