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

/** What can be searched for beside an address: only there a machine is put at once. */
export const otherPlaces = ['perceel', 'weg', 'woonplaats'] as const;
export type OtherPlace = (typeof otherPlaces)[number];

export interface Suggestion {
  readonly id: string;
  /** As a person writes it. Plain text: the service's own markup is not used. */
  readonly text: string;
  /** Absent: an address. */
  readonly kind?: OtherPlace;
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

/** Addresses that begin with what was typed, best first, and when asked streets, towns and parcels too; at most ten. */
export async function suggest(
  query: string,
  world: World,
  options?: AskOptions,
  others = false,
): Promise<Result<readonly Suggestion[], ServiceProblem>> {
  const [parcel, said] = others ? [parcelIn(query), saysParcel(query)] : [null, false];
  const fq = parcel || said ? 'type:perceel' : others ? `type:(adres OR ${otherPlaces.join(' OR ')})` : 'type:adres';
  const docs = await docsOf(
    `${locatieserver.asks}/suggest?${parameters({ q: parcel ?? (said ? withoutLabels(query) : query), fq, rows: '10' })}`,
    world,
    options,
  );
  if (!docs.ok) return docs;
  return ok(
    docs.value.map((doc) => ({ id: doc.id, text: (doc.weergavenaam ?? doc.id).slice(0, 200), ...kindOf(doc) })),
  );
}

/** A request writes what each part is: "kadastrale gemeente Lelystad, sectie B, nummer 10". */
const saysParcel = (text: string): boolean => /\b(?:kadastra\w+|sectie|perceel\w*)\b/i.test(text);
const withoutLabels = (text: string): string =>
  text
    .replace(/\b(?:kadastra\w+|aanduiding|gemeente|sectie|perceel\w*|nummer|nr)\b|[.,:;()]/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A kadastrale aanduiding as the service writes it: code of the kadastrale gemeente, section, number; null for any other text.
 * That it is a whole parcel may stand behind it: G0000.
 */
export function parcelIn(text: string): string | null {
  const plain = saysParcel(text) ? withoutLabels(text) : text.trim();
  const [, code, section, number] =
    /^([a-z]{3}\d{2})[\s-]*([a-z]{1,2})[\s-]*0*([1-9]\d{0,4})(?:[\s-]*G0{1,4})?$/i.exec(plain) ?? [];
  return code && section && number ? `${code}-${section}-${number}`.toUpperCase() : null;
}

/** Lelystad B 10: a parcel by the name of its kadastrale gemeente. */
const namedParcel = /\s[a-z]{1,2}\s+\d{1,5}$/i;

/** What a text without a picked suggestion means: a parcel, or where it has no number a street or town; else an address. */
export async function findPlace(
  text: string,
  world: World,
  options?: AskOptions,
): Promise<Result<Address, ServiceProblem>> {
  const parcel = parcelIn(text);
  const said = saysParcel(text);
  const query = said ? withoutLabels(text) : text;
  const numbered = /\d/.test(query);
  if (numbered && !parcel && !said) {
    const address = await findAddress(query, world, options);
    if (address.ok || address.error.code !== 'address-unknown' || !namedParcel.test(query)) return address;
  }
  const fq = numbered ? 'type:perceel' : 'type:(weg OR woonplaats)';
  const asked = `${locatieserver.asks}/free?${parameters({ q: parcel ?? query, fq, rows: '1' })}`;
  const found = first(await docsOf(asked, world, options), otherPlaces);
  return found.ok || numbered || found.error.code !== 'address-unknown' ? found : findAddress(query, world, options);
}

/** The place of a suggestion. */
export async function lookup(id: string, world: World, options?: AskOptions): Promise<Result<Address, ServiceProblem>> {
  return first(
    await docsOf(`${locatieserver.asks}/lookup?${parameters({ id, fl: '*' })}`, world, options),
    otherPlaces,
  );
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

function kindOf({ type }: Doc): { readonly kind?: OtherPlace } {
  const kind = otherPlaces.find((one) => one === type);
  return kind ? { kind } : {};
}

function first(
  docs: Result<Doc[], ServiceProblem>,
  others: readonly OtherPlace[] = [],
): Result<Address, ServiceProblem> {
  if (!docs.ok) return docs;
  const fits = ({ type }: Doc) => type === undefined || type === 'adres' || others.some((one) => one === type);
  const doc = docs.value.find(fits);
  const point = doc ? pointOf(doc) : null;
  if (!doc || !point) return refuse('address-unknown', 'no such address', { service });
  const text = (doc.weergavenaam ?? doc.id).slice(0, 200);
  return ok({ id: doc.id, text, point, unitId: doc.adresseerbaarobject_id ?? null, ...kindOf(doc) });
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
