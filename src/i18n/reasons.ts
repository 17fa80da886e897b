/** Why it is not green: each criterion that fails once, by the scenario in which it is worst, with everything it hits in any; everywhere in one order. */
import {
  criterionIds,
  type HazardClass,
  hazardClasses,
  type StandingCriterion,
  type Worst,
} from '../engine/scene/assessment.ts';

export interface Reason extends StandingCriterion {
  /** All scenarios in which it fails; empty where it is asked of the place itself. */
  readonly scenarios: readonly string[];
}

export function reasonsOf(criteria: readonly StandingCriterion[]): readonly Reason[] {
  const failing = criteria.filter(({ state }) => state === 'unmet');
  return criterionIds.flatMap((id) => {
    const all = failing.filter((one) => one.id === id).toSorted((one, two) => badness(two.worst) - badness(one.worst));
    const [worst] = all;
    if (!worst) return [];
    const hit = new Map<string | null, (typeof worst.findings)[number]>();
    for (const finding of all.flatMap(({ findings }) => findings))
      if (!finding.met && !hit.has(finding.receptor)) hit.set(finding.receptor, finding);
    return [
      {
        ...worst,
        findings: [...hit.values(), ...worst.findings.filter(({ met }) => met)],
        scenarios: all.flatMap(({ scenario }) => scenario ?? []),
      },
    ];
  });
}

/** Where it fails, each once: the worst, which is told, before the others. */
export function failingAt({
  worst,
  findings,
}: Pick<StandingCriterion, 'worst' | 'findings'>): readonly (string | null)[] {
  const failing = findings.flatMap(({ met, receptor }) => (met ? [] : [receptor]));
  return [...new Set(worst ? [worst.receptor, ...failing] : failing)];
}

function badness(worst: Worst | null): number {
  if (!worst) return Number.NEGATIVE_INFINITY;
  const { value, unit, throwM = 0 } = worst;
  if (unit === 'class') return hazardClasses.indexOf(value as HazardClass) * 1000 + throwM;
  return unit === 'm' ? -Number(value) : Number(value);
}
