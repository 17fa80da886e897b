/** A GeoJSON collection as it came: its features, the system it names, and whether it says itself that there is more. */
import * as v from 'valibot';
import type { EngineError, Result } from '../engine/ground/units.ts';
import { endsEarly } from './ends-early.ts';
import type { Left } from './ledger.ts';
import type { CoordinateSystem } from './outline.ts';

/**
 * Codes: empty-file, too-large, not-json, file-cut, not-geojson, no-features, no-polygons, wrong-crs, swapped-axes, coarse-degrees,
 * no-register, names-cut, foreign-system, and those of `recognise-format.ts`.
 */
export type FileProblem = EngineError;

export type Problem = { ok: false; error: FileProblem };
export const problem = (code: string, message: string, details: Record<string, string | number> = {}): Problem => ({
  ok: false,
  error: { code, message, details },
});

export interface Collection {
  readonly features: readonly unknown[];
  /** What the collection says is missing from it. */
  readonly cut: readonly Left[];
  /** By its `crs` member. */
  readonly named: CoordinateSystem | null;
}

const largestBytes = 200_000_000;
const collectionSchema = v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });

/** @returns errors empty-file, too-large, not-json, file-cut, not-geojson */
export function readCollection(text: string, fileName: string): Result<Collection, FileProblem> {
  if (text.length > largestBytes) return problem('too-large', 'the file is larger than 200 MB', { fileName });
  if (text.trim() === '') return problem('empty-file', 'the file is empty', { fileName });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const lines = featureLines(text);
    if (lines) return { ok: true, value: { features: lines, cut: [], named: null } };
    if (endsEarly(text)) return problem('file-cut', 'the file is cut off: its end is missing', { fileName });
    return problem('not-json', 'the file is not valid JSON', { fileName });
  }
  const collection = v.safeParse(collectionSchema, parsed);
  if (!collection.success) {
    const one = featureLines(text);
    if (one) return { ok: true, value: { features: one, cut: [], named: null } };
    return problem('not-geojson', 'the file is not a GeoJSON FeatureCollection', { fileName });
  }
  const { features } = collection.output;
  const named = namedSystem(parsed);
  if (named === 'foreign')
    return problem('foreign-system', 'the file names a coordinate system of another country', { fileName });
  return { ok: true, value: { features, cut: cutOf(collection.output), named } };
}

const recordSeparator = String.fromCharCode(0x1e);

/** GeoJSONSeq: a feature a line, with or without a record separator before it; null when a line is no feature. */
function featureLines(text: string): readonly unknown[] | null {
  const bare = text.replaceAll(recordSeparator, '').replace(/^\uFEFF/, '');
  if (!/^\s*\{\s*"(?:type|properties|geometry|id|bbox)"/.test(bare)) return null;
  try {
    const all = bare
      .split(/\r?\n/)
      .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as { type?: unknown } | null]));
    return all.length > 0 && all.every((one) => one?.type === 'Feature') ? all : null;
  } catch {
    return null;
  }
}

/** A service stops at this many, and some say nothing of it. */
const usualCaps = new Set([1000]);

function cutOf(
  collection: Readonly<Record<string, unknown>> & { readonly features: readonly unknown[] },
): readonly Left[] {
  const { length } = collection.features;
  const holders = [collection, collection['properties']].filter(
    (one): one is Readonly<Record<string, unknown>> => typeof one === 'object' && one !== null && !Array.isArray(one),
  );
  const counts = holders.flatMap((one) =>
    ['numberMatched', 'totalFeatures', 'numberReturned', 'total', 'count'].flatMap((name) => countIn(one[name])),
  );
  const missing = Math.max(0, ...counts) - length;
  const links = Array.isArray(collection['links']) ? (collection['links'] as unknown[]) : [];
  const goesOn =
    links.some((link) => (link as { rel?: unknown } | null)?.rel === 'next') ||
    holders.some((one) => ['next', 'exceededTransferLimit', 'hasMore', 'truncated'].some((name) => !isNo(one[name]))) ||
    (usualCaps.has(length) && counts.length === 0);
  if (missing <= 0 && !goesOn) return [];
  return [{ id: 'file', reason: 'cut-off', end: 'open', box: null, count: Math.max(1, missing) }];
}

const countIn = (value: unknown): readonly number[] => {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof count === 'number' && Number.isFinite(count) ? [count] : [];
};

const isNo = (value: unknown): boolean =>
  value === undefined || value === null || value === false || value === '' || value === 0 || value === 'false';

function namedSystem(parsed: unknown): CoordinateSystem | 'foreign' | null {
  const { crs } = parsed as { crs?: { properties?: { name?: unknown } | null } | null };
  const name = crs?.properties?.name;
  if (typeof name !== 'string') return null;
  if (/\b(?:28992|7415)\b/.test(name)) return 'rd';
  if (/CRS84h?$|\b(?:4326|4258)\b/i.test(name)) return 'wgs84';
  return /\b(?:31370|31300|3812|2154|25831|25832|32631|32632|3035)\b/.test(name) ? 'foreign' : null;
}
