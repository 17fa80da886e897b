/** Two leaves with air between them beside the equation of motion: two masses, each on its spring, and a gas spring that stiffens as the gap closes. */
import { describe, expect, it } from 'vitest';
import { loadAt } from '../../src/engine/effects/load.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { paneConstants } from '../../src/engine/physics/glazing/pane-response.ts';
import { failureLoad, paneResistance } from '../../src/engine/physics/glazing/resistance.ts';

const { glazing, flight, blast } = releasedModels;

/** One leaf: mass per m², spring per m² and the deflection at which half of such leaves break. */
function leafOf(thicknessMm: number) {
  const pane = { thicknessMm, widthM: 1, heightM: 1.2, kind: 'annealed' as const };
  const made = paneConstants(pane, glazing, flight);
  const resistance = paneResistance(pane, glazing.loadDurationS.value, glazing);
  if (!made.ok || !resistance.ok) throw new Error('a pane of the table');
  const mass = made.value.arealMassKgM2;
  const spring = mass * ((2 * Math.PI * 1000) / made.value.periodMs) ** 2;
  return { mass, spring, breaksM: ((failureLoad(resistance.value, 0.5) as number) * 1000) / spring };
}
type Leaf = ReturnType<typeof leafOf>;

interface Pulse {
  readonly pressurePa: number;
  readonly durationS: number;
}

/** Greatest share of its breaking deflection that either leaf reaches under a triangular pulse; by velocity Verlet. */
function strained(leaves: readonly Leaf[], gapM: number, { pressurePa, durationS }: Pulse): number {
  const adiabatic = 1.4;
  const step = 1e-5;
  const ambient = blast.ambientKpa.value * 1000;
  const u = leaves.map(() => 0);
  const speed = leaves.map(() => 0);
  const forces = (t: number) => {
    const load = t < durationS ? pressurePa * (1 - t / durationS) : 0;
    // A gap that closes pushes as gas does; one that is nearly shut is a stop.
    const gap = Math.max(1e-4, gapM - ((u[0] as number) - (u[1] ?? (u[0] as number))));
    const push = leaves.length > 1 ? ambient * ((gapM / gap) ** adiabatic - 1) : 0;
    return leaves.map(({ spring, mass }, i) => ((i === 0 ? load - push : push) - spring * (u[i] as number)) / mass);
  };
  let most = 0;
  let now = forces(0);
  for (let t = 0; t < durationS + 0.05; t += step) {
    for (const i of leaves.keys())
      u[i] = (u[i] as number) + (speed[i] as number) * step + 0.5 * (now[i] as number) * step * step;
    const next = forces(t + step);
    for (const i of leaves.keys())
      speed[i] = (speed[i] as number) + 0.5 * ((now[i] as number) + (next[i] as number)) * step;
    now = next;
    for (const [i, { breaksM }] of leaves.entries()) most = Math.max(most, (u[i] as number) / breaksM);
  }
  return most;
}

/** How many times the pulse that breaks one leaf breaks the two. */
function moreThanOne(leaves: readonly [Leaf, Leaf], gapM: number, pulse: Pulse): number {
  const breaking = (some: readonly Leaf[]) => {
    let [low, high] = [0, 400];
    for (let i = 0; i < 24; i++) {
      const middle = (low + high) / 2;
      const { pressurePa, durationS } = pulse;
      if (strained(some, gapM, { pressurePa: middle * pressurePa, durationS }) >= 1) high = middle;
      else low = middle;
    }
    return high;
  };
  return breaking(leaves) / breaking([leaves[0]]);
}

/** The reflected pulse of a charge as a triangle with its peak and its impulse. */
function pulseAt(rangeM: number, chargeKgTnt: number): Pulse {
  const { reflectedPressureKpa, reflectedImpulseKpaMs } = loadAt(rangeM, chargeKgTnt, 1, releasedModels);
  return {
    pressurePa: reflectedPressureKpa * 1000,
    durationS: (2 * reflectedImpulseKpaMs) / reflectedPressureKpa / 1000,
  };
}

describe('two leaves', () => {
  const four = leafOf(4);
  const { twoLeaves } = glazing;
  if (!twoLeaves) throw new Error('the set reckons with leaves');

  it.each([
    [1, 5, 0.012],
    [3, 10, 0.006],
    [3, 10, 0.016],
    [15, 20, 0.012],
  ])('%d kg at %d m, gap %d m: two alike bear nearly twice as much, and more than is reckoned with', (kg, m, gapM) => {
    const more = moreThanOne([four, four], gapM, pulseAt(m, kg));
    expect(more).toBeGreaterThan(twoLeaves.design.value);
    expect(more).toBeGreaterThan(1.85);
    expect(more).toBeLessThan(twoLeaves.high.value + 0.05);
  });

  it('an outer leaf that is backed by a thicker one bears what is reckoned with, within the band', () => {
    const more = moreThanOne([four, leafOf(6)], 0.012, pulseAt(10, 3));
    expect(more).toBeGreaterThan(twoLeaves.low.value);
  });
});
