/** What fails at a building, and what waits there for evidence: a criterion that waits is neither failed nor met. */
import type { Criterion, CriterionId, Receptor, WholeAssessment } from '../engine/scene/assessment.ts';
import { stateOf } from './states.ts';

/** @param before the same place without the plan, where there is one: glass of a plan is in the figures of now as if it were there */
export function waitingAt(
  { criteria }: Pick<WholeAssessment, 'criteria'>,
  before: Pick<WholeAssessment, 'receptors'> | null,
): (one: Pick<Receptor, 'buildingId' | 'unmet'>) => readonly CriterionId[] {
  // What holds here by glass of the plan waits for its paper, also while the criterion fails somewhere else.
  const lacksPaper = criteria.some(
    ({ state, basis }) =>
      state === 'pending' && basis.some(({ kind, text }) => kind === 'certificate' && text === undefined),
  );
  const isOpen = (id: CriterionId, fromPlan: boolean) => {
    const state = stateOf(criteria, id);
    return state === 'pending' || (fromPlan && lacksPaper && state === 'unmet');
  };
  const failed = new Map(before?.receptors.map(({ buildingId, unmet }) => [buildingId, unmet]));
  const hits = (buildingId: string) =>
    criteria
      .filter(({ findings }: Pick<Criterion, 'findings'>) =>
        findings.some(({ receptor, met }) => receptor === buildingId && !met),
      )
      .map(({ id }) => id);
  return ({ buildingId, unmet }) => [
    ...new Set(
      [
        ...(failed.get(buildingId) ?? []).filter((id) => isOpen(id, true)),
        ...hits(buildingId).filter((id) => isOpen(id, false)),
      ].filter((id) => !unmet.includes(id)),
    ),
  ];
}

/** Both in words; nothing fails only where nothing waits either. */
export function failsAt(
  unmet: readonly CriterionId[],
  waits: readonly CriterionId[],
  called: (id: CriterionId) => string,
  words: { readonly none: string; readonly waitsOn: (criteria: string) => string },
  between = ', ',
): { readonly fails: string; readonly waits: string } {
  const list = (ids: readonly CriterionId[]) => ids.map(called).join(between);
  return {
    fails: unmet.length > 0 ? list(unmet) : waits.length > 0 ? '' : words.none,
    waits: waits.length > 0 ? words.waitsOn(list(waits)) : '',
  };
}
