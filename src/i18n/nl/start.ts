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
    uitleg: 'Uitleg en woordenlijst',
    beleid: 'Beleid',
    bezoekblad: 'Blad voor een bezoek',
    verbindingen: 'Verbindingen',
  },
  /** What is read without a dossier. */
  toLookUp: 'Opzoeken en nakijken',
  apart: {
    beleid: 'Bekijk de grenzen waaraan de app een plek toetst, en van wie ze zijn.',
    uitleg: 'Lees waar elke eis voor is en wat de woorden betekenen.',
    verbindingen: 'Test of de diensten met kaart en panden vanaf deze computer werken.',
  },
  local: 'Uw dossiers blijven op deze computer.',
  now: {
    title: 'Meteen',
    incident: 'Er is nu iets gebeurd',
    incidentLine:
      'Bij een plofkraak, of een explosie bij een woning, bedrijf of voertuig. U krijgt een klok, de stappen en wie u belt.',
    runs: (address: string) => `Loopt nu: ${address || 'adres nog niet ingevuld'}`,
    since: (hours: number, minutes: number) =>
      `${hours > 0 ? `${hours} uur en ` : ''}${minutes} min sinds de knal. Terug naar de stappen.`,
    number: 'Kijk een nummer na',
    numberLine: 'Scan of typ het nummer van een fiets, een telefoon of iets anders.',
    figures: 'Zet uw cijfers naast het land',
    figuresLine: 'Dat gaat met een bestand van het CBS of de politie.',
  },
  desks: {
    overzicht: { name: 'Overzicht', line: 'Beoordeel een hele lijst plekken, of al uw dossiers, in één keer.' },
    landkaart: {
      name: 'Kaart van de gemeente',
      line: 'Zie van elke meter gevel in een gemeente of er een automaat kan, en waarom niet.',
    },
    heling: { name: 'Heling', line: 'Kijk nummers van tweedehands spullen na en doe een bezoek aan een opkoper.' },
    draaiboek: {
      name: 'Draaiboek explosie',
      line: 'Lees wie wat doet vóór, tijdens en na een explosie. Er zijn een klok, belnummers en een log bij.',
    },
    cijfers: {
      name: 'Cijfers',
      line: 'Bekijk de overvallen, inbraken en explosies in Nederland, met de cijfers van uw eigen gemeente ernaast (van CBS of politie).',
    },
    interventies: {
      name: 'Interventies',
      line: 'Kies een probleem en lees welke aanpak past, wat de volgende stap is en wie u belt.',
    },
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
