/** Measures tried on, and taken. */

import { assessScene } from '../../job/engine-client.ts';
import { questionOf } from '../state/question.ts';
import { patch, store } from '../state/store.ts';
import { editVariant } from './edit-dossier.ts';
import { drawZones } from './judge-dossier.ts';

export const takeMeasures = (ids: readonly string[]): void => {
  patch({ trial: null });
  editVariant((variant) => ({ ...variant, measures: [...ids] }));
};

/** Tries measures on without taking them; null puts the plan back. */
export async function tryMeasures(measures: readonly string[] | null): Promise<void> {
  const { dossier } = store.getState();
  if (!dossier || measures === null) return patch({ trial: null });
  patch({ trial: { measures, assessment: null } });
  const answered = await assessScene(questionOf(dossier), { measures: [...measures] });
  if (!answered.ok || store.getState().trial?.measures !== measures) return;
  patch({ trial: { measures, assessment: answered.value } });
  void drawZones(answered.value);
}
