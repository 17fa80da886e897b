/** A step has its tick once it asks nothing any more: every question on it was answered by somebody, and nothing is left to take or to prove. */
import { activeVariant, answersOf, type Dossier } from '../../archive/dossier.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import { hangsInFacade } from '../../engine/scene/scene.ts';
import type { Step } from './app-state.ts';

/** What a step asks itself: it is not asked above that step once more, and the tick waits for it. */
export const ownQuestions: Readonly<Partial<Record<Step, readonly string[]>>> = {
  automaat: ['functions', 'shell', 'shared-entrance', 'dwelling-beside'],
  omgeving: ['use', 'host-use', 'places-of-stay', 'vehicle-approach', 'coverage', 'open-place', 'people-at-night'],
};

type Answer = Pick<WholeAssessment, 'missing' | 'measureSets' | 'criteria'>;

export function isDone(step: Step, dossier: Dossier, answer: Answer | null): boolean {
  const variant = activeVariant(dossier);
  const { machines } = variant;
  if (machines.length === 0) return false;
  const asksNothing = answer?.missing.every(({ what }) => !ownQuestions[step]?.includes(what)) ?? false;
  const isSeen = ({ prefilled }: { readonly prefilled?: readonly string[] | undefined }) => !prefilled;
  switch (step) {
    case 'locatie':
      return dossier.route !== null;
    case 'automaat':
      return (
        asksNothing &&
        machines.every(isSeen) &&
        machines.every((machine, i) => {
          const { sharedEntrance, shell, recess } = answersOf(variant, i);
          const ofItsKind = machine.siting === 'unit' ? shell : hangsInFacade(machine) ? recess : true;
          return sharedEntrance !== null && Boolean(ofItsKind);
        })
      );
    case 'omgeving':
      return (
        asksNothing &&
        isSeen(variant) &&
        machines.every((_, i) => {
          const { placesOfStay, vehicleApproach } = answersOf(variant, i);
          const placesSeen = placesOfStay !== 'drawn' || dossier.surroundings.places.every(isSeen);
          return placesOfStay !== null && placesSeen && vehicleApproach !== null;
        })
      );
    case 'uitkomst':
      return answer?.missing.length === 0;
    case 'maatregelen':
      return (
        answer?.missing.length === 0 &&
        answer.measureSets.length === 0 &&
        answer.criteria.every(({ state }) => state !== 'pending')
      );
    case 'rapport':
      return filledIn(dossier).every((text) => text !== null && text.trim() !== '');
  }
}

/** Without these the report leaves a place open. Views need not be there, nor a day on which the place is looked at again. */
const filledIn = ({ organisation, keepUntil, notes: { applicant, alternatives, cashAccess } }: Dossier) => [
  organisation,
  applicant,
  alternatives,
  cashAccess,
  keepUntil,
];
