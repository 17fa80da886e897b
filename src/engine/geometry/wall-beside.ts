/**
 * The wall that a machine is in, read from the outlines: what stands out beside it, what faces it across the street. Along the
 * wall is `s`, out from it `o`; both sides are looked at alike.
 */
import { decided } from '../ground/units.ts';
import type { RdPoint } from '../scene/scene.ts';
import type { Block } from './block.ts';

export interface Wall {
  readonly point: RdPoint;
  /** Unit vector out of the wall. */
  readonly outward: RdPoint;
}

/** What stands out on one side: how far, without a break from the wall on, and how near it comes along the wall. */
interface Beside {
  readonly depthM: number;
  readonly asideM: number;
}

/** A gap this narrow between two walls is none: what stands out beside the machine, or the fronts across the street. */
const gapM = 0.05;
/** A wall as near as this to a line lies on it. */
const onLineM = 1e-6;
/** A wall that starts within this of the machine's own is joined to it. */
const joinM = 0.1;

type Span = readonly [from: number, to: number, aside: number];

/** Stretches out from the wall that edges beside the machine cover, within `withinM` along it, per side. */
function spans(
  block: Block,
  { point: [x, y], outward: [ox, oy] }: Wall,
  withinM: number,
  outM: number,
): [Span[], Span[]] {
  const found: [Span[], Span[]] = [[], []];
  const [tx, ty] = [-oy, ox];
  const corners = [-withinM, withinM].flatMap((s) => [0, outM].map((o) => [x + s * tx + o * ox, y + s * ty + o * oy]));
  const xs = corners.map(([cx]) => cx as number);
  const ys = corners.map(([, cy]) => cy as number);
  for (const index of block.boxes?.search(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)) ?? []) {
    const last = block.firstEdge[index + 1] as number;
    for (let e = block.firstEdge[index] as number; e < last; e++) {
      const ax = (block.ax[e] as number) - x;
      const ay = (block.ay[e] as number) - y;
      const bx = (block.bx[e] as number) - x;
      const by = (block.by[e] as number) - y;
      const oa = ax * ox + ay * oy;
      const ob = bx * ox + by * oy;
      if (Math.max(oa, ob) < 0 || Math.min(oa, ob) > outM) continue;
      const sa = ax * tx + ay * ty;
      const sb = bx * tx + by * ty;
      // A wall on the very line that the machine faces along is of the side that its building lies on.
      const lies =
        Math.max(Math.abs(sa), Math.abs(sb)) > onLineM
          ? 0
          : -Math.sign((block.nx[e] as number) * tx + (block.ny[e] as number) * ty);
      if (lies >= 0) spanInto(found[0], sa, sb, oa, ob, withinM);
      if (lies <= 0) spanInto(found[1], -sa, -sb, oa, ob, withinM);
    }
  }
  return found;
}

/** The part of an edge with 0 < s ≤ withinM on one side, from (pa, oa) to (pb, ob). */
function spanInto(found: Span[], pa: number, pb: number, oa: number, ob: number, withinM: number): void {
  const ra = withinM - pa;
  const rb = withinM - pb;
  if ((pa < 0 && pb < 0) || (ra < 0 && rb < 0)) return;
  let t0 = 0;
  let t1 = 1;
  if (pa < 0) t0 = Math.max(t0, pa / (pa - pb));
  else if (pb < 0) t1 = Math.min(t1, pa / (pa - pb));
  if (ra < 0) t0 = Math.max(t0, ra / (ra - rb));
  else if (rb < 0) t1 = Math.min(t1, ra / (ra - rb));
  if (t0 > t1) return;
  const o0 = oa + t0 * (ob - oa);
  const o1 = oa + t1 * (ob - oa);
  found.push([Math.min(o0, o1), Math.max(o0, o1), Math.min(pa + t0 * (pb - pa), pa + t1 * (pb - pa))]);
}

/** How far a side stands out without a break, and the least distance aside of what does; of walls that only run along it none. */
function standsOut(some: readonly Span[]): Beside {
  let depthM = 0;
  let asideM = Infinity;
  for (const [from, to, aside] of some.toSorted((one, two) => one[0] - two[0] || one[1] - two[1])) {
    if (from > (depthM === 0 ? joinM : depthM + gapM)) break;
    if (to > depthM && to - Math.max(0, from) > gapM) asideM = Math.min(asideM, aside);
    depthM = Math.max(depthM, to);
  }
  return { depthM: asideM === Infinity ? 0 : depthM, asideM };
}

/** What stands out on both sides within `withinM`, no farther out than `outM`. */
export function beside(block: Block, wall: Wall, withinM: number, outM: number): readonly [Beside, Beside] {
  const [one, two] = spans(block, wall, withinM, outM);
  return [standsOut(one), standsOut(two)];
}

/**
 * From a point along the wall straight out to the first edge that runs nearly parallel to it and faces it; null when there is
 * none within `outM`. A hairline between two fronts lets nothing through.
 * @param alongM of that point from the machine, the direction of the wall turned left from its outward normal
 */
export function acrossM(
  block: Block,
  { point: [x, y], outward: [ox, oy] }: Wall,
  alongM: number,
  parallelDeg: number,
  outM: number,
): number | null {
  const [px, py] = [x - oy * alongM, y + ox * alongM];
  const [qx, qy] = [px + ox * outM, py + oy * outM];
  const facing = -Math.cos((parallelDeg * Math.PI) / 180);
  let nearest = Infinity;
  const half = gapM / 2;
  const [minX, minY, maxX, maxY] = [Math.min(px, qx), Math.min(py, qy), Math.max(px, qx), Math.max(py, qy)];
  for (const index of block.boxes?.search(minX - half, minY - half, maxX + half, maxY + half) ?? []) {
    const last = block.firstEdge[index + 1] as number;
    for (let e = block.firstEdge[index] as number; e < last; e++) {
      const nx = block.nx[e] as number;
      const ny = block.ny[e] as number;
      const toward = nx * ox + ny * oy;
      if (decided(toward, facing) > facing) continue;
      const ax = (block.ax[e] as number) - px;
      const ay = (block.ay[e] as number) - py;
      const sa = ox * ay - oy * ax;
      const sb = ox * ((block.by[e] as number) - py) - oy * ((block.bx[e] as number) - px);
      if (Math.min(sa, sb) > half || Math.max(sa, sb) < -half) continue;
      const out = (ax * nx + ay * ny) / (ox * nx + oy * ny);
      if (out > joinM && out < nearest) nearest = out;
    }
  }
  return nearest <= outM ? nearest : null;
}
