/**
 * Strength of one pane by the glass failure prediction model of ASTM E1300 (Weibull): B = k (ab)^(1−m) (E h²)^m LDF e^J,
 * P = 1 − e^(−B), with LDF = (t/60 s)^(m/16) and the stress factor J from a table over aspect and load.
 */

import { ok, type Result, refuse } from '../../ground/units.ts';
import type { GlassKind } from '../../scene/scene.ts';
import type { GlazingModel } from './glazing-model.ts';

export interface Pane {
  /** Nominal thickness; strength uses the minimum thickness that goes with it. */
  readonly thicknessMm: number;
  readonly widthM: number;
  readonly heightM: number;
  readonly kind: GlassKind;
}

/** What strength and response need of a pane, worked out once. */
export interface PaneResistance {
  readonly minimumM: number;
  readonly aspect: number;
  /** J over the table's ln q, at this aspect. */
  readonly J: Float64Array;
  /** Load in Pa at which the table's ln q is 0. */
  readonly unitLoadPa: number;
  /** ln of B without J. */
  readonly lnFactor: number;
  readonly typeFactor: number;
  readonly g: GlazingModel;
}

/** @returns error `unknown-thickness`, `not-positive` or `aspect-out-of-range` */
export function paneResistance(pane: Pane, durationS: number, g: GlazingModel): Result<PaneResistance> {
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
    J: stressFactors(aspect, g),
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

/** Beyond this the table has a row for each whole aspect only, and a line between two of them may lie too low. */
const coarseFrom = 3;

/**
 * The column of J at this aspect, between its two neighbours in the table. Where the rows stand far apart, no lower than the
 * smooth curves through the rows around: a straight line may lie under what was computed.
 */
function stressFactors(aspect: number, { stressFactor: { aspect: rows, J } }: GlazingModel): Float64Array {
  let r = 0;
  while (r < rows.length - 2 && aspect > (rows[r + 1] as number)) r++;
  /** Neville's curve through rows `k` to `l`. */
  const through = (k: number, l: number, i: number): number => {
    if (k === l) return (J[k] as number[])[i] as number;
    const across = (aspect - (rows[k] as number)) / ((rows[l] as number) - (rows[k] as number));
    const one = through(k, l - 1, i);
    return one + across * (through(k + 1, l, i) - one);
  };
  const last = Math.min(rows.length - 1, r + 2);
  return Float64Array.from(J[r] as number[], (_, i) =>
    aspect <= coarseFrom
      ? through(r, r + 1, i)
      : Math.max(
          through(r, r + 1, i),
          through(r - 1, r + 1, i),
          through(last - 2, last, i),
          through(last - 3, last, i),
        ),
  );
}

/** J at ln q: linear in the table, with the exact slope m of linear plate theory below it. NaN above. */
function stressFactorAt({ J, g }: PaneResistance, lnLoad: number): number {
  const columns = g.stressFactor.lnLoad;
  const first = columns[0] as number;
  if (lnLoad > (columns[columns.length - 1] as number)) return Number.NaN;
  if (lnLoad < first) return (J[0] as number) + g.weibullM.value * (lnLoad - first);
  const at = (lnLoad - first) / ((columns[1] as number) - first);
  const i = Math.min(columns.length - 2, Math.floor(at));
  return (J[i] as number) + (at - i) * ((J[i + 1] as number) - (J[i] as number));
}

/**
 * Break probability under a static load in kPa: 1 beyond the table where it already ends at near-certainty, NaN where it
 * ends before that.
 */
export function breakChance(resistance: PaneResistance, loadKpa: number): number {
  if (loadKpa <= 0) return 0;
  const lnLoad = Math.log((loadKpa * 1000) / resistance.typeFactor / resistance.unitLoadPa);
  const J = stressFactorAt(resistance, lnLoad);
  if (!Number.isNaN(J)) return -Math.expm1(-Math.exp(resistance.lnFactor + J));
  const atEdge = -Math.expm1(-Math.exp(resistance.lnFactor + (resistance.J[resistance.J.length - 1] as number)));
  return atEdge >= 0.999 ? 1 : Number.NaN;
}

/** Static load in kPa at which the table ends. */
export const tableEndKpa = ({ unitLoadPa, typeFactor, g }: PaneResistance): number =>
  (unitLoadPa * typeFactor * Math.exp(g.stressFactor.lnLoad.at(-1) as number)) / 1000;

/** Static load in kPa that breaks with the given probability; null where the table ends before it. */
export function failureLoad(resistance: PaneResistance, probability: number): number | null {
  const wanted = Math.log(-Math.log1p(-probability));
  const columns = resistance.g.stressFactor.lnLoad;
  let [low, high] = [-40, columns[columns.length - 1] as number];
  const at = (lnLoad: number) => resistance.lnFactor + stressFactorAt(resistance, lnLoad);
  if (at(high) < wanted) return null;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (at(middle) < wanted) low = middle;
    else high = middle;
  }
  return (resistance.unitLoadPa * resistance.typeFactor * Math.exp((low + high) / 2)) / 1000;
}
