/** Addresses: PDOK Locatieserver v3_1. It refuses parameters it does not know, so only its own are sent. */
import * as v from 'valibot';
import { toRd } from '../engine/geometry/rd.ts';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { RdPoint } from '../engine/scene/scene.ts';
import { type AskOptions, ask, type ServiceProblem, type World } from './ask.ts';
import type { AskedService } from './service.ts';

export const locatieserver: AskedService = {
  asks: 'https://api.pdok.nl/bzk/locatieserver/search/v3_1',
  kept: false,
  probe: (_, world, options) => suggest('Domplein 1 Utrecht', world, options),
};
const service = 'PDOK Locatieserver';

export interface Suggestion {
  readonly id: string;
  /** As a person writes it. Plain text: the service's own markup is not used. */
  readonly text: string;
}

export interface Address extends Suggestion {
  readonly point: RdPoint;
  /** Verblijfsobject, to find its building. */
  readonly unitId: string | null;
}

const docSchema = v.object({
  id: v.string(),
  type: v.optional(v.string()),
  weergavenaam: v.optional(v.string()),
  centroide_ll: v.optional(v.string()),
  centroide_rd: v.optional(v.string()),
  adresseerbaarobject_id: v.optional(v.string()),
});
const answerSchema = v.object({ response: v.object({ docs: v.array(v.unknown()) }) });

/** Addresses that begin with what was typed, best first; at most ten. */
export async function suggest(
  query: string,
  world: World,
  options?: AskOptions,
): Promise<Result<readonly Suggestion[], ServiceProblem>> {
  const docs = await docsOf(
    `${locatieserver.asks}/suggest?${parameters({ q: query, fq: 'type:adres', rows: '10' })}`,
    world,
    options,
  );
  if (!docs.ok) return docs;
  return ok(docs.value.map(({ id, weergavenaam }) => ({ id, text: (weergavenaam ?? id).slice(0, 200) })));
}

/** The place of a suggestion. */
export async function lookup(id: string, world: World, options?: AskOptions): Promise<Result<Address, ServiceProblem>> {
  return first(await docsOf(`${locatieserver.asks}/lookup?${parameters({ id, fl: '*' })}`, world, options));
}

/** The best address for a whole text, e.g. postcode and number. */
export async function findAddress(
  query: string,
  world: World,
  options?: AskOptions,
): Promise<Result<Address, ServiceProblem>> {
  return first(
    await docsOf(`${locatieserver.asks}/free?${parameters({ q: query, fq: 'type:adres', rows: '1' })}`, world, options),
  );
}

/** The address of a unit, standplaats or ligplaats, or of a nummeraanduiding, by its register number. */
export async function addressOfUnit(
  id: string,
  kind: 'verblijfsobject' | 'nummeraanduiding',
  world: World,
  options?: AskOptions,
): Promise<Result<Address, ServiceProblem>> {
  const field = kind === 'verblijfsobject' ? 'adresseerbaarobject_id' : 'nummeraanduiding_id';
  const query = parameters({ q: id, fq: `${field}:${id}`, fl: '*', rows: '1' });
  return first(await docsOf(`${locatieserver.asks}/free?${query}`, world, options));
}

/** The address nearest to a point, within 100 m. */
export async function nearestAddress(
  [x, y]: RdPoint,
  world: World,
  options?: AskOptions,
): Promise<Result<Address, ServiceProblem>> {
  const query = parameters({ X: x.toFixed(2), Y: y.toFixed(2), distance: '100', type: 'adres', rows: '1' });
  return first(await docsOf(`${locatieserver.asks}/reverse?${query}`, world, options));
}

function parameters(pairs: Record<string, string>): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

type Doc = v.InferOutput<typeof docSchema>;

async function docsOf(
  url: string,
  world: World,
  options: AskOptions | undefined,
): Promise<Result<Doc[], ServiceProblem>> {
  const reply = await ask(service, url, world, options);
  if (!reply.ok) return reply;
  const answer = v.safeParse(answerSchema, reply.value.json);
  if (!answer.success) return refuse('service-garbled', `${service} sent something else than was asked`, { service });
  return ok(
    answer.output.response.docs.flatMap((doc) => {
      const one = v.safeParse(docSchema, doc);
      return one.success ? [one.output] : [];
    }),
  );
}

function first(docs: Result<Doc[], ServiceProblem>): Result<Address, ServiceProblem> {
  if (!docs.ok) return docs;
  const doc = docs.value.find((one) => one.type === undefined || one.type === 'adres');
  const point = doc ? pointOf(doc) : null;
  if (!doc || !point) return refuse('address-unknown', 'no such address', { service });
  const text = (doc.weergavenaam ?? doc.id).slice(0, 200);
  return ok({ id: doc.id, text, point, unitId: doc.adresseerbaarobject_id ?? null });
}

function pointOf({ centroide_rd, centroide_ll }: Doc): RdPoint | null {
  const rd = pair(centroide_rd);
  if (rd) return rd;
  const globe = pair(centroide_ll);
  return globe ? toRd(globe[1], globe[0]) : null;
}

function pair(text: string | undefined): RdPoint | null {
  const found = /^POINT\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/.exec(text ?? '');
  if (!found) return null;
  const point: RdPoint = [Number(found[1]), Number(found[2])];
  return point.every(Number.isFinite) ? point : null;
}
