/**
 * A layer of the user's own: schools, childcare, care, as points or as their grounds. A point finds the building it lies in,
 * else the nearest within some metres: points of such lists are addresses or entrances, often just outside the wall. A
 * ground finds every building that stands on it.
 */
import { blockOf, nearestOnBuilding } from '../engine/geometry/block.ts';
import { contains } from '../engine/geometry/plane.ts';
import { inNetherlands, toRd } from '../engine/geometry/rd.ts';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { Building, RdPoint, Ring } from '../engine/scene/scene.ts';
import { coordinateBox } from './coordinate-box.ts';
import type { FileKind } from './file-kind.ts';
import { type Left, ledgerOf, open, setAside, type Told } from './ledger.ts';
import { textOf } from './read-buildings.ts';
import { readCollection } from './read-collection.ts';

export interface VulnerablePlace {
  readonly id: string;
  /** Name of the organisation, as the layer has it; empty when it has none. */
  readonly name: string;
  /** Each of these is a place of it. */
  readonly points: readonly RdPoint[];
  /** Its grounds; empty when it is points. */
  readonly rings: readonly Ring[];
}

export interface VulnerableFile extends Told {
  readonly places: readonly VulnerablePlace[];
}

/** @returns errors `not-json`, `file-cut`, `not-geojson`, `no-points` */
export function readVulnerable(text: string): Result<VulnerableFile> {
  const collection = readCollection(text, '');
  if (!collection.ok) return collection;
  const { features, cut } = collection.value;
  const left: Left[] = [...cut];
  const places = features.flatMap((feature, i): VulnerablePlace[] => {
    const { properties, geometry } = (feature ?? {}) as {
      properties?: Record<string, unknown> | null;
      geometry?: { type?: unknown; coordinates?: unknown } | null;
    };
    const facts = typeof properties === 'object' && properties !== null ? properties : {};
    const id = `#${i + 1}`;
    const lines = linesOf(geometry?.coordinates, 0);
    const all = lines.flat();
    if (all.length === 0 || !all.every((point) => inNetherlands(...point))) {
      left.push(open(id, 'no-place', null));
      return [];
    }
    const name = textOf(facts, 'name', 'naam', 'NAAM', 'instellingsnaam') ?? '';
    const kind = String(geometry?.type);
    const round = kind.endsWith('Polygon') || (kind === 'LineString' && isRound(lines[0] ?? []));
    return [{ id, name, points: round ? [] : all, rings: round ? lines.filter(({ length }) => length >= 3) : [] }];
  });
  const missing = cut.reduce((sum, { count = 1 }) => sum + count, 0);
  if (places.length === 0) return refuse('no-points', 'the file holds no points in the Netherlands');
  return ok({ places, left, records: features.length + missing });
}

/** The lines of points in coordinates of whatever depth; a point by itself is a line of one. */
function linesOf(value: unknown, depth: number): readonly RdPoint[][] {
  if (!Array.isArray(value) || depth > 5) return [];
  const [x, y] = value as unknown[];
  if (typeof x === 'number' && typeof y === 'number')
    return [[x > 3 && x < 8 && y > 50 && y < 54 ? toRd(y, x) : ([x, y] as const)]];
  const inner = value.flatMap((one: unknown) => linesOf(one, depth + 1));
  return inner.every(({ length }) => length === 1) ? [inner.flat()] : inner;
}

const isRound = (line: readonly RdPoint[]): boolean => {
  const [first, last] = [line[0], line[line.length - 1]];
  return line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

/** An address point lies at most this far from its wall. */
const reachM = 15;

export interface PlacedVulnerable {
  /** Building by its number, with the names of what is in it. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** Places that lie in or at none of these buildings. */
  readonly left: readonly Left[];
}

export function placeVulnerable(buildings: readonly Building[], places: readonly VulnerablePlace[]): PlacedVulnerable {
  const block = blockOf(buildings);
  const found = new Map<string, string[]>();
  const left: Left[] = [];
  const nearest = ([x, y]: RdPoint): number[] =>
    (block.boxes?.search(x - reachM, y - reachM, x + reachM, y + reachM) ?? [])
      .map((index) => ({ index, distanceM: nearestOnBuilding(block, index, x, y).distanceM }))
      .filter(({ distanceM }) => distanceM <= reachM)
      .sort((one, two) => one.distanceM - two.distanceM || one.index - two.index)
      .slice(0, 1)
      .map(({ index }) => index);
  const standingOn = (ring: Ring): number[] => {
    const [minX, minY, maxX, maxY] = coordinateBox(ring) ?? [0, 0, 0, 0];
    return (block.boxes?.search(minX, minY, maxX, maxY) ?? []).filter((index) => {
      const { footprint } = block.buildings[index] as Building;
      return (
        footprint.some(([outer = []]) => outer.some((corner) => contains(ring, corner))) ||
        ring.some(([x, y]) => nearestOnBuilding(block, index, x, y).distanceM === 0)
      );
    });
  };
  for (const { id, name, points, rings } of places) {
    const on = rings.flatMap(standingOn);
    const near = on.length > 0 ? [] : [...points, ...rings.flat()].flatMap(nearest);
    const hit = new Set([...on, ...near].flatMap((index) => block.buildings[index]?.id ?? []));
    if (hit.size === 0) left.push(setAside(id, 'elsewhere'));
    for (const one of hit) found.set(one, [...(found.get(one) ?? []), ...(name === '' ? [] : [name])]);
  }
  return { found, left };
}

/** Points that no earlier kind knows: whether they are schools or places of machines, nothing in them says. */
export const vulnerableFile = {
  id: 'vulnerable',
  opens: 'asked',
  is: ({ features }) => !!features?.areMostlyPoints,
  layer: {
    id: 'vulnerable',
    source: 'Eigen laag: scholen, opvang, zorg',
    read: (text, buildings) => {
      const places = readVulnerable(text);
      if (!places.ok) return places;
      const { records } = places.value;
      const { found, left } = placeVulnerable(buildings, places.value.places);
      const told = { records, left: [...places.value.left, ...left] };
      const vulnerable = [...found].map(([id, names]) => ({ id, name: names.join(', ').slice(0, 200) || null }));
      return ok({ told, count: records, joined: ledgerOf('vulnerable', told).used, vulnerable });
    },
  },
} as const satisfies FileKind;
