import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, ringDistance, signedArea } from '../../src/engine/geometry/plane.ts';
import type { RdPoint } from '../../src/engine/scene/scene.ts';
import { concaveHull } from '../../src/geodata/concave-hull.ts';

fc.configureGlobal({ seed: 437 });

/** A town of houses 25 m apart; what is cut out of it is left away. */
const town = (without: (x: number, y: number) => boolean): RdPoint[] =>
  Array.from({ length: 41 * 41 }, (_, i): RdPoint => [(i % 41) * 25, Math.floor(i / 41) * 25])
    .filter(([x, y]) => !without(x, y))
    .map(([x, y]) => [100_000 + x, 400_000 + y]);
const at = (x: number, y: number): RdPoint => [100_000 + x, 400_000 + y];

describe('the outline of what a file holds', () => {
  it('of a whole town is its rim', () => {
    const ring = concaveHull(town(() => false));
    expect(signedArea(ring)).toBeCloseTo(1_000_000, -3);
  });

  it('leaves a quarter out that was cut off, and keeps what stands', () => {
    const ring = concaveHull(town((x, y) => x > 500 && y > 500));
    expect(contains(ring, at(700, 700))).toBe(false);
    expect(contains(ring, at(300, 300))).toBe(true);
    expect(signedArea(ring)).toBeLessThan(790_000);
  });

  it('digs into a bay whose mouth is wide, and leaves a street as it is', () => {
    expect(contains(concaveHull(town((x, y) => x > 300 && x < 700 && y > 400)), at(500, 800))).toBe(false);
    expect(contains(concaveHull(town((x, y) => x > 450 && x < 550 && y > 400)), at(500, 800))).toBe(true);
  });

  it('of halls that stand far apart on all sides holds the ground between them', () => {
    const halls = [0, 300, 600].flatMap((x) => [0, 300, 600].map((y) => at(x, y)));
    const ring = concaveHull(halls.filter(([x, y]) => x !== 100_300 || y !== 400_300));
    expect(contains(ring, at(300, 300))).toBe(true);
  });

  it('never crosses itself and leaves no point far outside, whatever the points', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 })), {
          minLength: 3,
          maxLength: 60,
        }),
        (all) => {
          const points = all.map(([x, y]) => at(x, y));
          const ring = concaveHull(points);
          if (ring.length < 3) return;
          expect(signedArea(ring)).toBeGreaterThan(0);
          for (const point of points) expect(contains(ring, point) || ringDistance(ring, point) < 16).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
