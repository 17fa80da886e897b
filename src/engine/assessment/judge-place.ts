/**
 * One place of a map, judged as if a machine stood there: what `assess` says of it, without what a map does not show. The
 * place is judged as the search for other places judges it, so that whatever makes that quicker makes this quicker.
 */

import { released } from '../criteria/all.ts';
import { judge, unknownOf, unmetOf, withGaps } from '../criteria/judge.ts';
import { Rules } from '../criteria/rules.ts';
import { usesOf } from '../effects/receptor.ts';
import { memoOf } from '../ground/memo.ts';
import { firstGrade } from '../measures/first-grade.ts';
import { gapsBehind, Trials, verdictOf } from '../measures/search.ts';
import type { ModelSet } from '../models/definitions.ts';
import { type CriterionId, criterionIds, type Grade, type Verdict } from '../scene/assessment.ts';
import type { Machine, Scene } from '../scene/scene.ts';
import { lookNear } from './where.ts';

export interface PlaceAnswer {
  readonly verdict: Verdict;
  /** Of orange only, else null. */
  readonly grade: Grade | null;
  /** In the order of all criteria. */
  readonly unmet: readonly CriterionId[];
  readonly unknown: readonly CriterionId[];
  /** Would something else be known or unknown if no unknown use were taken for another, or is a use unknown that decides? */
  readonly onUse: boolean;
  /** Buildings whose use has to be known before this place has a colour. */
  readonly asks: readonly string[];
}

const uses: ReadonlySet<string> = new Set(['use', 'host-use']);

/** @param ground a scene without a plan; its machines do not matter */
export function judgePlace(ground: Scene, machine: Machine, models: ModelSet, rules: Rules = released): PlaceAnswer {
  const scene: Scene = { ...ground, machines: [machine] };
  const under = { look: lookNear(rules), nearOnly: true, rules };
  const trials = new Trials(scene, models, under);
  const verdict = verdictOf(trials);
  const judged = withGaps(trials.base, gapsBehind(trials), rules);
  const open = judged.missing.filter(({ what }) => uses.has(what));
  const unknown = unknownOf(judged);
  const inOrder = (ids: readonly CriterionId[]) => criterionIds.filter((id) => ids.includes(id));
  return {
    verdict,
    grade: verdict === 'orange' ? firstGrade(trials) : null,
    unmet: inOrder(unmetOf(judged)),
    unknown: inOrder(unknown),
    onUse: open.length > 0 || (ground.unknownUseAs !== null && restsOnUse()),
    asks: [...new Set(open.flatMap(({ receptors }) => receptors))].sort(),
  };

  /**
   * Without the use that unknown ones are taken for, something more is not known. Most places are settled by what carries the
   * machine, most others by what is near: where an unknown use is looked for farther away, more is found and never less. Where no
   * use in sight is unknown nothing hangs on it.
   */
  function restsOnUse(): boolean {
    const without: Scene = { ...trials.scene, unknownUseAs: null };
    const near: typeof under.look = (asked, ...rest) =>
      under.look({ ...asked, unknownUseAs: ground.unknownUseAs }, ...rest);
    const more = (look: typeof under.look, asked = rules) =>
      unknownOf(judge(without, models, { ...under, look, rules: asked })).some((id) => !unknown.includes(id));
    if (more(near, ofHost(rules))) return true;
    const { targets } = under.look(without, machine, models);
    return targets.some(({ building }) => usesOf(without, building) === null) && (more(near) || more(under.look));
  }
}

/** Criteria that ask of what carries the machine, whatever explodes. */
const ofHost = memoOf((rules: Rules): Rules => new Rules(rules.perCase));
