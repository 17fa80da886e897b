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
