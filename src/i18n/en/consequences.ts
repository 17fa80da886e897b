/** English words of what is told beside the verdict. */

import type { ConsequenceWords } from '../nl/consequences.ts';
import { modelSourcesEn } from './sources.ts';

/** From one in a hundred on as a criterion says it. */
const outOf = (inTen: number | null, oneIn: number, number: (value: number) => string): string =>
  inTen === null
    ? oneIn > 100
      ? `1 in ${number(oneIn)}`
      : `${number(100 / oneIn)} in 100`
    : `${number(10 * inTen)} in 100`;

export const consequencesEn: ConsequenceWords = {
  modelSources: modelSourcesEn,
  title: 'What would happen to people and houses',
  never:
    'These figures never change the colour. They say what would happen if the attack succeeds. They are an estimate, not a prediction.',
  onceProven:
    'Calculated with the plan, as if its evidence were there. As long as that evidence is not there, it can be worse.',
  without: {
    said: (what, measures) =>
      measures.length === 0
        ? ''
        : `${{ pieces: 'Pieces are', houses: 'Damage to houses is', both: 'Pieces and damage to houses are' }[what]} calculated without what ${measures.join(' and ')} stops.`,
    report: 'How much that is, only the report of a structural engineer can say.',
  },
  busy: 'Computing.',
  failed: 'This could not be calculated. Change something in the input, or load the page again.',
  none: 'No scenario with an explosion is active. There is nothing to tell here.',
  summary: 'In short',
  scenario: 'Scenario',
  level: 'How large is the charge',
  levels: { low: 'smaller charge', design: 'design charge (decides the colour)', high: 'larger charge' },
  several: (count) => `There are ${count} machines. Every figure is that of the machine that is worst there.`,
  toTables: 'All buildings and the ground in tables',
  onMap: 'Show on the map how many pieces come down per m²',
  chanceWords: {
    'nearly-sure': 'nearly certain',
    likely: 'likely',
    'well-possible': 'quite possible',
    possible: 'possible',
    small: 'small chance',
    'very-small': 'very small chance',
    none: 'practically none',
  },
  chance: ({ word, inTen, oneIn }, number) => {
    if (word === 'none') return 'less than 1 in 1,000,000';
    if (word === 'nearly-sure') return 'more than 90 in 100';
    return `about ${outOf(inTen, oneIn, number)}`;
  },
  chanceShort: ({ word, inTen, oneIn }, number) => {
    if (word === 'none') return '< 1 in 1 mln';
    if (word === 'nearly-sure') return '> 90 in 100';
    return outOf(inTen, oneIn, number);
  },
  atHome: {
    title: 'Who is at home',
    table: 'About how many people are at home',
    counted: {
      plan: 'The measures of the plan are counted, also those at panes and curtains',
      none: 'With the panes of now, without measures',
    },
    where: 'Where',
    night: 'Night',
    day: 'Day',
    buildings: 'Buildings',
    broken: 'Where half of the panes or more break',
    thrown: 'Where glass flies more than a metre into the room',
    basis: (persons, personsRange, night, nightRange, day, dayRange) =>
      `Calculated with ${persons} people per home (assumption, ${personsRange}), of whom ${night} are at home by night (${nightRange}) and ${day} by day (${dayRange}). The building of the machine counts.`,
    unknown: (count) =>
      count === 1
        ? 'Unknown: for 1 of these buildings we do not know whether anyone lives there. Nobody is counted there; the real number may be higher.'
        : `Unknown: for ${count} of these buildings we do not know whether anyone lives there. Nobody is counted there; the real number may be higher.`,
    atLeast: (count) =>
      count === 1
        ? 'For 1 building the number of homes is unknown. One home is counted there: there may be more.'
        : `For ${count} buildings the number of homes is unknown. One home is counted in each: there may be more.`,
    otherUse: (count) =>
      count === 1
        ? 'Unknown: in 1 of these buildings there are also customers, staff, pupils or patients. How many, the app does not know.'
        : `Unknown: in ${count} of these buildings there are also customers, staff, pupils or patients. How many, the app does not know.`,
  },
  window: {
    title: 'Someone at the window',
    table: 'How many buildings have which chance, by blast',
    chance: 'Chance',
    death: 'Death (blast)',
    injury: 'Injury (blast)',
    worst: (name, injury, death) => `By blast it is worst at ${name}: injury ${injury}; death ${death}.`,
    held: {
      plan: 'This is with the plan: glass that stays in its frame by it does not count here, as in the table of each building.',
      none: 'Glass that stays in its frame does not count here, as in the table of each building.',
    },
    shard: (grams, chanceText, name) =>
      `If a shard of glass of ${grams} grams hits someone, the chance that it kills is ${chanceText} (at ${name}, where glass flies fastest into the room). How many shards hit someone is unknown.`,
    host: 'For the building of the machine itself the app does not say this. Blast indoors is not in the model; expect the worst there.',
    noOthers: 'There are no other buildings in the surroundings.',
  },
  outside: {
    title: 'Someone outside',
    place: (name, distance, injury, death) => `${name} (${distance}): injury ${injury}; death ${death}.`,
    held: 'So near the formulas no longer hold: this is the smallest chance.',
    none: 'No place is given where people are outside at this time of day.',
    unknown: 'Unknown: the question about places where people are outside is still open.',
    passer: 'Passers-by are not counted: how many there are, the app does not know.',
  },
  causes: {
    lung: 'mostly by damage to the lungs',
    blast: 'mostly by the blast itself',
    'head-impact': 'mostly by a blow to the head',
    'body-impact': 'mostly by being thrown',
    pieces: 'mostly by a piece of debris',
    eardrum: 'mostly to the hearing',
    'lung-minor': 'mostly minor injury to the lungs',
    'lung-major': 'mostly severe injury to the lungs',
    thrown: 'mostly severe injury by being thrown',
    hit: 'mostly by a piece of debris',
  },
  houses: {
    title: 'Damage to houses',
    of: (count) =>
      count === 1
        ? 'There is 1 building with homes in the surroundings, besides that of the machine. Expected among them:'
        : `There are ${count} buildings with homes in the surroundings, besides that of the machine. Expected among them:`,
    no: 'In the surroundings there are no other buildings where someone certainly lives.',
    minor: 'minor damage or worse',
    major: 'severe damage or worse',
    collapse: 'collapse',
    few: { none: 'practically none', one: 'less than one' },
    about: (count) => `about ${count}`,
    unknown: (count) =>
      count === 1
        ? 'Unknown: for 1 building we do not know whether anyone lives there. It does not count here.'
        : `Unknown: for ${count} buildings we do not know whether anyone lives there. They do not count here.`,
    host: 'The building of the machine does not count here: what collapses there is not in the model.',
  },
  pieces: {
    title: 'Where pieces come down',
    none: 'No dangerous pieces of debris come loose.',
    far: (energy, area, distance) =>
      `Dangerous pieces (${energy} joules or more, at least one per ${area}) come as far as about ${distance} from the machine.`,
    bound: (distance) =>
      `Without air resistance that would be ${distance}. This is an upper bound from the rules for munitions.`,
    over: 'They fly over what is lower than their path, such as a shed. The area on the map shows only the ground in sight; the squares of one metre show what comes down behind it too.',
    heavy: (mass, distance) =>
      `One large piece of ${mass} kg, such as a door of the safe, can come as far as ${distance} from the machine.`,
    stray: (distance) =>
      `A single piece can come as far as ${distance} from the machine. That is the ring of stray pieces.`,
    street: (width) =>
      `The street is ${width} wide here. Up to 15 m wide the other side throws the blast back: that second blow counts for panes in the same row of facades.`,
    wideStreet: (width) =>
      `The street is ${width} wide here. The other side is too far away to throw the blast back: no second blow counts.`,
    noStreet: 'There is no facade opposite that throws the blast back.',
  },
  buildings: {
    title: 'Every building',
    table: 'Consequences per building',
    building: 'Building',
    distance: 'Distance',
    persons: 'People night / day',
    glass: 'Worst pane',
    iso: 'Class of glass',
    breaks: 'Pane breaks',
    death: 'Death (blast)',
    injury: 'Injury (blast)',
    major: 'Severe damage',
    unknown: 'unknown',
    atLeast: (count) => `at least ${count}`,
    noHomes: 'no home',
    all: (count) => `Show all ${count} buildings`,
    fewer: 'Show only the worst',
    order: (column) => `Sort by ${column.toLowerCase()}`,
    note: 'Distance: from the burst point (right in front of the machine) to the nearest point of the building. Death and injury: chance for someone at the window, by blast, rounded. Calculated with the pressure in open air. Class of glass: by ISO 16933, an international standard, from A (pane stays whole) to F (glass far into the room); class C only comes out of a test. Glass: the worst pane of the building, also where no criterion looks. Severe damage: of the whole house, also near the machine, where the criterion about damage to houses does not count. The figure that the criterion looks at stands in chapter 6 of the report.',
    host: 'carries the machine: blast indoors is not in the model, expect the worst',
    held: 'formulas do not hold so near: smallest value',
    only: (shown, count) =>
      `The ${shown} worst of the ${count} buildings in the surroundings: first where the chance of severe damage is too large for a house, then worst glass`,
  },
  ground: {
    title: 'The ground by the square metre',
    table: 'Debris on the ground, by distance from the machine',
    layer: 'Debris per m²',
    distance: 'Distance',
    hit: 'Ground where pieces come',
    densest: 'Densest',
    energy: 'Largest energy',
    classes: {
      many: 'denser than 1 per 1 m²',
      some: '1 per 1 to 10 m²',
      few: (area) => `1 per 10 to ${area}`,
      rare: (area) => `less than 1 per ${area}`,
    },
    onePer: (area) => `1 per ${area}`,
    none: 'No pieces come down anywhere in sight.',
    band: (from, to) => `${from} to ${to} m`,
    joule: (energy) => `${energy} joules`,
    note: 'All pieces count, light ones too. Only ground in sight of the machine; behind it walls stop the pieces. A distance without a row: nothing comes down there.',
  },
  sources: {
    title: 'Where the figures come from',
    table: 'Figures and sources',
    methodsTable: 'Methods and sources',
    method: 'Method',
    figure: 'Figure',
    value: 'Value',
    range: 'Range',
    status: 'Status',
    source: 'Source',
    statuses: { published: 'published', derived: 'derived', assumption: 'assumption' },
    figures: {
      personsPerHome: 'People per home',
      homeAtNight: 'Share at home by night',
      homeByDay: 'Share at home by day',
      shardKg: 'Mass of a shard of glass (kg)',
      personAreaM2: 'Area of a person (m²)',
    },
    methods: {
      people: 'Chance of death and injury',
      houses: 'Damage to houses',
      glass: 'Panes and their class (GSA and ISO 16933)',
      pieces: 'Debris',
    },
  },
  report: {
    levels: 'The same figures at three strengths',
    levelsNote: 'Only the charge changes here. In this model the debris does not depend on the charge.',
    what: 'What',
    scenario: (name) => `Calculated with the worst scenario that counts here: ${name}.`,
    higherOutside:
      'The public part gives higher numbers for the same buildings: there stands what can be at most, for every machine with this colour.',
    shardOpen:
      'This is about one shard that hits; the chance of death by the blast in the table is another thing. The public version gives for the shard an upper bound for every machine of this colour. That can be much higher.',
    atMost: (chance) => `at most ${chance}`,
    scenarioHidden:
      'Every number is an upper bound: it is that much at most, for every machine at this place with this colour. What this one machine takes in is not public. So the heaviest of the standard charges counts that can go with this colour.',
    shardHigher:
      'This is that upper bound too. It can be much higher than in the internal version: the heavier the charge, the faster a shard flies, and a slightly faster shard makes the chance much larger.',
    notBound: 'Where it says “at least”, “unknown” or “smallest”, it can be more.',
    nightDay: 'people night / day',
    levelsTitle: 'For a smaller and a larger charge',
    hazardousTo: 'Dangerous pieces, how far from the machine',
    bound: 'Upper bound without air resistance',
    stray: 'Stray pieces, how far from the machine',
  },
};
