/**
 * What one machine sees: its burst point, the buildings within the radius, and for each the visible pieces of facade
 * with the distances and angles that every load needs. Pure geometry, independent of charge, so one outlook serves
 * all scenarios, levels and measures.
 */
import { attachedTo } from '../geometry/attached.ts';
import { type Block, blockOf, isWithin, nearestOnBuilding } from '../geometry/block.ts';
import { seenAtHeights } from '../geometry/over-roofs.ts';
import { lookAround, nearestOnPiece, type Piece, type Sight } from '../geometry/sight.ts';
import type { Wall } from '../geometry/wall-beside.ts';
import { memoOf } from '../ground/memo.ts';
import type { ModelSet, SitingModel } from '../models/definitions.ts';
import type { Building, Machine, RdPoint, Scene } from '../scene/scene.ts';
import { burstOf, outwardOf } from './burst.ts';
import { facadeWidthM } from './facade-width.ts';
import { type Before, beforeOf } from './near-field.ts';
import { lowestRoof, lowRoof, roofOf } from './storeys.ts';

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
  readonly machine: Machine;
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
}

interface Memory {
  /** Effects on buildings: what the charge stands before, then the key of a strength. */
  readonly effects: Map<string, unknown>;
  /** Readings, by what is said of the buildings. */
  readonly readings: WeakMap<object, unknown>;
}

const nothing = (): Memory => ({ effects: new Map(), readings: new WeakMap() });

/** The same place seen otherwise: with these targets, and nothing remembered yet. */
export function lookingAt(outlook: Outlook, targets: readonly Target[]): Outlook {
  return { ...outlook, targets, memory: nothing() };
}

/** The same place with fewer targets: effects on a building stay remembered, lists of all of them do not. */
export function narrowedTo(outlook: Outlook, targets: readonly Target[]): Outlook {
  return { ...outlook, targets, memory: { ...nothing(), effects: outlook.memory.effects } };
}

/** What `room` remembers under `key`, made the first time; the caller knows its kind. */
export function remembered<Key, Value>(
  room: { get(key: Key): unknown; set(key: Key, value: unknown): unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = room.get(key) as Value | undefined;
  if (known !== undefined) return known;
  const made = make();
  room.set(key, made);
  return made;
}

/** As many as one question of one place asks by turns. */
const keptOutlooks = 8;
const memo = new WeakMap<Block, Map<string, Outlook>>();
const attachedOf = memoOf(
  ({ buildings }: Block, hostId: string, { sharedWallGapM, sharedWallM }: SitingModel): ReadonlySet<string> =>
    new Set(attachedTo(hostId, buildings, sharedWallGapM.value, sharedWallM.value)),
);

/** The outlook of a machine; recent ones are remembered per array of buildings. */
export function outlookOf(scene: Scene, machine: Machine, models: ModelSet): Outlook {
  const block = blockOf(scene.buildings);
  const recent = memo.get(block) ?? new Map<string, Outlook>();
  memo.set(block, recent);
  const key = JSON.stringify([
    machine.point,
    machine.outwardDeg,
    machine.hostId,
    machine.siting,
    machine.exact,
    scene.answers.recess,
    scene.answers.lightFront,
    scene.answers.shell,
    scene.radiusM,
    models.sha256,
  ]);
  const known = recent.get(key);
  if (known && known.machine.id === machine.id) return known;
  const outlook = look(scene, block, machine, models);
  // Few: a machine that is dragged leaves each of them at once, and what is kept costs time to keep.
  if (recent.size >= keptOutlooks) recent.delete(recent.keys().next().value as string);
  recent.set(key, outlook);
  return outlook;
}

function look(scene: Scene, block: Block, machine: Machine, models: ModelSet): Outlook {
  const { siting } = models;
  const { radiusM } = scene;
  const burst = burstOf(machine, siting);
  const outward = outwardOf(machine.outwardDeg);
  const [x, y] = burst;
  const freeStanding = machine.siting === 'unit';
  const sight = lookAround(block, x, y, radiusM, siting.minimumPieceM.value);
  const attached = attachedBuildings(block, machine, siting);
  const tolerance = siting.frontToleranceM.value;
  const before = beforeOf(scene, machine, block, models);
  const own = before.wall ?? { point: machine.point, outward };
  const facing: Facing = { x, y, own, outward, freeStanding, models };
  const inFront = (px: number, py: number) =>
    own.outward[0] * (px - own.point[0]) + own.outward[1] * (py - own.point[1]) >= tolerance;
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
  };
}

function bearing(dx: number, dy: number): number {
  const degrees = (Math.atan2(dx, dy) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** Edges that the plan shows from end to end: the floors above are farther and add nothing. */
function wholeInPlan(block: Block, { facades }: Target): ReadonlySet<number> {
  const lengths = new Map<number, number>();
  for (const { piece } of facades)
    lengths.set(piece.edge, (lengths.get(piece.edge) ?? 0) + Math.hypot(piece.bx - piece.ax, piece.by - piece.ay));
  const whole = new Set<number>();
  for (const [edge, length] of lengths) {
    const full = Math.hypot(
      (block.bx[edge] as number) - (block.ax[edge] as number),
      (block.by[edge] as number) - (block.ay[edge] as number),
    );
    if (length >= full - 1e-6) whole.add(edge);
  }
  return whole;
}

const highMemo = new WeakMap<Sight, Map<number, readonly HighFacade[]>>();

/**
 * Facades of a building at the floors above `fromM` that are seen over lower roofs: one list for all floors up to its
 * roof. Empty where no roof is known to be lower than those floors, since then the plan says all.
 * @param fromM height of the lowest pane, metres above the ground
 */
export function highFacades(outlook: Outlook, target: Target, fromM: number, models: ModelSet): readonly HighFacade[] {
  const { siting } = models;
  const { block, sight } = outlook;
  // Higher than the reach is out of reach.
  const topM = Math.min(sight.reachM, roofOf(target.building, siting));
  // A sight belongs to one machine at one place, whatever is left out of the outlook.
  const perBuilding = highMemo.get(sight) ?? new Map<number, readonly HighFacade[]>();
  highMemo.set(sight, perBuilding);
  const known = perBuilding.get(target.index);
  if (known) return known;
  const eye = {
    x: sight.x,
    y: sight.y,
    heightM: siting.burstHeightM.value,
    reachM: sight.reachM,
    unknownRoofM: lowRoof(siting),
  };
  const { outward, freeStanding, before, machine } = outlook;
  const own = before.wall ?? { point: machine.point, outward };
  const facing: Facing = { x: sight.x, y: sight.y, own, outward, freeStanding, models };
  const made: HighFacade[] = [];
  const whole = wholeInPlan(block, target);
  const heightsM: number[] = [];
  const lowestM = lowestRoof(block, siting);
  for (let heightM = fromM; heightM < topM; heightM += siting.floorHeightM.value)
    if (lowestM < heightM) heightsM.push(heightM);
  const seen = seenAtHeights(block, eye, target.index, heightsM, siting.minimumPieceM.value, whole);
  // Most pieces are seen alike from the floor above: only the height is another.
  let below: readonly { readonly piece: Piece; readonly facades: readonly Facade[] }[] = [];
  for (let floor = 0; floor < heightsM.length; floor++) {
    const heightM = heightsM[floor] as number;
    const under = below;
    let at = 0;
    below = (seen[floor] ?? []).map((piece) => {
      while (at < under.length && (under[at] as { piece: Piece }).piece.edge < piece.edge) at++;
      const same = under[at];
      const facades = same && samePiece(same.piece, piece) ? same.facades : facadesOf(piece, block, facing);
      for (const facade of facades) made.push({ ...facade, heightM });
      return { piece, facades };
    });
  }
  perBuilding.set(target.index, made);
  return made;
}

const samePiece = (one: Piece, two: Piece): boolean =>
  one.edge === two.edge && one.ax === two.ax && one.ay === two.ay && one.bx === two.bx && one.by === two.by;

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
interface Facing {
  readonly x: number;
  readonly y: number;
  /** The wall that the burst stands before, or the line that the machine faces away from. */
  readonly own: Wall;
  readonly outward: RdPoint;
  readonly freeStanding: boolean;
  readonly models: ModelSet;
}

/** A piece as facade; one that lies on both sides of the machine's wall line is split there, since the load differs. */
function facadesOf(piece: Piece, block: Block, facing: Facing): Facade[] {
  const { own, models } = facing;
  const toleranceM = models.siting.frontToleranceM.value;
  const from = outFrom(own, piece.ax, piece.ay) - toleranceM;
  const to = outFrom(own, piece.bx, piece.by) - toleranceM;
  if (from >= 0 === to >= 0) return [facadeOf(piece, piece, block, facing, from >= 0)];
  const t = from / (from - to);
  const mx = piece.ax + t * (piece.bx - piece.ax);
  const my = piece.ay + t * (piece.by - piece.ay);
  return [
    facadeOf({ ...piece, bx: mx, by: my }, piece, block, facing, from >= 0),
    facadeOf({ ...piece, ax: mx, ay: my }, piece, block, facing, to >= 0),
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
  const alike = nx * own.outward[0] + ny * own.outward[1] >= Math.cos((nearField.flushWithinDeg.value * Math.PI) / 180);
  const fan = freeStanding ? part : clipToFan(part, x, y, outward, siting.fanHalfAngleDeg.value);
  const near = nearestOnPiece(part, x, y);
  return {
    piece: part,
    distanceM: near.distanceM,
    beforeM: Math.max(0, (x - piece.ax) * nx + (y - piece.ay) * ny),
    inFront,
    flush: alike && inFront && Math.abs(outFrom(own, near.x, near.y)) <= nearField.flushWithinM.value,
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
export function attachedBuildings(block: Block, machine: Machine, siting: SitingModel): ReadonlySet<string> {
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
