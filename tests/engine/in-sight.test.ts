/** What strips cover of what is seen is what a library says that they do, whatever way they lie. */
import { featureCollection, intersect, multiPolygon, polygon, union } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { inSight } from '../../src/engine/geometry/in-sight.ts';
import { signedArea } from '../../src/engine/geometry/plane.ts';
import { arc, outline, type Star } from '../../src/engine/geometry/star.ts';
import type { RdPoint, Ring } from '../../src/engine/scene/scene.ts';
import { areaInPlane, here, view } from './views.ts';

/** A strip before a wall: a rectangle, anywhere and any way round, some about the point itself. */
const strip = fc
  .record({
    x: fc.integer({ min: -400, max: 400 }),
    y: fc.integer({ min: -400, max: 400 }),
    lengthM: fc.integer({ min: 1, max: 30 }),
    depthM: fc.integer({ min: 1, max: 12 }),
    turn: fc.constantFrom(0, 0, 0, 0.5, 1, 17, 45, 90, 133, 180, 270),
    clockwise: fc.boolean(),
  })
  .map(({ x, y, lengthM, depthM, turn, clockwise }): RdPoint[] => {
    const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const at = (along: number, out: number): RdPoint => [
      here[0] + x / 10 + along * c - out * s,
      here[1] + y / 10 + along * s + out * c,
    ];
    const ring = [at(0, 0), at(lengthM, 0), at(lengthM, depthM), at(0, depthM)];
    return clockwise ? ring.toReversed() : ring;
  });

const about = ([x, y]: RdPoint): number[] => [x - here[0], y - here[1]];
const flat = (ring: readonly RdPoint[]): Feature<Polygon> => {
  const round = ring.map(about);
  return polygon([[...round, round[0] as number[]]]);
};
const areaOf = (polygons: readonly (readonly Ring[])[]) =>
  polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0);

function byLibrary(strips: readonly RdPoint[][], seen: Star): number {
  const [first, ...rest] = strips.map(flat);
  const round = outline(seen, here);
  if (!first || !round) return 0;
  const all: Feature<Polygon | MultiPolygon> | null =
    rest.length === 0 ? first : union(featureCollection([first, ...rest]));
  return areaInPlane(all && intersect(featureCollection([all, flat(round)])));
}

describe('what is seen of strips', () => {
  it('is as large as a library says, and every part of it is drawn once', () => {
    fc.assert(
      fc.property(fc.array(strip, { minLength: 1, maxLength: 9 }), view, (strips, seen) => {
        const polygons = inSight(strips, seen, here);
        expect(areaOf(polygons)).toBeCloseTo(byLibrary(strips, seen), 1);
        // Nothing lies over anything else: the library finds as much in it as its rings say.
        const drawn = polygons.map((rings) =>
          rings.map((ring) => [...ring, ring[0] as RdPoint].map((point) => about(point))),
        );
        if (drawn.length > 0) expect(areaInPlane(multiPolygon(drawn))).toBeCloseTo(areaOf(polygons), 3);
        for (const [outer, ...holes] of polygons) {
          expect(signedArea(outer as Ring)).toBeGreaterThan(0);
          for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
        }
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  it('leaves a hole open, and joins strips that touch', () => {
    const square = (x: number, y: number, wide: number, deep: number): RdPoint[] => [
      [here[0] + x, here[1] + y],
      [here[0] + x + wide, here[1] + y],
      [here[0] + x + wide, here[1] + y + deep],
      [here[0] + x, here[1] + y + deep],
    ];
    const round = arc(0, 2 * Math.PI, 60);
    // Four strips about a court, away from the point.
    const court = [square(10, 10, 9, 2), square(10, 17, 9, 2), square(10, 10, 2, 9), square(17, 10, 2, 9)];
    const [one, ...others] = inSight(court, round, here);
    expect(others).toEqual([]);
    expect(one?.map((ring) => Math.round(signedArea(ring)))).toEqual([81, -25]);
    expect(one?.map((ring) => ring.length)).toEqual([4, 4]);
    // And about the point itself.
    const [around] = inSight(
      [square(-5, -5, 10, 2), square(-5, 3, 10, 2), square(-5, -5, 2, 10), square(3, -5, 2, 10)],
      round,
      here,
    );
    expect(around?.map((ring) => Math.round(signedArea(ring)))).toEqual([100, -36]);
    expect(inSight([square(5, -2, 3, 4), square(5, 2, 3, 4)], round, here).length).toBe(1);
    expect(inSight([square(-2, -2, 4, 4)], round, here)[0]?.[0]?.length).toBe(4);
    expect(inSight([], round, here)).toEqual([]);
  });
});
