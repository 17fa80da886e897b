/**
 * Places where people may be outdoors, as the registers suggest them: squares and pedestrian areas and stops of the BGT, and
 * shared entrances where several homes have their addresses in one building. Proposals only: the officer takes or leaves each.
 */
import { blockOf, nearestOnBuilding } from '../engine/geometry/block.ts';
import { nearestOnRing, signedArea } from '../engine/geometry/plane.ts';
import type { Building, Place, PublicSpace, RdPoint, Ring } from '../engine/scene/scene.ts';

/** How far from the machine proposals are sought, in m. */
export const proposeWithinM = 60;
/** Homes in one building from which an entrance is likely shared; two or three often have doors of their own. */
const sharedFrom = 4;
/** An entrance is drawn as a square of this side, in front of the facade. */
const entranceM = 2;
/** People wait within some two metres of the pole of a stop: it is drawn as a square of this side. */
const stopM = 4;

interface Ground {
  readonly buildings: readonly Building[];
  readonly publicSpace: readonly PublicSpace[];
  readonly stops?: readonly { readonly id: string; readonly point: RdPoint }[] | undefined;
  readonly addresses: readonly { readonly point: RdPoint; readonly buildingId: string }[];
}

/** Nearest first; ids are stable, so that what was taken is not proposed again. */
export function proposePlaces(machine: RdPoint, ground: Ground, taken: readonly Place[]): readonly Place[] {
  const known = new Set(taken.map(({ id }) => id));
  const list = [
    ...squares(machine, ground.publicSpace),
    ...stops(machine, ground.stops ?? []),
    ...entrances(machine, ground),
  ];
  return list
    .filter(({ place }) => !known.has(place.id))
    .sort((one, two) => one.distanceM - two.distanceM)
    .map(({ place }) => place);
}

interface Proposal {
  readonly place: Place;
  readonly distanceM: number;
}

function squares(machine: RdPoint, publicSpace: readonly PublicSpace[]): Proposal[] {
  return publicSpace.flatMap(({ id, kind, rings: [outer = []] }, i) => {
    if (kind !== 'plein' || Math.abs(signedArea(outer)) < 20) return [];
    const { distanceM } = nearestOnRing(outer, machine);
    if (distanceM > proposeWithinM) return [];
    const place: Place = {
      id: `bgt-${id}-${i}`,
      kind: 'plein',
      name: '',
      ring: outer,
      occupiedAtNight: false,
      homesServed: 0,
      buildingId: null,
    };
    return [{ place, distanceM }];
  });
}

function stops([x, y]: RdPoint, all: NonNullable<Ground['stops']>): Proposal[] {
  return all.flatMap(({ id, point }) => {
    const distanceM = Math.hypot(point[0] - x, point[1] - y);
    if (distanceM > proposeWithinM) return [];
    const place: Place = {
      id: `bgt-halte-${id}`,
      kind: 'halte',
      name: '',
      ring: squareAt(point, stopM / 2),
      // Of when the last bus goes the register says nothing.
      occupiedAtNight: true,
      homesServed: 0,
      buildingId: null,
    };
    return [{ place, distanceM }];
  });
}

function entrances(machine: RdPoint, { buildings, addresses }: Ground): Proposal[] {
  const block = blockOf(buildings);
  const [x, y] = machine;
  const near =
    block.boxes?.search(x - proposeWithinM, y - proposeWithinM, x + proposeWithinM, y + proposeWithinM) ?? [];
  return near.flatMap((index) => {
    const building = buildings[index] as Building;
    const homes = building.dwellings ?? 0;
    const own = addresses.filter(({ buildingId }) => buildingId === building.id);
    if (homes < sharedFrom || own.length === 0) return [];
    if (nearestOnBuilding(block, index, x, y).distanceM > proposeWithinM) return [];
    const { point, away } = atFacade(building, middleOf(own.map((one) => one.point)), buildings);
    const place: Place = {
      id: `bag-ingang-${building.id}`,
      kind: 'ingang',
      name: building.address ?? '',
      ring: squareAt([point[0] + (away[0] * entranceM) / 2, point[1] + (away[1] * entranceM) / 2], entranceM / 2),
      occupiedAtNight: true,
      homesServed: homes,
      buildingId: building.id,
    };
    return [{ place, distanceM: Math.hypot(point[0] - x, point[1] - y) }];
  });
}

const middleOf = (points: readonly RdPoint[]): RdPoint => [
  points.reduce((sum, one) => sum + one[0], 0) / points.length,
  points.reduce((sum, one) => sum + one[1], 0) / points.length,
];

/** The middle of the outer wall nearest to where the addresses are drawn, and the way out; walls against a neighbour are passed over. */
function atFacade(
  { id, footprint }: Building,
  [x, y]: RdPoint,
  buildings: readonly Building[],
): { point: RdPoint; away: RdPoint } {
  const others = blockOf(buildings);
  const own = others.indexOf.get(id);
  let best = { distanceM: Infinity, point: [x, y] as RdPoint, away: [0, 1] as RdPoint };
  for (const [outer = []] of footprint)
    outer.forEach((to, i) => {
      const from = outer[(i + outer.length - 1) % outer.length] as RdPoint;
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const length = Math.hypot(dx, dy);
      if (length < 1) return;
      // Outer rings run counter-clockwise: outside is to the right.
      const away: RdPoint = [dy / length, -dx / length];
      const point: RdPoint = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      const ahead: RdPoint = [point[0] + away[0], point[1] + away[1]];
      const blocked = (others.boxes?.search(ahead[0], ahead[1], ahead[0], ahead[1]) ?? []).some(
        (index) => index !== own && nearestOnBuilding(others, index, ...ahead).distanceM === 0,
      );
      const distanceM = Math.hypot(point[0] - x, point[1] - y);
      if (!blocked && distanceM < best.distanceM) best = { distanceM, point, away };
    });
  return best;
}

function squareAt([x, y]: RdPoint, half: number): Ring {
  return [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ];
}
