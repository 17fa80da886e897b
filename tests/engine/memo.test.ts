import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachedBuildings } from '../../src/engine/effects/outlook.ts';
import { blockOf } from '../../src/engine/geometry/block.ts';
import { memoIn, memoLately, memoOf } from '../../src/engine/ground/memo.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Machine } from '../../src/engine/scene/scene.ts';
import { demo } from './scenes.ts';

describe('what is remembered', () => {
  const objects = [{ n: 1 }, { n: 2 }, { key: 'a', n: 3 }, { key: 'b', n: 4 }];

  it('is what would be worked out, once for the same keys', () => {
    const key = fc.oneof(fc.constantFrom(...objects), fc.integer({ min: 0, max: 5 }), fc.constantFrom('x', 'y'));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key, key), { minLength: 1, maxLength: 60 }), (asked) => {
        const plain = (...keys: readonly unknown[]) => JSON.stringify(keys);
        let worked = 0;
        const quick = memoOf(
          (one: object | number | string, two: object | number | string, three: object | number | string) => {
            worked += 1;
            return plain(one, two, three);
          },
        );
        for (const [one, two, three] of asked) expect(quick(one, two, three)).toBe(plain(one, two, three));
        expect(worked).toBe(new Set(asked.map((keys) => plain(...keys))).size);
      }),
      { seed: 5 },
    );
  });

  it('goes by what an object says that makes it another one', () => {
    let worked = 0;
    const quick = memoOf((one: { key: string }) => {
      worked += 1;
      return one.key;
    });
    expect([quick({ key: 'a' }), quick({ key: 'a' }), quick({ key: 'b' })]).toEqual(['a', 'a', 'b']);
    expect(worked).toBe(2);
  });

  it('keeps nothing and undefined too, and no more plain keys than it may', () => {
    let worked = 0;
    const quick = memoOf((n: number): number | undefined => {
      worked += 1;
      return n > 1 ? n : undefined;
    }, 2);
    for (const n of [1, 1, 2, 2, 3, 1]) quick(n);
    expect(worked).toBe(4);
  });
});

describe('what is remembered in the room of something', () => {
  it('is worked out once a room for the same keys, by these alone, and goes with the room', () => {
    const handed: unknown[][] = [];
    const quick = memoIn((...keys: readonly [object, number]) => {
      handed.push([...keys]);
      return `${JSON.stringify(keys)}`;
    });
    const other = memoIn((one: object, two: number) => [one, two]);
    const [one, two] = [{ n: 1 }, { n: 1 }];
    const rooms = [new Map(), new Map()] as const;
    for (let again = 0; again < 3; again++)
      for (const room of rooms)
        for (const object of [one, two]) {
          expect(quick(room, object, 3)).toBe(JSON.stringify([object, 3]));
          expect(other(room, object, 3)).toBe(other(room, object, 3));
        }
    expect(handed).toEqual(rooms.flatMap(() => [one, two].map((object) => [object, 3])));
    expect(handed[1]?.[0]).toBe(two);
    quick(new Map(), one, 3);
    expect(handed).toHaveLength(5);
  });
});

describe('what is remembered of the last few', () => {
  const [one, two] = [{ n: 1 }, { n: 1 }];

  it('is worked out once for the same keys, of so many of one object, whatever is asked of another', () => {
    const handed: unknown[][] = [];
    const quick = memoLately(
      (...keys: readonly [object, number | undefined, string]) => {
        handed.push([...keys]);
        return JSON.stringify(keys);
      },
      { kept: 2 },
    );
    const ask = (of: object, n: number | undefined, text: string) =>
      expect(quick(of, n, text)).toBe(JSON.stringify([of, n, text]));
    for (let again = 0; again < 3; again++)
      for (const object of [one, two]) for (const n of [1, undefined]) ask(object, n, 'a');
    expect(handed).toEqual([one, two].flatMap((object) => [1, undefined].map((n) => [object, n, 'a'])));
    ask(one, 1, 'b');
    ask(one, 1, 'b');
    ask(one, undefined, 'a');
    expect(handed).toHaveLength(5);
    // The one that was made first has gone.
    ask(one, 1, 'a');
    expect(handed).toHaveLength(6);
    for (const n of [1, undefined]) ask(two, n, 'a');
    expect(handed).toHaveLength(6);
  });

  it('goes by what makes a key the same, and of what may not stay nothing is left once something new is made', () => {
    let worked = 0;
    const quick = memoLately((_of: object, { n }: { n: number }, _two: null) => ++worked && n, {
      kept: 3,
      same: (key, other) => key.n === other.n,
      stays: (key, asked, least: number) => key.n >= least && key.n !== asked.n,
    });
    expect([1, 2, 3, 1, 2].map((n) => quick(one, { n }, null, 0))).toEqual([1, 2, 3, 1, 2]);
    expect(worked).toBe(3);
    expect([4, 3, 2].map((n) => quick(one, { n }, null, 3))).toEqual([4, 3, 2]);
    expect(worked).toBe(5);
  });
});

it('which buildings share a wall with the host goes by the model that is asked, not by the one that was asked first', () => {
  const { buildings, machines } = demo('demo-orange');
  const machine = { ...(machines[0] as Machine), siting: 'gevel' as const };
  const { siting } = releasedModels;
  const wide = { ...siting, sharedWallGapM: { ...siting.sharedWallGapM, value: 40 } };
  const within = (model: typeof siting) => attachedBuildings(blockOf(buildings), machine, model).size;
  const narrow = within(siting);
  expect(within(wide)).toBeGreaterThan(narrow);
  expect(within(siting)).toBe(narrow);
});
