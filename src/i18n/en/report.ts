/** English words of the report, fetched with it. */

import { capital } from '../letters.ts';
import type { ReportWords } from '../nl/report.ts';
import { openReportEn } from './annex.ts';
import { criteriaEn, limitsEn } from './criteria.ts';
import { ofBuildingsEn, proposedFromEn, standEn } from './labels.ts';
import { measuresEn, packagesEn } from './measures.ts';
import { groundsEn, outcomeEn, proofEn } from './outcome.ts';
import { buildingsEn, machineEn, surroundingsEn } from './questions.ts';
import { modelSourcesEn } from './sources.ts';
import { tippingEn } from './visit.ts';

export const reportEn: ReportWords = {
  modelSources: modelSourcesEn,
  criteria: criteriaEn,
  /** Rooms of the steps: the paper says it as the screen does. */
  steps: {
    buildings: buildingsEn,
    machine: machineEn,
    outcome: outcomeEn,
    packages: packagesEn,
    surroundings: surroundingsEn,
  },
  grounds: groundsEn,
  measures: measuresEn,
  proof: proofEn,
  tipping: tippingEn,
  limits: [
    'Loads hold in the open, with an uncertainty of about a factor 1.3; in streets it is larger.',
    'Confinement, casing, pressure rise of gas and collapse are outside the model.',
    'The pane model is not compared with tests. The pieces are an assumption, not a measurement.',
    'This is a screening that orders the talk. It is not a calculation by a structural engineer.',
  ],
  kind: 'Assessment of a cash machine',
  wordRest: 'Photos, the other chapters and the annexes stand in the report itself (PDF).',
  title: (place) => `Assessment of a cash machine at ${place}`,
  stateCount: (count, state) => `${count} ${count === 1 ? 'criterion' : 'criteria'} ${state}.`,
  accordingTo: 'This follows from register, answers and calculation.',
  accordingToRegister: 'This follows from register and calculation.',
  othersSuffice: 'A plan is a choice: other packages below suffice as well.',
  pendingOn: (criteria, papers, byPlan) =>
    `${criteria}: met${byPlan ? ' with the plan' : ''} once this is there: ${papers}.`,
  metAssumed: (criterion, basis) => `${criterion}: no criterion waits for a fact, because this was assumed: ${basis}.`,
  pendingText: 'As long as a paper is not there, the criterion is not met.',
  nr: 'No.',
  otherCriteria: 'The other criteria',
  map: 'Map',
  mapNext: (heading) => `figure 1, after “${heading}” (page 2 on paper).`,
  byHour: 'Day and night',
  byHourInShort: {
    fails: (hour, count, _, also, added) =>
      `${hour} ${count === 1 ? '1 criterion is' : `${count} criteria are`} not met${also ? `${also}.${added && ` Added to that: ${added}.`}` : `: ${added}.`}`,
    failsMore: (hour, count) =>
      `${hour} ${count === 1 ? '1 criterion is' : `${count} criteria are`} not met in more places.`,
  },
  moreByHour: 'More about that stands in chapter 6, at “Day and night”.',
  askedInNext: (more: number) =>
    more === 0
      ? 'Who knows stands at “What next”.'
      : `${more === 1 ? '1 other question' : `${more} other questions`}, and who knows: see “What next”.`,
  tippingFound: { same: 'On site it is as entered', different: 'On site this is so; the input was changed' },
  agreed: 'Agreed, and checked on site',
  says: 'What this verdict says.',
  saysText:
    'It is about the consequences if the machine is attacked, not about the chance of that. The method is TNO-style: it follows the public description of the TNO method but is not the TNO model. It is not a calculation by a structural engineer.',
  sections: {
    case: 'Case',
    place: 'Applicant, place and machine',
    question: 'Question',
    facts: 'Facts used',
    assumptions: 'Assumptions and scenarios',
    results: 'Outcome per building',
    before: 'Colour without measures',
    measures: 'Measures',
    after: 'Colour with measures, and conditions',
    alternatives: 'Alternatives and the interest of cash',
    sensitivity: 'Sensitivity: what would change the colour',
    limits: 'Limits, validity and new assessment',
    views: 'Views',
    receipt: 'Receipt',
    annex: 'Confidential annex',
    consequences: 'Consequences, told beside the verdict',
  },
  tables: {
    why: 'Criteria that are not met, in a fixed order',
    buildings: (shown, all) =>
      `${capital(ofBuildingsEn(shown, all))} that are hit hardest: first where criteria fail or wait for evidence, then by distance`,
    planOnce: 'With the plan, as if its evidence were there; the pane is the present one',
    plan: 'With the plan; the pane is the present one',
    after: 'Criteria not met without measures, without and with the plan',
    sets: 'Smallest packages of measures, calculated without the plan',
    measures: 'Measures in the plan and in the packages',
    facts: 'Sources of the facts',
    scenarios: 'Outcome per scenario, with a smaller and a larger charge',
    limits: 'Limits of the policy',
  },
  paneHead: 'Pane that throws farthest',
  pressureHead: 'Highest pressure',
  piecesHead: 'One piece per',
  quiet: (count, all, nearest, chance, mixed) =>
    `At ${ofBuildingsEn(count, all)} where people can be, with what stands in front now, the chance that a pane breaks is under ${chance}, no glass flies into the room and no piece comes. ${count === 1 ? 'That building is not in the table. It' : 'Those buildings are not in the table. The nearest'} lies at ${nearest}${mixed ? ', nearer than some of the buildings that are hit hardest' : ''}.`,
  neighboursPublic:
    'Give neighbours the public version of this report. It says how far it can come at most, whatever a machine of this colour takes in. Those distances are larger than, or equal to, the ones on the map of this internal version.',
  neighboursHelp:
    'This is the farthest it can come, where nothing stands between you and the machine. What happens at each building is given above in this chapter and in annex B.',
  criterion: 'Criterion',
  value: 'Calculated',
  where: 'Where',
  source: 'Source',
  print: 'Fingerprint',
  ledger: 'What became of each record of the sources',
  ledgerHead: ['Source', 'Records', 'Used', 'Not needed', 'Could not be read'],
  noNumbers: 'House numbers were not looked up: buildings are called by distance and direction from the machine.',
  setApart: (count) =>
    count === 1
      ? 'One building is not in use or does not stand yet. It was read, but does not count.'
      : `${count} buildings are not in use or do not stand yet. They were read, but do not count.`,
  printHow:
    'The fingerprint is the start of the SHA-256 of what came in or of the file; the whole number is inside this report. When it came in parts (their number follows), it is the SHA-256 of the fingerprints of the parts, in order, a line each.',
  noDate: 'date not known',
  unknownPlace: 'not known',
  noPrint: 'none',
  openInNext: (count: number) =>
    count === 1
      ? 'One question is still open. It stands under “What next”.'
      : `${count} questions are still open. They stand under “What next”.`,
  retrieved: 'Retrieved',
  number: 'Count in the source',
  nothingMissingAssumed: 'Nothing is missing any more: what was not known is assumed. Chapter 5 says what.',
  nothingMissing: (proposals) =>
    `No question is open any more${proposals ? '; what is a proposal is not confirmed yet' : ''}.`,
  chargeClasses:
    'The design charge is the charge by which the colour was found. The strength of each scenario is an assumption of this project until an authority sets it. Charges stand in the model, not in this report.',
  chargesOwn:
    'The municipality set the charges itself. They stand in the charge profile of the municipality, not in this report.',
  profileText: 'The charges stand in that file only.',
  reopen: 'Open this assessment in Gevelwijzer',
  open: openReportEn,
  sheetScopes: {
    internal: 'Internal version: the figures are those of this one machine. Do not publish this sheet.',
    public:
      'Public version: each figure is an upper bound for every machine at this place with this colour, and not the figure of this one machine.',
  },
  scopes: { internal: 'Internal, with confidential annex', public: 'Public version' },
  facts: {
    reportNumber: 'Report number',
    kenmerk: 'Reference of the computation',
    caseNumber: 'Case',
    date: 'Date',
    route: 'Legal route',
    organisation: 'Drawn up by',
    version: 'Version',
    applicant: 'Applicant',
    address: 'Address',
    bag: 'BAG building',
    place: 'Place of the machine',
    publicMap: 'Public map',
    panorama: 'Pictures of the street',
    kind: 'Kind',
  },
  fromFacade: (metres) => `${metres} from the facade`,
  inAnnex: 'Not in the public version.',
  facing: (degrees) => `facing ${degrees}°`,
  questionText: (place) =>
    `The question is whether ${place} is a suitable place for a cash machine, given what an attack on the machine does to residents, people outside and homes.`,
  statusText: 'The colour is never the decision itself: whoever decides weighs all interests and may depart from it.',
  unknownUse: (count, all, waits) =>
    `Of ${ofBuildingsEn(count, all)} where people can be the use is not known${waits ? '' : '; no criterion waits for it'}.`,
  checked: (confirmed, own, proposed, all, judged, hosts, within, isUseAssumed) => {
    const done = [
      confirmed > 0 && `confirmed use and glass of ${ofBuildingsEn(confirmed, all)} where people can be`,
      own > 0 && `chose use or glass of ${ofBuildingsEn(own, all)} where people can be`,
    ].filter(Boolean);
    return [
      `Within ${standEn(judged, hosts, within)}`,
      done.length > 0 && `The permit officer ${done.join(' and ')}.`,
      proposed > 0 &&
        `Use and glass of ${ofBuildingsEn(proposed, all)} where people can be are still a proposal. ${proposedFromEn(isUseAssumed)}`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  photosInAnnex: (count) =>
    `${count === 1 ? 'There is one photo' : `There are ${count} photos`} of the place, in the confidential annex only.`,
  unknownHeading: 'What is still unknown',
  nothingAssumed: (proposals, open) =>
    `Nothing else ${open ? 'that is public ' : ''}is assumed about this place${proposals ? ', except use and glass of buildings (see “Rests on”)' : ''}.`,
  noScenarios: 'The scenarios used stand in the internal version only.',
  scenario: 'Scenario',
  lighter: 'Smaller charge',
  design: 'Design charge',
  heavier: 'Larger charge',
  page: 'Page',
  ofPages: 'of',
  restInAnnex: (there, beyond) =>
    `${there === 1 ? 'The building that does not fit here is' : `The ${there} buildings that do not fit here are`} in annex A.8.${beyond > 0 ? ` Another ${beyond} are only in the input, which the link in chapter 14 opens.` : ''}`,
  ramInAnnex:
    'One criterion is not counted here: that on ramming. It stands in the internal version only, for what was answered about it is confidential.',
  exposure: { night: 'Calculated for the night (2 to 5 o’clock).', day: 'Calculated for the day.' },
  tableNotes: [
    'Distance: in plan, from the burst point (right in front of the machine) to the nearest point of the building. The criterion “Home” measures from the machine itself to the nearest point of the building; that may differ a little. Vulnerability: by analogy with annex VI of the Besluit kwaliteit leefomgeving. Vulnerability and glass are proposals unless said otherwise.',
    'Pressure, chance, glass and pieces: of the worst scenario for that building. The fewer square metres per piece, the worse.',
    'Pressure: the highest on a facade of this building, in the open air, at the angle at which the wave arrives. In the app, “formula and source” of a reason calculates with one pane: the one that the reason is about. It is not always where the pressure is highest; then “pressure on this pane” is lower than the figure here. There “side-on pressure” is that of the wave itself, without a wall, and “reflected pressure” that on a wall straight before it. There is no figure for the pressure inside.',
    'Glass into the room: of the pane that throws farthest. The throw is the one that the criterion looks at: into the home, or into the shop below where that alone fails.',
    'Severe damage: the chance that the criterion about damage to houses looks at. Of a house attached to the building of the machine only what is farther away than the limit of the criterion about living at the machine counts. Nearer by, that criterion holds. A dash: the criterion does not look here, or that part stays below the limit.',
    'Chance: as expected. For care, schools and day care, and on the map at “pane can break”, the upper bound of the chance counts: it is higher. How far glass comes into the room also depends on the kind of pane.',
    'Less vulnerable, such as a shop: not all criteria count there. A high figure can stand without a criterion that is not met.',
    'For the building of the machine itself no pressure, chance and pieces are given: those are figures for open air.',
  ],
  noThrowNote: 'Glass into the room, “none”: where the pane breaks, the glass stays in its frame or close to it.',
  heldOnceNote:
    'The plan holds glass once the evidence is there. Here it says how far it comes then at most. Without that evidence the glass can come farther; the last column says whether the criterion is met.',
  heldNote:
    'The plan holds glass. Here it says how far it comes then at most; the last column says whether the criterion is met.',
  restInLink: (count) =>
    `${count === 1 ? 'The building that does not fit here is' : `The ${count} buildings that do not fit here are`} in the input, which the link in chapter 14 opens.`,
  beforeSame: (headline) => `No measures are in the plan. ${headline}.`,
  beforeText: (colour, count) => `Without measures: ${colour}. ${count}`,
  afterText: (headline) => `With the measures of the plan: “${headline}”.`,
  afterNone: 'No measures are chosen yet. Chapter 8 names packages, and what each comes to.',
  whichSets: 'The smallest packages, and what each comes to',
  noMeasures: {
    green: 'No measures are needed.',
    orange: 'No package was found that suffices.',
    red: 'None of the measures suffices, nor do they together.',
    undetermined: 'Which measures are needed can be said once everything is known.',
  },
  machineMeasures: 'Measures on the machine itself stand in the confidential annex.',
  hiddenMeasure: 'measure on the machine (confidential)',
  measure: 'Measure',
  without: 'Without measures',
  withPlan: 'With the plan',
  unchanged: 'stays so',
  noFigure: 'no figure: see below the table',
  provenInNext: 'What the structural engineer must show, and at which building, stands under “What next”.',
  outcome: 'Outcome',
  figureValue: 'Value',
  status: 'Status',
  basis: 'Grounds',
  examplePolicy: {
    name: 'example policy',
    owner: 'Gevelwijzer (example, adopted by no authority)',
    reason:
      'Where no grounds are given, the makers of Gevelwijzer chose the limit, after comparison with reported attacks. An authority can set its own value',
  },
  policySaid: (name, version, owner) => `${name}, version ${version}. By: ${owner}`,
  limitsBy: (policy) =>
    `The policy: ${policy}. Whoever has the authority may replace a limit by its own, with the grounds.`,
  statuses: { published: 'published', derived: 'derived', assumption: 'assumption' },
  whoActs: 'Who',
  taken: 'In the plan',
  worksOn: 'Works on',
  evidence: 'Evidence that it works',
  experience: 'Experience elsewhere',
  evidences: { weak: 'little', moderate: 'some', strong: 'much' },
  consentNote:
    'Consent: counted by building, for Gevelwijzer does not know whose a building is: one owner can have several. Who owns the building of the machine always takes part; that building is not counted here. Needed: the paper that must show for this one case that the measure works.',
  actors: {
    initiator: 'initiator',
    municipality: 'municipality',
    owner: 'owner',
    occupant: 'occupant',
    'grid-operator': 'grid operator',
    'safety-region': 'safety region',
  },
  yes: 'yes',
  notTaken: 'no',
  conditionsHeading: 'Conditions proposed',
  noConditions:
    'No conditions belong to it yet: as long as a criterion is not met or not known, Gevelwijzer proposes none.',
  weighingHeading: 'What else weighs',
  alternatives: 'Alternatives examined',
  consentAt: (places) => `Consent is needed for: ${places}.`,
  variants: 'Variants in this dossier',
  variant: {
    fact: 'Variant',
    marks: { here: 'this report', proposal: 'the proposal' },
    noPlan: 'without measures',
    notJudged: 'not assessed yet',
    /** As long as the answer is not there. */
    busy: 'still being assessed',
    noProposal: 'No variant has been chosen as the proposal yet.',
    elsewhere: (name) => `The proposal is variant ${name}, and not the variant of this report.`,
  },
  cashAccess: 'Access to cash',
  notFilled: 'Not filled in.',
  loadCounted:
    'A higher pressure is counted in those 100 times: the app let the pressure itself come out higher and lower too. So the colour can often stay the same and still change at a pressure that is only a little higher.',
  sensitivityNone: 'No single answer changes the colour by itself.',
  validity: (models) =>
    `The outcome holds for this place, this machine and these surroundings, with ${models}. If one of the three changes, a new assessment is needed.`,
  reassess: (date) => `The place is assessed again on ${date}.`,
  noReassess: 'No date for a new assessment was agreed.',
  viewsNone: 'No views of applicant, neighbours, police or safety region were noted.',
  viewsInAnnex: 'Views are not in the public version.',
  limit: 'Limit',
  policyLimits: limitsEn,
  limitNames: {
    adjacentM: 'Distance to a home',
    adjacentHeavyM: 'Distance to a home, heavy charge',
    vulnerableBound: 'A pane breaks at a very vulnerable building',
    hazardKwetsbaar: 'Glass into the room at a vulnerable or very vulnerable building',
    hazardBeperkt: 'Glass into the room at a less vulnerable building, such as a shop',
    breakHalf: 'A pane breaks above a place where people are',
    sharedEntranceHomes: 'An entrance counts as a place where people are from',
    debrisPerM2: 'Pieces that are dangerous',
    eardrum: 'Somebody outdoors gets eardrum damage',
    death: 'Somebody outdoors dies of the blast',
    majorDamage: 'A house is severely damaged',
  },
  debrisFrom: (joules) => `from ${joules} J on`,
  input: 'Input',
  inputText: 'is in the link below; the pdf opens again in Gevelwijzer',
  versionChanges: 'Changes',
  versionText:
    'What changed in a version of Gevelwijzer is in its list of changes. A released model file never changes.',
  hasAnnex: 'A confidential annex belongs to this report. It is not public (Woo 5.1, Awb 2:5).',
  legend: 'Legend',
  scale: (text) => `Scale 1 : ${text}.`,
  figureText: (sources) => `Machine, buildings and zones; north is up. Metres: to the machine. Source: ${sources}.`,
  facade: 'facade fails a criterion, also where it rises above another building',
  receipt: {
    engine: 'Engine',
    models: 'Model set',
    policy: 'Policy',
    profile: 'Charge profile',
    seed: 'Sample (to repeat the calculation)',
    drawn: (seed, samples) =>
      `start number ${seed} (with it the app draws the same values again)${samples > 0 ? `, calculated again ${samples} times` : ''}`,
    assumed: 'Assumed',
  },
  sign: { officer: 'Permit officer', date: 'Date', signature: 'Signature' },
};
