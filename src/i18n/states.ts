/** On which state a criterion stands over all its scenarios, and how many stand so: every face counts from here. */
import {
  type CriterionId,
  criterionIds,
  type StandingCriterion,
  type State,
  type Verdict,
} from '../engine/scene/assessment.ts';

/** As bad as it can be first. */
export const states = [
  'unmet',
  'unknown',
  'pending',
  'assumed',
  'met-by-evidence',
  'met-by-plan',
  'met',
] as const satisfies readonly State[];

type Standing = Pick<StandingCriterion, 'id' | 'state'>;

/** Of all its scenarios the worst; undefined where it is not asked. */
export function stateOf(criteria: readonly Standing[], id: CriterionId): State | undefined {
  const all = criteria.filter((one) => one.id === id);
  return states.find((state) => all.some((one) => one.state === state));
}

export interface Counted {
  readonly state: State;
  readonly ids: readonly CriterionId[];
}

/** Which criteria stand in each state, worst first; together all that were asked. */
export function inEachState(criteria: readonly Standing[]): readonly Counted[] {
  return states
    .map((state) => ({ state, ids: criterionIds.filter((id) => stateOf(criteria, id) === state) }))
    .filter(({ ids }) => ids.length > 0);
}

/** Shares of a hundred that add up to it; a share that is there but rounds to nothing is `0`, and one that is not is left out. */
export function ofHundred(shares: Readonly<Record<Verdict, number>>): ReadonlyMap<Verdict, number> {
  const there = (Object.entries(shares) as [Verdict, number][]).filter(([, share]) => share > 0);
  const whole = new Map(there.map(([verdict, share]) => [verdict, Math.floor(100 * share + 1e-9)]));
  const rest = ([verdict, share]: [Verdict, number]) => 100 * share - (whole.get(verdict) ?? 0);
  let left = 100 - [...whole.values()].reduce((sum, count) => sum + count, 0);
  for (const [verdict] of there.toSorted((one, two) => rest(two) - rest(one))) {
    if (left <= 0) break;
    whole.set(verdict, (whole.get(verdict) ?? 0) + 1);
    left--;
  }
  return whole;
}

/** From how many of a hundred a colour is this sure; what is less is unsure. A green below `fairly` says its number in the headline. */
export const sureFrom = { sure: 95, fairly: 80, hardly: 60 } as const;

/** How sure a colour is, by the number that is said of it. */
export const firmnessOf = (ofHundred: number): keyof typeof sureFrom | 'unsure' =>
  (Object.keys(sureFrom) as (keyof typeof sureFrom)[]).find((one) => ofHundred >= sureFrom[one]) ?? 'unsure';
