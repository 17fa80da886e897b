/**
 * Roads, squares, the ground beside them and bus stops of the BGT around a point, by the OGC API, and water and green to draw
 * beneath; each collection read to the end of its cursor. Decks of bridges are not asked for: the roads on them are road parts of another level than the ground.
 */

import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { PublicSpace, RdPoint, Source } from '../engine/scene/scene.ts';
import type { AskOptions, ServiceProblem, World } from './ask.ts';
import { inRd, rdBox } from './bag.ts';
import { coordinateBox } from './coordinate-box.ts';
import type { DrawnGround } from './drawn-ground.ts';
import type { Told } from './ledger.ts';
import { type Collected, pagedByLinks } from './paging.ts';
import { textOf } from './read-buildings.ts';
import { drawnGroundOf, publicSpaceOf } from './read-public-space.ts';
import { endOf } from './register-words.ts';
import type { AskedService } from './service.ts';

export const bgt: AskedService = {
  asks: 'https://api.pdok.nl/lv/bgt/ogc/v1',
  kept: true,
  probe: (at, world, options) => roadsAround(at, 20, world, options),
};
const service = 'PDOK BGT';

/** Roads; verges and traffic islands; bare ground, of which the paved part is public. */
export type GroundLayer = 'wegdeel' | 'ondersteunendwegdeel' | 'onbegroeidterreindeel';

/** A place where a bus or tram stops, by its pole or its shelter. */
export interface Stop {
  readonly id: string;
  readonly point: RdPoint;
}

interface Ground extends Told {
  readonly space: readonly PublicSpace[];
  /** Of what is not public, what it looks like. */
  readonly drawn: readonly DrawnGround[];
  readonly source: Source;
}

/** @returns `service-incomplete` when the cursor did not end: half a street would say that the rest is no street */
async function collectionAround(
  layer: string,
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions,
): Promise<Result<Collected, ServiceProblem>> {
  const first = `${bgt.asks}/collections/${layer}/items?${inRd(rdBox(point, halfM))}&limit=1000&f=json`;
  const read = await pagedByLinks({ service, point, halfM, world, options }, first);
  if (!read.ok || read.value.complete) return read;
  return refuse('service-incomplete', `${service} did not send everything`, { service });
}

/** Public space of one layer. */
export async function groundAround(
  layer: GroundLayer,
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions = {},
): Promise<Result<Ground, ServiceProblem>> {
  const read = await collectionAround(layer, point, halfM, world, options);
  if (!read.ok) return read;
  const { features, source } = read.value;
  if (features.length === 0) return ok({ space: [], drawn: [], source: { ...source, count: 0 }, left: [], records: 0 });
  const ground = publicSpaceOf(features);
  if (!ground.ok) return refuse('service-garbled', `${service}: ${ground.error.message}`, { service });
  const { space, drawn, left, records } = ground.value;
  return ok({
    space,
    drawn,
    source: { ...source, count: space.length },
    left,
    records,
  });
}

/** In which collections lies what is drawn and nothing else, and as what. */
const looks = { waterdeel: 'water', ondersteunendwaterdeel: 'groen', begroeidterreindeel: 'groen' } as const;

interface Drawn {
  readonly ground: readonly DrawnGround[];
  readonly sources: readonly Source[];
  /** By collection. */
  readonly told: readonly (readonly [string, Told])[];
  /** Of the first collection that did not come: what came is drawn all the same. */
  readonly problem: ServiceProblem | null;
}

/** Water and green. */
export async function drawnAround(
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions = {},
): Promise<Drawn> {
  const asked = Object.entries(looks).map(async ([layer, look]) => {
    const read = await collectionAround(layer, point, halfM, world, options);
    if (!read.ok) return read;
    const { features, source } = read.value;
    const none = { ground: [], left: [], records: 0 };
    const drawn = features.length === 0 ? ok(none) : drawnGroundOf(features, () => look);
    if (!drawn.ok) return refuse('service-garbled', `${service}: ${drawn.error.message}`, { service });
    return ok({ ...drawn.value, layer, source: { ...source, count: drawn.value.ground.length } });
  });
  const all = await Promise.all(asked);
  const came = all.flatMap((one) => (one.ok ? [one.value] : []));
  return {
    ground: came.flatMap(({ ground }) => ground),
    sources: came.map(({ source }) => source),
    told: came.map(({ layer, records, left }) => [layer, { records, left }] as const),
    problem: all.find((one) => !one.ok)?.error ?? null,
  };
}

/** Roads and squares: what the rest is nothing without. */
export const roadsAround = (point: RdPoint, halfM: number, world: World, options: AskOptions = {}) =>
  groundAround('wegdeel', point, halfM, world, options);

/** In which collection a stop is drawn, and by what it is known there (IMGeo 2.1, plus type). */
const stopKinds = { paal: 'haltepaal', straatmeubilair: 'abri' } as const;

/** The collections of which nothing is judged. */
export const sceneryLayers: readonly string[] = [...Object.keys(looks), ...Object.keys(stopKinds)];

/** A pole and its shelter are one stop when they stand no farther apart than this, in m. */
const oneStopM = 15;

/** Stops by pole and by shelter. @returns the problem of the collection that fails: half of them would say there are no more */
export async function stopsAround(
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions = {},
): Promise<Result<{ readonly stops: readonly Stop[]; readonly sources: readonly Source[] }, ServiceProblem>> {
  const stops: Stop[] = [];
  const sources: Source[] = [];
  for (const [layer, kind] of Object.entries(stopKinds)) {
    const read = await collectionAround(layer, point, halfM, world, options);
    if (!read.ok) return read;
    const found = read.value.features.flatMap((feature) => stopOf(feature, kind));
    sources.push({ ...read.value.source, count: found.length });
    for (const one of found)
      if (stops.every(({ point: [x, y] }) => Math.hypot(x - one.point[0], y - one.point[1]) > oneStopM))
        stops.push(one);
  }
  return ok({ stops, sources });
}

function stopOf(feature: unknown, kind: string): Stop[] {
  const { properties, geometry } = (feature ?? {}) as {
    properties?: Record<string, unknown> | null;
    geometry?: { coordinates?: unknown } | null;
  };
  const facts = typeof properties === 'object' && properties !== null ? properties : {};
  const id = textOf(facts, 'lokaal_id');
  const box = coordinateBox(geometry?.coordinates);
  if (!id || !box || textOf(facts, 'plus_type') !== kind || endOf(facts, Date.now()) !== 'lives') return [];
  return [{ id, point: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] }];
}
