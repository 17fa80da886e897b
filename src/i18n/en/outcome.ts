/** English words under the reasons: how sure, what weighs, what is told beside the verdict. */
import type { OutcomeWords } from '../nl/outcome.ts';

export const outcomeEn: OutcomeWords = {
  band: (low, design, high) =>
    `with a lighter charge ${low}, with the design charge ${design}, with a heavier charge ${high}`,
  counted: (count) =>
    `The app computed again ${count} times, with lighter and heavier assumptions on charge, pieces and glass.`,
  share: (share, others) =>
    share === 0 ? 'fewer than 1 of 100' : `${share === 100 && others ? 'more than 99' : share} of 100`,
  counting: 'The app is still working out how certain this is.',
  notSaid: 'How certain the colour is can be said once everything is known and computed.',
  weighing: {
    'homes-with-broken-panes': (value) => `In about ${value} homes a pane probably breaks.`,
    'homes-in-bound': (value: number) =>
      `If everything is against it, half of the panes or more break in at most ${value} homes.`,
    evacuation: (value) => `About ${value} homes lie so near that you must reckon with evacuation.`,
    'schools-by-day': (value) =>
      `${value} schools or very vulnerable buildings that are empty at night lie within reach.`,
  },
  howSure: 'How sure is this?',
  exposures: (night: string, day: string) => `By night: ${night}. By day: ${day}.`,
  weighingTitle: 'Weighs, but does not change the colour',
  consequences: 'What would happen to people and houses',
  tellConsequences: 'Work out the consequences',
};
