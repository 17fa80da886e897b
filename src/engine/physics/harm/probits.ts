/** Probits of TNO's Green Book and DDESB TP-14. Pressure in Pa, impulse in Pa·s, mass in kg, speed in m/s. */
import { erfc } from './erfc.ts';
import type { ProbitModel } from './people-model.ts';

export interface Harm {
  readonly probit: number;
  readonly probability: number;
}

/** Φ(Pr − 5). */
export function probability(probit: number): number {
  return normal(probit - 5);
}

export function harm(probit: number): Harm {
  return { probit, probability: probability(probit) };
}

/** The standard normal distribution, to the last digits in both tails. */
export function normal(x: number): number {
  return erfc(-x / Math.SQRT2) / 2;
}

export interface PressureInput {
  readonly pressurePa: number;
}
export interface PulseInput extends PressureInput {
  readonly impulsePaS: number;
}

const line = ({ a, b }: { a: number; b: number }, x: number): Harm => harm(a + b * Math.log(x));

/** Panes, newer stock, side-on: half break at 5.06 kPa. */
export const glassNewer = ({ pressurePa }: PressureInput, people: ProbitModel): Harm =>
  line(people.glassNewer, pressurePa);
/** Panes, older stock, side-on: half break at 3.0 kPa. */
export const glassOlder = ({ pressurePa }: PressureInput, people: ProbitModel): Harm =>
  line(people.glassOlder, pressurePa);
/** Eardrum rupture: half at 103.6 kPa. */
export const eardrum = ({ pressurePa }: PressureInput, people: ProbitModel): Harm => line(people.eardrum, pressurePa);

/** Death by lung damage: Pr = 5 − 5.74 ln(4.2/p̄ + 1.3/ī), p̄ = P/p0, ī = i/(√p0 m^⅓). */
export function lungDeath(
  { pressurePa, impulsePaS, massKg }: PulseInput & { massKg?: number },
  people: ProbitModel,
): Harm {
  const { b, pressure, impulse, ambientPa } = people.lungDeath;
  const scaledImpulse = impulsePaS / (Math.sqrt(ambientPa) * Math.cbrt(massKg ?? people.bodyMassKg.value));
  return harm(5 - b * Math.log((pressure * ambientPa) / pressurePa + impulse / scaledImpulse));
}

function impact({ pressurePa, impulsePaS }: PulseInput, model: { b: number; pressure: number; product: number }): Harm {
  return harm(5 - model.b * Math.log(model.pressure / pressurePa + model.product / (pressurePa * impulsePaS)));
}

/** Death by the head hitting something. */
export const headImpact = (pulse: PulseInput, people: ProbitModel): Harm => impact(pulse, people.headImpact);
/** Death by the whole body hitting something. */
export const wholeBodyImpact = (pulse: PulseInput, people: ProbitModel): Harm => impact(pulse, people.wholeBodyImpact);

/**
 * Death by one fragment of this mass and speed, in three branches that join at 0.1 and 4.5 kg. Null below the smallest
 * mass, where no branch is known.
 */
export function fragment({ massKg, speedMs }: { massKg: number; speedMs: number }, people: ProbitModel): Harm | null {
  const { smallestKg, middleKg, heavyKg, small, middle, heavy } = people.fragment;
  if (massKg < smallestKg) return null;
  if (massKg < middleKg) return harm(small.a + small.b * Math.log(massKg * speedMs ** small.exponent));
  if (massKg < heavyKg) return harm(middle.a + middle.b * Math.log(0.5 * massKg * speedMs * speedMs));
  return harm(heavy.a + heavy.b * Math.log(speedMs));
}
