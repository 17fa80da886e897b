/**
 * The records of a file of buildings, one by one: what all of them have together is gathered first, and each is read by it. A
 * file need not be held for that, only taken twice.
 */
import * as v from 'valibot';
import type { Building } from '../engine/scene/scene.ts';
import { buildingOf } from './building-facts.ts';
import { coordinateBox } from './coordinate-box.ts';
import { type Left, open, setAside } from './ledger.ts';
import {
  type CoordinateSystem,
  decimalsOf,
  type Geometry,
  geometrySchema,
  isClosed,
  outline,
  recognise,
} from './outline.ts';
import { type Problem, problem } from './read-collection.ts';
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

const looseGeometry = v.variant('type', [
  ...geometrySchema.options,
  v.object({ type: v.literal('GeometryCollection'), geometries: v.array(geometrySchema) }),
]);

export interface Shaped {
  readonly facts: Facts;
  readonly geometry: Geometry | null;
  readonly raw: unknown;
}

export function shapedOf(raw: unknown): Shaped {
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

/** What one record is read by: what the others of its file have. */
export interface Among {
  readonly crs: CoordinateSystem;
  readonly now: number;
  readonly anyStatus: boolean;
  readonly anyClosed: boolean;
  readonly rounded: boolean;
  readonly namesCut: boolean;
  /** A number that most records carry names none of them. */
  readonly commonId: string | null;
}

/** What all records of a file have together. */
export class Survey {
  #count = 0;
  #system: ReturnType<typeof recognise> = null;
  #decimals: ReturnType<typeof decimalsOf> = 4;
  #registered = false;
  #names: 'whole' | 'cut' | 'lost' = 'whole';
  #anyStatus = false;
  #anyClosed = false;
  #common: string | null = null;
  #lead = 0;

  add({ facts, geometry }: Shaped): void {
    this.#count++;
    this.#registered ||= looksRegistered(facts);
    this.#anyStatus ||= statusOf(facts, 'status') !== 'none';
    const names = namesCut(facts);
    if (names === 'lost' || (names === 'cut' && this.#names === 'whole')) this.#names = names;
    this.#vote(idOf(facts));
    if (!geometry) return;
    this.#system ??= recognise([geometry]);
    this.#anyClosed ||= isClosed(geometry);
    if (this.#decimals < 6) this.#decimals = Math.max(this.#decimals, decimalsOf(geometry)) as 4 | 5 | 6;
  }

  /** No other number than the one that is left can be that of more than half of the records. */
  #vote(id: string | null): void {
    if (id !== null && id === this.#common) this.#lead++;
    else if (this.#lead > 0) this.#lead--;
    else [this.#common, this.#lead] = [id, id === null ? 0 : 1];
  }

  /** The one number that most records may carry: whether they do is counted. */
  get suspect(): string | null {
    return this.#common;
  }

  isCommon(times: number): boolean {
    return times >= 4 && times > this.#count / 2;
  }

  fault(fileName: string): Problem | null {
    const [count, crs] = [this.#count, this.#system];
    if (count === 0) return problem('no-features', 'the file holds no features', { fileName });
    if (crs === null) return problem('no-polygons', 'the file holds no buildings with an outline', { fileName, count });
    if (crs === 'swapped')
      return problem('swapped-axes', 'x and y, or longitude and latitude, are swapped', { fileName });
    if (crs === 'other')
      return problem('wrong-crs', 'the coordinates are neither RD nor longitude and latitude in the Netherlands', {
        fileName,
      });
    if (!this.#registered)
      return problem('no-register', 'nothing in the file looks like a building of the register', { fileName, count });
    if (this.#names === 'lost')
      return problem('names-cut', 'names of fields were cut to ten characters, so that two became one', { fileName });
    if (crs === 'wgs84' && this.#decimals === 4)
      return problem('coarse-degrees', 'the degrees have four decimals or fewer: that is about ten metres', {
        fileName,
      });
    return null;
  }

  /** Of a file without a fault. */
  among(now: number, commonId: string | null): Among {
    const crs = this.#system === 'wgs84' ? 'wgs84' : 'rd';
    return {
      crs,
      now,
      anyStatus: this.#anyStatus,
      anyClosed: this.#anyClosed,
      rounded: crs === 'wgs84' && this.#decimals < 6,
      namesCut: this.#names !== 'whole',
      commonId,
    };
  }
}

export type Read =
  | Left
  | { readonly end: 'used'; readonly building: Building; readonly waits: boolean; readonly repaired: boolean };

export function recordOf({ facts, geometry, raw }: Shaped, index: number, among: Among): Read {
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
