/**
 * The minimal sets of measures after which no criterion is unmet. Exact: every set of applicable measures is tried in
 * order of size, and a set that contains a working one is not minimal. Whether any set works at all is decided first
 * with everything together, since adding a consequence measure never worsens.
 */

import { released } from '../criteria/all.ts';
import { type Colour, colourOf, type Judged, judge, onlyThese, type Under, unmetOf } from '../criteria/judge.ts';
import { nearOnly } from '../criteria/near.ts';
import { occupationsOf } from '../criteria/reading.ts';
import type { Rules } from '../criteria/rules.ts';
import type { Outlook } from '../effects/outlook.ts';
import type { Occupation } from '../effects/receptor.ts';
import { memoOf, remembered } from '../ground/memo.ts';
import type { MeasureModel, ModelSet } from '../models/definitions.ts';
import {
  type Criterion,
  grades,
  type MeasureSet,
  type Missing,
  type ScenarioId,
  type Verdict,
} from '../scene/assessment.ts';
import type { Scene } from '../scene/scene.ts';
import {
  awaitsGlass,
  beforeGlass,
  consentOf,
  failingGlass,
  type Glazed,
  placesIn,
  takesEffect,
  touchesOthers,
  withMeasures,
} from './measures.ts';
import { optionsBy, packsOf } from './options.ts';

const settledIn = memoOf(
  (occupations: readonly Occupation[], { targets }: Outlook, rules: Rules): readonly string[] => {
    const settled = targets.filter((_, i) => rules.settles(occupations[i] as Occupation));
    return [...new Set(settled.map(({ building }) => building.id))].sort();
  },
);

export interface Tried {
  readonly scene: Scene;
  readonly judged: Judged;
}

/** Tries sets of measures on one scene, remembering each answer. */
export class Trials {
  readonly scene: Scene;
  readonly models: ModelSet;
  readonly base: Judged;
  readonly rules: Rules;
  readonly #under: Under;
  #near: Trials | null = null;
  readonly #failing = new Map<string, readonly string[]>();
  /** Other glass of these buildings, for who tries them too. */
  readonly glazed: Glazed;
  readonly #mostGlass = new Map<string, Tried>();
  readonly #tried = new Map<string, Tried>();
  #packs: readonly (readonly string[])[] | null = null;

  /** @param glazed other glass of the same buildings, that others who try it share */
  constructor(scene: Scene, models: ModelSet, under: Under = {}, glazed: Glazed = new Map()) {
    this.glazed = glazed;
    this.models = models;
    this.#under = under;
    this.rules = under.rules ?? released;
    const first = judge(scene, models, under);
    this.scene = nightSettled(scene, first, models, under, glazed);
    this.base = this.scene === scene ? first : judge(this.scene, models, under);
  }

  with(ids: readonly string[]): Tried {
    return remembered(this.#tried, ids.join(), () => {
      const scene = withMeasures(this.scene, ids, this.models, (before) => this.#failingGlass(before), this.glazed);
      return { scene, judged: judge(scene, this.models, this.#under) };
    });
  }

  /**
   * The colour with these measures. As if every building got other glass, and not only those that fail without it: where nothing is
   * left open then, nothing is, and whose glass fails need not be found out.
   */
  colour(ids: readonly string[], scenario: ScenarioId | null): Colour {
    if (!this.#tried.has(ids.join())) {
      const most = this.reglazed(ids)?.judged.criteria;
      if (most) {
        const colour = colourOf({ criteria: most }, scenario);
        if (shown(colour)) return colour;
        // What no glass can answer fails with less of it too.
        const criteria = most.filter(({ id }) => !this.rules.answeredByGlass(id));
        if (colourOf({ criteria }, scenario) === 'failing') return 'failing';
      }
    }
    return colourOf(this.with(ids).judged, scenario);
  }

  /**
   * With the most glass, judged of what is not met without it and of nothing else. Null where that says nothing: without glass
   * measures, at another place, or where a criterion does not say what glass settles.
   */
  reglazed(ids: readonly string[]): Tried | null {
    const { models, rules, scene } = this;
    if (!this.#under.nearOnly || !takesEffect('glass', ids, models) || placesIn(ids, models).length > 0) return null;
    if (!rules.settledByGlass(scene, models)) return null;
    return remembered(this.#mostGlass, ids.join(), () => {
      const glazed = withMeasures(scene, ids, models, () => this.#settled(), this.glazed);
      return { scene: glazed, judged: judge(glazed, models, this.#underNotMet) };
    });
  }

  /** Adding a measure never worsens: what is met without is met with it. Where something is not known all is asked. */
  get #underNotMet(): Under {
    const { criteria } = this.base;
    if (criteria.some(({ status }) => status === 'unknown')) return this.#under;
    const open = criteria.filter(({ status, pending }) => status !== 'met' || pending.length > 0);
    return { ...this.#under, only: onlyThese(open) };
  }

  /** Buildings of which all is known that glass does not settle: of all that are seen, so that every strength asks for the same. */
  #settled(): readonly string[] {
    const places = [...new Set(this.base.runs.map(({ given }) => given))];
    const ids = places.map((given) => settledIn(occupationsOf(given), given.outlook, this.rules));
    return ids.length === 1 ? (ids[0] as readonly string[]) : [...new Set(ids.flat())].sort();
  }

  /** All applicable measures together, once for each place the machine could move to. */
  get packs(): readonly (readonly string[])[] {
    this.#packs ??= packsOf(optionsOf(this), this.models);
    return this.#packs;
  }

  /** The same trials, looking no farther than anything decides: for which sets work, not for their figures. */
  near(): Trials {
    this.#near ??= this.#under.look ? this : new Trials(this.scene, this.models, nearOnly(this.#under), this.glazed);
    return this.#near;
  }

  /** What fails by its glass depends on place and source only, not on the glass measures of the set. */
  #failingGlass(before: Scene): readonly string[] {
    const { models, rules } = this;
    return remembered(this.#failing, beforeGlass(before.measures, models, rules).join(), () =>
      failingGlass(judge(before, models, { ...this.#under, only: rules.answeredByGlass }), rules),
    );
  }
}

/**
 * Whether people are in bars and clubs by night is asked only where a yes would change the colour: elsewhere they are taken not
 * to be there, and nothing is open for it.
 */
export function nightSettled(
  scene: Scene,
  judged: Judged,
  models: ModelSet,
  under: Under,
  glazed: Glazed = new Map(),
): Scene {
  const { perScenario } = under.rules ?? released;
  // Also where something else fails: a measure for that would bring the question to light.
  const asked = judged.runs.some(({ readings }) =>
    readings.some(
      (reading) =>
        reading.occupation.maybeAtNight &&
        perScenario.some(({ byReading }) => byReading?.fails(reading, models) === 'unknown'),
    ),
  );
  if (!asked || under.nightTried) return scene;
  const said = (peopleAtNight: boolean): Scene => ({ ...scene, answers: { ...scene.answers, peopleAtNight } });
  const [no, yes] = [said(false), said(true)];
  const verdictIf = (one: Scene) => verdictOf(new Trials(one, models, { ...under, nightTried: true }, glazed));
  const without = verdictIf(no);
  // Whom nothing can spare with nobody there, nothing can with somebody there.
  return without === 'red' || without === verdictIf(yes) ? no : scene;
}

const worked = (colour: Colour) => colour !== 'failing';
/** Shown to meet every criterion, and not only none known to fail: a failure at one building may hide a gap at another. */
const shown = (colour: Colour) => colour === 'green' || colour === 'pending';

/** The best colour over sets, tried no longer than needed; `failing` without any. */
function bestOf(trials: Trials, sets: readonly (readonly string[])[], scenario: ScenarioId | null): Colour {
  let best: Colour = 'failing';
  for (const ids of sets) {
    const colour = trials.colour(ids, scenario);
    if (shown(colour)) return colour;
    if (worked(colour)) best = colour;
  }
  return best;
}

export const optionsOf = (trials: Trials): readonly MeasureModel[] =>
  optionsBy(trials, unmetOf(trials.base), (ids) => unmetOf(trials.with(ids).judged));

/** What is not known once nothing fails any more, where that is all that keeps a set from being shown. */
export function gapsBehind(trials: Trials): readonly Missing[] {
  if (colourOf(trials.base) !== 'failing' || bestOf(trials, trials.packs, null) !== 'undetermined') return [];
  return trials.packs.flatMap((ids) => {
    const { judged } = trials.with(ids);
    return colourOf(judged) === 'undetermined' ? judged.missing : [];
  });
}

/** All minimal sets, best first: (grade, others' consent, cost, lead time, count). */
export function minimalSets(trials: Trials): readonly MeasureSet[] {
  const { base, models, rules } = trials;
  const near = trials.near();
  if (!worked(bestOf(near, near.packs, null))) return [];
  const unmet = unmetOf(base);
  const options = optionsOf(near);
  const working: (readonly string[])[] = [];
  const asked = indispensable(near, options);
  for (let size = 1; size <= options.length; size++) {
    for (const set of subsets(options, size)) {
      const ids = set.map(({ id }) => id);
      if (placesIn(ids, models).length > 1 || set.every(({ role }) => role === 'beside')) continue;
      // A criterion that no measure of the set acts on stays as it is.
      if (!unmet.every((id) => set.some((measure) => rules.of(id).acts(measure)))) continue;
      if (asked.some((group) => !group.some((id) => ids.includes(id)))) continue;
      if (working.some((smaller) => smaller.every((id) => ids.includes(id)))) continue;
      if (worked(colourOf(near.with(ids).judged))) working.push(ids);
    }
  }
  return working.map((ids) => describe(ids, trials)).sort(better);
}

/** With fewer measures than this every set is tried sooner than it is known which of them cannot be missed. */
const fewest = 6;

/**
 * Groups of one or two measures of which every set that works has one: without them all others together do not work, at any
 * place, and adding a measure never worsens.
 */
function indispensable(near: Trials, options: readonly MeasureModel[]): readonly (readonly string[])[] {
  if (options.length < fewest) return [];
  const all = near.packs;
  const missed = (group: readonly string[]) => {
    const left = all.map((pack) => pack.filter((id) => !group.includes(id)));
    return bestOf(near, left, null) === 'failing';
  };
  const ids = options.map(({ id }) => id);
  const single = ids.filter((id) => missed([id]));
  const others = ids.filter((id) => !single.includes(id));
  const pairs = others.flatMap((one, i) => others.slice(i + 1).map((two) => [one, two]));
  return [...single.map((id) => [id]), ...pairs.filter(missed)];
}

export function* subsets(options: readonly MeasureModel[], size: number, from = 0): Generator<MeasureModel[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= options.length - size; i++)
    for (const rest of subsets(options, size - 1, i + 1)) yield [options[i] as MeasureModel, ...rest];
}

export const costs = ['laag', 'middel', 'hoog'] as const;
export const leadTimes = ['kort', 'middel', 'lang'] as const;
export const highest = <Value extends string>(scale: readonly Value[], values: readonly Value[]): Value =>
  scale[Math.max(...values.map((value) => scale.indexOf(value)))] as Value;

/** How much and how long measures ask at most. */
export const askedBy = (chosen: readonly MeasureModel[]): Pick<MeasureSet, 'cost' | 'leadTime'> => ({
  cost: highest(
    costs,
    chosen.map(({ cost }) => cost),
  ),
  leadTime: highest(
    leadTimes,
    chosen.map(({ leadTime }) => leadTime),
  ),
});

function describe(ids: readonly string[], trials: Trials): MeasureSet {
  const { models, scene, base } = trials;
  const after = trials.with(ids);
  const chosen = models.measures.filter(({ id }) => ids.includes(id));
  const colour = colourOf(after.judged);
  const verdict: Verdict = colour === 'green' ? 'green' : colour === 'pending' ? 'orange' : 'undetermined';
  const pending = after.judged.criteria.flatMap((criterion) => criterion.pending);
  const find = (list: readonly Criterion[], like: Criterion) =>
    list.find(({ id, scenario }) => id === like.id && scenario === like.scenario);
  const conditions = [
    ...new Set([...pending, ...chosen.flatMap(({ needs }) => (scene.answers.glassCertificate ? [] : needs))]),
  ];
  return {
    measures: [...ids].sort(),
    verdict,
    basis: pending.length > 0 ? 'report' : 'calculation',
    grade: conditions.length > 0 ? 'to-be-shown' : touchesOthers(scene, after.scene) ? 'others' : 'own-means',
    consent: consentOf(scene, after.scene),
    ...askedBy(chosen),
    conditions,
    change: base.criteria
      .filter(({ status }) => status === 'unmet')
      .map((before) => {
        const now = find(after.judged.criteria, before);
        return {
          id: before.id,
          scenario: before.scenario,
          before: before.worst,
          after: now?.worst ?? null,
          pending: now?.pending ?? [],
          left: now && now.pending.length > 0 ? now.findings.filter(({ met }) => !met) : [],
        };
      }),
  };
}

function better(one: MeasureSet, two: MeasureSet): number {
  return (
    Number(one.verdict === 'undetermined') - Number(two.verdict === 'undetermined') ||
    grades.indexOf(one.grade) - grades.indexOf(two.grade) ||
    one.consent.length - two.consent.length ||
    costs.indexOf(one.cost) - costs.indexOf(two.cost) ||
    leadTimes.indexOf(one.leadTime) - leadTimes.indexOf(two.leadTime) ||
    one.measures.length - two.measures.length ||
    (one.measures.join() < two.measures.join() ? -1 : 1)
  );
}

/** A verdict, and of an undetermined one whether something fails for certain: then it is orange or red, whatever the answers. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly notGreen: boolean;
}

export function outcomeOf(trials: Trials, scenario: ScenarioId | null = null): Outcome {
  const verdict = verdictOf(trials, scenario);
  return { verdict, notGreen: verdict === 'undetermined' && colourOf(trials.base, scenario) === 'failing' };
}

/**
 * The verdict over one scenario or all: failing becomes orange when a set works, else red.
 * @param first sets that probably work, tried before all measures together
 */
export function verdictOf(
  trials: Trials,
  scenario: ScenarioId | null = null,
  first: readonly (readonly string[])[] = [],
): Verdict {
  switch (colourOf(trials.base, scenario)) {
    case 'green':
      return awaitsGlass(trials.scene, trials.models) ? 'orange' : 'green';
    case 'pending':
      return 'orange';
    case 'undetermined':
      return 'undetermined';
    case 'failing': {
      // A gap elsewhere could still make it red: only what is certain is said.
      const gap = trials.base.criteria.some(
        (one) => one.status === 'unknown' && (scenario === null || one.scenario === null || one.scenario === scenario),
      );
      const tried = bestOf(trials, first, scenario);
      const enough = gap ? worked(tried) : shown(tried);
      const colour = enough ? tried : bestOf(trials, trials.packs, scenario);
      return colour === 'failing' ? 'red' : gap || colour === 'undetermined' ? 'undetermined' : 'orange';
    }
  }
}
