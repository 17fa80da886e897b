/**
 * What lies above what on the map, the lowest first; the one place that says so. What is drawn on a floor stays on it, whenever it is
 * drawn anew. Lines and areas of all floors lie in one drawing below all that is written. Beneath it lies the picture of the ground;
 * over it what floats in the page, by the heights `--over-map-…` in `tokens.css`.
 */
export const floors = [
  'ground',
  'buildings',
  'layers',
  'zones',
  'cells',
  'pointed',
  'facades',
  'spots',
  'addresses',
  'labels',
  'reaches',
  'difference',
  'pins',
  'machines',
  'probe',
  'ruler',
  'drawing',
] as const;

export type Floor = (typeof floors)[number];
