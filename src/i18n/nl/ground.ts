/** Dutch words of what lies under the buildings on the map. */
export const groundNl = {
  title: 'Ondergrond',
  choices: { none: 'Panden', brt: 'Kaart', luchtfoto: 'Luchtfoto' },
  credits: { brt: 'Kaartgegevens © Kadaster', luchtfoto: 'Luchtfoto © Beeldmateriaal.nl / PDOK' },
  year: 'Jaar van de luchtfoto',
  newest: 'nieuwste',
  layers: 'Lagen',
  parcels: 'Kadastrale kaart',
  layerStates: {
    failed: () => 'niet bereikbaar',
    cut: (most: number) => `alleen de eerste ${most}`,
  },
  rings: {
    title: 'Telt voor wie',
    upTo: (name: string, metres: string) => `${name} tot ${metres}`,
    counts: (whom: readonly string[]) => `telt voor ${new Intl.ListFormat('nl').format(whom)}`,
    whom: {
      homes: 'woningen',
      shops: 'winkels met mensen erin',
      vulnerable: 'zorg, school of opvang',
      outside: 'mensen buiten',
    },
    maybe: (counts: string) => `${counts}: hier nog onbekend`,
    nobody: (counts: string) => `${counts}: hier niet`,
    told: 'geen eis, om te weten',
  },
  rest: {
    title: 'Wat er verder op de kaart staat',
    what: 'Wat',
    name: 'Naam of adres',
    away: 'Afstand tot de automaat',
    machine: 'automaat',
    place: 'plek waar mensen zijn',
    open: 'niet te lezen: hier kan een gebouw staan',
    other: 'andere plek in het plan',
    spot: (verdict: string) => `plek die is gezocht: ${verdict}`,
  },
  ruler: {
    name: 'Meetlat',
    next: (points: number): string =>
      points === 0
        ? 'Klik het eerste punt aan, of druk op Enter bij het kruis.'
        : 'Klik het tweede punt aan, of druk op Enter bij het kruis.',
    length: (metres: string) => `Gemeten: ${metres}. Klik voor een nieuwe meting; Esc stopt.`,
  },
  probe: {
    name: 'deze plek',
    title: (metres: string, seen: boolean) => `Hier, op ${metres}, ${seen ? 'in het zicht' : 'uit het zicht'}`,
    nothing: 'Voor deze plek is niets berekend',
    pressure: 'Drukgolf',
    eardrum: 'Trommelvlies scheurt',
    death: 'Overlijden door de drukgolf',
    pieces: 'Brokstukken',
    how: 'Voor wie hier buiten staat. Klik ergens anders op de grond, of druk op Esc.',
  },
  failed: 'De ondergrond is niet bereikbaar; panden en straten staan er wel.',
};

export type GroundWords = typeof groundNl;
