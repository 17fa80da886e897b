/** Open questions in the order of how much they can change the colour: what may turn it red is asked first. */
import type { Missing, Verdict, WholeAssessment } from '../engine/scene/assessment.ts';

/** Answers and facts of which a tipping point tells what they would do. */
const inputsOf: Readonly<Record<string, readonly string[]>> = {
  'shared-entrance': ['sharedEntrance'],
  'vehicle-approach': ['vehicleApproach', 'certifiedBarrier'],
  'places-of-stay': ['placesOfStay'],
  'people-at-night': ['occupiedAtNight'],
  'dwelling-beside': ['dwellingAboveOrBehind'],
  'host-use': ['dwellingAboveOrBehind', 'use'],
  use: ['dwellingAboveOrBehind', 'use', 'care'],
  coverage: ['coverage'],
};

/** The graver, the sooner. */
const grave: readonly Verdict[] = ['green', 'undetermined', 'orange', 'red'];

type Open = Pick<WholeAssessment, 'missing' | 'tippingPoints'>;

/** The gravest colour that an answer could give, and how many criteria wait for it. */
function weightOf(gap: Missing, { tippingPoints }: Open): readonly [number, number] {
  const inputs = inputsOf[gap.what] ?? [];
  const worst = tippingPoints
    .filter(({ input }) => inputs.includes(input))
    .map(({ verdict }) => grave.indexOf(verdict));
  return [Math.max(-1, ...worst), new Set(gap.criteria).size];
}

/** Does the colour wait for the answer, or could an answer turn it? */
export const canChange = (gap: Missing, one: Open & Pick<WholeAssessment, 'verdict'>): boolean =>
  one.verdict === 'undetermined' || weightOf(gap, one)[0] >= 0;

/** Those that weigh the same keep their order. */
export function byWeight(one: Open): readonly Missing[] {
  return one.missing
    .map((gap) => ({ gap, weight: weightOf(gap, one) }))
    .toSorted(({ weight: [aGrave, aMany] }, { weight: [bGrave, bMany] }) => bGrave - aGrave || bMany - aMany)
    .map(({ gap }) => gap);
}
