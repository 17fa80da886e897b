/** What happens to a dossier when its surroundings change: buildings that are not in use come or go, or all are fetched anew. */
import { notInUseStatuses } from '../engine/scene/register-status.ts';
import { answersAmong, type Building } from '../engine/scene/scene.ts';
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
  return { ...dossier, surroundings, variants };
}
