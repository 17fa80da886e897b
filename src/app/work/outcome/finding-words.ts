/** Buildings and places as a person knows them. */
import type { Dossier } from '../../../archive/dossier.ts';

/** Name of a building or place, for people. */
export function nameOf(id: string | null, dossier: Dossier): string {
  const building = dossier.surroundings.buildings.find((one) => one.id === id);
  if (building) return building.name ?? building.address ?? building.id;
  return dossier.surroundings.places.find((one) => one.id === id)?.name ?? '';
}
