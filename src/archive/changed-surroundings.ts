/** What happens to a dossier when its surroundings change: buildings that are not in use come or go, or all are fetched anew. */
import { notInUseStatuses } from '../engine/scene/register-status.ts';
import { answersAmong, type Building } from '../engine/scene/scene.ts';
import { carriedJudgements } from './carried-judgements.ts';
import type { Dossier, Surroundings } from './dossier.ts';

/** Buildings that are not in use, counted with the others or set apart from them. */
export function countNotInUse(surroundings: Surroundings, counted: boolean): Surroundings {
  const all = [...surroundings.buildings, ...(surroundings.notInUse ?? [])];
  const waits = ({ status }: Building) => notInUseStatuses.has(status);
  return counted
    ? { ...surroundings, buildings: all, notInUse: [] }
    : { ...surroundings, buildings: all.filter((one) => !waits(one)), notInUse: all.filter(waits) };
}

/** Are there any among those that count? */
export const countsNotInUse = ({ buildings }: Surroundings): boolean =>
  buildings.some(({ status }) => notInUseStatuses.has(status));

/** The dossier among other surroundings. Going on without whole ones was said of those before: it is asked again. */
export function withSurroundings(dossier: Dossier, surroundings: Surroundings): Dossier {
  const variants = dossier.variants.map((one) => ({ ...one, answers: answersAmong(one.answers) }));
  const all = ({ buildings, notInUse = [] }: Surroundings) => [...buildings, ...notInUse];
  const { judgements, lost } = carriedJudgements(dossier.judgements, all(dossier.surroundings), all(surroundings));
  // A place that was lost before stays open, unless something stands for it now or somebody looked.
  const still = (dossier.surroundings.openPlaces ?? []).filter(({ reason }) => reason === 'judged-and-gone');
  const openPlaces = [...(surroundings.openPlaces ?? []), ...still, ...lost];
  return {
    ...dossier,
    judgements,
    surroundings: openPlaces.length > 0 ? { ...surroundings, openPlaces } : surroundings,
    variants,
  };
}
