/** The colour by the other hours is what asking at those hours gives, also of what waits: whether something fails already. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { standingOf } from '../../src/engine/assessment/standing.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Assessment } from '../../src/engine/scene/assessment.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { judgeSite } from '../../src/job/judge-site.ts';
import { draws } from '../draws.ts';
import { sceneOf, street } from './streets.ts';

const asked = (scene: Scene, exposure: 'night' | 'day'): Scene => ({
  ...scene,
  answers: { ...scene.answers, exposure },
});

function at(scene: Scene, exposure: 'night' | 'day'): Omit<Assessment, 'zones'> {
  const answered = assessed(asked(scene, exposure), releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  return answered.value.assessment;
}

it('over drawn streets, in the assessment and in a line of a list', () => {
  const seen = { differ: 0, failsThen: 0, waits: 0 };
  fc.assert(
    fc.property(street, fc.boolean(), (drawn, isOpen) => {
      const given = sceneOf(drawn);
      // What nobody said yet makes a place wait, by day as by night.
      const scene = { ...given, answers: { ...given.answers, ...(isOpen && { placesOfStay: null }) } };
      const both = { night: at(scene, 'night'), day: at(scene, 'day') };
      const notGreenAt = (['night', 'day'] as const).filter((hour) => both[hour].notGreen);
      const hours = {
        exposures: { night: both.night.verdict, day: both.day.verdict },
        notGreenAt,
      };
      for (const [now, other] of [
        ['night', 'day'],
        ['day', 'night'],
      ] as const) {
        const { exposures, notGreenAt: failing } = both[now];
        expect({ exposures, notGreenAt: failing }).toEqual(hours);
        if (exposures[other] !== exposures[now]) seen.differ++;
        if (exposures[other] !== 'undetermined') continue;
        seen.waits++;
        if (exposures[now] === 'undetermined') continue;
        // What is told of the other hours in whole sentences is as much.
        const { otherHour } = standingOf(asked(scene, now), [], both[now], releasedModels);
        expect((otherHour?.unmet.length ?? 0) > 0).toBe(both[other].notGreen);
        if (both[other].notGreen) seen.failsThen++;
      }
      const listed = judgeSite({ scene, policy: null }, null);
      if (typeof listed === 'string') throw new Error(listed);
      expect({ exposures: listed.exposures, notGreenAt: listed.notGreenAt }).toEqual(hours);
    }),
    { numRuns: draws(6, 14), seed: 11 },
  );
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0);
});
