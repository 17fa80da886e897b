/**
 * Buildings from a BAG GeoJSON file: WFS, OGC API or other exports, in WGS84 or RD. The coordinate system is recognised by
 * the numbers; a wrong or swapped one is said, never guessed. Each record is used, set aside or open, and counted as such.
 * Imported text is data: nothing of it is ever run.
 */
import * as v from 'valibot';
import type { Result } from '../engine/ground/units.ts';
import type { BareGround, Building, Ledger, OpenPlace, Ring } from '../engine/scene/scene.ts';
import { bareGround } from './bare-ground.ts';
import { buildingOf } from './building-facts.ts';
import { concaveHull } from './concave-hull.ts';
import { coordinateBox } from './coordinate-box.ts';
import { JoinedBuildings } from './joined-buildings.ts';
import { isBlind, type Left, ledgerOf, open, openPlacesOf, setAside } from './ledger.ts';
import {
  type CoordinateSystem,
  decimalsOf,
  type Geometry,
  geometrySchema,
  isClosed,
  outline,
  recognise,
} from './outline.ts';
import { isCityJson, readCityJson } from './read-city-json.ts';
import { type FileProblem, type Problem, problem, readCollection } from './read-collection.ts';
import {
  bare,
  endOf,
  type Facts,
  idIn,
  idOf,
  kindIn,
  looksRegistered,
  namesCut,
  statusOf,
  valuesOf,
} from './register-words.ts';

export type { FileProblem } from './read-collection.ts';

export interface BuildingFile {
  readonly buildings: readonly Building[];
  /** Planned, going up, or standing empty: counted only when the officer says so. */
  readonly notInUse: readonly Building[];
  readonly crs: CoordinateSystem;
  /** Around the ground that has buildings: a quarter that was cut out lies outside. */
  readonly hull: Ring;
  /** Inside of it, where the file has no building. */
  readonly bare: BareGround | null;
  readonly count: number;
  readonly records: number;
  /** Every record that is in none of the lists above, with its end. */
  readonly left: readonly Left[];
  /** Buildings whose outline crossed or touched itself and was mended. */
  readonly repaired: readonly string[];
  readonly droppedByStatus: Readonly<Record<string, number>>;
  /** The file names another system than its numbers are in; they were read as what they are. */
  readonly misnamed: boolean;
  /** Its degrees have five decimals: outlines are rounded to about a metre. */
  readonly rounded: boolean;
  /** Names of fields were cut to ten characters. */
  readonly namesCut: boolean;
}

const looseGeometry = v.variant('type', [
  ...geometrySchema.options,
  v.object({ type: v.literal('GeometryCollection'), geometries: v.array(geometrySchema) }),
]);

/** Buildings that stand somewhere but could not be read, or twice and differently. */
export const refusedOf = ({ left }: Pick<BuildingFile, 'left'>): readonly string[] =>
  left.filter(({ end }) => end === 'open').map(({ id }) => id);

/** What a file of buildings tells of its records: the ledger, the open places, and whether anything could lie anywhere. */
export function toldOf(
  source: string,
  file: Pick<BuildingFile, 'records' | 'left'>,
): { readonly ledger: Ledger; readonly openPlaces: readonly OpenPlace[]; readonly blind: boolean } {
  const { left } = file;
  return { ledger: ledgerOf(source, file), openPlaces: openPlacesOf(source, left), blind: isBlind(left) };
}

/** Reads a whole file; answers a problem instead of throwing. @param now what counts as past */
export function readBuildings(text: string, fileName: string, now = Date.now()): Result<BuildingFile, FileProblem> {
  if (isCityJson(text)) return fromCityJson(text, fileName, now);
  const collection = readCollection(text, fileName);
  if (!collection.ok) return collection;
  const { features, cut, named } = collection.value;
  const read = readBuildingFeatures(features, fileName, now);
  if (!read.ok) return read;
  const missing = cut.reduce((sum, { count = 1 }) => sum + count, 0);
  return {
    ok: true,
    value: {
      ...read.value,
      records: read.value.records + missing,
      left: [...read.value.left, ...cut],
      misnamed: named !== null && named !== read.value.crs,
    },
  };
}

interface Shaped {
  readonly facts: Facts;
  readonly geometry: Geometry | null;
  readonly raw: unknown;
}

function shapedOf(raw: unknown): Shaped {
  const { properties, geometry } = (raw ?? {}) as { properties?: unknown; geometry?: unknown };
  const facts =
    typeof properties === 'object' && properties !== null && !Array.isArray(properties) ? (properties as Facts) : {};
  const named = withKind(geometry);
  const read = v.safeParse(looseGeometry, named);
  return { facts, geometry: read.success ? flat(read.output) : null, raw };
}

/** The kind of a geometry as the format writes it, whatever capitals and blanks the file has. */
function withKind(geometry: unknown): unknown {
  const { type } = (geometry ?? {}) as { type?: unknown };
  if (typeof type !== 'string') return geometry;
  const kinds: Readonly<Record<string, string>> = { polygon: 'Polygon', multipolygon: 'MultiPolygon' };
  return { ...(geometry as object), type: kinds[bare(type)] ?? type };
}

function flat(geometry: v.InferOutput<typeof looseGeometry>): Geometry {
  if (geometry.type !== 'GeometryCollection') return geometry;
  const coordinates = geometry.geometries.flatMap((one) =>
    one.type === 'Polygon' ? [one.coordinates] : one.coordinates,
  );
  return { type: 'MultiPolygon', coordinates };
}

/** What is known of the place of a record: its coordinates, else the box it states. */
function boxOf(raw: unknown) {
  const { geometry, bbox } = (raw ?? {}) as { geometry?: { coordinates?: unknown } | null; bbox?: unknown };
  const stated = Array.isArray(bbox) && bbox.length === 4 ? [bbox.slice(0, 2), bbox.slice(2)] : null;
  return coordinateBox(geometry?.coordinates) ?? coordinateBox(stated);
}

/** The same from features that were parsed already, as a service sends them. @param mayBeEmpty a layer of which nothing stands here */
export function readBuildingFeatures(
  features: readonly unknown[],
  fileName: string,
  now = Date.now(),
  mayBeEmpty = false,
): Result<BuildingFile, FileProblem> {
  if (features.length === 0) return problem('no-features', 'the file holds no features', { fileName });
  const shaped = features.map(shapedOf);
  const geometries = shaped.flatMap(({ geometry }) => geometry ?? []);
  const crs = recognise(geometries);
  const fault = faultOf(shaped, geometries, crs, fileName);
  if (fault) return fault;
  const among = amongOf(shaped, crs as CoordinateSystem, now);
  const joined = new JoinedBuildings();
  const left: Left[] = [];
  const repaired: string[] = [];
  shaped.forEach((one, index) => {
    const read = recordOf(one, index, among);
    if (read.end !== 'used') return void left.push(read);
    if (read.repaired) repaired.push(read.building.id);
    joined.add(read.building, read.waits, left);
  });
  joined.contradictions(left);
  return whole(joined, among, { left, repaired, records: features.length }, mayBeEmpty ? null : fileName);
}

function faultOf(
  shaped: readonly Shaped[],
  geometries: readonly Geometry[],
  crs: ReturnType<typeof recognise>,
  fileName: string,
): Problem | null {
  const count = shaped.length;
  if (crs === null) return problem('no-polygons', 'the file holds no buildings with an outline', { fileName, count });
  if (crs === 'swapped')
    return problem('swapped-axes', 'x and y, or longitude and latitude, are swapped', { fileName });
  if (crs === 'other')
    return problem('wrong-crs', 'the coordinates are neither RD nor longitude and latitude in the Netherlands', {
      fileName,
    });
  if (!shaped.some(({ facts }) => looksRegistered(facts)))
    return problem('no-register', 'nothing in the file looks like a building of the register', { fileName, count });
  if (shaped.some(({ facts }) => namesCut(facts) === 'lost'))
    return problem('names-cut', 'names of fields were cut to ten characters, so that two became one', { fileName });
  if (crs === 'wgs84' && geometries.every((one) => decimalsOf(one) === 4))
    return problem('coarse-degrees', 'the degrees have four decimals or fewer: that is about ten metres', { fileName });
  return null;
}

/** What one record is read by: what the others of its file have. */
interface Among {
  readonly crs: CoordinateSystem;
  readonly now: number;
  readonly anyStatus: boolean;
  readonly anyClosed: boolean;
  readonly rounded: boolean;
  readonly namesCut: boolean;
  /** A number that most records carry names none of them. */
  readonly commonId: string | null;
}

function amongOf(shaped: readonly Shaped[], crs: CoordinateSystem, now: number): Among {
  const counts = new Map<string, number>();
  for (const { facts } of shaped) {
    const id = idOf(facts);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [common, most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  const geometries = shaped.flatMap(({ geometry }) => geometry ?? []);
  return {
    crs,
    now,
    anyStatus: shaped.some(({ facts }) => statusOf(facts, 'status') !== 'none'),
    anyClosed: geometries.some(isClosed),
    rounded: crs === 'wgs84' && geometries.every((one) => decimalsOf(one) < 6),
    namesCut: shaped.some(({ facts }) => namesCut(facts) === 'cut'),
    commonId: most >= 4 && most > shaped.length / 2 ? common : null,
  };
}

type Read =
  | Left
  | { readonly end: 'used'; readonly building: Building; readonly waits: boolean; readonly repaired: boolean };

function recordOf({ facts, geometry, raw }: Shaped, index: number, among: Among): Read {
  const own = idOf(facts);
  const id = own === null || own === among.commonId ? `#${index + 1}` : own;
  const ended = endOf(facts, among.now);
  const place = () => boxOf(raw);
  if (ended === 'ended') return setAside(id, 'historical');
  if (ended === 'unknown') return open(id, 'end-unknown', place());
  const status = statusOf(facts, 'status');
  const unit = unitAmong(facts, raw, id, status);
  if (unit) return unit;
  if (status === 'unknown') return open(id, 'status-unknown', place());
  if (status === 'none' && among.anyStatus) return open(id, 'status-missing', place());
  const { name, stands } = status === 'none' ? { name: '', stands: 'counts' as const } : status;
  if (stands === 'gone') return setAside(id, `status: ${name}`);
  if (stands === 'unit' || stands === 'unit-gone') return open(id, 'no-building', place());
  if (geometry === null) return open(id, 'no-outline', place());
  if (among.anyClosed && !isClosed(geometry)) return open(id, 'ring-cut', place());
  if (among.crs === 'wgs84' && decimalsOf(geometry) === 4) return open(id, 'coarse', place());
  const found = outline(geometry, among.crs);
  if (found === 'sliver') return setAside(id, 'sliver');
  if (typeof found === 'string') return open(id, found, place());
  const building = buildingOf(id, name, facts, found.polygons);
  return { end: 'used', building, waits: stands === 'waits', repaired: found.repaired };
}

/** A unit drawn as a point among buildings: its building is there with all its uses, or is missing for itself. */
function unitAmong(facts: Facts, raw: unknown, id: string, status: ReturnType<typeof statusOf>): Left | null {
  const { geometry } = (raw ?? {}) as { geometry?: { type?: unknown; coordinates?: unknown } | null };
  const [x, y] = Array.isArray(geometry?.coordinates) ? (geometry.coordinates as unknown[]) : [];
  if (geometry?.type !== 'Point' || typeof x !== 'number' || typeof y !== 'number') return null;
  const says = typeof status === 'object' && status.stands.startsWith('unit');
  const named = valuesOf(facts, 'parent').some((one) => idIn(one) !== null && idIn(one) !== id);
  return says || named || kindIn(id) === 'verblijfsobject' ? setAside(id, 'unit') : null;
}

function fromCityJson(text: string, fileName: string, now: number): Result<BuildingFile, FileProblem> {
  if (text.length > 200_000_000) return problem('too-large', 'the file is larger than 200 MB', { fileName });
  const read = readCityJson(text);
  if (!read.ok) return problem(read.error.code, read.error.message, { fileName });
  const { solids, left: unread, cut } = read.value;
  const joined = new JoinedBuildings();
  const left: Left[] = [...unread];
  const repaired: string[] = [];
  for (const { id: own, attributes, footprint, heightM, repaired: mended, box } of solids) {
    const id = idIn(own) ?? own;
    const ended = endOf(attributes, now);
    const status = statusOf(attributes, 'status');
    if (ended === 'ended') left.push(setAside(id, 'historical'));
    else if (ended === 'unknown') left.push(open(id, 'end-unknown', box));
    else if (status === 'unknown') left.push(open(id, 'status-unknown', box));
    else {
      const { name, stands } = status === 'none' ? { name: '', stands: 'counts' as const } : status;
      if (stands === 'gone') left.push(setAside(id, `status: ${name}`));
      else if (stands === 'unit' || stands === 'unit-gone') left.push(open(id, 'no-building', box));
      else {
        if (mended) repaired.push(id);
        joined.add({ ...buildingOf(id, name, attributes, footprint), heightM }, stands === 'waits', left);
      }
    }
  }
  joined.contradictions(left);
  const missing = cut.reduce((sum, { count = 1 }) => sum + count, 0);
  const told = { left: [...left, ...cut], repaired, records: solids.length + unread.length + missing };
  return whole(joined, { crs: 'rd', rounded: false, namesCut: false }, told, fileName);
}

function whole(
  joined: JoinedBuildings,
  { crs, rounded, namesCut: cut }: Pick<Among, 'crs' | 'rounded' | 'namesCut'>,
  told: Pick<BuildingFile, 'left' | 'repaired' | 'records'>,
  /** Null: a layer of which nothing stands here is no fault. */
  fileName: string | null,
): Result<BuildingFile, FileProblem> {
  const { buildings, notInUse } = joined.lists();
  if (buildings.length === 0 && fileName !== null)
    return problem('no-polygons', 'the file holds no buildings in use with an outline', {
      fileName,
      count: told.records,
    });
  // What stands unused stands there too.
  const drawn = [...buildings, ...notInUse].map(({ footprint }) => footprint);
  const points = buildings.flatMap(({ footprint }) => footprint.flatMap((rings) => rings[0] ?? []));
  const hull = concaveHull(points);
  const droppedByStatus: Record<string, number> = {};
  const count = (status: string) => {
    droppedByStatus[status] = (droppedByStatus[status] ?? 0) + 1;
  };
  for (const { reason } of told.left) if (reason.startsWith('status: ')) count(reason.slice('status: '.length));
  for (const { status } of notInUse) count(status);
  return {
    ok: true,
    value: {
      buildings,
      notInUse,
      crs,
      hull,
      bare: bareGround(drawn, hull),
      count: buildings.length,
      ...told,
      droppedByStatus,
      misnamed: false,
      rounded,
      namesCut: cut,
    },
  };
}

/** The first of these properties that holds text or a number, cut at 200 characters. */
export function textOf(properties: Facts, ...names: string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (typeof value === 'string') return value.slice(0, 200);
    if (typeof value === 'number') return String(value);
  }
  return null;
}

export { idOf };
