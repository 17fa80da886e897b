/** Reads `models/` (the policy beside it, which says which limits there are): the released model set, and the way to make another one from the same parts. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import blast from '../../../models/blast/swisdak-1994.json' with { type: 'json' };
import flight from '../../../models/debris/flight-2.json' with { type: 'json' };
import glazing from '../../../models/glazing/e1300-2.json' with { type: 'json' };
import measures from '../../../models/measures/measures-3.json' with { type: 'json' };
import nearField from '../../../models/near-field/near-field-1.json' with { type: 'json' };
import people from '../../../models/people/probits-1.json' with { type: 'json' };
import receptors from '../../../models/receptors/receptors-3.json' with { type: 'json' };
import sampling from '../../../models/sampling/sampling-2.json' with { type: 'json' };
import gas from '../../../models/scenarios/gas-3.json' with { type: 'json' };
import ram from '../../../models/scenarios/ram-3.json' with { type: 'json' };
import standard from '../../../models/scenarios/vast-standaard-3.json' with { type: 'json' };
import heavy from '../../../models/scenarios/vast-zwaar-3.json' with { type: 'json' };
import siting from '../../../models/siting/siting-2.json' with { type: 'json' };
import snapping from '../../../models/snapping/snapping-2.json' with { type: 'json' };
import structure from '../../../models/structure/tno-house-1.json' with { type: 'json' };
import { canonical } from '../ground/canonical.ts';
import type { ModelSet } from './definitions.ts';
import { examplePolicy } from './policy-limits.ts';

/** SHA-256 in hex of the canonical JSON of a value. */
export function fingerprint(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))));
}

/** Seals the parts of a model set: its hash is part of every receipt. */
export function sealed(parts: Omit<ModelSet, 'sha256'>): ModelSet {
  return { ...parts, sha256: fingerprint(parts) };
}

// JSON types are wider than the model's: `models verify` checks each file against its schema.
export const releasedModels: ModelSet = sealed({
  id: 'gevelwijzer-2',
  blast,
  nearField,
  glazing,
  flight,
  people,
  structure,
  siting,
  receptors,
  sampling,
  snapping,
  scenarios: [gas, standard, heavy],
  ram,
  measures: measures.measures,
  policy: examplePolicy,
} as unknown as Omit<ModelSet, 'sha256'>);
