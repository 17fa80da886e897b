/** What an earlier version kept with the variant comes home to what it is about. */
import type { Dossier } from './dossier.ts';
import { isPrefilled, looked, machineFields, placeFields } from './prefilled.ts';

/** A variant once kept all of it: of each of its machines, and of a place as `place:` with its id. */
export function atHome(dossier: Dossier): Dossier {
  const { surroundings, variants } = dossier;
  const others = variants
    .flatMap(({ prefilled = [] }): readonly string[] => prefilled)
    .filter((key) => key !== 'exposure');
  if (others.length === 0) return dossier;
  const places = surroundings.places.map((one) =>
    others.includes(`place:${one.id}`) ? { ...one, prefilled: placeFields } : one,
  );
  return {
    ...dossier,
    surroundings: { ...surroundings, places },
    variants: variants.map((one) => {
      const prefilled = machineFields.filter((key) => isPrefilled(one, key));
      const machines = prefilled.length > 0 ? one.machines.map((machine) => ({ ...machine, prefilled })) : one.machines;
      return { ...looked(one, others), machines };
    }),
  };
}
