/** The ground by the square metre: where pieces come down, in four classes from light to dark. */
import type { Cell } from '../../engine/consequences/pieces-at.ts';
import type { Told } from '../../engine/consequences/told.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { AppState } from '../state/app-state.ts';
import type { FlatMap } from './leaflet-map.ts';
import './cells.css';

export const cellClasses = ['many', 'some', 'few', 'rare'] as const;
export type CellClass = (typeof cellClasses)[number];

function classOf(densityPerM2: number, { limits }: Told): CellClass {
  if (densityPerM2 >= 1) return 'many';
  if (densityPerM2 >= 0.1) return 'some';
  return densityPerM2 >= limits.debrisPerM2 ? 'few' : 'rare';
}

/** What was told, when it is about what is on the screen now. */
export function toldNow({ aside, dossier, trial }: AppState): Told | null {
  return aside && aside.of === dossier && aside.measures === trial?.measures ? aside.told : null;
}

export function drawGroundCells(map: FlatMap, state: AppState): void {
  map.clear('cells');
  const told = toldNow(state);
  if (!told || !state.aside?.onMap) return;
  for (const name of cellClasses) {
    const rings = rows(told.debris.cells.filter(({ densityPerM2 }) => classOf(densityPerM2, told) === name));
    // All squares of a class are one path: thousands of them stay light to draw and to drag.
    if (rings.length > 0) map.area('cells', [{ rings, className: `cells cells-${name}` }]);
  }
}

/** Squares of one metre, joined along each row. */
function rows(cells: readonly Cell[]): RdPoint[][] {
  const sorted = cells.toSorted((one, two) => one.y - two.y || one.x - two.x);
  const rings: RdPoint[][] = [];
  for (let i = 0; i < sorted.length; ) {
    const { x, y } = sorted[i] as Cell;
    let width = 1;
    while (sorted[i + width]?.y === y && sorted[i + width]?.x === x + width) width++;
    const [west, east, south, north] = [x - 0.5, x - 0.5 + width, y - 0.5, y + 0.5];
    rings.push([
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ]);
    i += width;
  }
  return rings;
}
