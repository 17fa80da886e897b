/** English labels of the screens after the first verdict and of the report: what a value, a gap, a column and a button are called. */

import type { AskedWords, Labels } from '../nl/labels.ts';

/** Where a proposal for use and glass comes from. @param isUseAssumed of a use that no register knows, nothing is proposed by one */
export const proposedFromEn = (isUseAssumed: boolean): string =>
  `The glass follows from the year of building. ${isUseAssumed ? 'If the register knows the use of a building, that counts; else what was assumed counts.' : 'The use comes from the register.'}`;

/** So many of a set of buildings, wherever such a number is told: all of them in one number, and never "1 of the 1". */
export function ofBuildingsEn(count: number, all: number): string {
  const said = (number: number) => number.toLocaleString('en-GB');
  if (count < all) return `${said(count)} of the ${said(all)} buildings`;
  return all === 1 ? 'the one building' : `all ${said(all)} buildings`;
}

/** The buildings that are judged: how far one looked, how many, and whether those that carry a machine are among them. */
export const standEn = (judged: number, hosts: number, within: string): string =>
  `${within} of the machine ${judged === 1 ? 'stands 1 building' : `stand ${judged.toLocaleString('en-GB')} buildings`}${hosts > 0 ? `, ${hosts === 1 ? 'that' : 'those'} of the machine included` : ''}.`;

/** English questions that stand in more than one place, each once: whoever answers one is asked what is written down. */
export const askedEn: AskedWords = {
  dwelling: 'Do people live or sleep directly above, beside or behind the machine?',
  sharedEntrance: 'Does the machine stand in or at a shared entrance or escape route of homes?',
  vehicleApproach: 'Can a vehicle drive straight at the machine with a run-up of 15\u00a0m?',
  placesOfStay: 'Are there places where people are outside, such as a terrace or stop?',
  building: { use: 'Use', glass: 'Glass', height: 'Height', homes: 'Homes' },
};

export const labelsEn: Labels = {
  sidesOnMap: ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'],
  routes: {
    opa: 'Omgevingsplanactiviteit (activity that fits the environment plan)',
    bopa: 'Buitenplanse omgevingsplanactiviteit (BOPA: activity outside the environment plan)',
    apv: 'APV permit',
    privaat: 'Private law (owner, lease, agreement)',
    vooroverleg: 'Preliminary talk',
  },
  routeWorth: {
    opa: 'The verdict is no ground of its own to refuse. Use it for the talk.',
    bopa: 'The verdict may be weighed in a balanced allocation of functions.',
    apv: 'The verdict counts only if the APV asks for a safety study.',
    privaat: 'The verdict may be used freely in agreements.',
    vooroverleg: 'The verdict is an aid to the talk.',
    unverified: 'This text has not been checked by a lawyer.',
  },
  classes: {
    'zeer-kwetsbaar': 'very vulnerable',
    kwetsbaar: 'vulnerable',
    'beperkt-kwetsbaar': 'less vulnerable',
    geen: 'nobody stays',
    onbekend: 'unknown',
  },
  basis: { proposal: 'proposal', confirmed: 'confirmed', own: 'own choice', unknown: 'unknown' },
  panes: {
    'home-single': 'single glass, 4\u00a0mm',
    'home-insulating': 'double glass, 4\u00a0mm',
    'home-thick': 'double glass, 6\u00a0mm',
    shopfront: 'shop window, 8\u00a0mm',
    'shopfront-toughened': 'toughened shop window, 10\u00a0mm',
    '': 'no panes',
  },
  zones: {
    'glass-room': 'Glass into the room',
    'glass-break': 'Pane can break',
    'glass-fall': 'Falling glass',
    debris: 'Debris',
    stray: 'Stray pieces',
    shadow: 'Out of sight',
  },
  changes: {
    better: 'criterion met after all',
    awaits: 'criterion met once the evidence is there',
    worse: 'criterion no longer met',
    both: 'criterion still not met',
  },
  comes: {
    'own-means': 'green, the applicant can do this alone',
    others: 'green, if others consent',
    'to-be-shown': 'green only once the evidence is there',
    open: 'not yet: a question stays open',
  },
  who: {
    register: 'The BAG register, the tax team or the owner has this.',
    officer: 'You can find this out yourself.',
    initiator: 'The initiator has this.',
    constructor: 'A structural engineer can tell.',
    municipality: 'The administrator of your municipality has this file.',
  },
  missing: {
    profile: (_, __, name) =>
      `The charge profile${name && ` “${name}”`} is not opened yet. Without the charges of the municipality there is no verdict.`,
    use: (count) =>
      `Of ${count === 1 ? '1 building' : `${count} buildings`} the use is not known, and it can change the colour.`,
    host: () => 'No building was found that the machine stands in.',
    'host-use': () => 'The use of the building of the machine is not known.',
    'people-at-night': (count: number) =>
      `Are people in the ${count === 1 ? 'building' : `${count} buildings`} for gatherings or sport by night, such as a bar, club or shelter?`,
    'dwelling-beside': () => 'Does anyone live beside the machine, in the same building?',
    functions: () => 'What can the machine do: pay out, take in cash, take in sealbags?',
    buildings: (count: number) =>
      `${count} ${count === 1 ? 'building stands' : 'buildings stand'} twice under one number, or ${count === 1 ? 'has' : 'have'} no outline that can be read.`,
    'shared-entrance': () => askedEn.sharedEntrance,
    'vehicle-approach': () => askedEn.vehicleApproach,
    shell: () => 'Is the free-standing unit of steel or of brick?',
    'places-of-stay': () => askedEn.placesOfStay,
    coverage: (_, sides) =>
      `The file does not cover the surroundings. Missing: ${sides}. If only water, a park or a field is there, nothing is missing.`,
    'open-place': () =>
      'Nearby is a line of the register that cannot be read. A building may stand there. See Surroundings.',
    radius: () => 'The surroundings that were included are too small for this computation. Take a larger radius.',
    'model-range': () => 'A pane lies outside the range of the model.',
  },
  sides: {
    n: 'north',
    ne: 'north-east',
    e: 'east',
    se: 'south-east',
    s: 'south',
    sw: 'south-west',
    w: 'west',
    nw: 'north-west',
    all: 'all sides',
  },
  ui: {
    route: 'Legal route',
    chooseRoute: 'First choose a route',
    openProfile: 'Open the charge profile',
    namely: (text, names, more) => `${text} This concerns: ${names}${more}.`,
    buildings: 'Buildings around',
    nearMiss: 'Just met',
    timesLimit: (times) => `${times} times the limit`,
    variants: 'Variants',
    variant: 'Variant',
    newVariant: 'New variant',
    compare: 'Compare',
    talk: 'Talk',
    undo: 'Undo',
    redo: 'Redo',
    inside: { planned: 'inside, by the plan', may: 'may stand inside too', not: 'cannot stand inside' },
    copyOf: (name) => `copy of ${name}`,
    sayYes: 'Yes',
    sayNo: 'No',
    dontKnow: 'I do not know',
    toSteps: 'To the steps',
    unsettled: 'undetermined or not green',
    saidNotKnown: 'said: I do not know',
    placesYes: 'You said yes. Now add the place; until then this question stays open.',
    placesWithin: (metres) => `It is about places within ${metres} of the machine.`,
    placesAgain: (said, now) =>
      `You said no for places within ${said}. What is farther off may count now: are there any within ${now} of the machine?`,
    placesMore: (said, now) =>
      `You gave the places within ${said}. What is farther off may count now: are there more, within ${now} of the machine?`,
    placesAdd: 'Add the place',
    openFollows: 'As long as this is open the place does not turn green.',
    openEitherWay: 'As long as this is open it can become orange or red.',
    dropHere: 'Let go here to open',
    alsoHere: 'Also in Gevelwijzer',
    contact: (who) => `This page is kept by: ${who}`,
    yourDossiers: 'Your dossiers',
    inThisBrowser: 'in this browser',
    remove: 'Remove',
    home: 'Back to the start',
    recorded: 'Recorded and chosen',
    report: 'Report by a structural engineer (number or date)',
    treatUnknown: 'Treat unknown use as homes',
    goOn: 'Go on knowingly without these facts',
    certificate: 'Certificate of the glass',
    strayTo: (reach: string) => `Stray pieces up to ${reach} away`,
    refresh: 'Fetch the surroundings again',
    credits: (names: string, date: string) => `Source: ${names}, ${date}`,
    sets: 'Smallest packages',
    plan: 'In the plan',
    consent: 'Consent',
    waitsOn: (criteria) => `waits for evidence: ${criteria}`,
    consentNone: 'not needed',
    consentOf: (count) => (count === 1 ? 'owner of 1 other building' : `owners of ${count} other buildings`),
    cost: 'Cost',
    time: 'Time',
    becomes: 'Becomes',
    provided: 'Needed',
    print: 'Print or save as PDF',
    back: 'Back to the map',
    legend: 'Legend',
    vulnerability: 'Buildings by vulnerability',
    building: 'Building',
    distance: 'Distance',
    class: 'Vulnerability',
    glass: askedEn.building.glass,
    pressure: 'Highest pressure on the facade',
    breakChance: 'Break probability',
    throwIn: 'Glass into the room',
    pieces: 'Debris',
    criteriaFailing: 'Criterion not met',
    zone: 'Zone',
    reach: 'Reaches',
    sight: 'In sight',
    close: 'Close',
    hostRow:
      'carries the machine: no number; what counts here is whether anybody lives above, beside or behind the machine',
    facadeFails: 'Facade fails a criterion',
    allBuildings: 'All buildings',
  },
};
