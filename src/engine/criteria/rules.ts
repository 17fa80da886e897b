/** A list of criteria as the short cuts ask it: how far any of them reaches, and which of them asks what. */

import type { Before } from '../effects/near-field.ts';
import type { Outlook, Target } from '../effects/outlook.ts';
import type { Occupation } from '../effects/receptor.ts';
import { type Shot, shotOf } from '../effects/shot.ts';
import { boundOf, type Strength, strengthAt } from '../effects/strength.ts';
import { memoOf, remembered, rememberedLately } from '../ground/memo.ts';
import { sure } from '../ground/sure.ts';
import type { BlastScenario, MeasureModel, ModelSet } from '../models/definitions.ts';
import type { CriterionId, Finding } from '../scene/assessment.ts';
import { type Scene, vulnerabilityClasses } from '../scene/scene.ts';
import type { Reading } from './reading.ts';
import { type CaseRule, type Kind, noGlass, ownGlass, type RestRule, type Rule, type ScenarioRule } from './rule.ts';
import type { Closed } from './tally.ts';

type Reaches = Readonly<Record<Kind, number>>;

/** No criterion looks farther than this. */
const farthestM = 4096;

/** A distance that is reached, and one from which on nothing is. */
interface Known {
  reachesM: number;
  beyondM: number;
}

export class Rules {
  readonly all: readonly Rule[];
  readonly perCase: readonly CaseRule[];
  readonly perScenario: readonly ScenarioRule[];
  readonly rest: readonly RestRule[];
  /** Those that ask something of places where people stay. */
  readonly atPlaces: readonly ScenarioRule[];
  /** Those that other glass could answer. */
  readonly byGlass: readonly CriterionId[];
  /** Is this one of those? */
  readonly answeredByGlass = (id: CriterionId): boolean => this.byGlass.includes(id);
  readonly #byId: ReadonlyMap<CriterionId, Rule>;
  readonly #overRoofs: readonly ScenarioRule[];

  constructor(all: readonly Rule[]) {
    this.all = all;
    this.#byId = new Map(all.map((rule) => [rule.id, rule]));
    this.perCase = all.filter((rule) => rule.per === 'case');
    this.perScenario = all.filter((rule) => rule.per === 'scenario');
    this.rest = all.filter((rule) => rule.per === 'rest');
    this.atPlaces = this.perScenario.filter(({ onPlace }) => onPlace !== null);
    this.byGlass = all.filter(({ glassOf }) => glassOf !== noGlass).map(({ id }) => id);
    this.#overRoofs = this.perScenario.filter(({ needs }) => needs === 'roofs');
  }

  /** Per kind of building the distance in whole metres beyond which nothing comes out against it at this strength, from here. */
  reaches(strength: Strength, before: Before, models: ModelSet): Reaches {
    const shot = shotOf(boundOf(strength), before);
    return reachesOf(this, models, shot.strength, shot.factor, shot.echo);
  }

  /** Can a criterion come out against a building of this kind that stands so far away? A bound, asked no oftener than needed. */
  reachAt(
    strength: Strength,
    before: Before,
    models: ModelSet,
  ): (rule: ScenarioRule, kind: Kind, distanceM: number) => boolean {
    const shot = shotOf(boundOf(strength), before);
    const perRule = knownReach(this, models, shot.strength, shot.factor, shot.echo);
    return (rule, kind, distanceM) => {
      let perKind = perRule.get(rule);
      if (!perKind) {
        perKind = nothingKnown();
        perRule.set(rule, perKind);
      }
      const known = perKind[kind];
      const rangeM = Math.max(0, distanceM - guardM);
      if (rangeM <= known.reachesM) return true;
      if (rangeM >= known.beyondM) return false;
      const reaches = rule.reaches(kind, rangeM, shot, models);
      if (reaches) known.reachesM = rangeM;
      else known.beyondM = rangeM;
      return reaches;
    };
  }

  /** The farthest of those: beyond it nothing decides, whatever stands there. */
  reachM(strength: Strength, before: Before, models: ModelSet): number {
    return Math.max(...Object.values(this.reaches(strength, before, models)));
  }

  /** The farthest of those from any place at all, however hard what stands there throws the blast forward. */
  anywhereM(strength: Strength, models: ModelSet): number {
    const { inside, ...factors } = strength.near;
    const factor = Math.max(1, ...Object.values(factors)) * Math.max(1, inside);
    return Math.max(...Object.values(reachesOf(this, models, strength, factor, true)));
  }

  /** Does a criterion that is asked whatever explodes look at this building? */
  asks(target: Target): boolean {
    return this.perCase.some((rule) => rule.asks(target));
  }

  /** How far those look, whatever explodes. */
  looksM(models: ModelSet): number {
    return Math.max(0, ...this.perCase.map((rule) => rule.looksM(models)));
  }

  /**
   * May what is seen over lower roofs at this slant distance decide something? What reaches a distance reaches all that is
   * nearer, and what does not reach it nothing farther: so only a distance between what is known is asked about.
   */
  mayDecideOverRoofs(rangeM: number, shot: Shot, models: ModelSet): boolean {
    const known = knownOverRoofs(this, models, shot.strength, shot.factor, shot.echo);
    if (rangeM <= known.reachesM) return true;
    if (rangeM >= known.beyondM) return false;
    const reaches = this.#overRoofs.some((rule) =>
      vulnerabilityClasses.some((kind) => rule.reaches(kind, rangeM, shot, models)),
    );
    if (reaches) known.reachesM = rangeM;
    else known.beyondM = rangeM;
    return reaches;
  }

  /** The farthest in whole metres that anything about pieces comes out, over roofs too. */
  piecesReachM(strength: Strength, models: ModelSet): number {
    return piecesReachOf(this, models, strength);
  }

  /** Beyond this distance in whole metres nothing that happens to panes counts. */
  paneReachM({ strength, factor, echo }: Shot, models: ModelSet): number {
    return paneReachOf(this, models, strength, factor, echo);
  }

  /** How far the criteria look under a scenario at design strength, from here. */
  designReachM(scenario: BlastScenario, before: Before, models: ModelSet): number {
    return designReachOf(this, models, scenario, before);
  }

  /** Beyond this distance from the burst, in whole metres, no place counts under a scenario at design strength, from here. */
  placeReachM(scenario: BlastScenario, before: Before, models: ModelSet): number {
    const { strength, factor, echo } = shotOf(strengthAt(scenario, 'design', models), before);
    return placeReachOf(this, models, strength, factor, echo);
  }

  of(id: CriterionId): Rule {
    return sure(this.#byId.get(id), id);
  }

  /** Can this measure change what comes out of any of these criteria? */
  actsOn(measure: MeasureModel, ids: readonly CriterionId[]): boolean {
    return ids.some((id) => this.of(id).acts(measure));
  }

  /**
   * Does every criterion that glass could answer come out of each building by that building alone, and say when it is settled? Then
   * a building fails, and gets other glass, or it is met without.
   */
  settledByGlass({ answers }: Scene, { policy }: ModelSet): boolean {
    return (
      policy.brokenPanesHomes === undefined &&
      this.all.every((rule) => {
        if (rule.glassOf === noGlass) return true;
        if (rule.per !== 'scenario' || rule.onBuilding) return false;
        if (rule.onPlace && answers.placesOfStay === 'drawn') return false;
        return rule.byReading === null || (rule.glassOf === ownGlass && rule.settled !== undefined);
      })
    );
  }

  /** By all of them, of a building of which this is known. */
  settles(occupation: Occupation): boolean {
    return this.perScenario.every(({ settled }) => !settled || settled(occupation));
  }

  /** The building whose glass makes this finding of a criterion fail. */
  glassOf(id: CriterionId, finding: Finding): string | null {
    return this.of(id).glassOf(finding);
  }

  /** A criterion closed by these readings and nothing else, judged once for them. */
  closedBy({ memory }: Outlook, readings: readonly Reading[], rule: ScenarioRule, make: () => Closed): Closed {
    if (!rule.byReading || rule.onBuilding || rule.onPlace) return make();
    return remembered(
      rememberedLately(memory.closed, readings, (): Map<ScenarioRule, Closed> => new Map()),
      rule,
      make,
    );
  }
}

const reachesOf = memoOf(
  (rules: Rules, models: ModelSet, strength: Strength, factor: number, echo: boolean): Reaches =>
    Object.fromEntries(
      vulnerabilityClasses.map((kind) => [
        kind,
        farthestOf(rules.perScenario, kind, { strength, factor, echo }, models),
      ]),
    ) as Record<Kind, number>,
);

const piecesReachOf = memoOf((rules: Rules, models: ModelSet, strength: Strength): number => {
  const asking = rules.perScenario.filter(
    ({ needs, inputs }) => needs === 'roofs' && (inputs.includes('count') || inputs.includes('speed')),
  );
  // How hard the blast is thrown forward says nothing of pieces; a criterion that asks of both is asked at its heaviest.
  const shot = { strength, factor: Math.max(1, ...Object.values(strength.near)), echo: true };
  return Math.max(0, ...vulnerabilityClasses.map((kind) => farthestOf(asking, kind, shot, models)));
});

const paneReachOf = memoOf(
  (rules: Rules, models: ModelSet, strength: Strength, factor: number, echo: boolean): number => {
    const byPanes = rules.perScenario
      .filter(({ needs }) => needs === 'roofs')
      .map((rule) => ({
        reaches: (...asked: Parameters<ScenarioRule['reaches']>) =>
          rule.byPanes ? rule.byPanes(...asked) : rule.reaches(...asked),
      }));
    const shot = { strength, factor, echo };
    return Math.max(0, ...vulnerabilityClasses.map((kind) => farthestOf(byPanes, kind, shot, models)));
  },
);

const designReachOf = memoOf((rules: Rules, models: ModelSet, scenario: BlastScenario, before: Before): number =>
  rules.reachM(strengthAt(scenario, 'design', models), before, models),
);

const placeReachOf = memoOf(
  (rules: Rules, models: ModelSet, strength: Strength, factor: number, echo: boolean): number => {
    const shot = { strength, factor, echo };
    return farthest(rules.atPlaces, ({ onPlace }, planM) => onPlace?.reaches(planM, shot, models) ?? false);
  },
);

/** A building is asked about that stands a little beyond a bound: no rounding decides. */
const guardM = 0.05;

const nothingKnown = (): Readonly<Record<Kind, Known>> =>
  Object.fromEntries(
    vulnerabilityClasses.map((kind): [Kind, Known] => [kind, { reachesM: -1, beyondM: Infinity }]),
  ) as Record<Kind, Known>;

/** What is known so far of how far criteria reach, by kind: it grows with each question. */
const knownReach = memoOf(
  (
    _rules: Rules,
    _models: ModelSet,
    _strength: Strength,
    _factor: number,
    _echo: boolean,
  ): Map<ScenarioRule, Readonly<Record<Kind, Known>>> => new Map(),
);

/** What is known so far of how far over roofs something is decided: it grows with each question. */
const knownOverRoofs = memoOf(
  (_rules: Rules, _models: ModelSet, _strength: Strength, _factor: number, _echo: boolean): Known => ({
    reachesM: -1,
    beyondM: Infinity,
  }),
);

/** The greatest distance at which one of these holds, rounded up to a whole metre; found by halving. */
function farthest<One>(all: readonly One[], holdsAt: (one: One, rangeM: number) => boolean): number {
  let far = 0;
  for (const one of all) {
    const holds = (rangeM: number) => holdsAt(one, rangeM);
    // One that does not reach beyond the others adds nothing.
    if (far > 0 && !holds(far)) continue;
    // Most reach less far than this: of the same distances criteria and kinds ask, and the answers are remembered.
    let [low, high] = [0, 64];
    while (high < farthestM && holds(high)) [low, high] = [high, 2 * high];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (holds(middle)) low = middle;
      else high = middle;
    }
    far = high;
  }
  return far;
}

/** The same of how far a kind of building is reached. */
const farthestOf = (
  rules: readonly Pick<ScenarioRule, 'reaches'>[],
  kind: Kind,
  shot: Shot,
  models: ModelSet,
): number => farthest(rules, (rule, rangeM) => rule.reaches(kind, rangeM, shot, models));
