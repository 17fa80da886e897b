/** The engine's one door: a scene and a model set in, one assessment out. Pure. */

import type { Result } from '../ground/units.ts';
import type { ModelSet } from '../models/definitions.ts';
import type { WholeAssessment } from '../scene/assessment.ts';
import type { Scene } from '../scene/scene.ts';
import { type AssessOptions, assessed } from './assessed.ts';
import { standingOf } from './standing.ts';
import { tippingPoints } from './tipping.ts';
import { zonesOf } from './zones.ts';

export { type AssessOptions, glance } from './assessed.ts';

/** @returns the errors of `answer` */
export function assess(scene: Scene, models: ModelSet, options: AssessOptions = {}): Result<WholeAssessment> {
  const answered = assessed(scene, models, options);
  if (!answered.ok) return answered;
  const { assessment, runs } = answered.value;
  const tips = tippingPoints(answered.value.scene, models, assessment.verdict);
  const standing = standingOf(scene, options.measures ?? [], assessment, models, options.rules);
  return { ok: true, value: { ...assessment, ...standing, tippingPoints: tips, zones: zonesOf(runs) } };
}
