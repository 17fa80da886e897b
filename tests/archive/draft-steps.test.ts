import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterSteps, stepsBetween } from '../../src/archive/draft-steps.ts';

const json = fc.jsonValue({ maxDepth: 4 });

/** A tree and the same one with some parts replaced, the rest shared. */
const edited = (value: unknown, pick: () => number, other: unknown): unknown => {
  if (pick() === 0) return other;
  if (Array.isArray(value)) {
    const list = value.map((one: unknown) => (pick() < 2 ? edited(one, pick, other) : one));
    if (pick() === 1) return [...list, other];
    return pick() === 1 ? list.slice(1) : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(() => pick() !== 1);
  return Object.fromEntries(entries.map(([key, one]) => [key, pick() < 2 ? edited(one, pick, other) : one]));
};

const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

describe('steps of a draft', () => {
  it('bring one state to the next, after a stay as text, from a copy that shares nothing', () => {
    fc.assert(
      fc.property(json, json, fc.infiniteStream(fc.nat(4)), (from, other, picks) => {
        const to = edited(from, () => picks.next().value as number, other);
        const steps = throughText(stepsBetween(from, to)) as ReturnType<typeof stepsBetween>;
        const copy = throughText(from);
        expect(throughText(afterSteps(copy, steps))).toEqual(throughText(to));
        expect(copy).toEqual(throughText(from));
      }),
      { numRuns: 2000 },
    );
  });

  it('are none between two that are the same, and say nothing of what is shared', () => {
    const big = Array.from({ length: 5000 }, (_, i) => ({ i, text: 'x'.repeat(100) }));
    const from = { title: 'a', big, more: { big, n: 1 } };
    expect(stepsBetween(from, { ...from })).toEqual([]);
    expect(stepsBetween(from, { ...from, title: 'b', more: { ...from.more, n: 2 } })).toEqual([
      { at: ['title'], to: 'b' },
      { at: ['more', 'n'], to: 2 },
    ]);
    expect(stepsBetween(from, { ...from, big: [...big, { i: 1, text: '' }] })).toEqual([
      { at: ['big'], index: 5000, out: 0, into: [{ i: 1, text: '' }] },
    ]);
  });

  it('a key called __proto__ stays a key', () => {
    const to: unknown = JSON.parse('{"__proto__":{"a":1},"b":2}');
    const after = afterSteps({}, stepsBetween({}, to));
    expect(JSON.stringify(after)).toBe('{"__proto__":{"a":1},"b":2}');
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});
