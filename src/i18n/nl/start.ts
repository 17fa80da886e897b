/** Dutch words of the front door: the names of every page and desk, the list of dossiers, a newer version. */

/** Dutch names of every page beside the steps, and of the other desks with a line of what they are for. */
export const pagesNl = {
  pages: {
    tabel: 'Kaart als tabel',
    varianten: 'Varianten',
    overleg: 'Overleg',
    'rapport-lezen': 'Rapport',
    gevolgen: 'Gevolgen',
    'alle-maatregelen': 'Alle maatregelen',
    uitleg: 'Uitleg',
    beleid: 'Beleid',
    bezoekblad: 'Blad voor een bezoek',
    verbindingen: 'Verbindingen',
  },
  now: {
    title: 'Meteen',
    incident: 'Er is nu iets gebeurd',
    incidentLine: 'Plofkraak, of explosie bij woning, bedrijf of voertuig. Klok, stappen, bellen.',
    runs: (address: string) => `Loopt nu: ${address || 'adres nog niet ingevuld'}`,
    since: (hours: number, minutes: number) =>
      `${hours > 0 ? `${hours} uur en ` : ''}${minutes} min sinds de knal. Terug naar de stappen.`,
    number: 'Kijk een nummer na',
    numberLine: 'Fiets, telefoon of ander goed: scan of typ het nummer.',
    figures: 'Zet uw cijfers naast het land',
    figuresLine: 'Met een bestand van CBS of politie.',
  },
  desks: {
    overzicht: { name: 'Overzicht', line: 'Beoordeel een hele lijst plekken, of al uw dossiers, in één keer.' },
    landkaart: {
      name: 'Kaart van de gemeente',
      line: 'Elke meter gevel van een gemeente: waar kan een automaat, en waarom niet.',
    },
    heling: { name: 'Heling', line: 'Kijk nummers van tweedehands spullen na en doe een bezoek aan een opkoper.' },
    draaiboek: {
      name: 'Draaiboek explosie',
      line: 'Wie doet wat, vóór, tijdens en na een explosie. Met klok, belnummers en log.',
    },
    cijfers: {
      name: 'Cijfers',
      line: 'Overvallen, inbraken, explosies in Nederland, met uw eigen gemeente ernaast (CBS of politie).',
    },
    interventies: { name: 'Interventies', line: 'Van probleem naar volgende stap: welke aanpak past, en wie u belt.' },
  },
};

export type PageWords = typeof pagesNl;

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

/** Dutch of the bar that offers a newer version. */
export const updateNl = {
  title: 'Er is een nieuwe versie',
  text: 'Uw werk blijft bewaard. Tot u bijwerkt, gaat u verder met deze versie.',
  now: 'Werk nu bij',
  later: 'Later',
};

export type UpdateWords = typeof updateNl;
