/** English questions of the first three steps, and what is known of a place, a machine and a building. */

import { capital } from '../letters.ts';
import type {
  ApproachWords,
  BuildingsWords,
  evidenceNl,
  LocationWords,
  MachineWords,
  SurroundingsWords,
} from '../nl/questions.ts';
import { askedEn, ofBuildingsEn, standEn } from './labels.ts';

/** Of a list that may not show all there are. */
const listedEn = (count: number, all: number): string =>
  count < all ? `the nearest ${count} of the ${all} buildings` : ofBuildingsEn(count, all);

/** English words of the first step: which address, which case, where the machine looks. */
export const locationEn: LocationWords = {
  dossierTitle: 'Name of the dossier',
  dossierTitleHelp: (now) =>
    `Left empty, the dossier is called after the place of the machine. It is called now: ${now}.`,
  caseNumber: 'Case number',
  search: 'Address, or paste RD or latitude and longitude',
  kinds: { perceel: 'parcel', weg: 'street', woonplaats: 'town' },
  hangsFrom: (distance) =>
    `The machine hangs ${distance} from the point that you gave, at the nearest free facade. Is that the facade you mean? If not, drag it to the right one.`,
  showOnMap: 'Show on the map',
  orClick: 'A street will do too. Or click on the map: the machine jumps to the nearest free facade.',
  fromService: 'An address that is not known here, the app asks of PDOK.',
  nameHouses: 'Look up house numbers and street names',
  nameHousesHelp:
    'No house numbers are known here. So screen and report call a building by distance and direction. Looking up needs a network: the app asks the BAG of PDOK for them, and PDOK then sees which place it is about.',
  rdX: 'RD x, in metres',
  rdY: 'RD y, in metres',
  outward: 'Facing (degrees, 0\u00a0=\u00a0north)',
  turnLeft: (degrees) => `Turn ${degrees}° left`,
  turnRight: (degrees) => `Turn ${degrees}° right`,
  publicMap: 'This place on a public map (new window)',
  panorama: 'Pictures of the street (new window)',
  linkTells: 'Clicking tells that other site which place it is.',
};

/** English questions about the machine and the building that it stands in. */
export const machineEn: MachineWords = {
  whichMachine: 'Which machine is this about?',
  addMachine: 'Add another machine',
  removeMachine: 'Take this machine away',
  severalHelp: 'The worst machine decides the colour. Questions about the building hold for all machines together.',
  severalApart:
    'Not all machines stand at the same building. Your answers are about the building of machine 1. Make a dossier of its own for another building.',
  sitingQuestion: 'Where does the machine stand?',
  functionsQuestion: 'What can the machine do?',
  dwellingQuestion: askedEn.dwelling,
  dwellingWhere: 'Where?',
  dwellingAbove: 'Above or behind the machine',
  dwellingBeside: 'Beside the machine, in the same building',
  dwellingBoth: 'Both are ticked now, and both count. Take the tick away where nobody lives or sleeps.',
  dwellingHalf: 'Of above and behind it was said that nobody lives there. Of beside the machine not yet.',
  entranceQuestion: askedEn.sharedEntrance,
  followRegister: 'Follow the register',
  followsUnknown: (taken) =>
    `The register does not know the use of this building. ${taken ? 'You had unknown use count as a home: then that holds here too.' : 'If you follow it, this question stays open.'}`,
  aboutHost: 'This is about the building of the machine.',
  hostAssumed:
    'This requirement is about the whole building. Its use is not known, and you chose to count that as homes.',
  saidNobody: 'You answered “No” about the building of the machine.',
  besideHost: (neighbours, many, within) =>
    `${neighbours} ${many ? 'share' : 'shares'} a wall with it, within ${within}, and ${many ? 'count' : 'counts'} as a home apart from it.`,
  stillAsked: 'With “No” this requirement therefore still applies.',
  tickedOnly: 'What is not ticked does not count.',
  antiGas: 'Measure against gas is present',
  barrier: 'Certified posts are present',
  solidFacade: 'Facade around the machine does not break up',
  looseParts: 'Loose parts are gone',
  heavy: 'Calculate with a heavy charge too',
};

/** English words for what is known of a building: uses, glass, places where people are, and why it has its class. */
export const buildingsEn: BuildingsWords = {
  hostGlass: (metres) =>
    `carries the machine: no number for open air; there is one for the glass in this building that is farther away: ${metres} into the room`,
  useUnknown: 'use unknown',
  classReasons: {
    'by-use': 'follows from its use in the register (BAG)',
    'own-choice': 'chosen by you',
    'small-without-units': 'too small to stay in, and without an address according to the register',
    'use-unknown': 'its use is not known',
    'no-units': 'the register knows no address here',
    'may-be-childcare': 'may be childcare: confirm its use',
  },
  glassKinds: { annealed: 'ordinary', 'heat-strengthened': 'heat-strengthened', toughened: 'toughened' },
  retentions: {
    none: 'ordinary glass',
    'film-loose': 'loose film',
    'film-anchored': 'film, anchored',
    laminated: 'laminated glass',
    'blast-tested': 'blast-resistant glass',
  },
  uses: {
    woonfunctie: 'home',
    bijeenkomstfunctie: 'assembly',
    celfunctie: 'cell',
    gezondheidszorgfunctie: 'care',
    industriefunctie: 'industry',
    kantoorfunctie: 'office',
    logiesfunctie: 'lodging',
    onderwijsfunctie: 'education',
    sportfunctie: 'sport',
    winkelfunctie: 'shop',
    'overige gebruiksfunctie': 'other',
  },
  shopWithHomes: 'shop with homes above it',
  placeKinds: { terras: 'terrace', halte: 'stop', ingang: 'shared entrance', plein: 'square', anders: 'other' },
};

/** English questions about the surroundings, and what is done with many buildings at once. */
export const surroundingsEn: SurroundingsWords = {
  approachQuestion: askedEn.vehicleApproach,
  approachHelp:
    'This counts only if somebody lives or sleeps directly above, beside or behind the machine. Otherwise your answer does not change the colour.',
  placesQuestion: askedEn.placesOfStay,
  drawn: 'Yes, see the list below',
  exposure: 'For which hours do you calculate?',
  night: 'night (2 to 5 o’clock)',
  day: 'day',
  counts: (judged, hosts, withPeople, shown, within, unknown) =>
    `Within ${standEn(judged, hosts, within)} In ${ofBuildingsEn(withPeople, judged)} people can be${unknown ? '; where the use is not known, the app takes it to be so' : ''}. ${shown < withPeople ? `Below stand the nearest ${shown} of those.` : withPeople === 1 ? 'It stands below.' : 'They stand below.'}`,
  buildingsHelp: (known) =>
    `${known === 'none' ? 'The file knows no use of buildings.' : known === 'some' ? 'The use comes from the BAG, where it is known there.' : 'The use comes from the BAG.'} ${known === 'none' ? 'The class follows from the use that you choose; the glass is a proposal.' : 'Class and glass are a proposal.'} Confirm or choose yourself.`,
  unknownUse: (count, all, asked) => {
    const whose = `${ofBuildingsEn(count, all)} in this dossier, also farther away`;
    return asked
      ? `${asked} Choose it building by building in the list, or at once for ${whose}:`
      : `Of ${whose}, the use is not known. Choose it building by building in the list, or at once:`;
  },
  unknownTreated: 'Unknown use counts as homes.',
  stopTreating: 'Stop that',
  showAll: (count, all) => `Show ${listedEn(count, all)}`,
  fold: (count, all) => `${capital(listedEn(count, all))}: look and change`,
  selected: (count) => `${count} chosen`,
  selectAll: 'Choose all',
  selectThese: (count) => `Choose these ${count}`,
  forChosen: 'For the chosen buildings',
  choose: 'Choose …',
  setUse: askedEn.building.use,
  setClass: 'Vulnerability',
  setGlass: askedEn.building.glass,
  confirm: 'Confirm proposal',
  places: 'Places where people are',
  addPlace: 'Add a place in front of the machine',
  placeKind: 'Kind of place',
  atNight: 'at night too',
};

/** English words of how a vehicle could drive at the machine. */
export const approachEn: ApproachWords = {
  title: 'Run-up for a vehicle',
  proposal: (run, angle) => `By the roads on the map it can: a straight run-up of ${run}, ${angle}° off square.`,
  proposalNone: 'By the roads on the map there is no straight run-up. Check it on site.',
  proposalUnknown: 'The roads of these surroundings are not known. Judge it yourself.',
  take: 'Take over',
  runs: 'Run-ups',
  run: (metres, angle) => `${metres}, ${angle}° off square`,
  states: {
    counts: 'counts',
    short: 'too short: does not count',
    oblique: 'too oblique: does not count',
    barred: 'certified posts across: does not count',
  },
  none: 'No run-up drawn yet: the answer “Yes” counts.',
  length: 'Length of the run-up, m',
  angle: 'Angle to straight ahead, degrees (left is minus)',
  draw: 'Draw this run-up',
  point: 'Point out its start on the map',
  pointing: 'Click on the map where the vehicle starts',
  barriers: 'Posts, planter or another obstacle',
  barrier: (width) => `obstacle of ${width}`,
  certified: (reference) => `certificate ${reference}`,
  uncertified: 'without a certificate: does not count',
  distance: 'Distance to the machine, m',
  width: 'Width, m',
  certificate: 'Certificate (ISO 22343-1, IWA 14-1 or PAS 68)',
  addBarrier: 'Draw this obstacle',
  notANumber: 'Fill in a number greater than zero.',
};

/** English words of what was said elsewhere, of reports and of what a wall is like. */
export const evidenceEn: typeof evidenceNl = {
  prefilled: {
    look: 'Filled in beforehand, nobody chose this yet. See if it is right.',
    right: 'This is right',
    confirmed: 'Confirmed.',
  },
  assumed: {
    title: 'Assumed',
    help: 'Nobody asked or saw this. The colour holds only if it is so.',
    seen: 'Checked: this is so',
  },
  before: {
    title: 'Said before',
    help: 'You answered this for another place. It does not count here until you say that it holds here too.',
    away: (distance) => `${distance} from here`,
    again: 'Holds here too',
    questions: {
      dwellingAboveOrBehind: 'People live or sleep above or behind the machine',
      dwellingBeside: 'People live or sleep beside the machine',
      sharedEntrance: 'In or at a shared entrance or escape route of homes',
      placesOfStay: 'Places where people stay outdoors',
      vehicleApproach: 'A car can drive straight at the machine with a run-up',
      approaches: 'Drawn run-ups',
      certifiedBarrier: 'Certified posts are there',
      barrierRatedKmh: 'Speed that the posts were tested for (km/h)',
      reports: 'Reports',
      constructorReport: 'Report by a structural engineer',
      glassCertificate: 'Certificate of the glass',
      equivalent: 'Equivalent measure',
      solidFacade: 'Facade does not break into pieces',
      loosePartsRemoved: 'Loose parts removed',
      insidePossible: 'The machine can stand inside',
      lightFront: 'Front of glass or light panels',
      recess: 'Niche, portal or inner corner',
      peopleAtNight: 'People by night in halls or buildings nearby',
    },
    values: { none: 'none', drawn: 'drawn', possible: 'yes', niche: 'niche', portal: 'portal', corner: 'inner corner' },
  },
  reports: {
    title: 'Reports',
    help: 'A report counts for the criteria that it is about, and only once kind, role, number and date are filled in. Name a role or firm, not a person.',
    old: (text) =>
      `“${text}” counts only for the criterion about homes beside the machine, and waits for kind, role, number and date. Add it below.`,
    about: 'What is the report about? Tick each criterion that it names.',
    waitsFor: 'this criterion waits for a report',
    kind: 'Kind',
    kindHelp: 'For example: calculation of the wall, test of glass.',
    role: 'Made by (role or firm)',
    number: 'Number or reference of the report',
    date: 'Date',
    dateWrong: 'This is no date. Write for example 2026-11-28.',
    add: 'Add report',
    remove: (number) => `Remove report ${number}`,
    open: 'not complete yet: does not count',
    one: (kind, role, number, date) => `${kind}, ${role}, ${number}, ${date}`,
  },
  barrierRated: 'Speed that the posts were tested for, in km/h',
  barrierHelp: 'It stands on the certificate (ISO 22343-1). Without this number the criterion keeps waiting for proof.',
  wrongNumber: 'This is no number between 0 and 200. Give the speed in whole kilometres per hour.',
  recess: 'Does the machine stand in a niche, portal or inner corner?',
  recesses: {
    none: 'No',
    niche: 'In a niche',
    portal: 'In a deep portal',
    corner: 'In an inner corner',
  },
  lightFront: 'The front round the machine is of glass or light panels (seen on site)',
  shell: 'What is the free-standing unit made of?',
  shells: { metal: 'Of steel', brick: 'Of brick' },
};
