/**
 * The trail of a number: from the limit back to the charge, each step with its formula, the file its figures stand in
 * and the values that went in. What a court or an adviser needs to do the sum again.
 */
import { threateningRun } from './approach.ts';
import type { Criterion, CriterionId, PlaceReceptor, ScenarioId } from './assessment.ts';
import type { ModelSet } from './definitions.ts';
import { type Load, loadAt, paneOf, wallFactorOf } from './effects.ts';
import type { Facade } from './outlook.ts';
import type { Strength } from './strength.ts';
import { round9 } from './units.ts';
import type { Judgement, Run } from './verdict/judge.ts';
import type { Case, Reading } from './verdict/reading.ts';
import { governing, worstReadings } from './verdict/worst.ts';

export interface TrailStep {
  readonly what: string;
  readonly formula: string;
  /** Model file, by folder and version. */
  readonly model: string;
  /** Key in `models/sources.json`. */
  readonly source: string;
  readonly values: Readonly<Record<string, number | string>>;
}

export interface Trail {
  readonly criterion: CriterionId;
  readonly scenario: ScenarioId | null;
  readonly receptor: string;
  readonly steps: readonly TrailStep[];
}

/** Trails of the worst finding of every criterion about a building. */
export function trailsOf(judgement: Judgement, models: ModelSet): Trail[] {
  return judgement.criteria.flatMap((criterion) => {
    const { id, scenario, worst } = criterion;
    if (!worst) return [];
    const run = judgement.runs.find(({ strength }) => strength.scenario.id === scenario);
    const steps = stepsBehind(criterion, judgement, run, models);
    const limit: TrailStep = {
      what: 'limit',
      formula: `${id}: value against limit`,
      model: `verdict/${models.policy.id}-${models.policy.version}`,
      source: 'model-note',
      values: { value: valueOf(worst.value), limit: valueOf(worst.limit), unit: worst.unit },
    };
    return [{ criterion: id, scenario, receptor: worst.receptor ?? 'machine', steps: [...steps, limit] }];
  });
}

/** Everything that was computed about one building in the run that is shown. */
export function trailOfBuilding(judgement: Judgement, id: string, models: ModelSet): readonly TrailStep[] {
  const shown = worstReadings(governing(judgement)).find(({ reading }) => reading.target.building.id === id);
  if (!shown) return [];
  const { reading, run } = shown;
  return [
    ...stepsOf('C-GLI', run, reading, models),
    probitStep('glass-newer', reading.effect.breakBound, models),
    debrisStep(reading, run.strength),
    probitStep('house-major', reading.effect.majorDamage, models),
  ];
}

/** What lies behind the worst finding of a criterion: a building, a place, or an answer about the machine itself. */
function stepsBehind(
  { id, worst }: Criterion,
  judgement: Judgement,
  run: Run | undefined,
  models: ModelSet,
): TrailStep[] {
  const given = (run ?? judgement.runs[0])?.given;
  if (id === 'C-ADJ') return [adjacencyStep(Number(worst?.value), models)];
  if (id === 'C-ESC' || id === 'C-RAM') return [answerStep(id, given, models)];
  const reading = run?.readings.find(({ target }) => target.building.id === worst?.receptor);
  if (run && reading) return stepsOf(id, run, reading, models);
  const place = run?.places.find(({ placeId }) => placeId === worst?.receptor);
  return run && place ? placeSteps(id, run, place, models) : [];
}

function adjacencyStep(distanceM: number, { siting, policy }: ModelSet): TrailStep {
  return {
    what: 'adjacency',
    formula: 'plan distance from the machine to the nearest attached dwelling; 0 when it is above or behind',
    model: `verdict/${policy.id}-${policy.version}`,
    source: policy.adjacentM.source,
    values: rounded({ distanceM, sharedWallM: siting.sharedWallM.value, sharedWallGapM: siting.sharedWallGapM.value }),
  };
}

function answerStep(id: 'C-ESC' | 'C-RAM', given: Case | undefined, { policy, ram }: ModelSet): TrailStep {
  const asked = given?.scene.answers;
  const run = given && threateningRun(given.outlook.machine, given.scene.answers, ram);
  if (id === 'C-ESC')
    return {
      what: 'answer',
      formula: 'answer of the permit officer',
      model: `verdict/${policy.id}-${policy.version}`,
      source: 'model-note',
      values: { sharedEntrance: String(asked?.sharedEntrance ?? 'null') },
    };
  return {
    what: 'approach',
    formula: 'a straight run-up of at least the length, within the angle of the normal, and no certified barrier',
    model: `scenarios/ram-${ram.version}`,
    source: ram.approachM.source,
    values: {
      vehicleApproach: asked?.vehicleApproach ?? 'null',
      certifiedBarrier: String(asked?.certifiedBarrier ?? false),
      approachM: ram.approachM.value,
      approachAngleDeg: ram.approachAngleDeg.value,
      ...(run ? rounded({ runM: run.runM, angleDeg: run.angleDeg }) : {}),
    },
  };
}

/** What people at a place undergo; glass on it is of the building that the finding names. */
function placeSteps(id: CriterionId, run: Run, place: PlaceReceptor, models: ModelSet): TrailStep[] {
  const { strength } = run;
  const source = models.blast.source;
  const state: TrailStep = {
    what: 'place',
    formula: 'P = ps + q, i = is, at the nearest point, or in front of the wall at the nearest in sight',
    model: `blast/${models.blast.id}`,
    source,
    values: rounded({ distanceM: place.distanceM, incidentPressureKpa: place.incidentPressureKpa }),
  };
  const charge = chargeStep(strength, strength.wallFactor, strength.chargeKgTnt * strength.wallFactor);
  if (id === 'C-DEB')
    return [
      charge,
      state,
      {
        what: 'debris',
        formula: 'N / (Ω R²) per class that still reaches and still has 79 J, or what comes down there',
        model: `scenarios/${strength.scenario.id}-${strength.scenario.version}`,
        source: strength.pieces[0]?.model.count.design.source ?? 'model-note',
        values: rounded({ densityPerM2: place.debrisDensityPerM2 }),
      },
    ];
  if (id === 'C-PPL')
    return [
      charge,
      state,
      probitStep('eardrum', place.eardrumProbability, models),
      probitStep('death', place.deathProbability, models),
    ];
  if (id === 'C-GLO') {
    const { siting, policy } = models;
    return [
      charge,
      {
        what: 'fall',
        formula: 'glass falls from H/4, at least and at most these distances, where half of the panes break',
        model: 'siting',
        source: siting.fallHeightShare.source,
        values: rounded({
          fallHeightShare: siting.fallHeightShare.value,
          fallMinM: siting.fallMinM.value,
          fallMaxM: siting.fallMaxM.value,
          breakHalf: policy.breakHalf.value,
        }),
      },
    ];
  }
  return [charge, state];
}

const valueOf = (value: number | string | boolean): number | string =>
  typeof value === 'number' ? round9(value) : String(value);

const rounded = (values: Readonly<Record<string, number | string>>) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'number' ? round9(value) : value]),
  );

function stepsOf(id: CriterionId, run: Run, reading: Reading, models: ModelSet): TrailStep[] {
  const { strength } = run;
  const pane = reading.effect.panes.toSorted((one, two) => two.throwM - one.throwM)[0];
  const facade = nearestFacade(reading, pane?.heightM);
  const rise = (pane?.heightM ?? models.siting.paneHeightM.value) - models.siting.burstHeightM.value;
  const planM = id === 'C-STR' || !facade ? reading.target.distanceM : facade.distanceM;
  const factor = wallFactorOf(run.given.outlook, facade?.inFront ?? reading.target.nearestInFront, strength);
  const slantM = Math.hypot(planM, rise);
  const charge = strength.chargeKgTnt * factor;
  const load = loadAt(slantM, charge, strength.loadFactor, models);
  const steps = [
    chargeStep(strength, factor, charge),
    distanceStep(planM, rise, slantM, charge),
    loadStep(load, models),
  ];
  switch (id) {
    case 'C-GLI':
    case 'C-GLO':
      return pane ? [...steps, ...paneSteps(pane, models)] : steps;
    case 'C-VUL':
      return [...steps, probitStep('glass-newer', reading.effect.breakBound, models)];
    case 'C-STR':
      return [...steps, probitStep('house-major', reading.effect.majorDamage, models)];
    case 'C-DEB':
      return [steps[0] as TrailStep, distanceStep(planM, rise, slantM, charge), debrisStep(reading, strength)];
    case 'C-ADJ':
    case 'C-DAT':
    case 'C-ESC':
    case 'C-PPL':
    case 'C-RAM':
      return steps;
    default:
      return id satisfies never;
  }
}

/** The nearest facade in sight; where the plan shows none, the nearest at that height over lower roofs. */
function nearestFacade({ target, effect }: Reading, paneM: number | undefined): Facade | null {
  const seen = target.facades.length > 0 ? target.facades : effect.high.filter(({ heightM }) => heightM === paneM);
  return seen.reduce<Facade | null>(
    (nearest, facade) => (nearest && nearest.distanceM <= facade.distanceM ? nearest : facade),
    null,
  );
}

function chargeStep({ scenario, chargeKgTnt }: Strength, wallFactor: number, charge: number): TrailStep {
  return {
    what: 'charge',
    formula: 'W = charge × wall factor',
    model: `scenarios/${scenario.id}-${scenario.version}`,
    source: scenario.chargeKgTnt.design.source,
    values: rounded({ chargeKgTnt, wallFactor, effectiveKgTnt: charge }),
  };
}

function distanceStep(planM: number, riseM: number, slantM: number, charge: number): TrailStep {
  return {
    what: 'distance',
    formula: 'R = √(plan² + rise²); Z = R / W^(1/3)',
    model: 'siting',
    source: 'model-note',
    values: rounded({ planM, riseM, slantM, scaledDistance: slantM / Math.cbrt(charge) }),
  };
}

function loadStep(load: Load, models: ModelSet): TrailStep {
  return {
    what: 'load',
    formula: 'Kingery-Bulmash by Swisdak 1994, never less when nearer',
    model: `blast/${models.blast.id}`,
    source: models.blast.source,
    values: rounded({ ...load }),
  };
}

function paneSteps(pane: Reading['effect']['panes'][number], models: ModelSet): TrailStep[] {
  const constants = paneOf(pane.slot.paneType, models);
  return [
    {
      what: 'pane-load',
      formula: 'reflected or oblique by the angle to the facade; side-on when hidden',
      model: `blast/${models.blast.id}`,
      source: models.blast.source,
      values: rounded({ pressureKpa: pane.pressureKpa, impulseKpaMs: pane.impulseKpaMs }),
    },
    {
      what: 'break',
      formula: 'P = 1 − exp(−B(DLF·P)) at 20 ms',
      model: `glazing/${models.glazing.id}`,
      source: models.glazing.weibullK.source,
      values: rounded({
        paneType: pane.slot.paneType,
        heightM: pane.slot.heightM,
        periodMs: constants.periodMs,
        strength50Kpa: constants.strength50Kpa ?? 'outside table',
        breakProbability: pane.breakProbability,
      }),
    },
    {
      what: 'throw',
      formula: 'v = (i − I*) / ρh when P ≥ 0.5; level flight with drag from 1.5 m',
      model: `glazing/${models.glazing.id}`,
      source: models.glazing.dragPerArealMass.source,
      values: rounded({
        breakingImpulseKpaMs: constants.breakingImpulseKpaMs,
        arealMassKgM2: constants.arealMassKgM2,
        fragmentSpeedMs: pane.fragmentSpeedMs,
        throwM: pane.throwM,
        hazardClass: pane.hazardClass,
      }),
    },
  ];
}

function probitStep(name: string, probability: number, models: ModelSet): TrailStep {
  const house = name.startsWith('house');
  return {
    what: 'probit',
    formula: name,
    model: house ? `structure/${models.structure.id}` : `people/${models.people.id}`,
    source: 'green-book',
    values: rounded({ probability }),
  };
}

function debrisStep({ effect }: Reading, { scenario, pieces }: Strength): TrailStep {
  return {
    what: 'debris',
    formula: 'N / (Ω R²) per class that still reaches and still has 79 J',
    model: `scenarios/${scenario.id}-${scenario.version}`,
    source: pieces[0]?.model.count.design.source ?? 'model-note',
    values: rounded({ ...effect.density }),
  };
}
