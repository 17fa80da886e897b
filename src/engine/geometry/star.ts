/**
 * Areas that are seen whole from one point: each ray leaves them once. What two of them share, and what one has beyond the
 * other, is read off ray by ray, so nothing is cut in the plane and no corner is one too many. Angles are diamond angles, as
 * of the sight; lines are relative to the point.
 */
import type { RdPoint } from '../scene/scene.ts';
import { diamond, directionX, directionY, type Sight } from './sight.ts';

/** A straight stretch of an edge, in metres from the point. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly ex: number;
  readonly ey: number;
}

/** What lies between two rays, as far as a line. */
export interface Wedge {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** Counter-clockwise from east, none over another; between two that do not meet the area ends at the point. */
export type Star = readonly Wedge[];
type Ring = readonly RdPoint[];

/** Rays closer than this are one: see `angleTolerance` of the sight. */
export const sameRay = 1e-11;
/** Corners closer than this are one, in metres. */
const sameCornerM = 1e-4;
/** Chords of an arc, in radians. */
const chord = Math.PI / 60;

/** How far along the ray the line lies, in lengths of its direction. */
export function along({ x, y, ex, ey }: Line, angle: number): number {
  return (x * ey - y * ex) / (directionX(angle) * ey - directionY(angle) * ex);
}

function pointAt(line: Line, angle: number): RdPoint {
  const far = along(line, angle);
  return [far * directionX(angle), far * directionY(angle)];
}

/** The wedge between two corners; two where it lies over due east. */
export function wedges([ax, ay]: RdPoint, [bx, by]: RdPoint): Wedge[] {
  const line = { x: ax, y: ay, ex: bx - ax, ey: by - ay };
  const [from, to] = [diamond(ax, ay), diamond(bx, by)];
  const parts =
    to >= from
      ? [{ line, from, to }]
      : [
          { line, from, to: 4 },
          { line, from: 0, to },
        ];
  return parts.filter((one) => one.to - one.from > sameRay);
}

const inOrder = (parts: readonly Wedge[]): Star => parts.toSorted((one, two) => one.from - two.from);

/** A part of a disc, from one direction to another, in radians, counter-clockwise. */
export function arc(from: number, to: number, radiusM: number): Star {
  const count = Math.max(1, Math.ceil((to - from) / chord - 1e-9));
  const corner = (i: number): RdPoint => {
    const angle = from + ((to - from) * i) / count;
    return [radiusM * Math.cos(angle), radiusM * Math.sin(angle)];
  };
  return inOrder(Array.from({ length: count }, (_, i) => wedges(corner(i), corner(i + 1))).flat());
}

/** Areas that share no ray, as one. */
export const side = (...parts: readonly Star[]): Star => inOrder(parts.flat());

/** From one direction to another, counter-clockwise, in radians: all round, or less than that. */
function turn([ax, ay]: RdPoint, [bx, by]: RdPoint, allRound: boolean): [number, number] {
  const from = Math.atan2(ay, ax);
  const angle = Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  return [from, from + (allRound ? 2 * Math.PI : angle < -1e-9 ? angle + 2 * Math.PI : Math.max(0, angle))];
}

/** Open ground in sight, as far as the sight reaches: under open sky that is an arc, as wide as the sky is. */
export function inView({ x, y, reachM, horizon }: Sight): Star {
  const parts: Star[] = [];
  for (let i = 0; i < horizon.count; i++) {
    const one: RdPoint = [(horizon.fromX[i] as number) - x, (horizon.fromY[i] as number) - y];
    const two: RdPoint = [(horizon.toX[i] as number) - x, (horizon.toY[i] as number) - y];
    const open = [one, two].every((end) => Math.hypot(...end) > reachM - 1e-6);
    parts.push(open ? arc(...turn(one, two, horizon.count === 1), reachM) : wedges(one, two));
  }
  return side(...parts);
}

/** Between two rays: both lines, of which one is nearer all along; null is the point itself. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly one: Line | null;
  readonly two: Line | null;
}

/** The angle at which two lines cross between these rays, or null. */
export function crossing(one: Line, two: Line, from: number, to: number): number | null {
  const across = one.ex * two.ey - one.ey * two.ex;
  if (across === 0) return null;
  const t = ((two.x - one.x) * two.ey - (two.y - one.y) * two.ex) / across;
  const angle = diamond(one.x + t * one.ex, one.y + t * one.ey);
  return angle > from + sameRay && angle < to - sameRay ? angle : null;
}

function spansOf(one: Star, two: Star): Span[] {
  const rays = [...one, ...two].flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b);
  const spans: Span[] = [];
  let [i, j] = [0, 0];
  for (let k = 1; k < rays.length; k++) {
    const [from, to] = [rays[k - 1] as number, rays[k] as number];
    if (to - from <= sameRay) continue;
    const middle = (from + to) / 2;
    while (i < one.length && (one[i] as Wedge).to < middle) i++;
    while (j < two.length && (two[j] as Wedge).to < middle) j++;
    const [here, there] = [one[i], two[j]];
    const first = here && here.from < middle ? here.line : null;
    const second = there && there.from < middle ? there.line : null;
    const at = first && second && crossing(first, second, from, to);
    if (at === null) spans.push({ from, to, one: first, two: second });
    else spans.push({ from, to: at, one: first, two: second }, { from: at, to, one: first, two: second });
  }
  return spans;
}

/** Does the first line lie nearer than the second, halfway between these rays? */
const isNearer = (one: Line, two: Line, { from, to }: Span): boolean =>
  along(one, (from + to) / 2) <= along(two, (from + to) / 2);

/** What both have. */
export function shared(one: Star, two: Star): Star {
  const parts: Wedge[] = [];
  for (const span of spansOf(one, two)) {
    if (!span.one || !span.two) continue;
    const line = isNearer(span.one, span.two, span) ? span.one : span.two;
    const last = parts.at(-1);
    if (last && last.line === line && span.from - last.to <= sameRay)
      parts[parts.length - 1] = { ...last, to: span.to };
    else parts.push({ line, from: span.from, to: span.to });
  }
  return parts;
}

/** The corners in turn, each once. */
function ringFrom(points: readonly RdPoint[]): Ring | null {
  const ring: RdPoint[] = [];
  const isAt = (one: RdPoint | undefined, two: RdPoint) =>
    one !== undefined && Math.hypot(one[0] - two[0], one[1] - two[1]) <= sameCornerM;
  for (const point of points) if (!isAt(ring.at(-1), point)) ring.push(point);
  while (ring.length > 1 && isAt(ring[0], ring.at(-1) as RdPoint)) ring.pop();
  return ring.length < 3 ? null : ring;
}

const moved = (ring: Ring, [x, y]: RdPoint): RdPoint[] => ring.map(([dx, dy]) => [x + dx, y + dy]);

/** The outline in RD metres, not closed; null where there is no area. */
export function outline(star: Star, centre: RdPoint): RdPoint[] | null {
  const points: RdPoint[] = [];
  for (const [i, { line, from, to }] of star.entries()) {
    const before = star.at(i - 1) as Wedge;
    const gap = i === 0 ? from + 4 - before.to : from - before.to;
    if (gap > sameRay) points.push([0, 0]);
    points.push(pointAt(line, from), pointAt(line, to));
  }
  const ring = ringFrom(points);
  return ring && moved(ring, centre);
}

/** What the first has beyond the second: each a polygon of rings in RD metres, not closed. */
export function beyond(one: Star, two: Star, centre: RdPoint): RdPoint[][][] {
  const bands = spansOf(one, two).filter((span) => span.one && !(span.two && isNearer(span.one, span.two, span)));
  const inner = ({ two: line }: Span, angle: number) => (line ? Math.max(0, along(line, angle)) : 0);
  const outer = ({ one: line }: Span, angle: number) => along(line as Line, angle);
  /** Do they share more than a corner where the second begins? */
  const goesOn = (last: Span, next: Span, turn: number): boolean =>
    Math.abs(next.from + turn - last.to) <= sameRay &&
    Math.min(outer(last, last.to), outer(next, next.from)) - Math.max(inner(last, last.to), inner(next, next.from)) >
      sameCornerM;
  const groups: Span[][] = [];
  for (const band of bands) {
    const group = groups.at(-1);
    if (group && goesOn(group.at(-1) as Span, band, 0)) group.push(band);
    else groups.push([band]);
  }
  const [first, last] = [groups[0], groups.at(-1)];
  const overEast = first && last && goesOn(last.at(-1) as Span, first[0] as Span, 4);
  if (overEast && first !== last) groups.splice(0, 1, [...(groups.pop() as Span[]), ...first]);
  return groups.flatMap((group) => {
    const far = group.flatMap(({ one: line, from, to }) => [pointAt(line as Line, from), pointAt(line as Line, to)]);
    const near = group.flatMap(({ two: line, from, to }): RdPoint[] =>
      line
        ? [pointAt(line, from), pointAt(line, to)]
        : [
            [0, 0],
            [0, 0],
          ],
    );
    const allRound = overEast && first === last;
    const rings = allRound ? [ringFrom(far), ringFrom(near.toReversed())] : [ringFrom([...far, ...near.toReversed()])];
    const kept = rings.flatMap((ring) => (ring ? [moved(ring, centre)] : []));
    return rings[0] ? [kept] : [];
  });
}
