import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareGap } from '../../src/engine/geometry/coverage.ts';
import { contains, ringDistance, signedArea } from '../../src/engine/geometry/plane.ts';
import type { RdPoint, Rings } from '../../src/engine/scene/scene.ts';
import { bareBut, bareGround, bareNear } from '../../src/geodata/bare-ground.ts';
import { concaveHull } from '../../src/geodata/concave-hull.ts';

fc.configureGlobal({ seed: 437 });

const at = (x: number, y: number): RdPoint => [100_000 + x, 400_000 + y];
const house = (x: number, y: number, size = 10): Rings[] => [
  [[at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size)]],
];

/** A town of houses 25 m apart, 1 km wide; what is cut out of it is left away. */
const town = (without: (x: number, y: number) => boolean): Rings[][] =>
  Array.from({ length: 41 * 41 }, (_, i): readonly [number, number] => [(i % 41) * 25, Math.floor(i / 41) * 25])
    .filter(([x, y]) => !without(x, y))
    .map(([x, y]) => house(x, y));
const hullOf = (footprints: readonly (readonly Rings[])[]) =>
  concaveHull(footprints.flatMap((one) => one.flatMap(([outer = []]) => outer)));

/** Does the file cover the ground around this place? */
function covers(footprints: readonly (readonly Rings[])[], point: RdPoint, radiusM = 60): boolean {
  const hull = hullOf(footprints);
  const bare = bareGround(footprints, hull);
  return contains(hull, point) && (bare === null || bareGap(bare, point, radiusM, 20).complete);
}

describe('the ground that a file covers', () => {
  it('of a whole town is all of it', () => {
    const whole = town(() => false);
    expect(signedArea(hullOf(whole))).toBeCloseTo(1_000_000 + 20_000, -4);
    expect(bareGround(whole, hullOf(whole))).toBeNull();
  });

  it('leaves a quarter out that was cut off at the rim, or out of its middle, and keeps what stands', () => {
    const rim = town((x, y) => x > 500 && y > 500);
    expect([covers(rim, at(700, 700)), covers(rim, at(300, 300))]).toEqual([false, true]);
    const middle = town((x, y) => x > 400 && x < 700 && y > 400 && y < 700);
    expect([covers(middle, at(550, 550)), covers(middle, at(390, 390)), covers(middle, at(200, 200))]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('leaves a bay out whose mouth is wide, and keeps a street and a square', () => {
    expect(
      covers(
        town((x, y) => x > 300 && x < 700 && y > 400),
        at(500, 800),
      ),
    ).toBe(false);
    expect(
      covers(
        town((x, y) => x > 450 && x < 550 && y > 400),
        at(500, 800),
      ),
    ).toBe(true);
    expect(
      covers(
        town((x, y) => x > 450 && x < 550 && y > 450 && y < 550),
        at(500, 500),
      ),
    ).toBe(true);
  });

  it('says of a quarter that is not there on which side it lies, and how far', () => {
    const middle = town((x, y) => x > 400 && x < 700 && y > 400 && y < 700);
    const bare = bareGround(middle, hullOf(middle));
    const gap = bare && bareGap(bare, at(300, 550), 150, 20);
    expect(gap).toMatchObject({ complete: false, sides: expect.arrayContaining(['e']) });
    expect(gap && !gap.complete && gap.nearestM).toBeGreaterThan(60);
    expect(gap && !gap.complete && gap.nearestM).toBeLessThan(130);
    expect(bare && bareNear(bare, at(550, 550))).toEqual(bare);
    expect(bare && bareNear(bare, at(5000, 550))).toBeNull();
  });

  it('of a hall is its middle too, and what is no ground of a town is known by the BGT', () => {
    const hall = [...town((x, y) => x > 300 && x < 800 && y > 300 && y < 800), house(310, 310, 480)];
    expect(covers(hall, at(550, 550))).toBe(true);
    const park = town((x, y) => x > 300 && x < 700 && y > 300 && y < 700);
    const bare = bareGround(park, hullOf(park));
    const shown = house(290, 290, 430);
    expect(bareBut(bare, shown)).toBeNull();
    expect(bareBut(bare, [[[at(290, 290), at(710, 290), at(710, 560), at(290, 560)]]])?.boxes.length).toBeLessThan(
      bare?.boxes.length ?? 0,
    );
    expect(bareBut(bare, [])).toEqual(bare);
    // A hole in what the BGT shows is not shown.
    expect(bareBut(bare, [[...(shown[0] ?? []), house(400, 400, 200)[0]?.[0] ?? []]])).not.toBeNull();
  });

  it('of halls that stand far apart on all sides is the ground between them', () => {
    const halls = [0, 300, 600].flatMap((x) => [0, 300, 600].map((y) => [x, y] as const));
    const around = halls.filter(([x, y]) => x !== 300 || y !== 300).map(([x, y]) => house(x, y));
    expect(covers(around, at(300, 300))).toBe(true);
  });

  it('of 40,000 houses with ten quarters without any is found at once', () => {
    const quarters = Array.from({ length: 10 }, (_, i) => [400 * i + 100, 500 * (i % 7) + 100] as const);
    const many = Array.from({ length: 40_000 }, (_, i) => [(i % 200) * 22, Math.floor(i / 200) * 22] as const)
      .filter(([x, y]) => !quarters.some(([west, south]) => x > west && x < west + 220 && y > south && y < south + 220))
      .map(([x, y]) => house(x, y));
    const hull = hullOf(many);
    const bare = bareGround(many, hull);
    for (const [west, south] of quarters)
      expect(bare && bareGap(bare, at(west + 110, south + 110), 1, 0).complete).toBe(false);
    expect(bare?.boxes.length).toBeLessThan(200);
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
          expect(signedArea(ring)).toBeGreaterThanOrEqual(0);
          for (const point of points) expect(contains(ring, point) || ringDistance(ring, point) < 16).toBe(true);
          const bare = bareGround(
            points.map(([x, y]) => house(x - 100_000, y - 400_000, 5)),
            ring,
          );
          // No building stands on bare ground.
          for (const point of points)
            if (bare) expect(bareGap({ ...bare, reachM: 0 }, point, 30, 0).complete).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
