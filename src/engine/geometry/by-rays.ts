/**
 * Areas put together, cut to what is seen or cut out of each other, as they lie about one point: a ray from there may cross
 * several stretches of them. Between rays at which no two lines meet these stay the same ones: there each is as wide as its
 * lines are apart, and along a ray its edge is what lies on one side of it only. Angles and lines are those of the star.
 */
import type { RdPoint } from '../scene/scene.ts';
import { contains, signedArea } from './plane.ts';
import { directionX, directionY } from './sight.ts';
import { along, crossing, type Line, type Star, sameRay, type Wedge, wedges } from './star.ts';

/** One stretch of a ray: between two lines, or from the point itself. */
interface Stretch {
  readonly near: Line | null;
  readonly far: Line;
}

/** Ends of a stretch on one ray, in lengths of its direction. */
type Ends = readonly [near: number, far: number];

/** Ends closer than this are one, in lengths of a direction, which are metres or somewhat less. */
const sameEnd = 1e-4;

/** A line that passes the point nearer than this runs along a ray, in metres. */
const alongRayM = 1e-7;

const covers = ({ from, to }: Wedge, angle: number): boolean => from < angle && angle < to;

/** Every ray at which a line begins, ends or crosses another one, from east round to east. */
function raysOf(lines: readonly Wedge[]): number[] {
  const all = [0, 4, ...lines.flatMap(({ from, to }) => [from, to])];
  for (let i = 0; i < lines.length; i++)
    for (let k = i + 1; k < lines.length; k++) {
      const [one, two] = [lines[i] as Wedge, lines[k] as Wedge];
      const [from, to] = [Math.max(one.from, two.from), Math.min(one.to, two.to)];
      const at = to - from > sameRay ? crossing(one.line, two.line, from, to) : null;
      if (at !== null) all.push(at);
    }
  const rays: number[] = [];
  for (const angle of all.sort((one, two) => one - two))
    if (rays.length === 0 || angle - (rays.at(-1) as number) > sameRay) rays.push(angle);
  rays[rays.length - 1] = 4;
  return rays;
}

/** The sides of an area; on a ray it begins and ends at them by turns. */
type Sides = readonly Wedge[];

const endsOf = ({ near, far }: Stretch, angle: number): Ends => [
  near ? Math.max(0, along(near, angle)) : 0,
  along(far, angle),
];

/** What of one area lies on this ray, the nearest first: where it lies about the point itself it begins there. */
function stretchesIn(sides: Sides, angle: number): Stretch[] {
  const lines = sides
    .filter((side) => covers(side, angle))
    .map(({ line }) => ({ line, far: along(line, angle) }))
    .sort((one, two) => one.far - two.far);
  const ends = [...(lines.length % 2 === 1 ? [null] : []), ...lines.map(({ line }) => line)];
  return Array.from({ length: ends.length / 2 }, (_, i) => ({
    near: ends[2 * i] ?? null,
    far: ends[2 * i + 1] as Line,
  }));
}

/** Those that meet are one; the nearest first. */
function joined(stretches: readonly Stretch[], angle: number): Stretch[] {
  const all: Stretch[] = [];
  for (const next of stretches.toSorted((one, two) => endsOf(one, angle)[0] - endsOf(two, angle)[0])) {
    const last = all.at(-1);
    const [near, far] = endsOf(next, angle);
    const reached = last ? endsOf(last, angle)[1] : -Infinity;
    if (!last || near > reached + sameEnd) all.push(next);
    else if (far > reached) all[all.length - 1] = { near: last.near, far: next.far };
  }
  return all;
}

/** As far as the ray is seen. */
function upTo(stretches: readonly Stretch[], seen: Line, angle: number): Stretch[] {
  const sight = along(seen, angle);
  return stretches.flatMap((one) => {
    const [near, far] = endsOf(one, angle);
    return near >= sight - sameEnd ? [] : [far > sight ? { near: one.near, far: seen } : one];
  });
}

/** What no hole takes away; those begin and end within reach of one another, the nearest first. */
function without(stretches: readonly Stretch[], holes: readonly Stretch[], angle: number): Stretch[] {
  return stretches.flatMap((whole) => {
    const left: Stretch[] = [];
    let near: Line | null = whole.near;
    let nearM = endsOf(whole, angle)[0];
    const farM = endsOf(whole, angle)[1];
    for (const hole of holes) {
      const [from, to] = endsOf(hole, angle);
      if (to <= nearM || from >= farM) continue;
      if (hole.near && from > nearM + sameEnd) left.push({ near, far: hole.near });
      [near, nearM] = [hole.far, to];
    }
    return nearM < farM - sameEnd ? [...left, { near, far: whole.far }] : left;
  });
}

/** A corner: which of the ends on which ray; the point itself is on all. */
interface Corner {
  readonly key: string;
  readonly point: RdPoint;
}

const centre: Corner = { key: 'centre', point: [0, 0] };

/** The corners on one ray: ends that differ by a hair are one. */
class Ray {
  readonly #angle: number;
  readonly #which: number;
  readonly #ends: number[] = [];

  constructor(angle: number, which: number, ends: readonly number[]) {
    this.#angle = angle;
    this.#which = which;
    for (const end of [0, ...ends].sort((one, two) => one - two))
      if (this.#ends.length === 0 || end - (this.#ends.at(-1) as number) > sameEnd) this.#ends.push(end);
  }

  #indexOf(end: number): number {
    return this.#ends.findLastIndex((known) => known <= end);
  }

  #corner(i: number): Corner {
    if (i === 0) return centre;
    const end = this.#ends[i] as number;
    return { key: `${this.#which}:${i}`, point: [end * directionX(this.#angle), end * directionY(this.#angle)] };
  }

  at(end: number): Corner {
    return this.#corner(this.#indexOf(end));
  }

  /** What lies on one side of the ray only: outwards where the area begins there, inwards where it ends. */
  *edges(before: readonly Ends[], after: readonly Ends[]): Generator<readonly [Corner, Corner]> {
    const has = (some: readonly Ends[], i: number) =>
      some.some(([near, far]) => this.#indexOf(near) <= i && i < this.#indexOf(far));
    for (let i = 0; i + 1 < this.#ends.length; i++) {
      const [ended, begun] = [has(before, i), has(after, i)];
      if (begun && !ended) yield [this.#corner(i), this.#corner(i + 1)];
      if (ended && !begun) yield [this.#corner(i + 1), this.#corner(i)];
    }
  }
}

/** The edge of all stretches, the area to its left. */
function edgesOf(rays: readonly number[], fans: readonly (readonly Stretch[])[]): (readonly [Corner, Corner])[] {
  const edges: (readonly [Corner, Corner])[] = [];
  const endsAt = (fan: readonly Stretch[], angle: number) => fan.map((stretch) => endsOf(stretch, angle));
  const made = fans.map((fan, k): Ray => {
    const [before, beforeAt] = k === 0 ? [fans.at(-1) ?? [], 4] : [fans[k - 1] ?? [], rays[k] as number];
    const [ended, begun] = [endsAt(before, beforeAt), endsAt(fan, rays[k] as number)];
    const ray = new Ray(rays[k] as number, k, [...ended, ...begun].flat());
    edges.push(...ray.edges(ended, begun));
    return ray;
  });
  for (const [k, fan] of fans.entries()) {
    const [ray, next] = [made[k] as Ray, made[(k + 1) % made.length] as Ray];
    for (const stretch of fan) {
      const [nearFrom, farFrom] = endsOf(stretch, rays[k] as number);
      const [nearTo, farTo] = endsOf(stretch, rays[k + 1] as number);
      edges.push([ray.at(farFrom), next.at(farTo)], [next.at(nearTo), ray.at(nearFrom)]);
    }
  }
  return edges.filter(([from, to]) => from.key !== to.key);
}

/** The edges end to end; what lies along one line is one. */
function ringsOf(edges: readonly (readonly [Corner, Corner])[]): RdPoint[][] {
  const from = new Map<string, Corner[]>();
  for (const [one, two] of edges) from.set(one.key, [...(from.get(one.key) ?? []), two]);
  const rings: RdPoint[][] = [];
  for (const start of edges.map(([one]) => one)) {
    const points: RdPoint[] = [];
    for (let next = from.get(start.key)?.pop(); next; next = from.get(next.key)?.pop()) points.push(next.point);
    const ring = points.filter((point, i) => i === 0 || !isAt(points[i - 1] as RdPoint, point));
    if (ring.length > 1 && isAt(ring[0] as RdPoint, ring.at(-1) as RdPoint)) ring.pop();
    const corners = ring.filter((point, i) => isCorner(ring.at(i - 1) as RdPoint, point, ring[(i + 1) % ring.length]));
    if (corners.length > 2) rings.push(corners);
  }
  return rings;
}

const isAt = ([ax, ay]: RdPoint, [bx, by]: RdPoint): boolean => Math.hypot(bx - ax, by - ay) <= sameEnd;

/** Points nearer than this to the line between their neighbours lie on it, in metres. */
const straightM = 1e-6;

/** Does the line turn there? */
function isCorner([ax, ay]: RdPoint, [x, y]: RdPoint, after: RdPoint | undefined): boolean {
  const [bx, by] = after ?? [ax, ay];
  const lengthM = Math.hypot(bx - ax, by - ay);
  const across = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const ahead = (bx - ax) * (x - ax) + (by - ay) * (y - ay);
  return Math.abs(across) > straightM * lengthM || ahead < 0 || ahead > lengthM * lengthM;
}

/** Smaller than this is a rounding, in m². */
const leastM2 = 1e-4;

/** Rings in RD metres, not closed: the outline, then its holes. */
export type Rings = readonly (readonly RdPoint[])[];

/** A side as the rays see it, whichever way it runs; nothing of one that runs along a ray. */
function sideOf(one: RdPoint, two: RdPoint): Wedge[] {
  const across = one[0] * two[1] - one[1] * two[0];
  if (Math.abs(across) <= alongRayM * Math.hypot(two[0] - one[0], two[1] - one[1])) return [];
  return across > 0 ? wedges(one, two) : wedges(two, one);
}

const sidesOf = (rings: Rings, [cx, cy]: RdPoint): Sides =>
  rings.flatMap((ring) => {
    const about = ring.map(([x, y]): RdPoint => [x - cx, y - cy]);
    return about.flatMap((corner, i) => sideOf(corner, about[(i + 1) % about.length] as RdPoint));
  });

/** @param on the stretches of a ray */
function drawn(lines: readonly Wedge[], on: (angle: number) => readonly Stretch[], [cx, cy]: RdPoint): RdPoint[][][] {
  const rays = raysOf(lines);
  const fans = rays.slice(1).map((to, k) => on(((rays[k] as number) + to) / 2));
  const rings = ringsOf(edgesOf(rays, fans));
  const holes = rings.filter((ring) => signedArea(ring) < -leastM2);
  const moved = (ring: readonly RdPoint[]): RdPoint[] => ring.map(([x, y]) => [x + cx, y + cy]);
  return rings
    .filter((ring) => signedArea(ring) > leastM2)
    .map((outline) => [moved(outline), ...holes.filter((hole) => contains(outline, hole[0] as RdPoint)).map(moved)]);
}

/**
 * What areas cover together of what is seen from the centre.
 * @returns polygons of rings in RD metres, not closed: the outline, then its holes
 */
export function inSight(areas: readonly Rings[], seen: Star, centre: RdPoint): RdPoint[][][] {
  const all = areas.map((rings) => sidesOf(rings, centre));
  return drawn(
    [...seen, ...all.flat()],
    (angle) => {
      const wall = seen.find((wedge) => covers(wedge, angle));
      const stretches = all.flatMap((sides) => stretchesIn(sides, angle));
      return wall ? joined(upTo(stretches, wall.line, angle), angle) : [];
    },
    centre,
  );
}

/** What areas cover together and none of the others does; about any point, best one among them. */
export function apart(areas: readonly Rings[], others: readonly Rings[], centre: RdPoint): RdPoint[][][] {
  const [all, holes] = [areas, others].map((some) => some.map((rings) => sidesOf(rings, centre))) as [Sides[], Sides[]];
  const on = (some: readonly Sides[], angle: number) =>
    joined(
      some.flatMap((sides) => stretchesIn(sides, angle)),
      angle,
    );
  return drawn([...all, ...holes].flat(), (angle) => without(on(all, angle), on(holes, angle), angle), centre);
}
