/** The parts of Leaflet by the files of its source, with the types of the whole. */
declare module 'leaflet/src/map/Map.js' {
  export { Map, map as createMap } from 'leaflet';
}
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js' {
  import { Handler } from 'leaflet';
  export const DoubleClickZoom: typeof Handler;
}
declare module 'leaflet/src/map/handler/Map.Drag.js' {
  import { Handler } from 'leaflet';
  export const Drag: typeof Handler;
}
declare module 'leaflet/src/map/handler/Map.Keyboard.js' {
  import { Handler } from 'leaflet';
  export const Keyboard: typeof Handler;
}
declare module 'leaflet/src/map/handler/Map.ScrollWheelZoom.js' {
  import { Handler } from 'leaflet';
  export const ScrollWheelZoom: typeof Handler;
}
declare module 'leaflet/src/map/handler/Map.TouchZoom.js' {
  import { Handler } from 'leaflet';
  export const TouchZoom: typeof Handler;
}
declare module 'leaflet/src/control/Control.Zoom.js' {
  import { control } from 'leaflet';
  export const zoom: typeof control.zoom;
}
declare module 'leaflet/src/dom/DomEvent.js' {
  import { DomEvent } from 'leaflet';
  export const stopPropagation: typeof DomEvent.stopPropagation;
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
  export { latLngBounds as toLatLngBounds } from 'leaflet';
}
declare module 'leaflet/src/geo/crs/CRS.Simple.js' {
  import { CRS } from 'leaflet';
  export const Simple: typeof CRS.Simple;
}
declare module 'leaflet/src/layer/ImageOverlay.js' {
  export { imageOverlay } from 'leaflet';
}
declare module 'leaflet/src/layer/LayerGroup.js' {
  export { layerGroup } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/DivIcon.js' {
  export { divIcon } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/Marker.js' {
  export { marker } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/Marker.Drag.js' {
  import { Handler, type Marker } from 'leaflet';
  export const MarkerDrag: new (marker: Marker) => Handler;
}
declare module 'leaflet/src/layer/vector/Circle.js' {
  export { circle } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polygon.js' {
  export { polygon } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polyline.js' {
  export { polyline } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/SVG.js' {
  export { svg } from 'leaflet';
}
