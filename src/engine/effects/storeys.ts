/** Floors and roofs: from the height where it is known, else from the end of what is assumed that hides least and shows most. */
import type { Block } from '../geometry/block.ts';
import type { SitingModel } from '../models/definitions.ts';
import { knownHeight } from '../scene/known-height.ts';
import type { Building } from '../scene/scene.ts';

type Assumed = Pick<SitingModel, 'defaultHeightM'>;

/** How low a roof may be that stands before something, where nobody knows it. */
export const lowRoof = ({ defaultHeightM: { range, value } }: Assumed): number => range?.[0] ?? value;

/** How high a building may be that something reaches, where nobody knows it. A home on water or on wheels is low. */
export function roofOf(building: Pick<Building, 'heightM' | 'kind'>, { defaultHeightM }: Assumed): number {
  const { range, value } = defaultHeightM;
  const likely = (building.kind ?? 'pand') === 'pand' ? (range?.[1] ?? value) : lowRoof({ defaultHeightM });
  return knownHeight(building) ?? likely;
}

/** The lowest roof that something may be seen over. */
export const lowestRoof = ({ lowestRoofM, someRoofUnknown }: Block, siting: Assumed): number =>
  someRoofUnknown ? Math.min(lowestRoofM, lowRoof(siting)) : lowestRoofM;

/** Whole floors under a roof at `heightM` above ground; at least one. */
export function floorsIn(heightM: number, { floorHeightM }: Pick<SitingModel, 'floorHeightM'>): number {
  return Math.max(1, Math.round(heightM / floorHeightM.value));
}
