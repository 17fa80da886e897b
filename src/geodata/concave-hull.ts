/**
 * The outline of what a file holds, dug in where a long side runs past ground without buildings. What is bare inside of it is
 * told apart, see `bare-ground.ts`.
 */
import type { RdPoint, Ring } from '../engine/scene/scene.ts';
import { ringAround } from './ring-around.ts';

/** Sides no longer than this stay: a street, a square or a canal lies within a town. */
const longestM = 150;

/** Corners within so many metres of each other tell the same. */
const gridM = 10;

/** @param points of what the file draws, in RD @returns an open ring, counter-clockwise */
export function concaveHull(points: readonly RdPoint[]): Ring {
  const cells = new Map<string, RdPoint>();
  for (const point of points) {
    const cell = `${Math.round(point[0] / gridM)},${Math.round(point[1] / gridM)}`;
    if (!cells.has(cell)) cells.set(cell, point);
  }
  return ringAround([...cells.values()], longestM);
}
