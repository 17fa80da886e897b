/** What figures of a plan are made of: as if its papers were there, and without what only a paper can say. */
import type { ModelSet } from '../engine/models/definitions.ts';
import type { Basis, CriterionId, StandingCriterion } from '../engine/scene/assessment.ts';
import type { ConsequenceWords } from './nl/consequences.ts';
import { criterionOfFigure } from './nl/criteria.ts';

/** Proof of what somebody else thought of, or of how it is around here: no paper of a measure. */
const ofNoMeasure: readonly string[] = ['equivalent-evidence', 'homes-in-bound'];

/** A paper that is still to come has no text: who wrote it is not known. */
const awaits = ({ kind, id, text }: Basis): boolean =>
  (kind === 'report' || kind === 'certificate') && text === undefined && !ofNoMeasure.includes(id);

export const isOnceProven = (
  { measures }: { readonly measures: readonly string[] },
  { criteria }: { readonly criteria: readonly Pick<StandingCriterion, 'state' | 'basis'>[] },
): boolean =>
  criteria.some(
    ({ state, basis }) =>
      state === 'pending' &&
      basis.some(awaits) &&
      basis.some(({ kind, id }) => kind === 'measure' && measures.includes(id)),
  );

/** What a report answers for, how much that is the model does not know: figures are reckoned without it, with the report or not. */
type Plan = { readonly measures: readonly string[] };
type Models = Pick<ModelSet, 'measures'>;

/** Measures of the plan that answer this criterion by a report and change no figure of it. */
const withoutFigure = ({ measures }: Plan, models: Models, id: CriterionId): readonly string[] =>
  measures.filter((taken) =>
    models.measures.some(
      (one) => one.id === taken && one.effect?.kind === 'report' && one.effect.relieves.includes(id),
    ),
  );

/** With this plan, is a figure of this criterion one that only a report can give? A distance stays what it is. */
export const isUnknowable = (
  { id, worst }: Pick<StandingCriterion, 'id' | 'worst'>,
  plan: Plan,
  models: Models,
): boolean => worst?.unit !== 'm' && withoutFigure(plan, models, id).length > 0;

/** A figure once a plan is carried out, beside the one without: what has not stayed but is not known is not said to stay. */
export function afterSaid(
  {
    was,
    is,
    now,
  }: { readonly was: string; readonly is: string; readonly now: Pick<StandingCriterion, 'id' | 'worst'> },
  plan: Plan,
  models: Models,
  words: { readonly noFigure: string; readonly same: string; readonly none: string },
): string {
  if (isUnknowable(now, plan, models)) return words.noFigure;
  return is === was ? words.same : is || words.none;
}

/** Of which figures this is so, by the names of the measures; empty where all of the plan is in the figures. */
export function withoutSaid(
  plan: Plan,
  models: Models,
  named: (id: string) => string,
  { without }: Pick<ConsequenceWords, 'without'>,
): string {
  const of = (id: CriterionId) => withoutFigure(plan, models, id).map((one) => `“${named(one)}”`);
  const [pieces, houses] = [of(criterionOfFigure.pieces), of(criterionOfFigure.houses)];
  const said =
    pieces.join() === houses.join()
      ? [without.said('both', pieces)]
      : [without.said('pieces', pieces), without.said('houses', houses)];
  return pieces.length + houses.length > 0 ? [...said.filter(Boolean), without.report].join(' ') : '';
}
