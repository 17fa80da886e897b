/** What one pulse does to one pane: does it break, how fast do the pieces fly, how far into the room. */

import { rootOf } from '../../geometry/root.ts';
import { ok, type Result } from '../../ground/units.ts';
import type { HazardClass } from '../../scene/assessment.ts';
import { fly, heightAfter, type Throw } from '../flight/flight.ts';
import type { FlightModel } from '../flight/flight-model.ts';
import type { GlazingModel } from './glazing-model.ts';
import { breakChance, failureLoad, type Pane, type PaneResistance, paneResistance, tableEndKpa } from './resistance.ts';
import { type DlfTable, dynamicLoadFactor, period } from './response.ts';

/** Everything of a pane that no load changes. */
export interface PaneConstants {
  readonly resistance: PaneResistance;
  readonly periodMs: number;
  /** Load that breaks half of such panes in 20 ms; null where the strength table ends before it. */
  readonly strength50Kpa: number | null;
  /** How many leaves stand behind one another, two at most: they move together. */
  readonly leaves: 1 | 2;
  /**
   * Impulse of one leaf below which nothing is left to throw: Ru T / 2π, kPa·ms, with Ru the load that breaks the weakest of so
   * many such panes in half of the cases.
   */
  readonly breakingImpulseKpaMs: (panes: number) => number;
  /** Of all leaves together. */
  readonly arealMassKgM2: number;
  /** Throw in m at step `i` of launch speed, `speedStepMs` each: flown once, when first asked for. */
  readonly throwAtStep: (i: number) => number;
  /**
   * Lowest launch speeds that reach the near mark, the far mark, and the far mark above the witness height; flown when first
   * asked for, since most kinds of pane in a street throw nothing.
   */
  readonly reachNearMs: () => number;
  readonly reachFarMs: () => number;
  readonly reachHighMs: () => number;
  readonly g: GlazingModel;
}

const speedStepMs = 0.25;
export const fastestMs = 100;
const speedSteps = fastestMs / speedStepMs;

/** @returns the errors of `paneResistance` */
export function paneConstants(
  pane: Pane & { readonly leaves?: number },
  g: GlazingModel,
  flight: FlightModel,
): Result<PaneConstants> {
  const made = paneResistance(pane, g.loadDurationS.value, g);
  if (!made.ok) return made;
  const resistance = made.value;
  const periodMs = period(pane, resistance.minimumM, g);
  const leaves = (pane.leaves ?? 1) > 1 ? 2 : 1;
  const arealMassKgM2 = leaves * g.densityKgM3.value * resistance.minimumM;
  const strength50Kpa = failureLoad(resistance, 0.5);
  const thrown = (speedMs: number): Throw => ({
    massKg: 1,
    dragAreaM2: g.dragPerArealMass.value / arealMassKgM2,
    speedMs,
    angleDeg: 0,
    heightM: g.launchHeightM.value,
  });
  const flown = new Float64Array(speedSteps + 1).fill(-1);
  flown[0] = 0;
  const throwAtStep = (i: number): number => {
    if ((flown[i] as number) < 0) flown[i] = fly(thrown(i * speedStepMs), flight).rangeM;
    return flown[i] as number;
  };
  /** The speed at which `excess`, which grows with speed, passes zero. */
  const lowest = (excess: (speedMs: number) => number): (() => number) => {
    let known: number | null = null;
    return () => {
      if (known !== null) return known;
      const fastest = excess(fastestMs);
      known = fastest > 0 ? rootOf((speed) => -excess(speed), 0, fastestMs, -excess(0), -fastest, 1e-9) : Infinity;
      return known;
    };
  };
  const far = g.farM.value;
  return ok({
    resistance,
    periodMs,
    strength50Kpa,
    leaves,
    breakingImpulseKpaMs: weakestOf(resistance, periodMs),
    arealMassKgM2,
    throwAtStep,
    reachNearMs: lowest((speed) => fly(thrown(speed), flight).rangeM - g.nearM.value),
    reachFarMs: lowest((speed) => fly(thrown(speed), flight).rangeM - far),
    reachHighMs: lowest((speed) => heightAfter(thrown(speed), far, flight) - g.witnessM.value),
    g,
  });
}

/** The same for every facade with so many panes, and 50 of them at most in a set: worked out when first asked for. */
function weakestOf(resistance: PaneResistance, periodMs: number): (panes: number) => number {
  const known = new Map<number, number>();
  return (panes) => {
    const before = known.get(panes);
    if (before !== undefined) return before;
    const strengthKpa = failureLoad(resistance, 1 - 0.5 ** (1 / panes));
    const made = strengthKpa === null ? Infinity : (strengthKpa * periodMs) / (2 * Math.PI);
    known.set(panes, made);
    return made;
  };
}

export interface Pulse {
  readonly pressureKpa: number;
  readonly impulseKpaMs: number;
  readonly phaseMs: number;
  /** A second blow, and how far it adds to the first: 0 not at all, ½ the heavier of the two, 1 the sum. */
  readonly echo?: Omit<Pulse, 'echo'> & { readonly share: number };
}

/** Two blows as one. */
export function blended(first: number, second: number, share: number): number {
  if (share <= 0.5) return Math.max(first, 2 * share * second);
  return Math.max(first, second) + (2 * share - 1) * Math.min(first, second);
}

export interface PaneResponse {
  /** Of one pane. */
  readonly breakProbability: number;
  /** Of the weakest pane of the facade, as are throw and class. */
  readonly fragmentSpeedMs: number;
  /** Upper bound: all impulse left after breaking goes into flight. Speeds above 100 m/s are flown as that. */
  readonly throwM: number;
  readonly hazardClass: HazardClass;
  /** The load lies beyond the strength table: the answer is its cautious end and not to be relied on. */
  readonly outsideRange: boolean;
}

/** Which pane this is of its kind, and of how many. */
export interface Stand {
  /** How much more it bears than one leaf of its kind. */
  readonly factor: number;
  /** Panes of the facade: the weakest of them decides. */
  readonly panes: number;
}

export const lonely: Stand = { factor: 1, panes: 1 };

/** Chance that such a pane breaks: P = 1 − exp(−B(DLF·P)) at 20 ms; NaN beyond the strength table. */
export function chanceUnder(pane: PaneConstants, pulse: Pulse, dlf: DlfTable, factor = 1): number {
  return breakChance(pane.resistance, deflectedBy(pane, pulse, dlf) / factor);
}

/** The static load in kPa that deflects a pane as far as this pulse and its echo do. */
export function deflectedBy(pane: PaneConstants, pulse: Pulse, dlf: DlfTable): number {
  const first = deflecting(pane, pulse, dlf);
  const { echo } = pulse;
  return echo ? blended(first, deflecting(pane, echo, dlf), echo.share) : first;
}

/** The static load in kPa that deflects a pane as far as this pulse does. */
function deflecting(pane: PaneConstants, { pressureKpa, impulseKpaMs, phaseMs }: Omit<Pulse, 'echo'>, dlf: DlfTable) {
  return dynamicLoadFactor(phaseMs / pane.periodMs, impulseKpaMs / (pressureKpa * phaseMs), dlf) * pressureKpa;
}

/**
 * Best estimate: each pane breaks with P, and one of n with 1 − (1 − P)ⁿ. Thrown at v = (i − I*)/ρh when that is at least a
 * half, with I* of the weakest of the n.
 */
export function respond(pane: PaneConstants, pulse: Pulse, dlf: DlfTable, stand = lonely): PaneResponse {
  return respondTo(pane, pulse, deflectedBy(pane, pulse, dlf), stand);
}

/** The same where it is known how far the pulse deflects it. */
export function respondTo(
  pane: PaneConstants,
  pulse: Pulse,
  deflectedKpa: number,
  { factor, panes }: Stand,
): PaneResponse {
  const chance = breakChance(pane.resistance, deflectedKpa / factor);
  const outsideRange = Number.isNaN(chance);
  const probability = outsideRange ? 1 : chance;
  const anyOf = panes === 1 ? probability : -Math.expm1(panes * Math.log1p(-probability));
  const speed = anyOf >= pane.g.throwFrom.value ? speedOnceBroken(pane, pulse, factor, panes) : 0;
  return {
    breakProbability: probability,
    fragmentSpeedMs: speed,
    throwM: thrownTo(pane, speed),
    hazardClass: classOf(pane, anyOf, speed),
    outsideRange,
  };
}

/** With all the impulse that is left once it breaks. */
function speedOnceBroken(pane: PaneConstants, pulse: Pulse, factor: number, panes: number): number {
  const { echo } = pulse;
  const impulseKpaMs = echo ? blended(pulse.impulseKpaMs, echo.impulseKpaMs, echo.share) : pulse.impulseKpaMs;
  return Math.max(0, (impulseKpaMs - factor * pane.breakingImpulseKpaMs(panes)) / pane.arealMassKgM2);
}

/** The class if it surely breaks: whatever the chance of that is, no more hazardous than this. */
export const classOnceBroken = (pane: PaneConstants, pulse: Pulse, { factor, panes }: Stand): HazardClass =>
  classOf(pane, 1, speedOnceBroken(pane, pulse, factor, panes));

/**
 * May the strength table end before this load? A bound without the load factor, which is never more than 1 + ω × impulse over
 * peak: each corner of its table lies below that, and so does all between.
 */
export function mayLeaveTable(pane: PaneConstants, pulse: Pulse, { factor }: Stand): boolean {
  const most = ({ pressureKpa, impulseKpaMs }: Omit<Pulse, 'echo'>) =>
    pressureKpa + (2 * Math.PI * impulseKpaMs) / pane.periodMs;
  const both = most(pulse) + (pulse.echo ? most(pulse.echo) : 0);
  return (1.001 * both) / factor > tableEndKpa(pane.resistance);
}

function thrownTo(pane: PaneConstants, speedMs: number): number {
  if (speedMs === 0) return 0;
  const at = Math.min(speedMs / speedStepMs, speedSteps);
  const i = Math.min(speedSteps - 1, Math.floor(at));
  const low = pane.throwAtStep(i);
  return low + (at - i) * (pane.throwAtStep(i + 1) - low);
}

/** GSA/ISC performance condition. */
function classOf(pane: PaneConstants, probability: number, speedMs: number): HazardClass {
  if (probability < pane.g.breakHazard.value) return '1';
  if (speedMs === 0) return '2';
  if (speedMs < pane.reachNearMs()) return '3a';
  if (speedMs < pane.reachFarMs()) return '3b';
  return speedMs < pane.reachHighMs() ? '4' : '5';
}
