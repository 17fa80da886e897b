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

/** Buildings of which nobody knows how many homes they have, and where somebody may live: the homes are a least number there. */
export const uncountedIn = (readings: readonly Reading[]): number =>
  readings.filter(
    ({ target, occupation: { class: counts, uses } }) =>
      target.building.dwellings === null && counts !== 'geen' && (uses?.includes('woonfunctie') ?? true),
  ).length;

/** Where at least half of the panes break by the upper bound, whatever the best estimate says. */
export const inBound = (readings: readonly Reading[], { breakHalf: { value: half } }: Policy): readonly Reading[] =>
  readings.filter(({ breakBound, occupation }) => occupation.class !== 'geen' && decided(breakBound, half) >= half);
