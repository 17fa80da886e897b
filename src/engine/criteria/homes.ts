/** Homes as they are counted: what the register says, else one where somebody lives. */

import { decided } from '../ground/units.ts';
import type { Policy } from '../models/definitions.ts';
import type { Reading } from './reading.ts';

export const homesOf = (readings: readonly Reading[]): number =>
  readings.reduce(
    (sum, { target, occupation }) =>
      sum + (target.building.dwellings ?? (occupation.uses?.includes('woonfunctie') ? 1 : 0)),
    0,
  );

/** Homes of which at least half of the panes break by the upper bound, whatever the best estimate says. */
export const homesInBound = (readings: readonly Reading[], { breakHalf: { value: half } }: Policy): number =>
  homesOf(
    readings.filter(({ breakBound, occupation }) => occupation.class !== 'geen' && decided(breakBound, half) >= half),
  );
