/** English questions that stand in more than one place, each once: whoever answers one is asked what is written down. */
import type { askedNl } from '../nl/asked.ts';

export const askedEn: typeof askedNl = {
  sharedEntrance: 'Does the machine stand in or at a shared entrance or escape route of homes?',
  vehicleApproach: 'Can a vehicle drive straight at the machine with a run-up of 15 m?',
  placesOfStay: 'Are there places where people are outside, such as a terrace or stop?',
};
