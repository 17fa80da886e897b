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
