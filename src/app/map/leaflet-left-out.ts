/**
 * In place of parts that Leaflet's own files ask for and a flat map never uses: drawing for Internet Explorer 8, a globe, the blue
 * pin; and of dragging a marker, which comes after the first load (`leaflet-by-hand.ts`).
 */
export const vmlCreate = (): never => {
  throw new Error('No browser of now draws this way');
};
export const vmlMixin = {};
export const EPSG3857 = null;
export const Earth = {};
export class IconDefault {}
export const MarkerDrag = null;
