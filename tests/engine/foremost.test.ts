/** Random streets, judged with everything in sight and with only what stands foremost: the same shares, sample for sample. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionsOf, sampled, sequence, strengthsOf } from '../../src/engine/assessment/sampling.ts';
import { unmetOf } from '../../src/engine/criteria/judge.ts';
import { lookingAt, outlookOf } from '../../src/engine/effects/outlook.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { type Place, type Scene, unanswered } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';
import { sceneOf, square, street } from './streets.ts';

const count = 24;

/** Everything in sight and every facade, each sample by itself. */
function plainly(given: Scene) {
  const confidence: Record<string, number> = { green: 0, orange: 0, red: 0, undetermined: 0 };
  const unmetShares: Record<string, number> = {};
  for (const sample of sequence(dimensionsOf(releasedModels), count, releasedModels.sampling.seed.value)) {
    const trials = new Trials(given, releasedModels, {
      strengthOf: strengthsOf(sample, releasedModels),
      look: (...asked) => lookingAt(outlookOf(...asked), outlookOf(...asked).targets),
    });
    const verdict = verdictOf(trials);
    confidence[verdict] = (confidence[verdict] ?? 0) + 1;
    for (const id of unmetOf(trials.base)) unmetShares[id] = (unmetShares[id] ?? 0) + 1;
  }
  return { confidence, unmetShares };
}

const times = (shares: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, Math.round(share * count)]));

function quickly(given: Scene) {
  const run = sampled(given, releasedModels, { count });
  let step = run.next();
  while (!step.done) step = run.next();
  return { confidence: times(step.value.confidence), unmetShares: times(step.value.unmetShares) };
}

describe('what stands behind its like', () => {
  it('changes no share, whatever the street', () => {
    fc.assert(
      fc.property(street, (asked) => {
        const given = sceneOf(asked);
        expect(quickly(given)).toEqual(plainly(given));
      }),
      { numRuns: 40, seed: 437 },
    );
  });

  it('a terrace under the far end of a front that a kiosk cuts in two keeps that end in view', () => {
    const front = block('front', 99_996, 400_008, 100_040, 400_020);
    const kiosk = block('kiosk', 100_005, 400_004, 100_008, 400_005, { uses: [], units: 0, dwellings: 0 });
    const ring = square([17, 4], 3);
    const terrace: Place = {
      id: 't',
      kind: 'terras',
      name: 't',
      ring,
      occupiedAtNight: true,
      homesServed: 0,
      buildingId: null,
    };
    const given = scene([front, kiosk], {
      places: [terrace],
      answers: { ...unanswered, vehicleApproach: 'none', sharedEntrance: false, placesOfStay: 'drawn' },
    });
    const plain = plainly(given);
    expect(plain.unmetShares['C-GLO']).toBeGreaterThan(0);
    expect(plain.unmetShares['C-GLO']).toBeLessThan(count);
    expect(quickly(given)).toEqual(plain);
  });

  it('a function ticked later counts, though the place is remembered from before', () => {
    const care = block('care', 99_995, 400_090, 100_005, 400_100, { uses: ['gezondheidszorgfunctie'], dwellings: 0 });
    const plainOnes = scene([care]);
    const sealbag = plainOnes.machines.map((one) => ({ ...one, functions: ['opname', 'sealbag'] as const }));
    quickly(plainOnes);
    const remembered = quickly({ ...plainOnes, machines: sealbag });
    const anew = scene([care]);
    expect(remembered).toEqual(quickly({ ...anew, machines: sealbag }));
    expect(remembered.unmetShares['C-VUL']).toBeGreaterThan(0);
  });
});
