/**
 * What one drawn strength shows of a scene: by itself, or between two others, where only what these differ in is asked. Worse
 * inputs never give a better answer, so what both agree on holds between them.
 */

import { type Judged, judge, onlyThese, type Under, unmetOf } from '../criteria/judge.ts';
import type { Rules } from '../criteria/rules.ts';
import { type Glazed, takesEffect } from '../measures/measures.ts';
import { optionsBy, packsOf } from '../measures/options.ts';
import { Trials, type Tried, verdictOf } from '../measures/search.ts';
import type { ModelSet } from '../models/definitions.ts';
import type { Criterion, CriterionId, Verdict } from '../scene/assessment.ts';
import type { Scene } from '../scene/scene.ts';

type Failing = Pick<Criterion, 'id' | 'scenario'>;

export interface Seen {
  readonly verdict: Verdict;
  /** In alphabetical order. */
  readonly unmet: readonly CriterionId[];
  /** Criteria unmet per scenario: what two samples differ in says which inputs matter between them. */
  readonly detail: readonly Failing[];
  /** Of red: what is wrong in the scene, and as it is by night if somebody may be there then. Null where something is open. */
  readonly left: () => readonly Wrong[] | null;
}

/** A scene, and what is not met in it: under a lighter strength nothing else can be. */
interface Left {
  readonly scene: Scene;
  readonly open: readonly Failing[];
}

/** The same, and what measures leave of it; null where the glass that is chosen depends on what fails, and so on the strength. */
interface Wrong extends Left {
  readonly by: (ids: readonly string[]) => Left | null;
}

const nothing = (): null => null;

export const same = (one: Seen, two: Seen): boolean =>
  one.verdict === two.verdict && one.unmet.join() === two.unmet.join();

/** What fails in the first and not in the second. */
export const missing = (from: readonly Failing[], other: readonly Failing[]): readonly Failing[] =>
  from.filter((one) => !other.some(({ id, scenario }) => id === one.id && scenario === one.scenario));

const inOrder = (ids: readonly CriterionId[]): readonly CriterionId[] => [...new Set(ids)].sort();

const failingOf = (criteria: Judged['criteria']): readonly CriterionId[] =>
  criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id);

const leftIn = ({ scene, judged }: Tried): Left => ({
  scene,
  open: judged.criteria.filter(({ status }) => status !== 'met'),
});

export class Sight {
  readonly #scene: Scene;
  readonly #models: ModelSet;
  readonly #rules: Rules;
  readonly #sets: readonly (readonly string[])[];
  readonly #glazed: Glazed = new Map();

  /** @param sets measure sets already shown: they are tried first */
  constructor(scene: Scene, models: ModelSet, rules: Rules, sets: readonly (readonly string[])[]) {
    this.#scene = scene;
    this.#models = models;
    this.#rules = rules;
    this.#sets = sets;
  }

  #under(strengthOf: NonNullable<Under['strengthOf']>, look: NonNullable<Under['look']>): Under {
    return { strengthOf, look, nearOnly: true, rules: this.#rules };
  }

  /** All of it, by itself. */
  at(strengthOf: NonNullable<Under['strengthOf']>, look: NonNullable<Under['look']>): Seen {
    const trials = new Trials(this.#scene, this.#models, this.#under(strengthOf, look), this.#glazed);
    const verdict = verdictOf(trials, null, this.#sets);
    let left: ReturnType<Seen['left']> | undefined;
    return {
      verdict,
      unmet: inOrder(unmetOf(trials.base)),
      detail: trials.base.criteria.filter(({ status }) => status === 'unmet'),
      left: () => {
        if (left === undefined) left = this.#leftBy(trials, strengthOf, look);
        return left;
      },
    };
  }

  #leftBy(trials: Trials, ...under: readonly [NonNullable<Under['strengthOf']>, NonNullable<Under['look']>]) {
    const wrong = [trials];
    if (trials.scene !== this.#scene) {
      // Nobody is there by night, and it is red: with somebody there a lighter strength may be so alone.
      const yes = { ...this.#scene, answers: { ...this.#scene.answers, peopleAtNight: true } };
      wrong.push(new Trials(yes, this.#models, { ...this.#under(...under), nightTried: true }, this.#glazed));
    }
    if (wrong.some(({ base }) => base.criteria.some(({ status }) => status === 'unknown'))) return null;
    return wrong.map((one): Wrong => {
      const known = new Map<string, Left | null>();
      const by = (ids: readonly string[]) => {
        const key = ids.join();
        const left = known.get(key);
        if (left !== undefined) return left;
        const tried = one.reglazed(ids) ?? (takesEffect('glass', ids, this.#models) ? null : one.with(ids));
        const made = tried && leftIn(tried);
        known.set(key, made);
        return made;
      };
      return { ...leftIn({ scene: one.scene, judged: one.base }), by };
    });
  }

  /** The same, of a strength between these two. */
  between(
    least: Seen,
    worst: Seen,
    strengthOf: NonNullable<Under['strengthOf']>,
    look: NonNullable<Under['look']>,
  ): Seen {
    const under = this.#under(strengthOf, look);
    const criteria = this.#judged(this.#scene, missing(worst.detail, least.detail), under);
    const alike = least.verdict === worst.verdict;
    // A gap at one building hides behind a failure at another: it may be open between two that say the same.
    const sure = alike && criteria.every(({ status }) => status !== 'unknown');
    const verdict = alike ? (sure ? least.verdict : null) : this.#verdictBetween(least, worst, criteria, under);
    if (!verdict) return this.at(strengthOf, look);
    return {
      verdict,
      unmet: inOrder([...least.unmet, ...failingOf(criteria)]),
      detail: [...least.detail, ...criteria.filter(({ status }) => status === 'unmet')],
      left: verdict === 'red' ? worst.left : nothing,
    };
  }

  #judged(scene: Scene, asked: readonly Failing[], under: Under): Judged['criteria'] {
    if (asked.length === 0) return [];
    return judge(scene, this.#models, { ...under, only: onlyThese(asked) }).criteria;
  }

  /** Between orange and red: does a pack of measures still work? Null where that is not sure. */
  #verdictBetween(least: Seen, worst: Seen, criteria: Judged['criteria'], under: Under): Verdict | null {
    // Of several machines the failure of one hides what is open at another.
    if (least.verdict !== 'orange' || worst.verdict !== 'red' || this.#scene.machines.length > 1) return null;
    const left = worst.left();
    if (!left) return null;
    for (const [i, wrong] of left.entries()) {
      const { scene, open } = wrong;
      const own = scene === this.#scene ? criteria : this.#judged(scene, missing(open, least.detail), under);
      if (own.some(({ status }) => status === 'unknown')) return null;
      const verdict = this.#verdictOf(wrong, [...least.unmet, ...failingOf(own)], under);
      // Whom nothing can spare with nobody there, nothing can with somebody there; only there, it is not known.
      if (verdict === 'red' && i === 0) return 'red';
      if (verdict !== 'orange') return null;
    }
    return 'orange';
  }

  /** @param unmet what fails without measures */
  #verdictOf({ scene, by }: Wrong, unmet: readonly CriterionId[], under: Under): Verdict | null {
    // Nothing fails: as the least, it waits for what is still to be shown.
    if (unmet.length === 0) return 'orange';
    const [models, rules] = [this.#models, this.#rules];
    const now = (left: Left | null) => (left ? this.#judged(left.scene, left.open, under) : []);
    const options = optionsBy({ scene, models, rules }, unmet, (ids) => failingOf(now(by(ids))));
    let unsure = false;
    for (const ids of packsOf(options, models)) {
      const left = by(ids);
      const criteria = now(left);
      // What was not asked again, as what a map does not cover, stays open.
      if (criteria.length === left?.open.length && criteria.every(({ status }) => status === 'met')) return 'orange';
      // What other glass could answer may be answered by less of it.
      unsure ||= !criteria.some(({ id, status }) => status === 'unmet' && !rules.answeredByGlass(id));
    }
    return unsure ? null : 'red';
  }
}
