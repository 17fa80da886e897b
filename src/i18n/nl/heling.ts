/** Dutch words of the heling desk. Never "niet gestolen", and never "gestolen" on what only looks alike. */
import type { NumberKind, NumberRemark } from '../../modules/heling/number.ts';
import type { BrandSays, Match, MatchReason, NumberAnswer } from '../../modules/heling/search.ts';
import { formatIn } from '../locale-format.ts';
import { helingCapacityNl, helingSpotsNl, helingVisitNl } from './heling-visit.ts';

/** Dutch words of the outcome of one number. */
export const helingOutcomeNl = {
  title: 'Wat het nummer zegt',
  kind: 'Soort',
  holds: 'Klopt het?',
  right: 'Het nummer kan kloppen.',
  wrong: 'Het nummer kan niet kloppen.',
  kindOpen: 'serie- of framenummer; het nummer zelf zegt niet welk soort goed',
  noRule: 'Dat is aan dit nummer niet te zien.',
  askThere: 'Of het goed gestolen is, vraagt u bij Stop Heling.',
  imeiLimit: 'Een verwisselde 0 en 9 ziet het controlecijfer niet.',
  maker: 'Maker',
  makerUnknown: 'Niet bekend.',
  makerVin:
    'Uit de eerste drie tekens, volgens de lijsten van Wikipedia en vininfo; het officiële register is niet openbaar. Vergelijk met het voertuig.',
  makerImei: (code: string) => `Toestelcode ${code}. Wij hebben geen lijst van makers. Toets *#06# en vergelijk.`,
  code: 'Meldcode',
  codeHelp: 'De laatste vier tekens. Vergelijk met het kentekenbewijs.',
  registers: 'Registers',
  stillLoading: 'Er wordt nog een register gelezen. Daarin is niet gekeken; kijk straks opnieuw.',
  stolenTitle: 'Geregistreerd als gestolen, volgens Stop Heling',
  writeDown:
    'Schrijf op: zaak, wie het aanbiedt, tijd, merk, kleur en nummer. Maak een foto. Zet het goed bij het bezoek: dan staan nummer en tijd vast.',
  afterStolen:
    'Geef het goed niet terug voor u de politie sprak. Bel 0900-8844, bij spoed 112, en vraag wat u moet doen. Alleen de politie stelt vast of dit het gestolen goed is.',
  callPolice: 'Bel de politie: 0900-8844',
  afterNone: 'Niet elke diefstal is met een nummer aangegeven: het goed kan toch gestolen zijn.',
  toVisit: 'Zet bij bezoek',
  whereTitle: 'Waar staat het serienummer?',
  where: [
    ['Telefoon', 'Toets *#06#, of kijk in het simbakje.'],
    ['Fiets', 'Onder de trapas, bij het balhoofd of bij de zadelbuis.'],
    ['Laptop', 'Onderkant, op de sticker met S/N.'],
    ['Gereedschap', 'Op het typeplaatje, bij S/N.'],
  ] as readonly (readonly [string, string])[],
};

/** Named in every answer. */
export interface RegisterFacts {
  readonly name: string;
  /** ISO. */
  readonly date: string;
  readonly count: number;
  /** The day is that of the file: nobody said of when the register is. */
  readonly ofFile?: boolean | undefined;
}

const format = formatIn('nl-NL');
const listed = (parts: readonly string[]): string => new Intl.ListFormat('nl').format(parts);
const named = ({ name, date, count, ofFile }: RegisterFacts): string =>
  `${name} ${ofFile ? 'uit een bestand ' : ''}van ${format.date(date)} (${format.number(count)} ${count === 1 ? 'regel' : 'regels'})`;
const share = (chance: number): string => (chance < 0.01 ? 'minder dan 1' : String(Math.round(100 * chance)));

const kinds: Record<NumberKind, string> = {
  imei: 'IMEI (telefoon)',
  imeisv: 'IMEI met softwareversie (telefoon)',
  meid: 'MEID (telefoon)',
  vin: 'VIN (voertuig)',
  kenteken: 'kenteken',
  cin: 'rompnummer (boot)',
  frame: 'framenummer (fiets)',
  serial: 'serienummer',
  none: 'geen nummer',
};

const remarks: Record<NumberRemark, string> = {
  luhn: 'het controlecijfer klopt niet',
  'all-zeros': 'het nummer bestaat uit nullen',
  'vin-check-digit': 'het controlecijfer klopt niet; dat hoeft alleen in Noord-Amerika en China te kloppen',
  'vin-letter': 'de letters I, O en Q komen in dit soort nummer niet voor',
  'excluded-combination': 'deze lettercombinatie wordt niet uitgegeven; bij vergissing is dat toch gebeurd',
  'trade-plate':
    'handelaarskenteken: het hoort bij een bedrijf en niet bij één voertuig; kijk ook naar het chassisnummer',
  'cin-years': 'bouwjaar en modeljaar passen niet bij elkaar',
  placeholder: 'dit is geen nummer',
  'too-short': 'het nummer is te kort',
  'no-digit': 'er staat geen cijfer in; dit is een woord, geen nummer',
  year: 'dit is een jaartal of een datum',
  'article-code': 'dit is een EAN of ISBN: die noemt het artikel, niet dit ene exemplaar. Zoek het serienummer',
  spreadsheet: 'een rekenblad heeft dit nummer afgerond (zoals 3,5E+14); de echte cijfers zijn weg',
  'spreadsheet-decimals':
    'een rekenblad heeft van dit nummer een bedrag gemaakt (zoals 123456,00); lees het op het goed zelf',
  'spreadsheet-zeros': 'een rekenblad heeft de laatste cijfers vervangen door nullen',
  'read-as-digits': 'letters zijn als cijfers gelezen',
};

const reasons: Record<MatchReason, string> = {
  same: 'gelijk',
  notation: 'andere schrijfwijze',
  'leading-zeros': 'nullen vooraan',
  segment: 'één van de ingevoerde woorden',
  'in-text': 'één van de nummers in die regel',
  'same-phone': 'hetzelfde toestel, anders opgeschreven',
  'look-alike': 'tekens die op elkaar lijken',
  swap: 'twee tekens gewisseld',
  'read-wrong': 'tekens die vaak verkeerd gelezen worden',
  substitute: 'één teken anders',
  insert: 'één teken meer in het register',
  delete: 'één teken minder in het register',
  part: 'het deel dat u las, past',
};

const chance = (of: number, equal = false): string =>
  equal
    ? `Van 100 willekeurige nummers van deze vorm staan er ${share(of)} in dit register.`
    : `Van 100 willekeurige nummers van deze vorm lijken er ${share(of)} op een nummer in dit register.`;
const otherBrand = 'Het merk daar is een ander.';
const brandText = (says: BrandSays | undefined): string => (says === 'other' ? ` ${otherBrand}` : '');

export const helingNl = {
  title: 'Heling',
  kinds,
  remarks,
  otherBrand,
  reasons,
  results: {
    exact: 'Gevonden',
    near: 'Lijkt op',
    none: 'Niet gevonden',
    unreadable: 'Onleesbaar',
    invalid: 'Kan niet kloppen',
  },
  tabs: { numbers: 'Nummercontrole', visit: 'Controlebezoek', spots: 'Witte vlekken', capacity: 'Capaciteit' },
  ui: {
    back: 'Terug naar het begin',
    one: 'Nummer',
    oneHelp:
      'IMEI, serienummer, framenummer, kenteken of rompnummer. Zet een ? voor een teken dat u niet kunt lezen: WTU3??C2661N.',
    part: 'Dit is een deel van het nummer',
    brandShort: 'Merk',
    noneNeeded:
      'Dit werkt zonder register: u ziet of het nummer kan kloppen en gaat door naar Stop Heling. Met een register van uw gemeente ziet u ook of het daarin staat.',
    laterFinds: (count: number) =>
      count === 1
        ? 'Het nieuwe register vindt 1 nummer dat eerder niet gevonden was. Kijk bij uw bezoeken en bewaarde lijsten.'
        : `Het nieuwe register vindt ${count} nummers die eerder niet gevonden waren. Kijk bij uw bezoeken en bewaarde lijsten.`,
    brand: 'Merk, als u het weet',
    bicycle: 'Het is een fiets',
    check: 'Kijk na',
    pasted: 'geplakte lijst',
    emptyTitle: 'Zo werkt het',
    emptySteps: [
      'Scan of typ een nummer. Dat werkt zonder register.',
      'Kijk het na in Stop Heling, en schrijf op wat daar stond.',
      'Hebt u een register dat u mag gebruiken (gevonden goederen, een fietsdepot, eigen beslag)? Laad het. Dan ziet u ook wat daarin staat of erop lijkt, van één nummer of van een lijst van duizenden.',
    ],
    loading: 'Het register wordt gelezen.',
    nameHelp: 'Leeg: de naam van het bestand.',
    daysWrong: (most: number) => `Vul een heel aantal dagen in van 1 tot ${most}.`,
    choose: 'Kies het CSV-bestand',
    ownerShort: 'Eigenaar',
    checkedAt: (name: string, moment: string, seconds: string) =>
      `${name}, nagekeken op ${moment}, in ${seconds} seconden.`,
    earlier: 'Vorige',
    later: 'Volgende',
    range: (from: string, to: string, total: string) => `${from} tot en met ${to} van ${total}`,
    lineOf: (register: string, id: string) => `${register}, regel ${id}`,
    lineKind: (nr: string, kind: string) => `Regel ${nr}, ${kind}`,
    weakShort: 'zwakke gelijkenis, open de regel',
    showWeak: 'Toon de zwakke gelijkenis',
    moreMatches: (count: number) => `Nog ${count} in de registers`,
    ofHundred: (chance: string) => `${chance} op de 100`,
    dateAndLines: (date: string, lines: string) => `${date}, ${lines} regels`,
    brandThere: 'Merk daar',
    notCopied: (number: string) => `Kopiëren lukte niet. Neem het nummer zelf over: ${number}.`,
    willRecord: 'We bewaren de uitslag met datum en tijd.',
    gatewayOff: 'Koppeling met een gateway van de gemeente: uit.',
    gatewayOn: (source: string) => `Nummers gaan ook naar ${source}.`,
    elsewhere: (source: string, version: string, result: string) => `${source} (${version}): ${result}.`,
    elsewhereResults: {
      exact: 'gevonden',
      near: 'lijkt op',
      none: 'niet gevonden',
      unreadable: 'onleesbaar',
      invalid: 'kan niet kloppen',
      error: 'niet nagekeken',
    },
    list: 'Lijst',
    listPaste: 'Plak hier een lijst, één nummer per regel, of een CSV',
    listOpen: 'Open een lijst (CSV)',
    checkList: 'Kijk de lijst na',
    cancel: 'Stop',
    busy: (done: string, total: string) => `${done} van ${total} nummers nagekeken.`,
    registers: 'Vergeleken met',
    noRegisters:
      'Nog geen register. Laad een lijst van gevonden of als gestolen opgegeven goederen die u mag gebruiken.',
    load: 'Register laden',
    name: 'Naam van het register',
    owner: 'Eigenaar (organisatie)',
    days: 'Bewaren, in dagen',
    expired: (name: string, date: string) =>
      `De laatste dag van ${name} was ${date}. Het register wordt niet meer gebruikt. Wilt u het wissen?`,
    pastDay: (date: string) => `De laatste dag om dit te bewaren was ${date}. Wilt u het wissen?`,
    keepLonger: 'Bewaar langer',
    keepOn: (days: number) => `Bewaar nog ${days} dagen`,
    lines: (count: string, date: string, expires: string) => `${count} regels, van ${date}. Verloopt ${expires}.`,
    wipe: 'Wis',
    wipeSure: (name: string, lines: string) => `Dit wist ${name} met ${lines} regels uit deze browser.`,
    wipeYes: 'Ja, wis',
    dateOf: 'Van welke dag is het register?',
    dayPattern: 'dd-mm-jjjj',
    dayWrong: 'Typ een dag als 28-11-2026.',
    dateHelp: 'Die dag staat in elk antwoord. Laat u dit leeg, dan noemen we de datum van het bestand.',
    dateOfFile: 'Datum van het bestand.',
    health: (lines: string, readable: string) => `Te zoeken: ${readable} van ${lines}.`,
    healthParts: {
      empty: (count: string) => `${count} zonder nummer`,
      spreadsheet: (count: string) => `${count} beschadigd door een rekenblad`,
      unreadable: (count: string) => `${count} met een woord, jaartal of artikelcode`,
      several: (count: string) => `${count} regels met meer nummers; elk ervan is te vinden.`,
      twice: (count: string) => `${count} nummers staan er dubbel in.`,
    },
    local: 'De nummers blijven op dit apparaat. Alleen wat u zelf bij Stop Heling invult, gaat naar buiten.',
    notPolice: 'Dit is niet het politieregister. Dat raadpleegt u zelf bij Stop Heling.',
    results: (count: string) => (count === '1' ? '1 nummer nagekeken' : `${count} nummers nagekeken`),
    all: 'Alle',
    columns: {
      nr: 'Nr',
      input: 'Ingevoerd',
      kind: 'Soort',
      result: 'Uitkomst',
      found: 'In het register',
      why: 'Verschil',
      chance: 'Toeval op 100',
      register: 'Register',
      date: 'Van',
      line: 'Regel',
      others: 'Ook gevonden',
      message: 'Antwoord',
    },
    saveCsv: 'Bewaar als CSV',
    print: 'Print',
    typed: 'Ingevoerd',
    registered: 'In het register',
    weak: 'Dat is veel: zo’n gelijkenis zegt weinig. Vergelijk ook merk en soort.',
    handOver: 'Kijk na in Stop Heling',
    copy: 'Kopieer nummer en open stopheling.nl',
    copied: 'Het nummer staat op het klembord.',
    outcome: 'Wat zei stopheling.nl?',
    outcomes: { stolen: 'geregistreerd als gestolen', none: 'niet gevonden', open: 'nog niet gekeken' },
    recorded: (date: string) => `Handmatig gecontroleerd op stopheling.nl, ${date}, uitslag volgens gebruiker.`,
    close: 'Sluit',
  },
  problems: {
    empty: 'Het bestand is leeg. Kies een lijst met nummers.',
    binary: 'Dit is geen tekstbestand. Bewaar het blad eerst als CSV.',
    'no-column': 'De kolom met nummers is niet gevonden.',
    'no-numbers': 'Geen kolom bevat duidelijk de nummers. Zeg zelf welke kolom het is.',
    'storage-full': 'De opslag van deze browser is vol. Het register werkt nu, maar wordt niet bewaard.',
    'storage-refused': 'Deze browser bewaart niets. Het register werkt tot u de pagina sluit.',
    'no-registers': 'Laad eerst een register, of zet er een aan.',
    stopped: 'Gestopt. Er is niets veranderd.',
    failed: 'Het nakijken is mislukt. Uw lijst staat er nog. Probeer het opnieuw.',
    'too-large': 'Dit bestand is groter dan 150 MB. Deel het op in kleinere lijsten.',
  },
  visit: helingVisitNl,
  outcome: helingOutcomeNl,
  lists: {
    title: 'Lijsten die opnieuw worden nagekeken',
    keep: 'Bewaar deze lijst',
    help: (days: number) =>
      `Komt er een nieuw register, dan kijken we deze nummers opnieuw na. Blijft ${days} dagen in deze browser.`,
    facts: (count: string, date: string) => `${count} nummers, nagekeken op ${date}.`,
    wipeSure: 'Dit wist de lijst uit deze browser.',
  },
  mapping: {
    title: 'Welke kolom is wat?',
    hasHeader: 'De eerste regel bevat de namen van de kolommen',
    number: 'Kolom met het nummer',
    more: 'Tweede kolom met een nummer',
    goods: 'Soort goed',
    id: 'Kolom met het eigen volgnummer',
    brand: 'Kolom met het merk',
    what: 'Kolom met de soort',
    none: 'geen',
    column: (place: number) => `kolom ${place}`,
    firstLines: 'De eerste regels',
    load: 'Laad dit register',
    cancel: 'Laat maar',
  },
  barcode: {
    camera: 'Scan met de camera',
    fromPicture: 'Lees van een foto',
    stop: 'Stop de camera',
    picture: 'Beeld van de camera',
    hold: 'Houd de code in beeld. Scannen gaat vanzelf.',
    several: (count: number) => (count === 1 ? 'Eén code gezien' : `${count} codes gezien`),
    leftOut: 'Geen serienummer. Telt niet mee.',
    useThese: (count: number) => (count === 1 ? 'Kijk dit nummer na' : `Kijk deze ${count} nummers na als één goed`),
    noCamera: 'De camera is niet te gebruiken. Geef toestemming in de browser, of typ het nummer over.',
    noPicture: 'Deze foto is niet te lezen. Kies een andere, of typ het nummer over.',
    nothing: 'Geen streepjescode gevonden. Neem de foto dichterbij en recht, of typ het nummer over.',
  },
  handOvers: {
    title: 'Nagekeken bij Stop Heling',
    help: (days: number) => `Uitslag volgens u. Blijft ${days} dagen in deze browser en gaat niet naar buiten.`,
    number: 'Nummer',
    when: 'Wanneer',
    outcome: 'Uitslag volgens gebruiker',
    until: 'Bewaard tot',
    wipe: 'Wis alle uitslagen',
    wipeSure: 'Dit wist elke uitslag van Stop Heling die niet bij een bezoek hoort.',
    wipeYes: 'Ja, wis de uitslagen',
  },
  sanctions: {
    title: 'Stappen van uw gemeente',
    help: 'Vul in wat uw gemeente doet bij elke bevinding. Gevelwijzer vult niets in. De tabel blijft in deze browser.',
    municipality: 'Gemeente',
    policy: 'Beleid en datum',
    times: ['Eerste keer', 'Tweede keer', 'Derde keer en verder'],
    save: 'Bewaar de tabel (CSV)',
    load: 'Open een tabel (CSV)',
    unreadable: 'In dit bestand staat geen regel van de tabel. Bewaar eerst de tabel als CSV en vul die in.',
  },
  spots: helingSpotsNl,
  capacity: helingCapacityNl,
  chance,
  chanceShort: share,
  why: (reason: MatchReason, series: boolean) =>
    series
      ? 'Eén van de laatste drie cijfers is anders. Dit kan een ander goed zijn uit dezelfde reeks.'
      : `Verschil: ${reasons[reason]}.`,
  message: (
    { result, matches, remark }: Pick<NumberAnswer, 'result' | 'matches' | 'remark'>,
    registers: readonly RegisterFacts[],
  ): string => {
    const [match] = matches as readonly Match[];
    const all = listed(registers.map(named));
    const theirs = registers.find(({ name }) => name === match?.register);
    const where = theirs ? named(theirs) : all;
    if (registers.length === 0)
      return result === 'unreadable' || result === 'invalid'
        ? `Nummer kan niet kloppen, lees opnieuw: ${remarks[remark ?? 'placeholder']}. Er is in geen eigen register gekeken.`
        : 'Er is in geen eigen register gekeken.';
    switch (result) {
      case 'exact':
        return `Gevonden in ${where}: ${match?.number ?? ''} (${reasons[match?.reason ?? 'same']}).${brandText(match?.brandSays)}${match?.weak ? ' Dat zegt weinig: vergelijk zelf merk en soort.' : ''} ${chance(match?.chance ?? 0, true)}`;
      case 'near':
        return `Lijkt op ${match?.number ?? ''} in ${where}, vergelijk zelf: ${reasons[match?.reason ?? 'substitute']}.${brandText(match?.brandSays)} ${chance(match?.chance ?? 0)}`;
      case 'none':
        return `Niet gevonden in ${all}; dit zegt niet dat het goed niet gestolen is.`;
      case 'unreadable':
        return `Onleesbaar: ${remark ? remarks[remark] : remarks.placeholder}. Lees het nummer opnieuw. Het is niet vergeleken met ${all}.`;
      case 'invalid':
        return `Nummer kan niet kloppen, lees opnieuw: ${remark ? remarks[remark] : remarks.luhn}. Zo gelezen staat het niet in ${all}.`;
    }
  },
};

export type HelingWords = typeof helingNl;
