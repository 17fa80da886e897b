/** English words for what is known of a building: uses, glass, places where people are, and why it has its class. */
import type { BuildingsWords } from '../nl/buildings.ts';

export const buildingsEn: BuildingsWords = {
  classReasons: {
    'by-use': 'follows from its use in the register (BAG)',
    'own-choice': 'chosen by you',
    'small-without-units': 'too small to stay in, and without an address according to the register',
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
};
