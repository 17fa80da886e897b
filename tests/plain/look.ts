/** What one machine sees: per building its parts in sight, over roofs and round a corner, and what comes of them. */
import type { Answers, Building, Machine, RdPoint } from '../../src/engine/scene/scene.ts';
import { near, place } from './model.ts';
import { apart, between, cross, dot, insideFootprint, minus, nearestOn, type Wall, wallsOf } from './plane.ts';
import {
  beforeM,
  clearBetween,
  inRuns,
  type Part,
  type SeenPart,
  seenInPlan,
  seenOverRoofs,
  turnedTo,
} from './sight.ts';
import { burstOf, isInFront, outM, outwardOf, type Stands, standsBefore } from './stands.ts';
import { hidesToM, risesToM } from './who.ts';

/** A part of a wall in sight, as loads need it: its nearest point counts. */
export interface Face extends SeenPart {
  readonly at: RdPoint;
  readonly planM: number;
  /** How far the burst stands before the line of the wall. */
  readonly beforeM: number;
  readonly inFront: boolean;
  readonly flush: boolean;
  readonly widthM: number;
  /** Height above the ground; null: the lowest panes. */
  readonly heightM: number | null;
}

export interface House {
  readonly index: number;
  readonly building: Building;
  readonly walls: readonly Wall[];
  readonly host: boolean;
  readonly attached: boolean;
  /** From the burst to the nearest point of the footprint, and that point. */
  readonly planM: number;
  readonly at: RdPoint;
  readonly faces: readonly Face[];
  /** Of a house of which only what lies beyond this is asked about. */
  readonly beyondM?: number;
}

export interface Look {
  readonly machine: Machine;
  readonly burst: RdPoint;
  readonly outward: RdPoint;
  readonly allRound: boolean;
  readonly stands: Stands;
  readonly buildings: readonly Building[];
  readonly walls: readonly Wall[];
  readonly facing: readonly Wall[];
  readonly houses: readonly House[];
  readonly corners: () => readonly RdPoint[];
  /** What stands so near before a point hides nothing. */
  readonly slackM: number;
}

/** Width of all walls of a building that face the way of this one within 10°. */
export const widthM = (wall: Wall, walls: readonly Wall[]): number =>
  walls.reduce((sum, one) => sum + (dot(one.out, wall.out) >= Math.cos(Math.PI / 18) ? one.lengthM : 0), 0);
export const widestM = ({ walls }: House): number => Math.max(...walls.map((wall) => widthM(wall, walls)));

/** A seen part as faces: split where it passes the line from which things count as in front. */
function facesOf(
  part: SeenPart,
  burst: RdPoint,
  stands: Stands,
  walls: readonly Wall[],
  heightM: number | null,
): Face[] {
  const tolerance = place('frontToleranceM');
  const [from, to] = [outM(stands, part.a) - tolerance, outM(stands, part.b) - tolerance];
  const middle = between(part.a, part.b, from / (from - to));
  const pieces: [SeenPart, boolean][] =
    from >= 0 === to >= 0
      ? [[part, from >= 0]]
      : [
          [{ ...part, b: middle }, from >= 0],
          [{ ...part, a: middle }, to >= 0],
        ];
  return pieces.map(([one, inFront]) => {
    const at = nearestOn(one.a, one.b, burst);
    const alike = dot(one.wall.out, stands.out) >= Math.cos((near('flushWithinDeg') * Math.PI) / 180);
    return {
      ...one,
      at,
      planM: apart(at, burst),
      beforeM: Math.max(0, beforeM(one.wall, burst)),
      inFront,
      flush: alike && inFront && Math.abs(outM(stands, at)) <= near('flushWithinM'),
      widthM: widthM(one.wall, walls),
      heightM,
    };
  });
}

/** The point of a stretch that is nearest to another, and how far it is. */
export function nearestTo({ a, b }: Part, p: RdPoint): { readonly at: RdPoint; readonly planM: number } {
  const at = nearestOn(a, b, p);
  return { at, planM: apart(at, p) };
}

function nearestOfWalls(walls: readonly Part[], p: RdPoint): { at: RdPoint; planM: number } {
  let best = { at: p, planM: Infinity };
  for (const { a, b } of walls) {
    const at = nearestOn(a, b, p);
    const planM = apart(at, p);
    if (planM < best.planM) best = { at, planM };
  }
  return best;
}

/** Metres of one building's walls that lie within so many metres of another's footprint, asked each 5 cm. */
function sharedM(one: readonly Wall[], two: readonly Wall[], building: Building, gapM: number): number {
  let shared = 0;
  for (const { a, b, lengthM } of one) {
    const steps = Math.max(1, Math.round(lengthM / 0.05));
    for (let i = 0; i < steps; i++) {
      const p = between(a, b, (i + 0.5) / steps);
      if (nearestOfWalls(two, p).planM <= gapM || insideFootprint(building, p)) shared += lengthM / steps;
    }
  }
  return shared;
}
const boxesApartM = (one: readonly Wall[], two: readonly Wall[]): number => {
  const span = (walls: readonly Wall[], axis: 0 | 1) => {
    const all = walls.map(({ a }) => a[axis]);
    return [Math.min(...all), Math.max(...all)] as const;
  };
  return Math.max(
    ...([0, 1] as const).map((axis) => {
      const [[a, b], [c, d]] = [span(one, axis), span(two, axis)];
      return Math.max(c - b, a - d);
    }),
  );
};

/** A shared wall is at least 1 m of boundary within 0.3 m (model §4, C-ADJ), seen from either; a unit touches what it stands within 0.3 m of. */
function isAttached(
  building: Building,
  walls: readonly Wall[],
  host: { readonly building: Building; readonly walls: readonly Wall[] } | null,
  { point }: Machine,
): boolean {
  const gapM = place('sharedWallGapM');
  if (host === null) return insideFootprint(building, point) || nearestOfWalls(walls, point).planM <= gapM;
  if (walls === host.walls || boxesApartM(walls, host.walls) > gapM) return false;
  const least = place('sharedWallM');
  return (
    sharedM(walls, host.walls, host.building, gapM) >= least || sharedM(host.walls, walls, building, gapM) >= least
  );
}

export function lookFrom(
  machine: Machine,
  answers: Answers,
  buildings: readonly Building[],
  radiusM: number,
  slackM = 0,
): Look {
  const burst = burstOf(machine);
  const perBuilding = buildings.map(wallsOf);
  const walls = perBuilding.flat();
  const stands = standsBefore(machine, answers, walls, buildings);
  const seen = seenInPlan(walls, burst, place('minimumPieceM'), slackM);
  const allRound = machine.siting === 'unit';
  const hostIndex = allRound ? -1 : buildings.findIndex(({ id }) => id === machine.hostId);
  const hosting = buildings[hostIndex];
  const host = hosting ? { building: hosting, walls: perBuilding[hostIndex] as Wall[] } : null;
  const houses = buildings.flatMap((building, index): House[] => {
    const own = perBuilding[index] as Wall[];
    const nearest = insideFootprint(building, burst) ? { at: burst, planM: 0 } : nearestOfWalls(own, burst);
    if (nearest.planM > radiusM) return [];
    return [
      {
        index,
        building,
        walls: own,
        host: index === hostIndex,
        attached: isAttached(building, own, host, machine),
        ...nearest,
        faces: (seen.get(index) ?? []).flatMap((part) => facesOf(part, burst, stands, own, null)),
      },
    ];
  });
  const facing = turnedTo(walls, burst);
  let corners: readonly RdPoint[] | null = null;
  return {
    machine,
    burst,
    outward: outwardOf(machine.outwardDeg),
    allRound,
    stands,
    buildings,
    walls,
    facing,
    houses,
    slackM,
    corners: () => {
      corners ??= cornersSeen([...seen.values()].flat(), walls);
      return corners;
    },
  };
}

/** Is the nearest point of a house itself in sight? */
export const nearestSeen = ({ planM, faces }: House): boolean =>
  planM === 0 || faces.some((face) => face.planM <= planM + 1e-3);
export const nearestInFront = ({ stands }: Look, house: House): boolean =>
  nearestSeen(house) && isInFront(stands, house.at);

/** Facades at the floors above that are seen over lower roofs. What the plan shows from end to end is nearer below. */
export function highFaces(
  { burst, stands, facing, buildings, slackM }: Look,
  { building, walls, faces }: House,
): Face[] {
  const topM = Math.min(risesToM(building), 150);
  const lowest = Math.min(...buildings.map(hidesToM));
  const made: Face[] = [];
  for (let heightM = place('paneHeightM'); heightM < topM; heightM += place('floorHeightM')) {
    if (lowest >= heightM) continue;
    const parts = facing
      .filter((wall) => walls.includes(wall))
      .filter(
        (wall) =>
          faces.reduce((sum, one) => sum + (one.wall === wall ? apart(one.a, one.b) : 0), 0) < wall.lengthM - 1e-6,
      )
      .flatMap((wall) =>
        seenOverRoofs(
          wall,
          heightM,
          burst,
          place('burstHeightM'),
          facing,
          (of) => hidesToM(buildings[of] as Building),
          wall,
          slackM,
        ).map((part): SeenPart => ({ ...part, wall })),
      );
    for (const part of inRuns(parts, place('minimumPieceM')))
      made.push(...facesOf(part, burst, stands, walls, heightM));
  }
  return made;
}

/** Corners that turn outward by more than 10° and are seen, three centimetres out of their building. */
function cornersSeen(parts: readonly SeenPart[], walls: readonly Wall[]): RdPoint[] {
  const least = Math.sin((near('cornerTurnDeg') * Math.PI) / 180);
  return parts.flatMap(({ a, b, wall }) =>
    [a, b].flatMap((end, isEnd): RdPoint[] => {
      const corner = isEnd ? wall.b : wall.a;
      if (apart(end, corner) > 1e-6) return [];
      const other = walls.find(
        (one) =>
          one.ring === wall.ring && one.of === wall.of && one !== wall && apart(isEnd ? one.a : one.b, corner) < 1e-9,
      );
      if (!other) return [];
      const [first, second] = isEnd ? [wall, other] : [other, wall];
      const turn = cross(first.out, second.out);
      if (turn <= 0 || (turn < least && dot(first.out, second.out) > 0)) return [];
      const sum: RdPoint = [first.out[0] + second.out[0], first.out[1] + second.out[1]];
      const size = Math.hypot(...sum);
      return size < 1e-6 ? [] : [[corner[0] + (0.03 * sum[0]) / size, corner[1] + (0.03 * sum[1]) / size]];
    }),
  );
}

export interface Hidden {
  readonly at: RdPoint;
  readonly planM: number;
  readonly widthM: number;
}
/**
 * Of each wall that faces the burst, the nearest point that is out of sight and seen by one such corner; asked each metre. Of
 * any corner as far as the model looks for them.
 */
export function roundCorner(
  look: Look,
  { walls, faces }: House,
  asked: (p: RdPoint) => boolean,
  pointsOf: (wall: Wall) => readonly RdPoint[] = eachMetre,
): Hidden[] {
  const corners = look.corners().filter((corner) => apart(corner, look.burst) <= near('cornerSeenToM'));
  return walls.flatMap((wall) => {
    if (beforeM(wall, look.burst) <= 0.03) return [];
    const points = pointsOf(wall)
      .filter(
        (p) => asked(p) && !faces.some((face) => face.wall === wall && apart(nearestOn(face.a, face.b, p), p) < 1e-6),
      )
      .toSorted((one, two) => apart(one, look.burst) - apart(two, look.burst));
    const found = points.find((p) => {
      const off: RdPoint = [p[0] + 0.03 * wall.out[0], p[1] + 0.03 * wall.out[1]];
      return corners.some(
        (corner) => dot(minus(corner, wall.a), wall.out) > 0.03 && clearBetween(corner, off, look.walls),
      );
    });
    return found ? [{ at: found, planM: apart(found, look.burst), widthM: widthM(wall, walls) }] : [];
  });
}

function eachMetre({ a, b, lengthM }: Wall): readonly RdPoint[] {
  const steps = Math.max(1, Math.ceil(lengthM));
  return Array.from({ length: steps }, (_, i) => between(a, b, (i + 0.5) / steps));
}

/**
 * Does a point lie beyond what C-ADJ asks about: farther along the wall than its limit, or standing out before the wall? (model-2 §6.1)
 * With everything a hair worse that begins a hair sooner.
 */
export const isBeyond = (look: Look, p: RdPoint, limitM: number): boolean =>
  apart(p, look.machine.point) >= limitM - look.slackM ||
  dot(minus(p, look.machine.point), look.outward) > standsOutM(look);
/** On that very line is not before it. */
const standsOutM = ({ slackM }: Look): number => -place('frontToleranceM') - slackM + 1e-9;

/** The parts of a stretch that lie beyond: cut where it meets the circle and the line, and each part asked by its middle. */
export function beyondParts<One extends Part>(part: One, look: Look, limitM: number): One[] {
  const { machine, outward } = look;
  const [f, d] = [minus(part.a, machine.point), minus(part.b, part.a)];
  const square = dot(d, d);
  const cuts = [0, 1];
  const root = dot(f, d) ** 2 - square * (dot(f, f) - (limitM - look.slackM) ** 2);
  if (root > 0) for (const sign of [-1, 1]) cuts.push((-dot(f, d) + sign * Math.sqrt(root)) / square);
  const slope = dot(outward, d);
  if (Math.abs(slope) > 1e-12) cuts.push((standsOutM(look) - dot(outward, f)) / slope);
  const inOrder = cuts.filter((t) => t >= 0 && t <= 1).toSorted((one, two) => one - two);
  const kept: [number, number][] = [];
  for (let i = 1; i < inOrder.length; i++) {
    const [from, to] = [inOrder[i - 1] as number, inOrder[i] as number];
    if ((to - from) * Math.sqrt(square) <= 1e-6) continue;
    if (!isBeyond(look, between(part.a, part.b, (from + to) / 2), limitM)) continue;
    const last = kept.at(-1);
    if (last && last[1] === from) last[1] = to;
    else kept.push([from, to]);
  }
  return kept.map(([from, to]) => ({ ...part, a: between(part.a, part.b, from), b: between(part.a, part.b, to) }));
}

/** A house with what lies beyond only; null when nothing does. */
export function beyond(look: Look, house: House, limitM: number): House | null {
  const left = house.walls.flatMap((wall) => beyondParts(wall, look, limitM));
  if (left.length === 0) return null;
  const faces = house.faces.flatMap((face) =>
    beyondParts(face, look, limitM).map((part) => ({ ...part, ...nearestTo(part, look.burst) })),
  );
  return { ...house, ...nearestOfWalls(left, look.burst), faces, beyondM: limitM };
}
