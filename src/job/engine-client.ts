/** The page's side of the engine worker. Of what moves, the latest wins: there is never a queue of old positions. */
import { type Remote, wrap } from 'comlink';
import type { FeatureCollection } from 'geojson';
import type { AssessOptions } from '../engine/answer.ts';
import type { Verdict } from '../engine/assessment.ts';
import type { Policy } from '../engine/definitions.ts';
import type { Building, Machine, RdPoint, Scene } from '../engine/scene.ts';
import type { EngineDoor, KeyedScene } from './engine-worker.ts';

let remote: Remote<EngineDoor> | null = null;

export function worker(): Remote<EngineDoor> {
  remote ??= wrap<EngineDoor>(new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' }));
  return remote;
}

const keys = new WeakMap<readonly Building[], string>();
let counter = 0;

/** Sends the buildings on first sight, and the rest of the scene each time. */
export async function keyed(scene: Scene): Promise<KeyedScene> {
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

export async function tipsOf(scene: Scene, verdict: Verdict, options: AssessOptions = {}) {
  return worker().tips(await keyed(scene), options, verdict);
}

export async function spreadOf(scene: Scene, sets: readonly (readonly string[])[]) {
  return worker().spread(await keyed(scene), sets);
}

export async function zonesFor(kenmerk: string): Promise<FeatureCollection | null> {
  return worker().zones(kenmerk);
}

export async function placeMachine(scene: Scene, machine: Machine, point: RdPoint): Promise<Machine | null> {
  return worker().place(await keyed(scene), machine, point);
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
