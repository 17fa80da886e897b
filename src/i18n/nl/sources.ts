/** Dutch words about where the surroundings come from, how old they are and what changed. */
export const sourcesNl = {
  title: 'Waar dit vandaan komt',
  source: 'Bron',
  count: 'Aantal',
  date: 'Opgehaald',
  print: 'Controlegetal',
  noPrint: 'niet bewaard',
  pages: (count: number) => `over ${count} delen`,
  printHow:
    'Het controlegetal is de SHA-256 van wat binnenkwam of van het bestand. Kwam het in delen, dan is het de SHA-256 van de controlegetallen van de delen, in volgorde, elk op een regel.',
  unknownDate: 'onbekend',
  age: (days: number) => (days === 0 ? 'vandaag' : days === 1 ? 'gisteren' : `${days} dagen oud`),
  old: (days: number) =>
    `Deze gegevens zijn ${days} dagen oud. Er kan intussen gebouwd of gesloopt zijn: haal de omgeving opnieuw op.`,
  refresh: 'Haal de omgeving opnieuw op',
  covered: (width: string, height: string) =>
    `De gegevens dekken de hele straal om de automaat (gebied van ${width} bij ${height}).`,
  notCovered: 'De gegevens dekken de straal om de automaat niet helemaal. Bij Uitkomst kiest u wat u doet.',
  declared: 'Wie de gegevens leverde, verklaart dat ze volledig zijn.',
  noHeight: (count: number) =>
    `Van ${count} ${count === 1 ? 'pand' : 'panden'} is de hoogte niet bekend; de app rekent daar met één vaste hoogte.`,
  otherStatus: (count: number, names: string) =>
    `${count} ${count === 1 ? 'pand staat' : 'panden staan'} er, maar met een andere status: ${names}.`,
  countNotInUse: 'Tel ook gebouwen in aanbouw en lege gebouwen mee',
  notInUse: 'De BAG kent hier panden die niet in gebruik zijn. Telt u ze mee, zeg dan zelf waarvoor ze dienen.',
  difference: 'Wat er veranderde sinds de vorige keer',
  same: 'Niets.',
  added: (count: number) => `${count} erbij`,
  removed: (count: number) => `${count} weg`,
  changed: (count: number) => `${count} gewijzigd`,
  kinds: { outline: 'omtrek', status: 'status', use: 'gebruik', units: 'aantal adressen', height: 'hoogte' },
};

export type SourcesWords = typeof sourcesNl;
