/**
 * Buildings and units of the BAG around a point: WFS v2_0 first, the OGC API v2 when that fails. Both are read to their
 * end; an answer is complete only when that is proven, by the count of the service or by the end of its cursor.
 */
import { toWgs84 } from '../engine/geometry/rd.ts';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { RdPoint } from '../engine/scene/scene.ts';
import { type AskOptions, ask, type ServiceProblem, type World } from './ask.ts';
import { coordinateBox } from './coordinate-box.ts';
import { type Collected, pagedByLinks, pagedByStart } from './paging.ts';
import { readBuildings } from './read-buildings.ts';
import type { AskedService } from './service.ts';

export type BagLayer = 'pand' | 'verblijfsobject' | 'ligplaats' | 'standplaats';

export const bagWfs: AskedService = {
  asks: 'https://service.pdok.nl/kadaster/bag/wfs/v2_0',
  kept: true,
  probe: (at, world, options) => bagFromWfs('pand', at, 20, world, options),
};

export const bagOgc: AskedService = {
  asks: 'https://api.pdok.nl/kadaster/bag/ogc/v2',
  kept: true,
  probe: (at, world, options) => bagFromOgc('pand', at, 20, world, options),
};

const pageSize = 1000;

/** All features of a layer in the square of `halfM` around the point. @returns the problem of the second service when both fail */
export async function bagAround(
  layer: BagLayer,
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions = {},
): Promise<Result<Collected, ServiceProblem>> {
  const first = await bagFromWfs(layer, point, halfM, world, options);
  if (first.ok && first.value.complete) return first;
  if (!first.ok && first.error.code === 'service-stopped') return first;
  const second = await bagFromOgc(layer, point, halfM, world, options);
  if (!first.ok || !second.ok) return first.ok ? first : second;
  // Two doors, one register: fewer than the first one counted is not everything.
  const fewer = second.value.features.length < Math.max(first.value.expected ?? 0, first.value.features.length);
  return second.value.complete && !fewer ? second : first;
}

/** By the WFS alone; `bagAround` chooses. A `bbox` is the one filter it is known to obey: it ignores `CQL_FILTER`. */
export function bagFromWfs(
  layer: BagLayer,
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions,
): Promise<Result<Collected, ServiceProblem>> {
  const box = rdBox(point, halfM);
  const base = `${bagWfs.asks}?service=WFS&version=2.0.0&request=GetFeature&typeNames=bag:${layer}&srsName=EPSG:28992&bbox=${box},urn:ogc:def:crs:EPSG::28992`;
  return pagedByStart({ service: 'PDOK BAG WFS', point, halfM, world, options }, pageSize, (start, count) =>
    count === null
      ? `${base}&resultType=hits`
      : `${base}&outputFormat=application/json&count=${count}&startIndex=${start}&sortBy=identificatie`,
  );
}

/** By the OGC API alone; `bagAround` chooses. */
export function bagFromOgc(
  layer: BagLayer,
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions,
): Promise<Result<Collected, ServiceProblem>> {
  const first = `${bagOgc.asks}/collections/${layer}/items?${inRd(rdBox(point, halfM))}&limit=${pageSize}&f=json`;
  return pagedByLinks({ service: 'PDOK BAG OGC API', point, halfM, world, options }, first);
}

/** The place of one building by its number: the middle of its outline. The OGC API is asked: it knows this filter. */
export async function pandById(
  id: string,
  world: World,
  options: AskOptions = {},
): Promise<Result<{ readonly text: string; readonly point: RdPoint }, ServiceProblem>> {
  const service = 'PDOK BAG OGC API';
  const reply = await ask(
    service,
    `${bagOgc.asks}/collections/pand/items?identificatie=${id}&limit=1&f=json`,
    world,
    options,
  );
  if (!reply.ok) return reply;
  const found = readBuildings(JSON.stringify(reply.value.json), service);
  const pand = found.ok ? found.value.buildings.find((one) => one.id === id) : undefined;
  if (!pand) return refuse('address-unknown', 'no such building in use', { service });
  const [minX, minY, maxX, maxY] = coordinateBox(pand.footprint) ?? [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
  return ok({ text: `BAG ${id}`, point: [(minX + maxX) / 2, (minY + maxY) / 2] });
}

/** `x1,y1,x2,y2` of the square, in RD. */
export function rdBox([x, y]: RdPoint, halfM: number): string {
  return [x - halfM, y - halfM, x + halfM, y + halfM].map((one) => one.toFixed(2)).join(',');
}

const rdUri = 'http://www.opengis.net/def/crs/EPSG/0/28992';

/** A question of an OGC API in RD, both ways: degrees are rounded, and a square in degrees is no square. */
export const inRd = (box: string): string => `bbox=${box}&bbox-crs=${rdUri}&crs=${rdUri}`;

/** `west,south,east,north` of a square that holds all of the RD square. */
export function degreesBox([x, y]: RdPoint, halfM: number): string {
  const corners = [-1, 1].flatMap((east) => [-1, 1].map((north) => toWgs84(x + east * halfM, y + north * halfM)));
  const [lons, lats] = [corners.map(({ lon }) => lon), corners.map(({ lat }) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
    .map((one) => one.toFixed(7))
    .join(',');
}
