/** Tries at one place what else may be so, and keeps where that gives another colour. */

import type { Judged, Under } from '../criteria/judge.ts';
import { nearOnly } from '../criteria/near.ts';
import { placesOpenAt } from '../criteria/places.ts';
import type { Strength } from '../effects/strength.ts';
import { remembered } from '../ground/memo.ts';
import type { Glazed } from '../measures/measures.ts';
import { type Outcome, outcomeOf, Trials } from '../measures/search.ts';
import type { BlastScenario, ModelSet } from '../models/definitions.ts';
import type { TippingPoint, Verdict } from '../scene/assessment.ts';
import type { Answers, Place, Scene } from '../scene/scene.ts';

/** From mild to grave. */
const rankOf = (verdict: Verdict): number => ['green', 'orange', 'undetermined', 'red'].indexOf(verdict);

export type StrengthOf = (scenario: BlastScenario) => Strength;

export class Tips {
  readonly #scene: Scene;
  readonly #models: ModelSet;
  readonly #now: Verdict;
  readonly #statuses: string;
  readonly #host: string | null;
  readonly #glazed: Glazed = new Map();
  readonly found: TippingPoint[] = [];
  /** Does anybody still have to say where people stay outdoors? */
  readonly placesOpen: boolean;

  constructor({ base }: Trials, scene: Scene, models: ModelSet, now: Verdict) {
    this.#scene = scene;
    this.#models = models;
    this.#now = now;
    this.#statuses = statusesOf(base);
    this.placesOpen = base.runs.some(({ given }) => placesOpenAt(given));
    this.#host = scene.machines[0]?.hostId ?? null;
  }

  #trials(change: Partial<Scene>, under: Under = nearOnly()): Trials {
    const sameGlass = !('judgements' in change || 'buildings' in change);
    const glazed = sameGlass ? this.#glazed : undefined;
    return new Trials({ ...this.#scene, ...change }, this.#models, under, glazed);
  }

  #under(strengthOf: StrengthOf, heaviest: StrengthOf): Trials {
    const made = new Map<BlastScenario, Strength>();
    const make = (scenario: BlastScenario): Strength => ({ ...strengthOf(scenario), within: heaviest(scenario) });
    return this.#trials({}, nearOnly({ strengthOf: (scenario) => remembered(made, scenario, () => make(scenario)) }));
  }

  tried(change: Partial<Scene>): Outcome {
    return outcomeOf(this.#trials(change));
  }

  /**
   * Under other strengths.
   * @param heaviest none of them exceeds it: how far anything reaches is asked of it once for all
   */
  under(strengthOf: StrengthOf, heaviest: StrengthOf): Outcome {
    return outcomeOf(this.#under(strengthOf, heaviest));
  }

  /**
   * Are colour and every criterion as they are now? Then they are so at every strength between: no criterion is milder under a
   * heavier one, with any measures.
   */
  asNowUnder(strengthOf: StrengthOf, heaviest: StrengthOf): boolean {
    const trials = this.#under(strengthOf, heaviest);
    return statusesOf(trials.base) === this.#statuses && !this.changes(outcomeOf(trials));
  }

  isWorse({ verdict }: Outcome): boolean {
    return rankOf(verdict) > rankOf(this.#now);
  }

  changes({ verdict }: Outcome): boolean {
    return verdict !== this.#now;
  }

  /** @param all what it becomes, at each of those that it is about: the same colour everywhere */
  put(
    point: Omit<TippingPoint, 'sentence' | 'receptor' | 'verdict' | 'notGreen'> & { readonly receptor?: string | null },
    ...all: readonly [Outcome, ...Outcome[]]
  ): void {
    const [{ verdict }] = all;
    const failing = all.filter(({ notGreen }) => notGreen).length;
    const notGreen = failing > 0 && ({ notGreen: failing < all.length ? 'some' : 'all' } as const);
    if (this.changes(all[0])) this.found.push({ receptor: this.#host, ...point, verdict, ...notGreen, sentence: '' });
  }

  /** The colour as it is, or when there is no place of stay but those that are drawn, where nobody said so. */
  withoutPlaces(): Outcome {
    return this.placesOpen ? this.withPlaces([]) : { verdict: this.#now, notGreen: false };
  }

  /** With these beside the ones that are drawn, and no others however far. */
  withPlaces(more: readonly Place[]): Outcome {
    const { answers, places: drawn } = this.#scene;
    const { placesOfStay: _, ...given } = answers.given ?? {};
    const places = [...(answers.placesOfStay === 'drawn' ? drawn : []), ...more];
    return this.tried({
      places,
      answers: { ...answers, given, placesOfStay: places.length > 0 ? 'drawn' : 'none' },
    });
  }

  /** One answer changed, and what it says of others. */
  answer<Key extends keyof Answers>(
    input: Key,
    to: Answers[Key] & (string | boolean),
    also: Partial<Answers> = {},
  ): void {
    const from = this.#scene.answers[input];
    if (from === to && Object.keys(also).length === 0) return;
    const tried = this.tried({ answers: { ...this.#scene.answers, ...also, [input]: to } });
    this.put({ input, from: from as string | boolean | null, to }, tried);
  }
}

const statusesOf = ({ criteria }: Judged): string =>
  criteria.map(({ id, scenario, status }) => `${id}:${scenario}:${status}`).join();
