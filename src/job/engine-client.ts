/** The page's side of the engine worker. Of what moves, the latest wins: there is never a queue of old positions. */
import { proxy, type Remote, transfer, wrap } from 'comlink';
import type { FeatureCollection } from 'geojson';
import type { AssessOptions } from '../engine/answer.ts';
import type { Verdict } from '../engine/assessment.ts';
import type { Asked, Told } from '../engine/consequences/told.ts';
import type { Policy } from '../engine/definitions.ts';
import type { Building, Machine, RdPoint, Scene } from '../engine/scene.ts';
import type { LayerKind } from '../geodata/add-layer.ts';
import type { About, EngineDoor, KeyedScene } from './engine-worker.ts';

let remote: Remote<EngineDoor> | null = null;

function worker(): Remote<EngineDoor> {
  remote ??= wrap<EngineDoor>(new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' }));
  return remote;
}

const keys = new WeakMap<readonly Building[], string>();
let counter = 0;

/** Sends the buildings on first sight, and the rest of the scene each time. */
async function keyed(scene: Scene): Promise<KeyedScene> {
  await policySet;
  let key = keys.get(scene.buildings);
  if (key === undefined || !(await worker().has(key))) {
    key = `b${++counter}`;
    keys.set(scene.buildings, key);
    await worker().keep(key, scene.buildings);
  }
  return { key, scene: { ...scene, buildings: [] } };
}

let policyNow: Policy | null = null;
let policySet: Promise<void> = Promise.resolve();

/** All questions from now on are judged under this policy; null for the one of the release. */
export function judgeUnder(policy: Policy | null): void {
  if (policy === policyNow) return;
  policyNow = policy;
  policySet = worker().judgeUnder(policy);
}

export async function asReleased(scene: Scene | null) {
  return worker().asReleased(scene && (await keyed(scene)));
}

export async function glanceAt(scene: Scene) {
  return worker().glance(await keyed(scene));
}

export async function assessScene(scene: Scene, options: AssessOptions = {}) {
  return worker().assess(await keyed(scene), options);
}

export async function assessBeside(scene: Scene) {
  return worker().beside(await keyed(scene));
}

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

export async function tipsOf(scene: Scene, verdict: Verdict, options: AssessOptions = {}) {
  return worker().tips(await keyed(scene), options, verdict);
}

export async function spreadOf(scene: Scene, sets: readonly (readonly string[])[]) {
  return worker().spread(await keyed(scene), sets);
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

export async function zonesFor(kenmerk: string): Promise<FeatureCollection | null> {
  return worker().zones(kenmerk);
}

export async function placeMachine(scene: Scene, machine: Machine, point: RdPoint): Promise<Machine | null> {
  return worker().place(await keyed(scene), machine, point);
}

/** SHA-256 of a file, in hex; the worker reads it, so that the page stays free. */
export async function printOfFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return worker().print(transfer(bytes, [bytes.buffer]));
}

export async function kindOfFile(text: string) {
  return worker().kindOf(text);
}

export async function readLayerFile(kind: LayerKind, text: string, buildings: readonly Building[]) {
  return worker().layer(kind, text, buildings);
}

export async function readBuildingFile(text: string, fileName: string) {
  return worker().read(text, fileName);
}

/** Runs `work` with the newest input only: while one runs, all but the last of the rest are dropped. */
export function latest<Input, Answer>(
  work: (input: Input) => Promise<Answer>,
  done: (answer: Answer, input: Input) => void,
  failed: (fault: unknown) => void,
) {
  let waiting: { input: Input } | null = null;
  let running = false;
  const next = async (): Promise<void> => {
    running = true;
    while (waiting) {
      const { input } = waiting;
      waiting = null;
      try {
        const answer = await work(input);
        // A newer input makes this answer old, but while things move it is still the best there is.
        done(answer, input);
      } catch (fault) {
        failed(fault);
      }
    }
    running = false;
  };
  return (input: Input): void => {
    waiting = { input };
    if (!running) void next();
  };
}
