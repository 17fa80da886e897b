/** How a sentence on screen calls buildings, measures and numbers. */
import type { Dossier } from '../../../archive/dossier.ts';
import type { Policy } from '../../../engine/models/definitions.ts';
import { setUnder } from '../../../engine/models/model-sets.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { type ChargeSpread, chargeSpread } from '../../../i18n/charge-spread.ts';
import type { Telling } from '../../../i18n/other-hour.ts';
import { policyOf } from '../../state/question.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { isPlace, nameOf } from './finding-words.ts';

const useFullWords = wordsInFull();
const useCriteriaWords = wordsIn('criteria');
const useMeasureWords = wordsIn('measures');

export function useTelling(dossier: Dossier): Telling {
  const names = useMeasureWords();
  const criteria = useCriteriaWords();
  return {
    ...useFullWords(),
    name: (id) => nameOf(id, dossier),
    isPlace: (id) => isPlace(id, dossier),
    measure: (id) => names[id]?.name ?? id,
    proves: (id) => criteria[id].proves,
  };
}

/** Limits that hold for a dossier. */
export const limitsUnder = (dossier: Pick<Dossier, 'policy'>): Policy => setUnder(policyOf(dossier)).policy;

/** How far the charge may lie from the one reckoned with; in a public copy nobody is told. */
export const spreadOf = (assessment: WholeAssessment, dossier: Dossier): ChargeSpread | null =>
  dossier.scope === 'public' ? null : chargeSpread(setUnder(policyOf(dossier)), assessment);
