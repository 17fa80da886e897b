import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildingFault } from '../../src/engine/scene/building-fault.ts';
import type { RdPoint, Ring } from '../../src/engine/scene/scene.ts';

const faultOf = (...rings: Ring[]) => buildingFault([{ id: 'x', footprint: [rings] }]);

/** Each side with each other one, as it is said: in their middles. */
function crosses(ring: Ring): boolean {
  const side = ([ax, ay]: RdPoint, [bx, by]: RdPoint, [x, y]: RdPoint) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const apart = (one: number, two: number) => Math.min(Math.abs(one), Math.abs(two)) > 1e-3 && one > 0 !== two > 0;
  return ring.some((a, i) =>
    ring.some((c, k) => {
      const [b, d] = [ring[(i + 1) % ring.length] as RdPoint, ring[(k + 1) % ring.length] as RdPoint];
      return apart(side(a, b, c), side(a, b, d)) && apart(side(c, d, a), side(c, d, b));
    }),
  );
}

const corner: fc.Arbitrary<RdPoint> = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));

describe('an outline', () => {
  it('crosses itself just when two of its sides do, however it lies', () => {
    const seen = { crossing: 0, sound: 0 };
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 7 }), fc.boolean(), (ring, far) => {
        const moved = far ? ring.map(([x, y]): RdPoint => [x + 150_000, y + 450_000]) : ring;
        const says = faultOf(moved)?.message.includes('crosses itself') ?? false;
        expect(says).toBe(crosses(moved));
        seen[says ? 'crossing' : 'sound'] += 1;
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.crossing, seen.sound)).toBeGreaterThan(100);
  });

  it.each([1, -1])('of a hundred thousand corners is read while one waits, also along one straight wall', (way) => {
    const round = Array.from({ length: 100_000 }, (_, i): RdPoint => {
      const turn = (way * 2 * Math.PI * i) / 100_000;
      return [100 * Math.cos(turn), 100 * Math.sin(turn)];
    });
    const wall = Array.from({ length: 100_000 }, (_, i): RdPoint => [0, (way * i) / 100]);
    expect(faultOf(round)).toBeNull();
    expect(faultOf([...wall, [50, way * 500]])).toBeNull();
  });

  it('that is made to keep a computer busy is refused as crossing', () => {
    const comb = Array.from({ length: 6000 }, (_, i): RdPoint => [i % 2 === 0 ? 0 : 1e6, i / 100]);
    expect(faultOf(comb)).toMatchObject({ code: 'bad-outline' });
  });
});
