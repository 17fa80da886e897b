/** Glass: the strength of a pane by ASTM E1300, how it answers a pulse by stepping through time, how far its pieces fly. */
import { type Blow, share } from './blast.ts';
import { flown } from './flight.ts';
import { glass, glazing, limit, type PaneModel, receptors } from './model.ts';

interface Pane {
  readonly massKgM2: number;
  readonly periodMs: number;
  readonly leaves: number;
  /** ln(−ln(1 − P)) at a static load in kPa. */
  readonly weibull: (loadKpa: number) => number;
}

/** J(ln q, aspect) between the neighbours in the table; below it by linear plate theory, slope m. All panes of the set are shorter than 3 : 1. */
function stressFactor(aspect: number, lnLoad: number): number {
  const { lnLoad: columns, aspect: rows, J } = glazing.stressFactor;
  if (aspect > 3) throw new Error('The plain reading knows no pane longer than three times its width');
  const first = columns[0] as number;
  const r = Math.max(
    1,
    rows.findIndex((row) => row >= aspect),
  );
  const across = (aspect - (rows[r - 1] as number)) / ((rows[r] as number) - (rows[r - 1] as number));
  const at = (i: number) =>
    ((J[r - 1] as number[])[i] as number) * (1 - across) + ((J[r] as number[])[i] as number) * across;
  if (lnLoad < first) return at(0) + glass('weibullM') * (lnLoad - first);
  const last = columns.length - 1;
  if (lnLoad >= (columns[last] as number)) return at(last);
  const i = columns.findIndex((column) => column > lnLoad) - 1;
  const [from, to] = [columns[i] as number, columns[i + 1] as number];
  return at(i) + ((lnLoad - from) / (to - from)) * (at(i + 1) - at(i));
}

/** B = k (ab)^(1−m) (E h²)^m LDF e^J, LDF = (t/60)^(m/16); f = π/2 (1/a² + 1/b²) √(D/ρh). */
function paneOf({ thicknessMm, widthM, heightM, kind, leaves }: PaneModel): Pane {
  const h = (glazing.minimumThicknessMm[String(thicknessMm)] as number) / 1000;
  const [a, b] = [Math.max(widthM, heightM), Math.min(widthM, heightM)];
  const [m, E, rho] = [glass('weibullM'), glass('youngPa'), glass('densityKgM3')];
  const D = (E * h ** 3) / (12 * (1 - glass('poisson') ** 2));
  const hertz = (Math.PI / 2) * (1 / a ** 2 + 1 / b ** 2) * Math.sqrt(D / (rho * h));
  const type =
    kind === 'toughened' ? glass('typeFactorToughened') : kind === 'annealed' ? 1 : glass('typeFactorHeatStrengthened');
  const lnOthers =
    Math.log(glass('weibullK')) +
    (1 - m) * Math.log(a * b) +
    m * Math.log(E * h * h) +
    (m / glass('durationExponent')) * Math.log(glass('loadDurationS') / glass('referenceDurationS'));
  return {
    massKgM2: rho * h * leaves,
    periodMs: 1000 / hertz,
    leaves,
    weibull: (loadKpa) =>
      lnOthers + stressFactor(a / b, Math.log(((loadKpa * 1000) / type / E) * ((a * b) / (h * h)) ** 2)),
  };
}

const panes = new Map<string, Pane>();
export function paneNamed(type: string): Pane {
  const known = panes.get(type);
  if (known) return known;
  const made = paneOf(receptors.panes[type] as PaneModel);
  panes.set(type, made);
  return made;
}

/** Chance that a pane breaks under a static load. */
const breaks = (pane: Pane, loadKpa: number) => -Math.expm1(-Math.exp(pane.weibull(loadKpa)));

const weakest = new Map<string, number>();
/** The static load in kPa at which one pane of so many breaks in half of the cases: the quantile 1 − 0.5^(1/n) (model-2 §6.2). */
function weakestKpa(type: string, pane: Pane, n: number): number {
  const key = `${type}:${n}`;
  const known = weakest.get(key);
  if (known !== undefined) return known;
  const wanted = Math.log(-Math.log(0.5 ** (1 / n)));
  let [low, high] = [1e-3, 1e4];
  for (let k = 0; k < 100; k++) {
    const middle = Math.sqrt(low * high);
    if (pane.weibull(middle) < wanted) low = middle;
    else high = middle;
  }
  weakest.set(key, low);
  return low;
}

/** Panes across a facade: one every two metres, one at least, fifty at most. */
export const panesAcross = (widthM: number): number =>
  Math.min(glass('mostPanes'), Math.max(1, Math.ceil(widthM / glass('paneEveryM') - 1e-3)));

/** Decay of the Friedlander pulse with this share of peak × duration, by halving. */
function decayOf(wanted: number): number {
  let [low, high] = [-20, 2000];
  if (wanted >= share(low)) return low;
  for (let k = 0; k < 60; k++) {
    const middle = (low + high) / 2;
    if (share(middle) > wanted) low = middle;
    else high = middle;
  }
  return low;
}

/** Largest deflection over the static one, u″ = ω² (p(t)/P − u), stepped through time until a period after the pulse. */
function amplified({ p, i, td }: Blow, periodMs: number): number {
  const b = decayOf(i / (p * td));
  const omega = (2 * Math.PI) / periodMs;
  const dt = Math.min(periodMs / 160, td / 30);
  const [square, end] = [omega * omega, td + periodMs];
  let [u, v, most] = [0, 0, 0];
  const force = (t: number) => (t >= td ? 0 : (1 - t / td) * Math.exp((-b * t) / td));
  for (let t = 0; t < end; t += dt) {
    const a1 = square * (force(t) - u);
    const [u2, v2] = [u + (dt / 2) * v, v + (dt / 2) * a1];
    const f = force(t + dt / 2);
    const a2 = square * (f - u2);
    const [u3, v3] = [u + (dt / 2) * v2, v + (dt / 2) * a2];
    const a3 = square * (f - u3);
    const [u4, v4] = [u + dt * v3, v + dt * a3];
    const a4 = square * (force(t + dt) - u4);
    u += (dt / 6) * (v + 2 * v2 + 2 * v3 + v4);
    v += (dt / 6) * (a1 + 2 * a2 + 2 * a3 + a4);
    if (u > most) most = u;
    else if (t > td) break;
  }
  return most;
}

/** A second blow that comes back from across the street; the share says how: 1 both add, ½ the larger counts (near-field §Decided 4). */
export interface Pulse extends Blow {
  readonly echo: (Blow & { readonly adds: boolean }) | null;
}
const both = (one: number, two: number, adds: boolean) => (adds ? one + two : Math.max(one, two));

const staticKpa = (blow: Blow, pane: Pane) => blow.p * amplified(blow, pane.periodMs);

/** Chance that one pane breaks; of outer leaves alone, which fall outdoors, the strength of one leaf. */
export function breakChance(type: string, pulse: Pulse, outerLeafAlone: boolean): number {
  const pane = paneNamed(type);
  const strong = pane.leaves === 2 && !outerLeafAlone ? glazing.twoLeaves.design.value : 1;
  const first = staticKpa(pulse, pane);
  const load = pulse.echo ? both(first, staticKpa(pulse.echo, pane), pulse.echo.adds) : first;
  return breaks(pane, load / strong);
}

const classes = ['1', '2', '3a', '3b', '4', '5'] as const;
export type Class = (typeof classes)[number];
export const grade = (cls: string): number => classes.indexOf(cls as Class);
/** So many classes less, never better than cracked but kept. */
export const earned = (of: number, shift: number): number => (of <= 1 ? of : Math.max(1, of - shift));

const speedFor = new Map<string, readonly [near: number, far: number, high: number]>();
/** Speeds from which the glass of a pane lands beyond 1 m, beyond 3 m, and passes 3 m higher than 0.6 m. */
function speedsFor(type: string, pane: Pane): readonly [number, number, number] {
  const known = speedFor.get(type);
  if (known) return known;
  const drag = (0.5 * 1.225 * glass('dragPerArealMass')) / pane.massKgM2;
  const least = (holds: (speed: number) => boolean) => {
    let [low, high] = [0, 100];
    for (let k = 0; k < 50; k++) {
      const middle = (low + high) / 2;
      if (holds(middle)) high = middle;
      else low = middle;
    }
    return high;
  };
  const start = glass('launchHeightM');
  const lands = (speed: number) => flown(drag, speed, 0, start).rangeM;
  const made = [
    least((speed) => lands(speed) >= glass('nearM')),
    least((speed) => lands(speed) >= glass('farM')),
    least((speed) => flown(drag, speed, 0, start - glass('witnessM')).rangeM >= glass('farM')),
  ] as const;
  speedFor.set(type, made);
  return made;
}

/**
 * Hazard class of the weakest pane of a facade, as a number: thrown at v = (i − I*) / ρh where one of the n breaks with at
 * least a half, I* = Ru T / 2π. Where nothing could fly a metre it is not asked whether it breaks: that is 2 at most.
 */
export function hazardClass(type: string, pulse: Pulse, widthM: number): number {
  const pane = paneNamed(type);
  const n = panesAcross(widthM);
  const strong = pane.leaves === 2 ? glazing.twoLeaves.design.value : 1;
  const impulse = pulse.echo ? both(pulse.i, pulse.echo.i, pulse.echo.adds) : pulse.i;
  const needed = (strong * weakestKpa(type, pane, n) * pane.periodMs) / (2 * Math.PI);
  const speed = (impulse - needed) / pane.massKgM2;
  const [nearMs, farMs, highMs] = speedsFor(type, pane);
  if (speed < nearMs) return grade('2');
  if (1 - (1 - breakChance(type, pulse, false)) ** n < glass('throwFrom')) return grade('2');
  return grade(speed < farMs ? '3b' : speed < highMs ? '4' : '5');
}

export const halfBreaks = limit('breakHalf');
