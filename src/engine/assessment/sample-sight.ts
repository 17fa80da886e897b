/**
 * What one drawn strength shows of a scene: by itself, or between two others, where only what these differ in is asked. No criterion
 * is milder under a heavier strength, with any measures: what both have as it is holds between them, and where that does not
 * settle it the strength is judged by itself.
 */

import { type Judged, judge, onlyThese, type Under, unmetOf } from '../criteria/judge.ts';
import type { Rules } from '../criteria/rules.ts';
import { remembered } from '../ground/memo.ts';
import { type Glazed, takesEffect } from '../measures/measures.ts';
import { optionsBy, packsOf } from '../measures/options.ts';
import { Trials, type Tried, verdictOf } from '../measures/search.ts';
import type { ModelSet } from '../models/definitions.ts';
import type { Criterion, CriterionId, Verdict } from '../scene/assessment.ts';
import type { Scene } from '../scene/scene.ts';

type StrengthOf = NonNullable<Under['strengthOf']>;
export type Look = NonNullable<Under['look']>;

/** A criterion under a scenario. */
type One = Pick<Criterion, 'id' | 'scenario'>;

export interface Seen {
  readonly verdict: Verdict;
  /** In alphabetical order. */
  readonly unmet: readonly CriterionId[];
  /** Criteria unmet per scenario: what two samples differ in says which inputs matter between them. */
  readonly detail: readonly One[];
  /** What is not known, and stays so at every strength at which it is neither met nor unmet. */
  readonly gaps: readonly One[];
  /** Of red: what is wrong at this strength or a heavier one, and as it is by night if somebody may be there then. Null where something is open. */
  readonly left: () => readonly Wrong[] | null;
}

/** A scene, and what is not met in it: under a lighter strength nothing else can be. */
interface Left {
  readonly scene: Scene;
  readonly open: readonly One[];
}

/** The same, and what measures leave of it; null where the glass that is chosen depends on what fails, and so on the strength. */
interface Wrong extends Left {
  readonly by: (ids: readonly string[]) => Left | null;
}

const nothing = (): null => null;

const isSame = (one: One, two: One): boolean => one.id === two.id && one.scenario === two.scenario;

/** What is in the first and not in the second. */
export const lacking = (from: readonly One[], other: readonly One[]): readonly One[] =>
  from.filter((one) => !other.some((two) => isSame(one, two)));

const inOrder = (ids: readonly CriterionId[]): readonly CriterionId[] => [...new Set(ids)].sort();

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

  #under(strengthOf: StrengthOf, look: Look): Under {
    return { strengthOf, look, nearOnly: true, rules: this.#rules };
  }

  /** All of it, by itself. */
  at(strengthOf: StrengthOf, look: Look): Seen {
    const trials = new Trials(this.#scene, this.#models, this.#under(strengthOf, look), this.#glazed);
    const verdict = verdictOf(trials, null, this.#sets);
    const { base } = trials;
    let left: ReturnType<Seen['left']> | undefined;
    return {
      verdict,
      unmet: inOrder(unmetOf(base)),
      detail: base.criteria.filter(({ status }) => status === 'unmet'),
      gaps: this.#gapsIn(base),
      left: () => {
        if (left === undefined) left = this.#leftBy(trials, this.#under(strengthOf, look));
        return left;
      },
    };
  }

  /** None where people by night are asked about: that hangs on the colour. A criterion of knowledge only where no other one gave it. */
  #gapsIn({ criteria, missing }: Judged): readonly One[] {
    if (missing.some(({ what }) => what === 'people-at-night')) return [];
    const isRest = (id: CriterionId) => this.#rules.of(id).per === 'rest';
    const always = missing.some((gap) => gap.criteria.every(isRest));
    return criteria.filter(({ id, status }) => status === 'unknown' && (always || !isRest(id)));
  }

  #leftBy(trials: Trials, under: Under): readonly Wrong[] | null {
    const wrong = [trials];
    if (trials.scene !== this.#scene) {
      // Red with nobody there by night: at a lighter strength it may be so with somebody there alone.
      const yes = { ...this.#scene, answers: { ...this.#scene.answers, peopleAtNight: true } };
      wrong.push(new Trials(yes, this.#models, { ...under, nightTried: true }, this.#glazed));
    }
    if (wrong.some(({ base }) => base.criteria.some(({ status }) => status === 'unknown'))) return null;
    return wrong.map((one): Wrong => {
      const known = new Map<string, Left | null>();
      const leftWith = (ids: readonly string[]): Left | null => {
        const tried = one.reglazed(ids) ?? (takesEffect('glass', ids, this.#models) ? null : one.with(ids));
        return tried && leftIn(tried);
      };
      return {
        ...leftIn({ scene: one.scene, judged: one.base }),
        by: (ids) => remembered(known, ids.join(), () => leftWith(ids)),
      };
    });
  }

  /** Do these two say the same, and with them every strength between? */
  settles(least: Seen, worst: Seen): boolean {
    return this.#agree(least, worst) && least.unmet.join() === worst.unmet.join();
  }

  /**
   * The same verdict, also between. What is not known at both is not known between; another gap may have closed there. And of several
   * machines the failure of one hides what is open at another, at these two as between.
   */
  #agree({ verdict, gaps }: Seen, worst: Seen): boolean {
    if (verdict !== worst.verdict) return false;
    if (verdict === 'undetermined') return lacking(gaps, worst.gaps).length < gaps.length;
    return verdict !== 'orange' || this.#scene.machines.length === 1;
  }

  /** The same as by itself, of a strength between these two. */
  between(least: Seen, worst: Seen, strengthOf: StrengthOf, look: Look): Seen {
    const under = this.#under(strengthOf, look);
    const criteria = this.#judged(this.#scene, lacking(worst.detail, least.detail), under);
    const verdict = this.#verdictBetween(least, worst, criteria, under);
    if (!verdict) return this.at(strengthOf, look);
    return {
      verdict,
      unmet: inOrder([...least.unmet, ...unmetOf({ criteria })]),
      detail: [...least.detail, ...criteria.filter(({ status }) => status === 'unmet')],
      gaps: least.gaps.filter((one) => worst.gaps.some((two) => isSame(one, two))),
      left: verdict === 'red' ? worst.left : nothing,
    };
  }

  #judged(scene: Scene, asked: readonly One[], under: Under): Judged['criteria'] {
    if (asked.length === 0) return [];
    return judge(scene, this.#models, { ...under, only: onlyThese(asked) }).criteria;
  }

  /** Null where that is not sure. */
  #verdictBetween(least: Seen, worst: Seen, criteria: Judged['criteria'], under: Under): Verdict | null {
    // A gap at one building hides behind a failure at another: it may be open between two that say the same.
    const open = criteria.some(({ status }) => status === 'unknown');
    const hides = open && (least.verdict === 'orange' || least.verdict === 'green');
    if (this.#agree(least, worst)) return hides ? null : least.verdict;
    if (least.verdict !== 'orange' || worst.verdict !== 'red' || this.#scene.machines.length > 1) return null;
    return this.#stillOrange(least, worst.left(), criteria, under);
  }

  /** Between orange and red: does a pack of measures still work? */
  #stillOrange(
    least: Seen,
    left: ReturnType<Seen['left']>,
    criteria: Judged['criteria'],
    under: Under,
  ): Verdict | null {
    for (const [i, wrong] of (left ?? []).entries()) {
      const { scene, open } = wrong;
      const own = scene === this.#scene ? criteria : this.#judged(scene, lacking(open, least.detail), under);
      if (own.some(({ status }) => status === 'unknown')) return null;
      const verdict = this.#verdictOf(wrong, [...least.unmet, ...unmetOf({ criteria: own })], under);
      // Whom nothing can spare with nobody there, nothing can with somebody there.
      if (verdict === 'red' && i === 0) return 'red';
      if (verdict !== 'orange') return null;
    }
    return left && 'orange';
  }

  /** @param unmet what fails without measures */
  #verdictOf({ scene, by }: Wrong, unmet: readonly CriterionId[], under: Under): Verdict | null {
    // Nothing fails: as the least, it waits for what is still to be shown.
    if (unmet.length === 0) return 'orange';
    const [models, rules] = [this.#models, this.#rules];
    const now = (left: Left | null) => (left ? this.#judged(left.scene, left.open, under) : []);
    const options = optionsBy({ scene, models, rules }, unmet, (ids) => unmetOf({ criteria: now(by(ids)) }));
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
