/** What the officer says of the surroundings: of buildings, and of places where people are. */
import { type KeptPlace, looked, placeFields } from '../../archive/prefilled.ts';
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

const editPlaces = (change: (places: readonly KeptPlace[]) => readonly KeptPlace[]): void =>
  edit(({ surroundings, ...dossier }) => ({
    ...dossier,
    surroundings: { ...surroundings, places: change(surroundings.places) },
  }));

/** New places, in one step: whether anyone is there at night was filled in, and nobody said it yet. */
export const addPlaces = (places: readonly Place[]): void =>
  editPlaces((all) => [...all, ...places.map((one) => ({ ...one, prefilled: placeFields }))]);

export const sayAtNight = (id: string, occupiedAtNight: boolean): void =>
  editPlaces((all) => all.map((one) => (one.id === id ? { ...looked(one, placeFields), occupiedAtNight } : one)));

export const removePlace = (id: string): void => editPlaces((all) => all.filter((one) => one.id !== id));
