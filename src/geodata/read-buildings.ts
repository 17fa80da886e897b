/**
 * Buildings from a BAG GeoJSON file: WFS, OGC API or older exports, in WGS84 or RD. The coordinate system is recognised
 * by the numbers; a wrong or swapped one is said, never guessed. Imported text is data: nothing of it is ever run.
 */
import * as v from 'valibot';
import { hull, signedArea } from '../engine/plane.ts';
import { inNetherlands, toRd } from '../engine/rd.ts';
import { type Building, uses as knownUses, type RdPoint, type Ring, type Rings, type Use } from '../engine/scene.ts';
import type { EngineError, Result } from '../engine/units.ts';

export interface BuildingFile {
  readonly buildings: readonly Building[];
  readonly crs: 'rd' | 'wgs84';
  readonly hull: Ring;
  readonly count: number;
  readonly skipped: readonly { readonly id: string; readonly reason: string }[];
  readonly droppedByStatus: Readonly<Record<string, number>>;
}

/** Codes: empty-file, too-large, not-json, not-geojson, no-features, no-polygons, wrong-crs, swapped-axes. */
export type FileProblem = EngineError;

const largestBytes = 200_000_000;
const kept = new Set(['Pand in gebruik', 'Pand in gebruik (niet ingemeten)', 'Verbouwing pand']);

const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(v.array(v.unknown()))) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(v.array(v.array(v.unknown())))) }),
]);
const collectionSchema = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
const featureSchema = v.object({ properties: v.nullish(v.record(v.string(), v.unknown())), geometry: geometrySchema });

type Problem = { ok: false; error: FileProblem };
const problem = (code: string, message: string, details: Record<string, string | number> = {}): Problem => ({
  ok: false,
  error: { code, message, details },
});

/** Reads a whole file; answers a problem instead of throwing. */
export function readBuildings(text: string, fileName: string): Result<BuildingFile, FileProblem> {
  if (text.length > largestBytes) return problem('too-large', 'the file is larger than 200 MB', { fileName });
  if (text.trim() === '') return problem('empty-file', 'the file is empty', { fileName });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return problem('not-json', 'the file is not valid JSON; it may be cut off', { fileName });
  }
  const collection = v.safeParse(collectionSchema, parsed);
  if (!collection.success) return problem('not-geojson', 'the file is not a GeoJSON FeatureCollection', { fileName });
  const { features } = collection.output;
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
  const dropped: Record<string, number> = {};
  shaped.forEach((one, index) => {
    if (!one.success) return void skipped.push({ id: `#${index + 1}`, reason: 'no-outline' });
    const properties = one.output.properties ?? {};
    const id = idOf(properties) ?? `#${index + 1}`;
    const status = textOf(properties, 'status', 'pandstatus') ?? '';
    if (status !== '' && !kept.has(status)) {
      dropped[status] = (dropped[status] ?? 0) + 1;
      return;
    }
    if (buildings.has(id)) return void skipped.push({ id, reason: 'duplicate' });
    const footprint = outline(one.output.geometry, crs);
    if (footprint === null) return void skipped.push({ id, reason: 'invalid-outline' });
    buildings.set(id, building(id, status, properties, footprint));
  });
  const list = [...buildings.values()];
  if (list.length === 0)
    return problem('no-polygons', 'the file holds no buildings in use with an outline', {
      fileName,
      count: features.length,
    });
  const points = list.flatMap(({ footprint }) => footprint.flatMap((rings) => rings[0] ?? []));
  return {
    ok: true,
    value: { buildings: list, crs, hull: hull(points), count: list.length, skipped, droppedByStatus: dropped },
  };
}

function textOf(properties: Record<string, unknown>, ...names: string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (typeof value === 'string') return value.slice(0, 200);
    if (typeof value === 'number') return String(value);
  }
  return null;
}

function idOf(properties: Record<string, unknown>): string | null {
  return textOf(properties, 'identificatie', 'id')?.replace(/^NL\.IMBAG\.Pand\./, '') ?? null;
}

type Geometry = v.InferOutput<typeof geometrySchema>;

/** The first good coordinates decide: RD, WGS84, one of them swapped, or neither. */
function recognise(geometries: readonly Geometry[]): 'rd' | 'wgs84' | 'swapped' | 'other' | null {
  let seen = false;
  for (const geometry of geometries) {
    const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
    const [x, y] = ring?.[0] ?? [];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) continue;
    seen = true;
    if (inNetherlands(x, y) && y > 300_000) return 'rd';
    if (x > 3 && x < 7.5 && y > 50 && y < 54) return 'wgs84';
    if ((y > 3 && y < 7.5 && x > 50 && x < 54) || (inNetherlands(y, x) && x > 300_000)) return 'swapped';
    return 'other';
  }
  return seen ? 'other' : null;
}

/** Rings in RD, open, without repeated points, turned as the scene asks; null when nothing of an area is left. */
function outline(geometry: Geometry, crs: 'rd' | 'wgs84'): Rings[] | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const result: Rings[] = [];
  for (const polygon of polygons) {
    const rings: Ring[] = [];
    for (const raw of polygon) {
      const ring = cleaned(raw, crs);
      if (ring === null) return null;
      if (ring.length < 3 || Math.abs(signedArea(ring)) < 0.01) {
        if (rings.length === 0) return null;
        continue;
      }
      const outer = rings.length === 0;
      rings.push(signedArea(ring) > 0 === outer ? ring : [...ring].reverse());
    }
    if (rings.length > 0) result.push(rings);
  }
  return result.length > 0 ? result : null;
}

function cleaned(raw: readonly (readonly unknown[])[], crs: 'rd' | 'wgs84'): RdPoint[] | null {
  const ring: RdPoint[] = [];
  for (const [x, y] of raw) {
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return null;
    const point: RdPoint = crs === 'rd' ? [x, y] : toRd(y, x);
    if (!inNetherlands(point[0], point[1])) return null;
    const rounded: RdPoint = [Math.round(point[0] * 1000) / 1000, Math.round(point[1] * 1000) / 1000];
    const last = ring[ring.length - 1];
    if (!last || last[0] !== rounded[0] || last[1] !== rounded[1]) ring.push(rounded);
  }
  const [first, last] = [ring[0], ring[ring.length - 1]];
  if (first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1]) ring.pop();
  return ring;
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
function usesOf(value: unknown, units: number): Use[] | null {
  const names = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s*,\s*/) : [];
  const found = names.filter((name): name is Use => knownUses.includes(name as Use));
  if (found.length > 0) return [...new Set(found)];
  return units > 0 ? null : Number.isFinite(units) ? [] : null;
}
