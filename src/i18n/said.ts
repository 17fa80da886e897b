/** What was said and what nobody was asked: an answer that nobody gave is never told as one. */
import { answeredByUse, type CriterionId, type WholeAssessment } from '../engine/scene/assessment.ts';
import { type Answers, hangsInFacade, type Scene, unanswered } from '../engine/scene/scene.ts';
import type { CriterionWords } from './nl/criteria.ts';
import { stateOf } from './states.ts';

type ByUse = keyof typeof answeredByUse;

const isByUse = (key: keyof Answers): key is ByUse => Object.hasOwn(answeredByUse, key);
const isSaid = (answers: Answers, key: keyof Answers): boolean => (answers[key] ?? null) !== null;

/** A criterion that is met, by what was said or by what the use of the buildings says. */
export function metText(id: CriterionId, answers: Answers, words: CriterionWords): string {
  const said: { readonly met: string; readonly unasked?: string } = words[id];
  const asked = Object.entries(answeredByUse).some(([key, of]) => of === id && isSaid(answers, key as ByUse));
  return (!asked && said.unasked) || said.met;
}

/** Did somebody say or choose something that a criterion could be met by? */
export const isAnswered = ({ answers, judgements }: Pick<Scene, 'answers' | 'judgements'>): boolean =>
  Object.keys(judgements).length > 0 ||
  [...Object.keys(answeredByUse), 'placesOfStay'].some((key) => isSaid(answers, key as keyof Answers));

/** What the forms ask of some machines only, beside what they ask of all. */
export function askedOfSome(
  machines: Scene['machines'],
  { missing }: Pick<WholeAssessment, 'missing'>,
): (keyof Answers)[] {
  const [machine] = machines;
  return [
    'dwellingBeside',
    ...(machine?.siting === 'unit' ? (['shell'] as const) : []),
    ...(machine && hangsInFacade(machine) ? (['recess', 'lightFront'] as const) : []),
    ...(missing.some(({ what }) => what === 'people-at-night') ? (['peopleAtNight'] as const) : []),
  ];
}

/**
 * Why there is no answer: it is still to come, the use of the buildings gives it, there is nothing, the colour does not wait for
 * it, or it was not asked.
 */
export function silenceOf(
  key: keyof Answers,
  { criteria, missing }: Pick<WholeAssessment, 'criteria' | 'missing'>,
  machines: Scene['machines'],
): 'open' | 'by-use' | 'none' | 'no-matter' | 'not-asked' {
  const what = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (missing.some((gap) => gap.what === what)) return 'open';
  if (isByUse(key)) return stateOf(criteria, answeredByUse[key]) === 'unknown' ? 'open' : 'by-use';
  if (['constructorReport', 'glassCertificate', 'equivalent', 'barrierRatedKmh'].includes(key)) return 'none';
  const isAsked = key in unanswered || key === 'insidePossible' || askedOfSome(machines, { missing }).includes(key);
  return isAsked ? 'no-matter' : 'not-asked';
}
