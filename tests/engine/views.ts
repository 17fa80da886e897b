/** Views of drawn blocks from one point, and areas in the plane about it. */
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { blockOf } from '../../src/engine/geometry/block.ts';
import { signedArea } from '../../src/engine/geometry/plane.ts';
import { lookAround } from '../../src/engine/geometry/sight.ts';
import { inView } from '../../src/engine/geometry/star.ts';
import type { RdPoint, Ring } from '../../src/engine/scene/scene.ts';
import { block } from './scenes.ts';

export const here: RdPoint = [100_000, 400_000];

/** In square metres, where its positions are metres. */
export const areaInPlane = (feature: Feature<Polygon | MultiPolygon> | null): number => {
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
export const view = fc
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
