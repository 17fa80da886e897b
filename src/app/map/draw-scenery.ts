/** Beneath the streets what the ground looks like; upon them trees, places where people stay and where something is open. */
import type { Dossier } from '../../archive/dossier.ts';
import { lookedAt } from '../../archive/drawn-ground.ts';
import type { FlatMap } from './leaflet-map.ts';

export function drawScenery(map: FlatMap, { surroundings }: Dossier): void {
  map.clear('beneath');
  map.clear('scenery');
  for (const { look, rings } of lookedAt(surroundings.scenery.ground))
    map.area('beneath', [{ rings, className: `ground ground-${look}` }]);
  for (const [x, y, radiusM] of surroundings.scenery.trees) map.circle('scenery', [x, y], radiusM, 'tree');
  for (const place of surroundings.places) map.area('scenery', [{ rings: [place.ring], className: 'place' }]);
  for (const { box, found } of surroundings.openPlaces ?? []) {
    const [minX, minY, maxX, maxY] = box;
    const ring = [
      [minX - 1, minY - 1],
      [maxX + 1, minY - 1],
      [maxX + 1, maxY + 1],
      [minX - 1, maxY + 1],
    ] as const;
    if (!found) map.area('scenery', [{ rings: [ring], className: 'place' }]);
  }
}
