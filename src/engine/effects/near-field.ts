/**
 * What a burst stands before, and how many times its charge it works from there: in front of a wall, flush with it, in a
 * recess or an inner corner, from inside, in the open; and round a corner.
 */
import { type Block, nearestOnBuilding } from '../geometry/block.ts';
import { nearestOnSegment } from '../geometry/plane.ts';
import { acrossM, beside, type Wall } from '../geometry/wall-beside.ts';
import { memoOf } from '../ground/memo.ts';
import { decided, hairM } from '../ground/units.ts';
import type { ModelSet, SitingModel } from '../models/definitions.ts';
import type { NearFieldModel } from '../physics/blast/near-field-model.ts';
import { type Answers, type BareMachine, hangsInFacade, type RdPoint } from '../scene/scene.ts';
import { burstOf, outwardOf } from './burst.ts';
import type { NearFactors, Strength } from './strength.ts';

export type Ground = 'open' | 'inside' | 'sound' | 'light' | 'niche' | 'portal' | 'corner';

/** What the burst stands before. */
export interface Before {
  readonly ground: Ground;
  /** The wall; null inside and in the open. */
  readonly wall: Wall | null;
  /** In a corner: within this plan distance its wing throws the blast back. */
  readonly cornerToM: number;
}

/** Farther out no wing is looked for: what is twice as far no glass there breaks. */
const longestWingM = 100;

/** Two directions of which the cosine differs less look the same way. */
const alikeBy = 1e-9;

/** The part of a scene that says what the machine stands before. */
interface Said {
  readonly answers: Pick<Answers, 'shell' | 'recess' | 'lightFront'>;
}

/** From what was answered, else from the outlines. */
export const beforeOf = (
  { answers }: Said,
  machine: BareMachine,
  block: Block,
  { nearField, siting }: Pick<ModelSet, 'nearField' | 'siting'>,
): Before =>
  standing(
    block,
    machine,
    answers.shell ?? null,
    answers.recess ?? null,
    Boolean(answers.lightFront),
    nearField,
    siting,
  );

/** Asked twice of every place: how far a colour looks depends on it. */
const standing = memoOf(
  (
    block: Block,
    machine: BareMachine,
    shell: 'metal' | 'brick' | null,
    recess: NonNullable<Answers['recess']> | null,
    lightFront: boolean,
    nearField: NearFieldModel,
    siting: SitingModel,
  ): Before => {
    const outward = outwardOf(machine.outwardDeg);
    if (machine.siting === 'unit') {
      // One of brick stands before its own wall.
      if (shell === 'brick') return { ground: 'sound', wall: { point: machine.point, outward }, cornerToM: 0 };
      const burst = burstOf(machine, siting);
      const walls = wallsNear(block, burst, nearField.unitWallM.value);
      // Under an overhang, or beside a wall that is drawn a little off: where that wall is the outline does not say, the unit faces away from it.
      const walled = walls.length > 0 || standsInOutline(block, burst);
      const wall = walled ? backedBy(walls, { point: machine.point, outward }) : null;
      return { ground: wall ? 'sound' : 'open', wall, cornerToM: 0 };
    }
    if (!hangsInFacade(machine)) return { ground: 'inside', wall: null, cornerToM: 0 };
    const backM = machine.exact ? siting.burstDistanceM.value : 0;
    const [x, y] = machine.point;
    const wall = { point: [x - backM * outward[0], y - backM * outward[1]] as const, outward };
    const front = lightFront ? 'light' : 'sound';
    if (recess === null) return { wall, ...read(block, wall, front, nearField) };
    if (recess === 'none') return { ground: front, wall, cornerToM: 0 };
    return { ground: recess, wall, cornerToM: recess === 'corner' ? Infinity : 0 };
  },
);

/** As the outlines show it. */
function read(
  block: Block,
  wall: Wall,
  front: 'sound' | 'light',
  near: NearFieldModel,
): Pick<Before, 'ground' | 'cornerToM'> {
  const [one, two] = beside(block, wall, near.recessWidthM.value, near.recessWidthM.value);
  const depthM = Math.min(one.depthM, two.depthM);
  const { nicheDeeperM, portalDeeperM, recessWidthM } = near;
  const wide = decided(one.asideM + two.asideM, recessWidthM.value) > recessWidthM.value;
  if (decided(depthM, nicheDeeperM.value) > nicheDeeperM.value && !wide)
    return { ground: decided(depthM, portalDeeperM.value) > portalDeeperM.value ? 'portal' : 'niche', cornerToM: 0 };
  // Most walls have nothing beside them: only then is looked how far out it goes.
  const shortestM = near.shortestWingM.value;
  if (decided(Math.max(one.depthM, two.depthM), shortestM) < shortestM) return { ground: front, cornerToM: 0 };
  const wings = beside(block, wall, near.cornerWithinM.value, longestWingM);
  const wingM = Math.max(...wings.map((side) => side.depthM));
  if (decided(wingM, shortestM) < shortestM) return { ground: front, cornerToM: 0 };
  return { ground: 'corner', cornerToM: wingM / near.cornerShare.value };
}

/**
 * The nearest wall within this distance of a burst in the open, or the walls that are equally near. On the very line of a wall
 * that wall says which way it looks.
 */
function wallsNear(block: Block, [x, y]: RdPoint, withinM: number): readonly Wall[] {
  const farM = withinM + hairM;
  const found: (Wall & { readonly distanceM: number })[] = [];
  for (const index of block.boxes?.search(x - farM, y - farM, x + farM, y + farM) ?? []) {
    const nearestM = nearestOnBuilding(block, index, x, y).distanceM;
    for (let e = block.firstEdge[index] as number; e < (block.firstEdge[index + 1] as number); e++) {
      const from = [block.ax[e] as number, block.ay[e] as number] as const;
      const to = [block.bx[e] as number, block.by[e] as number] as const;
      const near = nearestOnSegment([x, y], from, to);
      const distanceM = near.distanceM;
      if (distanceM <= hairM)
        found.push({ distanceM: 0, point: [x, y], outward: [block.nx[e] as number, block.ny[e] as number] });
      // What it stands in has no wall before it.
      else if (distanceM <= nearestM + hairM && decided(distanceM, withinM) <= withinM)
        found.push({
          distanceM,
          point: [near.x, near.y],
          outward: [(x - near.x) / distanceM, (y - near.y) / distanceM],
        });
    }
  }
  const nearestM = Math.min(...found.map((wall) => wall.distanceM));
  return found.filter((wall) => wall.distanceM <= nearestM + hairM);
}

/** Of walls that are equally near the one that it turns its back to; of those as much aside none, but its own line. */
function backedBy(walls: readonly Wall[], own: Wall): Wall {
  const backs = walls.map(({ outward: [ox, oy] }) => ox * own.outward[0] + oy * own.outward[1]);
  const most = Math.max(...backs);
  const [one, ...others] = walls.filter((_, at) => (backs[at] as number) >= most - alikeBy);
  if (!one) return own;
  const alike = ({ outward: [ox, oy] }: Wall) => ox * one.outward[0] + oy * one.outward[1] >= 1 - alikeBy;
  return others.every(alike) ? one : own;
}

const standsInOutline = (block: Block, [x, y]: RdPoint): boolean =>
  (block.boxes?.search(x, y, x, y) ?? []).some((index) => nearestOnBuilding(block, index, x, y).distanceM === 0);

/** Where a load arrives, as far as the wall behind the burst goes. */
export interface Arrival {
  readonly planM: number;
  readonly inFront: boolean;
  readonly flush: boolean;
}

/** How many times the charge works at what is in sight. */
export function factorInSight(
  { ground, cornerToM }: Before,
  near: NearFactors,
  { planM, inFront, flush }: Arrival,
): number {
  if (ground === 'inside') return near.inside;
  if (ground === 'open' || !inFront) return 1;
  if (ground !== 'corner') return near[ground];
  return decided(planM, cornerToM) > cornerToM ? near.sound : flush ? near.cornerFlush : near.corner;
}

/** The same at a piece of facade in sight. */
export function factorOn(
  before: Before,
  near: NearFactors,
  { distanceM, inFront, flush }: { readonly distanceM: number; readonly inFront: boolean; readonly flush: boolean },
): number {
  return factorInSight(before, near, { planM: distanceM, inFront, flush });
}

/** The same at what is hidden: panes that face the burst round one corner, and all others side-on. */
export function factorHidden({ ground }: Before, near: NearFactors, facing: boolean): number {
  return (facing ? near.facing : near.sideOn) * (ground === 'inside' ? near.inside : 1);
}

/** More than this it is nowhere. */
export function factorAtMost(before: Before, near: NearFactors): number {
  const { ground } = before;
  const sight =
    ground === 'corner'
      ? Math.max(near.corner, near.cornerFlush, near.sound)
      : factorInSight(before, near, { planM: 0, inFront: true, flush: false });
  const behind = ground === 'inside' ? 0 : 1;
  return Math.max(sight, behind, factorHidden(before, near, true), factorHidden(before, near, false));
}

/** The charge that a factor makes of another, at a slant distance: never less than it is where it is near. */
export function chargeBy(factor: number, chargeKgTnt: number, rangeM: number, { leastFromZ }: NearFieldModel): number {
  const near = factor < 1 && rangeM < leastFromZ.value * Math.cbrt(chargeKgTnt);
  return near ? chargeKgTnt : factor * chargeKgTnt;
}

/** The wave that comes back from across the street, at one pane: an image of the burst behind the facade there. */
export interface EchoPath {
  readonly streetM: number;
  /** Of the pane from the machine along the wall. */
  readonly alongM: number;
  readonly slantM: number;
  readonly cosine: number;
  /** Of the echo, as the width of the street has it. */
  readonly share: number;
}

/** At the point midway between machine and pane: the same under every strength. */
const streetAcross = memoOf(
  (block: Block, wall: Wall, alongM: number, parallelDeg: number, toM: number): number | null =>
    acrossM(block, wall, alongM / 2, parallelDeg, toM),
);

/**
 * The way of the echo to a pane flush with the wall; null where the street is wide or open.
 * @param alongM of the pane from the machine along the wall, signed
 */
export function echoPath(
  block: Block,
  { wall, ground }: Before,
  alongM: number,
  riseM: number,
  { echo }: Pick<Strength, 'echo'>,
  { nearField, siting }: Pick<ModelSet, 'nearField' | 'siting'>,
): EchoPath | null {
  if (!wall || ground === 'open' || ground === 'inside') return null;
  const { echoParallelDeg, echoToM, echoAddsToM } = nearField;
  const streetM = streetAcross(block, wall, alongM, echoParallelDeg.value, echoToM.value);
  if (streetM === null || decided(streetM, narrowestM) < narrowestM) return null;
  const outM = 2 * streetM - siting.burstDistanceM.value;
  const slantM = Math.hypot(outM, alongM, riseM);
  return {
    streetM,
    alongM,
    slantM,
    cosine: outM / slantM,
    share: decided(streetM, echoAddsToM.value) <= echoAddsToM.value ? echo.narrow : echo.wide,
  };
}

/** Nearer than this something stands against the wall, and no street runs there. */
const narrowestM = 1;
