/** What one pulse does to one pane: does it break, how fast do the pieces fly, how far into the room. */

import { rootOf } from '../../geometry/root.ts';
import { ok, type Result } from '../../ground/units.ts';
import type { HazardClass } from '../../scene/assessment.ts';
import { fly, heightAfter, type Throw } from '../flight/flight.ts';
import type { FlightModel } from '../flight/flight-model.ts';
import type { GlazingModel } from './glazing-model.ts';
import { breakChance, failureLoad, type Pane, type PaneResistance, paneResistance } from './resistance.ts';
import { type DlfTable, dynamicLoadFactor, period } from './response.ts';

/** Everything of a pane that no load changes. */
export interface PaneConstants {
  readonly resistance: PaneResistance;
  readonly periodMs: number;
  /** Load that breaks half of such panes in 20 ms; null where the strength table ends before it. */
  readonly strength50Kpa: number | null;
  /** Impulse below which nothing is left to throw: Ru T / 2π, kPa·ms. */
  readonly breakingImpulseKpaMs: number;
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
export function paneConstants(pane: Pane, g: GlazingModel, flight: FlightModel): Result<PaneConstants> {
  const made = paneResistance(pane, g.loadDurationS.value, g);
  if (!made.ok) return made;
  const resistance = made.value;
  const periodMs = period(pane, resistance.minimumM, g);
  const arealMassKgM2 = g.densityKgM3.value * resistance.minimumM;
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
    breakingImpulseKpaMs: strength50Kpa === null ? Infinity : (strength50Kpa * periodMs) / (2 * Math.PI),
    arealMassKgM2,
    throwAtStep,
    reachNearMs: lowest((speed) => fly(thrown(speed), flight).rangeM - g.nearM.value),
    reachFarMs: lowest((speed) => fly(thrown(speed), flight).rangeM - far),
    reachHighMs: lowest((speed) => heightAfter(thrown(speed), far, flight) - g.witnessM.value),
    g,
  });
}

export interface Pulse {
  readonly pressureKpa: number;
  readonly impulseKpaMs: number;
  readonly phaseMs: number;
}

export interface PaneResponse {
  readonly breakProbability: number;
  readonly fragmentSpeedMs: number;
  /** Upper bound: all impulse left after breaking goes into flight. Speeds above 100 m/s are flown as that. */
  readonly throwM: number;
  readonly hazardClass: HazardClass;
  /** The load lies beyond the strength table: the answer is its cautious end and not to be relied on. */
  readonly outsideRange: boolean;
}

/**
 * Best estimate: P = 1 − exp(−B(DLF·P)) at 20 ms; thrown at v = (i − I*)/ρh when at least half of such panes break.
 * @param strengthFactor how much stronger this pane is than its kind, 1 unless a sample asks
 */
export function respond(pane: PaneConstants, pulse: Pulse, dlf: DlfTable, strengthFactor = 1): PaneResponse {
  const share = pulse.impulseKpaMs / (pulse.pressureKpa * pulse.phaseMs);
  const factor = dynamicLoadFactor(pulse.phaseMs / pane.periodMs, share, dlf);
  const chance = breakChance(pane.resistance, (factor * pulse.pressureKpa) / strengthFactor);
  const outsideRange = Number.isNaN(chance);
  const probability = outsideRange ? 1 : chance;
  const speed =
    probability >= pane.g.throwFrom.value
      ? Math.max(0, (pulse.impulseKpaMs - strengthFactor * pane.breakingImpulseKpaMs) / pane.arealMassKgM2)
      : 0;
  return {
    breakProbability: probability,
    fragmentSpeedMs: speed,
    throwM: thrownTo(pane, speed),
    hazardClass: classOf(pane, probability, speed),
    outsideRange,
  };
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
