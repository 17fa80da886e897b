import type { NearFieldModel } from './near-field-model.ts';

/**
 * Load on a wall that a ray meets at an angle: x = xr cos²θ + xs (1 + cos θ − 2 cos²θ) for cos θ > 0, else side-on.
 * Used alike for pressure and impulse (Randers-Pehrson & Bannister form). Misses the Mach reinforcement beyond about
 * 40°, where the coefficient can exceed normal incidence by up to half.
 * @param cosine of the angle between the ray and the wall's normal; 1 faces the charge
 */
export function oblique(incident: number, reflected: number, cosine: number): number {
  if (cosine <= 0) return incident;
  const square = cosine * cosine;
  return reflected * square + incident * (1 + cosine - 2 * square);
}

/**
 * The impulse on a wall as it was computed: weak waves that graze it give more than the formula, up to half. Below a small
 * cosine in a straight line to side-on, never more than on a wall that faces the charge.
 */
export function facadeImpulse(incident: number, reflected: number, cosine: number, near: NearFieldModel): number {
  if (cosine <= 0) return incident;
  const from = near.obliqueFromCosine.value;
  const raised = (at: number) => oblique(incident, reflected, at) * (1 + near.obliqueShare.value * (1 - at));
  const made = cosine >= from ? raised(cosine) : incident + (cosine / from) * (raised(from) - incident);
  return Math.min(made, Math.max(incident, reflected));
}
