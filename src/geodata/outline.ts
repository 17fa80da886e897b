/** Outlines of buildings and ground from GeoJSON coordinates: the system recognised by the numbers, the rings cleaned. */
import * as v from 'valibot';
import { signedArea } from '../engine/plane.ts';
import { inNetherlands, toRd } from '../engine/rd.ts';
import type { RdPoint, Ring, Rings } from '../engine/scene.ts';

export type CoordinateSystem = 'rd' | 'wgs84';

export const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(v.array(v.unknown()))) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(v.array(v.array(v.unknown())))) }),
]);

export type Geometry = v.InferOutput<typeof geometrySchema>;

/** The first good coordinates decide: RD, WGS84, one of them swapped, or neither. */
export function recognise(geometries: readonly Geometry[]): 'rd' | 'wgs84' | 'swapped' | 'other' | null {
  let seen = false;
  for (const geometry of geometries) {
    const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
    const [x, y] = ring?.[0] ?? [];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) continue;
    seen = true;
    if (inNetherlands(x, y) && y > 300_000) return 'rd';
    if (x > 3 && x < 7.5 && y > 50 && y < 54) return 'wgs84';
    if ((y > 3 && y < 7.5 && x > 50 && x < 54) || (inNetherlands(y, x) && x > 300_000)) return 'swapped';
    return 'other';
  }
  return seen ? 'other' : null;
}

/** Rings in RD, open, without repeated points, turned as the scene asks; null when nothing of an area is left. */
export function outline(geometry: Geometry, crs: CoordinateSystem): Rings[] | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const result: Rings[] = [];
  for (const polygon of polygons) {
    const rings: Ring[] = [];
    for (const raw of polygon) {
      const ring = cleaned(raw, crs);
      if (ring === null) return null;
      if (ring.length < 3 || Math.abs(signedArea(ring)) < 0.01) {
        if (rings.length === 0) return null;
        continue;
      }
      const outer = rings.length === 0;
      rings.push(signedArea(ring) > 0 === outer ? ring : [...ring].reverse());
    }
    if (rings.length > 0) result.push(rings);
  }
  return result.length > 0 ? result : null;
}

/** One ring: in RD, in millimetres, open, without repeated points; null when a coordinate is no number or lies elsewhere. */
export function cleaned(raw: readonly (readonly unknown[])[], crs: CoordinateSystem): RdPoint[] | null {
  const ring: RdPoint[] = [];
  for (const [x, y] of raw) {
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return null;
    const point: RdPoint = crs === 'rd' ? [x, y] : toRd(y, x);
    if (!inNetherlands(point[0], point[1])) return null;
    const rounded: RdPoint = [Math.round(point[0] * 1000) / 1000, Math.round(point[1] * 1000) / 1000];
    const last = ring[ring.length - 1];
    if (!last || last[0] !== rounded[0] || last[1] !== rounded[1]) ring.push(rounded);
  }
  const [first, last] = [ring[0], ring[ring.length - 1]];
  if (first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1]) ring.pop();
  return ring;
}
