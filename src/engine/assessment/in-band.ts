/** What one scenario gives at its three strengths. */
import type { Outcome } from '../measures/search.ts';
import type { ScenarioId, ScenarioOutcome, Verdict } from '../scene/assessment.ts';

export function inBand(id: ScenarioId, all: readonly [low: Outcome, design: Outcome, high: Outcome]): ScenarioOutcome {
  const [low, design, high] = all.map(({ verdict }) => verdict) as [Verdict, Verdict, Verdict];
  const notGreen = (['low', 'design', 'high'] as const).filter((_, i) => all[i]?.notGreen);
  return { id, verdict: design, band: { low, design, high }, ...(notGreen.length > 0 && { notGreen }) };
}
