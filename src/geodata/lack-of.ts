/** What a file of buildings says of none of them, so that nobody looks for it on the map. */
import { knownHeight } from '../engine/scene/known-height.ts';
import type { Building } from '../engine/scene/scene.ts';

export function lackOf(buildings: readonly Building[]): 'no-facts' | 'no-use' | 'no-heights' | null {
  const noUse = buildings.every(({ uses }) => uses === null);
  const noHeight = buildings.every((one) => knownHeight(one) === null);
  if (noUse) return noHeight ? 'no-facts' : 'no-use';
  return noHeight ? 'no-heights' : null;
}
