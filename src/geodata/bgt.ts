/** Roads and squares of the BGT around a point, by the OGC API; read to the end of its cursor. */
import * as v from 'valibot';
import { toWgs84 } from '../engine/rd.ts';
import type { PublicSpace, RdPoint, Source } from '../engine/scene.ts';
import { ok, type Result, refuse } from '../engine/units.ts';
import { type AskOptions, ask, type ServiceProblem, type World } from './ask.ts';
import { nextLink } from './bag.ts';
import { readPublicSpace } from './read-public-space.ts';

const base = 'https://api.pdok.nl/lv/bgt/ogc/v1';
const service = 'PDOK BGT';
const mostPages = 12;
const pageSchema = v.object({ features: v.array(v.unknown()), links: v.optional(v.array(v.unknown())) });

export async function roadsAround(
  [x, y]: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions = {},
): Promise<Result<{ readonly space: readonly PublicSpace[]; readonly source: Source }, ServiceProblem>> {
  const [southWest, northEast] = [toWgs84(x - halfM, y - halfM), toWgs84(x + halfM, y + halfM)];
  const box = [southWest.lon, southWest.lat, northEast.lon, northEast.lat].map((one) => one.toFixed(7)).join(',');
  let next: string | null = `${base}/collections/wegdeel/items?bbox=${box}&limit=1000&f=json`;
  const features: unknown[] = [];
  let source: Omit<Source, 'count'> | null = null;
  for (let page = 0; page < mostPages && next !== null; page++) {
    const reply = await ask(service, next, world, options);
    if (!reply.ok) return reply;
    const parsed = v.safeParse(pageSchema, reply.value.json);
    if (!parsed.success) return refuse('service-garbled', `${service} sent something else than was asked`, { service });
    source ??= reply.value.source;
    features.push(...parsed.output.features);
    next = nextLink(parsed.output.links ?? []);
  }
  const read = readPublicSpace(JSON.stringify({ type: 'FeatureCollection', features }));
  if (!read.ok) return refuse('service-garbled', `${service}: ${read.error.message}`, { service });
  const { space } = read.value;
  return ok({
    space,
    source: { ...(source ?? { name: service, reference: base, retrieved: null, sha256: null }), count: space.length },
  });
}
