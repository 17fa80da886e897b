/** A step has its tick once it asks nothing any more. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import type { Step } from './app-state.ts';

/** What a step asks itself: it is not asked above that step once more, and the tick waits for it. */
export const ownQuestions: Readonly<Partial<Record<Step, readonly string[]>>> = {
  automaat: ['functions', 'shell', 'shared-entrance', 'dwelling-beside', 'host-use'],
  omgeving: ['use', 'host-use', 'places-of-stay', 'vehicle-approach', 'coverage', 'open-place', 'people-at-night'],
};

export function isDone(step: Step, dossier: Dossier, assessment: Pick<WholeAssessment, 'missing'> | null): boolean {
  const { machines, answers } = activeVariant(dossier);
  const asksNothing = assessment?.missing.every(({ what }) => !ownQuestions[step]?.includes(what)) ?? false;
  switch (step) {
    case 'locatie':
      return machines.length > 0;
    case 'automaat':
      return (
        asksNothing && answers.sharedEntrance !== null && !!answers[machines[0]?.siting === 'unit' ? 'shell' : 'recess']
      );
    case 'omgeving':
      return asksNothing && answers.placesOfStay !== null && answers.vehicleApproach !== null;
    case 'uitkomst':
    case 'maatregelen':
    case 'rapport':
      return false;
  }
}
