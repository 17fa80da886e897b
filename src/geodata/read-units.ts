/**
 * Verblijfsobjecten (units) and what they say of the buildings they lie in: uses, number of homes, an address. A unit
 * finds its building by the register's own reference, else by the point it is drawn at.
 */
import Flatbush from 'flatbush';
import { blockOf, nearestOnBuilding } from '../engine/geometry/block.ts';
import { contains, hull } from '../engine/geometry/plane.ts';
import { inNetherlands, toRd } from '../engine/geometry/rd.ts';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { Building, RdPoint, Ring, Use } from '../engine/scene/scene.ts';
import { type Box, coordinateBox } from './coordinate-box.ts';
import type { FileKind } from './file-kind.ts';
import { type Left, open, setAside, type Told } from './ledger.ts';
import { textOf } from './read-buildings.ts';
import { readCollection } from './read-collection.ts';
import { endOf, type Facts, idIn, idOf, statusOf, usesIn, valuesOf } from './register-words.ts';

export interface Unit {
  readonly id: string;
  /** Register ids of the buildings it lies in; empty when only its point is known. */
  readonly buildingIds: readonly string[];
  readonly point: RdPoint | null;
  /** Empty: what it is used for is not known. */
  readonly uses: readonly Use[];
  readonly areaM2: number | null;
  /** Street and number; no name of a person. */
  readonly address: string | null;
}

export interface UnitFile extends Told {
  readonly units: readonly Unit[];
}

/** @returns errors `not-json`, `file-cut`, `not-geojson`, `no-units` */
export function readUnits(text: string, now = Date.now()): Result<UnitFile> {
  const collection = readCollection(text, '');
  if (!collection.ok) return collection;
  const { features, cut } = collection.value;
  const { units, left, records } = unitsOf(features, now);
  if (units.length === 0) return refuse('no-units', 'the file holds no verblijfsobjecten in use');
  const missing = cut.reduce((sum, { count = 1 }) => sum + count, 0);
  return ok({ units, left: [...left, ...cut], records: records + missing });
}

/** The units among parsed features, and what became of the others. */
export function unitsOf(features: readonly unknown[], now = Date.now()): UnitFile {
  const units = new Map<string, Unit>();
  const left: Left[] = [];
  features.forEach((feature, i) => {
    const read = unitOf(feature, i, now);
    if ('end' in read) return void left.push(read);
    const known = units.get(read.id);
    if (!known) return void units.set(read.id, read);
    // A unit that lies in two buildings, or has two uses, may come in two rows.
    const together = {
      ...known,
      buildingIds: [...new Set([...known.buildingIds, ...read.buildingIds])],
      uses: known.uses.length > 0 && read.uses.length > 0 ? [...new Set([...known.uses, ...read.uses])] : [],
    };
    if (JSON.stringify(together) === JSON.stringify(known)) left.push(setAside(read.id, 'duplicate'));
    units.set(read.id, together);
  });
  return { units: [...units.values()], left, records: features.length };
}

function unitOf(feature: unknown, index: number, now: number): Unit | Left {
  const { properties, geometry } = (feature ?? {}) as {
    properties?: unknown;
    geometry?: { coordinates?: unknown } | null;
  };
  const facts = typeof properties === 'object' && properties !== null && !Array.isArray(properties) ? properties : {};
  const properly = facts as Facts;
  const id = idOf(properly) ?? `#${index + 1}`;
  const box = coordinateBox(geometry?.coordinates);
  const ended = endOf(properly, now);
  if (ended === 'ended') return setAside(id, 'historical');
  if (ended === 'unknown') return open(id, 'end-unknown', box);
  const status = statusOf(properly, 'unitStatus');
  if (status === 'unknown') return open(id, 'status-unknown', box);
  if (typeof status === 'object' && (status.stands === 'unit-gone' || status.stands === 'gone'))
    return setAside(id, `status: ${status.name}`);
  const found = usesIn(valuesOf(properly, 'use'));
  const point = box && pointOf([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
  const buildingIds = buildingsOf(properly);
  if (buildingIds.length === 0 && point === null) return open(id, 'no-place', null);
  const area = Number(textOf(properly, 'oppervlakte') ?? Number.NaN);
  return {
    id,
    buildingIds,
    point,
    uses: found.unknown ? [] : found.uses,
    areaM2: Number.isFinite(area) ? area : null,
    address: addressOf(properly),
  };
}

/** As the register refers to buildings: a number, a list of them, or addresses that end in one. */
function buildingsOf(facts: Facts): string[] {
  const words = valuesOf(facts, 'parent').flatMap((value): unknown[] =>
    typeof value === 'string'
      ? value.replace(/^\(\d+:|[[({]|[\])}]$/g, '').split(/[\s,;|]+/)
      : Array.isArray(value)
        ? value
        : [value],
  );
  return [...new Set(words.flatMap((one) => idIn(typeof one === 'string' ? one.replace(/["']/g, '') : one) ?? []))];
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
  /** Those of them that lie among these buildings all the same: their building is missing. */
  readonly left: readonly Left[];
}

/**
 * The buildings with what their units say; a building without units keeps what its own record said.
 * @param ground what the buildings cover; @param others numbers of buildings that are known and do not stand here
 */
export function joinUnits(
  buildings: readonly Building[],
  units: readonly Unit[],
  ground: Ring | null = null,
  others: ReadonlySet<string> = new Set(),
): JoinedUnits {
  const known = new Set(buildings.map(({ id }) => id));
  const { of, elsewhere, left } = unitsOfBuildings(
    { has: (id) => known.has(id), at: finderIn(buildings) },
    units,
    ground,
    others,
  );
  return {
    buildings: buildings.map((building) => withUnits(building, of.get(building.id))),
    joined: units.length - elsewhere,
    elsewhere,
    left,
  };
}

type Finder = (point: RdPoint) => string | null;

/** The number of the building that a point stands in. */
export const finderIn =
  (buildings: readonly Building[]): Finder =>
  ([x, y]) => {
    const block = blockOf(buildings);
    const found = block.boxes?.search(x, y, x, y) ?? [];
    const index = found.find((one) => nearestOnBuilding(block, one, x, y).distanceM === 0);
    return index === undefined ? null : (buildings[index] as Building).id;
  };

/** The same of buildings that are not at hand. @param boxes four numbers for each */
export function finderAmong(boxes: Float64Array, buildingOf: (index: number) => Building): Finder {
  const index = new Flatbush(boxes.length / 4);
  for (let i = 0; i < boxes.length; i += 4) index.add(...(boxes.subarray(i, i + 4) as unknown as Box));
  index.finish();
  return ([x, y]) => {
    for (const one of index.search(x, y, x, y)) {
      const building = buildingOf(one);
      if (nearestOnBuilding(blockOf([building]), 0, x, y).distanceM === 0) return building.id;
    }
    return null;
  };
}

/** Buildings as units look for them: by number, and by a point. */
interface Findable {
  readonly has: (id: string) => boolean;
  readonly at: Finder;
}

/** Units by the number of their building, and those that have none here. */
export function unitsOfBuildings(
  { has, at }: Findable,
  units: readonly Unit[],
  ground: Ring | null,
  others: ReadonlySet<string>,
): Pick<JoinedUnits, 'elsewhere' | 'left'> & { readonly of: ReadonlyMap<string, readonly Unit[]> } {
  const of = new Map<string, Unit[]>();
  const left: Left[] = [];
  let elsewhere = 0;
  for (const unit of units) {
    const { point } = unit;
    const named = unit.buildingIds.filter(has);
    const standing = named.length > 0 || point === null ? null : at(point);
    const ids = standing === null ? named : [standing];
    if (ids.length === 0) {
      elsewhere++;
      if (unit.buildingIds.some((id) => others.has(id))) left.push(setAside(unit.id, 'building-not-in-use'));
      else if (point && ground && contains(ground, point))
        left.push(open(unit.id, 'unit-without-building', [point[0], point[1], point[0], point[1]]));
      else if (point) left.push(setAside(unit.id, 'elsewhere'));
      // It names a building that is not here and says nothing of where: of a larger file, it lies outside of this one.
      else left.push(ground ? open(unit.id, 'unit-without-building', null) : setAside(unit.id, 'elsewhere'));
    }
    for (const id of ids) {
      const own = of.get(id);
      if (own) own.push(unit);
      else of.set(id, [unit]);
    }
  }
  return { of, elsewhere, left };
}

/**
 * Uses of the units; those of its own record too while it counts more units than came, or does not say how many; null where
 * a unit says no use.
 */
function usesWith(building: Building, units: readonly Unit[]): Building['uses'] {
  if (units.some((unit) => unit.uses.length === 0)) return null;
  const whole = building.units === null ? building.uses === null : units.length >= building.units;
  const own = whole ? [] : building.uses;
  return own && [...new Set([...units.flatMap((unit) => unit.uses), ...own])];
}

export function withUnits(building: Building, units: readonly Unit[] | undefined): Building {
  if (!units) return building;
  const addresses = [...new Set(units.flatMap(({ address }) => address ?? []))].sort((one, two) =>
    one.localeCompare(two, 'nl', { numeric: true }),
  );
  if (building.kind) return { ...building, address: building.address ?? addresses[0] ?? null };
  return {
    ...building,
    uses: usesWith(building, units),
    units: units.length,
    dwellings: units.filter((unit) => unit.uses.includes('woonfunctie')).length,
    address: building.address ?? addresses[0] ?? null,
  };
}

export const unitsFile = {
  id: 'units',
  opens: 'layer',
  is: ({ features }) => !!features?.areMostlyPoints && features.have('gebruiksdoel', 'pandidentificatie'),
  layer: {
    id: 'units',
    source: 'BAG-verblijfsobjecten',
    read: (text, buildings) => {
      const units = readUnits(text);
      if (!units.ok) return units;
      const list = units.value.units;
      const ground = hull(buildings.flatMap(({ footprint }) => footprint.flatMap(([outer = []]) => outer)));
      const { buildings: joined, joined: count, left } = joinUnits(buildings, list, ground);
      const addresses = list.flatMap(({ address, point, buildingIds: [buildingId = ''] }) =>
        address && point ? [{ text: address, point, buildingId }] : [],
      );
      const told = { records: units.value.records, left: [...units.value.left, ...left] };
      return ok({ told, count: list.length, joined: count, buildings: joined, addresses });
    },
  },
} as const satisfies FileKind;
