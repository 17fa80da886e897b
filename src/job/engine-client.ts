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

/** Arrays of buildings that the worker has, by their keys, the one asked last at the end. */
const sent = new Map<readonly Building[], string>();
/** More than anything asks by turns. */
const mostSent = 24;
let counter = 0;

/** Sent once; what follows in the same line finds them there. */
function keyOf(buildings: readonly Building[]): string {
  const key = sent.get(buildings) ?? `b${++counter}`;
  if (!sent.has(buildings))
    void worker()
      .keep(key, buildings)
      .catch(() => sent.delete(buildings));
  sent.delete(buildings);
  sent.set(buildings, key);
  if (sent.size > mostSent)
    for (const [oldest, gone] of sent) {
      sent.delete(oldest);
      void worker().forget(gone);
      break;
    }
  return key;
}

/** Sends the buildings on first sight, and the rest of the scene each time; names the model set. */
export async function keyed({ scene, policy }: Question): Promise<KeyedScene> {
  const set = policy && (await named(policy));
  return { key: keyOf(scene.buildings), scene: { ...scene, buildings: [] }, set };
}

const names = new WeakMap<Policy, Promise<string>>();

/** The hash of the set under a policy: asked once for each. */
function named(policy: Policy): Promise<string> {
  const known = names.get(policy) ?? worker().name(policy);
  names.set(policy, known);
  known.catch(() => names.delete(policy));
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

/** Other questions go first and break off what takes long: that is asked again as long as it is wanted. Null when it no longer is. */
export async function untilAnswered<Answer>(
  ask: (worker: Remote<EngineDoor>) => Promise<Answer | null>,
  wanted: () => boolean,
): Promise<Answer | null> {
  while (wanted()) {
    const answer = await ask(worker());
    if (answer) return answer;
  }
  return null;
}

export async function spreadOf(question: Question, sets: readonly (readonly string[])[], wanted: () => boolean) {
  return untilAnswered(async (one) => one.spread(await keyed(question), sets), wanted);
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
  failed: (fault: unknown, input: Input) => void,
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
        failed(fault, input);
      }
    }
    running = false;
  };
  return (input: Input): void => {
    waiting = { input };
    if (!running) void next();
  };
}
