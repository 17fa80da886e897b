/**
 * Measures as changes of the scene: `scene → scene`, applicable or not with a reason. What a measure is worth is the
 * judgement made again; no percentage is multiplied onto a result.
 */
import type { CriterionId } from './assessment.ts';
import { blockOf } from './block.ts';
import { released } from './criteria/all.ts';
import type { Rules } from './criteria/rules.ts';
import type { MeasureModel, ModelSet } from './definitions.ts';
import { attachedBuildings } from './outlook.ts';
import { answersFor, type Glazing, type Judgement, type Machine, type Retention, type Scene } from './scene.ts';
import { judge, type Judgement as Outcome } from './verdict/judge.ts';

/** Null when applicable, else a code that says why not. */
export function notApplicable(measure: MeasureModel, scene: Scene): string | null {
  if (scene.machines.length === 0) return 'no-machine';
  const free = scene.machines.every(({ siting }) => siting === 'unit');
  if (scene.measures.includes(measure.id)) return 'already-taken';
  const sealbag = scene.machines.some(({ functions }) => functions.includes('sealbag'));
  switch (measure.id) {
    case 'M02':
    case 'M04':
      if (scene.machines.length > 1) return 'several-machines';
      return scene.alternatives.some((place) => place.measure === measure.id) ? null : 'no-place-set';
    case 'M10':
      return scene.answers.antiGas ? 'already-recorded' : null;
    case 'M15':
      return sealbag ? null : 'no-sealbag';
    case 'M36':
      return scene.machines.some(({ functions }) => functions.some((one) => one !== 'opname'))
        ? null
        : 'only-withdrawal';
    case 'M21':
      return scene.answers.certifiedBarrier
        ? 'already-recorded'
        : scene.answers.vehicleApproach === 'possible'
          ? null
          : 'no-approach';
    case 'M23':
    case 'M24':
      return scene.answers.constructorReport ? 'already-recorded' : free ? 'free-standing' : null;
    case 'M25':
      return scene.answers.solidFacade ? 'already-recorded' : free ? 'free-standing' : null;
    case 'M30':
      return scene.answers.loosePartsRemoved ? 'already-recorded' : free ? 'free-standing' : null;
    case 'M26':
      return scene.machines.every(({ hostId }) => hostId === null) ? 'free-standing' : null;
    default:
      return null;
  }
}

/** Measures that may enter a set now, and touch at least one of the criteria asked about. */
export function candidates(
  scene: Scene,
  unmet: readonly CriterionId[],
  models: ModelSet,
  rules: Rules = released,
): readonly MeasureModel[] {
  return models.measures.filter(
    (measure) =>
      (measure.role === 'colour' || measure.role === 'beside') &&
      rules.actsOn(measure, unmet) &&
      notApplicable(measure, scene) === null,
  );
}

const retentionOf: Readonly<Record<string, Retention>> = {
  M26: 'blast-tested',
  M27: 'laminated',
  M28: 'film-anchored',
};
const retentionRank: readonly Retention[] = ['none', 'film-loose', 'film-anchored', 'laminated', 'blast-tested'];

/**
 * The scene with these measures. Place and source measures come first, so that glass measures act on the buildings that
 * still fail then; the order in which they are named does not matter.
 * @param failing judgement of a scene, remembered by the caller when it tries many sets
 */
export function withMeasures(
  scene: Scene,
  ids: readonly string[],
  models: ModelSet,
  failing: (scene: Scene) => readonly string[] = glassFailing(models, released),
): Scene {
  let next: Scene = ids.length === 0 ? scene : { ...scene, measures: [...new Set([...scene.measures, ...ids])].sort() };
  for (const id of ['M02', 'M04', 'M10', 'M15', 'M36', 'M21', 'M25', 'M30'])
    if (ids.includes(id)) next = applied(next, id);
  const glass = ids.filter((id) => id in retentionOf);
  return glass.length === 0 ? next : glazed(next, glass, failing(next), models);
}

function applied(scene: Scene, id: string): Scene {
  const { answers } = scene;
  switch (id) {
    case 'M02':
    case 'M04': {
      const place = scene.alternatives.find(({ measure }) => measure === id);
      if (!place) return scene;
      // Elsewhere it does what it does here: a place takes no function away.
      const machine = { ...place.machine, functions: scene.machines[0]?.functions ?? place.machine.functions };
      return { ...scene, machines: [machine], answers: answersAt(machine, scene) };
    }
    case 'M10':
      return { ...scene, answers: { ...answers, antiGas: true } };
    case 'M15':
      return {
        ...scene,
        machines: scene.machines.map((one) => ({ ...one, functions: one.functions.filter((it) => it !== 'sealbag') })),
      };
    case 'M36':
      return { ...scene, machines: scene.machines.map((one) => ({ ...one, functions: ['opname'] as const })) };
    case 'M21':
      return { ...scene, answers: { ...answers, certifiedBarrier: true } };
    case 'M25':
      return { ...scene, answers: { ...answers, solidFacade: true } };
    case 'M30':
      return { ...scene, answers: { ...answers, loosePartsRemoved: true } };
    default:
      return scene;
  }
}

/** Answers about a wall do not go along to another building; a unit keeps what was said of the shared entrance. */
function answersAt(machine: Machine, { machines, answers }: Scene): Scene['answers'] {
  const there = answersFor(answers, machines[0], machine);
  return machine.siting === 'unit' ? { ...there, sharedEntrance: answers.sharedEntrance } : there;
}

/** Buildings whose glass makes a criterion fail. */
export function glassFailing(models: ModelSet, rules: Rules): (scene: Scene) => readonly string[] {
  return (scene) => failingGlass(judge(scene, models, { rules }), rules);
}

export function failingGlass(outcome: Outcome, rules: Rules): readonly string[] {
  const failing = new Set<string>();
  for (const { id, findings } of outcome.criteria)
    for (const finding of findings) {
      const building = finding.met ? null : rules.glassOf(id, finding);
      if (building !== null) failing.add(building);
    }
  return [...failing].sort();
}

const glazedMemo = new WeakMap<Scene['judgements'], Map<string, Scene['judgements']>>();

/** M26 acts on the host and what is attached to it, M27 and M28 on every building that fails by its glass. */
function glazed(scene: Scene, measures: readonly string[], failing: readonly string[], models: ModelSet): Scene {
  const key = `${models.sha256}|${scene.machines.map(({ hostId }) => hostId).join()}|${measures.join()}|${failing.join()}|${scene.answers.glassCertificate}`;
  const remembered = glazedMemo.get(scene.judgements) ?? new Map<string, Scene['judgements']>();
  glazedMemo.set(scene.judgements, remembered);
  const known = remembered.get(key);
  if (known) return { ...scene, judgements: known };
  const judgements: Record<string, Judgement> = { ...scene.judgements };
  const hostIds = new Set(scene.machines.map(({ hostId }) => hostId));
  const block = blockOf(scene.buildings);
  const attached = new Set(scene.machines.flatMap((machine) => [...attachedBuildings(block, machine, models.siting)]));
  for (const id of measures) {
    for (const buildingId of failing) {
      if (id === 'M26' && !hostIds.has(buildingId) && !attached.has(buildingId)) continue;
      if (id !== 'M26' && hostIds.has(buildingId)) continue;
      const before = judgements[buildingId] ?? {};
      const retention = retentionOf[id] as Retention;
      if (
        before.glazing?.certificate &&
        retentionRank.indexOf(before.glazing.retention) >= retentionRank.indexOf(retention)
      )
        continue;
      const glazing: Glazing = {
        paneType: before.glazing?.paneType ?? null,
        retention,
        certificate: scene.answers.glassCertificate ?? id,
      };
      judgements[buildingId] = { ...before, glazing };
    }
  }
  if (remembered.size > 256) remembered.clear();
  remembered.set(key, judgements);
  return { ...scene, judgements };
}

/** Buildings on other people's property that a set touches. */
export function consentOf(ids: readonly string[], before: Scene, after: Scene, models: ModelSet): readonly string[] {
  const others = models.measures.some((measure) => measure.othersProperty && ids.includes(measure.id));
  if (!others) return [];
  const hosts = new Set(before.machines.map(({ hostId }) => hostId));
  return Object.keys(after.judgements)
    .filter((id) => after.judgements[id] !== before.judgements[id] && !hosts.has(id))
    .sort();
}
