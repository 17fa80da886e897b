/**
 * Snapping: the nearest free facade that faces public space.
 *
 * A boundary qualifies when it is at least 1 m long, has no other footprint within 0.3 m in front of it, and faces
 * public space. Where public space is known (BGT), a point 1 m in front must lie in it. Otherwise the point in front
 * must see 40 m in some direction through an opening at least 3 m wide: a closed courtyard does not.
 */
import { type Block, blockOf, isWithin, nearestOnBuilding } from '../geometry/block.ts';
import { bearingOf } from '../geometry/plane.ts';
import { lookAround } from '../geometry/sight.ts';
import type { SnappingModel } from '../models/definitions.ts';
import type { Building, PublicSpace, RdPoint } from '../scene/scene.ts';
import { liesOn } from './public-ground.ts';

export interface Snap {
  /** On the facade. */
  readonly facadePoint: RdPoint;
  readonly outwardDeg: number;
  readonly hostId: string;
  readonly edge: readonly [RdPoint, RdPoint];
  /** From the point asked for to the facade. */
  readonly distanceM: number;
}

/** Facade nearest to `point` within the limits; null when none qualifies. */
export function snap(
  point: RdPoint,
  buildings: readonly Building[],
  publicSpace: readonly PublicSpace[],
  limits: SnappingModel,
): Snap | null {
  const block = blockOf(buildings);
  const near = edgesBy(block, point, limits.withinM.value, limits);
  for (const { edge, x, y, distanceM } of near) {
    const place = freePlace(block, edge, x, y, publicSpace, limits);
    if (!place) continue;
    const owner = block.owner[edge] as number;
    return {
      facadePoint: place,
      outwardDeg: bearingOf(block.nx[edge] as number, block.ny[edge] as number),
      hostId: (block.buildings[owner] as Building).id,
      edge: [
        [block.ax[edge] as number, block.ay[edge] as number],
        [block.bx[edge] as number, block.by[edge] as number],
      ],
      distanceM,
    };
  }
  return null;
}

/** A piece of facade that stands for one place in its middle: piece `at` of `count` on one edge of its building. */
export interface Stretch {
  readonly facadePoint: RdPoint;
  readonly outwardDeg: number;
  readonly hostId: string;
  readonly edge: readonly [RdPoint, RdPoint];
  /** Number of the edge in its building. */
  readonly edgeNumber: number;
  readonly at: number;
  readonly count: number;
}

/** Free places along every facade around a point, evenly spaced; the same rule as `snap`. */
export function placesAlong(
  point: RdPoint,
  buildings: readonly Building[],
  publicSpace: readonly PublicSpace[],
  limits: SnappingModel,
): Snap[] {
  const withinM = limits.whereWithinM.value;
  const block = blockOf(buildings);
  const found: Snap[] = [];
  const distanceM = ([x, y]: RdPoint) => Math.hypot(x - point[0], y - point[1]);
  const near = (at: RdPoint) => distanceM(at) <= withinM;
  for (const { edge } of edgesBy(block, point, withinM, limits))
    for (const stretch of stretchesOf(block, edge, near, publicSpace, limits))
      found.push({ ...stretch, distanceM: distanceM(stretch.facadePoint) });
  return found.sort((one, two) => one.distanceM - two.distanceM);
}

/** The same along every facade of these buildings, wherever a place is asked for: building by building, edge by edge. */
export function* placesOn(
  buildings: readonly Building[],
  asked: (at: RdPoint) => boolean,
  publicSpace: readonly PublicSpace[],
  limits: SnappingModel,
): Generator<Stretch> {
  const block = blockOf(buildings);
  for (let edge = 0; edge < block.edgeCount; edge++) {
    const [dx, dy] = [
      (block.bx[edge] as number) - (block.ax[edge] as number),
      (block.by[edge] as number) - (block.ay[edge] as number),
    ];
    if (Math.hypot(dx, dy) >= limits.shortestM.value) yield* stretchesOf(block, edge, asked, publicSpace, limits);
  }
}

function* stretchesOf(
  block: Block,
  edge: number,
  asked: (at: RdPoint) => boolean,
  publicSpace: readonly PublicSpace[],
  limits: SnappingModel,
): Generator<Stretch> {
  const [ax, ay] = [block.ax[edge] as number, block.ay[edge] as number];
  const [bx, by] = [block.bx[edge] as number, block.by[edge] as number];
  const owner = block.owner[edge] as number;
  const length = Math.hypot(bx - ax, by - ay);
  const count = Math.max(1, Math.floor(length / limits.whereEveryM.value));
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    const [x, y] = [ax + t * (bx - ax), ay + t * (by - ay)];
    if (!asked([x, y]) || !isFree(block, edge, x, y, limits) || !facesPublic(block, edge, x, y, publicSpace, limits))
      continue;
    yield {
      facadePoint: [x, y],
      outwardDeg: bearingOf(block.nx[edge] as number, block.ny[edge] as number),
      hostId: (block.buildings[owner] as Building).id,
      edge: [
        [ax, ay],
        [bx, by],
      ],
      edgeNumber: edge - (block.firstEdge[owner] as number),
      at: i,
      count,
    };
  }
}

/**
 * Where a free-standing unit could be put: an even grid over public ground that is no road and no green, clear of every
 * wall. Empty where nobody said which ground is public.
 */
export function openPlaces(
  point: RdPoint,
  buildings: readonly Building[],
  publicSpace: readonly PublicSpace[],
  limits: SnappingModel,
): { point: RdPoint; distanceM: number }[] {
  const [x, y] = point;
  const withinM = limits.whereWithinM.value;
  const found: { point: RdPoint; distanceM: number }[] = [];
  const box = [x - withinM, y - withinM, x + withinM, y + withinM] as const;
  for (const place of openPlacesIn(box, buildings, publicSpace, limits)) {
    const distanceM = Math.hypot(place[0] - x, place[1] - y);
    if (distanceM <= withinM) found.push({ point: place, distanceM });
  }
  return found.sort((one, two) => one.distanceM - two.distanceM);
}

/** The same in a box, its rim too: column by column. */
export function* openPlacesIn(
  [minX, minY, maxX, maxY]: readonly [number, number, number, number],
  buildings: readonly Building[],
  publicSpace: readonly PublicSpace[],
  { unitEveryM, unitClearM }: SnappingModel,
): Generator<RdPoint> {
  if (!unitEveryM || !unitClearM) return;
  const [everyM, clearM] = [unitEveryM.value, unitClearM.value];
  const block = blockOf(buildings);
  const fits = (kind: PublicSpace['kind']) => kind === 'plein' || kind === 'voetpad' || kind === 'parkeren';
  for (let x = Math.ceil(minX / everyM) * everyM; x <= maxX; x += everyM)
    for (let y = Math.ceil(minY / everyM) * everyM; y <= maxY; y += everyM) {
      if (!liesOn(publicSpace, [x, y], fits)) continue;
      const walls = block.boxes?.search(x - clearM, y - clearM, x + clearM, y + clearM) ?? [];
      if (walls.some((index) => nearestOnBuilding(block, index, x, y).distanceM < clearM)) continue;
      yield [x, y];
    }
}

export const isWalkable = (kind: PublicSpace['kind']): boolean => kind !== 'water' && kind !== 'groen';

function edgesBy(block: Block, [x, y]: RdPoint, withinM: number, limits: SnappingModel) {
  const found: { edge: number; x: number; y: number; distanceM: number }[] = [];
  for (const index of block.boxes?.search(x - withinM, y - withinM, x + withinM, y + withinM) ?? []) {
    for (let e = block.firstEdge[index] as number; e < (block.firstEdge[index + 1] as number); e++) {
      const [ax, ay] = [block.ax[e] as number, block.ay[e] as number];
      const [dx, dy] = [(block.bx[e] as number) - ax, (block.by[e] as number) - ay];
      const length = Math.hypot(dx, dy);
      if (length < limits.shortestM.value) continue;
      // A machine needs some wall on both sides of it, however short the edge.
      const rim = Math.min(0.5, length / 4) / length;
      const t = Math.min(1 - rim, Math.max(rim, ((x - ax) * dx + (y - ay) * dy) / (length * length)));
      const [px, py] = [ax + t * dx, ay + t * dy];
      const distanceM = Math.hypot(px - x, py - y);
      if (distanceM <= withinM) found.push({ edge: e, x: px, y: py, distanceM });
    }
  }
  return found.sort((one, two) => one.distanceM - two.distanceM || one.edge - two.edge);
}

/** The nearest free point on the edge to (x, y), looked for in steps to both sides; null when the edge has none. */
function freePlace(
  block: Block,
  edge: number,
  x: number,
  y: number,
  publicSpace: readonly PublicSpace[],
  limits: SnappingModel,
): RdPoint | null {
  const [ax, ay, bx, by] = [
    block.ax[edge] as number,
    block.ay[edge] as number,
    block.bx[edge] as number,
    block.by[edge] as number,
  ];
  const length = Math.hypot(bx - ax, by - ay);
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const at = (x - ax) * ux + (y - ay) * uy;
  const rim = Math.min(0.5, length / 4);
  for (let offset = 0; offset <= length; offset += limits.stepM.value)
    for (const sign of offset === 0 ? [1] : [1, -1]) {
      const along = at + sign * offset;
      if (along < rim - 1e-9 || along > length - rim + 1e-9) continue;
      const [px, py] = [ax + along * ux, ay + along * uy];
      if (isFree(block, edge, px, py, limits) && facesPublic(block, edge, px, py, publicSpace, limits)) return [px, py];
    }
  return null;
}

function isFree(block: Block, edge: number, x: number, y: number, limits: SnappingModel): boolean {
  const clearM = limits.clearM.value;
  const [nx, ny] = [block.nx[edge] as number, block.ny[edge] as number];
  const owner = block.owner[edge] as number;
  const [px, py] = [x + nx * 0.02, y + ny * 0.02];
  for (const index of block.boxes?.search(px - clearM, py - clearM, px + clearM, py + clearM) ?? []) {
    const reach = index === owner ? 0 : clearM;
    if (isWithin(block, index, px, py, reach)) return false;
  }
  return true;
}

function facesPublic(
  block: Block,
  edge: number,
  x: number,
  y: number,
  publicSpace: readonly PublicSpace[],
  limits: SnappingModel,
): boolean {
  const sightM = limits.sightM.value;
  const outletM = limits.outletM.value;
  const ahead: RdPoint = [x + (block.nx[edge] as number), y + (block.ny[edge] as number)];
  if (publicSpace.some(({ kind }) => isWalkable(kind))) return liesOn(publicSpace, ahead, isWalkable);
  const from: RdPoint = [x + (block.nx[edge] as number) * 0.3, y + (block.ny[edge] as number) * 0.3];
  const { horizon } = lookAround(block, from[0], from[1], sightM, 0);
  // An opening is a stretch of horizon that is nowhere nearer than 40 m, however many walls close it farther on.
  const widest = 2 * Math.asin(Math.min(1, outletM / (2 * sightM)));
  let opening = 0;
  // The horizon begins due east; an opening there goes on where the horizon ends.
  let [first, begun] = [0, false];
  for (let i = 0; i < horizon.count; i++) {
    const one: RdPoint = [(horizon.fromX[i] as number) - from[0], (horizon.fromY[i] as number) - from[1]];
    const two: RdPoint = [(horizon.toX[i] as number) - from[0], (horizon.toY[i] as number) - from[1]];
    const far = Math.min(Math.hypot(...one), Math.hypot(...two)) >= sightM - 1e-6;
    const across = one[0] * two[1] - one[1] * two[0];
    const angle = Math.atan2(across, one[0] * two[0] + one[1] * two[1]);
    if (!far && !begun) [first, begun] = [opening, true];
    opening = far ? opening + (angle < 0 ? angle + 2 * Math.PI : angle) : 0;
    if (opening >= widest) return true;
  }
  return opening + first >= widest;
}
