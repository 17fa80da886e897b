/** Charge profiles of a municipality: opened by hand, held to the hash that names them, and kept in this browser only. */
import { keepProfile, listProfiles, wipeProfile } from '../../archive/profiles.ts';
import { type EngineError, refuse } from '../../engine/ground/units.ts';
import { withoutCharges } from '../../engine/models/profile-file.ts';
import { patch, store } from '../state/store.ts';
import { dayIn } from './day.ts';
import { edit } from './edit-dossier.ts';
import { judgeSoon } from './judge-dossier.ts';
import { opened, openKept, policyIn } from './kept-profiles.ts';
import { notify } from './notify.ts';

/** So many days an opened profile is kept, and kept on. */
const keepDays = 90;

/**
 * A policy that was opened by hand: its limits go into the dossier, its charges stay beside it. A dossier that names a profile is
 * judged by that one only.
 * @param of the dossier it was chosen for
 * @returns errors as `readPolicyFile`, and `profile-other`
 */
export async function openPolicy(
  bytes: Uint8Array<ArrayBuffer>,
  of = store.getState().dossier?.id,
): Promise<EngineError | null> {
  const read = await policyIn(bytes);
  if (!read.ok) return read.error;
  if (isElsewhere(of)) return null;
  const named = store.getState().dossier?.policy?.profile;
  const { profile } = read.value;
  if (named && profile?.sha256 !== named.sha256)
    return refuse('profile-other', named.name, { where: named.name }).error;
  if (profile) {
    opened(read.value);
    await keepProfile({ name: profile.name, sha256: profile.sha256, bytes }, dayIn(keepDays));
  }
  if (isElsewhere(of)) return null;
  edit((one) => ({ ...one, policy: withoutCharges(read.value) }));
  return null;
}

/** Another dossier was opened meanwhile: it stays under its own policy, and that is said. */
function isElsewhere(of: string | undefined): boolean {
  const elsewhere = store.getState().dossier?.id !== of;
  if (elsewhere) notify('problem', 'file-elsewhere');
  return elsewhere;
}

/** The last day on which this browser reckons with it; null where it is not kept. */
export const keptUntil = async (sha256: string): Promise<string | null> => (await keptOf(sha256))?.expires ?? null;

async function keptOf(sha256: string) {
  const all = await listProfiles();
  return all.ok ? all.value.find(({ value }) => value.sha256 === sha256) : undefined;
}

/** Also one that is past its day: it is opened again. */
export async function keepProfileOn(sha256: string): Promise<void> {
  const kept = await keptOf(sha256);
  if (!kept) return;
  await keepProfile(kept.value, dayIn(keepDays));
  if (await openKept(store.getState().dossier?.policy)) judgeSoon();
}

/** Gone from this browser: what names it is undetermined from now on. */
export async function wipeKeptProfile(sha256: string): Promise<void> {
  await wipeProfile(sha256);
  patch({ profiles: store.getState().profiles.filter(({ profile }) => profile?.sha256 !== sha256) });
  judgeSoon();
}
