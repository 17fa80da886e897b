/** What of a facade lies beyond the reach of the question about the machine's own neighbours: point by point, and none twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highBeyond, isBeyond } from '../../src/engine/effects/beyond.ts';
import { clipToFan, type HighFacade, type Outlook } from '../../src/engine/effects/outlook.ts';
import { nearestOnPiece, type Piece } from '../../src/engine/geometry/sight.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { RdPoint } from '../../src/engine/scene/scene.ts';

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
      { numRuns: 1500, seed: 7 },
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
});
