/** Heights per building, from CityJSON(Seq) or the WFS of 3DBAG (GeoJSON with `b3_h_…` properties). */
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { Building } from '../engine/scene/scene.ts';
import { coordinateBox } from './coordinate-box.ts';
import type { FileKind, LayerReader } from './file-kind.ts';
import type { Shelf } from './joined-buildings.ts';
import { type Left, open, setAside, type Told } from './ledger.ts';
import { heightOf, isCityJson, isGarbled, readCityJson } from './read-city-json.ts';
import { readCollection } from './read-collection.ts';
import { type Facts, idIn, idOf, isRegisterId } from './register-words.ts';

export interface HeightFile extends Told {
  /** Metres above ground by register id. */
  readonly heights: ReadonlyMap<string, number>;
}

/** @returns errors `not-json`, `file-cut`, `not-city-json`, `not-geojson`, `no-features`, `no-heights` */
export function readHeights(text: string): Result<HeightFile> {
  const rows: (readonly [string | null, Facts])[] = [];
  let missing: readonly Left[] = [];
  if (isCityJson(text)) {
    const read = readCityJson(text);
    if (!read.ok) return read;
    for (const { id, attributes } of read.value.solids) rows.push([idIn(id) ?? id, attributes]);
    missing = [...read.value.left, ...read.value.cut];
  } else {
    const collection = readCollection(text, '');
    if (!collection.ok) return collection;
    for (const one of collection.value.features) {
      const { properties } = (one ?? {}) as { properties?: unknown };
      const facts = typeof properties === 'object' && properties !== null ? (properties as Facts) : {};
      rows.push([idOf(facts), facts]);
    }
    missing = collection.value.cut;
  }
  const { heights, left } = heightsOf(rows);
  if (heights.size === 0) return refuse('no-heights', 'the file holds no heights of buildings');
  const more = missing.reduce((sum, { count = 1 }) => sum + count, 0);
  return ok({ heights, left: [...left, ...missing], records: rows.length + more });
}

/** Of several rows for one building, as roof parts have them, the highest counts. */
export function heightsOf(rows: readonly (readonly [id: string | null, facts: Facts])[]): {
  readonly heights: ReadonlyMap<string, number>;
  readonly left: readonly Left[];
} {
  const heights = new Map<string, number>();
  const left: Left[] = [];
  const names = new Set(rows.flatMap(([, facts]) => (heightOf(facts) === null ? [] : Object.keys(facts))));
  rows.forEach(([id, facts], i) => {
    const heightM = heightOf(facts);
    const name = id ?? `#${i + 1}`;
    // A building without a model has no height, and says so. One that cannot be read may be higher than what is reckoned with.
    if (heightM === null)
      left.push(isGarbled(facts, names) ? open(name, 'height-unknown', null) : setAside(name, 'no-height'));
    else if (id === null) left.push(open(name, 'height-unknown', null));
    else heights.set(id, Math.max(heightM, heights.get(id) ?? heightM));
  });
  return { heights, left };
}

/** Records of heights at their buildings: one of a building that is not here can matter to nobody here. */
export const heightsPlaced = (left: readonly Left[], buildings: readonly Building[]): readonly Left[] =>
  heightsAt(left, new Map(buildings.map((one) => [one.id, one])));

/** The same of buildings by their number. */
export function heightsAt(left: readonly Left[], known: Pick<Shelf, 'get'>): readonly Left[] {
  return left.map((one) => {
    if (one.end !== 'open' || one.box !== null) return one;
    const footprint = known.get(one.id)?.footprint;
    if (footprint) return { ...one, box: coordinateBox(footprint) };
    return isRegisterId(one.id) ? setAside(one.id, 'elsewhere') : one;
  });
}

export const withHeights = (
  buildings: readonly Building[],
  heights: ReadonlyMap<string, number>,
): readonly Building[] => buildings.map((building) => withHeight(building, heights));

export function withHeight(building: Building, heights: ReadonlyMap<string, number>): Building {
  const heightM = heights.get(building.id);
  return heightM === undefined ? building : { ...building, heightM };
}

const heightsLayer = {
  id: 'heights',
  source: 'Hoogtebestand',
  sharesJoined: true,
  read: (text, buildings) => {
    const heights = readHeights(text);
    if (!heights.ok) return heights;
    const { heights: known, records } = heights.value;
    const joined = buildings.filter(({ id }) => known.has(id)).length;
    const told = { records, left: heightsPlaced(heights.value.left, buildings) };
    return ok({ told, count: known.size, joined, buildings: withHeights(buildings, known) });
  },
} as const satisfies LayerReader;

// The same file can be new surroundings, or the heights of the ones that are open: its numbers tell.
export const cityFile = {
  id: 'city',
  opens: 'layer-or-buildings',
  is: ({ text }) => isCityJson(text),
  layer: heightsLayer,
} as const satisfies FileKind;

export const heightsFile = {
  id: 'heights',
  opens: 'layer-or-buildings',
  is: ({ features }) => !!features?.have('b3_h_dak_70p', 'b3_h_maaiveld', 'h_dak_70p', 'h_maaiveld'),
  layer: heightsLayer,
} as const satisfies FileKind;
