/** A step has its tick once it asks nothing any more. */
import { activeVariant, answersOf, type Dossier } from '../../archive/dossier.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import type { Step } from './app-state.ts';

/** What a step asks itself: it is not asked above that step once more, and the tick waits for it. */
export const ownQuestions: Readonly<Partial<Record<Step, readonly string[]>>> = {
  automaat: ['functions', 'shell', 'shared-entrance', 'dwelling-beside'],
  omgeving: ['use', 'host-use', 'places-of-stay', 'vehicle-approach', 'coverage', 'open-place', 'people-at-night'],
};

export function isDone(step: Step, dossier: Dossier, assessment: Pick<WholeAssessment, 'missing'> | null): boolean {
  const variant = activeVariant(dossier);
  const { machines } = variant;
  const asksNothing = assessment?.missing.every(({ what }) => !ownQuestions[step]?.includes(what)) ?? false;
  switch (step) {
    case 'locatie':
      return machines.length > 0;
    case 'automaat':
      return (
        asksNothing &&
        machines.every(({ siting }, i) => {
          const answers = answersOf(variant, i);
          return answers.sharedEntrance !== null && !!answers[siting === 'unit' ? 'shell' : 'recess'];
        })
      );
    case 'omgeving':
      return (
        asksNothing &&
        machines.every((_, i) => {
          const { placesOfStay, vehicleApproach } = answersOf(variant, i);
          return placesOfStay !== null && vehicleApproach !== null;
        })
      );
    case 'uitkomst':
    case 'maatregelen':
    case 'rapport':
      return false;
  }
}
