/** One tile: every place in it judged, and places beside each other on one wall with the same answer brought together. */
import { judgePlace, type PlaceAnswer } from '../../engine/assessment/judge-place.ts';
import { burstOf } from '../../engine/effects/burst.ts';
import type { ModelSet } from '../../engine/models/definitions.ts';
import { isWalkable, openPlacesIn, placesOn } from '../../engine/placing/snap.ts';
import {
  type Building,
  type Coverage,
  type Machine,
  neutralAnswers,
  type PublicSpace,
  type RdPoint,
  type Scene,
  usualRadiusM,
} from '../../engine/scene/scene.ts';
import { townAnswers } from './town-answers.ts';
import { type Box, boxOf, isIn, liesWithin, type TownPlan, type TownSiting } from './town-plan.ts';

/** What a map shows of a place. */
export interface Shown extends Omit<PlaceAnswer, 'asks'> {
  /** Of a line that names no criteria, as for the public: does one fail for certain? Else the criteria say it. */
  readonly notGreen?: boolean | undefined;
}

/** Undetermined, and yet something fails for certain: orange or red, whatever the answers. */
export const isNotGreen = ({ verdict, unmet, notGreen }: Pick<Shown, 'verdict' | 'unmet' | 'notGreen'>): boolean =>
  verdict === 'undetermined' && (notGreen ?? unmet.length > 0);

/** Places `from` up to `to`, without that one, of the `count` on one wall. */
export interface Run {
  readonly host: string;
  readonly street: string | null;
  readonly edge: readonly [RdPoint, RdPoint];
  readonly edgeNumber: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly siting: Exclude<TownSiting, 'unit'>;
  readonly shown: Shown;
}

/** A place for a unit on open ground. */
export interface OpenSpot {
  readonly point: RdPoint;
  readonly shown: Shown;
}

/** One place as it was judged, before it was joined with its neighbours. */
export interface JudgedPlace extends Omit<PlaceAnswer, 'asks' | 'onUse'> {
  readonly x: number;
  readonly y: number;
  readonly burst: { readonly x: number; readonly y: number };
  readonly outward: number;
  readonly siting: TownSiting;
  readonly host: string | null;
}

export interface JudgedTile {
  /** How many judgements it took. */
  readonly places: number;
  readonly runs: readonly Run[];
  readonly spots: readonly OpenSpot[];
  /** Buildings whose use facades wait for, by their number. */
  readonly asks: Readonly<Record<string, Waited>>;
}

/** Metres of facade that wait for the use of a building, and how it is found: the middle of it, in whole metres, and its address. */
export interface Waited {
  readonly metres: number;
  readonly point: RdPoint;
  readonly address: string | null;
}

export interface TileGround {
  readonly box: Box;
  readonly buildings: readonly Building[];
  readonly publicSpace: readonly PublicSpace[];
  readonly coverageAt: (burst: RdPoint) => Coverage;
}

type Asked = Pick<TownPlan, 'options' | 'openPlaces' | 'groundKnown' | 'outline'>;

/** @yields each place as it is judged, in a fixed order */
export function* judgeTile(
  { box, buildings, publicSpace, coverageAt }: TileGround,
  { options, openPlaces, groundKnown, outline }: Asked,
  models: ModelSet,
): Generator<JudgedPlace, JudgedTile> {
  const sceneAt = (burst: RdPoint): Scene => ({
    schema: 'gevelwijzer/scene@1',
    dossierId: 'town',
    machines: [],
    buildings,
    places: [],
    publicSpace,
    radiusM: usualRadiusM,
    coverage: coverageAt(burst),
    ...(openPlaces.length > 0 && { openPlaces }),
    sources: [],
    judgements: {},
    answers: townAnswers,
    alternatives: [],
    measures: [],
    unknownUseAs: options.unknownUseAs,
    assumed: Object.keys(neutralAnswers),
  });
  const runs: Run[] = [];
  const spots: OpenSpot[] = [];
  const asks = new Map<string, number>();
  const lastOf = new Map<TownSiting, number>();
  let places = 0;
  /** @param told of whom these metres already wait, by another siting: facade counts once */
  const judged = function* (machine: Machine, metres: number, told: Set<string>): Generator<JudgedPlace, Shown> {
    const burst = burstOf(machine, models.siting);
    const { asks: waits, ...shown } = judgePlace(sceneAt(burst), machine, models);
    places++;
    for (const id of waits) if (!told.has(id)) asks.set(id, (asks.get(id) ?? 0) + metres);
    for (const id of waits) told.add(id);
    const { onUse: _, ...said } = shown;
    const [x, y] = machine.point;
    const siting = machine.siting as TownSiting;
    const at = { x, y, burst: { x: burst[0], y: burst[1] }, outward: machine.outwardDeg, siting, host: machine.hostId };
    yield { ...at, ...said };
    return shown;
  };
  const base = { id: 'machine-1', functions: options.functions } as const;
  const inside = (at: RdPoint) => isIn(box, at) && liesWithin(outline, at);
  const facades = options.sitings.filter((one) => one !== 'unit');
  const streets = new Map(buildings.map(({ id, address }) => [id, streetOf(address)]));
  // Where it is known which ground is public, a tile without any has no place that faces it.
  const noneFaces = groundKnown && !publicSpace.some(({ kind }) => isWalkable(kind));
  if (!noneFaces && facades.length > 0)
    for (const stretch of placesOn(buildings, inside, publicSpace, models.snapping)) {
      const { facadePoint, outwardDeg, hostId, edge, edgeNumber, at, count } = stretch;
      const metres = lengthOf(edge) / count;
      const told = new Set<string>();
      for (const siting of facades) {
        const place = { ...base, siting, exact: false, point: facadePoint, outwardDeg, hostId };
        const shown = yield* judged(place, metres, told);
        const street = streets.get(hostId) ?? null;
        const run: Run = { host: hostId, street, edge, edgeNumber, count, from: at, to: at + 1, siting, shown };
        const last = lastOf.get(siting);
        const before = last === undefined ? undefined : runs[last];
        if (last !== undefined && before && follows(before, run) && sameShown(before.shown, shown))
          runs[last] = { ...before, to: run.to };
        else lastOf.set(siting, runs.push(run) - 1);
      }
    }
  if (options.sitings.includes('unit'))
    for (const point of openPlacesIn(box, buildings, publicSpace, models.snapping))
      if (inside(point)) {
        const unit = { ...base, siting: 'unit', exact: true, point, outwardDeg: 0, hostId: null } as const;
        spots.push({ point, shown: yield* judged(unit, 0, new Set()) });
      }
  const waited = buildings
    .filter(({ id }) => asks.has(id))
    .map(({ id, footprint, address }): [string, Waited] => [
      id,
      { metres: asks.get(id) as number, point: middleOf(footprint), address },
    ])
    .sort(([one], [two]) => (one < two ? -1 : 1));
  return { places, runs, spots, asks: Object.fromEntries(waited) };
}

function middleOf(footprint: Building['footprint']): RdPoint {
  const [minX, minY, maxX, maxY] = boxOf(footprint);
  return [Math.round((minX + maxX) / 2), Math.round((minY + maxY) / 2)];
}

/** The name of the street in an address: all that stands before its number. */
export const streetOf = (address: string | null): string | null =>
  /^(.*\S)\s+\d[^\s,]*(?:,.*)?$/.exec(address ?? '')?.[1] ?? null;

export const lengthOf = ([[ax, ay], [bx, by]]: Run['edge']): number => Math.hypot(bx - ax, by - ay);

export const sameShown = (one: Shown, two: Shown): boolean =>
  one.verdict === two.verdict &&
  one.grade === two.grade &&
  one.onUse === two.onUse &&
  one.unmet.join() === two.unmet.join() &&
  one.unknown.join() === two.unknown.join();

/** Do they stand beside each other on one wall, the second after the first? */
export const follows = (one: Run, two: Run): boolean =>
  one.host === two.host && one.edgeNumber === two.edgeNumber && one.siting === two.siting && one.to === two.from;
