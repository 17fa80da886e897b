import { type AssessOptions, assessed, type Glance, glance, planned } from '../engine/assessment/assessed.ts';
import { byHoursOf } from '../engine/assessment/by-hours.ts';
import type { ClassAsked } from '../engine/assessment/colour-class.ts';
import type { Spread } from '../engine/assessment/sampling.ts';
import type { TrailStep } from '../engine/assessment/trail-steps.ts';
import type { Spot } from '../engine/assessment/where.ts';
import type { Asked, Told } from '../engine/consequences/told.ts';
import { judge } from '../engine/criteria/judge.ts';
import { nearOnly } from '../engine/criteria/near.ts';
import { notApplicable } from '../engine/measures/measures.ts';
import { outcomeOf, Trials } from '../engine/measures/search.ts';
import type { ModelSet, Policy } from '../engine/models/definitions.ts';
import { releasedModels } from '../engine/models/models.ts';
import type { JudgedBy } from '../engine/models/older-sets.ts';
import type { RunUp } from '../engine/placing/approach.ts';
import type {
  ByHours,
  CriterionId,
  ScenarioId,
  TippingPoint,
  Verdict,
  WholeAssessment,
} from '../engine/scene/assessment.ts';
import { type Moving, movedTo } from '../engine/scene/held-answers.ts';
import type { Machine, RdPoint, Scene } from '../engine/scene/scene.ts';

/** Of what the trail is asked. */
export type About =
  | { readonly criterion: CriterionId; readonly scenario: ScenarioId | null }
  | { readonly building: string };

type Wanted = () => boolean;
type Progress = (done: number, total: number) => void;

/** How long the samples may hold the worker before it listens again. */
const turnMs = 6;

/** Works in turns, listening in between; null when the answer is no longer wanted. */
async function inTurns<Step, Answer>(
  steps: Iterator<Step, Answer>,
  wanted: () => boolean,
  progress?: (step: Step) => void,
): Promise<Answer | null> {
  for (let pause = performance.now() + turnMs; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < pause) continue;
    progress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (!wanted()) return null;
    pause = performance.now() + turnMs;
  }
}

export async function explained(
  scene: Scene,
  models: ModelSet,
  { measures }: AssessOptions,
  about: About,
): Promise<readonly TrailStep[]> {
  const { trailsOf, trailOfBuilding } = await import('../engine/assessment/explain.ts');
  const judged = judge(planned(scene, models, measures), models);
  if ('building' in about) return trailOfBuilding(judged, about.building);
  const trails = trailsOf(judged, models);
  return trails.find((one) => one.criterion === about.criterion && one.scenario === about.scenario)?.steps ?? [];
}

export async function spread(
  scene: Scene,
  models: ModelSet,
  sets: readonly (readonly string[])[],
  wanted: Wanted,
): Promise<Spread | null> {
  const { sampled } = await import('../engine/assessment/sampling.ts');
  return inTurns(sampled(planned(scene, models), models, { sets }), wanted);
}

export async function told(
  scene: Scene,
  models: ModelSet,
  { measures }: AssessOptions,
  question: Asked,
  wanted: Wanted,
): Promise<{ told: Told | null } | null> {
  const { toldInTurns } = await import('../engine/consequences/told.ts');
  return inTurns(toldInTurns(planned(scene, models, measures), models, question), wanted);
}

export async function openly(question: ClassAsked, models: ModelSet, wanted: Wanted, progress: Progress) {
  const { classInTurns } = await import('../engine/assessment/colour-class.ts');
  const { worstToldInTurns } = await import('../engine/consequences/told.ts');
  const made = await inTurns(classInTurns(question, models), wanted, ({ done, total }) => progress(done, total));
  const said = made && (await inTurns(worstToldInTurns(made.cases, models), wanted));
  return made && said && { assessment: made.assessment, settled: made.settled, told: said.told };
}

export async function where(
  scene: Scene,
  models: ModelSet,
  wanted: Wanted,
  progress: Progress,
): Promise<readonly Spot[] | null> {
  const { whereElse } = await import('../engine/assessment/where.ts');
  return inTurns(whereElse(scene, models), wanted, ({ done, total }) => progress(done, total));
}

export async function tips(
  scene: Scene,
  models: ModelSet,
  { measures }: AssessOptions,
  verdict: Verdict,
): Promise<readonly TippingPoint[]> {
  const { tippingPoints } = await import('../engine/assessment/tipping.ts');
  return tippingPoints(planned(scene, models, measures), models, verdict);
}

export interface AsReleased {
  readonly policy: Policy;
  /** Null where nothing was asked. */
  readonly colour: ByHours | null;
}

export function asReleased(given: Scene | null): AsReleased {
  const { policy } = releasedModels;
  if (!given) return { policy, colour: null };
  const scene = planned(given, releasedModels);
  const trials = new Trials(scene, releasedModels, nearOnly());
  return { policy, colour: byHoursOf(scene, outcomeOf(trials), trials) };
}

/** Where a machine stands once it is placed, and the colour class there. */
export interface Placed {
  readonly machine: Machine;
  readonly glance: Glance;
}

/** @param found where it has a place: from then on it is the newest question */
export async function place(
  scene: Scene,
  models: ModelSet,
  { machine, point, moving }: { readonly machine: Machine; readonly point: RdPoint; readonly moving: Moving },
  found: () => void,
): Promise<Placed | null> {
  const placed = await standing(scene, machine, point, models);
  if (!placed) return null;
  found();
  return { machine: placed, glance: glance({ ...scene, ...movedTo(moving, placed) }, models) };
}

/** A unit stands where it is put, anything else at the facade. */
async function standing(
  scene: Scene,
  machine: Machine,
  point: RdPoint,
  { snapping }: ModelSet,
): Promise<Machine | null> {
  if (machine.siting === 'unit') return { ...machine, point, hostId: null };
  const { snap } = await import('../engine/placing/snap.ts');
  const found = snap(point, scene.buildings, scene.publicSpace, snapping);
  if (!found) return null;
  const { facadePoint, outwardDeg, hostId } = found;
  return { ...machine, point: facadePoint, exact: false, outwardDeg, hostId };
}

export async function runs(scene: Scene, machine: Machine, { ram }: ModelSet): Promise<readonly RunUp[] | null> {
  const { roadRuns } = await import('../engine/placing/approach-road.ts');
  return roadRuns(scene, machine, ram);
}

export const measures = (scene: Scene, models: ModelSet) =>
  models.measures.map((one) => ({ ...one, refused: notApplicable(one, scene) }));

export async function beside(scene: Scene, models: ModelSet): Promise<WholeAssessment | null> {
  const answered = assessed(scene, models);
  if (!answered.ok) return null;
  const { assessment, runs: judged } = answered.value;
  const { standingOf } = await import('../engine/assessment/standing.ts');
  const { zonesOf } = await import('../engine/assessment/zones.ts');
  return { ...assessment, ...standingOf(scene, [], assessment, models), zones: zonesOf(judged) };
}

/** The same under the set of then, or why it cannot be. */
export async function asThen(scene: Scene, by: JudgedBy, policies: readonly (Policy | null)[]): Promise<AsThen> {
  const { setOfThen } = await import('../engine/models/older-sets.ts');
  const then = setOfThen(by, policies);
  if (!('models' in then)) return then;
  const assessment = await beside(scene, then.models);
  return assessment ? { kind: then.kind, assessment } : { kind: 'no-answer' };
}

export type AsThen =
  | { readonly kind: 'same' | 'read-by-now'; readonly assessment: WholeAssessment }
  | { readonly kind: 'no-policy' | 'no-set' | 'no-answer' };
