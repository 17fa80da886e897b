/** What figures of a plan are made of: as if its papers were there, and without what only a paper can say. */
import { takesEffect } from '../engine/measures/measures.ts';
import type { ModelSet } from '../engine/models/definitions.ts';
import type { Basis, StandingCriterion } from '../engine/scene/assessment.ts';
import type { ConsequenceWords } from './nl/consequences.ts';

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

/**
 * Measures of the plan that answer by a report and change no figure: how much they stop the model does not know, so figures of pieces
 * and of damage to houses are reckoned without them, with the report or not.
 */
export const withoutFigure = (
  { measures }: { readonly measures: readonly string[] },
  models: Pick<ModelSet, 'measures'>,
): readonly string[] => measures.filter((id) => takesEffect('report', [id], models));

/** That this is so, by their names; empty where every measure of the plan is in the figures. */
export const withoutSaid = (
  plan: { readonly measures: readonly string[] },
  models: Pick<ModelSet, 'measures'>,
  named: (id: string) => string,
  { without }: Pick<ConsequenceWords, 'without'>,
): string => {
  const ids = withoutFigure(plan, models);
  return ids.length > 0 ? without(ids.map((id) => `“${named(id)}”`)) : '';
};
