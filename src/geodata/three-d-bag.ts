/**
 * Heights of buildings from 3DBAG (CC BY 4.0, tudelft3d and 3DGI): its WFS first (one line a building, no solids), its
 * API when that fails. Height is the roof at 70 % above ground level, both NAP; names of old and new releases are known.
 */

import { ok, type Result } from '../engine/ground/units.ts';
import type { RdPoint, Source } from '../engine/scene/scene.ts';
import type { AskOptions, ServiceProblem, World } from './ask.ts';
import { rdBox } from './bag.ts';
import type { Told } from './ledger.ts';
import { type Collected, pagedByLinks, pagedByStart } from './paging.ts';
import { heightsOf } from './read-heights.ts';
import { idIn, idOf } from './register-words.ts';
import type { AskedService } from './service.ts';

export const threeDBagWfs: AskedService = {
  asks: 'https://data.3dbag.nl/api/BAG3D/wfs',
  kept: true,
  probe: (at, world, options) => heightsFromWfs(at, 40, world, options),
};

export const threeDBagApi: AskedService = {
  asks: 'https://api.3dbag.nl/collections/pand/items',
  kept: true,
  probe: (at, world, options) => heightsFromApi(at, 40, world, options),
};

const service = '3DBAG';
const pageSize = 1000;

export interface Heights extends Told {
  /** Metres above ground by register id; a building without a model is simply not there. */
  readonly heights: ReadonlyMap<string, number>;
  readonly complete: boolean;
  readonly source: Source;
}

/** @returns the problem of the second door when both fail */
export async function heightsAround(
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions = {},
): Promise<Result<Heights, ServiceProblem>> {
  const first = await heightsFromWfs(point, halfM, world, { ...options, repeats: Math.min(1, options.repeats ?? 1) });
  if (first.ok && first.value.complete) return first;
  if (!first.ok && first.error.code === 'service-stopped') return first;
  const second = await heightsFromApi(point, halfM, world, options);
  return second.ok || !first.ok ? second : first;
}

/** By the WFS alone; `heightsAround` chooses. */
export async function heightsFromWfs(
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions,
): Promise<Result<Heights, ServiceProblem>> {
  const base = `${threeDBagWfs.asks}?service=WFS&version=2.0.0&request=GetFeature&typeNames=BAG3D:lod12&srsName=EPSG:28992&bbox=${rdBox(point, halfM)},urn:ogc:def:crs:EPSG::28992`;
  const read = await pagedByStart({ service, point, halfM, world, options }, pageSize, (start, count) =>
    count === null
      ? `${base}&resultType=hits`
      : `${base}&outputFormat=application/json&count=${count}&startIndex=${start}&sortBy=identificatie`,
  );
  if (!read.ok) return read;
  const facts = read.value.features.map((one) => {
    const properties = recordIn(one, 'properties');
    return [idOf(properties), properties] as const;
  });
  return ok(heightsIn(facts, read.value));
}

/** By the API alone; `heightsAround` chooses. Attributes stand on the building, its solids are not read. */
export async function heightsFromApi(
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions,
): Promise<Result<Heights, ServiceProblem>> {
  const first = `${threeDBagApi.asks}?bbox=${rdBox(point, halfM)}&limit=100`;
  const read = await pagedByLinks({ service, point, halfM, world, options }, first);
  if (!read.ok) return read;
  const facts = read.value.features.flatMap((feature) => {
    const objects = Object.entries(recordIn(feature, 'CityObjects'));
    return objects.map(([id, object]) => [idIn(id), recordIn(object, 'attributes')] as const);
  });
  return ok(heightsIn(facts, read.value));
}

/** A member that holds an object, whatever was sent. */
function recordIn(value: unknown, name: string): Record<string, unknown> {
  const member = (value as Record<string, unknown> | null | undefined)?.[name];
  return typeof member === 'object' && member !== null ? (member as Record<string, unknown>) : {};
}

function heightsIn(
  facts: readonly (readonly [string | null, Record<string, unknown>])[],
  { complete, source }: Collected,
): Heights {
  const { heights, left } = heightsOf(facts);
  return { heights, complete, source: { ...source, count: heights.size }, left, records: facts.length };
}
