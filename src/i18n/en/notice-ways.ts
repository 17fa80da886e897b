/** English of the buttons behind a sentence. */
import type { waysNl } from '../nl/notice-ways.ts';

export const waysEn: typeof waysNl = {
  keepAsNew: 'Keep as a new dossier',
  /** Of a file of points. */
  schools: 'Schools, childcare or care',
  sites: 'Cash machines or places',
  back: 'Go back to this dossier',
  /** Behind the title of a dossier that comes beside the stored one. */
  asOf: (day: string) => `as of ${day}`,
  readable: 'what can be read',
  unreadable: 'Not readable in the stored dossier',
};
