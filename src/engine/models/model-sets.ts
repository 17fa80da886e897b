/** What a question is judged by: the released set, under the policy that comes with the question. Nobody judges without naming it. */

import { memoOf } from '../ground/memo.ts';
import { criterionIds } from '../scene/assessment.ts';
import type { Scene } from '../scene/scene.ts';
import type { BlastScenario, ModelSet, Policy, Profile } from './definitions.ts';
import { releasedModels, sealed } from './models.ts';
import { readPolicy, standing } from './policy-schema.ts';

/** A scene, and the policy that it is judged under: null for the one of the release. */
export interface Question {
  readonly scene: Scene;
  readonly policy: Policy | null;
}

/** The released set under another policy; what of it is not read any more makes no other set. */
export function underPolicy(policy: Policy | null): ModelSet {
  return policy ? withLimits(releasedModels, policy) : releasedModels;
}

/** A set with these limits in place of its own, and with the charges that go with them once they are opened. */
export function withLimits({ sha256: _, ...parts }: ModelSet, { ignored: __, ...policy }: Policy): ModelSet {
  const { profile } = policy;
  const charges = profile?.charges?.byScenario;
  const charged = (scenario: BlastScenario): BlastScenario => {
    const chargeKgTnt = charges?.[scenario.id];
    return chargeKgTnt ? { ...scenario, chargeKgTnt } : scenario;
  };
  const scenarios = charges ? parts.scenarios.map(charged) : parts.scenarios;
  return sealed({ ...parts, policy, scenarios, ...(profile && !charges && { unjudged: unopened(profile) }) });
}

/** All is unknown until somebody opens the file; nobody but the municipality has it. */
function unopened({ sha256, name }: Profile): NonNullable<ModelSet['unjudged']> {
  const open = { scenario: null, status: 'unknown', pending: [], worst: null, findings: [] } as const;
  return {
    criteria: criterionIds.map((id) => ({ id, ...open })),
    missing: [
      { what: 'profile', who: 'municipality', receptors: [], criteria: criterionIds, details: { sha256, name } },
    ],
  };
}

/** Limits that cannot stand are not judged by, and a profile that goes with them is not opened. */
const unread = ({ sha256, name }: Profile): Policy => ({ ...releasedModels.policy, profile: { sha256, name } });

const setBy = memoOf((text: string): ModelSet => {
  const policy: Policy = JSON.parse(text);
  const { profile } = policy;
  // An opened profile was read from its file: as a dossier holds it there are no charges.
  const read = profile?.charges ? standing(policy, releasedModels.policy) : readPolicy(text, releasedModels.policy);
  return read.ok ? underPolicy(read.value) : profile ? underPolicy(unread(profile)) : releasedModels;
}, 64);

/** The set under this policy, the same one for the same limits. A policy that cannot stand is not judged by: the receipt names which was. */
export const setUnder = (policy: Policy | null): ModelSet => (policy ? setBy(JSON.stringify(policy)) : releasedModels);
