import { readFileSync } from 'node:fs';
import { featureCollection, intersect, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { makeTown } from '../../scripts/make-demo-town.mjs';
import { blockOf } from '../../src/engine/geometry/block.ts';
import { signedArea } from '../../src/engine/geometry/plane.ts';
import type { Building, Ring } from '../../src/engine/scene/scene.ts';

const path = new URL('../../public/demo/lindervoort.json', import.meta.url);
const text = readFileSync(path, 'utf8');
const town: { buildings: Building[]; publicSpace: unknown[] } = JSON.parse(text);

const closed = (ring: Ring) => [...ring, ring[0] as (typeof ring)[number]].map(([x, y]) => [x, y]);

describe('the demo town', () => {
  it('is the same on every run of its script', () => {
    expect(JSON.stringify(makeTown())).toBe(JSON.stringify(JSON.parse(text)));
    expect(JSON.stringify(makeTown())).toBe(JSON.stringify(makeTown()));
  });

  it('is a centre: shops with homes, a square, school, care, a flat, a car park, in at least 250 buildings', () => {
    const has = (...uses: string[]) =>
      town.buildings.some((one) => uses.every((use) => (one.uses as string[] | null)?.includes(use)));
    expect(town.buildings.length).toBeGreaterThanOrEqual(250);
    for (const uses of [
      ['winkelfunctie', 'woonfunctie'],
      ['onderwijsfunctie'],
      ['gezondheidszorgfunctie'],
      ['winkelfunctie'],
    ])
      expect([uses, has(...uses)]).toEqual([uses, true]);
    expect(town.buildings.some(({ dwellings }) => (dwellings ?? 0) >= 40)).toBe(true);
    expect(new Set(town.buildings.map(({ id }) => id)).size).toBe(town.buildings.length);
  });

  it('no two buildings overlap by more than a wall is thick', () => {
    const block = blockOf(town.buildings);
    const shapes = town.buildings.map(({ footprint }) => polygon((footprint[0] ?? []).map(closed)));
    const overlapping: string[] = [];
    town.buildings.forEach((one, i) => {
      const ring = one.footprint[0]?.[0] ?? [];
      const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
      for (const k of block.boxes?.search(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)) ?? []) {
        if (k <= i) continue;
        const shared = intersect(
          featureCollection([shapes[i], shapes[k]] as [(typeof shapes)[number], (typeof shapes)[number]]),
        );
        const rings =
          shared?.geometry.type === 'Polygon'
            ? [shared.geometry.coordinates[0]]
            : (shared?.geometry.coordinates.map((part) => part[0]) ?? []);
        const areaM2 = (rings as unknown as Ring[]).reduce(
          (sum, part) => sum + Math.abs(signedArea(part.slice(0, -1))),
          0,
        );
        if (areaM2 > 0.5) overlapping.push(`${one.id} ${town.buildings[k]?.id} ${areaM2.toFixed(2)}`);
      }
    });
    expect(overlapping).toEqual([]);
  });
});
