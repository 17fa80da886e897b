/** Every step of a trail is done again from the values that stand before it, and the last is the number of the assessment. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessed, planned, type ReadOff, readOff } from '../../src/engine/assessment/assessed.ts';
import { trailOfBuilding, trailsOf } from '../../src/engine/assessment/explain.ts';
import type { TrailStep } from '../../src/engine/assessment/trail-steps.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { bodyDeath, eardrumHarm } from '../../src/engine/effects/outdoors.ts';
import { hazardousOnGround } from '../../src/engine/effects/pieces/landing.ts';
import { hazardousPerM2 } from '../../src/engine/effects/pieces/pieces.ts';
import { strengthAt } from '../../src/engine/effects/strength.ts';
import { memoOf } from '../../src/engine/ground/memo.ts';
import { Trials } from '../../src/engine/measures/search.ts';
import { pieceIds } from '../../src/engine/models/definitions.ts';
import { releasedModels as models } from '../../src/engine/models/models.ts';
import { makeEnvelope } from '../../src/engine/physics/blast/envelope.ts';
import { facadeImpulse, oblique } from '../../src/engine/physics/blast/oblique.ts';
import { paneConstants, respond } from '../../src/engine/physics/glazing/pane-response.ts';
import { makeDlfTable } from '../../src/engine/physics/glazing/response.ts';
import { houseMajor } from '../../src/engine/physics/harm/houses.ts';
import { glassNewer, glassOlder } from '../../src/engine/physics/harm/probits.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { draws } from '../draws.ts';
import { demo } from './scenes.ts';
import { sceneOf, street } from './streets.ts';

type Values = Record<string, number | string>;

const envelope = makeEnvelope(models.blast);
const dlf = makeDlfTable();
const burstM = models.siting.burstHeightM.value;
const classes = ['1', '2', '3a', '3b', '4', '5'];

/** The pane of a step under the load that stands before it. */
function responseOf(before: Values, paneType: unknown) {
  const pane = models.receptors.panes[String(paneType)];
  if (!pane) throw new Error(`no pane ${String(paneType)}`);
  const constants = paneConstants(pane, models.glazing, models.flight);
  if (!constants.ok) throw new Error(constants.error.message);
  const pulse = {
    pressureKpa: Number(before['pressureKpa']),
    impulseKpaMs: Number(before['impulseKpaMs']),
    phaseMs: Number(before['phaseMs']),
    ...('echoShare' in before
      ? {
          echo: {
            pressureKpa: Number(before['echoPressureKpa']),
            impulseKpaMs: Number(before['echoImpulseKpaMs']),
            phaseMs: Number(before['echoPhaseMs']),
            share: Number(before['echoShare']),
          },
        }
      : {}),
  };
  const stand = { factor: Number(before['strengthFactor']), panes: Number(before['panes'] ?? 1) };
  return respond(constants.value, pulse, dlf, stand);
}

/** Pieces by class at the distance that stands before it, as the scenario of the model file named throws them. */
function densityOf({ model, formula, values }: TrailStep, before: Values, freeStanding: boolean): Values {
  const all = densitiesAt(
    model,
    formula.includes('comes down'),
    Number(before['planM']),
    Number(before['slantM']),
    freeStanding,
  );
  return Object.fromEntries(Object.entries(all).filter(([id]) => id in values));
}

/** The same distance stands in the trails of several criteria and of its building: its pieces fly once. */
const densitiesAt = memoOf(
  (model: string, ground: boolean, planM: number, slantM: number, freeStanding: boolean): Values => {
    const scenario = models.scenarios.find(({ id, version }) => model === `scenarios/${id}-${version}`);
    if (!scenario) throw new Error(model);
    return Object.fromEntries(
      strengthAt(scenario, 'design', models).pieces.map((thrown) => [
        thrown.model.id,
        ground
          ? hazardousOnGround(thrown, planM, slantM, { freeStanding }, models)
          : hazardousPerM2(thrown, slantM, { freeStanding }, models),
      ]),
    );
  },
);

/** What must come out of a step, given the latest value of everything before it and all loads so far. */
const again: Record<string, (step: TrailStep, before: Values, loads: readonly Values[], scene: Scene) => Values> = {
  charge: ({ values, model }) => {
    const scenario = models.scenarios.find(({ id, version }) => model === `scenarios/${id}-${version}`);
    const chargeKgTnt = scenario?.chargeKgTnt.design.value ?? Number.NaN;
    return { chargeKgTnt, effectiveKgTnt: chargeKgTnt * Number(values['wallFactor']) };
  },
  distance: ({ values }, before) => {
    const slantM = Math.hypot(Number(values['planM']), Number(values['riseM']));
    return {
      slantM,
      ...('scaledDistance' in values ? { scaledDistance: slantM / Math.cbrt(Number(before['effectiveKgTnt'])) } : {}),
    };
  },
  load: (_, before) => {
    const root = Math.cbrt(Number(before['effectiveKgTnt']));
    const at = envelope.at(Number(before['slantM']) / root);
    return {
      incidentPressureKpa: at.incidentPressureKpa,
      incidentImpulseKpaMs: at.incidentImpulse * root,
      reflectedPressureKpa: at.reflectedPressureKpa,
      reflectedImpulseKpaMs: at.reflectedImpulse * root,
      phaseMs: at.positivePhase * root,
    };
  },
  'pane-load': ({ values }, before) => {
    const of = (kind: string) =>
      oblique(Number(before[`incident${kind}`]), Number(before[`reflected${kind}`]), Number(values['cosine']));
    const impulseKpaMs = facadeImpulse(
      Number(before['incidentImpulseKpaMs']),
      Number(before['reflectedImpulseKpaMs']),
      Number(values['cosine']),
      models.nearField,
    );
    return { pressureKpa: of('PressureKpa'), impulseKpaMs };
  },
  echo: ({ values }, before) => {
    const outM = 2 * Number(values['streetM']) - Number(values['burstDistanceM']);
    const echoSlantM = Math.hypot(outM, Number(values['alongM']), Number(before['riseM']));
    const echoCosine = outM / echoSlantM;
    const root = Math.cbrt(Number(before['chargeKgTnt']) * Number(values['echoFactor']));
    const at = envelope.at(echoSlantM / root);
    return {
      echoSlantM,
      echoCosine,
      echoPressureKpa: oblique(at.incidentPressureKpa, at.reflectedPressureKpa, echoCosine),
      echoImpulseKpaMs: facadeImpulse(
        at.incidentImpulse * root,
        at.reflectedImpulse * root,
        echoCosine,
        models.nearField,
      ),
      echoPhaseMs: at.positivePhase * root,
    };
  },
  break: ({ values }, before) => ({
    heightM: Number(before['riseM']) + burstM,
    breakProbability: responseOf({ ...before, ...values }, values['paneType']).breakProbability,
  }),
  throw: ({ values }, before) => {
    const { fragmentSpeedMs, throwM, hazardClass } = responseOf(
      { ...before, panes: values['panes'] ?? 0 },
      before['paneType'],
    );
    return { fragmentSpeedMs, throwM, hazardClass };
  },
  retention: ({ values }, before) => {
    const index = classes.indexOf(String(before['hazardClass']));
    return { earnedClass: classes[index <= 1 ? index : Math.max(1, index - Number(values['shift']))] ?? '' };
  },
  probit: ({ formula }, before) => {
    const load = {
      incidentPressureKpa: Number(before['incidentPressureKpa']),
      incidentImpulseKpaMs: Number(before['incidentImpulseKpaMs']),
    };
    const pulse = { pressurePa: load.incidentPressureKpa * 1000, impulsePaS: load.incidentImpulseKpaMs };
    switch (formula) {
      case 'glass-newer':
        return { probability: glassNewer(pulse, models.people).probability };
      case 'glass-older':
        return { probability: glassOlder(pulse, models.people).probability };
      case 'house-major':
        return { probability: houseMajor(pulse, models.structure).probability };
      case 'eardrum':
        return { probability: eardrumHarm(load, models) };
      default:
        return { probability: bodyDeath(load, models) };
    }
  },
  pieces: (step, before, _, { machines }) => {
    const unit = machines.every(({ siting }) => siting === 'unit');
    // A class that does not fly from here is 0 in the trail; what does fly must be as many as the formula says.
    return Object.fromEntries(
      Object.entries(densityOf(step, before, unit)).map(([id, perM2]) => [id, step.values[id] === 0 ? 0 : perM2]),
    );
  },
  'over-roofs': () => ({ fanHighDeg: models.siting.fanHighDeg.value }),
  debris: (_, before, __, { answers, machines }) => {
    const unit = machines.every(({ siting }) => siting === 'unit');
    const gone = (id: string) =>
      (id === 'masonry' && answers.solidFacade) || (id === 'sheet' && answers.loosePartsRemoved && !unit);
    const kept = pieceIds.filter((id) => id in before && !gone(id));
    return { densityPerM2: kept.reduce((total, id) => total + Number(before[id]), 0) };
  },
  place: (_, __, loads) => {
    const most = (key: string) => Math.max(...loads.map((one) => Number(one[key])));
    return {
      incidentPressureKpa: most('incidentPressureKpa'),
      incidentImpulseKpaMs: most('incidentImpulseKpaMs'),
    };
  },
  fall: ({ values }, before) => {
    if (!('gapM' in values)) return { probability: 0 };
    expect(Number(values['gapM'])).toBeLessThanOrEqual(Number(values['reachM']));
    return { probability: Number(before['breakProbability']) };
  },
  adjacency: () => ({}),
  answer: (_, __, ___, { answers }) => ({ sharedEntrance: String(answers.sharedEntrance) }),
  approach: (_, __, ___, { answers }) => ({ vehicleApproach: String(answers.vehicleApproach) }),
};

/** The value by which a criterion is judged, as it stands in the steps before the limit. */
const judgedBy: Record<string, (before: Values) => unknown> = {
  'C-GLI': ({ earnedClass, hazardClass }) => earnedClass ?? hazardClass,
  'C-VUL': ({ probability, breakProbability }) => probability ?? breakProbability,
  'C-STR': ({ probability }) => probability,
  'C-PPL': ({ probability }) => probability,
  'C-GLO': ({ probability }) => probability,
  'C-DEB': ({ densityPerM2 }) => densityPerM2,
  'C-ADJ': ({ distanceM }) => distanceM,
  'C-ESC': ({ sharedEntrance }) => sharedEntrance,
  'C-RAM': () => 'true',
};

/** By hand, for it is asked some hundred thousand times. */
function same(got: unknown, wanted: unknown, where: () => string): void {
  const near = (one: number, other: number) => Math.abs(one - other) <= 1e-6 * Math.abs(other) + 1e-12;
  const alike = typeof wanted === 'number' ? typeof got === 'number' && near(got, wanted) : Object.is(got, wanted);
  if (!alike) throw new Error(`${where()}: ${String(got)} for ${String(wanted)}`);
}

/** Does every step follow? @returns everything that the steps say, the latest last */
function chain(steps: readonly TrailStep[], scene: Scene): Values {
  let before: Values = {};
  const loads: Values[] = [];
  for (const step of steps) {
    const formula = again[step.what];
    if (!formula) throw new Error(`nobody knows how to do ${step.what} again`);
    for (const [key, value] of Object.entries(formula(step, before, loads, scene)))
      same(step.values[key], value, () => `${step.what} ${step.formula} ${key}`);
    if (step.what === 'load') loads.push({ ...step.values });
    // Another pane has its own echo, or none.
    if (step.what === 'charge')
      before = Object.fromEntries(Object.entries(before).filter(([key]) => !key.startsWith('echo')));
    before = { ...before, ...step.values };
  }
  return before;
}

const seen = new Set<string>();

type Numbers = Pick<ReadOff, 'criteria' | 'receptors'>;

/** Tries no measures: what these bring to light is no number. */
class AsItStands extends Trials {
  override get packs(): readonly (readonly string[])[] {
    return [];
  }
}

/** What an assessment takes over as it is. */
const numbersOf = (scene: Scene): Numbers => readOff(new AsItStands(planned(scene, models), models), models);

/** Checks all trails of a scene against the numbers of its assessment. */
function check(scene: Scene, { criteria, receptors }: Numbers = numbersOf(scene)): void {
  const judged = judge(scene, models);
  const trails = trailsOf(judged, models);
  for (const { id, scenario, worst } of criteria) {
    const steps = trails.find((one) => one.criterion === id && one.scenario === scenario)?.steps ?? [];
    if (!worst) {
      expect(steps).toEqual([]);
      continue;
    }
    const last = steps.at(-1);
    const text = (value: unknown) => (typeof value === 'boolean' ? String(value) : value);
    expect(last?.what).toBe('limit');
    expect(last?.values).toEqual({ value: text(worst.value), limit: text(worst.limit), unit: worst.unit });
    expect(steps.length, id).toBeGreaterThan(1);
    same(
      judgedBy[id]?.(chain(steps.slice(0, -1), scene)),
      text(worst.value),
      () => `${id} ${scenario} ${worst.receptor}`,
    );
    seen.add(id);
  }
  for (const one of receptors) {
    const steps = trailOfBuilding(judged, one.buildingId);
    chain(steps, scene);
    const said = (what: string, key: string, formula?: string) =>
      steps
        .filter((step) => step.what === what && (!formula || step.formula === formula))
        .map(({ values }) => values[key]);
    expect([...said('probit', 'probability', 'glass-newer'), ...said('probit', 'probability', 'glass-older')]).toEqual([
      one.breakProbabilityBound,
    ]);
    expect(said('probit', 'probability', 'house-major')).toEqual([one.majorDamageProbability]);
    expect(said('debris', 'densityPerM2')[0] ?? 0).toBe(one.debrisDensityPerM2);
    if (one.paneType === '') continue;
    expect(said('throw', 'throwM')).toEqual([one.throwM]);
    expect(Math.max(...said('break', 'breakProbability').map(Number))).toBe(one.breakProbability);
  }
}

it('the trails of the demos chain, to the numbers of their assessment', () => {
  for (const id of ['demo-green', 'demo-orange', 'demo-red']) {
    const answered = assessed(demo(id), models);
    if (!answered.ok) throw new Error(answered.error.code);
    const { criteria, receptors } = answered.value.assessment;
    const read = numbersOf(demo(id));
    expect({ criteria, receptors }).toEqual({ criteria: read.criteria, receptors: read.receptors });
    check(demo(id), { criteria, receptors });
  }
});

it('so do those of random streets, for every criterion, place and building', () => {
  fc.assert(
    fc.property(
      street,
      fc.boolean(),
      fc.constantFrom<'none' | 'possible'>('none', 'possible'),
      (one, entrance, ramming) => {
        const scene = sceneOf(one);
        const { dwellingAboveOrBehind: known } = scene.answers;
        // Who is asked about the entrance is also said to live above: then a vehicle matters.
        const dwellingAboveOrBehind = entrance || known;
        const answers = { ...scene.answers, dwellingAboveOrBehind, sharedEntrance: entrance, vehicleApproach: ramming };
        check({ ...scene, answers });
      },
    ),
    { numRuns: draws(25, 200), seed: 50 },
  );
  expect([...seen].sort()).toEqual(Object.keys(judgedBy).sort());
}, 300_000);
