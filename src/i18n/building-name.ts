/**
 * What a building or place is called, on screen and on paper: by its name or address, and where the register has none by what it
 * is and where it lies. Its number stands in tables of the annex only: nobody finds a door by sixteen digits.
 */
import { nearestOnRing } from '../engine/geometry/plane.ts';
import type { Receptor } from '../engine/scene/assessment.ts';
import type { Building, Machine, Place } from '../engine/scene/scene.ts';
import type { Format } from './format.ts';
import type { Catalogue } from './nl/catalogue.ts';

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
  return building.name ?? building.address ?? whereItLies(around, building, words, f);
}

/** What stands in the name of a building without an address and in no other, short enough for a map; null for one that is called otherwise. */
export function shortIn(around: Around, building: Building, f: Format): string | null {
  const [machine] = around.machines;
  if ((building.name ?? building.address) !== null || !machine || machine.hostId === building.id) return null;
  const { distance, number } = apartIn(around, building, machine, f);
  return numbered(distance, number);
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
  readonly distance: string;
  /** Eighths of a turn from the north, with the clock. */
  readonly sector: number;
  /** Of those that lie as far on the same side; null for one that lies so alone. */
  readonly number: number | null;
}

function apartIn(
  { buildings, receptors = none }: Pick<Around, 'buildings' | 'receptors'>,
  building: Building,
  machine: Machine,
  f: Format,
): Apart {
  const judged = distancesIn(receptors);
  const lies = (one: Building): FromMachine => {
    const measuredHere = fromMachine(one, machine);
    return { ...measuredHere, distanceM: judged.get(one.id) ?? measuredHere.distanceM };
  };
  const { sector, distanceM } = lies(building);
  const same = buildings.flatMap((other) => {
    if (other.name ?? other.address) return [];
    const there = lies(other);
    const isNear = there.sector === sector && Math.abs(there.distanceM - distanceM) <= 1;
    return isNear && f.metres(there.distanceM) === f.metres(distanceM) ? [{ other, at: there.distanceM }] : [];
  });
  const alone = { distance: f.metres(distanceM), sector };
  if (same.length < 2) return { ...alone, number: null };
  const nearer = same.filter(({ at }) => at < distanceM).length;
  const before = same.filter(({ at }) => at === distanceM).findIndex(({ other }) => other === building);
  return { ...alone, number: nearer + before + 1 };
}

const none: Judged = [];
const listed = new WeakMap<Judged, ReadonlyMap<string, number>>();

/** From where it bursts, as it was judged; made once for an answer. */
function distancesIn(receptors: Judged): ReadonlyMap<string, number> {
  const known = listed.get(receptors);
  if (known) return known;
  const made = new Map(receptors.map(({ buildingId, distanceM }) => [buildingId, distanceM]));
  listed.set(receptors, made);
  return made;
}

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
