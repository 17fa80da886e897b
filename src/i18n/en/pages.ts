/** English names of every page beside the steps, and of the other desks with a line of what they are for. */
import type { PageWords } from '../nl/pages.ts';

export const pagesEn: PageWords = {
  pages: {
    table: 'Map as table',
    variants: 'Variants',
    talk: 'Talk',
    report: 'Report',
    consequences: 'Consequences',
    measures: 'All measures',
    words: 'Explanation',
    policy: 'Policy',
    visit: 'Sheet for a visit',
    connections: 'Connections',
  },
  desks: {
    overzicht: { name: 'Overview', line: 'Judge a whole list of sites, or all your dossiers, at once.' },
    landkaart: {
      name: 'Map of the municipality',
      line: 'Every metre of facade of a municipality: where can a machine be, and why not.',
    },
    heling: { name: 'Stolen goods', line: 'Check numbers of second-hand goods and prepare a visit.' },
    draaiboek: { name: 'Explosion runbook', line: 'Who does what before, during and after an explosion.' },
    cijfers: {
      name: 'Figures',
      line: 'Robberies, burglaries, explosions: figures from letters to parliament, with what does not add up.',
    },
    interventies: { name: 'Interventions', line: 'AJB, IPTA, RIO and more: search by age and aim.' },
  },
};
