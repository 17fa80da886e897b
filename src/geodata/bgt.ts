/** Roads and squares of the BGT around a point, by the OGC API; read to the end of its cursor. */
import type { PublicSpace, RdPoint, Source } from '../engine/scene.ts';
import { ok, type Result, refuse } from '../engine/units.ts';
import type { AskOptions, ServiceProblem, World } from './ask.ts';
import { degreesBox } from './bag.ts';
import { pagedByLinks } from './paging.ts';
import { readPublicSpace } from './read-public-space.ts';

const base = 'https://api.pdok.nl/lv/bgt/ogc/v1';
const service = 'PDOK BGT';

/** @returns `service-incomplete` when the cursor did not end: half a street would say that the rest is no street */
export async function roadsAround(
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions = {},
): Promise<Result<{ readonly space: readonly PublicSpace[]; readonly source: Source }, ServiceProblem>> {
  const first = `${base}/collections/wegdeel/items?bbox=${degreesBox(point, halfM)}&limit=1000&f=json`;
  const read = await pagedByLinks({ service, point, halfM, world, options }, first);
  if (!read.ok) return read;
  const { features, complete, source } = read.value;
  if (!complete) return refuse('service-incomplete', `${service} did not send everything`, { service });
  if (features.length === 0) return ok({ space: [], source: { ...source, count: 0 } });
  const ground = readPublicSpace(JSON.stringify({ type: 'FeatureCollection', features }));
  if (!ground.ok) return refuse('service-garbled', `${service}: ${ground.error.message}`, { service });
  const { space } = ground.value;
  return ok({ space, source: { ...source, count: space.length } });
}
