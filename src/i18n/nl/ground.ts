/** Dutch words of what lies under the buildings on the map. */
export const groundNl = {
  title: 'Ondergrond',
  choices: { none: 'Panden', brt: 'Kaart', luchtfoto: 'Luchtfoto' },
  credits: { brt: 'Kaartgegevens © Kadaster', luchtfoto: 'Luchtfoto © Beeldmateriaal.nl / PDOK' },
  failed: 'De ondergrond is niet bereikbaar; panden en straten staan er wel.',
};

export type GroundWords = typeof groundNl;
