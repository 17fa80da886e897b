/**
 * What a map of a whole municipality is made from: the tiles, what went in with its fingerprints, the model and the options.
 * Every tile carries the fingerprint of its plan, so that tiles of two plans never come together.
 */
import { released } from '../../engine/criteria/all.ts';
import type { Rules } from '../../engine/criteria/rules.ts';
import { strengthAt } from '../../engine/effects/strength.ts';
import { contains } from '../../engine/geometry/plane.ts';
import type { ModelSet } from '../../engine/models/definitions.ts';
import { fingerprint } from '../../engine/models/models.ts';
import type {
  BareGround,
  Building,
  Ledger,
  MachineFunction,
  OpenPlace,
  PublicSpace,
  RdPoint,
  Ring,
  Rings,
  Siting,
  Source,
  Use,
} from '../../engine/scene/scene.ts';

export type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

/** Ways of standing that a map can be made of: in the facade, inside behind it, apart on open ground. */
export const townSitings = ['gevel', 'winkel', 'unit'] as const satisfies readonly Siting[];
export type TownSiting = (typeof townSitings)[number];

export interface TownOptions {
  readonly sitings: readonly TownSiting[];
  readonly functions: readonly MachineFunction[];
  readonly unknownUseAs: Use | null;
  readonly tileM: number;
}

export interface Tile {
  readonly box: Box;
  /** How many buildings it takes to judge it. */
  readonly buildings: number;
  /** Of what stands in it and round it, as its file has it. */
  readonly sha256: string;
}

export interface TownPlan {
  readonly schema: 'gevelwijzer/town-plan@1';
  readonly engine: string;
  readonly modelSet: { readonly id: string; readonly sha256: string };
  readonly options: TownOptions;
  /** How far round a tile is read: what stands farther changes nothing in it. */
  readonly marginM: number;
  /** Is it known which ground is public? */
  readonly groundKnown: boolean;
  readonly sources: readonly Source[];
  readonly ledger: readonly Ledger[];
  readonly openPlaces: readonly OpenPlace[];
  readonly covered: readonly Ring[] | null;
  /** Inside of it, where no file has a building. */
  readonly bare?: BareGround | null | undefined;
  readonly rounded: boolean;
  /** Of the municipality: only what lies in it is judged. Null: all that the files hold. */
  readonly outline: readonly Rings[] | null;
  readonly tiles: readonly Tile[];
  /** Of all of the above. */
  readonly sha256: string;
}

export const sealedPlan = (parts: Omit<TownPlan, 'sha256'>): TownPlan => ({ ...parts, sha256: fingerprint(parts) });

/** Is it as it was made? */
export function isWhole({ sha256, ...parts }: TownPlan): boolean {
  return fingerprint(parts) === sha256;
}

/** Walls nearer than this to a tile's rim are looked past at nothing: the burst point stands off the facade. */
const burstRoomM = 0.3;

/** As far as anything in the set decides for such a machine, wherever it hangs, and as far as a facade must look out. */
export function marginOf(models: ModelSet, functions: readonly MachineFunction[], rules: Rules = released): number {
  const active = models.scenarios.filter(
    ({ active: when }) => !('function' in when) || functions.includes(when.function),
  );
  const reachesM = active.map((one) => rules.anywhereM(strengthAt(one, 'design', models), models));
  const { echoToM, cornerSeenToM } = models.nearField;
  const looksM = [rules.looksM(models), models.snapping.sightM.value, echoToM.value, cornerSeenToM.value];
  return Math.max(...reachesM, ...looksM) + burstRoomM;
}

/** The box of a building or an area. */
export function boxOf(polygons: readonly Rings[]): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rings of polygons)
    for (const [x, y] of rings[0] ?? []) {
      minX = Math.min(minX, x);
      minY = Math.min(minY, y);
      maxX = Math.max(maxX, x);
      maxY = Math.max(maxY, y);
    }
  return [minX, minY, maxX, maxY];
}

export const isIn = ([minX, minY, maxX, maxY]: Box, [x, y]: RdPoint): boolean =>
  x >= minX && x < maxX && y >= minY && y < maxY;

export function liesWithin(polygons: readonly Rings[] | null, at: RdPoint): boolean {
  if (polygons === null) return true;
  return polygons.some(([outer = [], ...holes]) => contains(outer, at) && !holes.some((hole) => contains(hole, at)));
}

/** What stands in a square of the ground. */
export interface Square {
  readonly box: Box;
  readonly buildings: readonly Building[];
  readonly publicSpace: readonly PublicSpace[];
}

/** The same by the places that they have in what they were taken from. */
export interface NumberedSquare {
  readonly box: Box;
  readonly buildings: readonly number[];
  readonly publicSpace: readonly number[];
}

/** Four numbers for each. */
export const boxesOf = (all: readonly (readonly Rings[])[]): Float64Array =>
  Float64Array.from(all.flatMap((one) => boxOf(one)));

/**
 * The ground in squares, from south to north and in each row from west to east, each with all that reaches into it or to within
 * the margin of it. A square that nothing of a building lies in has no facade; one without open ground no place for a unit.
 * @param buildings in a square they are ordered by their ids @param space boxes of it
 */
export function* squaresOf(
  { ids, boxes }: { readonly ids: readonly string[]; readonly boxes: Float64Array },
  space: Float64Array,
  { tileM, sitings }: Pick<TownOptions, 'tileM' | 'sitings'>,
  marginM: number,
  outline: readonly Rings[] | null,
): Generator<NumberedSquare> {
  const [built, open] = [reaching(boxes, tileM, marginM), reaching(space, tileM, marginM)];
  const cells = [
    ...(sitings.some((one) => one !== 'unit') ? built.cells.values() : []),
    ...(sitings.includes('unit') ? open.cells.values() : []),
  ].filter(({ own }) => own);
  const within = outline && boxOf(outline);
  const byId = (one: number, two: number) => {
    const [a, b] = [ids[one] as string, ids[two] as string];
    return a < b ? -1 : a > b ? 1 : 0;
  };
  for (const [key, { row, column }] of [...new Map(cells.map((cell) => [cell.key, cell]))].sort(([a], [b]) => a - b)) {
    const box: Box = [column * tileM, row * tileM, (column + 1) * tileM, (row + 1) * tileM];
    if (within && (within[2] < box[0] || within[0] > box[2] || within[3] < box[1] || within[1] > box[3])) continue;
    yield { box, buildings: [...built.into(key)].sort(byId), publicSpace: [...open.into(key)] };
  }
}

interface Cell {
  /** Orders cells by row, then by column. */
  readonly key: number;
  readonly row: number;
  readonly column: number;
  /** Something lies in it, not only within the margin of it. */
  own: boolean;
  from: number;
  count: number;
}

/** What reaches into each square of the ground: in one list for all squares, since a town has millions of such. */
function reaching(boxes: Float64Array, tileM: number, marginM: number) {
  const cells = new Map<number, Cell>();
  const cellOf = (at: number) => Math.floor(at / tileM);
  const each = (see: (row: number, column: number, index: number, own: boolean) => void) => {
    for (let index = 0; 4 * index < boxes.length; index++) {
      const [minX, minY, maxX, maxY] = boxes.subarray(4 * index, 4 * index + 4) as unknown as Box;
      if (minX === Infinity) continue;
      for (let row = cellOf(minY - marginM); row <= cellOf(maxY + marginM); row++)
        for (let column = cellOf(minX - marginM); column <= cellOf(maxX + marginM); column++) {
          const own = row >= cellOf(minY) && row <= cellOf(maxY) && column >= cellOf(minX) && column <= cellOf(maxX);
          see(row, column, index, own);
        }
    }
  };
  const keyOf = (row: number, column: number) => (row + 1) * 2 ** 24 + column + 1;
  each((row, column, _, own) => {
    const key = keyOf(row, column);
    const cell = cells.get(key) ?? { key, row, column, own: false, from: 0, count: 0 };
    cells.set(key, cell);
    cell.own ||= own;
    cell.count++;
  });
  let total = 0;
  for (const cell of cells.values()) {
    cell.from = total;
    total += cell.count;
    cell.count = 0;
  }
  const list = new Uint32Array(total);
  each((row, column, index) => {
    const cell = cells.get(keyOf(row, column)) as Cell;
    list[cell.from + cell.count++] = index;
  });
  const into = (key: number): Uint32Array => {
    const { from, count } = cells.get(key) ?? { from: 0, count: 0 };
    return list.subarray(from, from + count);
  };
  return { cells, into };
}
