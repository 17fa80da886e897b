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
  rings: {
    upTo: (name, metres) => `${name} up to ${metres}`,
    counts: (whom) => `counts for ${new Intl.ListFormat('en').format(whom)}`,
    whom: {
      homes: 'homes',
      shops: 'shops with people inside',
      vulnerable: 'care, school or shelter',
      outside: 'people outside',
    },
    maybe: (counts) => `${counts}: not known yet here`,
    nobody: (counts) => `${counts}: none here`,
    told: 'no demand, good to know',
  },
  ruler: {
    name: 'Ruler',
    next: (points) =>
      points === 0
        ? 'Click on the first point, or press Enter at the cross.'
        : 'Click on the second point, or press Enter at the cross.',
    length: (metres) => `Measured: ${metres}. Click to measure again; Esc stops.`,
  },
  probe: {
    name: 'this spot',
    title: (metres, seen) => `Here, at ${metres}, ${seen ? 'in sight' : 'out of sight'}`,
    nothing: 'Nothing was calculated for this spot',
    pressure: 'Blast',
    eardrum: 'Eardrum ruptures',
    death: 'Death by the blast',
    pieces: 'Pieces',
    how: 'For somebody outdoors at this spot. Click elsewhere on the ground, or press Esc.',
  },
  failed: 'The ground cannot be reached; buildings and streets are there.',
};
