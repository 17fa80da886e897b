import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, ringDistance, signedArea } from '../../src/engine/geometry/plane.ts';
import type { RdPoint, Rings } from '../../src/engine/scene/scene.ts';
import { mend } from '../../src/geodata/mend-ring.ts';
import { readBuildings, refusedOf } from '../../src/geodata/read-buildings.ts';

fc.configureGlobal({ seed: 437 });

const at = (points: readonly (readonly [number, number])[]): RdPoint[] =>
  points.map(([x, y]) => [100_000 + x, 400_000 + y]);
const areaOf = (polygons: readonly Rings[]) =>
  polygons.reduce((sum, rings) => sum + rings.reduce((one, ring) => one + signedArea(ring), 0), 0);
const only = (ring: readonly RdPoint[]) => {
  const read = mend(ring);
  if (!read) throw new Error('refused');
  return read;
};

describe('a ring that is not simple', () => {
  it('a good one stays as it is', () => {
    const square = at([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);
    expect(only(square)).toEqual({ polygons: [[square]], changed: false });
  });

  it('a bow-tie becomes its two halves', () => {
    const { polygons, changed } = only(
      at([
        [0, 0],
        [10, 10],
        [10, 0],
        [0, 10],
      ]),
    );
    expect([polygons.length, changed]).toEqual([2, true]);
    expect(areaOf(polygons)).toBeCloseTo(50, 3);
  });

  it('a spike is cut off', () => {
    const spiked = at([
      [0, 0],
      [10, 0],
      [10, 5],
      [30, 5],
      [10, 5],
      [10, 10],
      [0, 10],
    ]);
    const { polygons, changed } = only(spiked);
    expect([areaOf(polygons), changed]).toEqual([100, true]);
    expect(Math.max(...(polygons[0]?.[0] ?? []).map(([x]) => x))).toBe(100_010);
  });

  it('a courtyard drawn in one line with its house is a hole', () => {
    const { polygons } = only(
      at([
        [0, 0],
        [20, 0],
        [20, 20],
        [0, 20],
        [0, 0],
        [5, 5],
        [5, 15],
        [15, 15],
        [15, 5],
        [5, 5],
      ]).filter((_, i) => i !== 9),
    );
    expect(areaOf(polygons)).toBeLessThan(400);
    expect(contains(polygons[0]?.[0] ?? [], [100_010, 400_010])).toBe(true);
  });

  it('loses no ground that the line goes round, however it crosses itself', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
    /** How often the ring goes round the point: the sum of the angles under which it is seen. */
    const turns = (ring: readonly RdPoint[], [x, y]: RdPoint) =>
      ring.reduce((sum, [ax, ay], i) => {
        const [bx, by] = ring[(i + 1) % ring.length] as RdPoint;
        return sum + Math.atan2((ax - x) * (by - y) - (ay - y) * (bx - x), (ax - x) * (bx - x) + (ay - y) * (by - y));
      }, 0) /
      (2 * Math.PI);
    let seen = 0;
    fc.assert(
      fc.property(fc.array(corner, { minLength: 4, maxLength: 8 }), (corners) => {
        const ring = corners
          .filter(([x, y], i) => x !== corners.at(i - 1)?.[0] || y !== corners.at(i - 1)?.[1])
          .map(([x, y]): RdPoint => [100_000 + x, 400_000 + y]);
        const read = ring.length >= 3 ? mend(ring) : null;
        if (!read) return;
        for (let x = 0.5; x < 40; x += 1.5)
          for (let y = 0.5; y < 40; y += 1.5) {
            const point: RdPoint = [100_000 + x, 400_000 + y];
            if (Math.abs(turns(ring, point)) < 0.5 || ringDistance(ring, point) < 0.01) continue;
            seen++;
            const within = read.polygons.some(
              ([outer = [], ...holes]) => contains(outer, point) && !holes.some((hole) => contains(hole, point)),
            );
            expect([corners, x, y, within]).toEqual([corners, x, y, true]);
          }
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(5000);
  });

  it('gives simple rings of the same area under any start and turn', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(corner, { minLength: 3, maxLength: 9, selector: String }),
        fc.nat(),
        (points, turn) => {
          const ring = at(points);
          const moved = ring.map((_, i) => ring[(i + turn) % ring.length] as RdPoint);
          const [one, two] = [only(ring), only(moved)];
          for (const rings of one.polygons) {
            expect(signedArea(rings[0] ?? [])).toBeGreaterThan(0);
            expect(only(rings[0] ?? []).changed).toBe(false);
          }
          const far = (polygons: readonly Rings[]) =>
            Math.max(
              0,
              ...polygons.flatMap(([outer = []]) => outer.map(([x, y]) => Math.hypot(x - 100_000, y - 400_000))),
            );
          expect(Math.abs(far(one.polygons) - far(two.polygons))).toBeLessThan(25);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('buildings whose outline is wrong', () => {
  const feature = (id: string, ...rings: readonly (readonly RdPoint[])[]) => ({
    properties: { identificatie: id, status: 'Pand in gebruik' },
    geometry: { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0]]) },
  });
  const square = (x: number, y: number, size: number) =>
    at([
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
    ]);
  const read = (...features: unknown[]) => {
    const file = readBuildings(JSON.stringify({ type: 'FeatureCollection', features }), 'x');
    if (!file.ok) throw new Error(file.error.code);
    return file.value;
  };

  it('are mended or refused by their number, and what is refused leaves a gap', () => {
    const tangled = at(Array.from({ length: 60 }, (_, i) => [((i * 37) % 61) * 2, ((i * 53) % 59) * 2] as const));
    const file = read(
      feature('good', square(0, 0, 10)),
      feature('bow-tie', at([[20, 0] as const, [30, 10] as const, [30, 0] as const, [20, 10] as const])),
      feature('sliver', square(40, 0, 0.05)),
      feature('huge', square(-50_000, -50_000, 90_000)),
      feature('tangled', tangled),
      { ...feature('no-number', square(50, 0, 10)), geometry: { type: 'Polygon', coordinates: [[[null, 1]]] } },
      {
        properties: { identificatie: '0363010000000001' },
        geometry: { type: 'Point', coordinates: [100_000, 400_000] },
      },
    );
    expect(file.buildings.map(({ id }) => id)).toEqual(['good', 'bow-tie']);
    expect(file.repaired).toEqual(['bow-tie']);
    expect(file.buildings[1]?.footprint).toHaveLength(2);
    expect(refusedOf(file)).toEqual(['huge', 'tangled', 'no-number']);
  });

  it('keep their courtyards, and two parts told apart are one building', () => {
    const file = read(
      feature('court', square(0, 0, 30), square(10, 10, 10)),
      feature('parts', square(50, 0, 10)),
      feature('parts', square(70, 0, 10)),
      feature('parts', square(70, 0, 10)),
    );
    expect(file.buildings.map(({ id, footprint }) => [id, areaOf(footprint)])).toEqual([
      ['court', 800],
      ['parts', 200],
    ]);
    expect(file.left).toEqual([{ id: 'parts', reason: 'duplicate', end: 'set-aside', box: null }]);
  });
});
