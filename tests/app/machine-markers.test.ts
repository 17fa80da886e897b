/** On the small map of what differs the letter of a variant covers neither the place it marks nor another letter. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { discM, markersOf } from '../../src/app/work/measures/machine-markers.ts';

const metres = fc.double({ min: 0, max: 30, noNaN: true });
const machine = fc.record({
  point: fc.tuple(
    metres.map((x) => 150_000 + x),
    metres.map((y) => 520_000 + y),
  ),
  outwardDeg: fc.double({ min: 0, max: 360, noNaN: true }),
  name: fc.constantFrom('A', 'B'),
});
const apart = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) =>
  Math.hypot(ax - bx, ay - by);

it('a letter stands before its facade, clear of its own place; two never lie over each other, and one place has one sign', () => {
  fc.assert(
    fc.property(machine, machine, fc.boolean(), (one, two, same) => {
      const [alone] = markersOf([one]);
      expect(alone?.foot).toEqual(one.point);
      expect(apart(alone?.disc ?? [0, 0], one.point)).toBeGreaterThan(discM + 1);
      // Before the facade: on the side that the machine looks to.
      const angle = (one.outwardDeg * Math.PI) / 180;
      const [dx, dy] = [(alone?.disc[0] ?? 0) - one.point[0], (alone?.disc[1] ?? 0) - one.point[1]];
      expect(dx * Math.sin(angle) + dy * Math.cos(angle)).toBeGreaterThan(discM + 1);
      const marks = markersOf([one, same ? { ...two, point: one.point } : two]);
      const [a, b] = marks;
      if (same) {
        expect(marks).toEqual([{ ...alone, name: `${one.name}+${two.name}` }]);
        return;
      }
      if (apart(one.point, two.point) < 1) return;
      expect(apart(a?.disc ?? [0, 0], b?.disc ?? [0, 0])).toBeGreaterThan(2 * discM);
      expect([a?.foot, b?.foot]).toEqual([one.point, two.point]);
    }),
    { numRuns: 300, seed: 5 },
  );
});
