/**
 * Measures as changes of the scene: `scene → scene`, applicable or not with a reason. What a measure is worth is the
 * judgement made again; no percentage is multiplied onto a result.
 */

import { released } from '../criteria/all.ts';
import { failingByGlass } from '../criteria/closing.ts';
import { type Judged, judge } from '../criteria/judge.ts';
import type { Rules } from '../criteria/rules.ts';
import { attachedBuildings } from '../effects/outlook.ts';
import { blockOf } from '../geometry/block.ts';
import { memoOf } from '../ground/memo.ts';
import type { Effect, MeasureModel, ModelSet } from '../models/definitions.ts';
import type { CriterionId } from '../scene/assessment.ts';
import { answersFor, withOwn } from '../scene/held-answers.ts';
import { areCurtainsClosed } from '../scene/hours.ts';
import type { Glazing, Judgement, Machine, Retention, Scene, Siting } from '../scene/scene.ts';

/** Null when applicable, else a code that says why not. */
export function notApplicable({ id, effect }: MeasureModel, scene: Scene): string | null {
  if (scene.machines.length === 0) return 'no-machine';
  if (scene.measures.includes(id)) return 'already-taken';
  if (effect === null) return null;
  const free = scene.machines.every(({ siting }) => siting === 'unit');
  switch (effect.kind) {
    case 'place':
      if (scene.machines.length > 1) return 'several-machines';
      if (effect.siting === 'winkel' && scene.answers.insidePossible === false) return 'said-not-possible';
      return scene.alternatives.some(({ measure }) => measure === id) ? null : 'no-place-set';
    case 'answer':
      if (scene.answers[effect.key]) return 'already-recorded';
      if (effect.where === 'vehicle-approach' && scene.answers.vehicleApproach !== 'possible') return 'no-approach';
      return effect.where === 'wall' && free ? 'free-standing' : null;
    case 'functions': {
      const functions = scene.machines.flatMap((machine) => machine.functions);
      // What nobody knows may be there, and can be left out.
      if (scene.machines.some((machine) => machine.functions.length === 0)) return null;
      if ('drop' in effect) return functions.some((one) => effect.drop.includes(one)) ? null : 'no-sealbag';
      return functions.some((one) => !effect.keep.includes(one)) ? null : 'only-withdrawal';
    }
    case 'report':
      return free ? 'free-standing' : null;
    case 'glass':
      return effect.on === 'host-and-attached' &&
        !scene.machines.some(({ hostId }) => hostId !== null && blockOf(scene.buildings).indexOf.has(hostId))
        ? 'free-standing'
        : null;
    case 'curtain':
      return areCurtainsClosed(scene.answers.exposure) ? null : 'open-by-day';
  }
}

/** Papers without which the criteria of a measure are only met pending them. */
export const pendingOf = ({ effect }: Pick<MeasureModel, 'effect'>): readonly string[] =>
  effect?.kind === 'report' ? ['constructor-report'] : [];

/** The measure that puts the machine at a place of this siting; null where the set has none. */
export const placeMeasure = (siting: Siting, { measures }: Pick<ModelSet, 'measures'>): string | null =>
  measures.find(({ effect }) => effect?.kind === 'place' && effect.siting === siting)?.id ?? null;

/** Of a plan or a set: is there a measure that does something of this kind? */
export const takesEffect = (
  kind: Effect['kind'],
  ids: readonly string[],
  models: Pick<ModelSet, 'measures'>,
): boolean => models.measures.some(({ id, effect }) => effect?.kind === kind && ids.includes(id));

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

/**
 * What comes before glass: place and source, each in a fixed order. They alone say whose glass fails, so that what is
 * remembered of it is keyed by all of them, and a new kind of effect must say here on which side it stands.
 */
const stage = {
  place: 0,
  answer: 1,
  functions: 1,
  report: 3,
  glass: 2,
  curtain: 3,
} as const satisfies Record<Effect['kind'], 0 | 1 | 2 | 3>;

/** Of some measures those of each stage, in the order of the model: the same sets are tried at every place. */
const byStage = memoOf(({ measures }: ModelSet, ids: string): readonly (readonly MeasureModel[])[] => {
  const chosen = new Set(ids.split(','));
  return [0, 1, 2].map((of) =>
    measures.filter(({ id, effect }) => effect !== null && stage[effect.kind] === of && chosen.has(id)),
  );
}, 1024);

const inStage = (of: 0 | 1 | 2, ids: readonly string[], models: ModelSet): readonly MeasureModel[] =>
  byStage(models, ids.join())[of] ?? [];

/** Measures that decide whose glass fails: all that act on place or source and on what glass can answer. */
export const beforeGlass = (ids: readonly string[], models: ModelSet, rules: Rules): readonly string[] =>
  [...inStage(0, ids, models), ...inStage(1, ids, models)]
    .filter((measure) => rules.actsOn(measure, rules.byGlass))
    .map(({ id }) => id);

/** Places exclude each other: one machine stands in one place. */
export const placesIn = (ids: readonly string[], models: ModelSet): readonly string[] =>
  inStage(0, ids, models).map(({ id }) => id);

const retentionRank: readonly Retention[] = ['none', 'film-loose', 'film-anchored', 'laminated', 'blast-tested'];

/**
 * The scene with these measures. Place and source measures come first, so that glass measures act on the buildings that
 * still fail then; the order in which they are named does not matter.
 * @param failing judgement of a scene, remembered by the caller when it tries many sets
 * @param made judgements with other glass, kept by the same: they go with the place
 */
export function withMeasures(
  scene: Scene,
  ids: readonly string[],
  models: ModelSet,
  failing: (scene: Scene) => readonly string[] = glassFailing(models, released),
  made: Glazed = glazedOf(scene.judgements),
): Scene {
  let next: Scene = ids.length === 0 ? scene : { ...scene, measures: [...new Set([...scene.measures, ...ids])].sort() };
  for (const measure of [...inStage(0, ids, models), ...inStage(1, ids, models)]) next = applied(next, measure);
  const glass = inStage(2, ids, models);
  return glass.length === 0 ? next : glazed(next, glass, failing(next), models, made);
}

function applied(scene: Scene, { id, effect }: MeasureModel): Scene {
  switch (effect?.kind) {
    case 'place': {
      const place = scene.alternatives.find(({ measure }) => measure === id);
      if (!place) return scene;
      // Elsewhere it does what it does here: a place takes no function away.
      const machine = { ...place.machine, functions: scene.machines[0]?.functions ?? place.machine.functions };
      return { ...scene, machines: [machine], answers: answersAt(machine, scene) };
    }
    case 'answer':
      return { ...scene, answers: { ...scene.answers, [effect.key]: effect.value } };
    case 'functions':
      return {
        ...scene,
        machines: scene.machines.map((one) => ({
          ...one,
          functions: 'keep' in effect ? effect.keep : without(one.functions, effect.drop),
        })),
      };
    // Glass acts on the buildings that still fail, the others on how the scene is judged.
    case 'glass':
    case 'curtain':
    case 'report':
    case undefined:
      return scene;
  }
}

/** Fewer functions; a machine from which the last one is taken gives out money, and no longer is one of which nothing is known. */
function without(functions: Machine['functions'], drop: Machine['functions']): Machine['functions'] {
  const left = functions.filter((one) => !drop.includes(one));
  return left.length > 0 ? left : ['opname'];
}

/** What was said of where it hangs holds no farther than it holds; what was said of the place itself goes before. */
const answersAt = (machine: Machine, { machines, answers }: Scene): Scene['answers'] =>
  withOwn(answersFor(answers, machines[0], machine), machine.answers);

/** Buildings whose glass makes a criterion fail. */
export function glassFailing(models: ModelSet, rules: Rules): (scene: Scene) => readonly string[] {
  return (scene) => failingGlass(judge(scene, models, { rules, only: rules.answeredByGlass }), rules);
}

export function failingGlass(outcome: Judged, rules: Rules): readonly string[] {
  const failing = new Set<string>();
  for (const criterion of outcome.criteria)
    if (rules.byGlass.includes(criterion.id))
      for (const building of failingByGlass(criterion, rules)) failing.add(building);
  return [...failing].sort();
}

/** Of a building of which nothing was said. */
const unsaid: Judgement = {};

/** The same judgement of every building that was judged alike: what is worked out from it is found again at the next place. */
const withGlass = memoOf((before: Judgement, retention: Retention, certificate: string): Judgement => {
  const glazing: Glazing = { paneType: before.glazing?.paneType ?? null, retention, certificate };
  return { ...before, glazing };
});

/** Judgements with other glass, by those without and what makes the difference: the same ones are read once. */
export type Glazed = Map<string, Scene['judgements']>;

/** Of the same judgements the same room, as long as they live. */
const glazedOf = memoOf((_judgements: Scene['judgements']): Glazed => new Map());
const keptGlazed = 256;

/** Glass of the host and what is attached to it, or of every other building that fails by its glass. */
function glazed(
  scene: Scene,
  measures: readonly MeasureModel[],
  failing: readonly string[],
  models: ModelSet,
  remembered: Glazed,
): Scene {
  const key = `${models.sha256}|${scene.machines.map(({ hostId }) => hostId).join()}|${measures.map(({ id }) => id).join()}|${failing.join()}|${scene.answers.glassCertificate}`;
  const known = remembered.get(key);
  if (known) return { ...scene, judgements: known };
  // With no prototype it is a dictionary from the start: what has other names at every place is no class of objects.
  const judgements: Record<string, Judgement> = Object.assign(Object.create(null), scene.judgements);
  const hostIds = new Set(scene.machines.map(({ hostId }) => hostId));
  const block = blockOf(scene.buildings);
  const attached = new Set(scene.machines.flatMap((machine) => [...attachedBuildings(block, machine, models.siting)]));
  for (const { id, effect } of measures) {
    if (effect?.kind !== 'glass') continue;
    const { retention, on } = effect;
    const certificate = scene.answers.glassCertificate ?? id;
    const made = new Map<Judgement, Judgement>();
    for (const buildingId of failing) {
      const near = hostIds.has(buildingId) || attached.has(buildingId);
      if (on === 'host-and-attached' ? !near : hostIds.has(buildingId)) continue;
      const before = judgements[buildingId] ?? unsaid;
      if (
        before.glazing?.certificate &&
        retentionRank.indexOf(before.glazing.retention) >= retentionRank.indexOf(retention)
      )
        continue;
      let after = made.get(before);
      if (!after) {
        after = withGlass(before, retention, certificate);
        made.set(before, after);
      }
      judgements[buildingId] = after;
    }
  }
  if (remembered.size > keptGlazed) remembered.clear();
  remembered.set(key, judgements);
  return { ...scene, judgements };
}

/** Does a building fail without glass of the plan whose certificate is not there? Such glass only goes where something fails by it. */
export function awaitsGlass({ judgements }: Scene, { measures }: ModelSet): boolean {
  const planned = measures.filter(({ effect }) => effect?.kind === 'glass').map(({ id }) => id);
  return Object.values(judgements).some(({ glazing }) => planned.includes(glazing?.certificate ?? ''));
}

/** Does what is done change anything at a building that does not carry the machine? */
export const touchesOthers = (before: Scene, after: Scene): boolean => consentOf(before, after).length > 0;

/** Buildings that do not carry the machine and that a set changes: whose they are nobody told, so their owners are asked. */
export function consentOf(before: Scene, after: Scene): readonly string[] {
  const hosts = new Set(before.machines.map(({ hostId }) => hostId));
  return Object.keys(after.judgements)
    .filter((id) => after.judgements[id] !== before.judgements[id] && !hosts.has(id))
    .sort();
}
