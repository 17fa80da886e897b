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
    title: 'Counts for whom',
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
  rest: {
    title: 'What else is on the map',
    what: 'What',
    name: 'Name or address',
    away: 'Distance to the machine',
    machine: 'machine',
    place: 'place where people are',
    open: 'could not be read: a building may stand here',
    other: 'other place in the plan',
    spot: (verdict) => `place that was looked for: ${verdict}`,
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
