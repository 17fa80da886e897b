/** Where pieces come down, ring by ring, beside a plain count of very many flights. */
import { expect, it } from 'vitest';
import { landingShares } from '../../src/engine/effects/pieces/landing.ts';
import { byMass, dragAreaOfPart } from '../../src/engine/effects/pieces/pieces.ts';
import { releasedModels as models } from '../../src/engine/models/models.ts';
import { fly } from '../../src/engine/physics/flight/flight.ts';

it('as many land in each metre as of a thousand flights, and each piece lands once', () => {
  const { fanLowDeg, fanHighDeg, burstHeightM } = models.siting;
  const rad = Math.PI / 180;
  const [low, high] = [Math.sin(fanLowDeg.value * rad), Math.sin(fanHighDeg.value * rad)];
  const count = 1000;
  for (const { pieces } of models.scenarios.slice(0, 2))
    for (const piece of pieces) {
      const part = byMass(piece).at(-1);
      if (!part) throw new Error('a piece has a mass');
      const speedMs = piece.speedMs.design.value;
      const shares = landingShares(piece, part, models, speedMs);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      const plain = new Float64Array(shares.length);
      for (let i = 0; i < count; i++) {
        const angleDeg = Math.asin(low + ((i + 0.5) / count) * (high - low)) / rad;
        const flight = { massKg: part.massKg, dragAreaM2: dragAreaOfPart(piece, part), speedMs, angleDeg };
        const ring = Math.floor(fly({ ...flight, heightM: burstHeightM.value }, models.flight).rangeM);
        plain[ring] = (plain[ring] as number) + 1 / count;
      }
      const off = Math.max(...shares.map((share, k) => Math.abs(share - (plain[k] as number))));
      expect(off, piece.id).toBeLessThan(0.006);
    }
});
