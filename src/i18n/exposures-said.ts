/** The colour by night and by day, whichever was asked for; of hours that wait for answers what is known of them already. */
import type { WholeAssessment } from '../engine/scene/assessment.ts';
import type { FullWords } from './full-words.ts';
import type { OutcomeWords } from './nl/outcome.ts';
import { inEachState } from './states.ts';

type Hours = Pick<WholeAssessment, 'exposures' | 'notGreen' | 'criteria' | 'missing' | 'otherHour'>;

export function exposuresSaid(
  one: Hours,
  asked: 'night' | 'day',
  w: Pick<OutcomeWords, 'exposures' | 'waitingHour'>,
  { verdict: words }: Pick<FullWords, 'verdict'>,
): string {
  const said = (hour: 'night' | 'day'): string => {
    const verdict = one.exposures[hour];
    if (verdict !== 'undetermined') return words[verdict].word.toLowerCase();
    return hour === asked ? waiting(one.missing.length, failsNow(one), w) : waitingElse(one, w);
  };
  return w.exposures(said('night'), said('day'));
}

const failsNow = ({ criteria, notGreen }: Hours): number =>
  notGreen ? (inEachState(criteria).find(({ state }) => state === 'unmet')?.ids.length ?? 0) : 0;

/** Of the hours that were not asked for no criterion is read where both wait. */
function waitingElse({ otherHour }: Hours, w: Pick<OutcomeWords, 'waitingHour'>): string {
  if (!otherHour) return w.waitingHour.unseen;
  return waiting(otherHour.missing.length, new Set(otherHour.unmet.map(({ id }) => id)).size, w);
}

const waiting = (questions: number, fails: number, { waitingHour: w }: Pick<OutcomeWords, 'waitingHour'>): string =>
  fails > 0 ? w.notGreen(fails, questions) : w.open(questions);
