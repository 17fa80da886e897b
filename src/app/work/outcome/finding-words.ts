/** Buildings and places as a person knows them. */
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import { calledIn } from '../../../i18n/building-name.ts';
import { formatFor } from '../../../i18n/format.ts';
import { store } from '../../state/store.ts';
import { wordsOf } from '../../words.ts';

/** Name of a building or place, for people. */
export function nameOf(id: string | null, dossier: Dossier): string {
  const { language } = store.getState();
  const { buildings, places } = dossier.surroundings;
  const { machines } = activeVariant(dossier);
  return calledIn({ buildings, places, machines }, id, wordsOf(language), formatFor(language));
}
