import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Note, overlap, placeNotes, standing } from '../../src/app/map/place-notes.ts';

const view = { x: 400, y: 300, width: 800, height: 600 };
const spot = fc.record({ x: fc.integer({ min: 20, max: 780 }), y: fc.integer({ min: 20, max: 580 }) });
const note: fc.Arbitrary<Note> = fc.record({
  anchors: fc.array(spot, { minLength: 1, maxLength: 3 }),
  width: fc.integer({ min: 20, max: 220 }),
  height: fc.integer({ min: 14, max: 60 }),
  upon: fc.boolean(),
});
const box = fc
  .tuple(spot, fc.integer({ min: 10, max: 120 }), fc.integer({ min: 10, max: 120 }))
  .map(([{ x, y }, width, height]) => ({ x, y, width, height }));

describe('notes on the map', () => {
  it('never stand over each other or over what is taken, and none is left out while there is room', () => {
    fc.assert(
      fc.property(
        fc.array(note, { maxLength: 9 }),
        fc.array(box, { maxLength: 4 }),
        fc.array(box, { maxLength: 6 }),
        (notes, taken, spared) => {
          const placed = placeNotes(notes, { taken, spared, view });
          const there = placed.filter((one) => one !== null);
          expect(there).toHaveLength(notes.length);
          there.forEach((one, i) => {
            for (const other of [...there.slice(i + 1), ...taken]) expect(overlap(one, other)).toBe(false);
          });
        },
      ),
      { numRuns: 60, seed: 8 },
    );
  });

  it('of names that would run through each other the first stands, and none is left out for nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(box, { minLength: 1, maxLength: 3 }), { maxLength: 9 }),
        fc.array(box),
        (names, taken) => {
          const stands = standing(names, taken);
          names.forEach((name, i) => {
            const before = [
              ...taken,
              ...names
                .slice(0, i)
                .filter((_, at) => stands[at])
                .flat(),
            ];
            expect(stands[i]).toBe(!name.some((part) => before.some((other) => overlap(part, other, 1))));
          });
        },
      ),
      { numRuns: 100, seed: 3 },
    );
  });

  const one = (change: Partial<Note>): Note => ({
    anchors: [{ x: 400, y: 300 }],
    width: 24,
    height: 24,
    upon: false,
    ...change,
  });
  const alone = (change: Partial<Note>, ground: Partial<Parameters<typeof placeNotes>[1]> = {}) => {
    const [placed] = placeNotes([one(change)], { taken: [], spared: [], view, ...ground });
    if (!placed) throw new Error('there is room');
    return placed;
  };

  it('has a line to what it is about, on the side that is asked for', () => {
    const { x, y, foot } = alone({ anchors: [{ x: 400, y: 300, away: { x: -1, y: 0 } }] });
    expect(foot).toEqual({ x: 400, y: 300 });
    expect(x).toBeLessThan(385);
    expect(Math.abs(y - 300)).toBeLessThan(1);
  });

  it('stands upon its place where that is free, and beside it where it is not', () => {
    expect(alone({ upon: true })).toMatchObject({ x: 400, y: 300, foot: null });
    const taken = [{ x: 400, y: 300, width: 30, height: 30 }];
    expect(alone({ upon: true }, { taken }).foot).not.toBeNull();
  });

  it('spares the number of a house, and stays on the screen', () => {
    const away = { x: 1, y: 0 };
    const straight = alone({ anchors: [{ x: 400, y: 300, away }] });
    const spared = [{ x: straight.x, y: straight.y, width: 16, height: 16 }];
    const aside = alone({ anchors: [{ x: 400, y: 300, away }] }, { spared });
    expect(overlap(aside, spared[0] as (typeof spared)[0])).toBe(false);
    const atEdge = alone({ anchors: [{ x: 795, y: 300, away }], width: 120 });
    expect(atEdge.x + 60).toBeLessThanOrEqual(800);
  });

  it('is written about what is on the screen before what is not', () => {
    const { foot } = alone({
      anchors: [
        { x: 400, y: -90 },
        { x: 400, y: 40 },
      ],
    });
    expect(foot?.y).toBe(40);
  });
});
