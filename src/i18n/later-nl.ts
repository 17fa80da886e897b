/** Dutch words that come after the first verdict: how sure, what weighs, what buildings are used for. */

export const laterNl = {
  band: (low: string, design: string, high: string) =>
    `bij een lichtere lading ${low}, bij de rekenlading ${design}, bij een zwaardere lading ${high}`,
  sure: {
    sure: 'Dit is zeker.',
    fairly: 'Dit is vrij zeker.',
    unsure: 'Dit is niet zeker.',
    sentence: (count: number, share: number, verdict: string) =>
      `De app rekende ${count} keer opnieuw, met lichtere en zwaardere aannames over lading, brokstukken en glas. In ${share} van de 100 keer bleef het ${verdict}.`,
    share: (share: number) => (share < 1 ? 'minder dan 1 op de 100' : `${share} van de 100`),
    counting: 'De app rekent nog na hoe zeker dit is.',
  },
  classReasons: {
    'by-use': 'volgt uit het gebruik in de BAG',
    'own-choice': 'door u gekozen',
    'small-without-units': 'kleiner dan 25 m² en zonder adres',
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
  weighing: {
    'homes-with-broken-panes': (value: number) => `Bij ongeveer ${value} woningen breekt waarschijnlijk een ruit.`,
    'homes-where-unmet': (value: number) => `Bij ${value} woningen is een eis niet gehaald.`,
    evacuation: (value: number) => `Ongeveer ${value} woningen liggen binnen 50 m: houd rekening met ontruiming.`,
    'schools-by-day': (value: number) =>
      `${value} scholen of zeer kwetsbare gebouwen die ʼs nachts leeg zijn, liggen binnen bereik.`,
  },
};

export type LaterWords = typeof laterNl;
