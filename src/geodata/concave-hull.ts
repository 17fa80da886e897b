/**
 * The outline of what a file holds, dug in where a long side runs past ground without buildings. What is bare inside of it is
 * told apart, see `bare-ground.ts`.
 */
import type { Building, RdPoint, Ring } from '../engine/scene/scene.ts';
import { ringAround } from './ring-around.ts';

/** Sides no longer than this stay: a street, a square or a canal lies within a town. */
const longestM = 150;

/** Corners within so many metres of each other tell the same. */
const gridM = 10;

/** @param points of what the file draws, in RD @returns an open ring, counter-clockwise */
export function concaveHull(points: Iterable<RdPoint>): Ring {
  // By number: no side of the country is longer than so many cells.
  const cells = new Map<number, RdPoint>();
  for (const point of points) {
    const cell = Math.round(point[0] / gridM) * 2 ** 16 + Math.round(point[1] / gridM);
    if (!cells.has(cell)) cells.set(cell, point);
  }
  return ringAround([...cells.values()], longestM);
}

/** What buildings draw on the ground. */
export function* cornersOf(buildings: Iterable<Building>): Generator<RdPoint> {
  for (const { footprint } of buildings) for (const [outer = []] of footprint) yield* outer;
}
