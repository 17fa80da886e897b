/** Between which multiples of its design value the model set leaves the charge: what lies there nobody can tell apart. */
import type { ModelSet } from '../engine/models/definitions.ts';
import type { WholeAssessment } from '../engine/scene/assessment.ts';

export type ChargeSpread = readonly [least: number, most: number];

/** Of every scenario that was judged, so that each of them leaves room for it; null where there is none. */
export function chargeSpread(
  { scenarios }: Pick<ModelSet, 'scenarios'>,
  judged: Pick<WholeAssessment, 'scenarios'>,
): ChargeSpread | null {
  const ids = judged.scenarios.map(({ id }) => id);
  const bands = scenarios.filter(({ id }) => ids.includes(id)).map(({ chargeKgTnt }) => chargeKgTnt);
  if (bands.length === 0) return null;
  return [
    Math.max(...bands.map(({ low, design }) => low.value / design.value)),
    Math.min(...bands.map(({ high, design }) => high.value / design.value)),
  ];
}
