/** What later steps and screens ask of the engine worker. */
import { proxy } from 'comlink';
import type { AssessOptions } from '../engine/answer.ts';
import type { Asked, Told } from '../engine/consequences/told.ts';
import type { Machine, Scene } from '../engine/scene.ts';
import { keyed, worker } from './engine-client.ts';
import type { About } from './engine-worker.ts';

export async function explained(scene: Scene, about: About, options: AssessOptions = {}) {
  return worker().explain(await keyed(scene), options, about);
}

export async function ramOf() {
  return worker().ram();
}

export async function sitingOf() {
  return worker().siting();
}

export async function roadRunsTo(scene: Scene, machine: Machine) {
  return worker().runs(await keyed(scene), machine);
}

export async function measuresFor(scene: Scene) {
  return worker().measures(await keyed(scene));
}

/**
 * What is told beside the verdict; null when no explosion scenario is active. Other questions go first: asked again while
 * it is `wanted`, and null when it no longer is.
 */
export async function consequencesIn(
  scene: Scene,
  question: Asked,
  options: AssessOptions = {},
  wanted = (): boolean => true,
): Promise<Told | null> {
  while (wanted()) {
    const answer = await worker().told(await keyed(scene), options, question);
    if (answer) return answer.told;
  }
  return null;
}

export async function placesNear(scene: Scene, progress: (done: number, total: number) => void) {
  return worker().where(await keyed(scene), proxy(progress));
}
