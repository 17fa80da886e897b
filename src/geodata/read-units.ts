/**
 * Verblijfsobjecten (units) and what they say of the buildings they lie in: uses, number of homes, an address. A unit
 * finds its building by the register's own reference, else by the point it is drawn at.
 */
import * as v from 'valibot';
import { blockOf, nearestOnBuilding } from '../engine/geometry/block.ts';
import { inNetherlands, toRd } from '../engine/geometry/rd.ts';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { Building, RdPoint, Use } from '../engine/scene/scene.ts';
import { historical, textOf, usesOf } from './read-buildings.ts';

export interface Unit {
  readonly id: string;
  /** Register ids of the buildings it lies in; empty when only its point is known. */
  readonly buildingIds: readonly string[];
  readonly point: RdPoint | null;
  readonly uses: readonly Use[];
  readonly areaM2: number | null;
  /** Street and number; no name of a person. */
  readonly address: string | null;
}

const inUse = new Set([
  'Verblijfsobject in gebruik',
  'Verblijfsobject in gebruik (niet ingemeten)',
  'Verbouwing verblijfsobject',
]);
const collectionSchema = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
const featureSchema = v.object({
  properties: v.record(v.string(), v.unknown()),
  geometry: v.nullish(v.object({ type: v.string(), coordinates: v.nullish(v.array(v.unknown())) })),
});

/** @returns errors `not-json`, `not-geojson`, `no-units` */
export function readUnits(text: string): Result<readonly Unit[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse('not-json', 'the file is not valid JSON; it may be cut off');
  }
  const collection = v.safeParse(collectionSchema, parsed);
  if (!collection.success) return refuse('not-geojson', 'the file is not a GeoJSON FeatureCollection');
  const units = unitsOf(collection.output.features);
  return units.length > 0 ? ok(units) : refuse('no-units', 'the file holds no verblijfsobjecten in use');
}

/** The units among parsed features; what is no unit in use is left out. */
export function unitsOf(features: readonly unknown[]): readonly Unit[] {
  return features.flatMap((feature) => {
    const one = v.safeParse(featureSchema, feature);
    const unit = one.success ? unitOf(one.output) : null;
    return unit ? [unit] : [];
  });
}

function unitOf({ properties, geometry }: v.InferOutput<typeof featureSchema>): Unit | null {
  const status = textOf(properties, 'status') ?? '';
  if (historical(properties) || (status !== '' && !inUse.has(status))) return null;
  const id = textOf(properties, 'identificatie');
  if (id === null) return null;
  const area = Number(textOf(properties, 'oppervlakte') ?? Number.NaN);
  return {
    id,
    buildingIds: buildingsOf(properties),
    point: pointOf(geometry?.coordinates ?? []),
    uses: usesOf(properties['gebruiksdoel'], Number.NaN) ?? [],
    areaM2: Number.isFinite(area) ? area : null,
    address: addressOf(properties),
  };
}

/** `pandidentificatie` (WFS), `pandRef` (LVBAG), `pand.href` (OGC API; only its last part when that is a register id). */
function buildingsOf(properties: Record<string, unknown>): string[] {
  const found = ['pandidentificatie', 'pandRef', 'pand.href', 'pandrelatering'].flatMap((name) => {
    const value = properties[name];
    return Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s*,\s*/) : [];
  });
  return found.flatMap((one) => (typeof one === 'string' ? (/(\d{16})$/.exec(one)?.slice(1) ?? []) : []));
}

function pointOf([x, y]: readonly unknown[]): RdPoint | null {
  if (typeof x !== 'number' || typeof y !== 'number') return null;
  const point: RdPoint = x > 3 && x < 8 && y > 50 && y < 54 ? toRd(y, x) : [x, y];
  return inNetherlands(...point) ? point : null;
}

function addressOf(properties: Record<string, unknown>): string | null {
  const street = textOf(properties, 'openbare_ruimte', 'openbare_ruimte_naam');
  const number = textOf(properties, 'huisnummer');
  if (!street || !number) return null;
  const letter = textOf(properties, 'huisletter') ?? '';
  const addition = textOf(properties, 'toevoeging');
  return `${street} ${number}${letter}${addition ? `-${addition}` : ''}`;
}

export interface JoinedUnits {
  readonly buildings: readonly Building[];
  readonly joined: number;
  /** Units that lie in none of these buildings. */
  readonly elsewhere: number;
}

/** The buildings with what their units say; a building without units keeps what its own record said. */
export function joinUnits(buildings: readonly Building[], units: readonly Unit[]): JoinedUnits {
  const known = new Map(buildings.map((building) => [building.id, building]));
  const perBuilding = new Map<string, Unit[]>();
  let elsewhere = 0;
  for (const unit of units) {
    const named = unit.buildingIds.filter((id) => known.has(id));
    const ids = named.length > 0 ? named : unit.buildingIds.length > 0 ? [] : containing(buildings, unit.point);
    if (ids.length === 0) elsewhere++;
    for (const id of ids) perBuilding.set(id, [...(perBuilding.get(id) ?? []), unit]);
  }
  return {
    buildings: buildings.map((building) => {
      const own = perBuilding.get(building.id);
      return own ? withUnits(building, own) : building;
    }),
    joined: units.length - elsewhere,
    elsewhere,
  };
}

function containing(buildings: readonly Building[], point: RdPoint | null): string[] {
  if (point === null) return [];
  const block = blockOf(buildings);
  const [x, y] = point;
  const index = (block.boxes?.search(x, y, x, y) ?? []).find(
    (one) => nearestOnBuilding(block, one, x, y).distanceM === 0,
  );
  return index === undefined ? [] : [(buildings[index] as Building).id];
}

/** Uses of the units; also those of its own record while the register counts more units than came; null where a unit says none. */
function usesWith(building: Building, units: readonly Unit[]): Building['uses'] {
  if (units.some((unit) => unit.uses.length === 0)) return null;
  const more = units.length < (building.units ?? 0) ? building.uses : [];
  return more && [...new Set([...units.flatMap((unit) => unit.uses), ...more])];
}

function withUnits(building: Building, units: readonly Unit[]): Building {
  const addresses = [...new Set(units.flatMap(({ address }) => address ?? []))].sort((one, two) =>
    one.localeCompare(two, 'nl', { numeric: true }),
  );
  return {
    ...building,
    uses: usesWith(building, units),
    units: units.length,
    dwellings: units.filter((unit) => unit.uses.includes('woonfunctie')).length,
    address: building.address ?? addresses[0] ?? null,
  };
}
