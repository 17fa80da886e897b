/** What fails at a stretch of facade, and what is unknown there: never the one for the other. */
import type { CriterionId } from '../../../engine/scene/assessment.ts';
import type { Catalogue } from '../../../i18n/nl/catalogue.ts';
import type { LandkaartWords } from '../../../i18n/nl/landkaart.ts';
import type { MapLine } from '../../../modules/landkaart/map-columns.ts';

export const chipsOf = (ids: readonly CriterionId[], { criteria }: Pick<Catalogue, 'criteria'>): string =>
  ids.map((id) => criteria[id].chip).join(', ');

export function failingText(
  { unmet, unknown }: Pick<MapLine['shown'], 'unmet' | 'unknown'>,
  words: Pick<Catalogue, 'criteria'>,
  t: LandkaartWords,
): string {
  const parts = [chipsOf(unmet, words), unknown.length > 0 ? t.unknownOf(chipsOf(unknown, words)) : ''];
  return parts.filter((part) => part !== '').join('; ') || t.none;
}
