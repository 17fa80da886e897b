/** How far glass comes into the rooms of a building: one number for reason, table, card and paper. */
import { type Criterion, criterionOfRing, type HazardClass, type Receptor } from '../engine/scene/assessment.ts';
import { comesM } from './figures.ts';
import type { Format } from './format.ts';
import type { FullWords } from './full-words.ts';
import type { BuildingsWords } from './nl/questions.ts';

/** Glass that is held comes no farther than its class says, however far it would fly loose. */
const atMostM = (one: HazardClass): number => comesM[one]?.[1] ?? 0;

/** As a criterion says it; where it says nothing of a building, into the rooms that it would look at. */
export function throwsIn(criteria: readonly Criterion[]): (one: Receptor) => number {
  const throws = new Map<string, number>();
  for (const { receptor, value, extra } of criteria.flatMap(({ findings }) => findings)) {
    const throwM = extra?.['throwM'];
    if (receptor !== null && typeof throwM === 'number')
      throws.set(
        receptor,
        Math.max(
          typeof value === 'string' ? Math.min(throwM, atMostM(value as HazardClass)) : throwM,
          throws.get(receptor) ?? 0,
        ),
      );
  }
  return (one) => throws.get(one.buildingId) ?? Math.min(one.roomThrowM, atMostM(one.hazardClass));
}

/** Of the building that carries the machine: no figure of open air, and its own glass where that fails. */
export function hostText(
  one: Receptor,
  criteria: readonly Criterion[],
  { hostGlass }: Pick<BuildingsWords, 'hostGlass'>,
  { t, f }: { readonly t: Pick<FullWords, 'ui'>; readonly f: Format },
): string {
  const fails = one.unmet.includes(criterionOfRing['glass-room']);
  return fails ? hostGlass(f.metres(throwsIn(criteria)(one))) : t.ui.hostRow;
}
