/** In place of Leaflet's drawing for Internet Explorer 8: no browser asks for it. */
export const vmlCreate = (): never => {
  throw new Error('no browser draws so');
};
export const vmlMixin = {};
