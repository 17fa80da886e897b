/** Dutch words of the visit to a dealer. */
import type { OpenPoint } from '../../modules/heling/visit.ts';

export const helingVisitNl = {
  lead: 'Een lijst voor in de winkel, en het verslag erna. Leg geen namen van personen vast.',
  roleFirst: 'Kies eerst uw rol. Die bepaalt uw bevoegdheden en staat in het verslag.',
  role: 'In welke rol komt u?',
  roles: { boa: 'boa (opsporing)', awb: 'toezichthouder (Awb)', police: 'politie' },
  roleHelp: {
    boa: 'U gebruikt opsporingsbevoegdheden. De bevoegdheden van de Awb mag u hiervoor niet gebruiken. Gegevens vallen onder de Wpg.',
    awb: 'U gebruikt de toezichtbevoegdheden van de Awb, voor de APV. Voor artikel 437 Sr is opsporing nodig. Gegevens vallen onder de AVG.',
    police: 'U gebruikt opsporingsbevoegdheden. Gegevens vallen onder de Wpg.',
  },
  law: 'Welk recht geldt?',
  laws: { now: 'huidig recht', bill: 'na wetsvoorstel 36 036 (nog niet in werking)' },
  keep: 'Bewaartermijn in deze gemeente, in dagen (APV)',
  keepBill: 'Na het wetsvoorstel: vijf werkdagen bewaren, overal. DOR en DOL zijn dan verplicht.',
  keepShort: 'Bewaartermijn',
  keepDays: (days: string, municipality: string) => `${days} dagen${municipality ? `, ${municipality}` : ''}`,
  keepSeen:
    'Gezien in een APV: 3 dagen (Coevorden, Deventer), 5 (Krimpen, Pijnacker-Nootdorp, Steenwijkerland), 14 (Hilversum). Kijk in die van uw gemeente.',
  looked: 'Aantal regels van het register bekeken',
  fields: 'Wat in het register moet staan',
  fieldNames: {
    a: 'volgnummer van de aantekening',
    b: 'datum van verkrijging',
    c: 'omschrijving, met soort, merk en nummer waar dat kan',
    d: 'koopprijs of andere voorwaarden',
    e: 'naam en adres van wie het kwam: alleen of het er staat, neem het niet over',
    f: 'soort en nummer van het identiteitsbewijs (alleen bij koper, contant betaald)',
  },
  duties: 'Andere plichten',
  dutyNames: {
    notify: 'meldde zich vooraf schriftelijk bij de burgemeester, of via DOL (437ter)',
    bylaw: 'houdt zich aan de APV van de gemeente (437ter)',
    kept: 'houdt het register doorlopend bij, meteen na elke inkoop',
    dor: 'gebruikt DOR, of een gewaarmerkt eigen register',
    sales: 'houdt ook de verkoop bij, als de APV dat vraagt (model-APV 2:67)',
    identify: 'koopt niet zonder gegevens van wie aanbiedt (437 onder b)',
    show: 'toont de administratie op eerste verzoek (437 onder c)',
    inspect: 'laat een goed zien en wijst de regel in het register aan (437 onder d)',
    described: 'heeft geen goed dat de politie schriftelijk als gestolen of verloren omschreef (437 onder e)',
    order: 'houdt zich aan een bevel om een goed te bewaren, hoogstens 14 dagen (437 onder f)',
    answer: 'geeft gevraagde opgaven op tijd (437 onder g)',
    minors: 'koopt niet van minderjarigen (437bis)',
    detained: 'koopt niet van gedetineerden en wie daarmee gelijkstaat (437bis)',
    keep: 'bewaart ingekochte goederen de hele termijn',
  },
  dutyFindings: { present: 'in orde', missing: 'niet in orde', wrong: 'deels of onjuist', open: 'niet bekeken' },
  docHelp:
    'DOR en DOL staan in deze lijst. Van DOC is alleen openbaar dat het toezichthouders ondersteunt; wat het vraagt, is niet gevonden.',
  findings: { present: 'aanwezig', missing: 'ontbreekt', wrong: 'onjuist', open: 'niet bekeken' },
  sample: 'Steekproef uit de voorraad',
  stock: 'Aantal goederen in voorraad',
  stockHelp: 'Weet u het niet? Laat het leeg: dan wordt er niet geloot.',
  take: 'Aantal om te bekijken',
  seed: 'Toevalsgetal',
  notDrawn: 'Er is niet geloot: hoeveel goederen er in voorraad waren, is niet ingevuld.',
  sampleText: (places: string) => `Geloot: bekijk de goederen op plaats ${places}, geteld vanaf de ingang.`,
  sampleHelp:
    'Het toeval kiest, niet u of de handelaar. Elk nieuw bezoek krijgt een eigen toevalsgetal; met hetzelfde getal komt dezelfde steekproef terug.',
  note: 'Bevinding, zonder namen van personen',
  print: 'Print het bezoekverslag',
  dealer: 'Zaak',
  address: 'Adres',
  kvk: 'KvK-nummer',
  dealerHelp: 'Alleen de naam van de zaak. Geen namen van personen.',
  date: 'Dag van het bezoek',
  keepProblem: 'Vul een heel aantal dagen in, bijvoorbeeld 5.',
  keepAsk: 'Vul eerst de bewaartermijn in.',
  lines: 'In hoeveel regels',
  endSure: 'Dit wist alles wat u invulde.',
  endYes: 'Ja, wis het bezoek',
  keepTitle: 'Bewaartermijn van de gekozen goederen',
  place: 'Plaats',
  bought: 'Ingekocht op',
  goodState: 'In de winkel',
  goodStates: { open: 'niet bekeken', there: 'aanwezig', gone: 'niet aanwezig' },
  dateUnknown: 'De datum klopt niet.',
  mustBeThere: (until: string) => `Moet er zijn tot en met ${until}.`,
  maySold: (until: string) => `Mocht weg na ${until}.`,
  goneTooSoon: (until: string) => `Te vroeg weg: moest er zijn tot en met ${until}.`,
  follow: 'Wat volgt',
  stepHelp: 'De stappen komen uit de tabel van uw gemeente. Dit is geen besluit.',
  noFaults: 'Nog niets ontbreekt of is onjuist.',
  noStep: 'Geen stap ingevuld.',
  asked: 'Wat is bekeken',
  finding: 'Bevinding',
  earlier: 'Eerder gevonden',
  times: ['niet eerder', 'één keer', 'twee keer of vaker'],
  step: 'Stap',
  kept: (days: number) =>
    `Dit bezoek blijft ${days} dagen in deze browser, met de foto’s. Daarna vragen we of het weg mag.`,
  save: 'Bewaar als bestand',
  fresh: 'Nieuw bezoek',
  beginVisit: 'Begin het bezoek',
  wipe: 'Wis dit bezoek',
  toList: 'Alle bezoeken',
  history: 'Bezoeken in deze browser',
  noDealer: 'Zaak nog niet ingevuld',
  begunAt: (date: string, time: string) => `${date}, begonnen ${time}`,
  before: (date: string, faults: string) =>
    faults === ''
      ? `Vorig bezoek ${date}: niets dat niet in orde was.`
      : `Vorig bezoek ${date}: niet in orde was ${faults}. Kijk die opnieuw na.`,
  noRegisters: 'Er staat geen register aan. Het bezoek werkt ook zonder.',
  compareWith: (names: string) => `Elk nummer wordt vergeleken met ${names}.`,
  visitState: (goods: number, ended: boolean, open: number) =>
    `${goods === 1 ? '1 goed' : `${goods} goederen`}, ${ended ? 'afgesloten' : 'loopt'}, ${open === 1 ? '1 punt open' : `${open} punten open`}.`,
  laterFound: 'Een nieuwer register vindt dit nummer nu wel. Kijk opnieuw.',
  parts: { goods: 'Goederen', duties: 'Plichten', end: 'Afsluiten' },
  countOf: (done: number, of: number) => `${done} van ${of}`,
  openCount: (count: number) => `${count} open`,
  goods: 'Goederen',
  good: 'Goed',
  goodTitle: (nr: number) => `Goed ${nr}`,
  noGoods: 'Nog geen goederen. Scan of typ het eerste nummer.',
  addNone: 'Goed zonder nummer',
  states: { number: 'nummer', unreadable: 'nummer niet te lezen', none: 'geen nummer' },
  stateLabel: 'Nummer op het goed',
  goodResults: {
    exact: 'Gevonden',
    near: 'Lijkt op, vergelijk zelf',
    none: 'Niet gevonden',
    invalid: 'Kan niet kloppen',
    unreadable: 'Niet te lezen',
    'no-number': 'Niet na te kijken op nummer',
    'not-asked': 'In geen eigen register gekeken',
  },
  goodNone: 'Dit goed heeft geen nummer. Neem een foto en beschrijf het.',
  goodUnreadable: 'Het nummer is niet te lezen. Neem een foto. Het telt niet als nagekeken.',
  goodNotAsked: 'Er is in geen eigen register gekeken.',
  meanings: {
    exact: 'Gevonden: het nummer staat in het genoemde register van die datum. Dat zegt niet wie wat wist.',
    near: 'Lijkt op: het kan een ander goed zijn. Vergelijk zelf.',
    none: 'Niet gevonden in het genoemde register; dit zegt niet dat het goed niet gestolen is.',
    invalid: 'Kan niet kloppen: het nummer is verkeerd gelezen of verzonnen. Niet nagekeken.',
    unreadable: 'Niet te lezen: niet nagekeken. Daarover zegt dit verslag niets.',
    'no-number': 'Geen nummer: niet nagekeken. Daarover zegt dit verslag niets.',
    'not-asked': 'In geen eigen register gekeken: daarover zegt dit verslag niets.',
  },
  ownRegisters: 'Eigen registers',
  stopHelingColumn: 'Stop Heling, volgens de controleur',
  lineSeen: 'Staat het in het register van de zaak?',
  lineNr: 'Regel van het register',
  inDor: 'Staat het in DOR?',
  yesNo: { yes: 'ja', no: 'nee', open: 'niet gezien' },
  ownChoice: 'zelf gekozen',
  goodNote: 'Opmerking, zonder namen',
  next: 'Volgend goed',
  backToGoods: 'Naar de lijst',
  drop: 'Haal dit goed weg',
  dropSure: 'Dit wist het goed met zijn uitkomst en foto.',
  dropYes: 'Ja, haal weg',
  photo: 'Foto van het nummer',
  photoHelp: 'Blijft op dit toestel en gaat niet mee in het verslag. Geen personen op de foto.',
  photoTake: 'Maak of kies een foto',
  photoWipe: 'Wis de foto',
  stockOpen: 'Open een lijst van de voorraad (CSV, ook uit DOR)',
  stockRead: (goods: number, missing: string) =>
    `${goods} goederen toegevoegd en nagekeken.${missing !== '' ? ` Let op: ${missing}.` : ''}`,
  stockMissing: (field: 'bought' | 'price' | 'description' | 'number', count: number) =>
    count === 0
      ? ''
      : `${count} regels zonder ${{ bought: 'datum van verkrijging', price: 'prijs', description: 'omschrijving', number: 'nummer' }[field]}`,
  allInOrder: 'Zet alles wat nog open is op in orde',
  toEnd: 'Naar afsluiten',
  unnumbered: 'Niet na te kijken op nummer',
  unnumberedHelp:
    'Goud, sieraden, kunst, kleding en veel gereedschap hebben geen nummer. Een lege uitkomst zegt daar niets. Neem een foto, beschrijf het, en zoek de regel in het register.',
  unnumberedSeen: 'Hier gezien: aantal en soort',
  stillOpen: 'Nog open',
  nothingOpen: 'Niets.',
  openPoint: (point: OpenPoint, duties: Readonly<Record<string, string>>): string => {
    switch (point.kind) {
      case 'role':
        return 'Uw rol is niet gekozen.';
      case 'dealer':
        return 'De zaak is niet ingevuld.';
      case 'stop-heling':
        return `Goed ${point.good}: nog niet nagekeken in Stop Heling.`;
      case 'compare':
        return `Goed ${point.good}: lijkt op een nummer in een register, vergelijk zelf.`;
      case 'read-again':
        return `Goed ${point.good}: het nummer kan niet kloppen of is niet te lezen.`;
      case 'line':
        return `Goed ${point.good}: niet gezien of het in het register van de zaak staat.`;
      case 'drawn':
        return `Geloot en niet bekeken: plaats ${point.places.join(', ')}.`;
      case 'duty':
        return `Niet bekeken: ${duties[point.code] ?? point.code}.`;
    }
  },
  closeHelp: 'Afsluiten mag. Wat open is, staat als open in het verslag.',
  close: 'Sluit het bezoek af',
  closed: (time: string) => `Afgesloten om ${time}`,
  reopen: 'Open weer',
  until: 'tot',
  noNumberYet: 'Nog geen verslagnummer',
  checkFigure: 'Controlegetal',
  signed: 'Ondertekening',
  signedHelp: (role: string) => `Opgemaakt door: ${role}, nummer …………… (geen naam). Datum en handtekening: ……………`,
  file: 'bezoekverslag',
  report: 'Verslag controlebezoek',
  reportFacts: 'Het bezoek',
};
