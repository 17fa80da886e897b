/** Buttons behind a sentence about what was not kept. */
export const waysNl = {
  keepAsNew: 'Bewaar als nieuw dossier',
  /** Of a file of points. */
  schools: 'Scholen, opvang of zorg',
  sites: 'Geldautomaten of plekken',
  back: 'Ga terug naar dit dossier',
  /** Behind the title of a dossier that comes beside the stored one. */
  asOf: (day: string) => `stand van ${day}`,
  readable: 'wat leesbaar is',
  /** Among the sources of such a dossier. */
  unreadable: 'Niet leesbaar in het bewaarde dossier',
};
