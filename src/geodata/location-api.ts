/**
 * Addresses: the PDOK Location API, asked when the Locatieserver does not answer. An answer carries its own place, so a
 * suggestion of it needs no second question.
 */
import * as v from 'valibot';
import { inNetherlands } from '../engine/geometry/rd.ts';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { RdPoint } from '../engine/scene/scene.ts';
import { type AskOptions, ask, type ServiceProblem, type World } from './ask.ts';
import { degreesBox } from './bag.ts';
import { coordinateBox } from './coordinate-box.ts';
import type { Address } from './locatieserver.ts';
import { textOf } from './read-buildings.ts';
import type { AskedService } from './service.ts';

export const locationApi: AskedService = {
  asks: 'https://api.pdok.nl/kadaster/location-api/v1',
  kept: false,
  probe: (_, world, options) => searchAddresses('Domplein 1 Utrecht', world, options),
};
const base = `${locationApi.asks}/search`;
const service = 'PDOK Location API';

const answerSchema = v.object({ features: v.array(v.unknown()) });
const featureSchema = v.object({
  properties: v.object({ display_name: v.string(), collection_id: v.optional(v.string()) }),
  geometry: v.object({ coordinates: v.unknown() }),
});

/** Addresses that fit a text, best first; at most ten. */
export async function searchAddresses(
  query: string,
  world: World,
  options?: AskOptions,
): Promise<Result<readonly Address[], ServiceProblem>> {
  const url = `${base}?q=${encodeURIComponent(query)}&adres[version]=1&adres[relevance]=0.5&limit=10&f=json`;
  const reply = await ask(service, url, world, options);
  if (!reply.ok) return reply;
  const answer = v.safeParse(answerSchema, reply.value.json);
  if (!answer.success) return refuse('service-garbled', `${service} sent something else than was asked`, { service });
  return ok(
    answer.output.features.flatMap((feature) => {
      const one = v.safeParse(featureSchema, feature);
      if (!one.success || (one.output.properties.collection_id ?? 'adres') !== 'adres') return [];
      const point = middleOf(one.output.geometry.coordinates);
      if (!point) return [];
      const text = one.output.properties.display_name.slice(0, 200);
      return [{ id: `rd:${point.map((metres) => metres.toFixed(2)).join(',')}`, text, point, unitId: null }];
    }),
  );
}

/** Middle of whatever shape is given, in RD; a shape larger than an address is none. */
function middleOf(coordinates: unknown): RdPoint | null {
  const box = coordinateBox(coordinates);
  if (!box) return null;
  const [minX, minY, maxX, maxY] = box;
  const point: RdPoint = [(minX + maxX) / 2, (minY + maxY) / 2];
  return inNetherlands(...point) && maxX - minX < 500 && maxY - minY < 500 ? point : null;
}

/** How far an address may lie from the point that it names, in m; as the Locatieserver is asked. */
const nearM = 100;

/**
 * The address nearest to a point, within 100 m, from the addresses of the square around it. Of these no answer was recorded:
 * an address is taken as the search shows it, or as the BAG spells it; one without either is passed over.
 */
export async function addressNear(
  point: RdPoint,
  world: World,
  options?: AskOptions,
): Promise<Result<Address, ServiceProblem>> {
  const url = `${locationApi.asks}/collections/adres/items?bbox=${degreesBox(point, nearM)}&limit=1000&f=json`;
  const reply = await ask(service, url, world, options);
  if (!reply.ok) return reply;
  const answer = v.safeParse(answerSchema, reply.value.json);
  if (!answer.success) return refuse('service-garbled', `${service} sent something else than was asked`, { service });
  let best: { readonly address: Address; readonly distanceM: number } | null = null;
  for (const feature of answer.output.features) {
    const { properties, geometry } = (feature ?? {}) as {
      properties?: Record<string, unknown> | null;
      geometry?: { coordinates?: unknown } | null;
    };
    const text = spelled(typeof properties === 'object' && properties !== null ? properties : {});
    const at = middleOf(geometry?.coordinates);
    const distanceM = at ? Math.hypot(at[0] - point[0], at[1] - point[1]) : Infinity;
    if (text && at && distanceM <= nearM && distanceM < (best?.distanceM ?? Infinity))
      best = {
        address: { id: `rd:${at.map((metres) => metres.toFixed(2)).join(',')}`, text, point: at, unitId: null },
        distanceM,
      };
  }
  return best ? ok(best.address) : refuse('address-unknown', 'no address near', { service });
}

function spelled(facts: Record<string, unknown>): string | null {
  const shown = textOf(facts, 'display_name');
  if (shown) return shown;
  const [street, number] = [textOf(facts, 'openbare_ruimte_naam', 'straatnaam'), textOf(facts, 'huisnummer')];
  if (!street || !number) return null;
  const addition = textOf(facts, 'toevoeging');
  const house = `${number}${textOf(facts, 'huisletter') ?? ''}${addition ? `-${addition}` : ''}`;
  const town = [textOf(facts, 'postcode'), textOf(facts, 'woonplaats_naam', 'woonplaatsnaam')]
    .filter(Boolean)
    .join(' ');
  return [`${street} ${house}`, town].filter(Boolean).join(', ');
}
