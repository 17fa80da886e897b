/** A tile as it lies in its file: walls and answers are written once, a run names them by their number. */
import type { JudgedTile, Run, Shown } from './judge-tile.ts';

type Wall = Pick<Run, 'host' | 'street' | 'edge' | 'edgeNumber' | 'count'>;

export interface PackedTile {
  readonly places: number;
  readonly asks: JudgedTile['asks'];
  readonly shown: readonly Shown[];
  readonly walls: readonly Wall[];
  readonly runs: readonly (readonly [wall: number, from: number, to: number, siting: Run['siting'], shown: number])[];
  readonly spots: readonly (readonly [x: number, y: number, shown: number])[];
}

export function packedTile({ places, runs, spots, asks }: JudgedTile): PackedTile {
  const [walls, shown] = [new Table<Wall>(), new Table<Shown>()];
  return {
    places,
    asks,
    runs: runs.map(({ host, street, edge, edgeNumber, count, from, to, siting, shown: said }) => [
      walls.at({ host, street, edge, edgeNumber, count }),
      from,
      to,
      siting,
      shown.at(said),
    ]),
    spots: spots.map(({ point: [x, y], shown: said }) => [x, y, shown.at(said)]),
    shown: shown.rows,
    walls: walls.rows,
  };
}

export function unpackedTile({ places, asks, shown, walls, runs, spots }: PackedTile): JudgedTile {
  return {
    places,
    asks,
    runs: runs.map(([wall, from, to, siting, said]) => ({
      ...(walls[wall] as Wall),
      from,
      to,
      siting,
      shown: shown[said] as Shown,
    })),
    spots: spots.map(([x, y, said]) => ({ point: [x, y], shown: shown[said] as Shown })),
  };
}

/** Rows that differ, each with its number. */
class Table<Row> {
  readonly rows: Row[] = [];
  readonly #known = new Map<string, number>();

  at(row: Row): number {
    const key = JSON.stringify(row);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.rows.length);
    return this.rows.push(row) - 1;
  }
}
