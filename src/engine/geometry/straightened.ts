/**
 * An outline without the corners that change no shape: registers and drawing programs put them on straight walls, millimetres
 * off. What is reckoned must not depend on them: not what is in sight, how wide a facade is or where a machine may hang.
 */
import type { RdPoint, Ring } from '../scene/scene.ts';

/** A corner this near to the straight line between its neighbours is none; metres. Rounding to a millimetre stays below it. */
const shapelessM = 0.0025;
/** Deviations that differ less than this are the same: of corners on one wall the first stands for all. */
const hair = 1e-6;

/** How far a point lies from the stretch between two others. */
function offM([x, y]: RdPoint, [ax, ay]: RdPoint, [bx, by]: RdPoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(ax + t * dx - x, ay + t * dy - y);
}

/** The corner farthest from a point. */
function farthest(ring: Ring, [x, y]: RdPoint): number {
  let [best, at] = [-1, 0];
  for (const [i, [px, py]] of ring.entries()) {
    const far = Math.hypot(px - x, py - y);
    if (far > best + hair) [best, at] = [far, i];
  }
  return at;
}

/** Marks the corners between two others that the shape needs (Douglas and Peucker). */
function mark(ring: Ring, from: number, to: number, needed: Uint8Array): void {
  const open: [number, number][] = [[from, to]];
  const corner = (i: number) => ring[i % ring.length] as RdPoint;
  for (let span = open.pop(); span; span = open.pop()) {
    const [one, two] = span;
    let [best, at] = [shapelessM, -1];
    for (let i = one + 1; i < two; i++) {
      const off = offM(corner(i), corner(one), corner(two));
      if (off > best + (at < 0 ? 0 : hair)) [best, at] = [off, i];
    }
    if (at < 0) continue;
    needed[at % ring.length] = 1;
    open.push([one, at], [at, two]);
  }
}

/** The same outline, by the corners it needs; itself where it needs all. Begins at the corner farthest from its middle. */
export function straightened(ring: Ring): Ring {
  if (ring.length < 4) return ring;
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  // The middle of its box: more corners on one side do not move it.
  const middle: RdPoint = [(low(xs) + high(xs)) / 2, (low(ys) + high(ys)) / 2];
  const first = farthest(ring, middle);
  const second = farthest(ring, ring[first] as RdPoint);
  const [one, two] = [Math.min(first, second), Math.max(first, second)];
  const needed = new Uint8Array(ring.length);
  needed[one] = 1;
  needed[two] = 1;
  mark(ring, one, two, needed);
  mark(ring, two, one + ring.length, needed);
  const kept = ring.filter((_, i) => needed[i] === 1);
  // A corner on a wall that runs along the line between two others may have been taken for the farthest one.
  for (let i = 0; i < kept.length && kept.length > 3; ) {
    const [before, here, after] = [kept.at(i - 1), kept[i], kept[(i + 1) % kept.length]] as [RdPoint, RdPoint, RdPoint];
    if (offM(here, before, after) <= shapelessM) kept.splice(i, 1);
    else i++;
  }
  return kept.length < 3 || kept.length === ring.length ? ring : kept;
}

const low = (values: readonly number[]) => values.reduce((one, two) => Math.min(one, two), Infinity);
const high = (values: readonly number[]) => values.reduce((one, two) => Math.max(one, two), -Infinity);
