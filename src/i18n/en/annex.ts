/** English words of the two ends of the report, fetched with it: the confidential annex, and what the public copy says instead. */

import { capital } from '../letters.ts';
import type { AnnexWords } from '../nl/annex.ts';
import type { ReportWords } from '../nl/report.ts';
import { ofBuildingsEn } from './labels.ts';

export const annexEn: AnnexWords = {
  warning:
    'Confidential. This annex says how the machine is protected. Give it only to those who need it and do not publish it (Woo 5.1, Awb 2:5).',
  machine: 'Machine',
  machineTable: 'Kind and functions of the machine',
  functions: 'Functions',
  answers: 'Answers of the permit officer',
  answersTable: 'All questions and answers of this variant',
  question: 'Question',
  answer: 'Answer',
  prefilled: (said) => `${said} (filled in beforehand, not confirmed)`,
  more: {
    insidePossible: 'Machine inside possible',
    dwellingAboveOrBehind: 'People live or sleep above or behind the machine',
    dwellingBeside: 'People live or sleep beside the machine, in the same building',
    approaches: 'Run-ups, each from',
    barriers: 'Posts and barriers, with certificate',
    barrierRatedKmh: 'Speed that the posts were tested for (km/h)',
    reports: 'Reports, with the criteria that they are about',
    shell: 'Build of the free-standing unit',
    lightFront: 'Front of glass or light panels round the machine',
    recess: 'Niche, portal or inner corner',
    peopleAtNight: 'People by night in halls or buildings nearby',
    saidBefore: 'Said before for another place',
    use: 'Use of buildings',
    hostUse: 'Use of the building of the machine',
    functions: 'What the machine takes in and gives out',
    coverageAcceptedAt: 'Went on knowingly, said of',
  },
  kinds: { metal: 'steel', brick: 'brick', niche: 'niche', portal: 'portal', corner: 'inner corner' },
  equivalent: 'Equivalent measure',
  judgements: 'Choices per building',
  judgementsTable: 'What the permit officer confirmed or chose',
  choice: 'Choice',
  confirmed: 'proposal confirmed',
  agreed: 'Agreements and checks on site',
  agreedTable: 'What was agreed and checked, by which role and when',
  what: 'What',
  role: 'Role',
  date: 'Date',
  photos: 'Photos of the place',
  photo: (number, caption) => `Photo ${number}. ${caption}`,
  photoWarning: 'Are there people or number plates in a photo? Make them unrecognisable or take the photo out.',
  history: 'Course of the case',
  historyTable: 'What changed and when, oldest first; steps of one thing after one another stand in one line',
  when: 'When',
  from: 'Was',
  to: 'Became',
  after: (changes) => `after: ${changes}`,
  historyNone: 'Nothing has changed since the beginning.',
  outcomes: 'Earlier outcomes',
  outcomesTable: 'Outcome per variant and per version of the model',
  others: 'Buildings that do not fit in chapter 6',
  othersTable: 'The table of chapter 6 continued, in the same order',
  unticked: 'not ticked',
  silences: {
    open: 'not answered yet',
    'by-use': 'not answered by hand: follows from the use of the buildings',
    'no-matter': 'not answered: does not change the colour here',
    none: 'none',
    'not-asked': 'not asked',
  },
  heavyAnyway: (said) => `${said}; it counts here already by what the machine takes in`,
  scenarios: 'Outcome per scenario, at the design charge',
  noOthers: 'The table of chapter 6 names every building of which there is something to tell.',
  notPublic: 'What the public version leaves out',
  derived: 'Derived from the input',
  derivedNames: {
    burstX: 'Burst point, RD x',
    burstY: 'Burst point, RD y',
    host: 'Building of the machine',
    buildings: 'Buildings included',
    proposals: 'Buildings with a proposal, also where nobody stays',
    unknownUseAs: 'Unknown use counts as',
    coverageAccepted: 'Going on knowingly without all facts',
  },
  goneVariant: 'a variant that is gone',
  variant: 'Variant',
  nothing: 'None.',
  empty: 'none',
  useStaysUnknown: 'open question',
  noteNames: {
    applicant: 'Applicant',
    alternatives: 'Other places looked at',
    cashAccess: 'Where else cash can be had',
    views: 'Views of others',
    reassess: 'When you look again',
  },
  undone: {
    other: 'a small change',
    more: (count) => `and ${count} more`,
  },
  changes: {
    title: 'Name of the dossier',
    caseNumber: 'Case number',
    organisation: 'Organisation',
    route: 'Legal route',
    radiusM: 'Radius of the surroundings',
    unknownUseAs: 'Unknown use counts as',
    keepUntil: 'Keep until',
    places: 'Number of places where people are',
    surroundings: 'Number of buildings around',
    judgements: 'Number of buildings judged at once',
    photos: 'Number of photos',
    siteChecks: 'Number of agreements and checks',
    activeVariant: 'Variant opened',
    variant: 'Variant',
    machine: 'Place of the machine',
    siting: 'Kind of machine',
    functions: 'Functions',
    machines: 'Number of machines',
    measures: 'Measures in the plan',
    alternatives: 'Other places',
    verdict: 'Colour',
    notKnown: 'I do not know, said of',
    notes: 'Text for the report',
    policy: 'Own limits',
    proposal: 'Variant proposed',
    judgement: 'Building',
  },
};

/** Of the public copy of the report: bounds for every machine, and no answer of this one. */
export const openReportEn: ReportWords['open'] = {
  figuresAtMost: 'Pressure, chance and glass: at most; one piece per: at least so many m²',
  why: 'Criteria that are not or barely met, or need evidence, in a fixed order',
  buildings: (shown, all) =>
    `${capital(ofBuildingsEn(shown, all))} that are hit hardest: first where criteria are not or barely met or need evidence, then by distance`,
  strictest: (limit) => `${limit} (the strictest)`,
  more: 'Questions can stand here that are answered for this one machine: the public version gives no confidential answer away.',
  reasons:
    'A criterion given here as a reason is not met by every machine with this colour. For this one machine it can also be met, or wait for evidence.',
  metToo: 'A criterion that is called met here can be met by a confidential measure too.',
  glassBeyond: (metres) => `Farther away too, as far as ${metres}, glass can come into your room, but less far.`,
  atMostOf: (value) => `at most ${value}`,
  unmet: 'not or barely met or waiting for evidence',
  failing: 'Criterion not or barely met, or evidence needed',
  facade: 'facade does not or barely meets a criterion, or evidence is needed',
  bounds:
    'This is the public version. It says what holds for every machine at this place with this colour, whatever it takes in and however it is protected. So every number with a criterion or building is an upper bound for all those machines, and not the number of this one. Where a limit depends on the charge the strictest stands. So more can be open or not met than for this one machine.',
  nothingDecides:
    'There is no fact that still has to be looked up. If a proposal or an assumption is wrong, the colour can still change.',
  weighing:
    'Each number is at most this large, for every machine of this colour. Where it says “at least”, the number of homes of a building is not known: then it can be more.',
  noConditions:
    'The public version proposes none: not with every machine of this colour is everything met. Whether there are conditions for this machine is said in the internal version.',
  allMet: 'The criteria that are public are met.',
  count: (count: number) =>
    count === 0
      ? 'Of no public criterion it is certain that it is not met.'
      : `At most ${count} public ${count === 1 ? 'criterion is' : 'criteria are'} not or barely met, or ${count === 1 ? 'waits' : 'wait'} for evidence.`,
  unknown: (count: number) =>
    count === 0
      ? ''
      : `Of ${count} public ${count === 1 ? 'criterion' : 'criteria'} it is not known yet whether ${count === 1 ? 'it is' : 'they are'} met.`,
  busy: 'The public version is being made: what every machine with this colour has in common here is calculated.',
};
