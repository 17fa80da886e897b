/** Two outlines under one number: the same building once more, another part of it, or two that contradict each other. */
import { contains, ringDistance } from '../engine/geometry/plane.ts';
import type { RdPoint, Ring, Rings } from '../engine/scene/scene.ts';
import { coordinateBox } from './coordinate-box.ts';

/** Distances are promised to this, in m: what differs by less changes nothing that is judged. */
const sameM = 0.1;
/** Sides are looked at every so many metres. */
const stepM = 1;

/** Points held against corners, at most: more is no outline of a register, and would keep a browser busy. */
const mostPairs = 10_000_000;

/**
 * What a second outline is to the first. `same`: it adds nothing; registers and their copies differ by a rounding, not by a
 * wall. `part`: they only touch, as parts of one building that were cut apart. `other`: they cover the same ground in part.
 */
export function second(known: readonly Rings[], more: readonly Rings[]): 'same' | 'part' | 'other' {
  if (JSON.stringify(known) === JSON.stringify(more)) return 'same';
  if (!boxesMeet(known, more)) return 'part';
  const work = pointsAlong(known) * cornersOf(more) + pointsAlong(more) * cornersOf(known);
  if (work > mostPairs) return 'other';
  if (addsNothing(known, more)) return 'same';
  return overlap(known, more) ? 'other' : 'part';
}

function addsNothing(known: readonly Rings[], more: readonly Rings[]): boolean {
  // What fills a courtyard has its rim on the rim of the courtyard: it is seen in the middle.
  const fills = known.some(([, ...holes]) =>
    holes.some((hole) => {
      const middle = pointIn(hole);
      return middle && more.some((rings) => inside(rings, middle)) && !known.some((rings) => inside(rings, middle));
    }),
  );
  if (fills) return false;
  return more.every(([outer = []]) =>
    alongRing(outer).every((point) =>
      known.some((rings) => inside(rings, point) || rimDistance(rings, point) <= sameM),
    ),
  );
}

/** A point inside a ring: its middle, else that of three corners in a row; null for what encloses none. */
function pointIn(ring: Ring): RdPoint | null {
  const middle = (some: Ring): RdPoint => [
    some.reduce((sum, [x]) => sum + x, 0) / some.length,
    some.reduce((sum, [, y]) => sum + y, 0) / some.length,
  ];
  const tried = [ring, ...ring.map((_, i) => [0, 1, 2].map((k) => ring[(i + k) % ring.length] as RdPoint))];
  return tried.map(middle).find((point) => contains(ring, point)) ?? null;
}

function overlap(one: readonly Rings[], two: readonly Rings[]): boolean {
  const reaches = (from: readonly Rings[], into: readonly Rings[]) =>
    from.some(([outer = []]) =>
      alongRing(outer).some((point) => into.some((rings) => inside(rings, point) && rimDistance(rings, point) > sameM)),
    );
  return reaches(one, two) || reaches(two, one);
}

function boxesMeet(one: readonly Rings[], two: readonly Rings[]): boolean {
  const [a, b] = [coordinateBox(one), coordinateBox(two)];
  return a !== null && b !== null && a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

const cornersOf = (parts: readonly Rings[]): number =>
  parts.reduce((sum, rings) => sum + rings.reduce((some, ring) => some + ring.length, 0), 0);

/** How many points `alongRing` makes, without making them. */
const pointsAlong = (parts: readonly Rings[]): number =>
  parts.reduce((sum, [outer = []]) => sum + sidesOf(outer).reduce((some, [, , steps]) => some + steps, 0), 0);

const inside = ([outer = [], ...holes]: Rings, point: RdPoint): boolean =>
  contains(outer, point) && !holes.some((hole) => contains(hole, point));

const rimDistance = (rings: Rings, point: RdPoint): number =>
  Math.min(...rings.map((ring) => ringDistance(ring, point)));

/** Sides as from, to, and how many steps long. */
function sidesOf(ring: Ring): readonly (readonly [from: RdPoint, to: RdPoint, steps: number])[] {
  return ring.map((to, i) => {
    const from = ring[(i + ring.length - 1) % ring.length] as RdPoint;
    return [from, to, Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / stepM))];
  });
}

/** Corners, and points between them. */
function alongRing(ring: Ring): readonly RdPoint[] {
  return sidesOf(ring).flatMap(([[px, py], [x, y], steps]) =>
    Array.from({ length: steps }, (_, k): RdPoint => {
      const t = (k + 1) / steps;
      return [px + t * (x - px), py + t * (y - py)];
    }),
  );
}
