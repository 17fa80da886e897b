/** Chance from a seed, so that a run can be told again: moments, fields and what is typed in them. */

export interface Dice {
  /** A whole number from 0 up to `limit`. */
  below(limit: number): number;
  of<One>(all: readonly [One, ...One[]]): One;
  /** Letters, accents, signs and pictures; no two begin alike within 52 texts, so that first letters tell them apart. */
  text(): string;
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const words = ['gevel', 'é', '  ', '"plein"', '5 m²', 'naïef', '<b>', '🏦', '’s avonds', '&amp;', 'ij', '\\'] as const;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  let count = 0;
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const of = <One>(all: readonly [One, ...One[]]): One => all[below(all.length)] ?? all[0];
  return {
    below,
    of,
    text() {
      const middle = Array.from({ length: 1 + below(4) }, () => of(words)).join('');
      return `${letters[count++ % letters.length]}${count}${middle}${count}.`;
    },
  };
}
