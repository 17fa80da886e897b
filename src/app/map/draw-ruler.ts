/** The ruler on the map: its points, the line between them and how long that is. */
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { Format } from '../../i18n/format.ts';
import { measured } from '../actions/ruler.ts';
import type { AppState } from '../state/app-state.ts';
import type { FlatMap } from './leaflet-map.ts';
import './ruler.css';

export function drawRuler(map: FlatMap, { ruler }: AppState, f: Format): void {
  map.clear('ruler');
  map.marked('map-measuring', ruler !== null);
  if (!ruler) return;
  const metres = measured(ruler);
  const [from, to] = ruler;
  if (from && to && metres !== null) {
    map.line('ruler', [from, to], 'ruler-edge');
    map.line('ruler', [from, to], 'ruler-line');
    const middle: RdPoint = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    map.label('ruler', middle, f.metres(metres), 'ruler-length');
  }
  for (const point of ruler) map.circle('ruler', point, 0.5, 'ruler-end');
}
