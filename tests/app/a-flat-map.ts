/** A map on a page of its own, to which nobody does anything. */
import { FlatMap } from '../../src/app/map/leaflet-map.ts';
import type { Outcome } from '../../src/app/state/app-state.ts';

/** A machine stands, and no colour is to come for which what is drawn would wait. */
export const unanswered: Outcome = { kind: 'failed', code: 'engine-failed', last: null };

const nothing = () => undefined;

export function mapOn(): { readonly frame: HTMLElement; readonly map: FlatMap } {
  const frame = document.createElement('div');
  document.body.append(frame);
  const events = {
    clicked: nothing,
    buildingClicked: nothing,
    taken: nothing,
    centred: nothing,
    dragged: nothing,
    dropped: nothing,
    nudged: nothing,
  };
  return { frame, map: new FlatMap(frame, events, { zoomIn: '+', zoomOut: '-' }) };
}
