/** An outline that is being drawn: its line so far, and its corners. */
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { FlatMap } from './leaflet-map.ts';

export function drawOutline(map: FlatMap, drawing: readonly RdPoint[] | null): void {
  const corners = drawing ?? [];
  map.clear('drawing');
  map.marked('map-drawing', drawing !== null);
  if (corners.length > 1) map.line('drawing', [...corners, corners[0] as RdPoint], 'outline');
  for (const corner of corners) map.circle('drawing', corner, 0.6, 'outline-corner');
}
