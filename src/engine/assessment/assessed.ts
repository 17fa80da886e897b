/**
 * The answer to a scene: everything but the drawn zones, which the eye can wait for and the verdict cannot. Numbers are
 * rounded here, once, to nine significant digits.
 */

import { released } from '../criteria/all.ts';
import { densityOf } from '../criteria/facades.ts';
import { throwInM } from '../criteria/glass-indoors.ts';
import { homesOf, inBound, uncountedIn } from '../criteria/homes.ts';
import {
  activeScenarios,
  bandOf,
  colourOf,
  type Judged,
  type JudgedScenario,
  judge,
  unknownOf,
  unmetOf,
  withGaps,
} from '../criteria/judge.ts';
import { nearOnly } from '../criteria/near.ts';
import type { Reading } from '../criteria/reading.ts';
import type { Rules } from '../criteria/rules.ts';
import { governing, type Read, worstPlaces, worstReadings } from '../criteria/worst.ts';
import { burstOf } from '../effects/burst.ts';
import { lowRoof } from '../effects/storeys.ts';
import { hosted } from '../geometry/block.ts';
import { coverageAccepted } from '../geometry/coverage.ts';
import { decided, ok, type Result, refuse, round9 } from '../ground/units.ts';
import { awaitsGlass, glassFailing, withMeasures } from '../measures/measures.ts';
import { gapsBehind, minimalSets, outcomeOf, Trials } from '../measures/search.ts';
import type { ModelSet, Policy } from '../models/definitions.ts';
import type {
  Assessment,
  Criterion,
  CriterionId,
  Finding,
  MeasureSet,
  PlaceReceptor,
  Receptor,
  ScenarioId,
  ScenarioOutcome,
  Weighing,
} from '../scene/assessment.ts';
import { knownHeight } from '../scene/known-height.ts';
import type { Machine, Scene } from '../scene/scene.ts';
import { askedOnce } from './asked-once.ts';
import { byHoursOf } from './by-hours.ts';
import { inBand } from './in-band.ts';
import { placesAskedOf } from './places-asked.ts';
import { receiptOf } from './receipt.ts';
import { seenOf } from './seen-of.ts';

export interface AssessOptions {
  /** Measures taken on top of those in the scene. */
  readonly measures?: readonly string[];
  readonly seed?: number;
  /** The criteria that are asked: all of them, unless a test adds one. */
  readonly rules?: Rules;
}

/** What follows while the machine moves, before orange or red is decided. */
export interface Glance {
  readonly colour: 'green' | 'not-green' | 'undetermined';
  readonly unmet: readonly CriterionId[];
  readonly unknown: readonly CriterionId[];
}

/** The scene as it is judged: the measures already in its plan carried out. */
export function planned(given: Scene, models: ModelSet, extra: readonly string[] = [], rules: Rules = released): Scene {
  const scene = hosted(given);
  const taken = [...new Set([...scene.measures, ...extra])];
  if (taken.length === 0) return scene;
  return withMeasures({ ...scene, measures: [] }, taken, models, glassFailing(models, rules));
}

export function glance(scene: Scene, models: ModelSet, rules: Rules = released): Glance {
  const carriedOut = planned(scene, models, [], rules);
  const judged = judge(carriedOut, models, nearOnly({ rules }));
  const colour = colourOf(judged);
  return {
    colour:
      colour === 'green' && !awaitsGlass(carriedOut, models)
        ? 'green'
        : colour === 'undetermined'
          ? 'undetermined'
          : 'not-green',
    unmet: unmetOf(judged),
    unknown: unknownOf(judged),
  };
}

/** An assessment without zones and tipping points, which come later, and what these are made of. */
export interface Assessed {
  /** As it was judged: the measures of its plan carried out. */
  readonly scene: Scene;
  readonly assessment: Omit<Assessment, 'zones'>;
  /** One for each machine. */
  readonly runs: readonly JudgedScenario[];
}

/** Why nothing can be judged of this. @returns error `no-machine`, `unknown-measure`, `unknown-pane` or `bad-number` */
export function judgeable(given: Scene, models: ModelSet, measures: readonly string[] = []): Result<Scene> {
  if (given.machines.length === 0) return refuse('no-machine', 'the scene has no machine');
  for (const { point, outwardDeg, id } of given.machines)
    if (![...point, outwardDeg].every(Number.isFinite))
      return refuse('bad-number', `machine ${id}: point and outwardDeg must be numbers`);
  const strange = measures.find((id) => !models.measures.some((measure) => measure.id === id));
  if (strange) return refuse('unknown-measure', `unknown measure ${strange}`, { measure: strange });
  for (const [id, { glazing }] of Object.entries(given.judgements))
    if (glazing?.paneType && !Object.hasOwn(models.receptors.panes, glazing.paneType))
      return refuse('unknown-pane', `building ${id}: the model set knows no pane ${glazing.paneType}`);
  return ok(given);
}

/** @returns what `judgeable` refuses */
export function assessed(given: Scene, models: ModelSet, options: AssessOptions = {}): Result<Assessed> {
  const fit = judgeable(given, models, options.measures);
  if (!fit.ok) return fit;
  const { rules = released } = options;
  const scene = planned(given, models, options.measures ?? [], rules);
  const trials = new Trials(scene, models, { rules });
  const outcome = outcomeOf(trials);
  const { runs, readings, ...read } = readOff(trials, models);
  const sets = outcome.verdict === 'orange' || outcome.verdict === 'undetermined' ? minimalSets(trials) : [];
  const [first] = hosted(scene).machines as [Machine];
  const [x, y] = burstOf(first, models.siting);
  const seed = options.seed ?? models.sampling.seed.value;
  return {
    ok: true,
    value: {
      scene,
      runs,
      assessment: {
        ...byHoursOf(scene, outcome, trials),
        scenarios: outcomes(scene, models, trials),
        ...read,
        placesAsked: placesAskedOf(given, scene, models, rules),
        measureSets: shownSets(sets, models),
        conditions: models.measures.filter(({ role }) => role === 'condition').map(({ id }) => id),
        tippingPoints: [],
        confidence: null,
        unmetShares: null,
        receipt: receiptOf(scene, models, seed, {
          burstX: round9(x),
          burstY: round9(y),
          host: first.hostId,
          buildings: readings.length,
          proposals: readings.filter(({ reading }) => reading.occupation.basis === 'proposal').length,
          unknownUseAs: scene.unknownUseAs,
          coverageAccepted: scene.machines.every(({ point }) =>
            coverageAccepted(scene.answers, point, models.siting.coverageMarginM.value),
          ),
        }),
      },
    },
  };
}

export const shownSets = (sets: readonly MeasureSet[], models: ModelSet): MeasureSet[] =>
  sets.slice(0, models.policy.shownSets.value).map((set) => ({
    ...set,
    change: set.change.map((one) => ({
      ...one,
      before: rounded(one.before),
      after: rounded(one.after),
      left: one.left.map(roundedFinding),
    })),
  }));

/** What is read off a case as it was judged: all that asks no sets of measures, no band and no other time of day. */
export interface ReadOff extends Pick<Assessment, 'criteria' | 'receptors' | 'places' | 'weighing' | 'missing'> {
  readonly runs: readonly JudgedScenario[];
  readonly readings: readonly Read[];
}

export function readOff(trials: Trials, models: ModelSet): ReadOff {
  const judged = withGaps(trials.base, gapsBehind(trials), trials.rules);
  const runs = governing(trials.base);
  const readings = worstReadings(runs);
  return {
    runs,
    readings,
    criteria: judged.criteria.map((one) => roundedCriterion(one, models.policy)),
    receptors: receptorsOf(judged, readings),
    places: worstPlaces(runs).map(roundedPlace),
    // Where nothing was judged nothing was counted: that is not none.
    weighing:
      runs.length === 0
        ? []
        : weigh(
            readings.map(({ reading }) => reading),
            trials.base,
            models,
          ),
    missing: askedOnce(judged.missing),
  };
}

function outcomes(scene: Scene, models: ModelSet, trials: Trials): ScenarioOutcome[] {
  const { rules, glazed } = trials;
  const active = new Set<ScenarioId>(
    scene.machines.flatMap((machine) => activeScenarios(scene, machine, models).map(({ id }) => id)),
  );
  const list: ScenarioOutcome[] = [...active].map((id) => {
    const at = (level: 'low' | 'high') =>
      outcomeOf(new Trials(scene, models, nearOnly({ ...bandOf(id, level, models), rules }), glazed), id);
    return inBand(id, [at('low'), outcomeOf(trials, id), at('high')]);
  });
  if (scene.answers.vehicleApproach === models.ram.active.vehicleApproach) {
    const one = outcomeOf(trials, 'ram');
    list.push(inBand('ram', [one, one, one]));
  }
  return list;
}

const rounded = <W extends { value: unknown; limit: unknown; throwM?: number } | null>(worst: W): W =>
  worst
    ? {
        ...worst,
        value: typeof worst.value === 'number' ? round9(worst.value) : worst.value,
        limit: typeof worst.limit === 'number' ? round9(worst.limit) : worst.limit,
        ...(worst.throwM === undefined ? {} : { throwM: round9(worst.throwM) }),
      }
    : worst;

/** Met by its number, but at more than that share of its limit which the policy calls near: what a paper answers is not near it. */
function nearMiss({ status, worst }: Criterion, { nearMiss: { value: share } }: Policy): boolean {
  if (status !== 'met' || !worst || worst.unit === 'm') return false;
  const { value, limit } = worst;
  return typeof value === 'number' && typeof limit === 'number' && value > share * limit && value < limit;
}

function roundedCriterion(criterion: Criterion, policy: Policy): Criterion {
  return {
    ...criterion,
    nearMiss: nearMiss(criterion, policy),
    worst: rounded(criterion.worst),
    findings: criterion.findings.map(roundedFinding),
  };
}

function roundedFinding(finding: Finding): Finding {
  return {
    ...rounded(finding),
    distanceM: round9(finding.distanceM),
    ...(finding.extra ? { extra: roundedExtra(finding.extra) } : {}),
  };
}

const roundedExtra = (extra: NonNullable<Finding['extra']>) =>
  Object.fromEntries(
    Object.entries(extra).map(([key, value]) => [key, typeof value === 'number' ? round9(value) : value]),
  );

function roundedPlace(place: PlaceReceptor): PlaceReceptor {
  return {
    ...place,
    distanceM: round9(place.distanceM),
    incidentPressureKpa: round9(place.incidentPressureKpa),
    incidentImpulseKpaMs: round9(place.incidentImpulseKpaMs),
    piecesM: place.piecesM === null ? null : round9(place.piecesM),
    eardrumProbability: round9(place.eardrumProbability),
    deathProbability: round9(place.deathProbability),
    debrisDensityPerM2: round9(place.debrisDensityPerM2),
  };
}

function receptorsOf(judged: Judged, readings: readonly Read[]): Receptor[] {
  const failing = (status: 'unmet') => {
    const byId = new Map<string, Set<CriterionId>>();
    for (const criterion of judged.criteria) {
      if (criterion.status !== status) continue;
      for (const { receptor, met, extra } of criterion.findings)
        if (!met)
          for (const id of [receptor, extra?.['buildingId']])
            if (typeof id === 'string') byId.set(id, (byId.get(id) ?? new Set()).add(criterion.id));
    }
    return byId;
  };
  const unmet = failing('unmet');
  const unknown = new Map<string, CriterionId[]>();
  for (const gap of judged.missing)
    for (const id of gap.receptors) unknown.set(id, [...(unknown.get(id) ?? []), ...gap.criteria]);
  return readings.map(({ reading, run }) =>
    receptorOf(
      reading,
      run,
      [...(unmet.get(reading.target.building.id) ?? [])],
      unknown.get(reading.target.building.id) ?? [],
    ),
  );
}

function receptorOf(
  reading: Reading,
  { given, strength }: JudgedScenario,
  unmet: CriterionId[],
  unknown: CriterionId[],
): Receptor {
  const { target, occupation, effect } = reading;
  const glassBound = given.models.policy.vulnerableBound.value;
  const worst = effect.panes.reduce<(typeof effect.panes)[number] | null>(
    (one, two) => (one && one.throwM >= two.throwM ? one : two),
    null,
  );
  return {
    buildingId: target.building.id,
    host: target.host,
    attached: target.attached,
    distanceM: round9(target.distanceM),
    bearingDeg: Math.round(target.bearingDeg),
    class: occupation.class,
    use: occupation.uses === null ? null : occupation.uses.join(','),
    ...seenOf(reading, unmet.length > 0),
    incidentPressureKpa: round9(effect.incidentPressureKpa),
    reflectedPressureKpa: round9(effect.reflectedPressureKpa),
    breakProbability: round9(reading.breakProbability),
    breakProbabilityBound: round9(reading.breakBound),
    inGlassBound: decided(reading.breakBound, glassBound) >= glassBound,
    throwM: round9(worst?.throwM ?? 0),
    roomThrowM: round9(throwInM(reading, given.models) ?? worst?.throwM ?? 0),
    hazardClass: reading.hazardClass,
    debrisDensityPerM2: round9(densityOf(effect.density, given.scene, given.outlook)),
    majorDamageProbability: round9(effect.majorDamage),
    scenario: strength.scenario.id,
    paneType: worst?.paneType ?? '',
    dwellings: target.building.dwellings,
    ...(knownHeight(target.building) === null && { lowRoofM: lowRoof(given.models.siting) }),
    occupiedAtNight: occupation.occupied ?? false,
    basis: occupation.basis,
    classReason: occupation.reason,
    unmet,
    unknown,
  };
}

/** Facts that weigh and never colour. */
function weigh(readings: readonly Reading[], { criteria }: Judged, models: ModelSet): Weighing[] {
  const harmed = new Set(
    criteria
      .filter(({ status }) => status === 'unmet')
      .flatMap(({ findings }) => findings.flatMap(({ met, receptor }) => (met || !receptor ? [] : [receptor]))),
  );
  const half = models.policy.breakHalf.value;
  const within = models.siting.evacuationM.value;
  const broken = readings.filter(
    ({ breakProbability, occupation }) => breakProbability >= half && occupation.class !== 'geen',
  );
  const schools = readings.filter(
    ({ occupation, breakBound }) =>
      occupation.class === 'zeer-kwetsbaar' &&
      occupation.occupied === false &&
      breakBound >= models.policy.vulnerableBound.value,
  );
  const evacuated = readings.filter(({ target }) => target.distanceM <= within);
  const persons = (count: number) => Math.round(count * models.receptors.personsPerHome.value);
  const touched = readings.filter(
    ({ target, occupation }) => harmed.has(target.building.id) && occupation.class !== 'geen',
  );
  const bound = inBound(readings, models.policy);
  // Said only where it is so.
  const least = (some: readonly Reading[]) => {
    const uncounted = uncountedIn(some);
    return uncounted > 0 ? { uncounted } : {};
  };
  return [
    {
      id: 'homes-with-broken-panes',
      value: homesOf(broken),
      unit: 'count',
      details: { buildings: broken.length, persons: persons(homesOf(broken)), ...least(broken) },
    },
    {
      id: 'homes-in-bound',
      value: homesOf(bound),
      unit: 'count',
      ...(uncountedIn(bound) > 0 && { details: least(bound) }),
    },
    {
      id: 'homes-where-unmet',
      value: homesOf(touched),
      unit: 'count',
      details: { buildings: touched.length, persons: persons(homesOf(touched)), ...least(touched) },
    },
    {
      id: 'evacuation',
      value: homesOf(evacuated),
      unit: 'count',
      details: { withinM: within, buildings: evacuated.length, ...least(evacuated) },
    },
    { id: 'schools-by-day', value: schools.length, unit: 'count' },
  ];
}
