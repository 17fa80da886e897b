/** What of a wall lies within reach of a place is exact: glass above it depends on no step along the wall. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/engine/criteria/judge.ts';
import { contains, ringDistance } from '../../src/engine/geometry/plane.ts';
import { stretchNear } from '../../src/engine/geometry/stretch-near.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Place, RdPoint } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

const metre = fc.double({ min: -12, max: 12, noNaN: true });
const point = fc.tuple(metre, metre);

describe('what of a stretch lies within reach of an area', () => {
  it('is what a question every few centimetres says, of areas of any shape', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 3, maxLength: 6 }),
        point,
        point,
        fc.double({ min: 0.1, max: 6, noNaN: true }),
        (ring, a, b, reachM) => {
          const parts = stretchNear(ring, a, b, reachM);
          for (let i = 1; i < parts.length; i++) expect(parts[i]?.[0]).toBeGreaterThan(parts[i - 1]?.[1] as number);
          for (let i = 0; i <= 300; i++) {
            const t = i / 300;
            const p: RdPoint = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
            const gapM = contains(ring, p) ? 0 : ringDistance(ring, p);
            const within = parts.some(([from, to]) => t >= from && t <= to);
            if (Math.abs(gapM - reachM) > 1e-6) expect(within).toBe(gapM < reachM);
          }
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });

  it('a stretch that meets no edge lies inside or outside, whole', () => {
    const square: RdPoint[] = [
      [0, 0],
      [20, 0],
      [20, 20],
      [0, 20],
    ];
    expect(stretchNear(square, [9, 9], [11, 10], 2)).toEqual([[0, 1]]);
    expect(stretchNear(square, [40, 9], [40, 10], 2)).toEqual([]);
    expect(stretchNear(square, [22, 5], [22, 9], 2)).toEqual([[0, 1]]);
  });
});

describe('breaking glass above a terrace', () => {
  /** A terrace whose end comes within reach of a long front: of the glass there the nearest to the machine counts. */
  const glassAbove = (frontFromX: number) => {
    const [x, y] = [100_008, 400_002];
    const ring: RdPoint[] = [
      [x, y],
      [x + 5, y],
      [x + 5, y + 3],
      [x, y + 3],
    ];
    const facts = { id: 'terrace', kind: 'terras', name: 'terrace', homesServed: 0, buildingId: null } as const;
    const place: Place = { ...facts, ring, occupiedAtNight: true };
    const front = block('front', frontFromX, 400_007, frontFromX + 34, 400_017, { uses: ['winkelfunctie'] });
    const given = scene([front], { places: [place] });
    const answers = { ...given.answers, placesOfStay: 'drawn' as const };
    const { criteria } = judge({ ...given, answers }, releasedModels);
    return criteria.filter(({ id }) => id === 'C-GLO').map(({ worst }) => Number(worst?.value));
  };

  it('is the same wherever the front begins', () => {
    const first = glassAbove(100_004);
    expect(Math.max(...first)).toBeGreaterThan(0.5);
    expect(Math.max(...first)).toBeLessThan(0.9);
    for (const x of [100_003.9, 100_003.8, 100_003.7, 100_003.6])
      for (const [i, one] of glassAbove(x).entries()) expect(one).toBeCloseTo(first[i] as number, 9);
  });
});
