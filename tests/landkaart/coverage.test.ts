/** What is said once for a tile is what would be said of each place in it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverageAt } from '../../src/cli/surroundings.ts';
import { coverageIn } from '../../src/cli/town-coverage.ts';
import { bareGap, coverageGap } from '../../src/engine/geometry/coverage.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { type RdPoint, type Ring, usualRadiusM } from '../../src/engine/scene/scene.ts';
import type { Box } from '../../src/modules/landkaart/town-plan.ts';

const marginM = releasedModels.siting.coverageMarginM.value;
const ringOf = ([minX, minY, maxX, maxY]: Box): Ring => [
  [minX, minY],
  [maxX, minY],
  [maxX, maxY],
  [minX, maxY],
];
const square = fc
  .tuple(
    fc.integer({ min: 100_000, max: 101_000 }),
    fc.integer({ min: 450_000, max: 451_000 }),
    fc.integer({ min: 300, max: 3000 }),
  )
  .map(([x, y, side]): Box => [x, y, x + side, y + side]);

it('whole where it is whole, and else asked for each place', () => {
  const seen = { once: 0, each: 0 };
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(square, { minLength: 1, maxLength: 3 }),
      square,
      fc.option(square),
      share,
      share,
      (hulls, tile, empty, s, t) => {
        const bare = empty && { boxes: [[empty[0], empty[1], empty[0] + 40, empty[1] + 40] as const], reachM: 60 };
        const [minX, minY] = tile;
        const box: Box = [minX, minY, minX + 250, minY + 250];
        const burst: RdPoint = [minX + 250 * s, minY + 250 * t];
        const covered = hulls.map(ringOf);
        const said = coverageIn(box, { covered, bare, rounded: false }, releasedModels)(burst);
        const plain = coverageAt({ covered, bare }, burst);
        if (!said.declared) expect(said).toEqual(plain);
        else {
          expect(plain.hull && coverageGap(plain.hull, burst, usualRadiusM, marginM)).toEqual({ complete: true });
          if (plain.bare) expect(bareGap(plain.bare, burst, usualRadiusM, marginM)).toEqual({ complete: true });
        }
        seen[said.declared ? 'once' : 'each']++;
      },
    ),
    { numRuns: 1500, seed: 5 },
  );
  expect(Math.min(seen.once, seen.each)).toBeGreaterThan(15);
});
