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
  const dragging = new MarkerDrag(marker);
  marker.dragging = dragging;
  dragging.enable();
  choosingByTouch(marker.getElement() as HTMLElement, dragging);
}

/**
 * A finger that moves the page or the map often begins on a marker: it drags only a marker that was tapped before, and which has not been
 * let go by a touch elsewhere. Mouse, pen and keys know what they point at.
 */
export function choosingByTouch(element: HTMLElement, dragging: Pick<L.Handler, 'enable' | 'disable'>): void {
  const elsewhere = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch' && !element.contains(target as Node)) element.blur();
  };
  element.addEventListener('focus', () => document.addEventListener('pointerdown', elsewhere, true));
  element.addEventListener('blur', () => {
    document.removeEventListener('pointerdown', elsewhere, true);
    element.classList.remove('machine-chosen');
  });
  let byTouch = false;
  // Before the touch and the mouse that follow from it, which begin a drag.
  element.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      byTouch = pointerType === 'touch';
      if (byTouch && document.activeElement !== element) dragging.disable();
      else dragging.enable();
    },
    true,
  );
  element.addEventListener('click', () => {
    element.focus({ preventScroll: true });
    element.classList.toggle('machine-chosen', byTouch);
  });
}

export { imageOverlay };
