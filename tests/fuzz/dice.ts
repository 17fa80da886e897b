/** Rolls that are the same everywhere for the same seed (Mulberry32). */

export interface Dice {
  /** From 0 up to 1. */
  readonly roll: () => number;
  readonly below: (n: number) => number;
  readonly pick: <One>(list: readonly One[]) => One;
}

export function dice(seed: number): Dice {
  let state = seed | 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(roll() * n);
  return { roll, below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
