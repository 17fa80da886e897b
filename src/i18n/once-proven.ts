/** Whether figures are of a plan that still waits for its papers: they are told as if these were there. */
import type { Basis, StandingCriterion } from '../engine/scene/assessment.ts';

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
