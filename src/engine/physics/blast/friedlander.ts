/** The Friedlander pulse p(t) = P (1 − t/td) e^(−b t/td): how impulse and decay belong together. */

/** Impulse as a share of P·td: 1/b − (1 − e^−b)/b². Falls from large (b → −∞) through ½ (b = 0) to 0. */
export function impulseShare(decay: number): number {
  if (Math.abs(decay) < 1e-3) return 0.5 - decay / 6 + (decay * decay) / 24;
  return 1 / decay + Math.expm1(-decay) / (decay * decay);
}

/**
 * Solves the decay b from peak, duration and impulse, by bisection to 1e-10. A pulse fuller than a triangle
 * (share above ½) has a negative b. Shares beyond b = −20 … 2000 are held at those ends.
 * @param pressureKpa peak, kPa @param phaseMs duration, ms @param impulseKpaMs impulse, kPa·ms
 */
export function decay(pressureKpa: number, phaseMs: number, impulseKpaMs: number): number {
  const share = impulseKpaMs / (pressureKpa * phaseMs);
  let [low, high] = [-20, 2000];
  if (share >= impulseShare(low)) return low;
  if (share <= impulseShare(high)) return high;
  for (let i = 0; i < 60 && high - low > 1e-10; i++) {
    const middle = (low + high) / 2;
    if (impulseShare(middle) > share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
