/**
 * Why a place has another colour by the hours that were not asked for, and what would answer it there: read off the same case at
 * that hour, with its plan carried out. Nothing is judged where both hours have one colour.
 */
import type { Rules } from '../criteria/rules.ts';
import { minimalSets, Trials } from '../measures/search.ts';
import type { ModelSet } from '../models/definitions.ts';
import type { Assessment, OtherHour } from '../scene/assessment.ts';
import type { Scene } from '../scene/scene.ts';
import { readOff, shownSets } from './assessed.ts';

/** @param scene with the measures of its plan carried out */
export function otherHourOf(
  scene: Scene,
  exposures: Assessment['exposures'],
  models: ModelSet,
  rules: Rules,
): OtherHour | null {
  if (exposures.night === exposures.day) return null;
  const hour = scene.answers.exposure === 'night' ? 'day' : 'night';
  const verdict = exposures[hour];
  const trials = new Trials({ ...scene, answers: { ...scene.answers, exposure: hour } }, models, { rules });
  const { criteria, missing } = readOff(trials, models);
  const sets = verdict === 'orange' || verdict === 'undetermined' ? minimalSets(trials) : [];
  return {
    hour,
    verdict,
    unmet: criteria.filter(({ status }) => status === 'unmet'),
    pending: [...new Set(criteria.flatMap((one) => (one.status === 'met' ? one.pending : [])))],
    missing,
    set: shownSets(sets, models)[0] ?? null,
  };
}
