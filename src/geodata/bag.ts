/**
 * Buildings and units of the BAG around a point: WFS v2_0 first, the OGC API v2 when that fails. Both are read to their
 * end; an answer is complete only when that is proven, by the count of the service or by the end of its cursor.
 */
import * as v from 'valibot';
import { toWgs84 } from '../engine/rd.ts';
import type { RdPoint, Source } from '../engine/scene.ts';
import { ok, type Result, refuse } from '../engine/units.ts';
import { type AskOptions, ask, type ServiceProblem, type World } from './ask.ts';

export type BagLayer = 'pand' | 'verblijfsobject';

export interface Collected {
  readonly features: readonly unknown[];
  /** Everything the service holds in the square is here. */
  readonly complete: boolean;
  /** How many the service says there are; null when it does not say. */
  readonly expected: number | null;
  readonly source: Source;
}

const wfs = 'https://service.pdok.nl/kadaster/bag/wfs/v2_0';
const ogc = 'https://api.pdok.nl/kadaster/bag/ogc/v2';
const pageSize = 1000;
const mostPages = 20;

const pageSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
  numberMatched: v.optional(v.union([v.number(), v.string()])),
  links: v.optional(v.array(v.unknown())),
});

/** All features of a layer in the square of `halfM` around the point. @returns the problem of the second service when both fail */
export async function bagAround(
  layer: BagLayer,
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions = {},
): Promise<Result<Collected, ServiceProblem>> {
  const first = await bagFromWfs(layer, point, halfM, world, options);
  if (first.ok && first.value.complete) return first;
  if (!first.ok && first.error.code === 'service-stopped') return first;
  const second = await bagFromOgc(layer, point, halfM, world, options);
  if (!first.ok || !second.ok) return first.ok ? first : second;
  // Two doors, one register: fewer than the first one counted is not everything.
  const fewer = second.value.features.length < Math.max(first.value.expected ?? 0, first.value.features.length);
  return second.value.complete && !fewer ? second : first;
}

const idOfFeature = (feature: unknown): string | null => {
  const id = (feature as { properties?: { identificatie?: unknown } } | null)?.properties?.identificatie;
  return typeof id === 'string' ? id : null;
};

/** By the WFS alone; `bagAround` chooses. */
export async function bagFromWfs(
  layer: BagLayer,
  [x, y]: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions,
): Promise<Result<Collected, ServiceProblem>> {
  const service = 'PDOK BAG WFS';
  const box = [x - halfM, y - halfM, x + halfM, y + halfM].map((one) => one.toFixed(2)).join(',');
  const query = (start: number) =>
    `${wfs}?service=WFS&version=2.0.0&request=GetFeature&typeNames=bag:${layer}&outputFormat=application/json&srsName=EPSG:28992&bbox=${box},urn:ogc:def:crs:EPSG::28992&count=${pageSize}&startIndex=${start}&sortBy=identificatie`;
  const features = new Map<string, unknown>();
  let matched: number | null = null;
  let source: Omit<Source, 'count'> | null = null;
  for (let page = 0; page < mostPages; page++) {
    const reply = await ask(service, query(page * pageSize), world, options);
    if (!reply.ok) return reply;
    const parsed = v.safeParse(pageSchema, reply.value.json);
    if (!parsed.success) return refuse('service-garbled', `${service} sent something else than was asked`, { service });
    source ??= reply.value.source;
    const { features: found, numberMatched } = parsed.output;
    const count = Number(numberMatched);
    if (numberMatched !== undefined && Number.isInteger(count)) matched = count;
    const before = features.size;
    for (const feature of found) features.set(idOfFeature(feature) ?? `#${features.size}`, feature);
    // A page that brings nothing new repeats another: the service is not paging.
    if (found.length < pageSize || features.size === before) break;
  }
  const complete = matched === null ? features.size % pageSize !== 0 || features.size === 0 : features.size >= matched;
  return ok(collected(features, complete, source, service, matched));
}

/** By the OGC API alone; `bagAround` chooses. */
export async function bagFromOgc(
  layer: BagLayer,
  [x, y]: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions,
): Promise<Result<Collected, ServiceProblem>> {
  const service = 'PDOK BAG OGC API';
  const [southWest, northEast] = [toWgs84(x - halfM, y - halfM), toWgs84(x + halfM, y + halfM)];
  const box = [southWest.lon, southWest.lat, northEast.lon, northEast.lat].map((one) => one.toFixed(7)).join(',');
  let next: string | null = `${ogc}/collections/${layer}/items?bbox=${box}&limit=${pageSize}&f=json`;
  const features = new Map<string, unknown>();
  const seen = new Set<string>();
  let source: Omit<Source, 'count'> | null = null;
  for (let page = 0; page < mostPages && next !== null; page++) {
    // A cursor that comes back to itself would never end.
    if (seen.has(next)) return ok(collected(features, false, source, service));
    seen.add(next);
    const reply = await ask(service, next, world, options);
    if (!reply.ok) return reply;
    const parsed = v.safeParse(pageSchema, reply.value.json);
    if (!parsed.success) return refuse('service-garbled', `${service} sent something else than was asked`, { service });
    source ??= reply.value.source;
    for (const feature of parsed.output.features) features.set(idOfFeature(feature) ?? `#${features.size}`, feature);
    next = nextLink(parsed.output.links ?? []);
  }
  return ok(collected(features, next === null, source, service));
}

/** The link to the next page, only when it stays with the same service. */
export function nextLink(links: readonly unknown[]): string | null {
  for (const link of links) {
    const { rel, href } = (link ?? {}) as { rel?: unknown; href?: unknown };
    if (rel === 'next' && typeof href === 'string' && href.startsWith('https://api.pdok.nl/')) return href;
  }
  return null;
}

function collected(
  features: ReadonlyMap<string, unknown>,
  complete: boolean,
  source: Omit<Source, 'count'> | null,
  service: string,
  expected: number | null = null,
): Collected {
  const list = [...features.values()];
  return {
    features: list,
    complete,
    expected,
    source: { ...(source ?? { name: service, reference: service, retrieved: null, sha256: null }), count: list.length },
  };
}
