/** What a plan that was chosen asks: whose consent, and how much and how long at most. The same three as of a package. */
import { planned } from '../engine/assessment/assessed.ts';
import { consentOf } from '../engine/measures/measures.ts';
import { askedBy } from '../engine/measures/search.ts';
import type { ModelSet } from '../engine/models/definitions.ts';
import type { MeasureSet } from '../engine/scene/assessment.ts';
import type { Scene } from '../engine/scene/scene.ts';

export type PlanFacts = Pick<MeasureSet, 'consent' | 'cost' | 'leadTime'>;

/** @returns null where there is no plan */
export function planFacts(scene: Scene, models: ModelSet): PlanFacts | null {
  const chosen = models.measures.filter(({ id }) => scene.measures.includes(id));
  if (chosen.length === 0) return null;
  return { consent: consentOf(scene, planned(scene, models)), ...askedBy(chosen) };
}
