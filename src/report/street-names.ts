/**
 * Numbers of houses and names of streets where the map itself has none: from what the addresses say. A name stands along its
 * street, on the free strip nearest to the middle of its houses; where no strip is free there is no name.
 */
import type { Surroundings } from '../archive/dossier.ts';
import type { RdPoint, Ring } from '../engine/scene/scene.ts';
import { type House, housesOf, numberIn } from './houses.ts';
import { middle } from './reason-pins.ts';

export interface Named {
  readonly text: string;
  readonly point: RdPoint;
  /** Degrees clockwise from a line to the east, so that it reads from the left. */
  readonly turnDeg: number;
}

/** The lowest number of each building that has none of its own; several are told as the first with a plus. */
export function numbersOf(surroundings: Surroundings): readonly Pick<Named, 'text' | 'point'>[] {
  const bare = new Map(
    surroundings.buildings.flatMap((one) => (one.address || one.name ? [] : [[one.id, one] as const])),
  );
  const all = new Map<string, string[]>();
  for (const { text, buildingId } of surroundings.scenery.addresses) {
    const number = numberIn(text);
    if (number && bare.has(buildingId)) all.set(buildingId, [...(all.get(buildingId) ?? []), number]);
  }
  return [...all].map(([id, numbers]) => {
    const [first = ''] = numbers.toSorted((one, two) => Number.parseInt(one, 10) - Number.parseInt(two, 10));
    const point = middle(bare.get(id)?.footprint[0]?.[0] ?? []);
    return { text: new Set(numbers).size > 1 ? `${first}+` : first, point };
  });
}

/** Fewer houses than this say nothing of how their street lies. */
const fewest = 4;
/** A letter along the street and across it, in metres. */
export interface Letter {
  readonly letterM: number;
  readonly highM: number;
  /** What a name keeps off by its height. */
  readonly clear?: readonly RdPoint[];
}
/** On the map of the screen as it opens. */
const onScreen: Letter = { letterM: 1.15, highM: 2.4 };
/** How far along and across the street a strip is looked for, and by which steps. */
const [alongM, acrossM, stepM, asideM] = [48, 15, 4, 1.5];

export function streetsOf(surroundings: Surroundings, letter = onScreen): readonly Named[] {
  const byStreet = new Map<string, House[]>();
  for (const house of housesOf(surroundings))
    byStreet.set(house.street, [...(byStreet.get(house.street) ?? []), house]);
  const rings = surroundings.buildings.flatMap(({ footprint }) =>
    footprint.flatMap(([outer]) => (outer ? [boxed(outer)] : [])),
  );
  const taken: RdPoint[] = [...(letter.clear ?? [])];
  const names: Named[] = [];
  for (const [text, houses] of [...byStreet].toSorted(([, one], [, two]) => two.length - one.length))
    for (const stretch of stretchesOf(houses.map(({ point }) => point))) {
      const along = stretch.length < fewest ? null : axisOf(stretch);
      const spot = along && freeStrip(text.length * letter.letterM, letter.highM, along, rings, taken);
      if (!along || !spot) continue;
      taken.push(...spot.strip);
      names.push({ text, point: spot.point, turnDeg: along.turnDeg });
    }
  return names;
}

/** Metres of a pixel of the map as it opens. */
const opensAt = 0.125;
/** A line of letters, without the room above and below it. */
const lineM = 1.6;

/**
 * How many metres a pixel may be for a name to lie over no building: letters are as large on a map of a whole town. On the map
 * as it opens each has the place that was found for it.
 */
export function freeUpTo(names: readonly Named[], { buildings }: Pick<Surroundings, 'buildings'>): readonly number[] {
  const rings = buildings.flatMap(({ footprint }) => footprint.flatMap(([outer]) => (outer ? [boxed(outer)] : [])));
  return names.map(({ text, point: [x, y], turnDeg }) => {
    const angle = (-turnDeg * Math.PI) / 180;
    const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
    let free = opensAt;
    for (let scale = 2 * opensAt; scale <= 32 * opensAt; scale *= Math.SQRT2) {
      const times = scale / opensAt;
      const [half, high] = [(text.length * onScreen.letterM * times) / 2, (lineM * times) / 2];
      const near = rings.filter(
        ({ box: [a, b, c, d] }) => a < x + half && c > x - half && b < y + half && d > y - half,
      );
      for (let s = -half; s <= half; s += 2)
        for (const h of [-high, 0, high]) {
          const at: RdPoint = [x + s * ux - h * uy, y + s * uy + h * ux];
          if (near.some((building) => holds(building, at))) return free;
        }
      free = scale;
    }
    return Number.POSITIVE_INFINITY;
  });
}

/** A long street says its name again, and as it lies there. */
const againM = 75;

function stretchesOf(points: readonly RdPoint[]): readonly (readonly RdPoint[])[] {
  const along = axisOf(points);
  if (!along) return [points];
  const { middle: centre, way } = along;
  const placed = points.map((point) => ({
    point,
    t: (point[0] - centre[0]) * way[0] + (point[1] - centre[1]) * way[1],
  }));
  const [first, last] = [Math.min(...placed.map(({ t }) => t)), Math.max(...placed.map(({ t }) => t))];
  const count = Math.max(1, Math.round((last - first) / againM));
  const lengthM = (last - first) / count;
  return Array.from({ length: count }, (_, i) =>
    placed
      .filter(({ t }) => t >= first + i * lengthM && (t < first + (i + 1) * lengthM || i === count - 1))
      .map(({ point }) => point),
  );
}

interface Axis {
  readonly middle: RdPoint;
  /** Unit vector that never points to the west: a name reads from the left. */
  readonly way: RdPoint;
  readonly turnDeg: number;
}

/** The line that the houses stand along; null where they stand round about. */
function axisOf(points: readonly RdPoint[]): Axis | null {
  const centre = middle(points);
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of points) {
    const [dx, dy] = [x - centre[0], y - centre[1]];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const spread = Math.hypot((xx - yy) / 2, xy);
  if (spread < 0.2 * (xx + yy)) return null;
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const sign = x < -1e-9 ? -1 : 1;
  return { middle: centre, way: [sign * x, sign * y], turnDeg: (-Math.atan2(sign * y, sign * x) * 180) / Math.PI };
}

interface Boxed {
  readonly ring: Ring;
  readonly box: readonly [number, number, number, number];
}

function boxed(ring: Ring): Boxed {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return { ring, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

/** Nearest to the middle first, so that the first that is free is the best. */
function freeStrip(
  lengthM: number,
  highM: number,
  { middle: [mx, my], way: [ux, uy] }: Axis,
  all: readonly Boxed[],
  taken: readonly RdPoint[],
): { readonly point: RdPoint; readonly strip: readonly RdPoint[] } | null {
  const reach = alongM + acrossM + lengthM;
  const near = all.filter(
    ({ box: [a, b, c, d] }) => a < mx + reach && c > mx - reach && b < my + reach && d > my - reach,
  );
  const offsets: { readonly t: number; readonly n: number }[] = [];
  for (let t = -alongM; t <= alongM; t += stepM)
    for (let n = -acrossM; n <= acrossM; n += asideM) offsets.push({ t, n });
  for (const { t, n } of offsets.toSorted((one, two) => Math.hypot(one.t, one.n) - Math.hypot(two.t, two.n))) {
    const point: RdPoint = [mx + t * ux - n * uy, my + t * uy + n * ux];
    const strip: RdPoint[] = [];
    for (let s = -lengthM / 2; s <= lengthM / 2; s += 2)
      for (const h of [-highM / 2, highM / 2]) strip.push([point[0] + s * ux - h * uy, point[1] + s * uy + h * ux]);
    const free = strip.every((one) => !near.some((building) => holds(building, one)));
    if (free && strip.every(([x, y]) => taken.every(([a, b]) => Math.hypot(a - x, b - y) > highM)))
      return { point, strip };
  }
  return null;
}

function holds({ ring, box: [minX, minY, maxX, maxY] }: Boxed, [x, y]: RdPoint): boolean {
  if (x < minX || x > maxX || y < minY || y > maxY) return false;
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + ring.length - 1) % ring.length] as RdPoint;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
