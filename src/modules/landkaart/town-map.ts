/**
 * The map: the tiles brought together. Places beside each other on one wall are one line as long as their answers are the same,
 * also where the rim of a tile runs between them; the order is that of the tiles, and of what stands in them.
 */
import type { RdPoint } from '../../engine/scene/scene.ts';
import {
  follows,
  isNotGreen,
  type JudgedTile,
  lengthOf,
  type OpenSpot,
  type Run,
  type Shown,
  sameShown,
  type Waited,
} from './judge-tile.ts';

export interface TownMap {
  readonly runs: readonly Run[];
  readonly spots: readonly OpenSpot[];
  readonly places: number;
  /** Metres of facade that wait for the use of a building, most first. */
  readonly asks: readonly Asked[];
}

/** A building whose use facades wait for. */
export interface Asked extends Waited {
  readonly building: string;
}

/** @param tiles in the order of the plan */
export function townMap(tiles: Iterable<JudgedTile>): TownMap {
  const runs: Run[] = [];
  const spots: OpenSpot[] = [];
  const asks = new Map<string, Waited>();
  let places = 0;
  for (const tile of tiles) {
    // One by one: a list of a whole town is too long to hand over as arguments.
    for (const run of tile.runs) runs.push(run);
    for (const spot of tile.spots) spots.push(spot);
    for (const [id, one] of Object.entries(tile.asks))
      asks.set(id, { ...one, metres: (asks.get(id)?.metres ?? 0) + one.metres });
    places += tile.places;
  }
  return {
    runs: joined(runs, sameShown),
    spots,
    places,
    asks: [...asks]
      .map(([building, one]) => ({ building, ...one, metres: toMillimetre(one.metres) }))
      .sort((one, two) => two.metres - one.metres || (one.building < two.building ? -1 : 1)),
  };
}

/** Runs of one wall that follow each other and say the same as one, at the place of the first of them. */
export function joined(runs: readonly Run[], same: (one: Shown, two: Shown) => boolean): readonly Run[] {
  const walls = new Map<string, number[]>();
  runs.forEach(({ host, edgeNumber, siting }, index) => {
    const key = `${siting} ${edgeNumber} ${host}`;
    const there = walls.get(key);
    if (there) there.push(index);
    else walls.set(key, [index]);
  });
  const kept: (Run | null)[] = [...runs];
  for (const indices of walls.values()) {
    const inOrder = indices.toSorted((one, two) => (runs[one] as Run).from - (runs[two] as Run).from);
    let [at = 0] = inOrder;
    for (const index of inOrder.slice(1)) {
      const [before, next] = [kept[at] as Run, runs[index] as Run];
      if (follows(before, next) && same(before.shown, next.shown)) {
        kept[at] = { ...before, to: next.to };
        kept[index] = null;
      } else at = index;
    }
  }
  return kept.filter((run) => run !== null);
}

/** From where to where a run goes: not rounded, so that whoever asks for a place on it gets the place that was judged. */
export function lineOf({ edge, from, to, count }: Run): readonly [RdPoint, RdPoint] {
  const [[ax, ay], [bx, by]] = edge;
  const at = (t: number): RdPoint => [ax + t * (bx - ax), ay + t * (by - ay)];
  return [at(from / count), at(to / count)];
}

export const metresOf = ({ edge, from, to, count }: Run): number => (lengthOf(edge) * (to - from)) / count;

export const toMillimetre = (metres: number): number => Math.round(metres * 1000) / 1000;

/** The map for the public: colour and grade, joined where these are the same, so that no joint says more. */
export const publicRuns = (runs: readonly Run[]): readonly Run[] =>
  joined(
    runs,
    (one, two) => one.verdict === two.verdict && one.grade === two.grade && isNotGreen(one) === isNotGreen(two),
  );
