/**
 * Everything around a point, from the services: buildings with units and heights, public space. What could not be had is
 * named; buildings that are not proven complete leave the coverage open, and an open coverage is never green.
 */

import { ok, type Result, refuse } from '../engine/ground/units.ts';
import { notInUseStatuses } from '../engine/scene/register-status.ts';
import type { Building, Ledger, OpenPlace, PublicSpace, RdPoint, Ring, Source } from '../engine/scene/scene.ts';
import type { AskOptions, ServiceProblem, World } from './ask.ts';
import { bagAround } from './bag.ts';
import { drawnAround, groundAround, roadsAround, type Stop, sceneryLayers, stopsAround } from './bgt.ts';
import { borderDistance, borderStripM } from './border.ts';
import type { DrawnGround } from './drawn-ground.ts';
import { isBlind, ledgerOf, openPlacesOf, type Told } from './ledger.ts';
import { readBuildingFeatures, refusedOf } from './read-buildings.ts';
import { heightsPlaced, withHeights } from './read-heights.ts';
import { joinUnits, unitsOf } from './read-units.ts';
import { heightsAround } from './three-d-bag.ts';

export type SurroundingsPart =
  | 'buildings'
  | 'units'
  | 'heights'
  | 'public-space'
  | 'verges'
  | 'terrain'
  | 'stops'
  | 'drawn'
  | 'border';

export interface Gathered {
  readonly buildings: readonly Building[];
  /** Planned, going up, or standing empty. */
  readonly notInUse: readonly Building[];
  /** How many the register knows here that are not in use, by their status. */
  readonly otherStatus: Readonly<Record<string, number>>;
  readonly publicSpace: readonly PublicSpace[];
  /** Where buses and trams stop. */
  readonly stops: readonly Stop[];
  /** Water, green and bare ground: for the map, and for nothing that is judged. */
  readonly drawn: readonly DrawnGround[];
  /** The square that was asked about, when all its buildings are here; else null. */
  readonly hull: Ring | null;
  readonly sources: readonly Source[];
  /** What became of every record that came. */
  readonly ledger: readonly Ledger[];
  /** Where records lie that could not be read. */
  readonly openPlaces: readonly OpenPlace[];
  /** Addresses of the units, with their points, to search in. */
  readonly addresses: readonly { readonly text: string; readonly point: RdPoint; readonly buildingId: string }[];
  /** What is missing, by part. */
  readonly problems: readonly {
    readonly part: SurroundingsPart;
    readonly error: ServiceProblem;
  }[];
}

/** From the own server when its file is declared whole here, else from the BAG; from a file that is not when the BAG gives nothing. */
async function pandenAround(point: RdPoint, halfM: number, world: World, options: AskOptions) {
  if (options.ownBuildings) {
    const { ownBuildingsAround } = await import('./own-server.ts');
    const own = await ownBuildingsAround(options.ownBuildings, point, halfM, world, options);
    if (own.ok && own.value.complete) return own;
    const bag = await bagAround('pand', point, halfM, world, options);
    return !bag.ok && own.ok && own.value.features.length > 0 ? own : bag;
  }
  return bagAround('pand', point, halfM, world, options);
}

/** Parts whose absence changes nothing that is judged: where a machine may hang and what is proposed is poorer. */
export const minorParts: ReadonlySet<SurroundingsPart> = new Set(['verges', 'terrain', 'stops', 'drawn']);

/** How much is fetched beyond the radius, so that the machine can move without asking again. */
export const roomToMoveM = 60;

type Scenery = Pick<Gathered, 'stops' | 'drawn' | 'sources' | 'ledger' | 'problems'>;

/** What nobody judges: stops to propose a place beside, water and green to draw. */
export async function sceneryAround(
  point: RdPoint,
  halfM: number,
  world: World,
  options: AskOptions = {},
  saying: <Value>(part: SurroundingsPart, work: Promise<Value>) => Promise<Value> = (_, work) => work,
): Promise<Scenery> {
  const [stops, drawn] = await Promise.all([
    saying('stops', stopsAround(point, halfM, world, options)),
    saying('drawn', drawnAround(point, halfM, world, options)),
  ]);
  return {
    stops: stops.ok ? stops.value.stops : [],
    drawn: drawn.ground,
    sources: [...(stops.ok ? stops.value.sources : []), ...drawn.sources],
    ledger: drawn.told.map(([name, one]) => ledgerOf(name, one)),
    problems: [
      ...(stops.ok ? [] : [{ part: 'stops' as const, error: stops.error }]),
      ...(drawn.problem ? [{ part: 'drawn' as const, error: drawn.problem }] : []),
    ],
  };
}

const noScenery: Scenery = { stops: [], drawn: [], sources: [], ledger: [], problems: [] };

/** All of it came once: what failed, or was never asked for, leaves no source. */
export const hasScenery = (sources: readonly Source[]): boolean =>
  sceneryLayers.every((layer) => sources.some(({ reference }) => reference.includes(`/collections/${layer}/`)));

/** @returns the problem of the buildings when there are none; all else is a gap in what is answered */
export async function surroundingsAround(
  point: RdPoint,
  radiusM: number,
  world: World,
  /** `judgedOnly` asks for no scenery: nobody looks at a map of it. */
  { judgedOnly = false, ...options }: AskOptions & { readonly judgedOnly?: boolean } = {},
  /** Told of what has not come yet, at first and each time that a part came. */
  waiting: (parts: readonly SurroundingsPart[]) => void = () => undefined,
): Promise<Result<Gathered>> {
  const halfM = radiusM + roomToMoveM;
  const pending: SurroundingsPart[] = [];
  const saying = async <Value>(part: SurroundingsPart, work: Promise<Value>): Promise<Value> => {
    pending.push(part);
    waiting([...new Set(pending)]);
    const value = await work;
    pending.splice(pending.indexOf(part), 1);
    waiting([...new Set(pending)]);
    return value;
  };
  const [panden, berths, pitches, units, heights, roads, verges, terrain, scenery] = await Promise.all([
    saying('buildings', pandenAround(point, halfM, world, options)),
    saying('buildings', bagAround('ligplaats', point, halfM, world, options)),
    saying('buildings', bagAround('standplaats', point, halfM, world, options)),
    saying('units', bagAround('verblijfsobject', point, halfM, world, options)),
    saying('heights', heightsAround(point, halfM, world, options)),
    saying('public-space', roadsAround(point, halfM, world, options)),
    saying('verges', groundAround('ondersteunendwegdeel', point, halfM, world, options)),
    saying('terrain', groundAround('onbegroeidterreindeel', point, halfM, world, options)),
    judgedOnly ? noScenery : sceneryAround(point, halfM, world, options, saying),
  ]);
  if (!panden.ok) return panden;
  const read = readBuildingFeatures(panden.value.features, panden.value.source.name, world.now().getTime());
  if (!read.ok) return read.error.code.startsWith('no-') ? refuse('nothing-here', 'no building in use here') : read;
  const problems: Gathered['problems'][number][] = [];
  const sources: Source[] = [panden.value.source];
  let addresses: Gathered['addresses'] = [];
  const refused = refusedOf(read.value);
  const told: (readonly [string, Told])[] = [['pand', read.value]];
  let complete = panden.value.complete && !isBlind(read.value.left);
  // Homes on the water and on wheels are no panden: without their layers nobody knows who lives here.
  const places = [
    ['ligplaats', berths],
    ['standplaats', pitches],
  ] as const;
  const moored: Building[] = [];
  for (const [name, layer] of places) {
    const there = layer.ok && layer.value.features.length > 0;
    const found = there ? readBuildingFeatures(layer.value.features, name, world.now().getTime(), true) : null;
    complete &&= layer.ok && layer.value.complete && (!found || (found.ok && !isBlind(found.value.left)));
    if (!layer.ok || !found?.ok) continue;
    sources.push({ ...layer.value.source, count: found.value.count });
    moored.push(...found.value.buildings);
    told.push([name, found.value]);
  }
  let buildings: readonly Building[] = [...read.value.buildings, ...moored, ...read.value.notInUse];
  if (!complete || refused.length > 0)
    problems.push({
      part: 'buildings',
      error: {
        code: 'buildings-incomplete',
        message: 'not all buildings came',
        details: { count: refused.length, example: refused.slice(0, 3).join(', ') },
      },
    });
  const abroad = borderDistance(point) < halfM + borderStripM;
  if (abroad)
    problems.push({ part: 'border', error: { code: 'border-near', message: 'the border may run through the square' } });
  if (units.ok && units.value.complete) {
    const { units: list, left, records } = unitsOf(units.value.features);
    const gone = new Set(read.value.left.filter(({ end }) => end === 'set-aside').map(({ id }) => id));
    const joined = joinUnits(buildings, list, read.value.hull, gone);
    buildings = joined.buildings;
    const all = [...left, ...joined.left];
    told.push(['verblijfsobject', { records, left: all }]);
    complete &&= !isBlind(all);
    sources.push(units.value.source);
    addresses = list.flatMap(({ address, point: at, buildingIds: [buildingId = ''] }) =>
      address && at ? [{ text: address, point: at, buildingId }] : [],
    );
  } else
    problems.push({
      part: 'units',
      error: units.ok
        ? { code: 'units-incomplete', message: 'not all units came', details: { service: units.value.source.name } }
        : units.error,
    });
  if (heights.ok) {
    buildings = withHeights(buildings, heights.value.heights);
    sources.push(heights.value.source);
    told.push(['3DBAG', { ...heights.value, left: heightsPlaced(heights.value.left, buildings) }]);
    const { complete: all, source } = heights.value;
    if (!all || heights.value.heights.size === 0)
      problems.push({
        part: 'heights',
        error: { code: 'heights-incomplete', message: 'not all heights came', details: { service: source.name } },
      });
  } else problems.push({ part: 'heights', error: heights.error });
  const publicSpace: PublicSpace[] = [];
  const grounds = [
    ['public-space', roads],
    ['verges', verges],
    ['terrain', terrain],
  ] as const;
  for (const [part, ground] of grounds)
    if (ground.ok) {
      publicSpace.push(...ground.value.space);
      sources.push(ground.value.source);
      told.push([part, ground.value]);
    } else problems.push({ part, error: ground.error });
  sources.push(...scenery.sources);
  problems.push(...scenery.problems);
  const [x, y] = point;
  const square: Ring = [
    [x - halfM, y - halfM],
    [x + halfM, y - halfM],
    [x + halfM, y + halfM],
    [x - halfM, y + halfM],
  ];
  complete &&= !told.some(([, { left }]) => isBlind(left));
  const waits = ({ status }: Building) => notInUseStatuses.has(status);
  return ok({
    buildings: buildings.filter((one) => !waits(one)),
    notInUse: buildings.filter(waits),
    otherStatus: read.value.droppedByStatus,
    // Without its roads the rest would say that no road is public.
    publicSpace: roads.ok ? publicSpace : [],
    stops: scenery.stops,
    drawn: [...scenery.drawn, ...(terrain.ok ? terrain.value.drawn : [])],
    hull: complete && !abroad ? square : null,
    sources,
    ledger: [...told.map(([name, one]) => ledgerOf(name, one)), ...scenery.ledger],
    openPlaces: told.flatMap(([name, { left }]) => openPlacesOf(name, left)),
    addresses,
    problems,
  });
}
