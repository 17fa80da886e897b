/** The Friedlander pulse p(t) = P (1 − t/td) e^(−b t/td): how impulse and decay belong together. */

/** Impulse as a share of P·td: 1/b − (1 − e^−b)/b². Falls from large (b → −∞) through ½ (b = 0) to 0. */
export function impulseShare(decay: number): number {
  if (Math.abs(decay) < 1e-3) return 0.5 - decay / 6 + (decay * decay) / 24;
  return 1 / decay + Math.expm1(-decay) / (decay * decay);
}

/** So far from it a decay surely lies on its own side; the share is worked out to far less than this. */
const sure = 1e-8;

/** The decay by Newton's way, to well within `sure`; not a number where that does not come there. */
function near(share: number): number {
  // Far out the share is 1/b − 1/b², near a triangle ½ − b/6.
  let b = share < 0.3 ? (1 + Math.sqrt(Math.max(0, 1 - 4 * share))) / (2 * share) : 6 * (0.5 - share);
  for (let i = 0; i < 30; i++) {
    const small = Math.abs(b) < 1e-3;
    const fall = Math.exp(-b);
    const slope = small ? b / 12 - 1 / 6 : -((1 + fall) * b + 2 * Math.expm1(-b)) / b ** 3;
    const step = (impulseShare(b) - share) / slope;
    if (!Number.isFinite(step)) return Number.NaN;
    b -= step;
    if (Math.abs(step) < 1e-5) return b;
  }
  return Number.NaN;
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
  // The share only falls with the decay: away from where it passes, the answer is known without working it out.
  const about = near(share);
  for (let i = 0; i < 60 && high - low > 1e-10; i++) {
    const middle = (low + high) / 2;
    const below = Math.abs(middle - about) > sure ? middle < about : impulseShare(middle) > share;
    if (below) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
