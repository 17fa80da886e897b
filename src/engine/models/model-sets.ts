/** What a question is judged by: the released set, under the policy that comes with the question. Nobody judges without naming it. */

import type { Scene } from '../scene/scene.ts';
import type { ModelSet, Policy } from './definitions.ts';
import { releasedModels, underPolicy } from './models.ts';
import { readPolicy } from './policy-schema.ts';

/** A scene, and the policy that it is judged under: null for the one of the release. */
export interface Question {
  readonly scene: Scene;
  readonly policy: Policy | null;
}

const made = new Map<string, ModelSet>();

/** The set under this policy, the same one for the same limits. A policy that cannot stand is not judged by: the receipt names which was. */
export function setUnder(policy: Policy | null): ModelSet {
  if (!policy) return releasedModels;
  const text = JSON.stringify(policy);
  const known = made.get(text);
  if (known) return known;
  const read = readPolicy(text, releasedModels.policy);
  const models = read.ok ? underPolicy(read.value) : releasedModels;
  if (made.size > 64) made.clear();
  made.set(text, models);
  return models;
}
