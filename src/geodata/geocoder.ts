/**
 * From words to a place: the Locatieserver first, the Location API when that does not answer. A register number is
 * looked up as what it is: a building in the BAG, a unit or address at the Locatieserver.
 */

import { ok, type Result } from '../engine/ground/units.ts';
import type { RdPoint } from '../engine/scene/scene.ts';
import type { AskOptions, ServiceProblem, World } from './ask.ts';
import { pandById } from './bag.ts';
import {
  type Address,
  addressOfUnit,
  findAddress,
  lookup,
  nearestAddress,
  type Suggestion,
  suggest,
} from './locatieserver.ts';
import { addressNear, searchAddresses } from './location-api.ts';
import type { RegisterId } from './read-place.ts';

/** The second door may know what the first cannot say; a stopped question stays stopped. */
const asksOn = ({ code }: ServiceProblem) => code !== 'service-stopped' && code !== 'address-unknown';

/** Addresses that begin with what was typed, best first, and when asked streets, towns and parcels too; at most ten. */
export async function suggestions(
  query: string,
  world: World,
  options: AskOptions = {},
  others = false,
): Promise<Result<readonly Suggestion[], ServiceProblem>> {
  const first = await suggest(query, world, options, others);
  return first.ok || !asksOn(first.error) ? first : searchAddresses(query, world, options);
}

/**
 * The place of a suggestion, or of a whole text when `id` is null.
 * @param find what a whole text may be; by default an address only
 * @returns the problem of the first door when both fail
 */
export async function addressFor(
  query: string,
  id: string | null,
  world: World,
  options: AskOptions = {},
  find: typeof findAddress = findAddress,
): Promise<Result<Address, ServiceProblem>> {
  const own = /^rd:([\d.]+),([\d.]+)$/.exec(id ?? '');
  if (own) return ok({ id: id ?? '', text: query, point: [Number(own[1]), Number(own[2])], unitId: null });
  const first = id === null ? await find(query, world, options) : await lookup(id, world, options);
  if (first.ok || !asksOn(first.error)) return first;
  const second = await searchAddresses(query, world, options);
  // That the second one knows of none says little while the first one is silent.
  const best = second.ok ? second.value[0] : undefined;
  return best ? ok(best) : first;
}

/** The place of a register number. */
export async function placeOf(
  { id, kind }: RegisterId,
  world: World,
  options: AskOptions = {},
): Promise<Result<{ readonly text: string; readonly point: RdPoint }, ServiceProblem>> {
  return kind === 'pand' ? pandById(id, world, options) : addressOfUnit(id, kind, world, options);
}

/** What a place is called by the address nearest to it, by the second door when the first is silent; null when nobody says. */
export async function nameOf(point: RdPoint, world: World, options: AskOptions = {}): Promise<string | null> {
  const brief = { ...options, repeats: 0, timeoutMs: 4000 };
  const first = await nearestAddress(point, world, brief);
  const near = first.ok || !asksOn(first.error) ? first : await addressNear(point, world, brief);
  return near.ok ? near.value.text : null;
}
