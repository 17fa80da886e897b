/** Areas cut ray by ray are the areas that a library cuts in the plane. */
import { difference, featureCollection, intersect, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { blockOf } from '../../src/engine/geometry/block.ts';
import { signedArea } from '../../src/engine/geometry/plane.ts';
import { lookAround } from '../../src/engine/geometry/sight.ts';
import { arc, beyond, inView, outline, type Star, shared, side } from '../../src/engine/geometry/star.ts';
import type { RdPoint, Ring } from '../../src/engine/scene/scene.ts';
import { block } from './scenes.ts';

const here: RdPoint = [100_000, 400_000];
const ringsArea = (polygons: readonly (readonly Ring[])[]) =>
  polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
const areaOf = (star: Star) => signedArea(outline(star, here) ?? []);

/** About the point itself, so that the library has digits to spare. */
const inPlane = (star: Star): Feature<Polygon> | null => {
  const ring = outline(star, [0, 0]);
  return ring && polygon([[...ring, ring[0] as RdPoint].map((one) => [...one])]);
};
const planeArea = (feature: Feature<Polygon | MultiPolygon> | null): number => {
  if (!feature) return 0;
  const { geometry } = feature;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum +
      Math.abs(signedArea(outer as unknown as Ring)) -
      holes.reduce((holed, hole) => holed + Math.abs(signedArea(hole as unknown as Ring)), 0),
    0,
  );
};

const box = fc
  .record({
    x: fc.integer({ min: -40, max: 40 }),
    y: fc.integer({ min: -40, max: 40 }),
    width: fc.integer({ min: 1, max: 25 }),
    depth: fc.integer({ min: 1, max: 25 }),
  })
  .filter(({ x, y, width, depth }) => x > 0.5 || y > 0.5 || x + width < -0.5 || y + depth < -0.5);
const view = fc
  .array(box, { maxLength: 9 })
  .map((boxes) =>
    inView(
      lookAround(
        blockOf(
          boxes.map(({ x, y, width, depth }, i) =>
            block(`b${i}`, here[0] + x, here[1] + y, here[0] + x + width, here[1] + y + depth),
          ),
        ),
        ...here,
        60,
        0,
      ),
    ),
  );
const degrees = fc.integer({ min: 0, max: 359 }).map((angle) => (angle * Math.PI) / 180);
const around = fc
  .tuple(degrees, fc.integer({ min: 1, max: 55 }), fc.integer({ min: 1, max: 55 }))
  .map(([ahead, front, behind]) =>
    side(arc(ahead, ahead + Math.PI, front), arc(ahead + Math.PI, ahead + 2 * Math.PI, behind)),
  );
const fan = fc
  .tuple(degrees, fc.integer({ min: 10, max: 150 }), fc.integer({ min: 1, max: 55 }))
  .map(([from, wide, far]) => arc(from, from + (wide * Math.PI) / 180, far));

describe('areas around a point', () => {
  it('share and lack what a library says they do, and together that is the whole', () => {
    fc.assert(
      fc.property(fc.oneof(around, fan), view, (one, seen) => {
        const [both, rest] = [areaOf(shared(one, seen)), ringsArea(beyond(one, seen, here))];
        expect(both + rest).toBeCloseTo(areaOf(one), 1);
        const [first, second] = [inPlane(one), inPlane(seen)];
        if (!first || !second) return;
        const pair = featureCollection([first, second]);
        expect(both).toBeCloseTo(planeArea(intersect(pair)), 1);
        expect(rest).toBeCloseTo(planeArea(difference(pair)), 1);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('are whole under open sky, however wide that is', () => {
    for (const boxes of [[], [block('one', here[0] - 4, here[1] - 8, here[0] + 4, here[1] - 1)]]) {
      const seen = inView(lookAround(blockOf(boxes), ...here, 60, 0));
      const disc = arc(0, 2 * Math.PI, 20);
      const hidden = ringsArea(beyond(disc, seen, here));
      expect(areaOf(shared(disc, seen)) + hidden).toBeCloseTo(areaOf(disc), 3);
      expect(hidden).toBeLessThanOrEqual(0.45 * boxes.length * areaOf(disc));
    }
  });
});
