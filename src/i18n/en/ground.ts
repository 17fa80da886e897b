/** English words of what lies under the buildings on the map. */
import type { GroundWords } from '../nl/ground.ts';

export const groundEn: GroundWords = {
  title: 'Ground',
  choices: { none: 'Buildings', brt: 'Map', luchtfoto: 'From the air' },
  credits: { brt: 'Map data © Kadaster', luchtfoto: 'Aerial picture © Beeldmateriaal.nl / PDOK' },
  year: 'Year of the aerial picture',
  newest: 'newest',
  layers: 'Layers',
  parcels: 'Cadastral map',
  layerStates: {
    failed: () => 'cannot be reached',
    cut: (most) => `only the first ${most}`,
  },
  failed: 'The ground cannot be reached; buildings and streets are there.',
};
