/** Can each service be reached from here, and does it answer what it is asked? One small question to each. */

import type { Result } from '../engine/ground/units.ts';
import type { RdPoint } from '../engine/scene/scene.ts';
import { ask, type ServiceProblem, type World } from './ask.ts';
import { bagFromOgc, bagFromWfs } from './bag.ts';
import { tileOf } from './base-map.ts';
import { roadsAround } from './bgt.ts';
import { suggest } from './locatieserver.ts';
import { searchAddresses } from './location-api.ts';
import { heightsFromApi, heightsFromWfs } from './three-d-bag.ts';

export const serviceIds = [
  'locatieserver',
  'location-api',
  'bag-wfs',
  'bag-ogc',
  '3dbag',
  '3dbag-api',
  'bgt',
  'brt',
  'luchtfoto',
] as const;
export type ServiceId = (typeof serviceIds)[number];

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
  const asked: Record<ServiceId, () => Promise<Result<unknown, ServiceProblem>>> = {
    locatieserver: () => suggest('Domplein 1 Utrecht', world, options),
    'location-api': () => searchAddresses('Domplein 1 Utrecht', world, options),
    'bag-wfs': () => bagFromWfs('pand', somewhere, 20, world, options),
    'bag-ogc': () => bagFromOgc('pand', somewhere, 20, world, options),
    '3dbag': () => heightsFromWfs(somewhere, 40, world, options),
    '3dbag-api': () => heightsFromApi(somewhere, 40, world, options),
    bgt: () => roadsAround(somewhere, 20, world, options),
    brt: () => ask('BRT', tileOf('brt', somewhere), world, { ...options, as: 'text' }),
    luchtfoto: () => ask('Luchtfoto', tileOf('luchtfoto', somewhere), world, { ...options, as: 'text' }),
  };
  const answer = await asked[id]();
  const now = world.now();
  const told = { id, ms: now.getTime() - start, at: now.toISOString() };
  if (answer.ok) return { ...told, problem: null };
  const closed = answer.error.code === 'service-offline' && (await world.reaches?.(doors[id]));
  return { ...told, problem: closed ? { ...answer.error, code: 'service-closed' } : answer.error };
}

/** How the answers of a service begin that stay in this browser; the others are never kept. */
export const keptFrom: Readonly<Partial<Record<ServiceId, string>>> = {
  'bag-wfs': 'https://service.pdok.nl/kadaster/bag/wfs/',
  'bag-ogc': 'https://api.pdok.nl/kadaster/bag/ogc/',
  '3dbag': 'https://data.3dbag.nl/',
  '3dbag-api': 'https://api.3dbag.nl/',
  bgt: 'https://api.pdok.nl/lv/bgt/',
};

/** Where each service lives: asked without reading the answer, to tell "not there" from "not allowed". */
const doors: Readonly<Record<ServiceId, string>> = {
  locatieserver: 'https://api.pdok.nl/',
  'location-api': 'https://api.pdok.nl/',
  'bag-wfs': 'https://service.pdok.nl/',
  'bag-ogc': 'https://api.pdok.nl/',
  '3dbag': 'https://data.3dbag.nl/',
  '3dbag-api': 'https://api.3dbag.nl/',
  bgt: 'https://api.pdok.nl/',
  brt: 'https://service.pdok.nl/',
  luchtfoto: 'https://service.pdok.nl/',
};
