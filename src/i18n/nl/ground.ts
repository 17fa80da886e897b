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
  failed: 'De ondergrond is niet bereikbaar; panden en straten staan er wel.',
};

export type GroundWords = typeof groundNl;
