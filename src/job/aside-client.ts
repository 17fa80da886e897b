/** What later steps and screens ask of the engine worker. */
import type { AssessOptions } from '../engine/assessment/assessed.ts';
import type { ClassAsked } from '../engine/assessment/colour-class.ts';
import type { Asked, Told } from '../engine/consequences/told.ts';
import type { Policy } from '../engine/models/definitions.ts';
import type { Question } from '../engine/models/model-sets.ts';
import type { JudgedBy } from '../engine/models/older-sets.ts';
import type { Machine } from '../engine/scene/scene.ts';
import type { About } from './aside-work.ts';
import { keyed, untilAnswered, worker } from './engine-client.ts';
import { whileTelling } from './progress.ts';

export async function explained(question: Question, about: About, options: AssessOptions = {}) {
  return worker().explain(await keyed(question), options, about);
}

export async function assessAsThen(question: Question, by: JudgedBy, policies: readonly (Policy | null)[]) {
  return worker().asThen(await keyed(question), by, policies);
}

export async function ramOf() {
  return worker().ram();
}

export async function sitingOf() {
  return worker().siting();
}

export async function roadRunsTo(question: Question, machine: Machine) {
  return worker().runs(await keyed(question), machine);
}

export async function measuresFor(question: Question) {
  return worker().measures(await keyed(question));
}

/** What is told beside the verdict; null when no explosion scenario is active, or when it is no longer `wanted`. */
export async function consequencesIn(
  question: Question,
  about: Asked,
  options: AssessOptions = {},
  wanted = (): boolean => true,
): Promise<Told | null> {
  const answer = await untilAnswered(async (one) => one.told(await keyed(question), options, about), wanted);
  return answer?.told ?? null;
}

/** What may be told of a case beside its colour; null when it is no longer `wanted`. */
export async function openlyOf(
  { open, shown, verdict }: ClassAsked,
  policy: Policy | null,
  wanted: () => boolean,
  progress: (done: number, total: number) => void,
) {
  return untilAnswered(
    (one) =>
      whileTelling(progress, async (tell) =>
        one.openly(await keyed({ scene: open, policy }), { ...shown, buildings: [] }, verdict, tell),
      ),
    wanted,
  );
}

/** Every place along the facades near the machine; null when it is no longer `wanted`. */
export async function placesNear(
  question: Question,
  wanted: () => boolean,
  progress: (done: number, total: number) => void,
) {
  return untilAnswered((one) => whileTelling(progress, async (tell) => one.where(await keyed(question), tell)), wanted);
}
