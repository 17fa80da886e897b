/** What the engine is asked of a dossier: under its policy, with the charges of its profile where that is opened in this browser. */
import { type Dossier, sceneOf, type Variant } from '../../archive/dossier.ts';
import type { Policy } from '../../engine/models/definitions.ts';
import type { Question } from '../../engine/models/model-sets.ts';
import { store } from './store.ts';

/** Null: that of the release. */
export function policyOf({ policy }: Pick<Dossier, 'policy'>): Policy | null {
  const named = policy?.profile?.sha256;
  return store.getState().profiles.find(({ profile }) => profile?.sha256 === named) ?? policy ?? null;
}

export const questionOf = (dossier: Dossier, variant?: Variant): Question => ({
  scene: sceneOf(dossier, variant),
  policy: policyOf(dossier),
});
