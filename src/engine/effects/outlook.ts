/**
 * What one machine sees: its burst point, the buildings within the radius, and for each the visible pieces of facade
 * with the distances and angles that every load needs. Pure geometry, independent of charge, so one outlook serves
 * all scenarios, levels and measures.
 */
import { attachedTo } from '../geometry/attached.ts';
import { type Block, blockOf, isWithin, nearestOnBuilding } from '../geometry/block.ts';
import { lookAround, nearestOnPiece, type Piece, type Sight } from '../geometry/sight.ts';
import type { Wall } from '../geometry/wall-beside.ts';
import { memoLately, memoOf } from '../ground/memo.ts';
import { decided } from '../ground/units.ts';
import type { ModelSet, SitingModel } from '../models/definitions.ts';
import type { Answers, BareMachine, Building, Machine, RdPoint, Scene } from '../scene/scene.ts';
import { burstOf, outwardOf } from './burst.ts';
import { facadeWidthM } from './glass/facade-width.ts';
import { type Before, beforeOf } from './near-field.ts';

/** A visible piece of facade as a target. */
export interface Facade {
  readonly piece: Piece;
  /** Plan distance of its nearest point, and how far the burst point stands in front of the wall's line. */
  readonly distanceM: number;
  readonly beforeM: number;
  /** In the half-space in front of the machine, flush neighbours included: the wall factor applies. */
  readonly inFront: boolean;
  /** In the line of the machine's own wall. */
  readonly flush: boolean;
  /** Of its nearest point along that wall from the machine, signed. */
  readonly alongM: number;
  /** Width of the whole facade that it is a piece of. */
  readonly widthM: number;
  /** Plan distance of the nearest point inside the debris fan; null outside it. */
  readonly fanDistanceM: number | null;
}

/** A visible piece of facade high up, seen over lower roofs. */
export interface HighFacade extends Facade {
  readonly heightM: number;
}

export interface Target {
  readonly index: number;
  readonly building: Building;
  readonly host: boolean;
  /** Shares a wall with the host. */
  readonly attached: boolean;
  readonly distanceM: number;
  readonly bearingDeg: number;
  /** The nearest point of the footprint is itself in sight (and in front). */
  readonly nearestSeen: boolean;
  readonly nearestInFront: boolean;
  readonly facades: readonly Facade[];
  /** Where this is only the part of a building beyond a distance from the machine. */
  readonly part?: { readonly whole: Target; readonly limitM: number };
}

export interface Outlook {
  readonly machine: BareMachine;
  readonly block: Block;
  readonly burst: RdPoint;
  readonly outward: RdPoint;
  /** Inside a room or at a vestibule: no wall beside the charge. */
  readonly inside: boolean;
  /** What the burst stands before: its wall throws the blast forward. */
  readonly before: Before;
  /** Throws its own shell all round. */
  readonly freeStanding: boolean;
  /** A unit of brick: the charge stands before its wall. */
  readonly brick?: boolean;
  readonly sight: Sight;
  readonly targets: readonly Target[];
  /** By scenario, the targets (by index) that are known to reach no limit of it: they need not be read. */
  readonly spared?: ReadonlyMap<string, ReadonlySet<number>>;
  /** What later steps remember of this outlook: it goes when the outlook goes. */
  readonly memory: Memory;
  /** The same of what is seen from here, whatever is left out of the outlook; each step has a room of its own. */
  readonly view: Room;
}

/**
 * Rooms hang on what they remember something of, and in no table beside it: from a table that lives long nothing goes before the
 * whole heap is swept, and a machine that is dragged leaves many places behind.
 */
type Room = Map<unknown, unknown>;

interface Memory {
  /** Effects on buildings: what the charge stands before, then the key of a strength. */
  readonly effects: Room;
  /** Readings, by what is said of the buildings. */
  readonly readings: Room;
  /** Criteria that are closed, by readings. */
  readonly closed: Room;
  /** Parts of buildings, by what they are a part of. */
  readonly parts: Room;
}

const nothing = (): Memory => ({ effects: new Map(), readings: new Map(), closed: new Map(), parts: new Map() });

/** The same place seen otherwise: with these targets, and nothing remembered yet. */
export function lookingAt(outlook: Outlook, targets: readonly Target[]): Outlook {
  return { ...outlook, targets, memory: nothing() };
}

/** The same place with fewer targets: effects on a building stay remembered, lists of all of them do not. */
export function narrowedTo(outlook: Outlook, targets: readonly Target[]): Outlook {
  return {
    ...outlook,
    targets,
    memory: { ...nothing(), effects: outlook.memory.effects, parts: outlook.memory.parts },
  };
}

/** What an outlook depends on, beside buildings and models. */
interface Asked {
  readonly machine: BareMachine;
  readonly recess: Answers['recess'] | null;
  readonly lightFront: boolean;
  readonly shell: Answers['shell'] | null;
  readonly radiusM: number;
}

/** Where it stands, and what is said of that; not what it takes in. */
const sameAsked = (one: Asked, two: Asked): boolean =>
  sameStand(one.machine, two.machine) &&
  one.recess === two.recess &&
  one.lightFront === two.lightFront &&
  one.shell === two.shell &&
  one.radiusM === two.radiusM;

const sameStand = (one: BareMachine, two: BareMachine): boolean =>
  one.point[0] === two.point[0] &&
  one.point[1] === two.point[1] &&
  one.outwardDeg === two.outwardDeg &&
  one.siting === two.siting &&
  one.id === two.id &&
  one.hostId === two.hostId &&
  one.exact === two.exact;

/**
 * Is this place one that the same question may ask about by turns: where a machine of it stands, or may be put? A machine that is
 * dragged leaves all others at once. Of what lives a little longer V8 thinks that it lives for long, and puts it, with all that
 * hangs on it, where garbage is seldom looked for.
 */
function isAskedOf({ machine: was }: Asked, { machine }: Asked, { machines, alternatives }: Scene): boolean {
  const [x, y] = was.point;
  const isThere = ({ point }: BareMachine) => point[0] === x && point[1] === y;
  return isThere(machine) || machines.some(isThere) || alternatives.some((one) => isThere(one.machine));
}

const attachedOf = memoOf(
  ({ buildings }: Block, hostId: string, { sharedWallGapM, sharedWallM }: SitingModel): ReadonlySet<string> =>
    new Set(attachedTo(hostId, buildings, sharedWallGapM.value, sharedWallM.value)),
);

/** The outlook of a machine; recent ones are remembered per array of buildings. */
export function outlookOf(scene: Scene, machine: Machine, models: ModelSet): Outlook {
  const { recess = null, lightFront, shell = null } = scene.answers;
  const asked: Asked = { machine, recess, lightFront: Boolean(lightFront), shell, radiusM: scene.radiusM };
  return lookFrom(blockOf(scene.buildings), asked, models, scene);
}

/** As many as one question of one place asks by turns. */
const lookFrom = memoLately(look, { kept: 8, same: sameAsked, stays: isAskedOf });

function look(block: Block, asked: Asked, models: ModelSet): Outlook {
  const { siting } = models;
  const { machine, radiusM } = asked;
  const burst = burstOf(machine, siting);
  const outward = outwardOf(machine.outwardDeg);
  const [x, y] = burst;
  const freeStanding = machine.siting === 'unit';
  const sight = lookAround(block, x, y, radiusM, siting.minimumPieceM.value);
  const attached = attachedBuildings(block, machine, siting);
  const toleranceM = siting.frontToleranceM.value;
  const before = beforeOf({ answers: asked }, machine, block, models);
  const own = before.wall ?? { point: machine.point, outward };
  const facing: Facing = { x, y, own, outward, freeStanding, models };
  const inFront = (px: number, py: number) => decided(outFrom(own, px, py), toleranceM) >= toleranceM;
  const targets: Target[] = [];
  for (const index of block.boxes?.search(x - radiusM, y - radiusM, x + radiusM, y + radiusM) ?? []) {
    const near = nearestOnBuilding(block, index, x, y);
    if (near.distanceM > radiusM) continue;
    const building = block.buildings[index] as Building;
    const facades = (sight.pieces.get(index) ?? []).flatMap((piece) => facadesOf(piece, block, facing));
    const nearestSeen = near.distanceM === 0 || facades.some((facade) => facade.distanceM <= near.distanceM + 1e-3);
    targets.push({
      index,
      building,
      host: !freeStanding && building.id === machine.hostId,
      attached: attached.has(building.id),
      distanceM: near.distanceM,
      bearingDeg: bearing(near.x - x, near.y - y),
      nearestSeen,
      nearestInFront: nearestSeen && inFront(near.x, near.y),
      facades,
    });
  }
  targets.sort((one, two) => one.distanceM - two.distanceM || one.index - two.index);
  return {
    machine,
    block,
    burst,
    outward,
    inside: machine.siting !== 'gevel' && !freeStanding,
    freeStanding,
    before,
    sight,
    targets,
    memory: nothing(),
    view: new Map(),
  };
}

function bearing(dx: number, dy: number): number {
  const degrees = (Math.atan2(dx, dy) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** How far along the wall that the burst stands before, from the machine, to its left as it faces out. */
export function alongWall(
  { before, burst, outward }: Pick<Outlook, 'before' | 'burst' | 'outward'>,
  at: { x: number; y: number },
): number {
  return along(before.wall ?? { point: burst, outward }, at);
}

const along = ({ point, outward }: Wall, { x, y }: { x: number; y: number }) =>
  outward[0] * (y - point[1]) - outward[1] * (x - point[0]);

/** What a piece of facade is looked at from. */
export interface Facing {
  readonly x: number;
  readonly y: number;
  /** The wall that the burst stands before, or the line that the machine faces away from. */
  readonly own: Wall;
  readonly outward: RdPoint;
  readonly freeStanding: boolean;
  readonly models: ModelSet;
}

/** A piece as facade; one that lies on both sides of the machine's wall line is split there, since the load differs. */
export function facadesOf(piece: Piece, block: Block, facing: Facing): Facade[] {
  const { own, models } = facing;
  const toleranceM = models.siting.frontToleranceM.value;
  const from = outFrom(own, piece.ax, piece.ay);
  const to = outFrom(own, piece.bx, piece.by);
  const [fromInFront, toInFront] = [from, to].map((outM) => decided(outM, toleranceM) >= toleranceM) as [
    boolean,
    boolean,
  ];
  if (fromInFront === toInFront) return [facadeOf(piece, piece, block, facing, fromInFront)];
  const t = Math.min(1, Math.max(0, (from - toleranceM) / (from - toleranceM - (to - toleranceM))));
  const mx = piece.ax + t * (piece.bx - piece.ax);
  const my = piece.ay + t * (piece.by - piece.ay);
  return [
    facadeOf({ ...piece, bx: mx, by: my }, piece, block, facing, fromInFront),
    facadeOf({ ...piece, ax: mx, ay: my }, piece, block, facing, toInFront),
  ];
}

/** How far out from the line of a wall. */
const outFrom = ({ point, outward }: Wall, x: number, y: number): number =>
  outward[0] * (x - point[0]) + outward[1] * (y - point[1]);

/** A part of a piece on one side of the machine's wall line. */
function facadeOf(
  part: Piece,
  piece: Piece,
  block: Block,
  { x, y, own, outward, freeStanding, models: { siting, nearField } }: Facing,
  inFront: boolean,
): Facade {
  const nx = block.nx[piece.edge] as number;
  const ny = block.ny[piece.edge] as number;
  const alike = Math.cos((nearField.flushWithinDeg.value * Math.PI) / 180);
  const isAlike = decided(nx * own.outward[0] + ny * own.outward[1], alike) >= alike;
  const flushM = nearField.flushWithinM.value;
  const fan = freeStanding ? part : clipToFan(part, x, y, outward, siting.fanHalfAngleDeg.value);
  const near = nearestOnPiece(part, x, y);
  return {
    piece: part,
    distanceM: near.distanceM,
    beforeM: Math.max(0, (x - piece.ax) * nx + (y - piece.ay) * ny),
    inFront,
    flush: isAlike && inFront && decided(Math.abs(outFrom(own, near.x, near.y)), flushM) <= flushM,
    alongM: along(own, near),
    widthM: facadeWidthM(block, piece.edge),
    fanDistanceM: fan ? (fan === part ? near : nearestOnPiece(fan, x, y)).distanceM : null,
  };
}

/** The part of a piece inside the cone of ± `halfAngleDeg` (< 90) around the outward direction; null when none. */
export function clipToFan(piece: Piece, x: number, y: number, outward: RdPoint, halfAngleDeg: number): Piece | null {
  const angle = (halfAngleDeg * Math.PI) / 180;
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const ox = outward[0];
  const oy = outward[1];
  const dx = piece.bx - piece.ax;
  const dy = piece.by - piece.ay;
  let t0 = 0;
  let t1 = 1;
  // Inner normals of the two flanks of the cone.
  for (let flank = 0; flank < 2; flank++) {
    const fx = flank === 0 ? ox * s + oy * c : ox * s - oy * c;
    const fy = flank === 0 ? oy * s - ox * c : oy * s + ox * c;
    const start = fx * (piece.ax - x) + fy * (piece.ay - y);
    const slope = fx * dx + fy * dy;
    if (slope === 0) {
      if (start < 0) return null;
    } else if (slope > 0) t0 = Math.max(t0, -start / slope);
    else t1 = Math.min(t1, -start / slope);
  }
  if (t0 >= t1) return null;
  return { ...piece, ax: piece.ax + t0 * dx, ay: piece.ay + t0 * dy, bx: piece.ax + t1 * dx, by: piece.ay + t1 * dy };
}

/** Buildings that share a wall with the host; for a free-standing unit those it touches. */
export function attachedBuildings(block: Block, machine: BareMachine, siting: SitingModel): ReadonlySet<string> {
  if (machine.hostId === null || machine.siting === 'unit') {
    const touching = new Set<string>();
    const gapM = siting.sharedWallGapM.value;
    const [x, y] = machine.point;
    for (const index of block.boxes?.search(x - gapM, y - gapM, x + gapM, y + gapM) ?? [])
      if (isWithin(block, index, x, y, gapM)) touching.add((block.buildings[index] as Building).id);
    return touching;
  }
  return attachedOf(block, machine.hostId, siting);
}
