import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { type Block, blockOf } from '../../src/engine/geometry/block.ts';
import { inLongRuns } from '../../src/engine/geometry/joined.ts';
import { type Eye, seenAtHeights } from '../../src/engine/geometry/over-roofs.ts';
import { lookAround, type Piece } from '../../src/engine/geometry/sight.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Building, RdPoint, Ring, Rings } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

fc.configureGlobal({ seed: 437 });

const [eyeX, eyeY] = [100_000.137, 400_000.291];
type Box = readonly [x: number, y: number, width: number, depth: number, heightM: number | null];

const coordinate = fc.integer({ min: -60, max: 60 });
const side = fc.integer({ min: 2, max: 15 });
const height = fc.option(fc.integer({ min: 1, max: 20 }), { nil: null, freq: 8 });
const boxes = fc.array(fc.tuple(coordinate, coordinate, side, side, height), { minLength: 1, maxLength: 12 });

/** The boxes as buildings, without those that stand where the eye is. */
const clear = (list: readonly Box[]) =>
  list.filter(([x, y, w, h]) => !(x - 1 < 0 && x + w + 1 > 0 && y - 1 < 0 && y + h + 1 > 0));
const built = (list: readonly Box[]): Building[] =>
  clear(list).map(([x, y, w, h, heightM], i) =>
    block(`b${i}`, 100_000 + x, 400_000 + y, 100_000 + x + w, 400_000 + y + h, { heightM }),
  );
/** The slow way to the same answer: the straight line against every edge that turns its outer side to where it comes from. */
function sees(made: Block, from: { x: number; y: number }, px: number, py: number): boolean {
  const [dx, dy] = [px - from.x, py - from.y];
  for (let e = 0; e < made.edgeCount; e++) {
    const ax = (made.ax[e] as number) - from.x;
    const ay = (made.ay[e] as number) - from.y;
    if (-(ax * (made.nx[e] as number) + ay * (made.ny[e] as number)) <= 1e-9) continue;
    const ex = (made.bx[e] as number) - from.x - ax;
    const ey = (made.by[e] as number) - from.y - ay;
    const across = dx * ey - dy * ex;
    if (across === 0) continue;
    const along = (ax * ey - ay * ex) / across;
    const within = (ax * dy - ay * dx) / across;
    if (along > 0 && along < 1 - 1e-9 && within >= 0 && within <= 1) return false;
  }
  return true;
}
const seenAt = (made: Block, from: Eye, index: number, heightM: number) =>
  seenAtHeights(made, from, index, [heightM], 0)[0] ?? [];
const lengthOf = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, piece) => sum + Math.hypot(piece.bx - piece.ax, piece.by - piece.ay), 0);

describe('line of sight in plan', () => {
  it('agrees with a ray cast to the middle of every visible piece', () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const made = blockOf(built(list));
        const sight = lookAround(made, eyeX, eyeY, 200, 0.05);
        for (const pieces of sight.pieces.values())
          for (const piece of pieces) {
            const [mx, my] = [(piece.ax + piece.bx) / 2, (piece.ay + piece.by) / 2];
            const share = 1 - 1e-6;
            expect(sees(made, sight, sight.x + (mx - sight.x) * share, sight.y + (my - sight.y) * share)).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('adding a building never increases what is seen of the others', () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const all = built(list);
        if (all.length < 2) return;
        const seen = (buildings: readonly Building[], id: string) => {
          const made = blockOf(buildings);
          return lengthOf(lookAround(made, eyeX, eyeY, 200, 0).pieces.get(made.indexOf.get(id) as number) ?? []);
        };
        const fewer = all.slice(0, -1);
        for (const { id } of fewer) expect(seen(all, id)).toBeLessThanOrEqual(seen(fewer, id) + 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  it('is symmetric: whom you see sees you', () => {
    fc.assert(
      fc.property(boxes, coordinate, coordinate, (list, x, y) => {
        const outdoors = ([px, py]: RdPoint) =>
          clear(list).every(
            ([bx, by, w, h]) =>
              px < 100_000 + bx || px > 100_000 + bx + w || py < 400_000 + by || py > 400_000 + by + h,
          );
        const there: RdPoint = [100_000.61 + x, 400_000.47 + y];
        if (!outdoors(there)) return;
        const made = blockOf(built(list));
        const from = (px: number, py: number) => lookAround(made, px, py, 300, 0);
        expect(sees(made, from(...there), eyeX, eyeY)).toBe(sees(made, from(eyeX, eyeY), ...there));
      }),
      { numRuns: 400 },
    );
  });
});

/**
 * Outlines as registers have them, on a grid so that walls touch and corners are shared: boxes, L-shapes, courtyards and
 * two parts under one number. Each also as the solid boxes it is made of, for an oracle that knows no outlines.
 */
const grid = 6;
type Solid = readonly [x1: number, y1: number, x2: number, y2: number];
interface Shape {
  readonly footprint: readonly Rings[];
  readonly solids: readonly Solid[];
}
const corners = ([x1, y1, x2, y2]: Solid): Ring => [
  [x1, y1],
  [x2, y1],
  [x2, y2],
  [x1, y2],
];
const shapes: readonly ((x: number, y: number) => Shape)[] = [
  (x, y) => ({ footprint: [[corners([x, y, x + grid, y + grid])]], solids: [[x, y, x + grid, y + grid]] }),
  (x, y) => ({
    footprint: [
      [
        [
          [x, y],
          [x + grid, y],
          [x + grid, y + 3],
          [x + 3, y + 3],
          [x + 3, y + grid],
          [x, y + grid],
        ],
      ],
    ],
    solids: [
      [x, y, x + grid, y + 3],
      [x, y + 3, x + 3, y + grid],
    ],
  }),
  // A courtyard: the hole runs the same way round as the outline, as some files have it.
  (x, y) => ({
    footprint: [[corners([x, y, x + grid, y + grid]), corners([x + 2, y + 2, x + 4, y + 4])]],
    solids: [
      [x, y, x + grid, y + 2],
      [x, y + 4, x + grid, y + grid],
      [x, y + 2, x + 2, y + 4],
      [x + 4, y + 2, x + grid, y + 4],
    ],
  }),
  (x, y) => ({
    footprint: [[corners([x, y, x + 2, y + grid])], [corners([x + 4, y, x + grid, y + grid])]],
    solids: [
      [x, y, x + 2, y + grid],
      [x + 4, y, x + grid, y + grid],
    ],
  }),
];

describe('line of sight among touching walls, courtyards, holes and parts', () => {
  const cell = fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }), fc.nat(shapes.length - 1));
  const town = fc.uniqueArray(cell, { minLength: 2, maxLength: 24, selector: ([i, j]) => `${i},${j}` });
  /** In the open, in an alley between walls that touch elsewhere, or inside a courtyard. */
  const eyes = fc.constantFrom<RdPoint>([3.137, 2.871], [2.913, 3.271], [-2.871, 2.913], [0.0137, -0.0291]);

  it('every part of every wall is seen exactly where a straight line through the solids says so', () => {
    let [looked, seenParts, inYards] = [0, 0, 0];
    fc.assert(
      fc.property(town, eyes, fc.boolean(), (cells, [ex, ey], backwards) => {
        const made = cells.map(([i, j, kind]) => (shapes[kind] as (typeof shapes)[number])(i * grid, j * grid));
        const solids = made.flatMap((one) => one.solids);
        if (solids.some(([x1, y1, x2, y2]) => ex > x1 - 0.001 && ex < x2 + 0.001 && ey > y1 - 0.001 && ey < y2 + 0.001))
          return;
        const moved = (ring: Ring) => {
          const there = ring.map(([x, y]) => [100_000 + x, 400_000 + y] as const);
          return backwards ? there.toReversed() : there;
        };
        const buildings = made.map(({ footprint }, i) => ({
          ...block(`s${i}`, 0, 0, 1, 1),
          footprint: footprint.map((rings) => rings.map(moved)),
        }));
        const b = blockOf(buildings);
        const sight = lookAround(b, 100_000 + ex, 400_000 + ey, 200, 0);
        if (
          made.some(
            ({ solids: own }) =>
              own.length === 4 &&
              ex > (own[2]?.[2] ?? 0) &&
              ex < (own[3]?.[0] ?? 0) &&
              ey > (own[0]?.[3] ?? 0) &&
              ey < (own[1]?.[1] ?? 0),
          )
        )
          inYards++;
        for (let e = 0; e < b.edgeCount; e++) {
          const [ax, ay] = [(b.ax[e] as number) - 100_000, (b.ay[e] as number) - 400_000];
          const [bx, by] = [(b.bx[e] as number) - 100_000, (b.by[e] as number) - 400_000];
          if ((ex - ax) * (b.nx[e] as number) + (ey - ay) * (b.ny[e] as number) <= 1e-6) continue;
          const length = Math.hypot(bx - ax, by - ay);
          const own = (sight.pieces.get(b.owner[e] as number) ?? [])
            .filter(({ edge }) => edge === e)
            .map((piece) =>
              [
                [piece.ax, piece.ay],
                [piece.bx, piece.by],
              ].map(([x = 0, y = 0]) => Math.hypot(x - 100_000 - ax, y - 400_000 - ay) / length),
            );
          for (let t = 0.0371; t < 1; t += 0.1037) {
            if (own.some((ends) => ends.some((end) => Math.abs(end - t) < 1e-5))) continue;
            const [px, py] = [ax + t * (bx - ax), ay + t * (by - ay)];
            const open = solids.every(([x1, y1, x2, y2]) => {
              const slab = (low: number, high: number, from: number, d: number) =>
                [(low - from) / d, (high - from) / d].toSorted((one, two) => one - two) as [number, number];
              const [x0, xe] = slab(x1, x2, ex, px - ex);
              const [y0, ye] = slab(y1, y2, ey, py - ey);
              const [enters, leaves] = [Math.max(x0, y0, 0), Math.min(xe, ye, 1)];
              return leaves - enters < 1e-9;
            });
            const seen = own.some(([from = 0, to = 0]) => Math.min(from, to) < t && t < Math.max(from, to));
            looked++;
            if (seen) seenParts++;
            expect(seen).toBe(open);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(looked).toBeGreaterThan(20_000);
    expect(seenParts).toBeGreaterThan(2000);
    expect(inYards).toBeGreaterThan(3);
  });
});

describe('line of sight over roofs', () => {
  const eye = { x: eyeX, y: eyeY, heightM: 1, reachM: 200, unknownRoofM: Infinity };

  /** Another way to the same answer: the straight line clipped by every box, slab by slab. */
  function clearLine(list: readonly Box[], self: number, x: number, y: number, heightM: number): boolean {
    const [dx, dy, dz] = [x - eyeX, y - eyeY, heightM - eye.heightM];
    return clear(list).every(([bx, by, w, h, roofM], i) => {
      const slab = (from: number, to: number, at: number, d: number) => {
        if (d === 0) return at > from && at < to ? [-Infinity, Infinity] : [Infinity, -Infinity];
        return [(from - at) / d, (to - at) / d].toSorted((one, two) => one - two);
      };
      const [x0, x1] = slab(100_000 + bx, 100_000 + bx + w, eyeX, dx) as [number, number];
      const [y0, y1] = slab(400_000 + by, 400_000 + by + h, eyeY, dy) as [number, number];
      const [enters, leaves] = [Math.max(x0, y0), Math.min(x1, y1)];
      if (enters >= leaves || leaves <= 0 || enters >= 1 - 1e-9 || i === self) return true;
      return eye.heightM + enters * dz >= (roofM ?? Infinity);
    });
  }

  it('agrees with a ray cast to every part of every wall, hidden and seen', () => {
    let [looked, high] = [0, 0];
    fc.assert(
      fc.property(boxes, fc.constantFrom(1.5, 4.5, 7.5, 13.5), (list, heightM) => {
        const made = blockOf(built(list));
        const plan = lookAround(made, eyeX, eyeY, 200, 0);
        made.buildings.forEach((_, index) => {
          const pieces = seenAt(made, eye, index, heightM);
          for (let e = made.firstEdge[index] as number; e < (made.firstEdge[index + 1] as number); e++) {
            const [ax, ay] = [made.ax[e] as number, made.ay[e] as number];
            const [bx, by] = [made.bx[e] as number, made.by[e] as number];
            if ((eyeX - ax) * (made.nx[e] as number) + (eyeY - ay) * (made.ny[e] as number) <= 1e-6) continue;
            const length = Math.hypot(bx - ax, by - ay);
            for (let t = 0.0371; t < 1; t += 0.0713) {
              const [x, y] = [ax + t * (bx - ax), ay + t * (by - ay)];
              const along = (piece: Piece) =>
                [Math.hypot(piece.ax - ax, piece.ay - ay), Math.hypot(piece.bx - ax, piece.by - ay)].map(
                  (d) => d / length,
                );
              const near = pieces.filter(({ edge }) => edge === e).map(along) as [number, number][];
              // On the very edge of a shadow either answer is right.
              if (near.some(([from, to]) => Math.abs(from - t) < 1e-5 || Math.abs(to - t) < 1e-5)) continue;
              const seen = near.some(([from, to]) => from < t && t < to);
              const overlapping = clear(list).some(
                ([px, py, w, h], i) =>
                  i !== index &&
                  x > 100_000 + px - 1e-6 &&
                  x < 100_000 + px + w + 1e-6 &&
                  y > 400_000 + py - 1e-6 &&
                  y < 400_000 + py + h + 1e-6,
              );
              if (overlapping) continue;
              looked++;
              expect(seen).toBe(clearLine(list, index, x, y, heightM));
              const planned = (plan.pieces.get(index) ?? [])
                .filter(({ edge }) => edge === e)
                .map(along)
                .some(([from, to]) => (from as number) < t && t < (to as number));
              if (seen && !planned) high++;
              // Height only ever adds to what the plan shows.
              if (planned) expect(seen).toBe(true);
            }
          }
        });
      }),
      { numRuns: 300 },
    );
    expect(looked).toBeGreaterThan(10_000);
    expect(high).toBeGreaterThan(200);
  });

  it('adding a building, or raising one, never increases what is seen', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 1, max: 9 }), (list, more) => {
        const all = built(list);
        if (all.length < 2) return;
        const seen = (buildings: readonly Building[], id: string) => {
          const made = blockOf(buildings);
          return lengthOf(seenAt(made, eye, made.indexOf.get(id) as number, 7.5));
        };
        const fewer = all.slice(0, -1);
        const raised = all.map((one, i) =>
          i === all.length - 1 && one.heightM !== null ? { ...one, heightM: one.heightM + more } : one,
        );
        for (const { id } of fewer) {
          expect(seen(all, id)).toBeLessThanOrEqual(seen(fewer, id) + 1e-6);
          expect(seen(raised, id)).toBeLessThanOrEqual(seen(all, id) + 1e-6);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a home behind a low shop is hit upstairs; behind an equal height it is not, behind an unknown one it may be', () => {
    const behind = (heightM: number | null) => {
      const given = scene([
        block('shop', 99_990, 400_008, 100_010, 400_012, { uses: ['winkelfunctie'], dwellings: 0, heightM }),
        block('home', 99_990, 400_016, 100_010, 400_026, { heightM: 12 }),
      ]);
      const answer = assess(given, releasedModels);
      if (!answer.ok) throw new Error(answer.error.message);
      const home = answer.value.receptors.find(({ buildingId }) => buildingId === 'home');
      if (!home) throw new Error('no home');
      return home;
    };
    expect(behind(12)).toMatchObject({ lineOfSight: false });
    expect(behind(null)).toEqual(behind(3));
    const hit = behind(3);
    expect(hit.lineOfSight).toBe(true);
    expect(hit.reflectedPressureKpa).toBeGreaterThan(behind(12).reflectedPressureKpa * 1.5);
    expect(hit.breakProbability).toBeGreaterThan(behind(12).breakProbability);
  });

  it('is no view over less than a tenth of a millimetre, however long the wall is that it meets', () => {
    const wall = { ax: 0, ay: 0, bx: 10, by: 0 };
    const around = (lengthM: number) => ({ ax: 10, ay: 0, bx: 10, by: lengthM });
    expect(inLongRuns([wall, around(2.5e-6)], 0.05)).toEqual([wall]);
    expect(inLongRuns([wall, around(0.01)], 0.05)).toEqual([wall, around(0.01)]);
    expect(inLongRuns([around(0.01)], 0.05)).toEqual([]);
  });
});
