/** Heights per building, from CityJSON(Seq) or the WFS of 3DBAG (GeoJSON with `b3_h_…` properties). */
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { Building } from '../engine/scene/scene.ts';
import { type Left, setAside, type Told } from './ledger.ts';
import { heightOf, isCityJson, readCityJson } from './read-city-json.ts';
import { readCollection } from './read-collection.ts';
import { type Facts, idIn, idOf } from './register-words.ts';

export interface HeightFile extends Told {
  /** Metres above ground by register id. */
  readonly heights: ReadonlyMap<string, number>;
}

/** @returns errors `not-json`, `not-city-json`, `not-geojson`, `no-features`, `no-heights` */
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
  // A height that is missing leaves the height of its building unknown, and no more than that.
  const aside = missing.map((one): Left => ({ ...one, end: 'set-aside' }));
  return ok({ heights, left: [...left, ...aside], records: rows.length + more });
}

/** Of several rows for one building, as roof parts have them, the highest counts. */
export function heightsOf(rows: readonly (readonly [id: string | null, facts: Facts])[]): {
  readonly heights: ReadonlyMap<string, number>;
  readonly left: readonly Left[];
} {
  const heights = new Map<string, number>();
  const left: Left[] = [];
  rows.forEach(([id, facts], i) => {
    const heightM = heightOf(facts);
    if (id === null || heightM === null) left.push(setAside(id ?? `#${i + 1}`, 'no-height'));
    else heights.set(id, Math.max(heightM, heights.get(id) ?? heightM));
  });
  return { heights, left };
}

export function withHeights(buildings: readonly Building[], heights: ReadonlyMap<string, number>): readonly Building[] {
  return buildings.map((building) => {
    const heightM = heights.get(building.id);
    return heightM === undefined ? building : { ...building, heightM };
  });
}
