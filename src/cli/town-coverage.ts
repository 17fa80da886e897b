/**
 * What the files cover around each place of a tile. Where all places of a tile lie so far within that nothing can be missing round
 * any of them, that is said once: an outline of thousands of corners is not asked for each of thousands of places.
 */
import { bareGap } from '../engine/geometry/coverage.ts';
import { contains, ringDistance } from '../engine/geometry/plane.ts';
import type { ModelSet } from '../engine/models/definitions.ts';
import { type Coverage, type RdPoint, usualRadiusM } from '../engine/scene/scene.ts';
import { borderNear } from '../geodata/border.ts';
import type { Box, TownPlan } from '../modules/landkaart/town-plan.ts';
import { coverageAt } from './surroundings.ts';

export function coverageIn(
  [minX, minY, maxX, maxY]: Box,
  plan: Pick<TownPlan, 'covered' | 'bare' | 'rounded'>,
  models: ModelSet,
): (burst: RdPoint) => Coverage {
  const { covered, bare, rounded } = plan;
  const middle: RdPoint = [(minX + maxX) / 2, (minY + maxY) / 2];
  // The farthest place of the tile, and what is asked about round it.
  const aroundM = Math.hypot(maxX - minX, maxY - minY) / 2 + models.siting.burstDistanceM.value + usualRadiusM;
  const marginM = models.siting.coverageMarginM.value;
  const inside = covered?.some((hull) => contains(hull, middle) && ringDistance(hull, middle) > aroundM + marginM);
  const noBorder = covered?.every((hull) => !borderNear(hull));
  const noneBare = !bare || bareGap(bare, middle, aroundM, marginM).complete;
  // Of the outlines that hold a point the one with the farthest rim counts: no other is nearer its rim than this one.
  if (inside && noBorder && noneBare)
    return () => ({ hull: null, declared: true, ...(rounded && { rounded: true as const }) });
  return (burst) => coverageAt(plan, burst);
}
