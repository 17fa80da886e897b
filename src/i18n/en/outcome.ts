/** English words of the outcome: what it rests on, how sure it is, what must be proven, what was said before, what would change it. */
import type { Hour } from '../../engine/scene/assessment.ts';
import type { EarlierWords, GroundsWords, OutcomeWords, ProofWords } from '../nl/outcome.ts';
import { ofBuildingsEn, proposedFromEn } from './labels.ts';

function also(hour: string, count: number, of: number): string {
  if (count === 0) return '';
  if (count === of) return `, nor ${hour}`;
  return `; ${count} of them ${count === 1 ? 'is' : 'are'} not met ${hour} either`;
}

const nothingMoreEn = (planned: boolean, at: Hour | 'both' | null): string => {
  const said = [planned ? 'with the plan' : '', at && at !== 'both' ? `for the ${at}` : '', 'nothing'];
  const text = said.filter(Boolean).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** English words of what a verdict rests on, and of what would turn it. */
export const groundsEn: GroundsWords = {
  restsOn: 'Rests on',
  holdsFor: 'Holds for',
  hours: { night: 'the night (2 to 5 o’clock)', day: 'the day' },
  elsewhere: {
    night: (colour, sure) =>
      `By night the outcome ${sure ? 'is' : 'can be'} ${colour}${sure ? '' : ': so bad can it be for a machine at this place with this colour'}.`,
    day: (colour, sure) =>
      `By day the outcome ${sure ? 'is' : 'can be'} ${colour}${sure ? '' : ': so bad can it be for a machine at this place with this colour'}.`,
  },
  judgedApart: {
    night: 'The night is judged apart and may have another outcome. It is in the internal version.',
    day: 'The day is judged apart and may have another outcome. It is in the internal version.',
  },
  otherHour: {
    night: (colour) => `; by night the outcome is ${colour}`,
    day: (colour) => `; by day the outcome is ${colour}`,
  },
  whyOther: {
    open: (hour, compared, count, nothingHelps) =>
      ({
        more: `${hour} ${count} more ${count === 1 ? 'criterion is' : 'criteria are'} not met`,
        places: `${hour} there are more places where a criterion is not met`,
        missing: `${hour} a fact is still missing`,
        none: `${hour} no package helps enough`,
        proof: `${hour} other evidence is needed too`,
        same: `Why it is different ${hour.toLowerCase()}`,
      })[compared] + (nothingHelps ? '; no package helps enough' : ''),
    hour: { night: 'By night', day: 'By day' },
    fails: (hour, count, which, also, _added) =>
      `${hour} ${count === 1 ? '1 criterion is' : `${count} criteria are`} not met${also}: ${which}.`,
    also: { night: (count, of) => also('by night', count, of), day: (count, of) => also('by day', count, of) },
    failsToo: (hour, count, which) =>
      `${hour} ${count === 1 ? 'this criterion is' : 'these criteria are'} not met either: ${which}.`,
    failsMore: (hour, count, which) =>
      `${hour} ${count === 1 ? 'this criterion is' : 'these criteria are'} not met in more places: ${which}.`,
    missing: (hour, what) => `${hour} this is still missing: ${what}`,
    waits: (hour, papers) => `${hour} this must be there too: ${papers}.`,
    waitsAlike: (papers) => `Needed by day and by night: ${papers}.`,
    idle: {
      night: (measures) => `Counts by day only: ${measures}.`,
      day: (measures) => `Counts by night only: ${measures}.`,
    },
    unconfirmed: (hour, whom) => `${hour} ${whom} counts as childcare until you confirm that it is something else.`,
    glassToo: (whom) => `If you choose glass or film, take the panes of ${whom} along.`,
    helpsBoth: (measures, becomes, beside) =>
      `Against all of it together, day and night, this helps${{ package: ' instead of the first package', plan: ' on top of the plan', none: '' }[beside]}: ${measures} (${becomes}).`,
    see: { night: 'Decide about the night too: see “Holds for”.', day: 'Decide about the day too: see “Holds for”.' },
    helps: (measures, becomes) => `What helps: ${measures} (${becomes}).`,
    nothingHelps: 'No package of measures helps enough against that.',
  },
  waitsFor: 'Waits for',
  nothing: 'what is known; nothing is assumed.',
  assumed: 'assumed',
  assumptions: {
    unknownUseAs: 'unknown use counts as homes',
    coverageAccepted: 'what stands outside the fetched surroundings is skipped',
    outlinesRounded: 'the outlines are rounded',
    dwellingAboveOrBehind: 'nobody lives above or behind the machine',
    dwellingBeside: 'nobody lives beside the machine',
    sharedEntrance: 'no shared entrance or escape route of homes',
    placesOfStay: 'no terrace, stop or other place where people are',
    vehicleApproach: 'no car can drive straight at the machine with a run-up',
    recess: 'the machine is flush with the facade',
    peopleAtNight: 'nobody is in buildings for gatherings or sport at night',
    functions: 'the machine does everything: withdrawing, depositing and sealbags',
  },
  lowRoofs: (count, all, metres) =>
    `of ${ofBuildingsEn(count, all)} in the surroundings the height is not known: their roof is taken to be ${metres.toLocaleString('en-GB')} m high; where it is higher, a building behind may not count`,
  roofsWho: 'you, on site',
  otherAssumption: 'an answer that nobody gave',
  whoSays: {
    unknownUseAs: 'the BAG or the owner',
    coverageAccepted: 'you, on site',
    outlinesRounded: 'the BAG',
    dwellingAboveOrBehind: 'the owner or the applicant',
    dwellingBeside: 'the owner or the applicant',
    sharedEntrance: 'the applicant',
    placesOfStay: 'you, on site',
    vehicleApproach: 'you, on site',
    recess: 'you, on site',
    peopleAtNight: 'who uses the building',
    functions: 'the applicant',
  },
  assumedTitle: 'What is assumed, for the applicant',
  assumedHelp: 'Where a line is not so, the colour may change. Ask who knows.',
  assumedNone: 'You assumed nothing yourself. What the verdict rests on stands at “Rests on”.',
  asks: (what, who) => `${what}. Who knows: ${who}.`,
  copy: 'Copy this list',
  copied: 'Copied.',
  papers: {
    'constructor-report': 'report by a structural engineer',
    'equivalent-evidence': 'evidence of the equivalent measure',
    'glass-certificate': 'certificate of the glass',
    'certified-barrier': 'certificate of the barrier',
    'barrier-certificate': 'certificate of the barrier',
    'barrier-rating': 'evidence of the barrier',
    'homes-in-bound': 'evidence of the glass of the homes',
  },
  otherPaper: 'a paper',
  paperDate: (iso) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  awaited: (paper) => `${paper}: still to come`,
  plan: 'by the plan',
  planTitle: 'Plan',
  openTitle: 'Still open',
  limitsTitle: 'Measured against',
  proposals: (count, all, judged, unknown, isUseAssumed) =>
    `use and glass of ${ofBuildingsEn(count, all)} where people can be: proposed by the app. ${proposedFromEn(isUseAssumed)}` +
    (judged + unknown === 0
      ? ''
      : ` The rest: ${[judged > 0 ? `${judged} confirmed or chosen` : '', unknown > 0 ? `${unknown} of unknown use` : ''].filter(Boolean).join(', ')}.`),
  turns: (verdict) => `Turns ${verdict} with`,
  wrongAnswer: (said) => `another answer than was given: ${said}`,
  tried: 'What was tried and did not suffice',
  inside: 'Can the machine stand inside?',
  insideYes: 'Yes, count that in',
  insideNo: 'No, it cannot',
  insideSaidNo: 'No: not possible, says the municipality or the operator.',
  insideAgain: 'Possible after all',
  insideSaidYes: 'Yes, that counts now.',
  insideNotAfterAll: 'Not after all',
  insideGives: ({ colour, elsewhen, verdict, packages, inside, planned, enough }) => {
    if (packages === 0 && verdict === 'orange')
      return `The outcome is ${colour}. ${nothingMoreEn(planned, enough)} more is needed than the evidence${elsewhen}.`;
    const outcome = `The outcome is ${colour}${elsewhen}.`;
    if (packages === 0)
      return `${outcome}${verdict === 'red' ? ' No package of measures helps enough.' : verdict === 'undetermined' ? ' Which packages there are can be said once the open questions have an answer.' : ''}`;
    const where = inside === 0 ? 'none of them' : inside === packages ? 'each of them' : `${inside} of them`;
    return packages === 1
      ? `${outcome} There is 1 package of measures. In it the machine ${inside === 1 ? 'stands' : 'does not stand'} inside.`
      : `${outcome} There are ${packages} packages of measures. In ${where} the machine stands inside.`;
  },
  short: {
    dwellingAboveOrBehind: (to) =>
      to === 'true' ? 'a home above, beside or behind' : 'no home above, beside or behind',
    sharedEntrance: (to) =>
      to === 'true' ? 'a shared entrance or escape route of homes' : 'no shared entrance or escape route',
    vehicleApproach: (to) => (to === 'possible' ? 'a car that can drive in' : 'no car that can drive in'),
    certifiedBarrier: () => 'bollards without a certificate',
    antiGas: () => 'no measure against gas',
    placesOfStay: (to, _, from) =>
      to === 'none' ? `no terrace or stop within ${from}\u00a0m` : `a terrace or stop within ${to}\u00a0m`,
    use: (to, name) => (to === 'woonfunctie' ? `people living in ${name}` : `nobody living in ${name}`),
    occupiedAtNight: (_, name) => `people in ${name} at night`,
    coverage: () => 'nothing that counts outside the fetched surroundings',
    care: (to, names, from) =>
      `care, a school or childcare in ${from === '1' ? 'one building' : `one of ${from} buildings`} (within ${to}\u00a0m${names && `; look at ${names}`})`,
    glazing: (to) => `panes that are there already and differ from what is proposed: ${to}`,
    heightM: (to) => `unknown buildings ${to}\u00a0m high`,
    roofs: (to) => `unknown buildings in front ${to}\u00a0m high`,
  },
  neighbours: {
    'glass-room': (metres) =>
      `Do you live within ${metres} and see the machine? Then glass can fly far into your room. Measures at panes and curtains are not counted here.`,
    'glass-break': (metres) =>
      `Within ${metres} a pane can break, first where you can see the machine. If you live farther away, you hear a loud bang.`,
    'glass-fall': (metres) => `Below the facades within ${metres} glass can fall on the street.`,
    debris: (metres) => `Within ${metres}, in sight of the machine, many pieces come down.`,
    stray: (metres) => `As far as ${metres} from the machine a single loose piece can come down.`,
    shadow: (_) => 'If you cannot see the machine, a building stands between: less of the blast reaches you.',
  },
  neighboursTitle: 'For the neighbours, if an attack happens',
};

const homes = (value: number, least: boolean, otherwise: string): string =>
  `${least ? 'at least' : otherwise} ${value === 1 ? '1 home' : `${value} homes`}`;

/** English words under the reasons: how sure, what weighs, what is told beside the verdict. */
export const outcomeEn: OutcomeWords = {
  band: (low, design, high) =>
    `with a smaller charge ${low}, with the charge that was used (the design charge) ${design}, with a larger charge ${high}`,
  counted: (proposals, planned) =>
    `So often each colour came out per 100 times that the app calculated again, with smaller and larger values for charge, pieces and glass.${planned ? ' It calculated with the plan. Part of the measures is fixed then; without a plan the app chooses anew each time. So with a plan the colour may stay the same less often.' : ''}${proposals === 0 ? '' : ` Use and kind of pane stayed the same, also at ${proposals === 1 ? 'the one building' : `the ${proposals} buildings`} where that is still a proposal.`}`,
  share: (share, others) =>
    share === 0 ? 'fewer than 1 of 100' : `${share === 100 && others ? 'more than 99' : share} of 100`,
  counting: 'The app is still working out how certain this is.',
  notSaid: 'How certain the colour is can be said once everything is known and calculated.',
  weighing: {
    'homes-with-broken-panes': (value, _, least) =>
      `In ${homes(value, least, 'about')} a broken pane is likelier than none.`,
    'homes-in-bound': (value, _, least) =>
      `If everything is against it, half of the panes or more break in ${homes(value, least, 'at most')}.`,
    evacuation: (value, within, least) =>
      `Within ${within} ${value === 1 ? 'lies' : 'lie'} ${homes(value, least, 'about')}. Take evacuation into account there.`,
    'schools-by-day': (value) =>
      value === 1
        ? 'In 1 school or other very vulnerable building that is empty at night a pane can break by day: the chance is over the limit.'
        : `In ${value} schools or other very vulnerable buildings that are empty at night a pane can break by day: the chance is over the limit.`,
  },
  next: {
    open: 'This question is still open',
    first: ' and changes the colour most',
    others: (count) => (count === 1 ? '1 other question:' : `${count} other questions:`),
    here: (count) => `${count} below`,
    at: (count, step) => `${count} at ${step}`,
    title: 'What next',
    use: 'Choose its use',
    uses: 'Choose the use of each building',
    choosing: 'Choose …',
    takesIn: ['Withdrawals only', 'Withdrawals and deposits', 'Sealed bags too'],
    radius: (metres) => `Take in ${metres}`,
    who: { officer: 'Permit officer', initiator: 'Applicant', others: 'Others' },
    assumed: (what: string) => `Ask whether what is assumed is so: ${what}.`,
    proposals: (count, nearest) =>
      count === 1
        ? `Confirm use and glass of ${nearest}, or change them: they are still a proposal.`
        : `Confirm use and glass, or change them, of the buildings close by, starting with ${nearest}.`,
    confirm: (whom) => `First confirm the use of ${whom}: it counts as possible childcare now.`,
    visit: 'Check on site what can change the colour.',
    alsoOf: {
      night: 'Decide about the night too. The outcome of this one machine by night is in the internal version.',
      day: 'Decide about the day too. The outcome of this one machine by day is in the internal version.',
    },
    hours: (night, day) => `Weigh that the outcome is ${night} by night and ${day} by day.`,
    choose: (only) =>
      only
        ? 'Discuss the one package of measures that helps with the applicant.'
        : 'Choose one of the packages of measures with the applicant.',
    chooseOutside:
      'Choose with the applicant a package of measures that suffices, if that was not done yet. The packages stand in the internal version.',
    elsewhere: 'Discuss another place with the applicant.',
    decide: {
      green: 'Weigh the other interests and decide.',
      orange: 'Weigh the other interests and decide.',
      red: 'Weigh the other interests and decide.',
      undetermined: 'Do not decide yet: the open questions need an answer first.',
      plan: 'Call the place suitable only once there is a plan that suffices, with its evidence.',
      proof: 'Call the place suitable only once there is evidence that the plan works.',
    },
    says: (only) =>
      only ? 'Says whether that package can and will be taken.' : 'Says which package can and will be taken.',
    plan: 'Carries out the measures of the plan before the machine is taken into use.',
    papers: (papers: string) => `Hands in: ${papers}.`,
    papersMore: 'More evidence may be needed. It is in the internal version.',
    papersOfPackage: (papers, only) => `Hands in with ${only ? 'that' : 'the first'} package: ${papers}.`,
    proof: 'Hands in evidence that a package works.',
    consent: (count, only) =>
      `${count === 1 ? 'The owner of 1 building gives' : `The owners of ${count} buildings give`} consent to ${only ? 'that' : 'the first'} package, or not.`,
  },
  howSure: 'How sure is this?',
  exposures: (night: string, day: string) => `By night: ${night}. By day: ${day}.`,
  waitingHour: {
    open: (questions) => `undetermined (${questions} ${questions === 1 ? 'question' : 'questions'} left)`,
    notGreen: (fails, questions) =>
      `not green (${fails === 1 ? '1 criterion fails' : `${fails} criteria fail`}; orange or red depends on ${questions === 1 ? '1 question that is left' : `${questions} questions that are left`})`,
    unseen: 'undetermined (whether a criterion fails then, shows once the questions that are left are answered)',
  },
  weighingTitle: 'Weighs, but does not change the colour',
  consequences: 'What would happen to people and houses',
  tellConsequences: 'Work out the consequences',
};

/** English words of what a structural engineer must prove. */
export const proofEn: ProofWords = {
  title: 'What a structural engineer must prove',
  help: 'This is not shown yet. Send the list to the structural engineer of the applicant.',
  now: (whom) => `Until that proof is there, this criterion is not met, even with the other measures, at: ${whom}.`,
  limit: (limit) => `Limit: ${limit}.`,
  next: (lines, ofPackage) =>
    `A structural engineer shows${{ none: '', only: ' for the package', first: ' for the first package' }[ofPackage]}: ${lines}`,
  letter: {
    title: (place) => `What a structural engineer must prove: ${place}`,
    report:
      'State in the report: which points it is about, the kind of calculation or test, your firm or role, a number and the date.',
    charge: 'The charge to calculate with is not in this text. Ask the municipality for it.',
  },
  copy: 'Copy for the structural engineer',
  copied: 'Copied.',
};

/** English of an outcome that another version, or the whole dossier, gave before. */
export const earlierEn: EarlierWords = {
  heading: 'Calculated otherwise before',
  publicHeading: 'This is the public version',
  publicText:
    'Confidential answers were left out. The colour here may differ from the one in the report for that reason. What the report says holds.',
  answeredText:
    'You added answers to this public version. The colour of now belongs to your answers. What the report says belongs to the answers of then.',
  answered: (word: string) => `Now, with your answers: ${word.toLowerCase()}`,
  before: (word) => `Then: ${word.toLowerCase()}`,
  after: (word) => `Now: ${word.toLowerCase()}`,
  published: (word: string) => `In the report: ${word.toLowerCase()}`,
  here: (word: string) => `Here, without what is confidential: ${word.toLowerCase()}`,
  on: (date, kenmerk) => `${date}, reference ${kenmerk}`,
  onPaper: (date, number) => `${date}, report number ${number}`,
  what: 'What differs',
  engine: (before, now) => `engine ${before} is now ${now}`,
  models: (before, now) => `model set ${before} is now ${now}`,
  policy: (before, now) => `policy ${before} is now ${now}`,
  same: 'Every criterion comes out the same.',
  criterion: (title, before, now) => `${title}: was ${before}, is ${now}`,
  absent: 'not assessed',
  runOld: (engine) =>
    `Only the engine of then (${engine}) gives exactly the outcome of then: that of now no longer reads some of the numbers of then. Your administrator can let the engine of now calculate with the model files of then; it then says which of their numbers no longer count.`,
  runSame:
    'The engine is that of then. Your administrator can calculate this dossier again with the model and the policy of then: those files never change.',
};
