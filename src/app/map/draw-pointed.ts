/** The buildings and places that a reason is about, while it is pointed at or has the focus. */
import type { AppState } from '../state/app-state.ts';
import { drawnAssessment } from '../state/selectors.ts';
import type { FlatMap } from './leaflet-map.ts';
import './pointed.css';

export function drawPointed(map: FlatMap, state: AppState): void {
  map.group('pointed');
  map.clear('pointed');
  const { dossier, pointed } = state;
  const criterion = drawnAssessment(state)?.criteria.filter(({ id }) => id === pointed);
  const ids = new Set(
    criterion?.flatMap(({ findings }) => findings.filter(({ met }) => !met).map((one) => one.receptor)),
  );
  map.marked('map-pointed', ids.size > 0);
  if (!dossier || ids.size === 0) return;
  const { buildings, places } = dossier.surroundings;
  for (const { id, footprint } of buildings)
    if (ids.has(id))
      map.area(
        'pointed',
        footprint.map((rings) => ({ rings, className: 'pointed' })),
      );
  for (const { id, ring } of places) if (ids.has(id)) map.area('pointed', [{ rings: [ring], className: 'pointed' }]);
}
