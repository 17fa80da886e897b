/** Floors from height, where the register does not count them. Shown to people; the verdict reckons with the height itself. */
import type { SitingModel } from '../models/definitions.ts';

/** Whole floors under a roof at `heightM` above ground; at least one. */
export function floorsIn(heightM: number, { floorHeightM }: Pick<SitingModel, 'floorHeightM'>): number {
  return Math.max(1, Math.round(heightM / floorHeightM.value));
}
