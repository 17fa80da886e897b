/** Where else a place can be looked at: an address of another site, to be opened by hand. Nothing is asked there by itself. */
import { toWgs84 } from '../engine/geometry/rd.ts';
import type { RdPoint } from '../engine/scene/scene.ts';

/** What a municipality set for its own; what is absent is as usual. */
export interface Sites {
  readonly publicMap?: string | undefined;
  readonly panorama?: string | undefined;
}

/** The viewer of PDOK, close enough to tell facades apart. */
const usualMap = 'https://app.pdok.nl/viewer/#x={x}&y={y}&z=14&background=BRT-A%20standaard';

/** In RD metres, in degrees, and which way somebody looks who sees the facade from the street. */
const placeholders = /\{(x|y|lat|lon|bearing)\}/g;

/** Names a place: in RD or in degrees, both of the two. */
export const namesPlace = (address: string): boolean =>
  ['x', 'y'].every((one) => address.includes(`{${one}}`)) ||
  ['lat', 'lon'].every((one) => address.includes(`{${one}}`));

function filled(address: string, [x, y]: RdPoint, outwardDeg: number): string {
  const { lat, lon } = toWgs84(x, y);
  const values: Readonly<Record<string, string>> = {
    x: x.toFixed(1),
    y: y.toFixed(1),
    lat: lat.toFixed(6),
    lon: lon.toFixed(6),
    bearing: String(Math.round(outwardDeg + 180) % 360),
  };
  return address.replaceAll(placeholders, (_, name: string) => values[name] ?? '');
}

/** @param own the address that the municipality set; without it the viewer of PDOK */
export const publicMapOf = (own: string | undefined, point: RdPoint): string => filled(own ?? usualMap, point, 0);

/** Null without one of the municipality: pictures of the street belong to others, mostly for money. */
export const panoramaOf = (own: string | undefined, point: RdPoint, outwardDeg: number): string | null =>
  own === undefined ? null : filled(own, point, outwardDeg);
