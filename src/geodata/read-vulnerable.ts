/**
 * A layer of the user's own: schools, childcare, care, as points. Each point finds the building it lies in, else the nearest
 * within some metres: points of such lists are addresses or entrances, often just outside the wall.
 */
import * as v from 'valibot';
import { blockOf, nearestOnBuilding } from '../engine/geometry/block.ts';
import { inNetherlands, toRd } from '../engine/geometry/rd.ts';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { Building, RdPoint } from '../engine/scene/scene.ts';
import { textOf } from './read-buildings.ts';

export interface VulnerablePlace {
  /** Name of the organisation, as the layer has it; empty when it has none. */
  readonly name: string;
  readonly point: RdPoint;
}

const collectionSchema = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
const featureSchema = v.object({
  properties: v.nullish(v.record(v.string(), v.unknown())),
  geometry: v.object({ type: v.literal('Point'), coordinates: v.tupleWithRest([v.number(), v.number()], v.unknown()) }),
});

/** @returns errors `not-json`, `not-geojson`, `no-points` */
export function readVulnerable(text: string): Result<readonly VulnerablePlace[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse('not-json', 'the file is not valid JSON; it may be cut off');
  }
  const collection = v.safeParse(collectionSchema, parsed);
  if (!collection.success) return refuse('not-geojson', 'the file is not a GeoJSON FeatureCollection');
  const places = collection.output.features.flatMap((feature) => {
    const one = v.safeParse(featureSchema, feature);
    if (!one.success) return [];
    const [x, y] = one.output.geometry.coordinates;
    const point: RdPoint = x > 3 && x < 8 && y > 50 && y < 54 ? toRd(y, x) : [x, y];
    if (!inNetherlands(...point)) return [];
    return [{ name: textOf(one.output.properties ?? {}, 'name', 'naam', 'NAAM', 'instellingsnaam') ?? '', point }];
  });
  return places.length > 0 ? ok(places) : refuse('no-points', 'the file holds no points in the Netherlands');
}

/** An address point lies at most this far from its wall. */
const reachM = 15;

export interface PlacedVulnerable {
  /** Building by its number, with the names of what is in it. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** Points that lie in or at none of these buildings. */
  readonly elsewhere: number;
}

export function placeVulnerable(buildings: readonly Building[], places: readonly VulnerablePlace[]): PlacedVulnerable {
  const block = blockOf(buildings);
  const found = new Map<string, string[]>();
  let elsewhere = 0;
  for (const { name, point } of places) {
    const [x, y] = point;
    const near = (block.boxes?.search(x - reachM, y - reachM, x + reachM, y + reachM) ?? [])
      .map((index) => ({ index, distanceM: nearestOnBuilding(block, index, x, y).distanceM }))
      .filter(({ distanceM }) => distanceM <= reachM)
      .sort((one, two) => one.distanceM - two.distanceM || one.index - two.index)[0];
    const id = near && block.buildings[near.index]?.id;
    if (id === undefined) elsewhere++;
    else found.set(id, [...(found.get(id) ?? []), ...(name === '' ? [] : [name])]);
  }
  return { found, elsewhere };
}
