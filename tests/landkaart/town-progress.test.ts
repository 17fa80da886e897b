/** The line that says how far a town is: under any clock it goes on, ends at nothing left, and says numbers. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { progressOf } from '../../src/cli/town-progress.ts';

const form = /^town: (\d+) of (\d+) tiles, (\d+) %, (\d+) (s|min) left$/;

interface Said {
  readonly at: number;
  readonly count: number;
  readonly of: number;
  readonly percent: number;
  readonly leftS: number;
}

/** What is said of tiles that are made in this order, each after so many milliseconds. */
function saidOf(tiles: readonly { readonly buildings: number; readonly tookMs: number }[], open: readonly number[]) {
  let now = 1_000_000;
  const said: Said[] = [];
  const say = (line: string) => {
    const [, count, of, percent, left, unit] = form.exec(line) ?? [];
    if (unit === undefined) throw new Error(`no progress: ${line}`);
    const leftS = Number(left) * (unit === 'min' ? 60 : 1);
    said.push({ at: now, count: Number(count), of: Number(of), percent: Number(percent), leftS });
  };
  const plan = { tiles: tiles.map(({ buildings }, index) => ({ index, buildings })) } as never;
  const made = progressOf(plan, open, say, () => now);
  for (const index of open) {
    now += tiles[index]?.tookMs ?? 0;
    made(index);
  }
  return said;
}

const tile = (tookMs: fc.Arbitrary<number>) => fc.record({ buildings: fc.integer({ min: 0, max: 4000 }), tookMs });
const tilesOf = (tookMs: fc.Arbitrary<number>) =>
  fc.array(tile(tookMs), { minLength: 1, maxLength: 40 }).chain((tiles) =>
    fc.record({
      tiles: fc.constant(tiles),
      // Of a town that was interrupted some are made before.
      open: fc.shuffledSubarray(
        tiles.map((_, index) => index),
        { minLength: 1 },
      ),
    }),
  );

it('goes on, never oftener than once in five seconds, and ends at all of it', () => {
  const took = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 9_000_000 }));
  fc.assert(
    fc.property(tilesOf(took), ({ tiles, open }) => {
      const said = saidOf(tiles, open);
      expect(said.at(-1)).toMatchObject({ count: open.length, percent: 100, leftS: 0 });
      for (const [i, one] of said.entries()) {
        const before = said[i - 1];
        expect(one.of).toBe(open.length);
        expect(one.count).toBeGreaterThan(before?.count ?? 0);
        expect(one.percent).toBeGreaterThanOrEqual(before?.percent ?? 0);
        if (i < said.length - 1) expect(one.at - (before?.at ?? 1_000_000)).toBeGreaterThanOrEqual(5000);
        if (one.count < one.of) expect(one.percent).toBeLessThan(100);
      }
    }),
    { numRuns: 400, seed: 7 },
  );
});

it('of tiles that take as long as their buildings are many, says the time that is left, less at every line', () => {
  fc.assert(
    fc.property(tilesOf(fc.constant(0)), fc.integer({ min: 1, max: 400 }), ({ tiles, open }, eachMs) => {
      const steady = tiles.map(({ buildings }) => ({ buildings, tookMs: eachMs * (1 + buildings) }));
      const said = saidOf(steady, open);
      const end = said.at(-1)?.at ?? 0;
      for (const [i, { at, leftS }] of said.entries()) {
        // Whole seconds, and from a minute and a half on whole minutes.
        expect(Math.abs(leftS - (end - at) / 1000)).toBeLessThanOrEqual(leftS >= 90 ? 31 : 1);
        expect(leftS).toBeLessThanOrEqual(said[i - 1]?.leftS ?? Number.POSITIVE_INFINITY);
      }
    }),
    { numRuns: 200, seed: 8 },
  );
});
