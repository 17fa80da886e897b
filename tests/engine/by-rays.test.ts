/** What strips cover of what is seen is what a library says that they do, whatever way they lie. */
import { difference, featureCollection, intersect, multiPolygon, polygon, union } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { apart, inSight, type Rings } from '../../src/engine/geometry/by-rays.ts';
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
const ringsOf = (areas: readonly RdPoint[][]): Rings[] => areas.map((ring) => [ring]);
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

/** What was cut once, as an area of its own. */
const plane = (polygons: readonly Rings[]): Feature<MultiPolygon> | null =>
  polygons.length === 0
    ? null
    : multiPolygon(
        polygons.map((rings) => rings.map((ring) => [...ring, ring[0] as RdPoint].map((one) => about(one)))),
      );

describe('areas about a point', () => {
  it('lie together, and apart from others, as a library says', () => {
    const cut = fc.tuple(fc.array(strip, { minLength: 1, maxLength: 5 }), view);
    fc.assert(
      fc.property(cut, cut, fc.integer({ min: -9, max: 9 }), ([some, seen], [others, also], aside) => {
        const [one, two] = [inSight(ringsOf(some), seen, here), inSight(ringsOf(others), also, here)];
        const [first, second] = [plane(one), plane(two)];
        if (!first || !second) return;
        // About a point that need not be where these are seen from.
        const at: RdPoint = [here[0] + aside, here[1] + aside / 2];
        const pair = featureCollection([first, second]);
        expect(areaOf(apart([...one, ...two], [], at))).toBeCloseTo(areaInPlane(union(pair)), 1);
        expect(areaOf(apart(one, two, at))).toBeCloseTo(areaInPlane(difference(pair)), 1);
        expect(apart(one, one, at)).toEqual([]);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('what is seen of strips', () => {
  it('is as large as a library says, and every part of it is drawn once', () => {
    fc.assert(
      fc.property(fc.array(strip, { minLength: 1, maxLength: 9 }), view, (strips, seen) => {
        const polygons = inSight(ringsOf(strips), seen, here);
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
    const [one, ...others] = inSight(ringsOf(court), round, here);
    expect(others).toEqual([]);
    expect(one?.map((ring) => Math.round(signedArea(ring)))).toEqual([81, -25]);
    expect(one?.map((ring) => ring.length)).toEqual([4, 4]);
    // And about the point itself.
    const [around] = inSight(
      ringsOf([square(-5, -5, 10, 2), square(-5, 3, 10, 2), square(-5, -5, 2, 10), square(3, -5, 2, 10)]),
      round,
      here,
    );
    expect(around?.map((ring) => Math.round(signedArea(ring)))).toEqual([100, -36]);
    expect(inSight(ringsOf([square(5, -2, 3, 4), square(5, 2, 3, 4)]), round, here).length).toBe(1);
    expect(inSight(ringsOf([square(-2, -2, 4, 4)]), round, here)[0]?.[0]?.length).toBe(4);
    expect(inSight([], round, here)).toEqual([]);
  });
});
