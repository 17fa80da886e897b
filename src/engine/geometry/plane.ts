/** Plane geometry in RD metres. Distances are analytic; nothing here knows the globe. */
import type { RdPoint, Ring } from '../scene/scene.ts';

/** Area of a ring in m², positive when it runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  let twice = 0;
  let [px, py] = ring[ring.length - 1] ?? [0, 0];
  for (const [x, y] of ring) {
    twice += px * y - x * py;
    [px, py] = [x, y];
  }
  return twice / 2;
}

/** Is the point inside the ring (even-odd; a point on the boundary may go either way)? Asked often: nothing is made in it. */
export function contains(ring: Ring, point: RdPoint): boolean {
  const x = point[0];
  const y = point[1];
  let inside = false;
  let before = ring[ring.length - 1];
  for (let i = 0; before && i < ring.length; i++) {
    const at = ring[i] as RdPoint;
    const py = before[1];
    const qy = at[1];
    if (py > y !== qy > y && x < ((at[0] - before[0]) * (y - py)) / (qy - py) + before[0]) inside = !inside;
    before = at;
  }
  return inside;
}

/** Nearest point on the segment a–b. */
export function nearestOnSegment(
  [x, y]: RdPoint,
  [ax, ay]: RdPoint,
  [bx, by]: RdPoint,
): { x: number; y: number; distanceM: number } {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  const [px, py] = [ax + t * dx, ay + t * dy];
  return { x: px, y: py, distanceM: Math.hypot(px - x, py - y) };
}

/** Nearest point on the boundary of a ring. */
export function nearestOnRing(ring: Ring, point: RdPoint): { x: number; y: number; distanceM: number } {
  let best = { x: point[0], y: point[1], distanceM: Infinity };
  ring.forEach((to, i) => {
    const near = nearestOnSegment(point, ring[(i + ring.length - 1) % ring.length] as RdPoint, to);
    if (near.distanceM < best.distanceM) best = near;
  });
  return best;
}

/** Distance in metres to the boundary of a ring: what the nearest point on it says, and nothing is made for it. */
export function ringDistance(ring: Ring, point: RdPoint): number {
  const x = point[0];
  const y = point[1];
  let best = Infinity;
  for (let i = 0; i < ring.length; i++) {
    const from = ring[(i + ring.length - 1) % ring.length] as RdPoint;
    const to = ring[i] as RdPoint;
    const dx = to[0] - from[0];
    const dy = to[1] - from[1];
    const square = dx * dx + dy * dy;
    const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / square));
    const away = Math.hypot(from[0] + t * dx - x, from[1] + t * dy - y);
    if (away < best) best = away;
  }
  return best;
}

/** Convex hull, counter-clockwise and open (Andrew's monotone chain). */
export function hull(points: readonly RdPoint[]): Ring {
  const sorted = [...points].sort((one, two) => one[0] - two[0] || one[1] - two[1]);
  const half = (list: readonly RdPoint[]): RdPoint[] => {
    const chain: RdPoint[] = [];
    for (const point of list) {
      while (chain.length >= 2) {
        const [a, b] = [chain[chain.length - 2] as RdPoint, chain[chain.length - 1] as RdPoint];
        if ((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

/** Compass bearing in degrees of a vector: 0 north, 90 east. */
export function bearingOf(dx: number, dy: number): number {
  const degrees = (Math.atan2(dx, dy) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}
