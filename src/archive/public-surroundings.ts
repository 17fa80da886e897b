/**
 * Surroundings as anyone may see them. What a file was called and what a list of one's own calls a building was typed for
 * colleagues: a name of a file can hold a person or a plan, and not every address of a list wants to be found.
 */
import type { Building, Ledger, Source } from '../engine/scene/scene.ts';
import type { Surroundings } from './dossier.ts';
import { barePlaces } from './prefilled.ts';

/** @param name what the public part calls them */
export function publicSurroundings(surroundings: Surroundings, name: string): Surroundings {
  const { buildings, notInUse, places, sources, ledger, openPlaces, invented } = surroundings;
  // No register names a building: a name comes of a list that was added. Those of an invented town are its own.
  const named = (all: readonly Building[]) => (invented ? all : all.map((one) => ({ ...one, name: null })));
  return {
    ...surroundings,
    name,
    places: barePlaces(places),
    buildings: named(buildings),
    ...(notInUse && { notInUse: named(notInUse) }),
    // A sum of a file tells who has that file.
    sources: sources.map(({ pages: _, ...source }) => ({
      ...source,
      reference: isAddress(source) ? source.reference : '',
      sha256: null,
    })),
    ...(ledger && { ledger: ledger.map((one) => ({ ...one, source: openSource(one, sources) })) }),
    ...(openPlaces && { openPlaces: openPlaces.map((one, i) => ({ ...one, id: `open-${i + 1}` })) }),
  };
}

const isAddress = ({ reference }: Source): boolean => /^https?:\/\//.test(reference);

/** A service is named in our own words; a file by what it is. */
function openSource({ source }: Ledger, sources: readonly Source[]): string {
  const file = sources.find((one) => !isAddress(one) && one.reference === source);
  if (file) return file.name;
  return /\.[^.\s]{1,9}$/.test(source) ? '' : source;
}
