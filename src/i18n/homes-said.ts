/** A number of homes, and of who lives there, in words: where some of them were not counted it is the least there can be. */
import type { Criterion, Receptor, Weighing } from '../engine/scene/assessment.ts';
import type { Format } from './format.ts';
import type { Catalogue } from './nl/catalogue.ts';
import type { OutcomeWords } from './nl/outcome.ts';

type Words = { readonly ui: Pick<Catalogue['ui'], 'atLeast' | 'homesHere'> };

/** In some of these buildings nobody knows how many homes there are. */
export const isLeast = (one: Pick<Weighing, 'details'> | null | undefined): boolean =>
  typeof one?.details?.['uncounted'] === 'number' && one.details['uncounted'] > 0;

/** A number in a cell; as it stands where nobody left anything out. */
export const leastOr = (amount: string, least: boolean, { ui }: Words): string => (least ? ui.atLeast(amount) : amount);

/** What weighs beside the colour: one sentence for screen and paper. */
export const weighingSaid = (
  one: Weighing,
  { weighing }: Pick<OutcomeWords, 'weighing'>,
  f: Pick<Format, 'wholeMetres'>,
) =>
  weighing[one.id as keyof typeof weighing](
    one.value,
    f.wholeMetres(Number(one.details?.['withinM'] ?? 0)),
    isLeast(one),
  );

/** The homes where a criterion fails; empty where none is known. */
export function homesFailing(
  { findings }: Pick<Criterion, 'findings'>,
  receptors: readonly Pick<Receptor, 'buildingId' | 'class' | 'use' | 'dwellings'>[],
  t: Words,
): string {
  const failing = findings.filter(({ met }) => !met);
  const hit = new Map(failing.map(({ receptor, dwellings }) => [receptor, dwellings ?? 0]));
  const homes = [...hit.values()].reduce((sum, count) => sum + count, 0);
  const least = receptors.some(
    ({ buildingId, class: counts, use, dwellings }) =>
      dwellings === null &&
      counts !== 'geen' &&
      (use === null || use.split(',').some((one) => one.trim() === 'woonfunctie')) &&
      hit.has(buildingId),
  );
  return homes > 0 ? leastOr(t.ui.homesHere(homes), least, t) : '';
}
