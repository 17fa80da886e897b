/**
 * One criterion closed under one scenario. In full all is written down of it. For a colour only the outcome is needed: it is
 * asked of the nearest first and ends at the first that fails, buildings beyond its own reach are not asked about, and what is
 * written down of those that fail is written when somebody reads it.
 */

import type { Strength } from '../effects/strength.ts';
import type { Criterion, CriterionId, PlaceReceptor, ScenarioId } from '../scene/assessment.ts';
import { onPlace, placesOf, placesOpenAt } from './places.ts';
import { type Case, type Reading, readingsOf } from './reading.ts';
import { type Outcome, ownGlass, type ScenarioRule, type Spot } from './rule.ts';
import type { Rules } from './rules.ts';
import { type Closed, Tally } from './tally.ts';

/**
 * A criterion that fails, written down once it is read. A class, and no literal with getters: of such a literal V8 keeps the getters
 * in a hidden class of its own, and all that they hold with them, until the whole heap is swept.
 */
class Unwritten implements Criterion, Closed {
  readonly id: CriterionId;
  readonly scenario: ScenarioId | null;
  readonly status: Criterion['status'];
  readonly pending: readonly string[];
  readonly missing: Closed['missing'] = [];
  readonly #round: Round;
  readonly #rule: ScenarioRule;
  /** What this one is another status of. */
  readonly #of: Unwritten | null;
  #closed: Closed | null = null;
  #buildings: readonly string[] | null = null;

  constructor(
    round: Round,
    rule: ScenarioRule,
    status: Criterion['status'] = 'unmet',
    pending: readonly string[] = [],
    of: Unwritten | null = null,
  ) {
    this.id = rule.id;
    this.scenario = round.strength.scenario.id;
    this.status = status;
    this.pending = pending;
    this.#round = round;
    this.#rule = rule;
    this.#of = of;
  }

  get criterion(): Criterion {
    return this;
  }

  get #written(): Closed {
    this.#closed ??= this.#of ? this.#of.#written : this.#round.written(this.#rule);
    return this.#closed;
  }

  get worst(): Criterion['worst'] {
    return this.#written.criterion.worst;
  }

  get findings(): Criterion['findings'] {
    return this.#written.criterion.findings;
  }

  get hidden(): Closed['hidden'] {
    return this.#written.hidden;
  }

  /** Where it fails by the glass of buildings themselves: which these are, without anything being written down. */
  get buildings(): readonly string[] | null {
    if (this.#rule.glassOf !== ownGlass || this.#rule.onPlace) return null;
    this.#buildings ??= this.#round.failing(this.#rule);
    return this.#buildings;
  }

  as(status: Criterion['status'], pending: readonly string[]): Criterion {
    return new Unwritten(this.#round, this.#rule, status, pending, this);
  }
}

/** Buildings whose glass makes this criterion fail. */
export function failingByGlass(criterion: Criterion, rules: Rules): readonly string[] {
  const known = criterion instanceof Unwritten ? criterion.buildings : null;
  if (known) return known;
  return criterion.findings.flatMap((finding) => (finding.met ? [] : (rules.glassOf(criterion.id, finding) ?? [])));
}

/** The same findings under another status; they are not written down for that. */
export const restated = (criterion: Criterion, status: Criterion['status'], pending: readonly string[]): Criterion =>
  criterion instanceof Unwritten ? criterion.as(status, pending) : { ...criterion, status, pending };

/** One scenario of one case: what the criteria are asked of, each part made when it is first asked for. */
export class Round {
  readonly given: Case;
  readonly strength: Strength;
  readonly readings: readonly Reading[];
  readonly #rules: Rules;
  #spots: readonly Spot[] | null = null;
  #reach: ReturnType<Rules['reachAt']> | null = null;

  constructor(given: Case, strength: Strength, rules: Rules) {
    this.#rules = rules;
    this.given = given;
    this.strength = strength;
    this.readings = readingsOf(given, strength);
  }

  /** The places where people stay, as far as they are known. */
  get spots(): readonly Spot[] {
    const { given, strength, readings } = this;
    this.#spots ??= placesOf(given).map((place) => ({
      place,
      state: onPlace(place, given, strength),
      readings,
      strength,
    }));
    return this.#spots;
  }

  /** Judged when somebody reads them. */
  get places(): readonly PlaceReceptor[] {
    return this.placesUnder(this.#rules.atPlaces);
  }

  /** Each place with the criteria that fail there. */
  placesUnder(rules: readonly ScenarioRule[]): readonly PlaceReceptor[] {
    return this.spots.map((spot) => ({
      ...spot.state,
      unmet: rules.filter((rule) => this.#failsAt(rule, spot)).map(({ id }) => id),
    }));
  }

  #failsAt(rule: ScenarioRule, spot: Spot): boolean {
    const tally = new Tally(rule.id, this.strength.scenario.id);
    rule.onPlace?.findings(spot, this.given, tally);
    return tally.failing > 0;
  }

  /** @param asked the buildings that are written down of: all, unless it is known of which nothing comes out */
  inFull(rule: ScenarioRule, asked: readonly Reading[] = this.readings): Closed {
    const { given, strength } = this;
    const tally = new Tally(rule.id, strength.scenario.id);
    if (rule.onPlace) {
      if (placesOpenAt(given)) tally.lacks('places-of-stay', 'officer', null);
      for (const spot of this.spots) rule.onPlace.findings(spot, given, tally);
    }
    for (const reading of asked) {
      rule.byReading?.findings(reading, given.models, tally);
      rule.onBuilding?.findings(reading, given, tally);
    }
    rule.overAll?.(this.readings, given.models, tally);
    return tally.close();
  }

  /** The same status, and the same of all that fails or is not known; of what is met nothing is written down. */
  briefly(rule: ScenarioRule): Closed {
    const { given, strength } = this;
    switch (this.#worst(rule)) {
      case 'unknown':
        return this.written(rule);
      case 'unmet':
        return new Unwritten(this, rule);
      case 'met': {
        const tally = new Tally(rule.id, strength.scenario.id);
        rule.overAll?.(this.readings, given.models, tally);
        return tally.close();
      }
    }
  }

  /** Of what fails or is not known. */
  written(rule: ScenarioRule): Closed {
    return this.inFull(
      rule,
      this.readings.filter((reading) => this.#reaches(rule, reading) && this.outcome(rule, reading) !== 'met'),
    );
  }

  /** The buildings that fail. */
  failing(rule: ScenarioRule): readonly string[] {
    return this.readings
      .filter((reading) => this.#reaches(rule, reading) && this.outcome(rule, reading) === 'unmet')
      .map(({ target }) => target.building.id);
  }

  /** Can it come out against this building? */
  #reaches(rule: ScenarioRule, { target, occupation }: Reading): boolean {
    const { given, strength } = this;
    if (!given.nearOnly) return true;
    this.#reach ??= this.#rules.reachAt(strength, given.outlook.before, given.models);
    return this.#reach(rule, occupation.class, target.distanceM);
  }

  outcome(rule: ScenarioRule, reading: Reading): Outcome {
    const said = rule.byReading?.fails(reading, this.given.models) ?? 'met';
    if (said === 'unmet' || !rule.onBuilding) return said;
    const also = rule.onBuilding.fails(reading, this.given);
    return also === 'met' ? said : also;
  }

  #worst(rule: ScenarioRule): Outcome {
    let worst: Outcome = 'met';
    const asksBuildings = rule.byReading !== null || rule.onBuilding !== null;
    for (const reading of asksBuildings ? this.readings : []) {
      if (!this.#reaches(rule, reading)) continue;
      const outcome = this.outcome(rule, reading);
      if (outcome === 'unmet') return outcome;
      if (outcome === 'unknown') worst = outcome;
    }
    if (!rule.onPlace) return worst;
    if (placesOpenAt(this.given)) worst = 'unknown';
    for (const spot of this.spots) {
      const outcome = rule.onPlace.fails(spot, this.given);
      if (outcome === 'unmet') return outcome;
      if (outcome === 'unknown') worst = outcome;
    }
    return worst;
  }
}
