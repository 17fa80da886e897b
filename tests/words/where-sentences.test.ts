/** Where it can stand: the sentence names the best place there is, and nothing that is no better than this one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spot } from '../../src/engine/assessment/where.ts';
import { type Verdict, verdicts } from '../../src/engine/scene/assessment.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { talkNl } from '../../src/i18n/nl/talk.ts';
import { betterSpots, whereSentence } from '../../src/i18n/where-sentences.ts';
import { demo } from '../engine/scenes.ts';

const [machine] = demo('demo-orange').machines;
if (!machine) throw new Error('no machine');

const spot = fc.record({
  verdict: fc.constantFrom(...verdicts),
  distanceM: fc.integer({ min: 1, max: 60 }),
  siting: fc.constantFrom('gevel', 'winkel', 'unit'),
});
const as = ({
  verdict,
  distanceM,
  siting,
}: {
  verdict: Verdict;
  distanceM: number;
  siting: 'gevel' | 'winkel' | 'unit';
}): Spot => ({
  machine: { ...machine, siting, hostId: `${verdict} ${distanceM}` },
  verdict,
  distanceM,
  from: [0, 0],
  to: [1, 1],
});
const worth: readonly Verdict[] = ['green', 'orange', 'undetermined', 'red'];

describe('where can it stand', () => {
  it('names the nearest of the best colour, and never a spot that is no better', () => {
    fc.assert(
      fc.property(
        fc.array(spot, { maxLength: 12 }),
        fc.constantFrom(...verdicts),
        fc.constantFrom(20, 40, 60),
        (drawn, now, radiusM) => {
          const spots = drawn.map(as);
          const better = betterSpots(spots, now, radiusM);
          for (const { verdict, distanceM } of better) {
            expect(worth.indexOf(verdict)).toBeLessThan(worth.indexOf(now));
            expect(distanceM).toBeLessThanOrEqual(radiusM);
          }
          const said = whereSentence(better, now, radiusM, talkNl, formatFor('nl'), (id) => `<${id}>`);
          const near = spots.filter((one) => one.distanceM <= radiusM);
          const best = worth
            .slice(0, worth.indexOf(now))
            .find((colour) => near.some(({ verdict }) => verdict === colour));
          if (now === 'green') expect(said).toBe(talkNl.whereBest.already);
          else if (!best) expect(said).toContain('geen betere plek');
          else {
            const distance = Math.min(...near.filter(({ verdict }) => verdict === best).map((one) => one.distanceM));
            expect(said).toContain(`<${best} ${distance}>`);
            expect(said.includes('geen groene')).toBe(best !== 'green');
          }
        },
      ),
      { seed: 26, numRuns: 300 },
    );
  });
});
