/** Outlines of buildings and ground from GeoJSON coordinates: the system recognised by the numbers, the rings cleaned. */
import * as v from 'valibot';
import { contains } from '../engine/geometry/plane.ts';
import { inNetherlands, toRd } from '../engine/geometry/rd.ts';
import type { RdPoint, Ring, Rings } from '../engine/scene/scene.ts';
import { coordinateBox } from './coordinate-box.ts';
import { mend } from './mend-ring.ts';

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

/** Why an outline cannot be used: a coordinate that is no number or lies elsewhere, larger than any building, tangled. */
export type OutlineProblem = 'invalid-outline' | 'too-large' | 'crossing' | 'sliver' | 'collapsed' | 'ring-cut';

export interface Outline {
  readonly polygons: readonly Rings[];
  /** It crossed or touched itself and was cut into simple rings. */
  readonly repaired: boolean;
}

/** What spans less than this as it was drawn is no building part. */
const harmlessM2 = 1;

/** Of the box around a ring, in m²: no less than any area it could have had. */
function spanOf(ring: Ring): number {
  const [minX, minY, maxX, maxY] = coordinateBox(ring) ?? [0, 0, 0, 0];
  // A line along an axis was a wall once.
  return Math.max(maxX - minX, 0.1) * Math.max(maxY - minY, 0.1);
}

/** The longest building of the country is about 1.3 km; a ring of many more metres or corners is a mistake or worse. */
const largestM = 4000;
const mostCorners = 20_000;

/** Rings in RD, open, without repeated points, turned as the scene asks; or why there is none. */
export function outline(geometry: Geometry, crs: CoordinateSystem): Outline | OutlineProblem {
  return outlineOf(
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((polygon) =>
      polygon.map((ring) => cleaned(ring, crs)),
    ),
  );
}

/** Do all rings end where they began, as the format asks? One that does not may have lost its end. */
export const isClosed = (geometry: Geometry): boolean =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).every((polygon) =>
    polygon.every((ring) => {
      const [first, last] = [ring[0], ring[ring.length - 1]];
      return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
    }),
  );

/** How many decimals the finest of the coordinates has: 4 for four or fewer, 5, or 6 for more. */
export function decimalsOf(geometry: Geometry): 4 | 5 | 6 {
  let most: 4 | 5 = 4;
  for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    for (const ring of polygon)
      for (const point of ring)
        for (const one of [point[0], point[1]]) {
          if (typeof one !== 'number') continue;
          if (!isRound(one * 1e5)) return 6;
          if (!isRound(one * 1e4)) most = 5;
        }
  return most;
}

const isRound = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/** The same from rings that were cleaned already; null stands for a ring that could not be. */
export function outlineOf(polygons: readonly (readonly (RdPoint[] | null)[])[]): Outline | OutlineProblem {
  const found: Rings[] = [];
  let repaired = false;
  if (polygons.length === 0) return 'collapsed';
  for (const rings of polygons) {
    const outer = rings[0] ?? [];
    if (rings.includes(null)) return 'invalid-outline';
    // A part of which nothing is there, or that was something and became a line, stands somewhere all the same.
    if (outer.length === 0) return 'collapsed';
    if (outer.length > mostCorners || extent(outer) > largestM) return 'too-large';
    const mended = mend(outer);
    if (mended === null) return 'crossing';
    if (mended.polygons.length === 0) {
      if (spanOf(outer) >= harmlessM2) return 'collapsed';
      continue;
    }
    const holes = rings.slice(1).map((ring) => mend(ring ?? []));
    if (holes.includes(null)) return 'crossing';
    repaired ||= mended.changed || holes.some((hole) => hole?.changed);
    const cut = holes.flatMap((hole) => hole?.polygons.map(([ring = []]) => [...ring].reverse()) ?? []);
    found.push(...mended.polygons.map((polygon) => [...polygon, ...cut.filter((hole) => liesIn(polygon, hole))]));
  }
  return found.length > 0 ? { polygons: found, repaired } : 'sliver';
}

/** A hole belongs to the part that holds it; its corners may lie on that part's own line. */
function liesIn([outer = []]: Rings, hole: Ring): boolean {
  return hole.some((corner) => contains(outer, corner));
}

function extent(ring: Ring): number {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring)
    [minX, minY, maxX, maxY] = [Math.min(minX, x), Math.min(minY, y), Math.max(maxX, x), Math.max(maxY, y)];
  return ring.length === 0 ? 0 : Math.max(maxX - minX, maxY - minY);
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
