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

/** What stands in each square of the ground, by column and row. */
export interface Square {
  readonly box: Box;
  readonly buildings: readonly Building[];
  readonly publicSpace: readonly PublicSpace[];
}

/**
 * The ground in squares, from south to north and in each row from west to east, each with all that reaches into it or to within
 * the margin of it. A square that nothing of a building lies in has no facade; one without open ground no place for a unit.
 */
export function* squaresOf(
  buildings: readonly Building[],
  publicSpace: readonly PublicSpace[],
  { tileM, sitings }: Pick<TownOptions, 'tileM' | 'sitings'>,
  marginM: number,
  outline: readonly Rings[] | null,
): Generator<Square> {
  const held = new Map<string, { own: boolean; buildings: number[]; space: number[] }>();
  const cellOf = (at: number) => Math.floor(at / tileM);
  const within = outline && boxOf(outline);
  const put = ([minX, minY, maxX, maxY]: Box, into: 'buildings' | 'space', index: number, counts: boolean) => {
    for (let row = cellOf(minY - marginM); row <= cellOf(maxY + marginM); row++)
      for (let column = cellOf(minX - marginM); column <= cellOf(maxX + marginM); column++) {
        const key = `${row},${column}`;
        const cell = held.get(key) ?? { own: false, buildings: [], space: [] };
        held.set(key, cell);
        cell[into].push(index);
        const inside =
          row >= cellOf(minY) && row <= cellOf(maxY) && column >= cellOf(minX) && column <= cellOf(maxX) && counts;
        if (inside) cell.own = true;
      }
  };
  buildings.forEach(({ footprint }, index) => {
    const box = boxOf(footprint);
    if (box[0] !== Infinity)
      put(
        box,
        'buildings',
        index,
        sitings.some((one) => one !== 'unit'),
      );
  });
  publicSpace.forEach(({ rings }, index) => {
    const box = boxOf([rings]);
    if (box[0] !== Infinity) put(box, 'space', index, sitings.includes('unit'));
  });
  const cells = [...held]
    .filter(([, { own }]) => own)
    .map(([key, cell]) => ({ ...cell, at: key.split(',').map(Number) as [number, number] }))
    .sort((one, two) => one.at[0] - two.at[0] || one.at[1] - two.at[1]);
  for (const { at, buildings: near, space } of cells) {
    const [row, column] = at;
    const box: Box = [column * tileM, row * tileM, (column + 1) * tileM, (row + 1) * tileM];
    if (within && (within[2] < box[0] || within[0] > box[2] || within[3] < box[1] || within[1] > box[3])) continue;
    const byId = (one: { readonly id: string }, two: { readonly id: string }) =>
      one.id < two.id ? -1 : one.id > two.id ? 1 : 0;
    yield {
      box,
      buildings: near.map((index) => buildings[index] as Building).sort(byId),
      publicSpace: space.map((index) => publicSpace[index] as PublicSpace),
    };
  }
}
