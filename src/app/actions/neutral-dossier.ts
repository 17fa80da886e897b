/** A dossier of a place that nobody was asked about, as an overview and a map of a town judge it. */
import type { Dossier } from '../../archive/dossier.ts';
import { neutralAnswers } from '../../engine/scene/scene.ts';

/** The same with what nobody was asked: taken to be so, and named as assumed wherever the dossier goes. */
export function withNeutralAnswers(dossier: Dossier): Dossier {
  const assumed = Object.keys(neutralAnswers);
  return {
    ...dossier,
    variants: dossier.variants.map((one) => ({ ...one, answers: { ...one.answers, ...neutralAnswers }, assumed })),
  };
}
