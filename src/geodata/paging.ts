/**
 * Reading a service to its end, by start index (WFS) or by the link to the next page (OGC API). What was read is complete
 * only when that is proven: by the count of the service, or by a page with nothing more; by the end of its links, and the
 * count where one is given. A short page proves nothing: a service may give fewer than it is asked for.
 */
import * as v from 'valibot';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { RdPoint, Source } from '../engine/scene/scene.ts';
import { type AskOptions, ask, type Reply, type ServiceProblem, type World } from './ask.ts';
import { type Box, coordinateBox } from './coordinate-box.ts';
import { printOf } from './fingerprint.ts';

export interface Collected {
  readonly features: readonly unknown[];
  /** Everything the service holds in the square is here. */
  readonly complete: boolean;
  /** How many the service says there are; null when it does not say. */
  readonly expected: number | null;
  readonly source: Source;
}

export interface Asked {
  readonly service: string;
  readonly point: RdPoint;
  readonly halfM: number;
  readonly world: World;
  readonly options: AskOptions;
}

const mostPages = 60;

const pageSchema = v.object({
  features: v.array(v.unknown()),
  numberMatched: v.optional(v.union([v.number(), v.string()])),
  links: v.optional(v.array(v.unknown())),
});

type Page = v.InferOutput<typeof pageSchema>;

const garbled = (service: string) =>
  refuse('service-garbled', `${service} sent something else than was asked`, { service });

/** Pages of a WFS. @param query the address of the page that starts at an index; `count` null asks only how many there are */
export async function pagedByStart(
  asked: Asked,
  pageSize: number,
  query: (start: number, count: number | null) => string,
): Promise<Result<Collected, ServiceProblem>> {
  const { service, world, options } = asked;
  let run = await readByStart(asked, pageSize, query);
  // What changed while it was read is read once more; what changes again is not known whole.
  if (run.ok && run.value.changed) run = await readByStart(asked, pageSize, query);
  if (!run.ok) return run;
  const { features, rows, ended, changed, sources } = run.value;
  let { matched } = run.value;
  const unsaid = matched === null;
  if (unsaid && !ended && !changed) matched = await hits(service, query(0, null), world, options);
  // More than it counted: then its number is a limit, and only a page with nothing more proves the end.
  const counted = matched !== null && rows === matched && (unsaid || !isLimit(rows, run.value.first));
  const complete = !changed && (ended ? matched === null || rows >= matched : counted);
  return collected(features, complete, matched, sources, asked);
}

interface ReadByStart {
  readonly features: ReadonlyMap<string, unknown>;
  /** How many rows came, each counted once. */
  readonly rows: number;
  /** How many came with the first page. */
  readonly first: number;
  readonly matched: number | null;
  /** A page came with nothing more. */
  readonly ended: boolean;
  /** The rows or their count changed between two pages. */
  readonly changed: boolean;
  readonly sources: readonly Reply['source'][];
}

/** Is all that came one page of a round number? */
const isLimit = (rows: number, first: number): boolean => rows === first && rows > 0 && rows % 100 === 0;

/** Steps by what came. Each page begins with the last row of the one before it: another row there means that they moved. */
async function readByStart(
  { service, world, options }: Asked,
  pageSize: number,
  query: (start: number, count: number | null) => string,
): Promise<Result<ReadByStart, ServiceProblem>> {
  const features = new Map<string, unknown>();
  const sources: Reply['source'][] = [];
  let rows = 0;
  let matched: number | null = null;
  let last: string | null = null;
  let first = 0;
  for (let page = 0; page < mostPages; page++) {
    const from: number = Math.max(0, rows - 1);
    const reply = await ask(service, query(from, pageSize), world, options);
    if (!reply.ok) return reply;
    const parsed = v.safeParse(pageSchema, reply.value.json);
    if (!parsed.success) return garbled(service);
    sources.push(reply.value.source);
    const told = (changed: boolean, ended: boolean) => ok({ features, rows, first, matched, ended, changed, sources });
    const count = countOf(parsed.output);
    if (matched !== null && count !== null && count !== matched) return told(true, false);
    matched = count ?? matched;
    const came = parsed.output.features;
    if (last !== null && JSON.stringify(came[0]) !== last) {
      // A page of what came already repeats another: the service is not paging, and nothing changed.
      const before = features.size;
      put(features, parsed.output);
      return told(came.length === 0 || features.size > before, false);
    }
    const more: readonly unknown[] = last === null ? came : came.slice(1);
    if (more.length === 0) return told(false, true);
    put(features, { ...parsed.output, features: [...more] });
    rows += more.length;
    last = JSON.stringify(more[more.length - 1]);
    // A round number that one page reaches may be no more than what the service gives at a time: it is looked behind.
    if (page === 0) first = rows;
    const limit = isLimit(rows, first);
    if (rows === matched && !limit) return told(false, false);
  }
  return ok({ features, rows, first, matched, ended: false, changed: false, sources });
}

/** Pages of an OGC API, from link to link, as long as these stay with the same service. */
export async function pagedByLinks(
  { service, point, halfM, world, options }: Asked,
  first: string,
): Promise<Result<Collected & { readonly pages: readonly unknown[] }, ServiceProblem>> {
  const features = new Map<string, unknown>();
  const seen = new Set<string>();
  const pages: unknown[] = [];
  const sources: Reply['source'][] = [];
  let next: string | null = first;
  let matched: number | null = null;
  let changed = false;
  // A cursor that comes back to itself would never end.
  for (let page = 0; page < mostPages && next !== null && !seen.has(next); page++) {
    seen.add(next);
    const reply = await ask(service, next, world, options);
    if (!reply.ok) return reply;
    const parsed = v.safeParse(pageSchema, reply.value.json);
    if (!parsed.success) return garbled(service);
    sources.push(reply.value.source);
    pages.push(reply.value.json);
    const count = countOf(parsed.output);
    changed ||= matched !== null && count !== null && count !== matched;
    matched = count ?? matched;
    put(features, parsed.output);
    const links = parsed.output.links ?? [];
    next = nextLink(links, new URL(first).origin);
    // A next page elsewhere is not followed, and then this is not the end.
    if (next === null && links.some((link) => (link as { rel?: unknown } | null)?.rel === 'next')) next = first;
  }
  // A row that came twice is one: a service that gives its first page again and again reaches any count.
  const complete = next === null && !changed && (matched === null || features.size >= matched);
  const read = collected(features, complete, matched, sources, { service, point, halfM });
  return read.ok ? ok({ ...read.value, pages }) : read;
}

/** The link to the next page, only when it stays with the same service. */
function nextLink(links: readonly unknown[], origin: string): string | null {
  for (const link of links) {
    const { rel, href } = (link ?? {}) as { rel?: unknown; href?: unknown };
    if (rel === 'next' && typeof href === 'string' && href.startsWith(`${origin}/`)) return href;
  }
  return null;
}

/** How many there are, asked with `resultType=hits`; null when the service does not say. */
async function hits(service: string, url: string, world: World, options: AskOptions): Promise<number | null> {
  const reply = await ask(service, url, world, { ...options, as: 'text' });
  const text = reply.ok ? String(reply.value.json) : '';
  // A number with a next page beside it is as far as the service counts at a time, not all there is.
  if (/\bnext=["']/.test(text)) return null;
  const count = Number(/numberMatched["']?\s*[=:]\s*["']?(\d+)/.exec(text)?.[1] ?? Number.NaN);
  return Number.isInteger(count) ? count : null;
}

function countOf({ numberMatched }: Page): number | null {
  const count = Number(numberMatched);
  return numberMatched !== undefined && Number.isInteger(count) ? count : null;
}

function put(features: Map<string, unknown>, page: Page): void {
  for (const feature of page.features) {
    const facts = (feature as { properties?: Record<string, unknown> } | null)?.properties;
    const id = facts?.['identificatie'] ?? facts?.['lokaal_id'] ?? (feature as { id?: unknown } | null)?.id;
    // Versions of one road part share their number; the moment they end tells them apart.
    const version = JSON.stringify([facts?.['eind_registratie'], facts?.['versie']]);
    let key = typeof id === 'string' ? `${id} ${version}` : `#${features.size}`;
    // Pages that overlap bring the same feature again; two parts of one building share their number only.
    const known = features.get(key);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(feature)) key = `${key} ${features.size}`;
    features.set(key, feature);
  }
}

function collected(
  features: ReadonlyMap<string, unknown>,
  complete: boolean,
  expected: number | null,
  sources: readonly Reply['source'][],
  { service, point, halfM }: Pick<Asked, 'service' | 'point' | 'halfM'>,
): Result<Collected, ServiceProblem> {
  const list = [...features.values()];
  const boxes = list.map(boxOf).filter((box) => box !== null);
  const elsewhere = boxes.filter((box) => !meets(box, point, halfM));
  // A service that does not know a filter answers with the first rows of the country.
  if (boxes.length > 0 && elsewhere.length > boxes.length / 2)
    return refuse('service-elsewhere', `${service} answered about another place`, { service });
  const [first = { name: service, reference: service, retrieved: null }] = sources;
  const print = printOf(sources.flatMap((one) => one.sha256 ?? []));
  return ok({ features: list, complete, expected, source: { ...first, count: list.length, ...print } });
}

/** In RD; null when the feature has no coordinates. */
const boxOf = (feature: unknown): Box | null =>
  coordinateBox((feature as { geometry?: { coordinates?: unknown } | null } | null)?.geometry?.coordinates);

/** Some metres of grace: the square of an OGC API is cut in degrees. */
function meets([minX, minY, maxX, maxY]: Box, [x, y]: RdPoint, halfM: number): boolean {
  const reach = halfM + 25;
  return minX <= x + reach && maxX >= x - reach && minY <= y + reach && maxY >= y - reach;
}
