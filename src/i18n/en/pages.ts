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
  now: {
    title: 'At once',
    incident: 'Something has just happened',
    incidentLine: 'Cash machine blown up, or explosion at a home, business or vehicle. Clock, steps, calls.',
    runs: (address: string) => `Running now: ${address || 'no address yet'}`,
    since: (hours: number, minutes: number) =>
      `${hours > 0 ? `${hours} h and ` : ''}${minutes} min since the bang. Back to the steps.`,
    number: 'Check a number',
    numberLine: 'Bicycle, telephone or other goods: scan or type the number.',
    figures: 'Put your figures beside the country',
    figuresLine: 'With a file of CBS or the police.',
  },
  desks: {
    overzicht: { name: 'Overview', line: 'Judge a whole list of sites, or all your dossiers, at once.' },
    landkaart: {
      name: 'Map of the municipality',
      line: 'Every metre of facade of a municipality: where can a machine be, and why not.',
    },
    heling: { name: 'Stolen goods', line: 'Check numbers of second-hand goods and visit a dealer.' },
    draaiboek: {
      name: 'Explosion runbook',
      line: 'Who does what before, during and after an explosion. With clock, numbers and log.',
    },
    cijfers: {
      name: 'Figures',
      line: 'Robberies, burglaries, explosions in the Netherlands, with your own municipality beside them.',
    },
    interventies: { name: 'Interventions', line: 'From problem to next step: which approach fits, and whom to call.' },
  },
};
