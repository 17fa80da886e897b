/** English of an outcome that another version, or the whole dossier, gave before. */
import type { EarlierWords } from '../nl/earlier.ts';

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
    `Only the engine of then (${engine}) gives exactly the outcome of then: that of now no longer reads some of the numbers of then. A released model file never changes. With cli assess --models the engine of now reckons with those files, and names which of their numbers no longer count.`,
  runSame:
    'The engine is that of then. With cli assess, --models and --policy you reckon this dossier with the files of then; a released model file never changes.',
};
