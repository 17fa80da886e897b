/** The page's side of the heling worker. */
import { type Remote, wrap } from 'comlink';
import type { Mapping } from '../modules/heling/number-list.ts';
import type { Asked } from '../modules/heling/search.ts';
import type { HelingDoor } from './heling-worker.ts';
import { whileTelling } from './progress.ts';

interface Loaded {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly mapping?: Mapping | undefined;
}

let remote: Remote<HelingDoor> | null = null;

function door(): Remote<HelingDoor> {
  remote ??= wrap<HelingDoor>(new Worker(new URL('./heling-worker.ts', import.meta.url), { type: 'module' }));
  return remote;
}

export function loadRegister({ id, name, text, mapping }: Loaded) {
  return door().load(id, name, text, mapping);
}

export async function dropRegister(id: string): Promise<void> {
  await door().drop(id);
}

export function checkNumbers(
  question: string | readonly Asked[],
  ids: readonly string[],
  progress: (done: number, total: number) => void,
  mapping?: Mapping,
) {
  return whileTelling(progress, async (tell) => door().check(question, ids, tell, mapping));
}

/** The list that is being checked ends at its next turn, with `stopped`; the registers stay ready. */
export async function cancelCheck(): Promise<void> {
  await remote?.stop();
}
