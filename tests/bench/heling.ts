/** The index of a register of two million invented numbers: how large, how fast. */
import { registerOf, searchNumber } from '../../src/modules/heling/search.ts';

const size = 2_000_000;

function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function measureRegister(): string[] {
  const roll = dice(437);
  const draw = () => Math.floor(roll() * 1e6) * 1e4 + Math.floor(roll() * 1e4);
  const number = (i: number): string => {
    switch (i % 3) {
      case 0:
        return `FIK${String(draw()).padStart(10, '0')}`;
      case 1:
        return `0044${String(draw()).padStart(10, '0')}${i % 10}`;
      default:
        return `TST${draw().toString(36).toUpperCase().padStart(7, '0')}`;
    }
  };
  const numbers = Array.from({ length: size }, (_, i) => number(i));
  const timed = <Value>(work: () => Value): [Value, number] => {
    const start = performance.now();
    const value = work();
    return [value, performance.now() - start];
  };
  const [register, built] = timed(() => registerOf('bench', { count: size, at: (row) => numbers[row] as string }));
  const exactly = 100_000;
  // The first questions warm up and are not counted.
  for (let i = 0; i < exactly / 10; i++) searchNumber(numbers[(i * 31) % size] as string, [register]);
  const [found, exact] = timed(() => {
    let hits = 0;
    for (let i = 0; i < exactly; i++)
      if (searchNumber(numbers[(i * 17) % size] as string, [register]).result === 'exact') hits++;
    return hits;
  });
  const listed = 10_000;
  const [, near] = timed(() => {
    for (let i = 0; i < listed; i++) searchNumber(number(i), [register]);
  });
  const plain = new Set(numbers);
  const [, baseline] = timed(() => {
    let hits = 0;
    for (let i = 0; i < exactly; i++) if (plain.has(numbers[(i * 17) % size] as string)) hits++;
    return hits;
  });
  return [
    `  index of ${size} numbers             ${(register.index.bytes / 1e6).toFixed(1)} MB, built in ${(built / 1000).toFixed(1)} s`,
    `  ${found} exact questions          ${exact.toFixed(0)} ms (${Math.round((1000 * exactly) / exact)} a second)`,
    `  list of ${listed}, none in it        ${near.toFixed(0)} ms, near matches tried`,
    `  baseline: Set of strings, exact only ${baseline.toFixed(0)} ms for ${exactly}; no look-alikes, no near matches, all text in memory`,
  ];
}
