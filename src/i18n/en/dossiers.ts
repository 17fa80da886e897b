/** English of the list of dossiers on the front door. */
import type { DossiersWords } from '../nl/dossiers.ts';

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
