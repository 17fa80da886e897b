/** English sentences of what would change the colour. */
import type { TippingWords } from '../nl/tipping.ts';

export const tippingEn: TippingWords = {
  dwellingAboveOrBehind: (verdict, to) =>
    `Becomes ${verdict} if people ${to === 'true' ? 'do' : 'do not'} live above, beside or behind the machine.`,
  sharedEntrance: (verdict, to) =>
    `Becomes ${verdict} if the machine ${to === 'true' ? 'stands' : 'does not stand'} at a shared entrance of homes.`,
  vehicleApproach: (verdict, to) =>
    `Becomes ${verdict} if a vehicle ${to === 'possible' ? 'can' : 'cannot'} drive straight at the machine.`,
  certifiedBarrier: (verdict) => `Becomes ${verdict} if the posts before the machine are not certified.`,
  antiGas: (verdict) => `Becomes ${verdict} if the measure against gas is not there.`,
  heavyChosen: (verdict) => `Becomes ${verdict} if you reckon with a heavy charge.`,
  placesOfStay: (verdict, to, _, from) =>
    to === 'none'
      ? `Becomes ${verdict} if there is no place ${from === 'null' ? '' : `within ${from}\u00a0m `}in front of the machine where people are, such as a terrace or a stop.`
      : `Becomes ${verdict} if there is a place where people stay, such as a terrace or stop, within ${to}\u00a0m straight ahead of the machine.`,
  use: (verdict, to, name) =>
    `Becomes ${verdict} if people ${to === 'woonfunctie' ? 'do' : 'do not'} live or sleep in ${name}.`,
  occupiedAtNight: (verdict, _, name) => `Becomes ${verdict} if there are people in ${name} at night.`,
  coverage: (verdict) =>
    `Becomes ${verdict} if nothing that counts stands beyond the surroundings that were fetched. Fetch more, or see for yourself what is there.`,
  care: (verdict, to, _, from) =>
    `Becomes ${verdict} if a building within ${to}\u00a0m that counts as something else now holds care, a school or childcare after all. It can be so of ${from === '1' ? 'one building' : `${from} buildings`}.`,
  glazing: (verdict, to) => `Becomes ${verdict} if the panes around are of another kind: ${to}.`,
  heightM: (verdict, to) => `Becomes ${verdict} if the buildings of unknown height are ${to}\u00a0m high.`,
  roofs: (verdict: string, to: string) =>
    `Becomes ${verdict} if the buildings in front whose height is not known are ${to}\u00a0m high, and those behind low.`,
  charge: (verdict, to) => `The colour changes at ${to} times the charge reckoned with: then ${verdict}.`,
  wallFactor: (verdict, to) => `Becomes ${verdict} if the wall throws the blast back ${to} times as hard.`,
  loadFactor: (verdict, to) => `Becomes ${verdict} if the pressure is ${to} times what was computed.`,
  pieces: (verdict, to) => `Becomes ${verdict} if there are ${to} times as many pieces.`,
};
