/** The ruler on the map: its points, the line between them and how long that is. */
import type { Format } from '../../i18n/format.ts';
import { measured } from '../actions/ruler.ts';
import type { AppState } from '../state/app-state.ts';
import { clearLength, drawLength } from './draw-length.ts';
import type { FlatMap } from './leaflet-map.ts';
import './ruler.css';

export function drawRuler(map: FlatMap, { ruler, dossier }: AppState, f: Format): void {
  clearLength(map, 'ruler');
  map.marked('map-measuring', ruler !== null);
  if (!ruler || !dossier) return;
  const metres = measured(ruler);
  const [from, to] = ruler;
  if (from && to && metres !== null) {
    map.line('ruler', [from, to], 'ruler-edge');
    map.line('ruler', [from, to], 'ruler-line');
  }
  for (const point of ruler) map.circle('ruler', point, 0.5, 'ruler-end');
  if (from && to && metres !== null) drawLength(map, 'ruler', [from, to], f.metres(metres), 'ruler-length', dossier);
}
