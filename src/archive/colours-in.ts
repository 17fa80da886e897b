/** The colour that a record or a card keeps, as far as it was kept: for whoever tells it. */
import type { Recorded } from './outcomes.ts';

export const coloursIn = <Of extends Pick<Recorded, 'under' | 'exposures' | 'notGreenAt'>>(one: Of) => ({
  ...one,
  notGreen: one.under === 'not-green',
});
