/**
 * What the map needs of Leaflet, taken from the files of its source: tiles, popups, projections on a globe, drawing on a
 * canvas, a box to zoom by and the drawing of old Internet Explorers stay out of it, and what moves it by hand comes after the first load.
 */
import type { Layer, Renderer } from 'leaflet';
import { Map } from 'leaflet/src/map/Map.js';

export { stopPropagation } from 'leaflet/src/dom/DomEvent.js';
export { Simple } from 'leaflet/src/geo/crs/CRS.Simple.js';
export { toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { layerGroup } from 'leaflet/src/layer/LayerGroup.js';
export { divIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { marker } from 'leaflet/src/layer/marker/Marker.js';
export { circle } from 'leaflet/src/layer/vector/Circle.js';
export { polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { polyline } from 'leaflet/src/layer/vector/Polyline.js';
export { svg } from 'leaflet/src/layer/vector/SVG.js';
export { createMap as map } from 'leaflet/src/map/Map.js';

/** Every shape names the renderer that it is drawn by; Leaflet would else bring one for canvas along. */
const rendering = {
  getRenderer(this: Map, layer: Layer & { readonly options: { readonly renderer: Renderer } }): Renderer {
    const { renderer } = layer.options;
    if (!this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  },
};
(Map as unknown as { include: (methods: object) => void }).include(rendering);

/** What moves it by hand, and what stands on it. */
export const byHand = () => import('./leaflet-by-hand.ts');
