/** What the officer says of the surroundings: of buildings, and of places where people are. */
import { activeVariant, type Dossier, given, prefilledToo, type Variant } from '../../archive/dossier.ts';
import type { Judgement, Place } from '../../engine/scene/scene.ts';
import { edit } from './edit-dossier.ts';

/** Says something of buildings; several at once is one step back. */
export function judgeBuildings(ids: readonly string[], change: Judgement): void {
  edit((dossier) => {
    const judgements = { ...dossier.judgements };
    for (const id of ids) judgements[id] = { ...judgements[id], ...change };
    return { ...dossier, judgements };
  });
}

type Change = (places: readonly Place[]) => readonly Place[];

const withPlaces = (dossier: Dossier, change: Change, of: (variant: Variant) => Variant): Dossier => ({
  ...dossier,
  surroundings: { ...dossier.surroundings, places: change(dossier.surroundings.places) },
  variants: dossier.variants.map((one) => (one.id === activeVariant(dossier).id ? of(one) : one)),
});

/** New places, drawn or taken from a register: whether anyone is there at night was filled in, and nobody said it yet. */
export const addPlaces = (places: readonly Place[]): void =>
  edit((dossier) =>
    withPlaces(
      dossier,
      (all) => [...all, ...places],
      (one) =>
        prefilledToo(
          one,
          places.map(({ id }) => `place:${id}` as const),
        ),
    ),
  );

export const sayAtNight = (id: string, occupiedAtNight: boolean): void =>
  edit((dossier) =>
    withPlaces(
      dossier,
      (all) => all.map((one) => (one.id === id ? { ...one, occupiedAtNight } : one)),
      (one) => given(one, [`place:${id}`]),
    ),
  );

export const removePlace = (id: string): void =>
  edit((dossier) =>
    withPlaces(
      dossier,
      (all) => all.filter((one) => one.id !== id),
      (one) => given(one, [`place:${id}`]),
    ),
  );
