/** What lies near a place, in a map of which only parts are read: wider and wider, until nothing that is nearer can be left out. */
import { ok, type Result } from '../../engine/ground/units.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { MapLine } from '../../modules/landkaart/map-columns.ts';
import {
  type Beside,
  type NearLine,
  nearestLine,
  nextMachine,
  onFacadeM,
  ownFacade,
  suitsFor,
} from '../../modules/landkaart/map-lines.ts';
import { lightOf } from '../../modules/landkaart/town-summary.ts';
import { around, covers, type LargeMap, type MapFile } from './map-file.ts';
import type { MapMachine } from './town-map.ts';

interface Nearest {
  readonly near: NearLine | null;
  /** There is none within this many metres, and no farther was looked; null: it is found, or there is none on all of the map. */
  readonly lookedM: number | null;
}

/** How far is looked first. */
const firstM = 60;

/** @returns error `map-unreadable` */
export async function nearestIn(
  { searchIn, extent }: LargeMap,
  at: RdPoint,
  fits: (line: MapLine) => boolean,
): Promise<Result<Nearest>> {
  let lookedM = 0;
  for (let halfM = firstM; ; ) {
    const box = around(at, halfM);
    const read = await searchIn(box);
    if (!read.ok) return read.error.code === 'too-large' ? ok({ near: null, lookedM }) : read;
    const near = nearestLine(read.value.lines.filter(fits), at, Number.MAX_VALUE);
    // In a corner of the square lies what is farther than its side: something nearer may lie beyond that.
    if ((near && near.distanceM <= halfM) || covers(box, extent)) return ok({ near, lookedM: null });
    lookedM = halfM;
    halfM = near ? near.distanceM : 2 * halfM;
  }
}

/** The nearest facade that suits: in all of the map, also where only a part of it is read. */
export async function suitableNear(map: MapFile, at: RdPoint, siting: MapLine['siting']): Promise<Result<Nearest>> {
  const fits = suitsFor(siting);
  if (map.large) return nearestIn(map.large, at, fits);
  return ok({ near: nearestLine(map.lines.filter(fits), at, Number.MAX_VALUE), lookedM: null });
}

/** A machine of a list with its facade and its distances, as `machinesBeside` says them of a map that is read whole. */
export async function besideIn(large: LargeMap, machines: readonly MapMachine[], i: number): Promise<Result<Beside>> {
  const { name, point, siting } = machines[i] as MapMachine;
  const there = await large.searchIn(around(point, onFacadeM));
  if (!there.ok) return there;
  const found = await nearestIn(large, point, suitsFor(siting));
  if (!found.ok) return found;
  const own = ownFacade(there.value.lines, { name, point, siting });
  return ok({
    name,
    point,
    light: own && lightOf(own.line.shown),
    nextMachineM: nextMachine(machines, i),
    nextSuitableM: found.value.near?.distanceM ?? null,
    lookedM: found.value.lookedM,
  });
}
