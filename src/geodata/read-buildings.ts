/**
 * Buildings from a BAG GeoJSON file: WFS, OGC API or older exports, in WGS84 or RD. The coordinate system is recognised
 * by the numbers; a wrong or swapped one is said, never guessed. Imported text is data: nothing of it is ever run.
 */
import * as v from 'valibot';
import { hull } from '../engine/geometry/plane.ts';
import type { EngineError, Result } from '../engine/ground/units.ts';
import { notInUseStatuses } from '../engine/scene/register-status.ts';
import { type Building, uses as knownUses, type Ring, type Rings, type Use } from '../engine/scene/scene.ts';
import { type CoordinateSystem, geometrySchema, outline, recognise } from './outline.ts';
import { isCityJson, readCityJson } from './read-city-json.ts';
import { second } from './same-outline.ts';

export interface BuildingFile {
  readonly buildings: readonly Building[];
  /** Planned, going up, or standing empty: counted only when the officer says so. */
  readonly notInUse: readonly Building[];
  readonly crs: CoordinateSystem;
  readonly hull: Ring;
  readonly count: number;
  readonly skipped: readonly { readonly id: string; readonly reason: string }[];
  /** Buildings whose outline crossed or touched itself and was mended. */
  readonly repaired: readonly string[];
  readonly droppedByStatus: Readonly<Record<string, number>>;
  /** The file names another system than its numbers are in; they were read as what they are. */
  readonly misnamed: boolean;
}

/** Codes: empty-file, too-large, not-json, not-geojson, no-features, no-polygons, wrong-crs, swapped-axes. */
export type FileProblem = EngineError;

const largestBytes = 200_000_000;
const kept = new Set(['Pand in gebruik', 'Pand in gebruik (niet ingemeten)', 'Verbouwing pand']);

const collectionSchema = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
const featureSchema = v.object({ properties: v.nullish(v.record(v.string(), v.unknown())), geometry: geometrySchema });

/** Permit to demolish is no demolition: such a building stands, and people may be in it. The screens keep it. */
export const standing: ReadonlySet<string> = new Set(['Sloopvergunning verleend']);

const harmless = new Set(['historical', 'duplicate', 'sliver', 'point']);

/** Buildings that stand somewhere but could not be read, or twice and differently: the surroundings are not whole without them. */
export const refusedOf = ({ skipped }: Pick<BuildingFile, 'skipped'>): readonly string[] =>
  skipped.filter(({ reason }) => !harmless.has(reason)).map(({ id }) => id);

type Problem = { ok: false; error: FileProblem };
const problem = (code: string, message: string, details: Record<string, string | number> = {}): Problem => ({
  ok: false,
  error: { code, message, details },
});

/** Reads a whole file; answers a problem instead of throwing. @param also statuses to keep besides those in use */
export function readBuildings(
  text: string,
  fileName: string,
  also: ReadonlySet<string> = new Set(),
): Result<BuildingFile, FileProblem> {
  if (text.length > largestBytes) return problem('too-large', 'the file is larger than 200 MB', { fileName });
  if (text.trim() === '') return problem('empty-file', 'the file is empty', { fileName });
  if (isCityJson(text)) return fromCityJson(text, fileName, also);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return problem('not-json', 'the file is not valid JSON; it may be cut off', { fileName });
  }
  const collection = v.safeParse(collectionSchema, parsed);
  if (!collection.success) return problem('not-geojson', 'the file is not a GeoJSON FeatureCollection', { fileName });
  const read = readBuildingFeatures(collection.output.features, fileName, also);
  const named = namedSystem(parsed);
  return read.ok ? { ok: true, value: { ...read.value, misnamed: named !== null && named !== read.value.crs } } : read;
}

/** The system that a file says it is in, by the `crs` member that exports still write; null when it says none we know. */
function namedSystem(parsed: unknown): CoordinateSystem | null {
  const { crs } = parsed as { crs?: { properties?: { name?: unknown } | null } | null };
  const name = crs?.properties?.name;
  if (typeof name !== 'string') return null;
  return /\b28992$/.test(name) ? 'rd' : /CRS84$|\b4326$/i.test(name) ? 'wgs84' : null;
}

/** The same from features that were parsed already, as a service sends them. */
export function readBuildingFeatures(
  features: readonly unknown[],
  fileName: string,
  also: ReadonlySet<string> = new Set(),
): Result<BuildingFile, FileProblem> {
  if (features.length === 0) return problem('no-features', 'the file holds no features', { fileName });
  const shaped = features.map((feature) => v.safeParse(featureSchema, feature));
  const crs = recognise(shaped.flatMap((one) => (one.success ? [one.output.geometry] : [])));
  if (crs === null)
    return problem('no-polygons', 'the file holds no buildings with an outline', { fileName, count: features.length });
  if (crs === 'swapped')
    return problem('swapped-axes', 'x and y, or longitude and latitude, are swapped', { fileName });
  if (crs === 'other')
    return problem('wrong-crs', 'the coordinates are neither RD nor longitude and latitude in the Netherlands', {
      fileName,
    });
  const buildings = new Map<string, Building>();
  const skipped: { id: string; reason: string }[] = [];
  const repaired: string[] = [];
  const dropped: Record<string, number> = {};
  const notInUse = new Map<string, Building>();
  shaped.forEach((one, index) => {
    if (!one.success) return void skipped.push(withoutOutline(features[index], index));
    const properties = one.output.properties ?? {};
    const id = idOf(properties) ?? `#${index + 1}`;
    const status = textOf(properties, 'status', 'pandstatus') ?? '';
    if (historical(properties)) return void skipped.push({ id, reason: 'historical' });
    if (status !== '' && !kept.has(status) && !also.has(status)) {
      dropped[status] = (dropped[status] ?? 0) + 1;
      if (!notInUseStatuses.has(status)) return;
    }
    const waits = notInUseStatuses.has(status) && !also.has(status);
    const among = waits ? notInUse : buildings;
    const found = outline(one.output.geometry, crs);
    if (typeof found === 'string') return void skipped.push({ id, reason: found });
    if (found.repaired) repaired.push(id);
    const known = among.get(id);
    if (!known) {
      const made = building(id, status, properties, found.polygons);
      among.set(id, waits ? waiting(made) : made);
    } else {
      const how = second(known.footprint, found.polygons);
      if (how === 'part') among.set(id, { ...known, footprint: [...known.footprint, ...found.polygons] });
      else skipped.push({ id, reason: how === 'same' ? 'duplicate' : 'other-outline' });
    }
  });
  const told = { skipped, repaired, dropped, notInUse: apart(notInUse, buildings) };
  return whole([...buildings.values()], crs, told, fileName, features.length);
}

/** What waits to be counted, without what counts already. */
function apart(waiting: ReadonlyMap<string, Building>, counting: ReadonlyMap<string, Building>): readonly Building[] {
  return [...waiting.values()].filter(({ id }) => !counting.has(id));
}

/** The register knows no use yet: that is not the same as nobody. */
function waiting(one: Building): Building {
  return one.uses?.length === 0 ? { ...one, uses: null, units: null } : one;
}

/** Points (units among buildings) stand for no outline; anything else does. */
function withoutOutline(feature: unknown, index: number): { id: string; reason: string } {
  const { properties, geometry } = (feature ?? {}) as { properties?: unknown; geometry?: { type?: unknown } | null };
  const id = typeof properties === 'object' && properties !== null ? idOf(properties as Record<string, unknown>) : null;
  return { id: id ?? `#${index + 1}`, reason: geometry?.type === 'Point' ? 'point' : 'no-outline' };
}

function fromCityJson(text: string, fileName: string, also: ReadonlySet<string>): Result<BuildingFile, FileProblem> {
  const read = readCityJson(text);
  if (!read.ok) return problem(read.error.code, read.error.message, { fileName });
  const { solids, skipped } = read.value;
  const dropped: Record<string, number> = {};
  const notInUse = new Map<string, Building>();
  const buildings = new Map<string, Building>();
  const skippedToo = [...skipped];
  const repaired = solids.filter((one) => one.repaired).map(({ id }) => id);
  for (const { id, attributes, footprint, heightM } of solids) {
    const status = textOf(attributes, 'status') ?? '';
    const known = buildings.get(id);
    const one = { ...building(id, status, attributes, footprint), heightM };
    if (status !== '' && !kept.has(status) && !also.has(status)) {
      dropped[status] = (dropped[status] ?? 0) + 1;
      if (!notInUseStatuses.has(status)) continue;
      const before = notInUse.get(id);
      if (!before) notInUse.set(id, waiting(one));
      else if (second(before.footprint, footprint) !== 'same') skippedToo.push({ id, reason: 'other-outline' });
    } else if (known)
      skippedToo.push({ id, reason: second(known.footprint, footprint) === 'same' ? 'duplicate' : 'other-outline' });
    else buildings.set(id, one);
  }
  const told = { skipped: skippedToo, repaired, dropped, notInUse: apart(notInUse, buildings) };
  return whole([...buildings.values()], 'rd', told, fileName, solids.length);
}

function whole(
  list: readonly Building[],
  crs: CoordinateSystem,
  told: Pick<BuildingFile, 'skipped' | 'repaired' | 'notInUse'> & { readonly dropped: Record<string, number> },
  fileName: string,
  features: number,
): Result<BuildingFile, FileProblem> {
  if (list.length === 0)
    return problem('no-polygons', 'the file holds no buildings in use with an outline', { fileName, count: features });
  const points = list.flatMap(({ footprint }) => footprint.flatMap((rings) => rings[0] ?? []));
  const { skipped, repaired, dropped, notInUse } = told;
  return {
    ok: true,
    value: {
      buildings: list,
      notInUse,
      crs,
      hull: hull(points),
      count: list.length,
      skipped,
      repaired,
      droppedByStatus: dropped,
      misnamed: false,
    },
  };
}

/** A version of the register that is closed: only the living one counts. */
export function historical(properties: Record<string, unknown>): boolean {
  return ['eindGeldigheid', 'eindgeldigheid', 'eindRegistratie', 'eindregistratie', 'einddatumtijdvakgeldigheid'].some(
    (name) => typeof properties[name] === 'string' && properties[name] !== '',
  );
}

/** The first of these properties that holds text or a number, cut at 200 characters. */
export function textOf(properties: Record<string, unknown>, ...names: string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (typeof value === 'string') return value.slice(0, 200);
    if (typeof value === 'number') return String(value);
  }
  return null;
}

export function idOf(properties: Record<string, unknown>): string | null {
  return textOf(properties, 'identificatie', 'id')?.replace(/^NL\.IMBAG\.Pand\./, '') ?? null;
}

function building(
  id: string,
  status: string,
  properties: Record<string, unknown>,
  footprint: readonly Rings[],
): Building {
  const year = Number(textOf(properties, 'bouwjaar', 'oorspronkelijkbouwjaar', 'oorspronkelijkBouwjaar') ?? Number.NaN);
  const units = Number(textOf(properties, 'aantal_verblijfsobjecten') ?? Number.NaN);
  const has = Object.hasOwn(properties, 'gebruiksdoel');
  const uses = has ? usesOf(properties['gebruiksdoel'], units) : null;
  return {
    id,
    footprint,
    status,
    // 1005 and 9999 are the register's placeholders.
    year: Number.isFinite(year) && year > 1005 && year < 2100 ? Math.round(year) : null,
    uses,
    units: Number.isFinite(units) ? units : null,
    dwellings: uses?.length === 1 && uses[0] === 'woonfunctie' && Number.isFinite(units) ? units : null,
    heightM: null,
    address: null,
    name: null,
  };
}

/** Comma list or array; empty with no units means a pand without use, empty with units means unknown. */
export function usesOf(value: unknown, units: number): Use[] | null {
  const names = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s*,\s*/) : [];
  const found = names.filter((name): name is Use => knownUses.includes(name as Use));
  if (found.length > 0) return [...new Set(found)];
  return units > 0 ? null : Number.isFinite(units) ? [] : null;
}
