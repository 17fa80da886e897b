/** Buildings and places as a person knows them. */
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { calledIn } from '../../../i18n/building-name.ts';
import type { Format } from '../../../i18n/format.ts';
import { shownAssessment } from '../../state/selectors.ts';
import { store } from '../../state/store.ts';
import { figuresOf, wordsOf } from '../../words.ts';

/** Name of a building or place, for people. */
export function nameOf(id: string | null, dossier: Dossier): string {
  const { language } = store.getState();
  const { buildings, places } = dossier.surroundings;
  const { machines } = activeVariant(dossier);
  const receptors = shownAssessment(store.getState())?.receptors;
  return calledIn({ buildings, places, machines, receptors }, id, wordsOf(language), figuresOf(language));
}

/** Is it a place where people are, and no building? */
export const isPlace = (id: string | null, { surroundings }: Dossier): boolean =>
  surroundings.places.some((one) => one.id === id);

/** As far as the building stands, also where a criterion looks at a part of it that is farther off. */
export const distanceOf = (id: string | null, { receptors }: Pick<WholeAssessment, 'receptors'>): number | undefined =>
  receptors.find(({ buildingId }) => buildingId === id)?.distanceM;

/** A name with how far it is, which is said once: a building without an address is called by it. */
export function withDistance(name: string, distanceM: number, f: Format): string {
  const far = f.metres(distanceM);
  if (distanceM <= 0.5 || name.includes(far)) return name;
  return `${name}, ${wordsOf(store.getState().language).beyond.away(far)}`;
}
