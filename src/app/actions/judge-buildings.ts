/** What the officer says of the surroundings: of buildings, and of places where people are. */
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

export function editPlaces(change: (places: readonly Place[]) => readonly Place[]): void {
  edit((dossier) => ({
    ...dossier,
    surroundings: { ...dossier.surroundings, places: change(dossier.surroundings.places) },
  }));
}
