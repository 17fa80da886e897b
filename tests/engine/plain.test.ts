/** What is done quickly, beside the plain way it was first written: the same bits, over random towns and recorded ones. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachedTo } from '../../src/engine/geometry/attached.ts';
import { blockOf, isWithin, nearestOnBuilding } from '../../src/engine/geometry/block.ts';
import { seenAtHeights, seenParts } from '../../src/engine/geometry/over-roofs.ts';
import { contains } from '../../src/engine/geometry/plane.ts';
import { lookAround } from '../../src/engine/geometry/sight.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { liesOn } from '../../src/engine/placing/public-ground.ts';
import type { Building, PublicSpace, RdPoint, Ring } from '../../src/engine/scene/scene.ts';
import { readBuildings } from '../../src/geodata/read-buildings.ts';
import { attachedTo as plainlyAttached } from './plain/attached.ts';
import { nearestOnBuilding as plainlyNearest } from './plain/nearest-on-building.ts';
import { seenParts as plainlySeen, seenAtHeight } from './plain/over-roofs.ts';
import { lookAround as plainLook } from './plain/sight.ts';
import { block, town } from './scenes.ts';

fc.configureGlobal({ seed: 437 });

/** Mulberry32: the same rolls everywhere. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Buildings that turn, touch, overlap and have yards, as registers have them; heights known for most. */
const house = fc.tuple(
  fc.integer({ min: -40, max: 40 }),
  fc.integer({ min: -40, max: 40 }),
  fc.integer({ min: 3, max: 14 }),
  fc.integer({ min: 3, max: 14 }),
  fc.constantFrom(0, 0, 0.3, 1.1),
  fc.boolean(),
  fc.option(fc.integer({ min: 1, max: 18 }), { nil: null, freq: 5 }),
);
const towns = fc.array(house, { minLength: 2, maxLength: 20 }).map((houses) =>
  houses.map(([x, y, w, h, turn, yard, heightM], i): Building => {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const at = (px: number, py: number): RdPoint => [
      100_000 + x + px * cos - py * sin,
      400_000 + y + px * sin + py * cos,
    ];
    const ring = (from: number, wide: number, deep: number): Ring => [
      at(from, from),
      at(wide, from),
      at(wide, deep),
      at(from, deep),
    ];
    const hole = yard && w > 5 && h > 5 ? [ring(2, w - 2, h - 2)] : [];
    return { ...block(`b${i}`, 0, 0, 1, 1, { heightM }), footprint: [[ring(0, w, h), ...hole]] };
  }),
);

const data = resolve(import.meta.dirname, '../../../shared/data');
function recorded(file: string): readonly Building[] | null {
  const path = resolve(data, file);
  if (!existsSync(path)) return null;
  const read = readBuildings(readFileSync(path, 'utf8'), file);
  if (!read.ok) throw new Error(read.error.message);
  const roll = dice(7);
  // No register here tells heights: they are dealt.
  return read.value.buildings.map((one) => ({ ...one, heightM: roll() < 0.2 ? null : 3 + Math.floor(roll() * 15) }));
}
const grounds = [
  ['the demo town', town.buildings as readonly Building[]],
  ['the Leidsestraat', recorded('bag/amsterdam_centrum_leidsestraat_panden_rd.geojson')],
  ['the campus of Delft', recorded('bag/delft_tudcampus_panden_rd.geojson')],
] as const;

/** Points between the buildings of a town, about evenly. */
function spots(buildings: readonly Building[], count: number): RdPoint[] {
  const roll = dice(437);
  return Array.from({ length: count }, () => {
    const one = buildings[Math.floor(roll() * buildings.length)] as Building;
    const [x, y] = one.footprint[0]?.[0]?.[0] ?? [0, 0];
    return [x + 30 * (roll() - 0.5), y + 30 * (roll() - 0.5)];
  });
}

const heightsM = [1.5, 4.5, 7.5, 10.5, 13.5];
const near = (point: RdPoint, m: number) => [point[0] - m, point[1] - m, point[0] + m, point[1] + m] as const;

/** Everything that is compared for one block and one point; how many pieces were seen. */
function compare(buildings: readonly Building[], point: RdPoint, reachM: number): number {
  const made = blockOf(buildings);
  const [x, y] = point;
  const eye = { x, y, heightM: 1, reachM, unknownRoofM: 3 };
  const plan = lookAround(made, x, y, reachM, 0.05);
  expect(plan).toEqual(plainLook(made, x, y, reachM, 0.05));
  let seen = [...plan.pieces.values()].flat().length;
  for (const index of made.boxes?.search(...near(point, reachM)) ?? []) {
    const plain = plainlyNearest(made, index, x, y);
    expect(nearestOnBuilding(made, index, x, y)).toEqual(plain);
    for (const gapM of [0, 0.3, plain.distanceM])
      expect(isWithin(made, index, x, y, gapM)).toBe(plain.distanceM <= gapM);
    if (plain.distanceM > reachM) continue;
    const pieces = seenAtHeights(made, eye, index, heightsM, 0.05);
    expect(pieces).toEqual(heightsM.map((heightM) => seenAtHeight(made, eye, index, heightM, 0.05)));
    seen += pieces.flat().length;
    const to: RdPoint = [plain.x, plain.y];
    for (const heightM of [0.5, 1, 1.5, 6])
      expect(seenParts(made, eye, [to[0] + 3, to[1] - 2], to, heightM)).toEqual(
        plainlySeen(made, eye, [to[0] + 3, to[1] - 2], to, heightM),
      );
  }
  return seen;
}

describe('nearest points, what is in sight and what is seen over roofs', () => {
  it('are the same in random towns', () => {
    let seen = 0;
    fc.assert(
      fc.property(towns, fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }), (buildings, x, y) => {
        seen += compare(buildings, [100_000.137 + x, 400_000.291 + y], 60);
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(3000);
  });

  for (const [name, buildings] of grounds)
    it.skipIf(buildings === null)(`are the same in ${name}${buildings ? '' : ': the recorded file is absent'}`, () => {
      let seen = 0;
      for (const point of spots(buildings ?? [], 25)) seen += compare(buildings ?? [], point, 40);
      expect(seen).toBeGreaterThan(200);
    });
});

describe('shared walls', () => {
  const { sharedWallGapM, sharedWallM } = releasedModels.siting;

  it('are the same in random towns, whatever the gap and the length asked', () => {
    let found = 0;
    fc.assert(
      fc.property(towns, fc.constantFrom(0.3, 0.05, 1.5), fc.constantFrom(1, 0, 3, 0.05), (buildings, gapM, wallM) => {
        for (const { id } of buildings) {
          const plain = plainlyAttached(id, buildings, gapM, wallM);
          found += plain.length;
          expect(attachedTo(id, buildings, gapM, wallM)).toEqual(plain);
        }
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(300);
  });

  for (const [name, buildings] of grounds)
    it.skipIf(buildings === null)(`are the same in ${name}${buildings ? '' : ': the recorded file is absent'}`, () => {
      const hosts = (buildings ?? []).filter((_, i) => i % Math.ceil((buildings ?? []).length / 120) === 0);
      let found = 0;
      for (const { id } of hosts) {
        const plain = plainlyAttached(id, buildings ?? [], sharedWallGapM.value, sharedWallM.value);
        found += plain.length;
        expect(attachedTo(id, buildings ?? [], sharedWallGapM.value, sharedWallM.value)).toEqual(plain);
      }
      expect(found).toBeGreaterThan(20);
    });
});

describe('public ground', () => {
  it('is found by boxes where every area was asked before', () => {
    const areas = fc.array(fc.tuple(house, fc.constantFrom<PublicSpace['kind']>('voetpad', 'water', 'plein')), {
      maxLength: 20,
    });
    let [on, off] = [0, 0];
    fc.assert(
      fc.property(areas, (list) => {
        const ground = list.map(([[x, y, w, h, , yard], kind]): PublicSpace => {
          const ring = (m: number): Ring => [
            [x + m, y + m],
            [x + w - m, y + m],
            [x + w - m, y + h - m],
            [x + m, y + h - m],
          ];
          return { id: 'g', kind, rings: yard ? [ring(0), ring(1)] : [ring(0)] };
        });
        const counts = (kind: PublicSpace['kind']) => kind !== 'water';
        // On corners and edges too: there a box decides first.
        for (let x = -41; x < 55; x += 3)
          for (let y = -41; y < 55; y += 1.5) {
            const plain = ground.some(
              ({ kind, rings: [outer, ...holes] }) =>
                counts(kind) && contains(outer ?? [], [x, y]) && !holes.some((hole) => contains(hole, [x, y])),
            );
            if (plain) on++;
            else off++;
            expect(liesOn(ground, [x, y], counts)).toBe(plain);
          }
      }),
      { numRuns: 30 },
    );
    expect(Math.min(on, off)).toBeGreaterThan(500);
    expect(liesOn([{ id: 'g', kind: 'voetpad', rings: [] }], [0, 0], () => true)).toBe(false);
  });
});
