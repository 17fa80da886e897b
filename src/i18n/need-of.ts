/** What a criterion requires: its name where its state stands beside it, for its title says what goes wrong. */
import type { CriterionId } from '../engine/scene/assessment.ts';
import type { CriterionWords } from './nl/criteria.ts';

export function needOf(id: CriterionId, words: CriterionWords): string {
  const said: { readonly proves: string; readonly need?: string } = words[id];
  return said.need ?? said.proves;
}
