/** The page's side of the heling worker. Cancelling ends the worker; the next question starts a new one. */
import { proxy, type Remote, wrap } from 'comlink';
import type { Mapping } from '../modules/heling/table.ts';
import type { HelingDoor } from './heling-worker.ts';

interface Loaded {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly mapping?: Mapping | undefined;
}

let worker: Worker | null = null;
let remote: Remote<HelingDoor> | null = null;
const loaded = new Map<string, Loaded>();

async function door(): Promise<Remote<HelingDoor>> {
  if (remote) return remote;
  worker = new Worker(new URL('./heling-worker.ts', import.meta.url), { type: 'module' });
  remote = wrap<HelingDoor>(worker);
  for (const { id, name, text, mapping } of loaded.values()) await remote.load(id, name, text, mapping);
  return remote;
}

export async function loadRegister(register: Loaded) {
  const answer = await (await door()).load(register.id, register.name, register.text, register.mapping);
  if (answer.ok) loaded.set(register.id, register);
  return answer;
}

export async function dropRegister(id: string): Promise<void> {
  loaded.delete(id);
  await (await door()).drop(id);
}

export async function checkNumbers(
  text: string,
  ids: readonly string[],
  progress: (done: number, total: number) => void,
  mapping?: Mapping,
) {
  return (await door()).check(text, ids, proxy(progress), mapping);
}

export function cancelCheck(): void {
  worker?.terminate();
  worker = null;
  remote = null;
}
