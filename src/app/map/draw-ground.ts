/**
 * What the ground looks like, upon it where one may walk and drive, then trees and where something is
 * open.
 */
import type { Dossier } from '../../archive/dossier.ts';
import { lookedAt } from '../../archive/drawn-ground.ts';
import type { FlatMap } from './leaflet-map.ts';

export function drawGround(map: FlatMap, { surroundings }: Dossier): void {
  map.clear('ground');
  for (const { look, rings } of lookedAt(surroundings.scenery.ground))
    map.area('ground', [{ rings, className: `ground ground-${look}` }]);
  for (const { kind, rings } of surroundings.publicSpace)
    map.area('ground', [{ rings, className: `ground ground-${kind}` }]);
  for (const [x, y, radiusM] of surroundings.scenery.trees) map.circle('ground', [x, y], radiusM, 'tree');
  for (const { box, found } of surroundings.openPlaces ?? []) {
    const [minX, minY, maxX, maxY] = box;
    const ring = [
      [minX - 1, minY - 1],
      [maxX + 1, minY - 1],
      [maxX + 1, maxY + 1],
      [minX - 1, maxY + 1],
    ] as const;
    if (!found) map.area('ground', [{ rings: [ring], className: 'place' }]);
  }
}
