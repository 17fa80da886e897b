/** What of a facade lies beyond the reach of the question about the machine's own neighbours: point by point, and none twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeMachine } from '../../src/engine/criteria/judge.ts';
import { highBeyond, isBeyond, targetBeyond } from '../../src/engine/effects/beyond.ts';
import { clipToFan, type HighFacade, type Outlook } from '../../src/engine/effects/outlook.ts';
import { nearestOnPiece, type Piece } from '../../src/engine/geometry/sight.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Machine, RdPoint } from '../../src/engine/scene/scene.ts';
import { draws } from '../draws.ts';
import { sceneOf, street } from './streets.ts';

const { siting } = releasedModels;
const at: RdPoint = [100_000, 400_000];
const limitM = 10;

/** Anywhere, and on the line before the wall from which all is seen. */
const metres = fc.oneof(
  fc.integer({ min: -30, max: 30 }).map((dm) => dm * 0.7 + 0.013),
  fc.constantFrom(-siting.frontToleranceM.value, siting.frontToleranceM.value, 0.2),
);
const piece = fc
  .tuple(metres, metres, metres, metres)
  .filter(([ax, ay, bx, by]) => Math.hypot(bx - ax, by - ay) > 0.1)
  .map(
    ([ax, ay, bx, by]): Piece => ({
      edge: 0,
      building: 0,
      ax: at[0] + ax,
      ay: at[1] + ay,
      bx: at[0] + bx,
      by: at[1] + by,
    }),
  );
const outlook = fc
  .tuple(fc.oneof(fc.integer({ min: 0, max: 359 }), fc.constantFrom(0, 90, 180, 270)), fc.boolean())
  .map(([degrees, freeStanding]) => {
    const outward: RdPoint = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
    const burst: RdPoint = [at[0] + 0.3 * outward[0], at[1] + 0.3 * outward[1]];
    const before = { wall: null };
    return { machine: { point: at }, outward, burst, freeStanding, before } as unknown as Outlook;
  });
const facadeOf = (one: Piece, fanDistanceM: number | null): HighFacade =>
  ({ piece: one, distanceM: 1, alongM: 0, fanDistanceM, heightM: 8 }) as unknown as HighFacade;

/** Points of a wall, two centimetres apart. */
const along = ([ax, ay]: RdPoint, [bx, by]: RdPoint): RdPoint[] => {
  const count = Math.ceil(Math.hypot(bx - ax, by - ay) / 0.02);
  return Array.from({ length: count + 1 }, (_, k) => [ax + ((bx - ax) * k) / count, ay + ((by - ay) * k) / count]);
};

describe('what of a facade lies beyond', () => {
  it('is each point that does, once, and no other', () => {
    fc.assert(
      fc.property(outlook, piece, (look, one) => {
        const parts = highBeyond([facadeOf(one, 1)], look, limitM, siting).map((part) => part.piece);
        for (let i = 1; i < 60; i++) {
          const [x, y] = [one.ax + ((one.bx - one.ax) * i) / 60, one.ay + ((one.by - one.ay) * i) / 60];
          const within = parts.filter((part) => nearestOnPiece(part, x, y).distanceM < 1e-9).length;
          // At the very edge a hair decides.
          const edge =
            Math.abs(Math.hypot(x - at[0], y - at[1]) - limitM) < 1e-3 ||
            Math.abs(look.outward[0] * (x - at[0]) + look.outward[1] * (y - at[1]) + siting.frontToleranceM.value) <
              1e-3;
          if (!edge) expect(within, `${x} ${y}`).toBe(Number(isBeyond(look, x, y, limitM, siting)));
        }
      }),
      { numRuns: draws(500, 1500), seed: 7 },
    );
  });

  it('is as far as it is, and in the fan as far as its part there; what lay outside the fan stays outside', () => {
    fc.assert(
      fc.property(outlook, piece, fc.boolean(), (look, one, inFan) => {
        const [x, y] = look.burst;
        for (const part of highBeyond([facadeOf(one, inFan ? 1 : null)], look, limitM, siting)) {
          if (part.piece === one) continue;
          expect(part.distanceM).toBe(nearestOnPiece(part.piece, x, y).distanceM);
          const fan = look.freeStanding
            ? part.piece
            : clipToFan(part.piece, x, y, look.outward, siting.fanHalfAngleDeg.value);
          expect(part.fanDistanceM).toBe(inFan && fan ? nearestOnPiece(fan, x, y).distanceM : null);
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  it('is a part of a building with the nearest of its walls there; the building itself where nothing of it is nearer', () => {
    const seen = { none: 0, whole: 0, part: 0, unseen: 0, front: 0 };
    fc.assert(
      fc.property(street, fc.constantFrom(3, limitM, 25), (lane, withinM) => {
        const scene = sceneOf(lane);
        const { runs } = judgeMachine(scene, scene.machines[0] as Machine, releasedModels);
        const look = runs[0]?.given.outlook;
        for (const target of look?.targets ?? []) {
          if (!look) continue;
          const part = targetBeyond(look, target, withinM, siting);
          const [bx, by] = look.burst;
          const walls = target.building.footprint
            .flat()
            .flatMap((ring) => ring.flatMap((to, i) => along(ring.at(i - 1) as RdPoint, to)));
          const there = walls.filter(([x, y]) => isBeyond(look, x, y, withinM, siting));
          const nearestM = Math.min(...there.map(([x, y]) => Math.hypot(x - bx, y - by)));
          if (there.length === 0) {
            expect(part).toBe(null);
            seen.none++;
            continue;
          }
          expect(Math.abs((part?.distanceM ?? Number.NaN) - nearestM)).toBeLessThan(0.03);
          if (part === target) {
            expect(target.host).toBe(false);
            seen.whole++;
            continue;
          }
          seen.part++;
          const isSeen = part?.facades.some(({ distanceM }) => distanceM < nearestM + 0.03);
          const inFront = there
            .filter(([x, y]) => Math.hypot(x - bx, y - by) < nearestM + 0.05)
            .map(
              ([x, y]) => look.outward[0] * (x - look.machine.point[0]) + look.outward[1] * (y - look.machine.point[1]),
            )
            .map((outM) => outM >= siting.frontToleranceM.value);
          if (!isSeen) {
            seen.unseen++;
            expect([part?.nearestSeen, part?.nearestInFront]).toEqual([false, false]);
          } else if (part?.nearestSeen && new Set(inFront).size === 1) {
            seen.front++;
            expect(part.nearestInFront).toBe(inFront[0]);
          }
        }
      }),
      { numRuns: 60, seed: 9 },
    );
    for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(3);
  });
});
