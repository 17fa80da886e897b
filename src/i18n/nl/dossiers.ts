/** Dutch of the list of dossiers on the front door. */

export const dossiersNl = {
  search: 'Zoek in uw dossiers',
  searchHelp: 'Op naam, plaats, zaaknummer, kenmerk of kleur.',
  none: 'Nog geen dossiers. Begin met het voorbeeld of open een bestand met panden.',
  nothingFound: (text: string) => `Geen dossier met “${text}”.`,
  more: (count: number, all: number) => `Toon er nog ${count} (van ${all})`,
  shown: (shown: number, all: number) => `${shown} van ${all} dossiers`,
  variants: (count: number) => (count === 1 ? '1 variant' : `${count} varianten`),
  case: (number: string) => `zaak ${number}`,
  public: 'openbare versie',
  keepUntil: (date: string) => `bewaren tot en met ${date}`,
  expired: (date: string) => `bewaartermijn voorbij sinds ${date}`,
  nameless: (start: string) => `Dossier zonder naam ${start}`,
  unread: 'niet leesbaar',
  parts: {
    title: 'naam',
    place: 'plaats',
    changed: 'datum',
    verdict: 'kleur',
    keepUntil: 'bewaartermijn',
    details: 'gegevens',
    record: 'een deel ontbreekt',
  },
  save: 'Bewaar als bestand',
  remove: 'Verwijder',
  sure: 'Verwijder voorgoed',
  cancel: 'Annuleer',
  saveAll: 'Bewaar alle dossiers als bestand',
  openAll: 'Inlezen gaat met “Open bestand”, of sleep het bestand op de pagina.',
  expiredHeading: (count: number) =>
    count === 1 ? 'Van één dossier is de bewaartermijn voorbij.' : `Van ${count} dossiers is de bewaartermijn voorbij.`,
  wipeExpired: 'Wis ze',
  visit: 'Controlebezoek',
  runbookCase: 'Geval in het draaiboek',
  openWork: 'loopt nog',
  persistent: 'Deze browser bewaart uw dossiers tot u ze zelf verwijdert.',
  notPersistent:
    'Deze browser mag dossiers opruimen als de schijf vol raakt. Vraag of hij ze bewaart, of bewaar ze zelf als bestand. Sluit u een privévenster, dan zijn ze weg.',
  ask: 'Vraag de browser om ze te bewaren',
  refused:
    'De browser zegt nee. Dat gebeurt vaak tot u de app vaker gebruikt of als app installeert. Bewaar belangrijke dossiers als bestand.',
};

export type DossiersWords = typeof dossiersNl;
