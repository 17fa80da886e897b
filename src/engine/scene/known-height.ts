/** How high a roof is, where anybody knows it. */
import type { Building } from './scene.ts';

/** Height of a roof above the ground; null where nobody knows it: a file that says 0 or less does not know it either. */
export const knownHeight = ({ heightM }: Pick<Building, 'heightM'>): number | null =>
  heightM !== null && heightM > 0 ? heightM : null;
