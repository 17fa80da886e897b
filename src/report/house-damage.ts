/** The chance of severe damage of each building as the criterion about houses asks it. */
import type { Criterion, Receptor } from '../engine/scene/assessment.ts';
import { criterionOfFigure } from '../i18n/nl/criteria.ts';

/** Null where it is not asked, or only of a part that stays below the limit, of which nothing is told; such a part may be unknown. */
export function damageIn(criteria: readonly Criterion[]): (one: Receptor) => number | 'unknown' | null {
  const found = new Map<string, number>();
  for (const { receptor, value } of criteria
    .filter(({ id }) => id === criterionOfFigure.houses)
    .flatMap(({ findings }) => findings))
    if (receptor !== null && typeof value === 'number') found.set(receptor, Math.max(value, found.get(receptor) ?? 0));
  return ({ buildingId, host, attached, class: kind, unknown, majorDamageProbability }) => {
    const known = found.get(buildingId);
    if (known !== undefined) return known;
    const asked = kind !== 'geen' && kind !== 'beperkt-kwetsbaar';
    // Of what hangs together with the building of the machine the whole is not what is asked about.
    if (!host && !attached) return asked ? majorDamageProbability : null;
    return unknown.includes(criterionOfFigure.houses) ? 'unknown' : null;
  };
}
