/**
 * Response of a pane as an undamped elastic single-degree-of-freedom system to the positive phase of a Friedlander
 * pulse: the dynamic load factor, largest deflection over the static one. It depends on two numbers only, duration over
 * period and impulse over peak × duration, so one table serves every pane, charge and distance.
 */

import { rootOf } from '../../geometry/root.ts';
import { decay } from '../blast/friedlander.ts';
import type { GlazingModel } from './glazing-model.ts';
import type { Pane } from './resistance.ts';

/**
 * Fundamental period in ms of a simply supported plate: f = π/2 (1/a² + 1/b²) √(D/ρh), D = E h³ / 12(1 − ν²).
 * @example 4 mm (3.78 mm at least), 1.0 × 1.2 m: 62.7 ms
 */
export function period(pane: Pane, minimumM: number, g: GlazingModel): number {
  const stiffness = (g.youngPa.value * minimumM ** 3) / (12 * (1 - g.poisson.value ** 2));
  const arealMass = g.densityKgM3.value * minimumM;
  const frequency = (Math.PI / 2) * (1 / pane.widthM ** 2 + 1 / pane.heightM ** 2) * Math.sqrt(stiffness / arealMass);
  return 1000 / frequency;
}

/**
 * Largest deflection over static deflection, in closed form: during the pulse u = e^(−at)(A + Bt) + C cos ωt + D sin ωt,
 * after it a free vibration. The load falls, so the first peak is the highest.
 * @param phaseOverPeriod td / T @param b decay of the pulse
 * @example a triangular pulse has b = 0: 1.196 at td/T = 0.5, 1.550 at 1, 1.763 at 2 (Biggs)
 */
export function loadFactor(phaseOverPeriod: number, b: number): number {
  const w = 2 * Math.PI * phaseOverPeriod;
  const square = b * b + w * w;
  const B = (-w * w) / square;
  const A = (w * w + 2 * b * B) / square;
  const D = (b * A - B) / w;
  const at = (t: number) => Math.exp(-b * t) * (A + B * t) - A * Math.cos(w * t) + D * Math.sin(w * t);
  const rate = (t: number) =>
    Math.exp(-b * t) * (B - b * (A + B * t)) + w * (A * Math.sin(w * t) + D * Math.cos(w * t));
  // A falling load has one peak before the trough, half a period later at least; one that rises first may have more. The slope of the
  // pulse is −e^(−bt)(1 + b(1 − t)): down to b = −1 it falls all the way.
  const falls = b >= -1;
  const end = falls ? Math.min(1, 1 / phaseOverPeriod) : 1;
  const steps = falls ? 8 : 32 * Math.ceil(1 + phaseOverPeriod);
  let best = Math.hypot(at(1), rate(1) / w);
  let before = rate(0);
  for (let i = 1; i <= steps; i++) {
    const after = rate((i / steps) * end);
    if (before >= 0 && after <= 0) {
      const [from, to] = [((i - 1) / steps) * end, (i / steps) * end];
      // A peak is flat, so 1e-8 of the stretch is plenty.
      best = Math.max(best, at(rootOf(rate, from, to, before, after, 1e-8 * (to - from))));
      if (falls) break;
    }
    before = after;
  }
  return best;
}

/**
 * Load factors over ln(td/T) and impulse share, divided by the impulsive answer 2π·(td/T)·share to be nearly flat. A corner
 * is worked out when it is first asked for: one place needs few of them.
 */
export interface DlfTable {
  readonly values: Float64Array;
}

/** Steps of the table: durations from a thousandth of the period to ten times it, pulses up to the triangle. */
const step = { ratio: Math.log(200_000) / 159, share: 0.01 };
const ratios = { low: Math.log(1e-3), high: Math.log(1e-3) + 121 * step.ratio, count: 122 };
const shares = { low: 0.02, high: 0.02 + 48 * step.share, count: 49 };

export function makeDlfTable(): DlfTable {
  return { values: new Float64Array(ratios.count * shares.count).fill(Number.NaN) };
}

/** The table at a corner: row by impulse share, column by duration. */
function corner({ values }: DlfTable, row: number, column: number): number {
  const known = values[row * ratios.count + column] as number;
  if (!Number.isNaN(known)) return known;
  const share = shares.low + (row / (shares.count - 1)) * (shares.high - shares.low);
  const ratio = Math.exp(ratios.low + (column / (ratios.count - 1)) * (ratios.high - ratios.low));
  const made = loadFactor(ratio, decay(1, 1, share)) / (1 + 2 * Math.PI * ratio * share);
  values[row * ratios.count + column] = made;
  return made;
}

/** The load factor from the table; outside it the closed form itself answers. */
export function dynamicLoadFactor(phaseOverPeriod: number, share: number, table: DlfTable): number {
  const r = ((Math.log(phaseOverPeriod) - ratios.low) / (ratios.high - ratios.low)) * (ratios.count - 1);
  const s = ((share - shares.low) / (shares.high - shares.low)) * (shares.count - 1);
  if (!(r >= 0 && r < ratios.count - 1 && s >= 0 && s < shares.count - 1))
    return loadFactor(phaseOverPeriod, decay(1, 1, share));
  const i = Math.floor(r);
  const j = Math.floor(s);
  const [one, two] = [corner(table, j, i), corner(table, j + 1, i)];
  const low = one + (r - i) * (corner(table, j, i + 1) - one);
  const high = two + (r - i) * (corner(table, j + 1, i + 1) - two);
  return (low + (s - j) * (high - low)) * (1 + 2 * Math.PI * phaseOverPeriod * share);
}
