/** Heights per building, from CityJSON(Seq) or the WFS of 3DBAG (GeoJSON with `b3_h_…` properties). */
import * as v from 'valibot';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { Building } from '../engine/scene/scene.ts';
import { idOf } from './read-buildings.ts';
import { heightOf, isCityJson, readCityJson } from './read-city-json.ts';

const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.object({ properties: v.nullish(v.record(v.string(), v.unknown())) })),
});

/** Metres above ground by register id. @returns errors `not-json`, `not-city-json`, `not-geojson`, `no-features`, `no-heights` */
export function readHeights(text: string): Result<ReadonlyMap<string, number>> {
  const heights = new Map<string, number>();
  const put = (id: string | null, heightM: number | null) => {
    if (id !== null && heightM !== null) heights.set(id, heightM);
  };
  if (isCityJson(text)) {
    const read = readCityJson(text);
    if (!read.ok) return read;
    for (const { id, heightM } of read.value.solids) put(id, heightM);
  } else {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      return refuse('not-json', 'the file is not valid JSON; it may be cut off');
    }
    const collection = v.safeParse(collectionSchema, parsed);
    if (!collection.success) return refuse('not-geojson', 'the file is neither CityJSON nor GeoJSON');
    for (const { properties } of collection.output.features)
      if (properties) put(idOf(properties), heightOf(properties));
  }
  return heights.size > 0 ? ok(heights) : refuse('no-heights', 'the file holds no heights of buildings');
}

export function withHeights(buildings: readonly Building[], heights: ReadonlyMap<string, number>): readonly Building[] {
  return buildings.map((building) => {
    const heightM = heights.get(building.id);
    return heightM === undefined ? building : { ...building, heightM };
  });
}
