/** The receipt: with what was this computed. No times in it, so the same input gives the same kenmerk anywhere. */

import { engineVersion } from '../ground/version.ts';
import type { ModelSet } from '../models/definitions.ts';
import { fingerprint } from '../models/models.ts';
import type { Receipt } from '../scene/assessment.ts';
import type { Building, Scene } from '../scene/scene.ts';

const buildingHashes = new WeakMap<readonly Building[], string>();

/** A list of buildings hashes once; it may be long and seldom changes. */
function hashOf(buildings: readonly Building[]): string {
  const known = buildingHashes.get(buildings);
  if (known) return known;
  const made = fingerprint(buildings);
  buildingHashes.set(buildings, made);
  return made;
}

export function receiptOf(scene: Scene, models: ModelSet, seed: number, derived: Receipt['derived']): Receipt {
  const facts = {
    scene: {
      ...scene,
      buildings: hashOf(scene.buildings),
      sources: scene.sources.map(({ retrieved: _, ...source }) => source),
    },
    seed,
    modelSet: models.sha256,
    policy: models.policy.id,
    engineVersion,
  };
  const hash = fingerprint(facts).slice(0, 12).toUpperCase();
  return {
    kenmerk: `GW-${hash.slice(0, 4)}-${hash.slice(4, 8)}-${hash.slice(8)}`,
    engineVersion,
    modelSet: { id: models.id, sha256: models.sha256 },
    policy: { id: models.policy.id, version: models.policy.version, owner: models.policy.owner },
    measures: scene.measures,
    seed,
    samples: 0,
    assumed: scene.assumed,
    derived,
    sources: scene.sources,
  };
}
