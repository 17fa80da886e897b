/**
 * What a building or place is called, on screen and on paper: by its name or address, and where the register has none by what it
 * is and where it lies. Its number stands in tables of the annex only: nobody finds a door by sixteen digits.
 */
import { nearestOnRing } from '../engine/geometry/plane.ts';
import { memoOf } from '../engine/ground/memo.ts';
import type { Receptor } from '../engine/scene/assessment.ts';
import type { Building, Machine, Place } from '../engine/scene/scene.ts';
import type { Format } from './format.ts';
import type { Catalogue } from './nl/catalogue.ts';
import type { Labels } from './nl/labels.ts';

interface Around {
  readonly buildings: readonly Building[];
  readonly places: readonly Place[];
  readonly machines: readonly Machine[];
  /** Of the answer that is told: what stands as a distance in its rows stands in a name. */
  readonly receptors?: Judged | undefined;
}

type Judged = readonly Pick<Receptor, 'buildingId' | 'distanceM'>[];

export function calledIn(around: Around, id: string | null, words: Pick<Catalogue, 'called'>, f: Format): string {
  const building = around.buildings.find((one) => one.id === id);
  if (!building) return around.places.find((one) => one.id === id)?.name ?? '';
  return building.name || building.address || whereItLies(around, building, words, f);
}

/** Has it neither a name nor an address? Then it is called by where it lies. */
export const isUnnamed = ({ name, address }: Pick<Building, 'name' | 'address'>): boolean => !name && !address;

/**
 * The judged buildings without a name or address, the nearest first, each with how far it lies: what its name says of that, short
 * enough for a map. Of one as far as another its side is said too.
 */
export function unnamedIn(
  around: Around & { readonly receptors: Judged },
  { sidesOnMap }: Pick<Labels, 'sidesOnMap'>,
  f: Format,
) {
  const [machine] = around.machines;
  const far = distancesIn(around.receptors);
  if (!machine) return [];
  return around.buildings
    .filter((one) => far.has(one.id) && one.id !== machine.hostId && isUnnamed(one))
    .map((building) => ({ building, ...apartIn(around, building, machine, f) }))
    .toSorted((one, two) => one.atM - two.atM)
    .map(({ building, distance, sector, number }, i, all) => {
      // The nearest first: what lies as far stands beside it.
      const isAlone = ![all[i - 1], all[i + 1]].some((one) => one?.distance === distance);
      return { building, text: numbered(isAlone ? distance : `${distance} ${sidesOnMap[sector]}`, number) };
    });
}

function whereItLies(around: Around, building: Building, { called }: Pick<Catalogue, 'called'>, f: Format): string {
  const { buildings, machines } = around;
  const kind = called.kinds[building.uses?.length === 1 ? String(building.uses[0]) : ''] ?? called.kinds.other;
  const [machine] = machines;
  // Without a machine there is nothing to measure from: then it is numbered in its own list.
  if (!machine) return `${kind} ${buildings.indexOf(building) + 1}`;
  if (machine.hostId === building.id) return called.host;
  const { distance, sector, number } = apartIn(around, building, machine, f);
  return numbered(called.lies(kind, distance, called.sides[sector] ?? ''), number);
}

const numbered = (text: string, number: number | null): string => (number === null ? text : `${text} (${number})`);

interface Apart {
  readonly atM: number;
  readonly distance: string;
  /** Eighths of a turn from the north, with the clock. */
  readonly sector: number;
  /** Of those that lie as far on the same side; null for one that lies so alone. */
  readonly number: number | null;
}

const apartIn = (
  { buildings, receptors = none }: Pick<Around, 'buildings' | 'receptors'>,
  building: Building,
  machine: Machine,
  f: Format,
): Apart =>
  allApart(buildings, receptors, machine, f).get(building) ?? {
    ...lying(building, machine, receptors, f),
    number: null,
  };

function lying(building: Building, machine: Machine, receptors: Judged, f: Format) {
  const { sector, distanceM } = fromMachine(building, machine);
  const atM = distancesIn(receptors).get(building.id) ?? distanceM;
  return { sector, atM, distance: f.metres(atM) };
}

/** Those that are called by where they lie, each told apart from those as far on the same side: looked at once for an answer. */
const allApart = memoOf(
  (buildings: readonly Building[], receptors: Judged, machine: Machine, f: Format): ReadonlyMap<Building, Apart> => {
    const all = buildings
      .filter(isUnnamed)
      .map((building) => ({ building, ...lying(building, machine, receptors, f) }));
    const alike = new Map<string, typeof all>();
    for (const one of all) {
      const key = `${one.sector} ${one.distance}`;
      alike.set(key, [...(alike.get(key) ?? []), one]);
    }
    return new Map(
      [...alike.values()].flatMap((same) =>
        same
          .toSorted((one, two) => one.atM - two.atM)
          .map(({ building, ...lies }, i) => [building, { ...lies, number: same.length < 2 ? null : i + 1 }] as const),
      ),
    );
  },
);

const none: Judged = [];
/** From where it bursts, as it was judged; made once for an answer. */
const distancesIn = memoOf(
  (receptors: Judged): ReadonlyMap<string, number> =>
    new Map(receptors.map(({ buildingId, distanceM }) => [buildingId, distanceM])),
);

interface FromMachine {
  /** Eighths of a turn from the north, with the clock. */
  readonly sector: number;
  readonly distanceM: number;
}
const measured = new WeakMap<Building, { readonly from: Machine['point']; readonly at: FromMachine }>();

/** Of the nearest point of its outline; measured once as long as the machine stands there. */
function fromMachine(building: Building, { point }: Machine): FromMachine {
  const known = measured.get(building);
  if (known && known.from[0] === point[0] && known.from[1] === point[1]) return known.at;
  const near = building.footprint
    .flatMap(([outer]) => (outer ? [nearestOnRing(outer, point)] : []))
    .reduce((one, two) => (two.distanceM < one.distanceM ? two : one), {
      x: 0,
      y: 0,
      distanceM: Number.POSITIVE_INFINITY,
    });
  const turn = Math.atan2(near.x - point[0], near.y - point[1]) / (Math.PI / 4);
  const at = { sector: (Math.round(turn) + 8) % 8, distanceM: near.distanceM };
  measured.set(building, { from: point, at });
  return at;
}
