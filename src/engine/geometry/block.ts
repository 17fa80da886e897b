/**
 * Buildings as flat arrays of edges, made once per array of buildings and reused while a machine moves.
 * Outer rings are turned counter-clockwise and holes clockwise, so that for every edge a→b the building lies on the
 * left and (nx, ny) points outdoors. Corners that change no shape are left out.
 */
import Flatbush from 'flatbush';
import { memoOf } from '../ground/memo.ts';
import { knownHeight } from '../scene/known-height.ts';
import type { Building, Machine, RdPoint, Ring, Scene } from '../scene/scene.ts';
import { straightened } from './straightened.ts';

export interface Block {
  readonly buildings: readonly Building[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly edgeCount: number;
  readonly ax: Float64Array;
  readonly ay: Float64Array;
  readonly bx: Float64Array;
  readonly by: Float64Array;
  readonly nx: Float64Array;
  readonly ny: Float64Array;
  /** Building index of each edge. */
  readonly owner: Uint32Array;
  /** First edge of each building; one longer than the buildings. */
  readonly firstEdge: Uint32Array;
  /** Footprint area in m², holes taken off. */
  readonly areaM2: Float64Array;
  /** Lowest roof that is known, metres above the ground; infinite when none is. */
  readonly lowestRoofM: number;
  /** Is there a roof of which nobody knows how high it is? */
  readonly someRoofUnknown: boolean;
  /** Boxes of the buildings: to search in, and four numbers each, least x and y and most x and y. */
  readonly boxes: Flatbush | null;
  readonly boxOf: Float64Array;
}

/** The block of these buildings; the same array gives the same block. */
export const blockOf = memoOf(build);

/** A number that names no building says nothing of the host: it is judged as not known, here and for every place it may move to. */
export function hosted(scene: Scene): Scene {
  const { indexOf } = blockOf(scene.buildings);
  const strange = ({ hostId }: Machine) => hostId !== null && !indexOf.has(hostId);
  const named = (machine: Machine): Machine => (strange(machine) ? { ...machine, hostId: null } : machine);
  if (!scene.machines.some(strange) && !scene.alternatives.some(({ machine }) => strange(machine))) return scene;
  return {
    ...scene,
    machines: scene.machines.map(named),
    alternatives: scene.alternatives.map((one) => ({ ...one, machine: named(one.machine) })),
  };
}

function signedArea(ring: Ring): number {
  let twice = 0;
  let [px, py] = ring[ring.length - 1] as RdPoint;
  for (const [x, y] of ring) {
    twice += px * y - x * py;
    px = x;
    py = y;
  }
  return twice / 2;
}

/** The walls of one building, all rings after one another: of each a, b and its normal as six numbers. */
interface Walls {
  readonly numbers: Float64Array;
  readonly areaM2: number;
  readonly box: readonly [minX: number, minY: number, maxX: number, maxY: number];
}

/** By the outline itself: a building whose height or use is read anew keeps them. */
const wallsOf = memoOf((footprint: Building['footprint']): Walls => {
  const numbers: number[] = [];
  let areaM2 = 0;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rings of footprint) {
    rings.forEach((drawn, role) => {
      if (drawn.length < 3) return;
      const ring = straightened(drawn);
      const area = signedArea(ring);
      areaM2 += role === 0 ? Math.abs(area) : -Math.abs(area);
      const forward = area > 0 === (role === 0);
      for (let i = 0; i < ring.length; i++) {
        const from = ring[forward ? i : ring.length - 1 - i] as RdPoint;
        const to = ring[forward ? (i + 1) % ring.length : (2 * ring.length - 2 - i) % ring.length] as RdPoint;
        const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
        const length = Math.hypot(dx, dy);
        if (length === 0) continue;
        numbers.push(from[0], from[1], to[0], to[1], dy / length, -dx / length);
        minX = Math.min(minX, from[0]);
        maxX = Math.max(maxX, from[0]);
        minY = Math.min(minY, from[1]);
        maxY = Math.max(maxY, from[1]);
      }
    });
  }
  if (minX === Infinity) [minX, minY, maxX, maxY] = [0, 0, 0, 0];
  return { numbers: Float64Array.from(numbers), areaM2, box: [minX, minY, maxX, maxY] };
});

/** Footprint area in m², holes taken off. */
export const areaOf = ({ footprint }: Building): number => wallsOf(footprint).areaM2;

function build(buildings: readonly Building[]): Block {
  const all = buildings.map(({ footprint }) => wallsOf(footprint));
  const total = all.reduce((sum, { numbers }) => sum + numbers.length / 6, 0);
  const column = () => new Float64Array(total);
  const [ax, ay, bx, by, nx, ny] = [column(), column(), column(), column(), column(), column()];
  const owner = new Uint32Array(total);
  const firstEdge = new Uint32Array(buildings.length + 1);
  const areaM2 = new Float64Array(buildings.length);
  const boxes = buildings.length > 0 ? new Flatbush(buildings.length) : null;
  const boxOf = new Float64Array(4 * buildings.length);
  let edge = 0;
  for (let index = 0; index < all.length; index++) {
    const { numbers, areaM2: area, box } = all[index] as Walls;
    firstEdge[index] = edge;
    areaM2[index] = area;
    for (let at = 0; at < numbers.length; at += 6, edge++) {
      ax[edge] = numbers[at] as number;
      ay[edge] = numbers[at + 1] as number;
      bx[edge] = numbers[at + 2] as number;
      by[edge] = numbers[at + 3] as number;
      nx[edge] = numbers[at + 4] as number;
      ny[edge] = numbers[at + 5] as number;
      owner[edge] = index;
    }
    boxes?.add(...box);
    boxOf.set(box, 4 * index);
  }
  firstEdge[buildings.length] = edge;
  boxes?.finish();
  const roofs = buildings.map(knownHeight);
  const lowestRoofM = roofs.reduce((low: number, heightM) => Math.min(low, heightM ?? Infinity), Infinity);
  const someRoofUnknown = roofs.includes(null);
  const indexOf = new Map(buildings.map((building, index) => [building.id, index]));
  return {
    buildings,
    indexOf,
    edgeCount: edge,
    ax,
    ay,
    bx,
    by,
    nx,
    ny,
    owner,
    firstEdge,
    areaM2,
    lowestRoofM,
    someRoofUnknown,
    boxes,
    boxOf,
  };
}

/** A point on a footprint's boundary, nearest to the origin asked for. */
export interface Nearest {
  readonly x: number;
  readonly y: number;
  readonly distanceM: number;
}

/**
 * Nearest point of one building's boundary to (x, y); distance 0 when the point stands inside the footprint. The hottest
 * loop of all: nothing is made in it.
 */
export function nearestOnBuilding(block: Block, index: number, x: number, y: number): Nearest {
  const last = block.firstEdge[index + 1] as number;
  let best = Infinity;
  let atX = x;
  let atY = y;
  let inside = false;
  for (let e = block.firstEdge[index] as number; e < last; e++) {
    const ax = block.ax[e] as number;
    const ay = block.ay[e] as number;
    const by = block.by[e] as number;
    const dx = (block.bx[e] as number) - ax;
    const dy = by - ay;
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    const px = ax + t * dx;
    const py = ay + t * dy;
    const square = (px - x) ** 2 + (py - y) ** 2;
    if (square < best) {
      best = square;
      atX = px;
      atY = py;
    }
    if (ay > y !== by > y && x < (dx * (y - ay)) / dy + ax) inside = !inside;
  }
  return inside ? { x, y, distanceM: 0 } : { x: atX, y: atY, distanceM: Math.sqrt(best) };
}

/** Does (x, y) lie in the footprint or at most `gapM` from its boundary? What `nearestOnBuilding` would say, as soon as it is sure. */
export function isWithin(block: Block, index: number, x: number, y: number, gapM: number): boolean {
  const last = block.firstEdge[index + 1] as number;
  let inside = false;
  for (let e = block.firstEdge[index] as number; e < last; e++) {
    const ax = block.ax[e] as number;
    const ay = block.ay[e] as number;
    const by = block.by[e] as number;
    const dx = (block.bx[e] as number) - ax;
    const dy = by - ay;
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    if (Math.sqrt((ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2) <= gapM) return true;
    if (ay > y !== by > y && x < (dx * (y - ay)) / dy + ax) inside = !inside;
  }
  return inside;
}
