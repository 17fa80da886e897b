/** What the officer found where a record of the register could not be read. */
import type { Building, OpenPlace, Ring } from '../../engine/scene/scene.ts';
import { edit } from './edit-dossier.ts';

/** Smaller than this a place is a point: a building stands around it, so wide, in m. */
const leastM = 6;

/** Nothing stands there, or a building of this use: then it is judged as any other. */
export function settlePlace(id: string, found: NonNullable<OpenPlace['found']>): void {
  edit((dossier) => {
    const { surroundings } = dossier;
    const place = surroundings.openPlaces?.find((one) => one.id === id);
    if (!place) return dossier;
    const openPlaces = surroundings.openPlaces?.map((one) => (one.id === id ? { ...one, found } : one));
    const buildings = found === 'nothing' ? surroundings.buildings : [...surroundings.buildings, stood(place, found)];
    return { ...dossier, surroundings: { ...surroundings, buildings, openPlaces } };
  });
}

function stood({ id, box: [minX, minY, maxX, maxY] }: OpenPlace, found: 'office' | 'home'): Building {
  const wide = (least: number, most: number): readonly [number, number] => {
    const more = Math.max(0, leastM - (most - least)) / 2;
    return [least - more, most + more];
  };
  const [[x1, x2], [y1, y2]] = [wide(minX, maxX), wide(minY, maxY)];
  const ring: Ring = [
    [x1, y1],
    [x2, y1],
    [x2, y2],
    [x1, y2],
  ];
  return {
    id: `open ${id}`.slice(0, 500),
    footprint: [[ring]],
    status: 'Ter plekke gezien',
    year: null,
    uses: [found === 'home' ? 'woonfunctie' : 'kantoorfunctie'],
    units: null,
    dwellings: null,
    heightM: null,
    address: null,
    name: null,
  };
}
