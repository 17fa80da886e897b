import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { attachedTo } from '../../src/engine/geometry/attached.ts';
import { coverageGap } from '../../src/engine/geometry/coverage.ts';
import { bearingOf, contains, hull, nearestOnRing, signedArea } from '../../src/engine/geometry/plane.ts';
import { toRd, toWgs84 } from '../../src/engine/geometry/rd.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { snap } from '../../src/engine/placing/snap.ts';
import type { RdPoint } from '../../src/engine/scene/scene.ts';
import { block } from './scenes.ts';

fc.configureGlobal({ seed: 437 });

const square: RdPoint[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

describe('plane', () => {
  it('measures a square', () => {
    expect(signedArea(square)).toBe(100);
    expect(signedArea([...square].reverse())).toBe(-100);
    expect(contains(square, [5, 5])).toBe(true);
    expect(contains(square, [15, 5])).toBe(false);
    expect(nearestOnRing(square, [5, 14])).toMatchObject({ x: 5, y: 10, distanceM: 4 });
    expect(bearingOf(1, 0)).toBe(90);
    expect(bearingOf(0, -1)).toBe(180);
  });

  it('a hull holds all its points', () => {
    const point = fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 40 }), (points) => {
        const ring = hull(points as RdPoint[]);
        if (ring.length < 3) return;
        for (const one of points as RdPoint[])
          expect(contains(ring, one) || nearestOnRing(ring, one).distanceM < 1e-9).toBe(true);
      }),
    );
  });

  it('coverage names the side that is too near', () => {
    const area: RdPoint[] = [
      [0, 0],
      [1000, 0],
      [1000, 1000],
      [0, 1000],
    ];
    expect(coverageGap(area, [500, 500], 150, 20)).toEqual({ complete: true });
    expect(coverageGap(area, [500, 900], 150, 20)).toMatchObject({ complete: false, sides: ['n'], nearestM: 100 });
    expect(coverageGap(area, [5000, 900], 150, 20)).toMatchObject({ complete: false, nearestM: 0 });
  });
});

describe('RD and WGS84', () => {
  const definition =
    '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs';
  const oracle = proj4('WGS84', definition);

  it('agrees with proj4 within a millimetre, and comes back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 50.8, max: 53.5, noNaN: true }),
        fc.double({ min: 3.4, max: 7.2, noNaN: true }),
        (lat, lon) => {
          const [x, y] = toRd(lat, lon);
          const [ox, oy] = oracle.forward([lon, lat]) as [number, number];
          expect(Math.hypot(x - ox, y - oy)).toBeLessThan(1e-3);
          const back = toWgs84(x, y);
          expect(Math.abs(back.lat - lat) + Math.abs(back.lon - lon)).toBeLessThan(1e-8);
        },
      ),
    );
  });

  const official = new URL('../../../shared/data/rd/nsgi_self_validation_nl_200.json', import.meta.url);
  it.skipIf(!existsSync(official))('stays within 0.25 m of the official points (skipped where they are absent)', () => {
    const file: unknown = JSON.parse(readFileSync(official, 'utf8'));
    const rows = (Array.isArray(file) ? file : ((file as { points?: unknown }).points ?? [])) as number[][];
    expect(rows.length).toBeGreaterThan(100);
    for (const [, lat, lon, , rdX, rdY] of rows) {
      const [x, y] = toRd(lat as number, lon as number);
      expect(Math.hypot(x - (rdX as number), y - (rdY as number))).toBeLessThan(0.25);
    }
  });
});

describe('snapping', () => {
  const street = [
    {
      id: 's',
      kind: 'voetpad' as const,
      rings: [
        [
          [99_900, 400_000],
          [100_100, 400_000],
          [100_100, 400_010],
          [99_900, 400_010],
        ] as RdPoint[],
      ],
    },
  ];
  const row = [
    block('a', 99_990, 399_990, 99_998, 400_000),
    block('b', 99_998, 399_990, 100_006, 400_000),
    block('opposite', 99_990, 400_010, 100_006, 400_020),
  ];

  it('finds the nearest facade on the street, facing it', () => {
    const found = snap([99_994, 400_002], row, street, releasedModels.snapping);
    expect(found).toMatchObject({ hostId: 'a', facadePoint: [99_994, 400_000] });
    expect(found?.outwardDeg).toBeCloseTo(0, 6);
  });

  it('never takes a party wall or a back without public space', () => {
    for (let x = 99_991; x < 100_005; x++)
      expect(snap([x, 399_988], row, street, releasedModels.snapping)?.facadePoint[1]).toBe(400_000);
  });

  it('knows who shares a wall', () => {
    expect(attachedTo('a', row, 0.3, 1)).toEqual(['b']);
  });

  it('answers null where no facade is near', () => {
    expect(snap([110_000, 400_000], row, street, releasedModels.snapping)).toBeNull();
  });
});
