import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/headers.mjs';
import { airYears, baseMaps, tilesFor } from '../../src/geodata/base-map.ts';
import { differenceOf } from '../../src/geodata/difference.ts';
import { block } from '../engine/scenes.ts';

describe('pictures of the ground', () => {
  const box = [84_900, 446_200, 85_600, 446_700] as const;

  it.each(baseMaps)('%s covers the view without a gap, in the tiling of RD', (id) => {
    for (const metresPerPixel of [2, 0.5, 0.1, 0.03]) {
      const tiles = tilesFor(id, box, metresPerPixel);
      expect(tiles.length).toBeLessThanOrEqual(60);
      const area = tiles.reduce((sum, { box: [minX, minY, maxX, maxY] }) => sum + (maxX - minX) * (maxY - minY), 0);
      const hull = [0, 1, 2, 3].map((i) => {
        const values = tiles.map((tile) => tile.box[i] as number);
        return i < 2 ? Math.min(...values) : Math.max(...values);
      }) as [number, number, number, number];
      expect([hull[0] <= box[0], hull[1] <= box[1], hull[2] >= box[2], hull[3] >= box[3]]).toEqual(Array(4).fill(true));
      expect(area).toBeCloseTo((hull[2] - hull[0]) * (hull[3] - hull[1]), 3);
      for (const { url } of tiles) expect(contentSecurityPolicy).toContain(new URL(url).origin);
    }
  });

  it('the middle of the country is the corner of four tiles at every level', () => {
    // Amersfoort lies 440,401.92 m from the origin in both directions: half the width of the grid.
    for (const [metresPerPixel, z] of [
      [3440, 0],
      [53.76, 6],
      [0.21, 14],
    ] as const) {
      const [tile] = tilesFor('brt', [155_000.1, 462_999.9, 155_000.1, 462_999.9], metresPerPixel);
      const half = z === 0 ? 0 : 2 ** (z - 1);
      expect(tile?.key).toBe(`brt/${z}/${half}/${half}`);
      if (z > 0) expect([tile?.box[0], tile?.box[3]].map((one) => Math.round(one ?? 0))).toEqual([155_000, 463_000]);
    }
  });
});

describe('pictures from the air', () => {
  const spot = [155_000, 463_000, 155_001, 463_001] as const;
  const asked = (id: (typeof baseMaps)[number], year: number | null) => tilesFor(id, spot, 1, year)[0];

  it('are of the year that is asked, the newest without one, and no year is taken for another', () => {
    const all = [null, ...airYears].map((year) => asked('luchtfoto', year));
    expect(all.map((one) => /v1_0\/(\w+)_orthoHR\//.exec(one?.url ?? '')?.[1])).toEqual([
      'Actueel',
      ...airYears.map(String),
    ]);
    expect(new Set(all.map((one) => one?.key)).size).toBe(all.length);
    expect(asked('brt', 2021)).toEqual(asked('brt', null));
  });
});

describe('what changed', () => {
  const hull = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ] as const;

  it('is told of ground that was covered both times', () => {
    const stays = block('stays', 10, 10, 20, 20);
    const before = [stays, block('gone', 30, 10, 40, 20), block('beyond', 150, 10, 160, 20)];
    const after = [
      { ...stays, uses: ['winkelfunctie'] as const, heightM: 30 },
      block('new', 50, 10, 60, 20),
      block('newly seen', 10, 150, 20, 160),
    ];
    expect(differenceOf({ buildings: before, hull }, { buildings: after, hull })).toEqual({
      added: ['new'],
      removed: ['gone'],
      changed: [{ id: 'stays', what: ['use', 'height'] }],
    });
    expect(differenceOf({ buildings: before, hull: null }, { buildings: after, hull: null })).toMatchObject({
      added: [],
      removed: [],
    });
  });
});
