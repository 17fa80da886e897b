/** English: everything Dutch says, for colleagues and reviewers who read no Dutch. Terms of Dutch law keep their name. */

import type { Catalogue } from '../nl/catalogue.ts';
import { criteriaEn } from './criteria.ts';

/** How many questions are left, where they may be named. */
const left = (questions: number, mark = ','): string =>
  questions === 0 ? '' : `${mark} ${questions} ${questions === 1 ? 'question' : 'questions'} left`;

export const en: Catalogue = {
  app: {
    name: 'Gevelwijzer',
    question: 'Can a cash machine stand here?',
    answer: 'Put the machine on the facade. You see at once whether the place is suitable, what is needed and why.',
    skip: 'To the content',
  },
  verdict: {
    green: { word: 'Green', line: 'Suitable' },
    orange: { word: 'Orange', line: 'Can be made suitable with measures' },
    red: { word: 'Red', line: 'Not suitable' },
    undetermined: { word: 'Undetermined', line: 'A fact is missing' },
    'not-green': { word: 'Not green', line: 'Orange or red follows when the machine rests' },
    none: { word: 'No verdict yet', line: 'First put the machine on the map' },
  },
  standing: 'About the consequences if an attack happens, not about its chance. TNO-style, not the TNO model.',
  headline: {
    green: 'Green',
    byPlan: ' after measures',
    byEvidence: ' by evidence',
    assumed: ' on an assumption',
    elsewhen: { day: '; by day ', night: '; by night ' },
    hoursNotKept: '; other hours are not given',
    inSoMany: (times) => `, in ${times} of 100 calculations`,
    grades: {
      'own-means': 'Orange: can be done with own measures',
      others: 'Orange: can be done if others consent',
      constructor: 'Orange, with a reservation: a structural engineer must show it',
      certified: 'Orange, with a reservation: a structural engineer and a certificate must show it',
      constructorAndMore: 'Orange, with a reservation: a structural engineer and other evidence must show it',
      proof: 'Orange, with a reservation: evidence must show it',
    },
    red: 'Red: not suitable',
    notGreen: (questions) => `Not green: orange or red${left(questions)}`,
    undetermined: (questions) => `Undetermined${left(questions, ':')}`,
  },
  count: {
    all: (all, state) => `All ${all} criteria ${state}.`,
    each: (all, parts) => `Of the ${all} criteria: ${parts}.`,
    awaits: (at) => `${at === 'both' ? 'The' : `For the ${at} the`} verdict turns green once the evidence is there`,
    packages: {
      'own-means': (sets) => (sets === 1 ? '1 package makes it green' : `${sets} packages make it green`),
      others: (sets) => `${sets === 1 ? '1 package makes' : `${sets} packages make`} it green if others consent`,
      'to-be-shown': (sets) =>
        `${sets === 1 ? '1 package makes' : `${sets} packages make`} it green only once the evidence is there`,
      open: (sets) => `with ${sets === 1 ? '1 package' : `${sets} packages`} a question stays open`,
    },
    unsolved: (titles) => `No measure helps enough against: ${titles}.`,
    notTogether: 'No package meets all criteria at once.',
    tried: (measures) =>
      measures === 1
        ? 'One measure can act against it; it was tried.'
        : `${measures} measures can act against it; they were tried, also together.`,
    undetermined: (missing) =>
      missing === 0
        ? 'What is still missing stands in the confidential annex.'
        : 'What is missing and who has it stands below.',
  },
  sure: {
    sure: 'Very sure',
    fairly: 'Fairly sure',
    hardly: 'Not very sure',
    unsure: 'Unsure',
    ifSo: 'If the assumptions are right',
    line: (word, shares) => `${word}: ${shares}`,
    times: (count, others, verdict) => `${count === 100 && others ? 'more than 99' : count} of 100 times ${verdict}`,
    other: (count, verdict) => `${count === 0 ? 'less than 1 time' : `${count} times`} ${verdict}`,
    assumed: ({ use, height, count, all, deciding }) =>
      `Not varied but assumed at ${count === all ? `all ${all}` : `${count} of the ${all}`} buildings that ${deciding ? 'decide the colour' : 'count'}: ${use ? `use${height ? ', glass or height' : ' or glass'}` : 'height'}.`,
  },
  criteria: criteriaEn,
  called: {
    kinds: { other: 'the building', woonfunctie: 'the house', winkelfunctie: 'the shop' },
    host: 'the building of the machine',
    lies: (kind, distance, side) => `${kind} ${distance} to the ${side}`,
    sides: ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'],
  },
  states: {
    met: 'met',
    'met-by-plan': 'met by plan',
    'met-by-evidence': 'met by evidence',
    assumed: 'assumed',
    pending: 'still to be proven',
    unmet: 'not met',
    unknown: 'not known',
  },
  scenarios: {
    gas: 'Gas',
    'vast-standaard': 'Solid explosive, standard',
    'vast-zwaar': 'Solid explosive, heavy charge',
    ram: 'Ramming',
  },
  hazard: {
    '1': 'pane stays whole',
    '2': 'pane cracks, glass stays',
    '3a': 'glass up to 1.0 m into the room',
    '3b': 'glass up to 3.0 m into the room',
    '4': 'glass beyond 3.0 m into the room, low',
    '5': 'glass beyond 3.0 m into the room, at head height',
  },
  beyond: {
    into: (metres) => `${metres} into the room`,
    away: (metres) => `${metres} away`,
    fromMachine: (metres) => `${metres} from the machine`,
    head: 'no glass at head height',
    crack: 'no crack in the pane',
    room: 'no glass into the room',
    pane: 'a whole pane is too much too',
  },
  siting: {
    gevel: 'in the facade',
    vestibule: 'in a vestibule',
    winkel: 'in a shop',
    pinwinkel: 'in a cash shop',
    unit: 'free-standing unit',
  },
  functions: { opname: 'withdraw', storten: 'deposit', sealbag: 'deposit by sealbag' },
  steps: {
    locatie: 'Location',
    automaat: 'Machine and building',
    omgeving: 'Surroundings',
    uitkomst: 'Outcome',
    maatregelen: 'Measures',
    rapport: 'Report',
  },
  ui: {
    steps: 'Steps',
    stepOf: (at, of) => `Step ${at} of ${of}:`,
    verdict: 'Verdict',
    openDemo: 'Look at an example',
    demoWhat:
      'In Lindervoort, a town made up for this. All questions are answered there, but for the legal route: that is yours to choose. It works without the internet.',
    demoEmpty: 'Open the town without a machine',
    demos: { green: 'Example green', orange: 'Example orange', red: 'Example red' },
    openFile: 'Open file, dossier or report',
    language: 'Language',
    saved: (time, fleeting) => (fleeting ? `kept while this window is open, ${time}` : `kept in this browser, ${time}`),
    saving: 'saving…',
    notSaved: 'not saved',
    notGiven: (text: string) => `not in the dossier yet: "${text}"`,
    kenmerk: 'reference',
    putOnMap: 'Put on the map',
    yes: 'yes',
    no: 'no',
    notAnswered: 'not answered yet',
    none: 'none',
    buildingsIn: (count: number, within: string) =>
      `${count} ${count === 1 ? 'building' : 'buildings'} within ${within}`,
    why: {
      green: 'Why green',
      orange: 'Why orange',
      red: 'Why red',
      undetermined: 'Why undetermined',
      'not-green': 'Why not green',
    },
    inPlan: (count) => `${count} in the plan`,
    asTable: 'as a table',
    limit: 'limit',
    formula: 'formula and source',
    criteria: 'Criteria',
    stepDone: 'asks nothing more',
    address: 'Address',
    addressExample: 'For example Marktstraat 18, Lindervoort',
    addressHelp: 'A street, town or parcel too, or paste RD or latitude and longitude. Data: PDOK and 3DBAG.',
    trying: 'You now see the verdict with this package.',
    mapAsTable: 'Map as a table',
    map: 'Map with the machine, the buildings and the zones',
    mapHelp: 'Everything on the map also stands in “Map as a table”.',
    machine: 'Cash machine',
    machineHelp: 'Arrow keys move 0.5\u00a0m, with Shift 5\u00a0m.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    notices: 'Notices',
    busy: 'One moment…',
    outOfDate: 'is being calculated again',
    directly: 'right at it',
    andOthers: (buildings, places) =>
      (buildings === 1 ? ' and 1 other building' : buildings ? ` and ${buildings} other buildings` : '') +
      (places === 1 ? ' and 1 other place' : places ? ` and ${places} other places` : ''),
    homesHere: (count) => (count === 1 ? '1 home' : `${count} homes`),
    atLeast: (amount) => `at least ${amount}`,
    outOf: (count) => `chance ${count} in 100`,
    onePer: (area) => `1 per ${area}`,
  },
};
