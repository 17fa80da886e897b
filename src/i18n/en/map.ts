/** English words on the map: what lies under the buildings, drawing, and the guide of the demo. */
import type { DrawingWords, GroundWords, GuideWords } from '../nl/map.ts';

/** English words of what lies under the buildings on the map. */
export const groundEn: GroundWords = {
  title: 'Ground',
  toMachine: 'Back to the machine',
  choices: { none: 'Buildings', brt: 'Map', luchtfoto: 'From the air' },
  credits: { brt: 'Map data © Kadaster', luchtfoto: 'Aerial picture © Beeldmateriaal.nl / PDOK' },
  year: 'Year of the aerial picture',
  newest: 'newest',
  layers: 'Layers',
  parcels: 'Cadastral map',
  layerStates: {
    failed: () => 'cannot be reached',
    cut: (most) => `only the first ${most}`,
  },
  rings: {
    title: 'Counts for whom',
    upTo: (name, metres) => `${name} up to ${metres} away`,
    reachHelp: 'The number says how far from the machine; for falling glass how far from the facade.',
    counts: (whom) => `counts for ${new Intl.ListFormat('en').format(whom)}`,
    whom: {
      homes: 'homes',
      shops: 'shops with people inside',
      vulnerable: 'care, school or shelter',
      outside: 'people outside',
    },
    maybe: (counts) => `${counts}: not known yet here`,
    nobody: (counts) => `${counts}: none here`,
    otherHour: {
      day: (counts) => `${counts}: none here by night, but by day`,
      night: (counts) => `${counts}: none here by day, but by night`,
    },
    told: 'no demand, good to know',
    facadesOver: 'of a building behind another too, where it rises above the roof of that one',
    buildingOver: 'This building stands behind another and rises above the roof of that one',
    ifHigher: 'Where that roof is higher, this building may not count.',
    lowRoof: (metres) => `a roof whose height is not known counts as ${metres} high`,
  },
  rest: {
    title: 'What else is on the map',
    what: 'What',
    name: 'Name or address',
    away: 'Distance to the machine',
    machine: 'machine',
    place: 'place where people are',
    open: 'could not be read: a building may stand here',
    other: 'other place in the plan',
    spot: (verdict) => `place that was looked for: ${verdict}`,
  },
  signs: {
    title: 'What else is drawn',
    states: 'Signs beside the requirements',
    names: {
      pin: 'number of a reason',
      stay: 'place where people are',
      unread: 'cannot be read: a building may stand here',
      other: 'other place in the plan',
      given: 'the point that you gave',
      green: 'place searched: green',
      orange: 'place searched: orange',
      red: 'place searched: red',
      'not-green': 'place searched: not green',
      undetermined: 'place searched: undetermined',
      elsewhen: 'place searched: worse at other hours',
      approach: 'a car can drive in here',
      barrier: 'post or wall, no certificate',
      certified: 'post or wall, with certificate',
      street: 'street, pavement or square',
      parking: 'parking',
      water: 'water',
      plants: 'green',
      bare: 'sand or bare ground',
      tree: 'tree',
    },
  },
  ruler: {
    name: 'Ruler',
    next: (points) =>
      points === 0
        ? 'Click on the first point, or press Enter at the cross.'
        : 'Click on the second point, or press Enter at the cross.',
    length: (metres) => `Measured: ${metres}. Click to measure again; Esc stops.`,
  },
  probe: {
    name: 'this spot',
    title: (metres, seen) => `Here, at ${metres}, ${seen ? 'in sight' : 'out of sight'}`,
    nothing: 'Nothing was calculated for this spot',
    pressure: 'Blast',
    eardrum: 'Eardrum ruptures',
    death: 'Death by the blast',
    pieces: 'Pieces',
    how: 'For somebody outdoors at this spot. Click elsewhere on the ground, or press Esc.',
  },
  failed: 'The ground cannot be reached. The map shows only what is known here already.',
};

/** English words of drawing on the map, and of what the registers propose around the machine. */
export const drawingEn: DrawingWords = {
  lasso: 'Choose buildings on the map',
  drawPlace: 'Draw the place on the map',
  how: 'Click the corners on the map. By keyboard: move the map with the arrow keys and press Enter; that puts a corner in the middle of the map.',
  howByTouch: 'Tap the corners on the map.',
  corners: (count) => `${count} ${count === 1 ? 'corner' : 'corners'}`,
  done: 'Ready',
  back: 'Take back a corner',
  stop: 'Stop drawing',
  proposals: 'Proposed from BGT and BAG',
  take: 'Take over',
  takeName: (name) => `Take over: ${name}`,
  takeAll: 'Take over all',
  entrance: (name, homes) => `entrance of ${homes} homes${name ? `, ${name}` : ''}`,
  stopPlace: 'bus or tram stop',
  square: 'square or pedestrian area',
  around: 'What lies around the machine according to the BAG',
  proposal: 'proposal',
  above: (name, homes) => `In the building of the machine${name && ` (${name})`}: ${homes}.`,
  beside: (name, homes) => `Beside: ${name}: ${homes}.`,
  homes: (lived, count) => {
    if (lived === null) return 'not known whether anybody lives or sleeps there';
    if (count) return `${count} ${count === 1 ? 'home' : 'homes'}`;
    if (!lived) return 'no homes';
    return count === 0
      ? 'no homes according to the BAG, but people live or sleep there'
      : 'people live or sleep there, in how many homes is not known';
  },
  saidBy: {
    answered: ' (your answer, not the BAG)',
    chosen: ' (your choice, not the BAG)',
    assumed: ' (assumed: the BAG knows no use here)',
  },
  noneBeside: 'Beside: no building with a shared wall.',
  tolerance: (wall, gap) =>
    `A wall is shared where the buildings lie within ${gap} of each other over ${wall} or more (an assumption of the model: outlines of the BAG do not meet to the centimetre).`,
  floors: (height, floors, floor) =>
    `Height ${height}: an estimated ${floors}, at ${floor} a floor (an assumption of the model). The verdict counts no floors; it calculates with panes up to the roof.`,
  floorCount: (count) => `${count} ${count === 1 ? 'floor' : 'floors'}`,
};

/** English words of the first-run guide on the demo. */
export const guideEn: GuideWords = {
  title: 'How it works',
  count: (at, of) => `${at} of ${of}`,
  previous: 'Previous tip',
  next: 'Next tip',
  close: 'Close this explanation',
  tips: {
    place:
      'This is an invented town. Click a facade, or give an address at Location: the machine comes there, and the colour follows at once.',
    look: 'This is an example in an invented town. Drag the machine, or choose it and use the arrow keys: the colour follows at once.',
    why: 'Every reason has a number. The same number stands on the map and in the report. Choose “formula and source” to see how the figure came about.',
    check:
      'Below the reasons you read how sure the colour is, and what you can check on site. What you record there counts at once.',
    measures:
      'Under Measures are the smallest sets that meet all criteria. Try one, or look where it can stand and make a variant of that.',
    report:
      'The report puts it all on paper: reasons, limits, sources and what was agreed. You can open it again later.',
  },
};
