/** Areas cut ray by ray are the areas that a library cuts in the plane. */
import { difference, featureCollection, intersect, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { blockOf } from '../../src/engine/geometry/block.ts';
import { signedArea } from '../../src/engine/geometry/plane.ts';
import { lookAround } from '../../src/engine/geometry/sight.ts';
import { arc, beyond, inView, outline, type Star, shared, side } from '../../src/engine/geometry/star.ts';
import type { RdPoint, Ring } from '../../src/engine/scene/scene.ts';
import { draws } from '../draws.ts';
import { block } from './scenes.ts';
import { areaInPlane, here, view } from './views.ts';

const ringsArea = (polygons: readonly (readonly Ring[])[]) =>
  polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
const areaOf = (star: Star) => signedArea(outline(star, here) ?? []);

/** About the point itself, so that the library has digits to spare. */
const inPlane = (star: Star): Feature<Polygon> | null => {
  const ring = outline(star, [0, 0]);
  return ring && polygon([[...ring, ring[0] as RdPoint].map((one) => [...one])]);
};
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
        expect(both).toBeCloseTo(areaInPlane(intersect(pair)), 1);
        expect(rest).toBeCloseTo(areaInPlane(difference(pair)), 1);
      }),
      { numRuns: draws(100, 300), seed: 11 },
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
