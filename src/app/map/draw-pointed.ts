/** The building that is chosen, the buildings and places that a reason is about while it is pointed at, and a point that was typed while it is asked about: below the coloured facades. */
import { activeVariant } from '../../archive/dossier.ts';
import type { Rings } from '../../engine/scene/scene.ts';
import { type AppState, machineAt } from '../state/app-state.ts';
import { drawnAssessment, reasons } from '../state/selectors.ts';
import type { FlatMap } from './leaflet-map.ts';
import './places.css';
import './pointed.css';

export function drawPointed(map: FlatMap, state: AppState): void {
  map.clear('pointed');
  const { dossier, pointed, selection, given } = state;
  const criterion = drawnAssessment(state)?.criteria.filter(({ id }) => id === pointed);
  const ids = new Set(
    criterion?.flatMap(({ findings }) => findings.filter(({ met }) => !met).map((one) => one.receptor)),
  );
  map.marked('map-pointed', ids.size > 0);
  if (!dossier) return;
  const chosen = selection?.kind === 'building' ? selection.id : null;
  const { buildings, places } = dossier.surroundings;
  const draw = (className: string, all: readonly Rings[]) =>
    map.area(
      'pointed',
      all.map((rings) => ({ rings, className })),
    );
  for (const { id, footprint } of buildings) {
    if (id === chosen) draw('building-chosen', footprint);
    if (ids.has(id)) draw('pointed', footprint);
  }
  for (const { id, ring } of places) if (ids.has(id)) draw('pointed', [[ring]]);
  const machine = machineAt(activeVariant(dossier).machines, state.machineAt);
  if (given && machine) {
    map.line('pointed', [given, machine.point], 'given-line');
    map.circle('pointed', given, 0.8, 'given-point');
  }
  markPins(map, state);
}

/** Pins of other reasons step back: asked again when they are written anew. */
export function markPins(map: FlatMap, state: AppState): void {
  const number = reasons(drawnAssessment(state)).findIndex(({ id }) => id === state.pointed) + 1;
  for (const pin of map.element.querySelectorAll('.map-label.pin'))
    pin.classList.toggle('pin-pointed', (pin.textContent ?? '').split('+').includes(String(number)));
}
