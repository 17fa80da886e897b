/** Can each service be reached from here, and does it answer what it is asked? One small question to each. */
import type { RdPoint } from '../engine/scene.ts';
import type { Result } from '../engine/units.ts';
import type { ServiceProblem, World } from './ask.ts';
import { bagFromOgc, bagFromWfs } from './bag.ts';
import { roadsAround } from './bgt.ts';
import { suggest } from './locatieserver.ts';
import { heightsAround } from './three-d-bag.ts';

export const serviceIds = ['locatieserver', 'bag-wfs', 'bag-ogc', '3dbag', 'bgt'] as const;
export type ServiceId = (typeof serviceIds)[number];

export interface Health {
  readonly id: ServiceId;
  readonly ms: number;
  /** Null: it answered as it should. */
  readonly problem: ServiceProblem | null;
}

/** A quiet corner of Utrecht: small answers. */
const somewhere: RdPoint = [136_500, 455_900];

export async function checkService(id: ServiceId, world: World): Promise<Health> {
  const start = world.now().getTime();
  const options = { repeats: 0, timeoutMs: 10_000 };
  const asked: Record<ServiceId, () => Promise<Result<unknown, ServiceProblem>>> = {
    locatieserver: () => suggest('Domplein 1 Utrecht', world, options),
    'bag-wfs': () => bagFromWfs('pand', somewhere, 20, world, options),
    'bag-ogc': () => bagFromOgc('pand', somewhere, 20, world, options),
    '3dbag': () => heightsAround(somewhere, 40, world, options),
    bgt: () => roadsAround(somewhere, 20, world, options),
  };
  const answer = await asked[id]();
  return { id, ms: world.now().getTime() - start, problem: answer.ok ? null : answer.error };
}
