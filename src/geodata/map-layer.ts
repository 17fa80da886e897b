/** Layers over the ground, of PDOK or of the municipality itself: where their pictures and outlines come from. */
import type { RdPoint } from '../engine/scene/scene.ts';

type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

interface Shared {
  readonly name: string;
  readonly attribution: string;
  readonly url: string;
}

/** Pictures in RD of whatever is in view. */
type PictureLayer = Shared & { readonly kind: 'wms'; readonly layer: string };
/** Tiles in the RD grid of the country. */
type TileLayer = Shared & { readonly kind: 'wmts'; readonly deepest: number };
/** Outlines and lines, in RD as GeoJSON. */
type OutlineLayer = Shared & { readonly kind: 'wfs'; readonly layer: string };

/** Tiles in the RD grid, all in one file. */
type ArchiveLayer = Shared & { readonly kind: 'pmtiles' };

export type MapLayer = PictureLayer | TileLayer | OutlineLayer | ArchiveLayer;

/** The kadastrale kaart: parcels with their numbers and borders. */
export const parcels: MapLayer = {
  kind: 'wms',
  name: 'parcels',
  url: 'https://service.pdok.nl/kadaster/kadastralekaart/wms/v5_0',
  layer: 'Perceel,KadastraleGrens',
  attribution: 'Kadaster / PDOK',
};

const asked = (url: string, parameters: Readonly<Record<string, string>>): string =>
  `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(parameters)}`;

/** More pixels a side than this no server need make. */
const mostPixels = 2048;

/** One picture of a box in RD, as WMS 1.3.0 gives it. */
export function pictureOf({ url, layer }: PictureLayer, box: Box, metresPerPixel: number): string {
  const [minX, minY, maxX, maxY] = box;
  const pixels = (metres: number) => String(Math.max(1, Math.min(mostPixels, Math.round(metres / metresPerPixel))));
  return asked(url, {
    service: 'WMS',
    version: '1.3.0',
    request: 'GetMap',
    layers: layer,
    styles: '',
    crs: 'EPSG:28992',
    bbox: box.join(','),
    width: pixels(maxX - minX),
    height: pixels(maxY - minY),
    format: 'image/png',
    transparent: 'true',
  });
}

/** Outlines a layer may bring; what it has more of is not drawn, and that is said. */
export const mostOutlines = 2000;

export const outlinesUrl = ({ url, layer }: OutlineLayer, box: Box): string =>
  asked(url, {
    service: 'WFS',
    version: '2.0.0',
    request: 'GetFeature',
    typeNames: layer,
    srsName: 'EPSG:28992',
    bbox: `${box.join(',')},EPSG:28992`,
    count: String(mostOutlines),
    outputFormat: 'application/json',
  });

export interface Outlines {
  readonly areas: readonly (readonly (readonly RdPoint[])[])[];
  readonly lines: readonly (readonly RdPoint[])[];
  readonly points: readonly RdPoint[];
}

/** What can be drawn of a FeatureCollection in RD; null when it is none. */
export function outlinesIn(value: unknown): Outlines | null {
  const { features } = (value ?? {}) as { features?: unknown };
  if (!Array.isArray(features)) return null;
  const areas: RdPoint[][][] = [];
  const lines: RdPoint[][] = [];
  const points: RdPoint[] = [];
  for (const feature of features.slice(0, mostOutlines)) {
    const { type, coordinates } = (feature as { geometry?: { type?: string; coordinates?: unknown } }).geometry ?? {};
    if (!inRd(coordinates)) continue;
    if (type === 'Polygon') areas.push(coordinates as RdPoint[][]);
    else if (type === 'MultiPolygon') areas.push(...(coordinates as RdPoint[][][]));
    else if (type === 'LineString') lines.push(coordinates as RdPoint[]);
    else if (type === 'MultiLineString') lines.push(...(coordinates as RdPoint[][]));
    else if (type === 'Point') points.push(coordinates as RdPoint);
    else if (type === 'MultiPoint') points.push(...(coordinates as RdPoint[]));
  }
  return { areas, lines, points };
}

/** Degrees would lie in the sea; what holds no numbers is not drawn at all. */
function inRd(coordinates: unknown): boolean {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return false;
  if (!Array.isArray(coordinates[0])) {
    const [x, y] = coordinates as unknown[];
    return typeof x === 'number' && typeof y === 'number' && x > -10_000 && x < 300_000 && y > 300_000 && y < 650_000;
  }
  return coordinates.every(inRd);
}
