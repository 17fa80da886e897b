/**
 * The ground of a municipality and some way around it, as one ring. Everything that touches the ring is cut out, so that the
 * ring itself can be declared whole, however roughly it goes around the municipality.
 */
import { contains, hull, ringDistance } from '../engine/geometry/plane.ts';
import { toRd } from '../engine/geometry/rd.ts';
import type { RdPoint, Ring } from '../engine/scene/scene.ts';
import { coordinateBox } from '../geodata/coordinate-box.ts';
import { ringAround } from '../geodata/ring-around.ts';

/** A machine at the border is judged by what stands across it. */
export const aroundM = 300;

/** Corners of the circles around the corners of the municipality. */
const circle = 12;
const stepM = 100;
/** Sides of the ring that are no longer than this stay. */
const longestM = 250;

/** @param rings outer rings of the municipality, in RD */
export function groundAround(rings: readonly Ring[]): Ring {
  const along = rings.flatMap(walked);
  const reachM = aroundM / Math.cos(Math.PI / circle) + 2;
  const points = along.flatMap(([x, y]) =>
    Array.from({ length: circle }, (_, i): RdPoint => {
      const angle = (2 * Math.PI * i) / circle;
      return [Math.round(x + reachM * Math.cos(angle)), Math.round(y + reachM * Math.sin(angle))];
    }),
  );
  const ring = straight(ringAround(points, longestM));
  const holds = (point: RdPoint) => contains(ring, point) && ringDistance(ring, point) >= aroundM - 25;
  return along.every(holds) ? ring : hull(points);
}

/** Without the corners that lie on a straight side, from the most western on, so that the same ground is the same ring. */
function straight(ring: Ring): Ring {
  const at = (i: number) => ring[(i + ring.length) % ring.length] as RdPoint;
  const bent = ring.filter(([x, y], i) => {
    const [[ax, ay], [bx, by]] = [at(i - 1), at(i + 1)];
    return (bx - ax) * (y - ay) !== (by - ay) * (x - ax);
  });
  const first = bent.reduce((best, [x, y], i) => {
    const [bestX, bestY] = bent[best] as RdPoint;
    return x < bestX || (x === bestX && y < bestY) ? i : best;
  }, 0);
  return [...bent.slice(first), ...bent.slice(0, first)];
}

/** The corners of a ring, and points between those that lie far apart. */
function walked(ring: Ring): RdPoint[] {
  return ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length] as RdPoint;
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / stepM));
    return Array.from({ length: steps }, (_, k): RdPoint => {
      const t = k / steps;
      return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
    });
  });
}

/** Does anything drawn in these coordinates touch the ring? In doubt it does: more in the file harms nobody. */
export function touches(ring: Ring, coordinates: unknown): boolean {
  const box = coordinateBox(coordinates);
  if (!box) return false;
  const [minX, minY, maxX, maxY] = box;
  const middle: RdPoint = [(minX + maxX) / 2, (minY + maxY) / 2];
  const halfM = Math.hypot(maxX - minX, maxY - minY) / 2;
  return contains(ring, middle) || ringDistance(ring, middle) <= halfM;
}

/** Outer rings in GeoJSON of any nesting, or in `settings.json`; degrees or RD. */
export function ringsIn(value: unknown): readonly Ring[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, features, geometry, geometries, coordinates, outline } = value as Record<string, unknown>;
  if (Array.isArray(outline)) return ringOf(outline);
  if (type === 'Polygon' && Array.isArray(coordinates)) return ringOf(coordinates[0]);
  if (type === 'MultiPolygon' && Array.isArray(coordinates))
    return coordinates.flatMap((one: unknown) => (Array.isArray(one) ? ringOf(one[0]) : []));
  const inside = [features, geometries].find(Array.isArray) ?? [geometry];
  return inside.flatMap((one: unknown) => ringsIn(one));
}

function ringOf(corners: unknown): readonly Ring[] {
  if (!Array.isArray(corners)) return [];
  const ring = corners.flatMap((corner: unknown): RdPoint[] => {
    const [x, y] = Array.isArray(corner) ? (corner as unknown[]) : [];
    if (typeof x !== 'number' || typeof y !== 'number') return [];
    return [x > 3 && x < 8 && y > 50 && y < 54 ? toRd(y, x) : [x, y]];
  });
  return ring.length >= 3 ? [ring] : [];
}
