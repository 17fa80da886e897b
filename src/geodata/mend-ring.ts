/**
 * Rings that cross or touch themselves, as registers sometimes hold them: cut at every crossing into simple loops. A loop
 * inside another that turns the other way is a hole, one beside it a part of its own; what has no area is dropped.
 */
import { featureCollection, polygon, union } from '@turf/turf';
import { contains, signedArea } from '../engine/geometry/plane.ts';
import type { RdPoint, Rings } from '../engine/scene/scene.ts';

export interface Mended {
  /** Counter-clockwise outer rings, clockwise holes; empty when nothing of an area is left. */
  readonly polygons: readonly Rings[];
  /** The ring did cross or touch itself. */
  readonly changed: boolean;
}

/** Less than this is no building part but a slip of the pen, in m². */
export const sliverM2 = 0.01;

/** A ring that crosses itself more often than this is no outline of anything. */
const mostCrossings = 200;

/**
 * Pairs of edges that are compared at most. An outline as registers hold it, of thousands of corners, takes some
 * ten thousand; one whose 1,400 sides all span its whole width takes a million. More is made to keep a browser busy.
 */
const mostPairs = 1_000_000;

const keyOf = ([x, y]: RdPoint) => `${Math.round(x * 1000)},${Math.round(y * 1000)}`;
const inMillimetres = (x: number, y: number): RdPoint => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];

/** @param ring open, without the same point twice in a row; @returns null when it crosses itself too often to be an outline */
export function mend(ring: readonly RdPoint[]): Mended | null {
  const smooth = withoutSpikes(ring);
  const cuts = crossings(smooth);
  if (cuts === null) return null;
  const points = cuts.size === 0 ? smooth : withCuts(smooth, cuts);
  const repeats = new Set(points.map(keyOf)).size < points.length;
  const loops = (repeats ? loopsOf(points) : [points]).filter(
    (loop) => loop.length >= 3 && Math.abs(signedArea(loop)) >= sliverM2,
  );
  return { polygons: across(loops) ? united(loops) : nested(loops), changed: repeats || smooth.length < ring.length };
}

/** Without the points where the line turns back on itself. */
function withoutSpikes(ring: readonly RdPoint[]): RdPoint[] {
  const kept = [...ring];
  for (let i = 0; i < kept.length && kept.length > 3; i++) {
    const [a, b, c] = [kept.at(i - 1) as RdPoint, kept[i] as RdPoint, kept[(i + 1) % kept.length] as RdPoint];
    const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
    const straight = Math.abs(ux * vy - uy * vx) <= 1e-3 * Math.hypot(ux, uy);
    if (!straight || ux * vx + uy * vy >= 0) continue;
    kept.splice(i, 1);
    // What stood around the spike may now be a repeated point or a spike itself.
    const here = i % kept.length;
    if (kept.length > 3 && keyOf(kept.at(here - 1) as RdPoint) === keyOf(kept[here] as RdPoint)) kept.splice(here, 1);
    i = Math.max(-1, i - 3);
  }
  return kept;
}

/** Points to put into each edge, by edge; null when there are too many, or too many edges to compare. */
function crossings(ring: readonly RdPoint[]): Map<number, RdPoint[]> | null {
  const n = ring.length;
  const edge = (i: number) => [ring[i] as RdPoint, ring[(i + 1) % n] as RdPoint] as const;
  const left = (i: number) => Math.min(edge(i)[0][0], edge(i)[1][0]);
  const right = (i: number) => Math.max(edge(i)[0][0], edge(i)[1][0]);
  const order = ring.map((_, i) => i).sort((one, two) => left(one) - left(two));
  const cuts = new Map<number, RdPoint[]>();
  let count = 0;
  let pairs = 0;
  const cut = (i: number, point: RdPoint) => {
    const [a, b] = edge(i).map(keyOf);
    if (keyOf(point) === a || keyOf(point) === b) return;
    cuts.set(i, [...(cuts.get(i) ?? []), point]);
    count++;
  };
  for (let s = 0; s < n; s++) {
    const i = order[s] as number;
    for (let t = s + 1; t < n && left(order[t] as number) <= right(i); t++) {
      if (++pairs > mostPairs) return null;
      const j = order[t] as number;
      for (const point of meeting(edge(i), edge(j))) {
        cut(i, point);
        cut(j, point);
        if (count > mostCrossings) return null;
      }
    }
  }
  return cuts;
}

type Edge = readonly [RdPoint, RdPoint];

/** Where two edges cross or touch. */
function meeting([a, b]: Edge, [c, d]: Edge): RdPoint[] {
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return [];
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const across = rx * sy - ry * sx;
  const touching = [c, d].filter((one) => onEdge(one, a, b)).concat([a, b].filter((one) => onEdge(one, c, d)));
  if (touching.length > 0 || across === 0) return touching;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / across;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / across;
  return t > 0 && t < 1 && u > 0 && u < 1 ? [inMillimetres(a[0] + t * rx, a[1] + t * ry)] : [];
}

/** Within half a millimetre of the edge, not at its ends. */
function onEdge([x, y]: RdPoint, [ax, ay]: RdPoint, [bx, by]: RdPoint): boolean {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const t = ((x - ax) * dx + (y - ay) * dy) / square;
  return t > 0 && t < 1 && Math.abs((x - ax) * dy - (y - ay) * dx) <= 5e-4 * Math.sqrt(square);
}

function withCuts(ring: readonly RdPoint[], cuts: ReadonlyMap<number, readonly RdPoint[]>): RdPoint[] {
  return ring.flatMap((from, i) => {
    const far = ([x, y]: RdPoint) => Math.hypot(x - from[0], y - from[1]);
    return [from, ...(cuts.get(i) ?? []).toSorted((one, two) => far(one) - far(two))];
  });
}

/** Walks the line; each time it comes back where it was, what lies between is a loop. */
function loopsOf(points: readonly RdPoint[]): RdPoint[][] {
  const loops: RdPoint[][] = [];
  let walked: RdPoint[] = [];
  const at = new Map<string, number>();
  for (const point of points) {
    const key = keyOf(point);
    const before = at.get(key);
    if (before !== undefined) {
      loops.push(walked.slice(before));
      for (const one of walked.slice(before)) at.delete(keyOf(one));
      walked = walked.slice(0, before);
    }
    at.set(key, walked.length);
    walked.push(point);
  }
  return [...loops, walked];
}

/** Can loops lie partly over each other? They are cut wherever they meet, so then they meet in two places or more. */
function across(loops: readonly (readonly RdPoint[])[]): boolean {
  const keys = loops.map((loop) => new Set(loop.map(keyOf)));
  return keys.some((one, i) => keys.slice(i + 1).some((two) => [...one].filter((key) => two.has(key)).length > 1));
}

/** Loops over each other: all of them is ground, and nobody can tell a courtyard. */
function united(loops: readonly (readonly RdPoint[])[]): Rings[] {
  const drawn = loops.map((loop) => polygon([[...loop, ...loop.slice(0, 1)].map(([x, y]) => [x, y])]));
  const { geometry } = (drawn.length > 1 ? union(featureCollection(drawn)) : drawn[0]) ?? { geometry: null };
  const parts = geometry?.type === 'MultiPolygon' ? geometry.coordinates : geometry ? [geometry.coordinates] : [];
  return parts.map((rings) =>
    rings.map((ring, i) => {
      const open = ring.slice(0, -1).map(([x = 0, y = 0]): RdPoint => [x, y]);
      return signedArea(open) > 0 === (i === 0) ? open : open.reverse();
    }),
  );
}

/**
 * All ground that the line goes round, whichever way and however often: a loop is a rim where there is ground on one side of
 * it only. Ground that the loops go round as often one way as the other is a courtyard.
 */
function nested(loops: readonly (readonly RdPoint[])[]): Rings[] {
  const turns = loops.map((loop) => Math.sign(signedArea(loop)));
  const [outers, holes]: [{ ring: readonly RdPoint[]; holes: (readonly RdPoint[])[] }[], (readonly RdPoint[])[]] = [
    [],
    [],
  ];
  const bySize = loops.map((_, i) => i).sort((i, k) => sizeOf(loops[k]) - sizeOf(loops[i]));
  for (const i of bySize) {
    const loop = loops[i] as readonly RdPoint[];
    const at = insideOf(loop);
    // How often the others go round this place; the loop itself adds its own turn within.
    const around = loops.reduce(
      (sum, other, k) => sum + (k !== i && contains(other, at) ? (turns[k] as number) : 0),
      0,
    );
    const [within, beyond] = [around + (turns[i] as number) !== 0, around !== 0];
    if (within === beyond) continue;
    if (within) outers.push({ ring: loop, holes: [] });
    else holes.push(loop);
  }
  for (const hole of holes) outers.findLast(({ ring }) => contains(ring, insideOf(hole)))?.holes.push(hole);
  return outers.map(({ ring, holes: own }) => [
    signedArea(ring) > 0 ? ring : ring.toReversed(),
    ...own.map((hole) => (signedArea(hole) < 0 ? hole : hole.toReversed())),
  ]);
}

const sizeOf = (loop: readonly RdPoint[] | undefined): number => Math.abs(signedArea(loop ?? []));

/** A point strictly inside a loop: just within the middle of its longest edge. */
function insideOf(loop: readonly RdPoint[]): RdPoint {
  let best = { length: 0, a: loop[0] as RdPoint, b: loop[1] as RdPoint };
  loop.forEach((a, i) => {
    const b = loop[(i + 1) % loop.length] as RdPoint;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length > best.length) best = { length, a, b };
  });
  const { a, b, length } = best;
  const side = Math.sign(signedArea(loop)) * 1e-3;
  return [(a[0] + b[0]) / 2 - (side * (b[1] - a[1])) / length, (a[1] + b[1]) / 2 + (side * (b[0] - a[0])) / length];
}
