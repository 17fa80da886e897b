/** Damage to brick houses by side-on pressure and impulse (TNO Green Book, chapter 2). Pa and Pa·s. */

import type { HouseModel } from './houses-model.ts';
import { type Harm, harm, type PulseInput } from './probits.ts';

function damage({ pressurePa, impulsePaS }: PulseInput, d: HouseModel['minor']): Harm {
  return harm(
    5 - d.b * Math.log((d.pressure / pressurePa) ** d.pressureExponent + (d.impulse / impulsePaS) ** d.impulseExponent),
  );
}

/** Minor damage: half at 4.6 kPa or 110 Pa·s, far from the other. */
export const houseMinor = (pulse: PulseInput, houses: HouseModel): Harm => damage(pulse, houses.minor);
/** Major structural damage: half at 17.5 kPa or 290 Pa·s. */
export const houseMajor = (pulse: PulseInput, houses: HouseModel): Harm => damage(pulse, houses.major);
/** Collapse: half at 40 kPa or 460 Pa·s. */
export const houseCollapse = (pulse: PulseInput, houses: HouseModel): Harm => damage(pulse, houses.collapse);
