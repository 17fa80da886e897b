/** What the municipality set for its own copy of the page, in `settings.json` beside it. */
import * as v from 'valibot';
import type { Dossier } from '../../archive/dossier.ts';
import { type Settings, settingsSchema } from '../../archive/settings-schema.ts';
import type { Policy } from '../../engine/models/definitions.ts';
import { notify } from './notify.ts';

const none: Settings = { buildings: null };
let settings: Promise<Settings> | null = null;
let unread = false;

/** A file that is absent sets nothing; one that cannot be read sets nothing either, and each new dossier says so. */
export function readSettings(): Promise<Settings> {
  settings ??= fetch('settings.json', { cache: 'no-store' }).then(
    async (response) => {
      if (!response.ok) return none;
      const parsed = v.safeParse(settingsSchema, await response.json().catch(() => null));
      if (parsed.success) return parsed.output;
      unread = true;
      return none;
    },
    () => none,
  );
  return settings;
}

interface FromMunicipality {
  readonly own: Pick<Dossier, 'organisation' | 'policy'>;
  /** Says what could not be read, once the dossier is on the screen: the limits of the municipality may be stricter. */
  readonly tell: () => void;
}

/** What a new dossier of a real place has from the municipality: its name, and its limits. */
export async function fromMunicipality(): Promise<FromMunicipality> {
  const { organisation = null, policy: set = null, profile = null } = await readSettings();
  const { file: path, sha256 } =
    typeof set === 'string' ? { file: set, sha256: null } : (set ?? { file: null, sha256: null });
  const limits = path === null ? null : await policyAt(path, sha256);
  const policy = profile ? { ...(limits ?? (await releasedPolicy())), profile } : limits;
  const code = unread ? 'settings-unread' : path !== null && !limits ? 'policy-unread' : null;
  return {
    own: { organisation: organisation ?? '', ...(policy && { policy }) },
    tell: () => {
      if (code) notify('problem', code, { fileName: path ?? 'settings.json' });
    },
  };
}

/** The limits until the profile that goes with them is opened: nothing is judged by them. */
const releasedPolicy = async (): Promise<Policy> =>
  (await import('../../engine/models/models.ts')).releasedModels.policy;

/** Asked anew for each dossier: limits change while a page is open. */
async function policyAt(path: string, sha256: string | null): Promise<Policy | null> {
  const { readPolicy } = await import('../../engine/models/policy-schema.ts');
  const { printOfBytes } = await import('../../geodata/fingerprint.ts');
  const { releasedModels } = await import('../../engine/models/models.ts');
  const bytes = await fetch(path, { cache: 'no-store' }).then(
    (response) => (response.ok ? response.arrayBuffer() : new ArrayBuffer(0)),
    () => new ArrayBuffer(0),
  );
  if (sha256 !== null && printOfBytes(new Uint8Array(bytes)) !== sha256) return null;
  const read = readPolicy(new TextDecoder().decode(bytes), releasedModels.policy);
  return read.ok ? read.value : null;
}
