/** The blast: Kingery-Bulmash by Swisdak, "closer is never safer", what a wall gets that it meets at an angle, and what people do. */
import { blast, type Hair, majorDamage, near, people, place } from './model.ts';

type Quantity = 'incidentPressure' | 'incidentImpulse' | 'reflectedPressure' | 'reflectedImpulse' | 'positivePhase';

/** Y = exp(Σ cᵢ (ln Z)ⁱ) of the stretch that Z lies in; beyond Z 40 reflection by an ideal gas (physics §1, model §2.1). */
function fitted(quantity: Quantity, z: number): number {
  if (z > blast.aboveZ.value && quantity === 'reflectedPressure') {
    const ps = fitted('incidentPressure', z);
    const p0 = blast.ambientKpa.value;
    return (blast.reflectionRatio.value * 2 * ps * (7 * p0 + 4 * ps)) / (7 * p0 + ps);
  }
  if (z > blast.aboveZ.value && quantity === 'reflectedImpulse')
    return blast.impulseRatio.value * fitted('incidentImpulse', z);
  const { ranges } = blast.fits[quantity] as (typeof blast.fits)[string];
  const [, , ...c] = ranges.find(([, to]) => z <= (to as number)) ?? (ranges.at(-1) as readonly number[]);
  const L = Math.log(z);
  return Math.exp(c.reduce((sum, one, i) => sum + one * L ** i, 0));
}

/** Running outward-in: at each Z of a fine grid the most that is found there or farther out. */
const grid: readonly number[] = (() => {
  const points = Array.from({ length: 6001 }, (_, i) => 0.2 * 5000 ** (i / 6000));
  const joints = Object.values(blast.fits).flatMap(({ ranges }) =>
    ranges.map(([, to]) => (to as number) * (1 + 1e-12)),
  );
  return [...points, ...joints, 40 * (1 + 1e-12)].filter((z) => z <= 1000).toSorted((one, two) => one - two);
})();
const held = new Map<Quantity, Float64Array>();
function fromFarther(quantity: Quantity): Float64Array {
  const known = held.get(quantity);
  if (known) return known;
  const most = new Float64Array(grid.length);
  let best = 0;
  for (let i = grid.length - 1; i >= 0; i--) {
    best = Math.max(best, fitted(quantity, grid[i] as number));
    most[i] = best;
  }
  held.set(quantity, most);
  return most;
}
function envelope(quantity: Quantity, z: number): number {
  let [low, high] = [0, grid.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grid[middle] as number) > z) high = middle;
    else low = middle + 1;
  }
  return Math.max(fitted(quantity, z), fromFarther(quantity)[low] ?? 0);
}

export interface Load {
  readonly ps: number;
  readonly is: number;
  readonly pr: number;
  readonly ir: number;
  readonly td: number;
}

const loads = new Map<string, Load>();
/** The load of a charge that works so many times, at a slant distance. Nearer than Z 1.5 it never works less than once (near-field §Decided 1). */
export function loadOf(chargeKg: number, times: number, slantM: number, hair: Hair): Load {
  const rangeM = Math.max(0, slantM + hair.metres);
  const close = times < 1 && rangeM < near('leastFromZ') * Math.cbrt(chargeKg);
  const charge = close ? chargeKg : times * chargeKg;
  const key = `${charge}:${rangeM}:${hair.share}`;
  const known = loads.get(key);
  if (known) return known;
  const root = Math.cbrt(charge);
  const z = Math.min(1000, Math.max(blast.belowZ.value, rangeM / root));
  const [pr, ir] = [envelope('reflectedPressure', z), envelope('reflectedImpulse', z)];
  const td = z > blast.aboveZ.value ? ir / (pr * share(blast.farDecay.value)) : fitted('positivePhase', z);
  const made = {
    ps: envelope('incidentPressure', z) * hair.share,
    is: envelope('incidentImpulse', z) * root * hair.share,
    pr: pr * hair.share,
    ir: ir * root * hair.share,
    td: td * root,
  };
  if (loads.size > 20_000) loads.clear();
  loads.set(key, made);
  return made;
}

/** Impulse of a Friedlander pulse as a share of peak × duration. */
export const share = (b: number): number => (Math.abs(b) < 1e-4 ? 0.5 - b / 6 : 1 / b - (1 - Math.exp(-b)) / (b * b));

export interface Blow {
  readonly p: number;
  readonly i: number;
  readonly td: number;
}

/** What a wall gets at this cosine: p = pr cos² + ps (1 + cos − 2 cos²). */
const byAngle = (s: number, r: number, cos: number) => r * cos * cos + s * (1 + cos - 2 * cos * cos);

/** The impulse × (1 + ½ (1 − cos)) down to cos 0.19, below that in a straight line to side-on (near-field §Decided 3); never more than square on. */
function impulseByAngle(s: number, r: number, cos: number): number {
  const from = near('obliqueFromCosine');
  const raised = (at: number) => byAngle(s, r, at) * (1 + near('obliqueShare') * (1 - at));
  return Math.min(Math.max(s, r), cos >= from ? raised(cos) : s + (cos / from) * (raised(from) - s));
}

export const blowAt = (load: Load, cos: number): Blow =>
  cos <= 0
    ? { p: load.ps, i: load.is, td: load.td }
    : { p: byAngle(load.ps, load.pr, cos), i: impulseByAngle(load.is, load.ir, cos), td: load.td };

/** Φ(x), by adding up the bell in small steps. */
const bell = (() => {
  const steps = 8000;
  const sums = new Float64Array(2 * steps + 1);
  const at = (i: number) => Math.exp(-0.5 * (i / 1000) ** 2) / Math.sqrt(2 * Math.PI);
  let sum = 0;
  for (let i = -steps + 1; i <= steps; i++) {
    sum += (at(i - 1) + 4 * at(i - 0.5) + at(i)) / 6000;
    sums[i + steps] = sum;
  }
  return sums;
})();
export function normal(x: number): number {
  const at = Math.min(16_000, Math.max(0, (x + 8) * 1000));
  const i = Math.min(15_999, Math.floor(at));
  const [one, two] = [bell[i] as number, bell[i + 1] as number];
  return one + (at - i) * (two - one);
}
const chance = (probit: number) => normal(probit - 5);

export const olderGlassBreaks = (psKpa: number): number =>
  chance(people.glassOlder.a + people.glassOlder.b * Math.log(psKpa * 1000));
export const newerGlassBreaks = (psKpa: number): number =>
  chance(people.glassNewer.a + people.glassNewer.b * Math.log(psKpa * 1000));

/** Major damage to a house: 5 − b ln[(P₀/P)^m + (i₀/i)^n], side-on (physics §7). */
export function houseDamaged(psKpa: number, isKpaMs: number): number {
  const { b, pressure, pressureExponent, impulse, impulseExponent } = majorDamage;
  return chance(
    5 - b * Math.log((pressure / (psKpa * 1000)) ** pressureExponent + (impulse / isKpaMs) ** impulseExponent),
  );
}

/** Of a person outdoors: P = ps + q, i = is (model §3, People). */
export function personHurt(psKpa: number, isKpaMs: number): { readonly eardrum: number; readonly death: number } {
  const p0 = blast.ambientKpa.value;
  const P = (psKpa + (2.5 * psKpa * psKpa) / (7 * p0 + psKpa)) * 1000;
  const i = isKpaMs;
  const { eardrum, lungDeath: lung, headImpact: head, wholeBodyImpact: body, bodyMassKg } = people;
  const S =
    lung.pressure / (P / lung.ambientPa) +
    lung.impulse / (i / (Math.sqrt(lung.ambientPa) * Math.cbrt(bodyMassKg.value)));
  const impact = (one: typeof head) => chance(5 - one.b * Math.log(one.pressure / P + one.product / (P * i)));
  return {
    eardrum: chance(eardrum.a + eardrum.b * Math.log(P)),
    death: Math.max(chance(5 - lung.b * Math.log(S)), impact(head), impact(body)),
  };
}

export const slant = (planM: number, heightM: number): number => Math.hypot(planM, heightM - place('burstHeightM'));
