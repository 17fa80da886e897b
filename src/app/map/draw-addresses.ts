/** What addresses say beside what the map has: numbers of houses without one of their own, and names of streets. */
import type { Dossier } from '../../archive/dossier.ts';
import type { FlatMap } from './leaflet-map.ts';
import { numbersOf, streetsOf } from './street-names.ts';

/** A large file of buildings would only become a blur. */
const most = 1200;

export function drawAddresses(map: FlatMap, { surroundings }: Dossier): void {
  map.group('addresses');
  map.clear('addresses');
  if (surroundings.buildings.length > most) return;
  for (const { text, point } of numbersOf(surroundings)) map.label('addresses', point, text, 'map-label-number');
  if (surroundings.scenery.labels.some(({ kind }) => kind === 'street')) return;
  for (const { text, point, turnDeg } of streetsOf(surroundings))
    map.label('addresses', point, text, 'map-label-street', turnDeg);
}
