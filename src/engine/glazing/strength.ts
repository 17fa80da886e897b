/**
 * Strength of one pane by the glass failure prediction model of ASTM E1300 (Weibull): B = k (ab)^(1−m) (E h²)^m LDF e^J,
 * P = 1 − e^(−B), with LDF = (t/60 s)^(m/16) and the stress factor J from a table over aspect and load.
 */
import type { GlassKind } from '../scene.ts';
import { ok, type Result, refuse } from '../units.ts';
import type { GlazingModel } from './model.ts';

export interface Pane {
  /** Nominal thickness; strength uses the minimum thickness that goes with it. */
  readonly thicknessMm: number;
  readonly widthM: number;
  readonly heightM: number;
  readonly kind: GlassKind;
}

/** What strength and response need of a pane, worked out once. */
export interface PaneStrength {
  readonly minimumM: number;
  readonly aspect: number;
  /** Load in Pa at which the table's ln q is 0. */
  readonly unitLoadPa: number;
  /** ln of B without J. */
  readonly lnFactor: number;
  readonly typeFactor: number;
  readonly g: GlazingModel;
}

/** @returns error `unknown-thickness`, `not-positive` or `aspect-out-of-range` */
export function paneStrength(pane: Pane, durationS: number, g: GlazingModel): Result<PaneStrength> {
  const minimumMm = g.minimumThicknessMm[String(pane.thicknessMm)];
  if (minimumMm === undefined)
    return refuse('unknown-thickness', `thicknessMm must be one of ${Object.keys(g.minimumThicknessMm).join(', ')}`, {
      thicknessMm: pane.thicknessMm,
    });
  const [a, b] = [Math.max(pane.widthM, pane.heightM), Math.min(pane.widthM, pane.heightM)];
  if (!(b > 0) || !Number.isFinite(a)) return refuse('not-positive', 'widthM and heightM must be positive');
  const aspect = a / b;
  const widest = g.stressFactor.aspect[g.stressFactor.aspect.length - 1] as number;
  if (aspect > widest)
    return refuse('aspect-out-of-range', `the pane is more than ${widest} times as long as wide`, { aspect });
  const h = minimumMm / 1000;
  const m = g.weibullM.value;
  const lnDuration = (m / g.durationExponent.value) * Math.log(durationS / g.referenceDurationS.value);
  return ok({
    minimumM: h,
    aspect,
    unitLoadPa: (g.youngPa.value * h ** 4) / (a * b) ** 2,
    lnFactor:
      Math.log(g.weibullK.value) + (1 - m) * Math.log(a * b) + m * Math.log(g.youngPa.value * h * h) + lnDuration,
    typeFactor:
      pane.kind === 'toughened'
        ? g.typeFactorToughened.value
        : pane.kind === 'heat-strengthened'
          ? g.typeFactorHeatStrengthened.value
          : 1,
    g,
  });
}

/** J at this aspect and ln q: bilinear in the table, with the exact slope m of linear plate theory below it. Null above. */
function stressFactor(aspect: number, lnLoad: number, g: GlazingModel): number | null {
  const { lnLoad: columns, aspect: rows, J } = g.stressFactor;
  const first = columns[0] as number;
  const last = columns[columns.length - 1] as number;
  if (lnLoad > last) return null;
  const below = Math.min(0, lnLoad - first);
  const step = (columns[1] as number) - first;
  const at = Math.max(0, lnLoad - first) / step;
  const i = Math.min(columns.length - 2, Math.floor(at));
  let r = 0;
  while (r < rows.length - 2 && aspect > (rows[r + 1] as number)) r++;
  const [low, high] = [rows[r] as number, rows[r + 1] as number];
  const across = (aspect - low) / (high - low);
  const along = (row: readonly number[]) =>
    (row[i] as number) + (at - i) * ((row[i + 1] as number) - (row[i] as number));
  const one = along(J[r] as number[]);
  const two = along(J[r + 1] as number[]);
  return one + across * (two - one) + g.weibullM.value * below;
}

/** ln B under a static load; null beyond the table. */
function lnHazard(strength: PaneStrength, loadPa: number): number | null {
  const J = stressFactor(strength.aspect, Math.log(loadPa / strength.typeFactor / strength.unitLoadPa), strength.g);
  return J === null ? null : strength.lnFactor + J;
}

/**
 * Break probability under a static load in kPa. Beyond the table it is 1 where the table already ends at near-certainty;
 * elsewhere `load-out-of-range`.
 */
export function breakProbability(strength: PaneStrength, loadKpa: number): Result<number> {
  if (loadKpa <= 0) return ok(0);
  const ln = lnHazard(strength, loadKpa * 1000);
  if (ln !== null) return ok(-Math.expm1(-Math.exp(ln)));
  const columns = strength.g.stressFactor.lnLoad;
  const edge = strength.unitLoadPa * strength.typeFactor * Math.exp(columns[columns.length - 1] as number);
  const atEdge = -Math.expm1(-Math.exp(lnHazard(strength, edge * (1 - 1e-12)) as number));
  if (atEdge >= 0.999) return ok(1);
  return refuse('load-out-of-range', 'the load lies beyond the stress-factor table for this pane', { loadKpa });
}

/** Static load in kPa that breaks with the given probability; null where the table ends before it. */
export function failureLoad(strength: PaneStrength, probability: number): number | null {
  const wanted = Math.log(-Math.log1p(-probability));
  const columns = strength.g.stressFactor.lnLoad;
  let [low, high] = [-40, columns[columns.length - 1] as number];
  const at = (lnLoad: number) => strength.lnFactor + (stressFactor(strength.aspect, lnLoad, strength.g) as number);
  if (at(high) < wanted) return null;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (at(middle) < wanted) low = middle;
    else high = middle;
  }
  return (strength.unitLoadPa * strength.typeFactor * Math.exp((low + high) / 2)) / 1000;
}
