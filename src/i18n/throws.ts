/** How far glass comes into the rooms of a building: one number for reason, table, card and paper. */
import type { Criterion, Receptor } from '../engine/scene/assessment.ts';

/** As far as a criterion looks; where it says nothing of a building, of the pane that throws farthest. */
export function throwsIn(criteria: readonly Criterion[]): (one: Receptor) => number {
  const throws = new Map<string, number>();
  for (const { receptor, extra } of criteria.flatMap(({ findings }) => findings)) {
    const throwM = extra?.['throwM'];
    if (receptor !== null && typeof throwM === 'number')
      throws.set(receptor, Math.max(throwM, throws.get(receptor) ?? 0));
  }
  return (one) => throws.get(one.buildingId) ?? one.throwM;
}
