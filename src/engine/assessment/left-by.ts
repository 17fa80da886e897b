/** What no measure mends: told of a red place, and asked by no colour. */
import { unmetOf } from '../criteria/judge.ts';
import type { Trials } from '../measures/search.ts';
import type { CriterionId } from '../scene/assessment.ts';

/** Of a case that nothing makes good: what stays unmet with each pack, and what was tried. */
export function leftBy(trials: Trials): {
  readonly unsolved: readonly CriterionId[];
  readonly tried: readonly string[];
} {
  const tried = trials.packs;
  const left = tried.map((ids) => unmetOf(trials.with(ids).judged));
  return {
    unsolved: unmetOf(trials.base).filter((id) => left.every((unmet) => unmet.includes(id))),
    tried: [...new Set(tried.flat())].sort(),
  };
}
