/** How a sentence on screen calls buildings and measures. */
import type { Dossier } from '../../../archive/dossier.ts';
import type { Telling } from '../../../i18n/other-hour.ts';
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
