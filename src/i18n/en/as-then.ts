import type { AsThenWords } from '../nl/as-then.ts';

/** English words of a dossier that is judged again by the set of then. */
export const asThenEn: AsThenWords = {
  again: 'Calculate again with the set of then',
  before: (word) => `Then: ${word.toLowerCase()}`,
  ran: (word) => `Calculated again with the set of then: ${word.toLowerCase()}`,
  sameCase: 'This is exactly the outcome of then: the same reference.',
  otherCase:
    'The set is exactly that of then. The reference differs: answers, measures or the surroundings have changed since.',
  otherEngine: (engine) =>
    `The numbers are those of then, the engine is that of now (then ${engine}). What stood in no file then is of now too. That is why the reference differs.`,
  noPolicy: (policy) =>
    `It cannot be calculated again here: the policy of then (${policy}) is not in this app. Open that file under Policy, or ask whoever calculated then.`,
  noSet: (set) =>
    `It cannot be calculated again here: this version does not have the numbers of then (${set}). Whoever has the files calculates again with cli assess --models.`,
  noAnswer: 'It cannot be calculated again: with the set of then this dossier gives no outcome.',
};
