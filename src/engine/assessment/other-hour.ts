/**
 * Why a place has another colour by the hours that were not asked for, or is orange for more reasons, and what would answer it
 * there: read off the same case at that hour, with its plan carried out. Of other places with one colour nothing is judged.
 */
import { failingByGlass } from '../criteria/closing.ts';
import type { Rules } from '../criteria/rules.ts';
import { decidingOf } from '../criteria/tally.ts';
import { minimalSets, Trials } from '../measures/search.ts';
import type { ModelSet } from '../models/definitions.ts';
import type { Assessment, Criterion, OtherHour } from '../scene/assessment.ts';
import { areCurtainsClosed } from '../scene/hours.ts';
import type { Scene } from '../scene/scene.ts';
import { readOff, shownSets } from './assessed.ts';
import { atOtherHour } from './by-hours.ts';

/**
 * @param scene with the measures of its plan carried out
 * @param now what was judged of the hour that was asked for
 */
export function otherHourOf(
  scene: Scene,
  now: Pick<Assessment, 'exposures' | 'criteria' | 'measureSets'>,
  models: ModelSet,
  rules: Rules,
): OtherHour | null {
  const { exposures } = now;
  const alike = exposures.night === exposures.day;
  if (alike && exposures.night !== 'orange') return null;
  const there = atOtherHour(scene);
  const hour = there.answers.exposure;
  const verdict = exposures[hour];
  const trials = new Trials(there, models, { rules });
  const { criteria, missing, receptors } = readOff(trials, models);
  const failing = criteria.filter(({ status }) => status === 'unmet');
  const unmet = alike ? failing.flatMap((one) => besides(one, now.criteria)) : failing;
  if (alike && unmet.length === 0) return null;
  const sets = verdict === 'orange' || verdict === 'undetermined' ? minimalSets(trials) : [];
  return {
    hour,
    verdict,
    unmet,
    pending: [...new Set(criteria.flatMap((one) => (one.status === 'met' ? one.pending : [])))],
    missing,
    set: shownSets(sets, models)[0] ?? null,
    panes: alike
      ? [...new Set(unmet.flatMap((one) => (rules.byGlass.includes(one.id) ? failingByGlass(one, rules) : [])))]
      : [],
    idle: areCurtainsClosed(hour)
      ? []
      : curtainsIn([scene.measures, ...now.measureSets.map((one) => one.measures)], models),
    unconfirmed: receptors.flatMap(({ buildingId, classReason }) =>
      classReason === 'may-be-childcare' && failsAt(unmet, buildingId) ? [buildingId] : [],
    ),
  };
}

const curtainsIn = (all: readonly (readonly string[])[], { measures }: ModelSet): readonly string[] =>
  measures.flatMap(({ id, effect }) =>
    effect?.kind === 'curtain' && all.some((some) => some.includes(id)) ? [id] : [],
  );

const failsAt = (unmet: readonly Criterion[], id: string): boolean =>
  unmet.some(({ findings }) => findings.some(({ met, receptor }) => !met && receptor === id));

/** The criterion with what fails at that hour and not now; none where there is nothing of the kind. */
function besides(one: Criterion, now: readonly Criterion[]): Criterion[] {
  const known = now.filter(({ id }) => id === one.id).flatMap(({ findings }) => findings);
  const fresh = one.findings.filter(
    ({ met, receptor }) => !met && !known.some((other) => !other.met && other.receptor === receptor),
  );
  const [first] = fresh;
  return first ? [{ ...one, worst: decidingOf(first), findings: fresh }] : [];
}
