/** The box around whatever shape a service gives, in RD metres; WGS84 is recognised by its numbers. */
import { toRd, toWgs84 } from '../engine/geometry/rd.ts';

export type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

/** GeoJSON nests four deep at most (MultiPolygon); deeper is no shape, and would exhaust the stack. */
const deepest = 6;

/** @param coordinates GeoJSON coordinates @returns null when no pair of numbers is in them */
export function coordinateBox(coordinates: unknown): Box | null {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  const look = (value: unknown, depth: number): void => {
    if (!Array.isArray(value) || depth > deepest) return;
    const [x, y] = value as unknown[];
    if (typeof x !== 'number' || typeof y !== 'number') {
      for (const inner of value as unknown[]) look(inner, depth + 1);
      return;
    }
    const point = x > 3 && x < 8 && y > 50 && y < 54 ? toRd(y, x) : ([x, y] as const);
    [minX, minY] = [Math.min(minX, point[0]), Math.min(minY, point[1])];
    [maxX, maxY] = [Math.max(maxX, point[0]), Math.max(maxY, point[1])];
  };
  look(coordinates, 1);
  return Number.isFinite(minX + minY + maxX + maxY) ? [minX, minY, maxX, maxY] : null;
}

/** The box in degrees around a box in RD. */
export function inDegrees([minX, minY, maxX, maxY]: Box): Box {
  const corners = [toWgs84(minX, minY), toWgs84(minX, maxY), toWgs84(maxX, minY), toWgs84(maxX, maxY)];
  const [lons, lats] = [corners.map(({ lon }) => lon), corners.map(({ lat }) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
