/** What the measurement of a town of a million keeps in its folder: tiles that were made earlier count when plan and engine are the same. */
import { dice } from '../fuzz/dice.ts';

/** What a process cost: processor time, and the most memory it held. */
export interface Cost {
  readonly cpuS: number;
  readonly rssMb: number;
}

/** Fingerprints of the plan, and of the sources that make a tile of it. */
export interface MadeBy {
  readonly plan: string;
  readonly engine: string;
}

export interface TileCost extends Cost, MadeBy {
  readonly index: number;
  readonly places: number;
}

/** Tiles of a log, each once; a line that was not written to its end is none. */
export function tilesIn(log: string, { plan, engine }: MadeBy): ReadonlyMap<number, TileCost> {
  const tiles = log.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as TileCost];
    } catch {
      return [];
    }
  });
  return new Map(tiles.filter((one) => one.plan === plan && one.engine === engine).map((one) => [one.index, one]));
}

/** Numbers of tiles by lot, each once; who asks for more gets the same ones first. */
export function drawn(count: number, of: number): readonly number[] {
  const { roll } = dice(1_005_474);
  const order = Array.from({ length: of }, (_, index) => ({ index, lot: roll() })).toSorted((a, b) => a.lot - b.lot);
  return order.slice(0, count).map(({ index }) => index);
}
