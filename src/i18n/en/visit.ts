/** English words of what would change the colour, and of the visit that checks it. */

import type { TippingWords, VisitWords } from '../nl/visit.ts';
import { askedEn } from './labels.ts';

/** English sentences of what would change the colour. */
export const tippingEn: TippingWords = {
  dwellingAboveOrBehind: (verdict, to) =>
    `Becomes ${verdict} if people ${to === 'true' ? 'do' : 'do not'} live above, beside or behind the machine.`,
  sharedEntrance: (verdict, to) =>
    `Becomes ${verdict} if the machine ${to === 'true' ? 'stands' : 'does not stand'} at a shared entrance or escape route of homes.`,
  vehicleApproach: (verdict, to) =>
    `Becomes ${verdict} if a vehicle ${to === 'possible' ? 'can' : 'cannot'} drive straight at the machine with a run-up.`,
  certifiedBarrier: (verdict) => `Becomes ${verdict} if the posts before the machine are not certified.`,
  antiGas: (verdict) => `Becomes ${verdict} if the measure against gas is not there.`,
  heavyChosen: (verdict) =>
    `Becomes ${verdict} if you choose to calculate with a heavy charge too; that is not required, and it is off now.`,
  placesOfStay: (verdict, to, _, from) =>
    to === 'none'
      ? `Becomes ${verdict} if there is no place within ${from}\u00a0m of the machine where people are, such as a terrace or a stop.`
      : `Becomes ${verdict} if there is a place where people stay, such as a terrace or stop, within ${to}\u00a0m straight ahead of the machine.`,
  use: (verdict, to, name) =>
    `Becomes ${verdict} if people ${to === 'woonfunctie' ? 'do' : 'do not'} live or sleep in ${name}.`,
  occupiedAtNight: (verdict, _, name) => `Becomes ${verdict} if there are people in ${name} at night.`,
  coverage: (verdict) =>
    `Becomes ${verdict} if nothing that counts stands beyond the surroundings that were fetched. Fetch more, or see for yourself what is there.`,
  care: (verdict, to, names, from) =>
    `Becomes ${verdict} if ${from === '1' ? 'one building' : `one of ${from} buildings`} (within ${to}\u00a0m) that ${from === '1' ? 'counts' : 'count'} as something else now holds care, a school or childcare after all.${names && ` Look at: ${names}.`}`,
  glazing: (verdict, to) => `Becomes ${verdict} if the panes around are of another kind: ${to}.`,
  heightM: (verdict, to) => `Becomes ${verdict} if the buildings of unknown height are ${to}\u00a0m high.`,
  roofs: (verdict: string, to: string) =>
    `Becomes ${verdict} if the buildings in front whose height is not known are ${to}\u00a0m high, and those behind low.`,
  charge: (verdict, to) =>
    `The colour changes at ${to} times the design charge: then ${verdict} (the design charge is the charge by which the colour was found).`,
  chargeWithin: () => 'That lies within the uncertainty of the charge. It is counted in how sure the colour is.',
  wallFactor: (verdict, to) => `Becomes ${verdict} if the wall throws the blast back ${to} times as hard.`,
  loadFactor: (verdict, to) => `Becomes ${verdict} if the pressure is ${to} times what was calculated.`,
  pieces: (verdict, to) => `Becomes ${verdict} if there are ${to} times as many pieces.`,
};

/** English words of the site visit. */
export const visitEn: VisitWords = {
  tipping: tippingEn,
  title: 'Check this on site',
  help: 'Each sentence is one fact that changes the colour. What you record counts at once.',
  nothing: 'No single fact is known that would change the colour.',
  adviser: 'For an adviser',
  adviserHelp: 'Nobody sees this in the street. An adviser can say how far reality may be from it.',
  check: 'Checked?',
  same: 'It is right as entered',
  different: 'It is different from what was entered: change it',
  found: 'What do you see on site?',
  date: 'Date',
  role: 'Who (role, no name)',
  officer: 'permit officer',
  remark: 'Remark, without names of persons',
  record: 'Record',
  done: { same: 'as entered', different: 'changed' },
  earlier: 'Checked before',
  sheet: 'Make a sheet for the visit',
  sheetTitle: (place) => `Visit to the place: ${place}`,
  sheetHelp: 'Take this sheet along. Do not write down names of persons.',
  questions: 'Look and tick',
  missing: 'Not known yet',
  yes: 'Yes',
  no: 'No',
  turns: (answer, verdict) => `${answer}: then ${verdict}`,
  mayTurn: (answer, verdict) => `${answer}: then it can become ${verdict}`,
  answer: 'Answer',
  sentence: 'Question',
  lookTitle: 'Look at these buildings',
  lookHelp:
    'The verdict rests on what stands below at each building. Tick, and write down what is different. The numbers stand on the small map; the square is the machine.',
  lookMore: (count) =>
    `${count === 1 ? '1 more building counts, but does' : `${count} more buildings count, but do`} not fit on this sheet. In the app ${count === 1 ? 'it stands' : 'they stand'} in “Map as a table”.`,
  lookTurns: 'This changes the colour, if it is so at enough buildings:',
  lookMap: 'The buildings of the list, by their number; north is up.',
  number: 'No.',
  building: 'Building',
  taken: 'The verdict takes it to be',
  isRight: 'Is that right?',
  right: 'Yes',
  otherwise: 'No, it is:',
  itIs: 'It is:',
  facts: askedEn.building,
  placeAtNight: (name) => `Are there people at this place at night too: ${name}?`,
  nightFact: 'People at night',
  here: {
    use: 'people live or sleep in it',
    useNot: 'nobody lives or sleeps in it',
    care: 'care, a school or childcare is in it',
  },
  failsThen: {
    night: (what) => `by night not met: ${what}`,
    day: (what) => `by day not met: ${what}`,
  },
  careThen: {
    night: 'by night it counts as care, until you confirm its use',
    day: 'by day it counts as care, until you confirm its use',
  },
  numbered: (name, number) => `${name} (no. ${number})`,
  byUse: 'follows from the use of the building',
  unticked: 'not ticked',
  now: (said) => `Now in the app: ${said}`,
  grounds: { register: 'register or file', said: 'chosen by you', proposal: 'proposal of the app', assumed: 'assumed' },
  notKnown: 'not known',
  roofAs: (metres) => `not known; the roof counts as ${metres}`,
  asks: {
    dwellingAboveOrBehind: () => askedEn.dwelling,
    sharedEntrance: () => askedEn.sharedEntrance,
    vehicleApproach: () => askedEn.vehicleApproach,
    certifiedBarrier: () => 'Are the posts before the machine certified?',
    antiGas: () => 'Is the measure against gas there?',
    placesOfStay: (to, _, from) =>
      `Is there a place ${to === 'none' ? `within ${from}\u00a0m` : `within ${to}\u00a0m straight ahead`} of the machine where people are, such as a terrace or stop?`,
    use: (_, name) => `Do people live or sleep in ${name}?`,
    occupiedAtNight: (_, name) => `Are there people in ${name} at night?`,
    coverage: () => 'Does anything that counts stand beyond the surroundings that were fetched?',
    care: (to, names, from) =>
      `At ${from === '1' ? 'one building' : `${from} buildings`} within ${to}\u00a0m it changes the colour. Is there care, a school or childcare${names && ` in: ${names}`}?`,
    glazing: (to) => `Are the panes around of this kind: ${to}?`,
    heightM: (to) => `Are the buildings of unknown height ${to}\u00a0m high?`,
    roofs: (to) => `Are the buildings in front whose height is not known ${to}\u00a0m high, and those behind low?`,
  },
  place: 'Place',
  adviserAsk: 'Ask an adviser',
  rest: 'Also seen',
  sign: 'Role and date',
  checked: (date: string) => `checked on ${date}`,
  printHelp: 'Choose “Save as PDF” in the print window.',
};
