/** Relations of an ideal gas beside the fits: Glasstone & Dolan 3.55–3.56, air with γ = 1.4. */
import type { Kilopascals } from '../../ground/units.ts';
import type { BlastModel } from './blast-model.ts';

/**
 * Dynamic pressure behind the shock, q = 2.5 ps² / (7 p0 + ps), in kPa.
 * @example dynamicPressure(101.325, blast) ≈ 31.7
 */
export function dynamicPressure(incidentPressureKpa: Kilopascals, blast: BlastModel): Kilopascals {
  return (2.5 * incidentPressureKpa ** 2) / (7 * blast.ambientKpa.value + incidentPressureKpa);
}

/**
 * Normal reflection, pr = 2 ps (7 p0 + 4 ps) / (7 p0 + ps), in kPa.
 * @example idealReflection(36.4, blast) / 36.4 ≈ 2.297 (Schwer 2017)
 */
export function idealReflection(incidentPressureKpa: Kilopascals, blast: BlastModel): Kilopascals {
  const p0 = blast.ambientKpa.value;
  return (2 * incidentPressureKpa * (7 * p0 + 4 * incidentPressureKpa)) / (7 * p0 + incidentPressureKpa);
}
