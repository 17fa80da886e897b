/** Dutch words of the overview of many sites. */
export const overzichtNl = {
  title: 'Overzicht van plekken',
  lead: 'Beoordeel veel plekken in één keer: een lijst (Excel of CSV) met adres, RD of breedte en lengte, of de dossiers in deze browser. Een regel die niet klopt, houdt de rest niet op.',
  back: 'Terug naar het begin',
  openList: 'Open lijst (Excel of CSV)',
  /** With a header that the reader of lists knows. */
  columnsHelp:
    'Kolommen die u kunt gebruiken: naam; adres en plaats (of postcode en huisnummer), of x en y (RD), of lat en lon; plaatsing en functies mogen erbij. Bijvoorbeeld:',
  example: 'naam;adres;plaats;plaatsing;functies\nFiliaal Markt;Marktstraat 62;Lindervoort;gevel;opnemen',
  exampleFile: 'voorbeeld-lijst.csv',
  saveExample: 'Bewaar dit voorbeeld (CSV)',
  dossiers: (count: number) => `Neem de dossiers van deze browser (${count})`,
  neutral: 'Neem voorlopig aan: geen terras of halte, geen aanrijroute, geen gedeelde ingang',
  neutralHelp:
    'Zonder deze aanname blijft een plek uit een lijst vaak onbepaald. Met de aanname is het oordeel voorlopig.',
  unknown: 'Behandel onbekend gebruik als woning',
  judge: 'Beoordeel alle plekken',
  again: 'Beoordeel alles opnieuw',
  cancel: 'Stop',
  progress: (done: number, total: number) => `${done} van ${total} plekken klaar`,
  stopped: 'Gestopt. Wat klaar was, staat in de lijst.',
  table: 'Plekken',
  columns: {
    number: 'Nr.',
    name: 'Plek',
    verdict: 'Oordeel',
    unmet: 'Eisen niet gehaald',
    missing: 'Ontbreekt',
    homes: 'Woningen met kapotte ruit',
    host: 'Pand',
    facts: 'Gegevens van',
  },
  pending: (count: number) => (count === 1 ? '1 eis wacht op bewijs.' : `${count} eisen wachten op bewijs.`),
  sort: (column: string) => `Sorteer op ${column}`,
  provisional: 'voorlopig',
  open: 'Open',
  openName: (name: string) => `Open ${name}`,
  line: (number: number) => `regel ${number}`,
  map: 'Plekken op de kaart',
  mapHelp: 'De nummers zijn die van de tabel.',
  together: (count: number) => `${count}×`,
  togetherHelp: 'Met × erachter: zo veel plekken bij elkaar, in de ergste kleur; de tabel noemt ze alle',
  ringed: 'Met een ring: op andere uren slechter; de tabel zegt welke kleur dan',
  exportCsv: 'Bewaar als CSV',
  exportGeoJson: 'Bewaar als GeoJSON',
  tally: (count: number, word: string) => `${count} ${word}`,
  waiting: 'nog niet beoordeeld',
  failed: 'niet te beoordelen',
  /** A service that is silent, once for all lines that wait for it. */
  saidOnce: (count: number, sentence: string) => `${count} plekken niet beoordeeld. ${sentence}`,
  problems: {
    /** Here no file of buildings can be opened. */
    'service-offline':
      'De dienst is niet bereikbaar. Controleer de verbinding en beoordeel opnieuw; dossiers in deze browser hebben geen netwerk nodig.',
    'service-slow': 'De dienst antwoordt niet op tijd. Probeer het straks opnieuw.',
    'service-down': 'De dienst heeft een storing. Probeer het later opnieuw.',
    'service-refused': 'De dienst weigert de vraag. Meld dit bij de beheerder van Gevelwijzer.',
    'service-garbled': 'De dienst stuurt iets anders dan gevraagd. Probeer het opnieuw.',
    'service-too-large':
      'De dienst stuurt te veel gegevens. Deze plek is zo niet te beoordelen; meld dit bij de beheerder van Gevelwijzer.',
    'service-elsewhere': 'De dienst antwoordt over een andere plek dan gevraagd. Meld dit bij de beheerder.',
    'no-place': 'In deze regel staat geen plek.',
    'no-machine': 'In dit dossier staat nog geen automaat.',
    unreadable:
      'Dit bestand is niet als lijst te lezen. Het is beschadigd, of de werkmap heeft bladen met andere kolommen. Bewaar het blad met de lijst apart.',
    'no-columns': 'Geen kolom zegt waar. Gebruik kolommen als adres, postcode en huisnummer, x en y, of lat en lon.',
    'too-many': 'De lijst heeft meer dan 5000 regels. Splits haar.',
  },
};

export type OverzichtWords = typeof overzichtNl;
