/** Dutch words for what is known of a building: uses, glass, places where people are, and why it has its class. */

export const buildingsNl = {
  classReasons: {
    'by-use': 'volgt uit het gebruik in de BAG',
    'own-choice': 'door u gekozen',
    'small-without-units': 'te klein om in te verblijven, en volgens het register zonder adres',
    'use-unknown': 'het gebruik is niet bekend',
    'no-units': 'de BAG kent hier geen adres',
    'may-be-childcare': 'kan kinderopvang zijn: bevestig het gebruik',
  },
  glassKinds: { annealed: 'gewoon', 'heat-strengthened': 'half gehard', toughened: 'gehard' },
  retentions: {
    none: 'gewoon glas',
    'film-loose': 'losse folie',
    'film-anchored': 'folie, verankerd',
    laminated: 'gelaagd glas',
    'blast-tested': 'explosiewerend glas',
  },
  uses: {
    woonfunctie: 'wonen',
    bijeenkomstfunctie: 'bijeenkomst',
    celfunctie: 'cel',
    gezondheidszorgfunctie: 'zorg',
    industriefunctie: 'industrie',
    kantoorfunctie: 'kantoor',
    logiesfunctie: 'logies',
    onderwijsfunctie: 'onderwijs',
    sportfunctie: 'sport',
    winkelfunctie: 'winkel',
    'overige gebruiksfunctie': 'overig',
  },
  placeKinds: { terras: 'terras', halte: 'halte', ingang: 'gedeelde ingang', plein: 'plein', anders: 'anders' },
};

export type BuildingsWords = typeof buildingsNl;
