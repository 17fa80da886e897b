/** English words of the front door: the names of every page and desk, the list of dossiers, a newer version. */
import type { DossiersWords, PageWords, UpdateWords } from '../nl/start.ts';

/** English names of every page beside the steps, and of the other desks with a line of what they are for. */
export const pagesEn: PageWords = {
  pages: {
    tabel: 'Map as table',
    varianten: 'Variants',
    overleg: 'Talk',
    'rapport-lezen': 'Report',
    gevolgen: 'Consequences',
    'alle-maatregelen': 'All measures',
    uitleg: 'Explanation and word list',
    beleid: 'Policy',
    bezoekblad: 'Sheet for a visit',
    verbindingen: 'Connections',
  },
  toLookUp: 'Look up and check',
  apart: {
    beleid: 'See the limits that the app tests a place against, and whose they are.',
    uitleg: 'Read what each criterion is for and what the words mean.',
    verbindingen: 'Test whether the services with map and buildings work from this computer.',
  },
  local: 'Your dossiers stay on this computer.',
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

/** English of the list of dossiers on the front door. */
export const dossiersEn: DossiersWords = {
  search: 'Search your dossiers',
  searchHelp: 'By name, place, case number, reference or colour.',
  none: 'No dossiers yet. Begin with the example or open a file of buildings.',
  nothingFound: (text) => `No dossier with “${text}”.`,
  more: (count, all) => `Show ${count} more (of ${all})`,
  shown: (shown, all) => `${shown} of ${all} dossiers`,
  variants: (count) => (count === 1 ? '1 variant' : `${count} variants`),
  case: (number) => `case ${number}`,
  public: 'public version',
  keepUntil: (date) => `keep until ${date}`,
  expired: (date) => `past its date since ${date}`,
  nameless: (start) => `Dossier without a name ${start}`,
  unread: 'not readable',
  parts: {
    title: 'name',
    place: 'place',
    changed: 'date',
    verdict: 'colour',
    keepUntil: 'date to keep until',
    details: 'details',
    record: 'a part is missing',
  },
  save: 'Save as a file',
  remove: 'Remove',
  sure: 'Remove for good',
  cancel: 'Cancel',
  saveAll: 'Save all dossiers as a file',
  openAll: 'Read them in with “Open file”, or drop the file on the page.',
  expiredHeading: (count) => (count === 1 ? 'One dossier is past its date.' : `${count} dossiers are past their date.`),
  wipeExpired: 'Wipe them',
  visit: 'Inspection visit',
  runbookCase: 'Case in the runbook',
  openWork: 'still open',
  persistent: 'This browser keeps your dossiers until you remove them.',
  notPersistent:
    'This browser may clear dossiers when the disk gets full. Ask it to keep them, or save them as a file yourself. When you close a private window they are gone.',
  ask: 'Ask the browser to keep them',
  refused:
    'The browser says no. That is common until you use the app more often or install it. Save important dossiers as a file.',
};

/** English of the bar that offers a newer version. */
export const updateEn: UpdateWords = {
  title: 'There is a new version',
  text: 'Your work is kept. Until you update you go on with this version.',
  now: 'Update now',
  later: 'Later',
};
