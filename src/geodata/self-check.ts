/** Can each service be reached from here, and does it answer what it is asked? One small question to each. */

import type { RdPoint } from '../engine/scene/scene.ts';
import type { ServiceProblem, World } from './ask.ts';
import { bagOgc, bagWfs } from './bag.ts';
import { brt, luchtfoto } from './base-map.ts';
import { bgt } from './bgt.ts';
import { locatieserver } from './locatieserver.ts';
import { locationApi } from './location-api.ts';
import { addressOf, type Service } from './service.ts';
import { threeDBagApi, threeDBagWfs } from './three-d-bag.ts';

/** In the order in which they are shown. */
export const services = {
  locatieserver,
  'location-api': locationApi,
  'bag-wfs': bagWfs,
  'bag-ogc': bagOgc,
  '3dbag': threeDBagWfs,
  '3dbag-api': threeDBagApi,
  bgt,
  brt,
  luchtfoto,
} as const satisfies Record<string, Service>;
export type ServiceId = keyof typeof services;
export const serviceIds = Object.keys(services) as readonly ServiceId[];

export interface Health {
  readonly id: ServiceId;
  readonly ms: number;
  /** ISO moment of the answer. */
  readonly at: string;
  /** Null: it answered as it should. `service-closed`: it is there, but this page may not read it (CORS). */
  readonly problem: ServiceProblem | null;
}

/** A quiet corner of Utrecht: small answers. */
const somewhere: RdPoint = [136_500, 455_900];

export async function checkService(id: ServiceId, world: World): Promise<Health> {
  const start = world.now().getTime();
  const options = { repeats: 0, timeoutMs: 10_000 };
  const answer = await services[id].probe(somewhere, world, options);
  const now = world.now();
  const told = { id, ms: now.getTime() - start, at: now.toISOString() };
  if (answer.ok) return { ...told, problem: null };
  const closed =
    answer.error.code === 'service-offline' && (await world.reaches?.(`${new URL(addressOf(services[id])).origin}/`));
  return { ...told, problem: closed ? { ...answer.error, code: 'service-closed' } : answer.error };
}

/** How the answers of a service begin that stay in this browser; null where they are never kept. */
export const keptFrom = (id: ServiceId): string | null => (services[id].kept ? addressOf(services[id]) : null);
