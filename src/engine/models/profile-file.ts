/**
 * The file of a policy, with or without charges of the municipality's own. With them it is a charge profile: a file that is opened
 * by hand and named everywhere else by its hash. Sixteen random bytes in it keep that hash from being guessed.
 */
import * as v from 'valibot';
import { bandSchema } from '../ground/figure.ts';
import { isMoment, type Result, refuse } from '../ground/units.ts';
import type { Band, BlastScenario, OwnCharges, Policy } from './definitions.ts';
import { ofToday, policySchema, readPolicy, shapeFault, standing } from './policy-schema.ts';

const { profile: _, ...limits } = policySchema.entries;

export const profileFileSchema = v.strictObject({
  ...limits,
  /** By scenario; one that is left out keeps the charge of the release. */
  charges: v.record(v.string(), bandSchema),
  decided: v.strictObject({
    by: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    date: v.pipe(
      v.string(),
      v.check((text) => isMoment(text), 'no date'),
    ),
  }),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'not 16 bytes in hex')),
});

/** No charge of a profile may be heavier, kg TNT: beyond it none of the formulas was checked. */
const heaviestKgTnt = 100;
const unit = 'kg TNT';

/**
 * @param file its text, and the SHA-256 of its bytes
 * @returns errors as `readPolicy`; `profile-scenario` (where), `profile-charge` (where, high), `profile-salt`
 */
export function readPolicyFile(
  { text, sha256 }: { readonly text: string; readonly sha256: string },
  { policy: released, scenarios }: { readonly policy: Policy; readonly scenarios: readonly BlastScenario[] },
): Result<Policy> {
  const value = parsedOf(text);
  if (!isProfile(value)) return readPolicy(text, released);
  const parsed = v.safeParse(profileFileSchema, ofToday(value));
  if (!parsed.success) return shapeFault(parsed.issues);
  const { charges, decided, salt, ...own } = parsed.output;
  const fault = chargeFault(charges, scenarios);
  if (fault) return fault;
  // Typed by hand it would be one of a few.
  if (new Set(salt).size < 6) return refuse('profile-salt', 'salt: not random', { where: 'salt' });
  if (own.id === released.id) return refuse('policy-name', own.id, { where: 'id' });
  const byScenario = charges as OwnCharges['byScenario'];
  const policy = standing(own as unknown as Policy, released);
  if (!policy.ok) return policy;
  const name = `${policy.value.id} ${policy.value.version}`;
  const profile = { sha256, name, charges: { byScenario, decided, salt } };
  return { ok: true, value: { ...policy.value, profile } };
}

/** A policy with charges of its own, or what is meant as one. */
export const isProfile = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'charges' in value;

function parsedOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function chargeFault(charges: Readonly<Record<string, Band>>, scenarios: readonly BlastScenario[]) {
  const bands = Object.entries(charges);
  if (bands.length === 0) return refuse('profile-scenario', 'charges: none', { where: 'charges' });
  for (const [id, band] of bands) {
    if (!scenarios.some((one) => one.id === id)) return refuse('profile-scenario', id, { where: `charges.${id}` });
    for (const [level, { value, unit: said, range }] of Object.entries(band)) {
      const where = `charges.${id}.${level}`;
      const within = range && value >= range[0] && value <= range[1];
      if (said !== unit || !within || !(value > 0 && value <= heaviestKgTnt))
        return refuse('profile-charge', where, { where, low: 0, high: heaviestKgTnt });
    }
  }
  return null;
}

/** The same policy as a dossier may hold it: with the hash of its profile, and without the charges. */
export function withoutCharges(policy: Policy): Policy {
  const { profile, ...rest } = policy;
  return profile ? { ...rest, profile: { sha256: profile.sha256, name: profile.name } } : policy;
}
