/**
 * The steps of a trail, each made from what was recorded while the number was made: its name says which formula it is, its
 * values hold what went in and what came out. What goes into a step came out of one before it.
 */

import type { JudgedScenario } from '../criteria/judge.ts';
import type { Falling } from '../criteria/places.ts';
import { type EchoBlow, type Exposure, paneOf } from '../effects/glass/pane-effect.ts';
import type { Load } from '../effects/load.ts';
import { chargeBy } from '../effects/near-field.ts';
import type { PiecesTo } from '../effects/pieces/pieces-to.ts';
import { lowRoof } from '../effects/storeys.ts';
import { round9 } from '../ground/units.ts';
import type { PieceModel } from '../models/definitions.ts';

export interface TrailStep {
  readonly what: string;
  readonly formula: string;
  /** Model file, by folder and version. */
  readonly model: string;
  /** Key in `models/sources.json`. */
  readonly source: string;
  readonly values: Readonly<Record<string, number | string>>;
}

type Values = Readonly<Record<string, number | string>>;

export const rounded = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'number' ? round9(value) : value]),
  );

/** Where a load comes from, as it was recorded. */
export interface From {
  readonly planM: number;
  readonly heightM: number;
  /** How many times the charge works there. */
  readonly factor: number;
}

const modelsOf = ({ given }: JudgedScenario) => given.models;

/** From the charge to the load at a point. A charge that a municipality keeps to itself is not told, nor what gives it back. */
export function loadSteps(run: JudgedScenario, { planM, heightM, factor }: From, load: Load): TrailStep[] {
  const { siting, nearField, policy } = modelsOf(run);
  const { scenario, chargeKgTnt } = run.strength;
  const { profile } = policy;
  const slantM = Math.hypot(planM, heightM - siting.burstHeightM.value);
  const effectiveKgTnt = chargeBy(factor, chargeKgTnt, slantM, nearField);
  const charge: TrailStep = {
    what: 'charge',
    formula: 'W = charge × factor of where it stands',
    model: `scenarios/${scenario.id}-${scenario.version}`,
    source: profile ? 'own-charges' : scenario.chargeKgTnt.design.source,
    values: rounded({
      ...(profile ? {} : { chargeKgTnt }),
      ground: run.given.outlook.before.ground,
      wallFactor: effectiveKgTnt / chargeKgTnt,
      ...(profile ? {} : { effectiveKgTnt }),
    }),
  };
  return [charge, distanceStep(run, planM, heightM, profile ? null : effectiveKgTnt), loadStep(run, load)];
}

function distanceStep(run: JudgedScenario, planM: number, heightM: number, effectiveKgTnt: number | null): TrailStep {
  const riseM = heightM - modelsOf(run).siting.burstHeightM.value;
  const slantM = Math.hypot(planM, riseM);
  const scaled = effectiveKgTnt === null ? {} : { scaledDistance: slantM / Math.cbrt(effectiveKgTnt) };
  return {
    what: 'distance',
    formula: 'R = √(plan² + rise²); Z = R / W^(1/3)',
    model: 'siting',
    source: 'model-note',
    values: rounded({ planM, riseM, slantM, ...scaled }),
  };
}

function loadStep(run: JudgedScenario, load: Load): TrailStep {
  const { blast } = modelsOf(run);
  return {
    what: 'load',
    formula: 'Kingery-Bulmash by Swisdak 1994, never less when nearer',
    model: `blast/${blast.id}`,
    source: blast.source,
    values: rounded({ ...load }),
  };
}

/** What one pane gets of a load, and whether it breaks. */
export function breakSteps(
  run: JudgedScenario,
  pane: Pick<
    Exposure,
    'paneType' | 'stand' | 'heightM' | 'pressureKpa' | 'impulseKpaMs' | 'breakProbability' | 'cosine' | 'echo'
  >,
): TrailStep[] {
  const { blast, glazing } = modelsOf(run);
  const constants = paneOf(pane.paneType, modelsOf(run));
  return [
    {
      what: 'pane-load',
      formula: 'reflected or oblique by the angle to the facade, the impulse as computed; side-on when hidden',
      model: `blast/${blast.id}`,
      source: blast.source,
      values: rounded({ cosine: pane.cosine, pressureKpa: pane.pressureKpa, impulseKpaMs: pane.impulseKpaMs }),
    },
    ...(pane.echo ? [echoStep(run, pane.echo)] : []),
    {
      what: 'break',
      formula: 'P = 1 − exp(−B(DLF·P)) at 20 ms',
      model: `glazing/${glazing.id}`,
      source: glazing.weibullK.source,
      values: rounded({
        paneType: pane.paneType,
        strengthFactor: pane.stand.factor,
        heightM: pane.heightM,
        periodMs: constants.periodMs,
        strength50Kpa: constants.strength50Kpa ?? 'outside table',
        breakProbability: pane.breakProbability,
      }),
    },
  ];
}

/** The blow that comes back from across the street, as of a burst behind the facade there. */
function echoStep(run: JudgedScenario, echo: EchoBlow): TrailStep {
  const { nearField, siting } = modelsOf(run);
  const { chargeKgTnt, near } = run.strength;
  const echoFactor = chargeBy(near.echo, chargeKgTnt, echo.slantM, nearField) / chargeKgTnt;
  return {
    what: 'echo',
    formula: 'R = √((2w − d)² + y² + rise²), cos = (2w − d) / R; the share says how far it adds to the first blow',
    model: `near-field/${nearField.id}-${nearField.version}`,
    source: nearField.factors.echo.design.source,
    values: rounded({
      streetM: echo.streetM,
      burstDistanceM: siting.burstDistanceM.value,
      alongM: echo.alongM,
      echoFactor,
      echoSlantM: echo.slantM,
      echoCosine: echo.cosine,
      echoPressureKpa: echo.pressureKpa,
      echoImpulseKpaMs: echo.impulseKpaMs,
      echoPhaseMs: echo.phaseMs,
      echoShare: echo.share,
    }),
  };
}

/** How far the glass of a broken pane flies, and what class that is once what holds it back is counted. */
export function throwSteps(run: JudgedScenario, pane: Exposure, shift: number, earnedClass: string): TrailStep[] {
  const { glazing, receptors } = modelsOf(run);
  const constants = paneOf(pane.paneType, modelsOf(run));
  const thrown: TrailStep = {
    what: 'throw',
    formula: 'of the weakest of n panes: v = (i − I*) / ρh when 1 − (1 − P)^n ≥ 0.5; level flight with drag from 1.5 m',
    model: `glazing/${glazing.id}`,
    source: glazing.dragPerArealMass.source,
    values: rounded({
      panes: pane.stand.panes,
      breakingImpulseKpaMs: pane.stand.factor * constants.breakingImpulseKpaMs(pane.stand.panes),
      arealMassKgM2: constants.arealMassKgM2,
      fragmentSpeedMs: pane.fragmentSpeedMs,
      throwM: pane.throwM,
      hazardClass: pane.hazardClass,
    }),
  };
  if (shift === 0) return [thrown];
  return [
    thrown,
    {
      what: 'retention',
      formula: 'so many classes less, never less than 2 once the pane breaks',
      model: `receptors-${receptors.version}`,
      source: receptors.classShift.curtain.source,
      values: { shift, earnedClass },
    },
  ];
}

/** @param name of the probit: its formula stands in the model file */
export function probitStep(name: string, probability: number, run: JudgedScenario): TrailStep {
  const { structure, people } = modelsOf(run);
  return {
    what: 'probit',
    formula: name,
    model: name.startsWith('house') ? `structure/${structure.id}` : `people/${people.id}`,
    source: 'green-book',
    values: rounded({ probability }),
  };
}

/** Pieces by class, those that come to one window or point together; then their sum without those that a measure took away. */
export function debrisSteps(
  run: JudgedScenario,
  to: Readonly<Record<PieceModel['id'], PiecesTo | null>>,
  density: Readonly<Record<PieceModel['id'], number>>,
  densityPerM2: number,
  formula: string,
): TrailStep[] {
  const { scenario, pieces } = run.strength;
  const model = `scenarios/${scenario.id}-${scenario.version}`;
  const source = pieces[0]?.model.count.design.source ?? 'model-note';
  const groups = new Map<string, { readonly at: PiecesTo; readonly ids: PieceModel['id'][] }>();
  for (const {
    model: { id },
  } of pieces) {
    const at = to[id];
    if (!at) continue;
    const key = `${at.planM} ${at.heightM} ${at.over}`;
    const group = groups.get(key) ?? { at, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [
    ...[...groups.values()].flatMap(({ at, ids }) => [
      distanceStep(run, at.planM, at.heightM, null),
      ...(at.over ? [overStep(run, at)] : []),
      {
        what: 'pieces',
        formula,
        model,
        source,
        values: rounded(Object.fromEntries(ids.map((id) => [id, density[id]]))),
      },
    ]),
    {
      what: 'debris',
      formula: 'sum of the classes that no measure took away',
      model,
      source,
      values: rounded({ densityPerM2 }),
    },
  ];
}

/** That these fly over the roofs between, and that one of those counted low because nobody knows it. */
function overStep(run: JudgedScenario, { assumed }: PiecesTo): TrailStep {
  const { siting } = modelsOf(run);
  const { fanHighDeg } = siting;
  return {
    what: 'over-roofs',
    formula: 'the highest path of the class in the fan passes over each roof between',
    model: 'siting',
    source: fanHighDeg.source,
    values: rounded({
      fanHighDeg: fanHighDeg.value,
      ...(assumed ? { unknownRoofM: lowRoof(siting) } : {}),
    }),
  };
}

/** What people at a place undergo: the worst of the loads before it. */
export function placeStep(
  run: JudgedScenario,
  place: { incidentPressureKpa: number; incidentImpulseKpaMs: number },
): TrailStep {
  const { blast } = modelsOf(run);
  return {
    what: 'place',
    formula: 'P = ps + q, i = is, at the nearest point, or in front of the wall at the nearest in sight',
    model: `blast/${blast.id}`,
    source: blast.source,
    values: rounded({
      incidentPressureKpa: place.incidentPressureKpa,
      incidentImpulseKpaMs: place.incidentImpulseKpaMs,
    }),
  };
}

/** Whether glass comes down there: from how far, and the chance that the worst pane breaks; 0 where none that counts is near. */
export function fallStep(run: JudgedScenario, falling: Falling | null, reachM: number | null): TrailStep {
  const { siting, policy } = modelsOf(run);
  return {
    what: 'fall',
    formula: 'glass falls from H/4, at least and at most these distances, where half of the panes break',
    model: 'siting',
    source: siting.fallHeightShare.source,
    values: rounded({
      fallHeightShare: siting.fallHeightShare.value,
      fallMinM: siting.fallMinM.value,
      fallMaxM: siting.fallMaxM.value,
      breakHalf: policy.breakHalf.value,
      ...(falling && reachM !== null ? { reachM, gapM: falling.gapM } : {}),
      probability: falling?.breakProbability ?? 0,
    }),
  };
}
