/**
 * Sets of earlier releases that this one can still judge by, and which of them a recorded outcome was of. The engine is the one
 * of today: what an earlier file did not hold is as it is now.
 */
import flight from '../../../models/debris/flight-1.json' with { type: 'json' };
import glazing from '../../../models/glazing/e1300-1.json' with { type: 'json' };
import measures from '../../../models/measures/measures-1.json' with { type: 'json' };
import receptors from '../../../models/receptors/receptors-1.json' with { type: 'json' };
import sampling from '../../../models/sampling/sampling-1.json' with { type: 'json' };
import gas from '../../../models/scenarios/gas-1.json' with { type: 'json' };
import ram from '../../../models/scenarios/ram-1.json' with { type: 'json' };
import standard from '../../../models/scenarios/vast-standaard-1.json' with { type: 'json' };
import heavy from '../../../models/scenarios/vast-zwaar-1.json' with { type: 'json' };
import siting from '../../../models/siting/siting-1.json' with { type: 'json' };
import snapping from '../../../models/snapping/snapping-1.json' with { type: 'json' };
import policy from '../../../models/verdict/policy-1.json' with { type: 'json' };
import type { ModelSet, Policy } from './definitions.ts';
import { setOfFiles } from './files-of-then.ts';
import { setUnder, withLimits } from './model-sets.ts';
import { releasedModels } from './models.ts';

const first = setOfFiles('gevelwijzer-1', [
  { kind: 'debris', value: flight },
  { kind: 'glazing', value: glazing },
  { kind: 'measures', value: measures },
  { kind: 'receptors', value: receptors },
  { kind: 'sampling', value: sampling },
  { kind: 'scenarios', value: gas },
  { kind: 'scenarios', value: ram },
  { kind: 'scenarios', value: standard },
  { kind: 'scenarios', value: heavy },
  { kind: 'siting', value: siting },
  { kind: 'snapping', value: snapping },
  { kind: 'verdict', value: policy },
]);

const olderSets: readonly ModelSet[] = [first];

/** By what something was judged, as its receipt says. */
export interface JudgedBy {
  readonly modelSet: { readonly id: string; readonly sha256: string };
  readonly policy: { readonly id: string; readonly version: string };
}

/** `same`: to the last number. Else numbers of then, read by the engine of now; or what of then is not here. */
export type SetOfThen =
  | { readonly kind: 'same' | 'read-by-now'; readonly models: ModelSet }
  | { readonly kind: 'no-policy' | 'no-set' };

/** @param policies that may have been those of then; null for the one of the release */
export function setOfThen({ modelSet, policy }: JudgedBy, policies: readonly (Policy | null)[]): SetOfThen {
  const own = policies.flatMap((one) => one ?? []);
  const same = [null, ...own].map(setUnder).find(({ sha256 }) => sha256 === modelSet.sha256);
  if (same) return { kind: 'same', models: same };
  const older = olderSets.find(({ id }) => id === modelSet.id);
  const bases = older ? [older.policy, ...own] : [releasedModels.policy, ...own];
  const found = bases.find(({ id, version }) => id === policy.id && version === policy.version);
  if (!found) return { kind: 'no-policy' };
  if (!older) return { kind: 'no-set' };
  const models = found === older.policy ? older : withLimits(older, found);
  return { kind: models.sha256 === modelSet.sha256 ? 'same' : 'read-by-now', models };
}
