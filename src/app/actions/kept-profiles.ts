/** Charge profiles that this browser keeps: opened again where a policy names one, after it is held to its hash once more. */
import { profileKept } from '../../archive/profiles.ts';
import type { Result } from '../../engine/ground/units.ts';
import type { Policy } from '../../engine/models/definitions.ts';
import { releasedModels } from '../../engine/models/models.ts';
import { readPolicyFile } from '../../engine/models/profile-file.ts';
import { printOfBytes } from '../../geodata/fingerprint.ts';
import { patch, store } from '../state/store.ts';
import { today } from './day.ts';

/** @returns errors as `readPolicyFile` */
export async function policyIn(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Policy>> {
  return readPolicyFile({ text: new TextDecoder().decode(bytes), sha256: printOfBytes(bytes) }, releasedModels);
}

/** From now on what names this profile is judged by it. */
export function opened(policy: Policy): void {
  const others = store.getState().profiles.filter(({ profile }) => profile?.sha256 !== policy.profile?.sha256);
  patch({ profiles: [...others, policy] });
}

const isOpen = (sha256: string): boolean => store.getState().profiles.some(({ profile }) => profile?.sha256 === sha256);

const looking = new Map<string, Promise<boolean>>();

/** Opens the profile that a policy names, where this browser keeps it. @returns whether it is open now */
export function openKept(policy: Policy | undefined): Promise<boolean> {
  const named = policy?.profile?.sha256;
  if (named === undefined) return Promise.resolve(false);
  if (isOpen(named)) return Promise.resolve(true);
  const asked = looking.get(named) ?? look(named).finally(() => looking.delete(named));
  looking.set(named, asked);
  return asked;
}

async function look(sha256: string): Promise<boolean> {
  const kept = await profileKept(sha256, today());
  const read = kept && (await policyIn(kept.bytes));
  if (!read?.ok || read.value.profile?.sha256 !== sha256) return false;
  opened(read.value);
  return true;
}

const lookedFor = new Set<string>();

/** Once for each: whoever opens it by hand needs no more. @param found what is to be done where this browser keeps it */
export async function lookFor(policy: Policy | undefined, found: () => void): Promise<void> {
  const { sha256 = '' } = policy?.profile ?? {};
  if (lookedFor.has(sha256) || isOpen(sha256)) return;
  lookedFor.add(sha256);
  if (await openKept(policy)) found();
}
