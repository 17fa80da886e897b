/** Heights of buildings from 3DBAG (CC BY 4.0, tudelft3d and 3DGI), by its WFS: one line a building, no solids. */
import type { RdPoint, Source } from '../engine/scene.ts';
import { ok, type Result, refuse } from '../engine/units.ts';
import { type AskOptions, ask, type ServiceProblem, type World } from './ask.ts';
import { readHeights } from './read-heights.ts';

const base = 'https://data.3dbag.nl/api/BAG3D/wfs';
const service = '3DBAG';

/** Metres above ground by register id; a building without a model is simply not there. */
export async function heightsAround(
  [x, y]: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions = {},
): Promise<Result<{ readonly heights: ReadonlyMap<string, number>; readonly source: Source }, ServiceProblem>> {
  const box = [x - halfM, y - halfM, x + halfM, y + halfM].map((one) => one.toFixed(2)).join(',');
  const url = `${base}?service=WFS&version=2.0.0&request=GetFeature&typeNames=BAG3D:lod12&outputFormat=application/json&srsName=EPSG:28992&bbox=${box},urn:ogc:def:crs:EPSG::28992&count=3000`;
  const reply = await ask(service, url, world, { ...options, repeats: 1 });
  if (!reply.ok) return reply;
  const read = readHeights(JSON.stringify(reply.value.json));
  if (!read.ok) return refuse('service-garbled', `${service}: ${read.error.message}`, { service });
  return ok({ heights: read.value, source: { ...reply.value.source, count: read.value.size } });
}
