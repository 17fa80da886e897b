/**
 * The trail of a number: from the limit back to the charge, each step with its formula, the file its figures stand in
 * and the values that went in. What a court or an adviser needs to do the sum again: every step follows from the ones before
 * it, and the last is the number that was judged by.
 */

import { released } from '../criteria/all.ts';
import { densityOf } from '../criteria/facades.ts';
import type { Judged, JudgedScenario } from '../criteria/judge.ts';
import { blastOnPlace, fallReach, glassOnPlace, type PlaceState, piecesOnPlace } from '../criteria/places.ts';
import { askedOf, type Case, partOf, type Reading, severity, shifted } from '../criteria/reading.ts';
import type { TrailKind } from '../criteria/rule.ts';
import { Tally } from '../criteria/tally.ts';
import { governing, worstReadings } from '../criteria/worst.ts';
import { type Exposure, factorOfNearest, loadOnPane, type PaneEffect } from '../effects/glass/pane-effect.ts';
import { loadBy } from '../effects/loads.ts';
import { round9 } from '../ground/units.ts';
import type { ModelSet } from '../models/definitions.ts';
import { threatOf } from '../placing/approach.ts';
import type { Criterion, CriterionId, Finding, ScenarioId } from '../scene/assessment.ts';
import type { Place } from '../scene/scene.ts';
import {
  breakSteps,
  debrisSteps,
  type From,
  fallStep,
  loadSteps,
  placeStep,
  probitStep,
  rounded,
  type TrailStep,
  throwSteps,
} from './trail-steps.ts';

export interface Trail {
  readonly criterion: CriterionId;
  readonly scenario: ScenarioId | null;
  readonly receptor: string;
  readonly steps: readonly TrailStep[];
}

const windows = 'N × share / (Ω R²) per class; the share is of what comes so far and still has 79 J';
const ground = `${windows}, or what comes down there`;

/** Trails of the worst finding of every criterion, about a building, a place or the machine itself. */
export function trailsOf(judged: Judged, models: ModelSet): Trail[] {
  return judged.criteria.flatMap((criterion) => {
    const { id, scenario, worst } = criterion;
    if (!worst) return [];
    const found = foundIn(criterion, judged);
    const limit: TrailStep = {
      what: 'limit',
      formula: `${id}: value against limit`,
      model: `verdict/${models.policy.id}-${models.policy.version}`,
      source: 'model-note',
      values: { value: valueOf(worst.value), limit: valueOf(worst.limit), unit: worst.unit },
    };
    const steps = found ? stepsBehind(released.of(id).trail, found) : [];
    return [{ criterion: id, scenario, receptor: worst.receptor ?? 'machine', steps: [...steps, limit] }];
  });
}

/** Everything that was computed about one building in the run that is shown. */
export function trailOfBuilding(judged: Judged, id: string): readonly TrailStep[] {
  const shown = worstReadings(governing(judged)).find(({ reading }) => reading.target.building.id === id);
  if (!shown) return [];
  const { reading, run } = shown;
  const thrown = worstPane(reading.effect.panes, ({ throwM }) => throwM);
  const broken = likeliestOf(reading.effect.panes);
  return [
    ...(thrown ? [...paneSteps(run, thrown), ...classSteps(run, thrown, reading)] : []),
    ...(broken && broken.breakProbability !== thrown?.breakProbability ? paneSteps(run, broken) : []),
    ...sideSteps(run, reading),
    ...pieceSteps(run, reading),
    ...houseSteps(run, reading),
  ];
}

const valueOf = (value: number | string | boolean): number | string =>
  typeof value === 'number' ? round9(value) : String(value);

/** The run, and what in it, that a criterion found its worst in: of several machines it may be any. */
interface Found {
  readonly run: JudgedScenario;
  readonly finding: Finding;
  readonly reading?: Reading;
  readonly spot?: { readonly place: Place; readonly state: PlaceState };
}

function foundIn({ id, scenario, worst }: Criterion, { runs }: Judged): Found | null {
  const rule = released.of(id);
  const found = (ask: (tally: Tally) => void): Finding | undefined => {
    const tally = new Tally(id, scenario);
    ask(tally);
    return tally
      .close()
      .criterion.findings.find(
        ({ receptor, value, limit }) => receptor === worst?.receptor && value === worst.value && limit === worst.limit,
      );
  };
  for (const run of runs) {
    const { given, strength, readings } = run;
    if (rule.per === 'case') {
      const finding = found((tally) => rule.findings(given, tally));
      if (finding) return { run, finding };
    }
    if (rule.per !== 'scenario' || strength.scenario.id !== scenario) continue;
    for (const whole of readings) {
      if (whole.target.building.id !== worst?.receptor) continue;
      const finding = found((tally) => {
        rule.byReading?.findings(whole, given.models, tally);
        rule.onBuilding?.findings(whole, given, tally);
      });
      if (finding) return { run, finding, reading: (rule.trail === 'house' ? partOf(whole) : askedOf(whole)) ?? whole };
    }
    for (const state of run.places) {
      const place = given.scene.places.find((one) => one.id === state.placeId);
      if (!place || place.id !== worst?.receptor) continue;
      const finding = found((tally) => rule.onPlace?.findings({ place, state, readings, strength }, given, tally));
      if (finding) return { run, finding, spot: { place, state } };
    }
  }
  return null;
}

/** What lies behind a finding. */
function stepsBehind(kind: TrailKind, { run, finding, reading, spot }: Found): TrailStep[] {
  switch (kind) {
    case 'adjacency':
      return [adjacencyStep(Number(finding.value), run.given)];
    case 'entrance':
      return [entranceStep(run.given)];
    case 'approach':
      return [approachStep(run.given)];
    case 'nothing':
      return [];
    case 'rooms':
      return reading ? roomSteps(run, reading, String(finding.value)) : [];
    case 'side-pressure':
      return reading ? vulnerableSteps(run, reading) : [];
    case 'house':
      return reading ? houseSteps(run, reading) : [];
    case 'pieces':
      return reading ? pieceSteps(run, reading) : spot ? pieceStepsThere(run, spot) : [];
    case 'people':
      return spot ? peopleSteps(run, spot, String(finding.extra?.['effect'])) : [];
    case 'glass-fall':
      return spot ? fallSteps(run, spot.place) : [];
    default:
      return kind satisfies never;
  }
}

function adjacencyStep(distanceM: number, { models: { siting, policy } }: Case): TrailStep {
  return {
    what: 'adjacency',
    formula: 'plan distance from the machine to the nearest attached dwelling; 0 when it is above, beside or behind',
    model: `verdict/${policy.id}-${policy.version}`,
    source: policy.adjacentM.source,
    values: rounded({ distanceM, sharedWallM: siting.sharedWallM.value, sharedWallGapM: siting.sharedWallGapM.value }),
  };
}

function entranceStep({ scene, models: { policy } }: Case): TrailStep {
  return {
    what: 'answer',
    formula: 'answer of the permit officer',
    model: `verdict/${policy.id}-${policy.version}`,
    source: 'model-note',
    values: { sharedEntrance: String(scene.answers.sharedEntrance ?? 'null') },
  };
}

function approachStep({ scene: { answers }, outlook, models: { ram } }: Case): TrailStep {
  const { run } = threatOf(outlook.machine, answers, ram);
  return {
    what: 'approach',
    formula: 'a straight run-up of at least the length, within the angle of the normal, and no certified barrier',
    model: `scenarios/ram-${ram.version}`,
    source: ram.approachM.source,
    values: {
      vehicleApproach: answers.vehicleApproach ?? 'null',
      certifiedBarrier: String(answers.certifiedBarrier),
      approachM: ram.approachM.value,
      approachAngleDeg: ram.approachAngleDeg.value,
      ...(run ? rounded({ runM: run.runM, angleDeg: run.angleDeg }) : {}),
    },
  };
}

/** The steps to the load at a recorded point. */
function loadedAt(run: JudgedScenario, from: From): TrailStep[] {
  const { given, strength } = run;
  const slantM = Math.hypot(from.planM, from.heightM - given.models.siting.burstHeightM.value);
  return loadSteps(run, from, loadBy(from.factor, slantM, strength, given.models));
}

const worstPane = (panes: readonly PaneEffect[], of: (pane: PaneEffect) => number): PaneEffect | null =>
  panes.reduce<PaneEffect | null>((worst, pane) => (worst && of(worst) >= of(pane) ? worst : pane), null);

const likeliestOf = (panes: readonly PaneEffect[]): Exposure | null =>
  worstPane(panes, ({ likeliest }) => likeliest.breakProbability)?.likeliest ?? null;

/** From the charge to whether this pane breaks, at the facade where it is hit worst. */
function paneSteps(run: JudgedScenario, pane: Exposure): TrailStep[] {
  return [...loadedAt(run, pane), ...breakSteps(run, pane)];
}

const classSteps = (run: JudgedScenario, pane: PaneEffect, { shift }: Reading): TrailStep[] =>
  throwSteps(run, pane, shift, shifted(pane.hazardClass, shift));

/** The pane of the rooms, or of the shop below them, that has the class that was found. */
function roomSteps(run: JudgedScenario, reading: Reading, found: string): TrailStep[] {
  const byShop = reading.roomHazardClass !== found;
  const asked = reading.effect.panes.filter(({ slot }) => (byShop ? slot.shop : slot.lived));
  const sameClass = asked.filter(({ hazardClass }) => shifted(hazardClass, reading.shift) === found);
  const pane = worstPane(sameClass, ({ hazardClass, throwM }) => severity(hazardClass) * 1000 + throwM);
  return pane ? [...paneSteps(run, pane), ...classSteps(run, pane, reading)] : [];
}

/** Certified glass is judged by the best estimate, all else by the probit on the worst side-on pressure. */
function vulnerableSteps(run: JudgedScenario, reading: Reading): TrailStep[] {
  if (!reading.certified) return sideSteps(run, reading);
  const pane = likeliestOf(reading.effect.panes);
  return pane ? paneSteps(run, pane) : [];
}

function sideSteps(run: JudgedScenario, { effect, occupation, breakBound }: Reading): TrailStep[] {
  const { sidePlanM, sideHeightM, sideFactor } = effect;
  const from = { planM: sidePlanM, heightM: sideHeightM, factor: sideFactor };
  return [...loadedAt(run, from), probitStep(occupation.older ? 'glass-older' : 'glass-newer', breakBound, run)];
}

/** By the load at the nearest point of the footprint. */
function houseSteps(run: JudgedScenario, { target, effect }: Reading): TrailStep[] {
  const heightM = run.given.models.siting.paneHeightM.value;
  const from = { planM: target.distanceM, heightM, factor: factorOfNearest(run.given.outlook, target, run.strength) };
  return [...loadedAt(run, from), probitStep('house-major', effect.majorDamage, run)];
}

function pieceSteps(run: JudgedScenario, { effect: { density, piecesTo } }: Reading): TrailStep[] {
  const { scene, outlook } = run.given;
  return debrisSteps(run, piecesTo, density, densityOf(density, scene, outlook), windows);
}

function pieceStepsThere(run: JudgedScenario, { place, state }: NonNullable<Found['spot']>): TrailStep[] {
  const { density, to } = piecesOnPlace(place, run.given, run.strength);
  return debrisSteps(run, to, density, state.debrisDensityPerM2, ground);
}

function peopleSteps(run: JudgedScenario, { place, state }: NonNullable<Found['spot']>, effect: string): TrailStep[] {
  const { given, strength } = run;
  const heightM = given.models.siting.paneHeightM.value;
  const loads = blastOnPlace(place, given, strength).shots.flatMap(({ planM, factor, load }) =>
    loadSteps(run, { planM, heightM, factor }, load),
  );
  const probability = effect === 'eardrum' ? state.eardrumProbability : state.deathProbability;
  return [...loads, placeStep(run, state), probitStep(effect, probability, run)];
}

/** The worst pane whose glass comes down there, or that none does. */
function fallSteps(run: JudgedScenario, place: Place): TrailStep[] {
  const { given, strength, readings } = run;
  const [falling] = glassOnPlace(place, given, readings, strength);
  if (!falling) return [fallStep(run, null, null)];
  const { slot, paneType, stand, point, breakProbability } = falling;
  const { load, planM, pulse } = loadOnPane(given.outlook, slot, point, strength, given.models);
  const heightM = point.heightM ?? slot.heightM;
  return [
    ...loadSteps(run, { planM, heightM, factor: pulse.factor }, load),
    ...breakSteps(run, { ...pulse, echo: pulse.echo ?? null, paneType, stand, heightM, breakProbability }),
    fallStep(run, falling, fallReach(falling.building, given)),
  ];
}
