/** The page's side of the engine worker. Of what moves, the latest wins: there is never a queue of old positions. */
import { type Remote, wrap } from 'comlink';
import type { FeatureCollection } from 'geojson';
import type { AssessOptions } from '../engine/assessment/assessed.ts';
import type { Policy } from '../engine/models/definitions.ts';
import type { Question } from '../engine/models/model-sets.ts';
import type { Verdict } from '../engine/scene/assessment.ts';
import type { Moving } from '../engine/scene/held-answers.ts';
import type { Building, Machine, RdPoint } from '../engine/scene/scene.ts';
import type { Placed } from './aside-work.ts';
import type { EngineDoor, KeyedScene } from './engine-worker.ts';

let remote: Remote<EngineDoor> | null = null;

export function worker(): Remote<EngineDoor> {
  remote ??= wrap<EngineDoor>(new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' }));
  return remote;
}

const keys = new WeakMap<readonly Building[], string>();
let counter = 0;

/** Sends the buildings and names the model set on first sight, and the rest of the scene each time. */
export async function keyed({ scene, policy }: Question): Promise<KeyedScene> {
  let key = keys.get(scene.buildings);
  if (key === undefined || !(await worker().has(key))) {
    key = `b${++counter}`;
    keys.set(scene.buildings, key);
    await worker().keep(key, scene.buildings);
  }
  return { key, scene: { ...scene, buildings: [] }, set: await named(policy) };
}

const names = new WeakMap<Policy, Promise<string>>();
let released: Promise<string> | null = null;

/** The hash of the set under a policy: asked once for each. */
function named(policy: Policy | null): Promise<string> {
  if (!policy) {
    released ??= worker().name(null);
    return released;
  }
  const known = names.get(policy) ?? worker().name(policy);
  names.set(policy, known);
  return known;
}

export async function asReleased(question: Question | null) {
  return worker().asReleased(question && (await keyed(question)));
}

export async function glanceAt(question: Question) {
  return worker().glance(await keyed(question));
}

export async function assessScene(question: Question, options: AssessOptions = {}) {
  return worker().assess(await keyed(question), options);
}

export async function assessBeside(question: Question) {
  return worker().beside(await keyed(question));
}

export async function tipsOf(question: Question, verdict: Verdict, options: AssessOptions = {}) {
  return worker().tips(await keyed(question), options, verdict);
}

export async function spreadOf(question: Question, sets: readonly (readonly string[])[]) {
  return worker().spread(await keyed(question), sets);
}

export async function zonesFor(kenmerk: string): Promise<FeatureCollection | null> {
  return worker().zones(kenmerk);
}

/** One question for a move: where it stands then, and what it comes to there. */
export async function placeMachine(
  question: Question,
  machine: Machine,
  point: RdPoint,
  moving: Moving,
): Promise<Placed | null> {
  return worker().place(await keyed(question), machine, point, moving);
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
