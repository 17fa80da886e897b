/**
 * Ground inside the outline of a file on which the file has no building: as wide as a quarter, so that nobody can tell a park
 * from homes that were left out. It is found on a grid, as the cells that lie far from every building.
 */
import Flatbush from 'flatbush';
import { contains } from '../engine/geometry/plane.ts';
import type { BareGround, RdPoint, Ring, Rings } from '../engine/scene/scene.ts';
import { type Box, coordinateBox } from './coordinate-box.ts';

/** A circle this wide without a building is no street and no square. */
const widestM = 150;

/** Where buildings stand far apart everywhere, ground between them is no wider than so many times their distance. */
const apart = 1.25;

/** Cells on the radius of that circle. */
const fineness = 3;

/** Cells of a block, each way: the bare cells of a block are told as one box. */
const blockCells = 4;

const mostCells = 4_000_000;

interface Grid {
  readonly west: number;
  readonly south: number;
  readonly cellM: number;
  readonly columns: number;
  readonly rows: number;
}

/** @param footprints of all that the file draws @param hull its outline @returns null when there is no such ground */
export const bareGround = (footprints: readonly (readonly Rings[])[], hull: Ring): BareGround | null =>
  bareGrounds(footprints, [hull])[0] ?? null;

/** The same inside several outlines, walking over the buildings but twice. @param footprints can be walked over again */
export function bareGrounds(
  footprints: Iterable<readonly Rings[]>,
  hulls: readonly Ring[],
): readonly (BareGround | null)[] {
  const reachM = Math.max(widestM / 2, apart * distanceApart(footprints));
  const grids = hulls.map((hull) => (hull.length < 3 ? null : gridOf(hull, reachM)));
  const marks = grids.flatMap((grid) => (grid ? marker(grid, reachM) : []));
  for (const footprint of footprints)
    for (const [outer = []] of footprint) for (const { grid, mark } of marks) walkOver(outer, grid, mark);
  return grids.map((grid, i) => {
    const near = marks.find((one) => one.grid === grid)?.near;
    const boxes = grid && near ? boxesOf(grid, bareCells(grid, hulls[i] as Ring, near)) : [];
    return boxes.length === 0 ? null : { boxes, reachM: Math.round(reachM) };
  });
}

function gridOf(hull: Ring, reachM: number): Grid | null {
  const extent = coordinateBox(hull);
  if (!extent) return null;
  const [west, south, east, north] = extent;
  const cellM = Math.max(reachM / fineness, Math.sqrt(((east - west) * (north - south)) / mostCells));
  const columns = Math.ceil((east - west) / cellM) + 1;
  return { west, south, cellM, columns, rows: Math.ceil((north - south) / cellM) + 1 };
}

/** In the middle, from one building to the next. */
function distanceApart(footprints: Iterable<readonly Rings[]>): number {
  const boxes: number[] = [];
  for (const one of footprints) boxes.push(...(coordinateBox(one) ?? []));
  if (boxes.length < 2 * 4) return 0;
  const count = boxes.length / 4;
  const boxAt = (i: number) => boxes.slice(4 * i, 4 * i + 4) as [number, number, number, number];
  const index = new Flatbush(count);
  for (let i = 0; i < count; i++) index.add(...boxAt(i));
  index.finish();
  const gaps = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const [minX, minY, maxX, maxY] = boxAt(i);
    const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
    const gapTo = (other: number): number => {
      const [x1, y1, x2, y2] = boxAt(other);
      return Math.hypot(Math.max(x1 - x, 0, x - x2), Math.max(y1 - y, 0, y - y2));
    };
    // What is found beyond the reach, in a corner of its square, may stand behind something nearer.
    let nearestM = Infinity;
    for (let reachM = 16; nearestM > reachM / 4 && reachM < 1e7; reachM *= 4)
      for (const other of index.search(x - reachM, y - reachM, x + reachM, y + reachM))
        if (other !== i) nearestM = Math.min(nearestM, gapTo(other));
    gaps[i] = Number.isFinite(nearestM) ? nearestM : 0;
  }
  return gaps.sort()[Math.floor(count / 2)] ?? 0;
}

type Mark = (x: number, y: number) => void;

/** Marks cells that have a building within the reach. */
function marker(grid: Grid, reachM: number): { readonly grid: Grid; readonly near: Uint8Array; readonly mark: Mark } {
  const { west, south, cellM, columns, rows } = grid;
  const near = new Uint8Array(columns * rows);
  const built = new Uint8Array(columns * rows);
  const reach = Math.ceil(reachM / cellM);
  const disc: (readonly [number, number])[] = [];
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) if (Math.hypot(dx, dy) * cellM < reachM) disc.push([dx, dy]);
  const mark = (x: number, y: number) => {
    const [column, row] = [Math.floor((x - west) / cellM), Math.floor((y - south) / cellM)];
    if (column < 0 || row < 0 || column >= columns || row >= rows || built[row * columns + column]) return;
    built[row * columns + column] = 1;
    for (const [dx, dy] of disc) {
      const [c, r] = [column + dx, row + dy];
      if (c >= 0 && r >= 0 && c < columns && r < rows) near[r * columns + c] = 1;
    }
  };
  return { grid, near, mark };
}

function walkOver(outer: Ring, { west, south, cellM, columns, rows }: Grid, mark: Mark): void {
  const [minX, minY, maxX, maxY] = coordinateBox(outer) ?? [0, 0, 0, 0];
  if (maxX < west || minX > west + columns * cellM || maxY < south || minY > south + rows * cellM) return;
  outer.forEach((from, i) => walk(from, outer[(i + 1) % outer.length] as RdPoint, cellM, mark));
  // A hall is no bare ground in its middle.
  if (maxX - minX > cellM || maxY - minY > cellM)
    for (let x = minX; x <= maxX; x += cellM)
      for (let y = minY; y <= maxY; y += cellM) if (contains(outer, [x, y])) mark(x, y);
}

function walk([ax, ay]: RdPoint, [bx, by]: RdPoint, stepM: number, mark: Mark): void {
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / stepM));
  for (let i = 0; i < steps; i++) mark(ax + ((bx - ax) * i) / steps, ay + ((by - ay) * i) / steps);
}

/** Cells inside the outline that lie near no building. */
function bareCells({ west, south, cellM, columns, rows }: Grid, hull: Ring, near: Uint8Array): Uint8Array {
  const bare = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const y = south + (row + 0.5) * cellM;
    const crossings = hull
      .flatMap(([ax, ay], i) => {
        const [bx, by] = hull[(i + 1) % hull.length] as RdPoint;
        return ay > y !== by > y ? [ax + ((bx - ax) * (y - ay)) / (by - ay)] : [];
      })
      .sort((one, two) => one - two);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const last = Math.floor(((crossings[k + 1] as number) - west) / cellM - 0.5);
      for (let column = Math.ceil(((crossings[k] as number) - west) / cellM - 0.5); column <= last; column++)
        if (column >= 0 && column < columns && !near[row * columns + column]) bare[row * columns + column] = 1;
    }
  }
  return bare;
}

/**
 * The middles of the bare cells as boxes: blocks that are bare whole, joined along their row, and of other blocks each run of
 * cells by itself.
 */
function boxesOf({ west, south, cellM, columns, rows }: Grid, bare: Uint8Array): Box[] {
  const boxes: [number, number, number, number][] = [];
  const isBare = (column: number, row: number) => column < columns && row < rows && bare[row * columns + column] === 1;
  const add = (column: number, row: number, wide: number, high: number) => {
    const [x, y] = [west + (column + 0.5) * cellM, south + (row + 0.5) * cellM];
    boxes.push(
      [x, y, x + (wide - 1) * cellM, y + (high - 1) * cellM].map(Math.round) as [number, number, number, number],
    );
  };
  const all = Array.from({ length: blockCells }, (_, k) => k);
  const whole = (column: number, row: number) => all.every((dy) => all.every((dx) => isBare(column + dx, row + dy)));
  for (let row = 0; row < rows; row += blockCells)
    for (let column = 0; column < columns; ) {
      const from = column;
      while (whole(column, row)) column += blockCells;
      if (column > from) add(from, row, column - from, blockCells);
      else {
        for (const dy of all)
          for (let dx = 0; dx < blockCells; dx++) {
            const start = dx;
            while (dx < blockCells && isBare(column + dx, row + dy)) dx++;
            if (dx > start) add(column + start, row + dy, dx - start, 1);
          }
        column += blockCells;
      }
    }
  return boxes;
}

/** What lies farther from a point than any circle that is judged. */
const farM = 1000;

/** The part of it that can matter at a point; null when none can. */
export function bareNear({ boxes, reachM }: BareGround, [x, y]: RdPoint): BareGround | null {
  const apartM = farM + reachM;
  const near = boxes.filter(
    ([minX, minY, maxX, maxY]) => minX - apartM <= x && maxX + apartM >= x && minY - apartM <= y && maxY + apartM >= y,
  );
  return near.length === 0 ? null : { boxes: near, reachM };
}

/** Without the boxes that lie whole on ground of which the BGT shows what it is. */
export function bareBut(bare: BareGround | null, shown: readonly Rings[]): BareGround | null {
  if (!bare || shown.length === 0) return bare;
  const index = new Flatbush(shown.length);
  for (const rings of shown) index.add(...(coordinateBox(rings) ?? [0, 0, 0, 0]));
  index.finish();
  const isShown = (x: number, y: number) =>
    index.search(x, y, x, y).some((i) => {
      const [outer = [], ...holes] = shown[i] ?? [];
      return contains(outer, [x, y]) && !holes.some((hole) => contains(hole, [x, y]));
    });
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const boxes = bare.boxes.filter(
    ([minX, minY, maxX, maxY]) =>
      !steps.every((s) => steps.every((t) => isShown(minX + s * (maxX - minX), minY + t * (maxY - minY)))),
  );
  return boxes.length === 0 ? null : { ...bare, boxes };
}
