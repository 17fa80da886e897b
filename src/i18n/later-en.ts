/** English words that come after the first verdict. */
import type { LaterWords } from './later-nl.ts';

export const laterEn: LaterWords = {
  band: (low, design, high) =>
    `with a lighter charge ${low}, with the design charge ${design}, with a heavier charge ${high}`,
  sure: {
    sure: 'This is certain.',
    fairly: 'This is fairly certain.',
    unsure: 'This is not certain.',
    sentence: (count: number, share: number, verdict: string) =>
      `The app computed again ${count} times, with lighter and heavier assumptions on charge, pieces and glass. In ${share} of 100 cases it stayed ${verdict}.`,
    share: (share: number) => (share < 1 ? 'fewer than 1 in 100' : `${share} of 100`),
    counting: 'The app is still working out how certain this is.',
  },
  classReasons: {
    'by-use': 'follows from its use in the register (BAG)',
    'own-choice': 'chosen by you',
    'small-without-units': 'smaller than 25 m² and without an address',
    'use-unknown': 'its use is not known',
    'no-units': 'the register knows no address here',
    'may-be-childcare': 'may be childcare: confirm its use',
  },
  glassKinds: { annealed: 'ordinary', 'heat-strengthened': 'heat-strengthened', toughened: 'toughened' },
  retentions: {
    none: 'ordinary glass',
    'film-loose': 'loose film',
    'film-anchored': 'film, anchored',
    laminated: 'laminated glass',
    'blast-tested': 'blast-resistant glass',
  },
  uses: {
    woonfunctie: 'home',
    bijeenkomstfunctie: 'assembly',
    celfunctie: 'cell',
    gezondheidszorgfunctie: 'care',
    industriefunctie: 'industry',
    kantoorfunctie: 'office',
    logiesfunctie: 'lodging',
    onderwijsfunctie: 'education',
    sportfunctie: 'sport',
    winkelfunctie: 'shop',
    'overige gebruiksfunctie': 'other',
  },
  placeKinds: { terras: 'terrace', halte: 'stop', ingang: 'shared entrance', plein: 'square', anders: 'other' },
  weighing: {
    'homes-with-broken-panes': (value) => `In about ${value} homes a pane probably breaks.`,
    'homes-where-unmet': (value) => `At ${value} homes a criterion is not met.`,
    evacuation: (value) => `About ${value} homes lie within 50 m: reckon with evacuation.`,
    'schools-by-day': (value) =>
      `${value} schools or very vulnerable buildings that are empty at night lie within reach.`,
  },
};
