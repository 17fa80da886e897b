/** Whether figures are of a plan that still waits for its papers: they are told as if these were there. */
import type { StandingCriterion } from '../engine/scene/assessment.ts';

export const isOnceProven = (
  { measures }: { readonly measures: readonly string[] },
  { criteria }: { readonly criteria: readonly Pick<StandingCriterion, 'state'>[] },
): boolean => measures.length > 0 && criteria.some(({ state }) => state === 'pending');
