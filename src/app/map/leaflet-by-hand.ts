/**
 * How a map and what stands on it are moved by hand: dragged, zoomed by wheel, by two fingers, by a double click, by keys and by its
 * buttons; and pictures beneath it. Fetched as soon as a map stands: a first verdict does not wait for it.
 */
import type * as L from 'leaflet';
import { zoom } from 'leaflet/src/control/Control.Zoom.js';
import { imageOverlay } from 'leaflet/src/layer/ImageOverlay.js';
import { MarkerDrag } from 'leaflet/src/layer/marker/Marker.Drag.js';
import { DoubleClickZoom } from 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import { Drag } from 'leaflet/src/map/handler/Map.Drag.js';
import { Keyboard } from 'leaflet/src/map/handler/Map.Keyboard.js';
import { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';

const ways: Record<string, typeof L.Handler> = {
  doubleClickZoom: DoubleClickZoom,
  dragging: Drag,
  keyboard: Keyboard,
  scrollWheelZoom: ScrollWheelZoom,
  touchZoom: TouchZoom,
};

/** What Leaflet gives a map when it is made, of what was there by then. */
interface Made {
  readonly addHandler: L.Map['addHandler'];
  readonly _controlCorners?: object;
  readonly _initControlPos: () => void;
}

/** For a map that was made before these were here; one that is made later has handlers and corners from its start. */
export function moveByHand(
  map: L.Map,
  { zoomIn, zoomOut }: { readonly zoomIn: string; readonly zoomOut: string },
): void {
  const made = map as unknown as Made & Record<string, unknown>;
  for (const [name, way] of Object.entries(ways)) if (!made[name]) made.addHandler(name, way);
  if (!made._controlCorners) made._initControlPos();
  zoom({ position: 'topright', zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
}

/** A marker that was made without it can be dragged from now on, as Leaflet gives it to one that it makes itself. */
export function dragByHand(marker: L.Marker): void {
  if (marker.dragging || !marker.getElement()) return;
  marker.dragging = new MarkerDrag(marker);
  marker.dragging.enable();
}

export { imageOverlay };
