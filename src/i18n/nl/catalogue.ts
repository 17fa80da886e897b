/** Dutch, the first language. Plain words (B1); a term of law or technique has its reading beside it. */

import type { AssumedUnder } from '../../engine/assessment/assumed-under.ts';
import type { Hour } from '../../engine/scene/assessment.ts';
import { type CriterionNames, criteriaNl } from './criteria.ts';

/** How many questions are left, where they may be named. */
const left = (questions: number, mark = ','): string =>
  questions === 0 ? '' : `${mark} nog ${questions} ${questions === 1 ? 'vraag' : 'vragen'}`;

export const nl = {
  app: {
    name: 'Gevelwijzer',
    question: 'Kan hier een geldautomaat?',
    answer: 'Zet de automaat op de gevel. U ziet meteen of de plek geschikt is, wat nodig is en waarom.',
    skip: 'Naar de inhoud',
  },
  verdict: {
    green: { word: 'Groen', line: 'Geschikt' },
    orange: { word: 'Oranje', line: 'Geschikt te maken met maatregelen' },
    red: { word: 'Rood', line: 'Niet geschikt' },
    undetermined: { word: 'Onbepaald', line: 'Er ontbreekt een gegeven' },
    'not-green': { word: 'Niet groen', line: 'Oranje of rood: zodra de automaat stilstaat' },
    none: { word: 'Nog geen oordeel', line: 'Zet eerst de automaat op de kaart' },
  },
  standing: 'Over de gevolgen áls er een aanslag komt, niet over de kans. TNO-stijl, niet het TNO-model.',
  headline: {
    green: 'Groen',
    byPlan: ' na maatregelen',
    byEvidence: ' met bewijs',
    assumed: ' onder aanname',
    elsewhen: { day: '; overdag ', night: '; ʼs nachts ' },
    hoursNotKept: '; andere uren staan er niet bij',
    inSoMany: (times: number) => `, in ${times} van de 100 berekeningen`,
    grades: {
      'own-means': 'Oranje: kan met eigen maatregelen',
      others: 'Oranje: kan als anderen instemmen',
      constructor: 'Oranje, onder voorbehoud: een constructeur moet het aantonen',
      certified: 'Oranje, onder voorbehoud: een constructeur en een certificaat moeten het aantonen',
      constructorAndMore: 'Oranje, onder voorbehoud: een constructeur en ander bewijs moeten het aantonen',
      proof: 'Oranje, onder voorbehoud: bewijs moet het aantonen',
    },
    red: 'Rood: niet geschikt',
    notGreen: (questions: number) => `Niet groen: oranje of rood${left(questions)}`,
    undetermined: (questions: number) => `Onbepaald${left(questions, ':')}`,
  },
  count: {
    all: (all: number, state: string) => `Alle ${all} eisen ${state}.`,
    each: (all: number, parts: string) => `Van de ${all} eisen: ${parts}.`,
    /** @param at for which hours */
    awaits: (at: Hour | 'both') =>
      `${at === 'both' ? 'Het oordeel wordt' : `Voor de ${at === 'day' ? 'dag' : 'nacht'} wordt het oordeel`} groen zodra het bewijs er is`,
    packages: {
      'own-means': (sets: number) => (sets === 1 ? '1 pakket maakt het groen' : `${sets} pakketten maken het groen`),
      others: (sets: number) =>
        `${sets === 1 ? '1 pakket maakt' : `${sets} pakketten maken`} het groen als anderen instemmen`,
      'to-be-shown': (sets: number) =>
        `${sets === 1 ? '1 pakket maakt' : `${sets} pakketten maken`} het pas groen als het bewijs er is`,
      open: (sets: number) => `bij ${sets === 1 ? '1 pakket' : `${sets} pakketten`} blijft een vraag open`,
    },
    unsolved: (titles: string) => `Geen maatregel helpt genoeg tegen: ${titles}.`,
    notTogether: 'Geen pakket haalt alle eisen tegelijk.',
    tried: (measures: number) =>
      measures === 1
        ? 'Eén maatregel kan daartegen werken; die is geprobeerd.'
        : `${measures} maatregelen kunnen daartegen werken; ze zijn geprobeerd, ook samen.`,
    undetermined: (missing: number): string =>
      missing === 0
        ? 'Wat ontbreekt, staat in de vertrouwelijke bijlage.'
        : 'Wat ontbreekt en wie het heeft, staat hieronder.',
  },
  sure: {
    sure: 'Heel zeker',
    fairly: 'Redelijk zeker',
    hardly: 'Niet heel zeker',
    unsure: 'Onzeker',
    ifSo: 'Als de aannames kloppen',
    line: (word: string, shares: string) => `${word}: ${shares}`,
    times: (count: number, others: boolean, verdict: string) =>
      `${count === 100 && others ? 'meer dan 99' : count} van de 100 keer ${verdict}`,
    other: (count: number, verdict: string) => `${count === 0 ? 'minder dan 1' : count} keer ${verdict}`,
    assumed: ({ use, height, count, all, deciding }: AssumedUnder) =>
      `Niet gevarieerd maar aangenomen bij ${count === all ? `alle ${all}` : `${count} van de ${all}`} panden die ${deciding ? 'de kleur bepalen' : 'meetellen'}: ${use ? `gebruik${height ? ', glas of hoogte' : ' of glas'}` : 'hoogte'}.`,
  },
  criteria: criteriaNl as CriterionNames,
  /** A building without an address, by what it is and where it lies. */
  called: {
    kinds: { other: 'het pand', woonfunctie: 'het woonhuis', winkelfunctie: 'het winkelpand' } as {
      readonly other: string;
      readonly [use: string]: string;
    },
    host: 'het pand van de automaat',
    lies: (kind: string, distance: string, side: string) => `${kind} op ${distance} ten ${side}`,
    /** With the clock, from the north. */
    sides: [
      'noorden',
      'noordoosten',
      'oosten',
      'zuidoosten',
      'zuiden',
      'zuidwesten',
      'westen',
      'noordwesten',
    ] as readonly string[],
  },
  states: {
    met: 'gehaald',
    'met-by-plan': 'gehaald met plan',
    'met-by-evidence': 'gehaald met bewijs',
    assumed: 'aangenomen',
    pending: 'nog te bewijzen',
    unmet: 'niet gehaald',
    unknown: 'onbekend',
  },
  scenarios: {
    gas: 'Gas',
    'vast-standaard': 'Explosief, standaard',
    'vast-zwaar': 'Explosief, zware lading',
    ram: 'Ramkraak',
  },
  hazard: {
    '1': 'ruit blijft heel',
    '2': 'ruit scheurt, glas blijft zitten',
    '3a': 'glas tot 1,0 m de kamer in',
    '3b': 'glas tot 3,0 m de kamer in',
    '4': 'glas verder dan 3,0 m de kamer in, laag',
    '5': 'glas verder dan 3,0 m de kamer in, op hoofdhoogte',
  },
  /** A class of glass as a limit: the first that is too much. */
  beyond: {
    into: (metres: string) => `${metres} de kamer in`,
    away: (metres: string) => `op ${metres} afstand`,
    fromMachine: (metres: string) => `op ${metres} van de automaat`,
    head: 'geen glas op hoofdhoogte',
    crack: 'geen scheur in de ruit',
    room: 'geen glas de kamer in',
    pane: 'ook een hele ruit is te veel',
  },
  siting: {
    gevel: 'in de gevel',
    vestibule: 'in een hal',
    winkel: 'in een winkel',
    pinwinkel: 'in een pinwinkel',
    unit: 'losse unit',
  },
  functions: { opname: 'geld opnemen', storten: 'geld storten', sealbag: 'sealbag (geldtas) storten' },
  steps: {
    locatie: 'Locatie',
    automaat: 'Automaat en pand',
    omgeving: 'Omgeving',
    uitkomst: 'Uitkomst',
    maatregelen: 'Maatregelen',
    rapport: 'Rapport',
  },
  ui: {
    steps: 'Stappen',
    stepOf: (at: number, of: number) => `Stap ${at} van ${of}:`,
    verdict: 'Oordeel',
    openDemo: 'Bekijk een voorbeeld',
    demoWhat:
      'In Lindervoort, een verzonnen stadje. Alle vragen zijn daar al beantwoord, behalve de juridische route: die kiest u zelf. Het werkt zonder internet.',
    demoEmpty: 'Open het stadje zonder automaat',
    demos: { green: 'Voorbeeld groen', orange: 'Voorbeeld oranje', red: 'Voorbeeld rood' },
    openFile: 'Open bestand, dossier of rapport',
    language: 'Taal',
    saved: (time: string, fleeting: boolean) =>
      fleeting ? `bewaard zolang dit venster open is, ${time}` : `bewaard in deze browser, ${time}`,
    saving: 'bewaren…',
    notSaved: 'niet bewaard',
    notGiven: (text: string) => `nog niet in het dossier: "${text}"`,
    kenmerk: 'kenmerk',
    putOnMap: 'Zet op de kaart',
    yes: 'ja',
    no: 'nee',
    notAnswered: 'nog niet beantwoord',
    none: 'geen',
    buildingsIn: (count: number, within: string) => `${count} ${count === 1 ? 'pand' : 'panden'} binnen ${within}`,
    why: {
      green: 'Waarom groen',
      orange: 'Waarom oranje',
      red: 'Waarom rood',
      undetermined: 'Waarom onbepaald',
      'not-green': 'Waarom niet groen',
    },
    inPlan: (count: number) => `${count} in het plan`,
    asTable: 'als tabel',
    limit: 'grens',
    formula: 'formule en bron',
    criteria: 'Eisen',
    stepDone: 'vraagt niets meer',
    address: 'Adres',
    addressExample: 'Bijvoorbeeld Marktstraat 18, Lindervoort',
    addressHelp: 'Ook straat, plaats, perceel, RD of breedte en lengte. Gegevens: PDOK en 3DBAG.',
    trying: 'U ziet nu het oordeel met dit pakket.',
    mapAsTable: 'Kaart als tabel',
    map: 'Kaart met de automaat, de panden en de gebieden',
    mapHelp: 'Dit staat ook in “Kaart als tabel”.',
    machine: 'Automaat',
    machineHelp: 'Pijltjes verplaatsen 0,5\u00a0m, met Shift 5\u00a0m.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom uit',
    notices: 'Meldingen',
    busy: 'Even geduld…',
    outOfDate: 'wordt opnieuw berekend',
    directly: 'direct eraan',
    andOthers: (buildings: number, places: number) =>
      (buildings === 1 ? ' en 1 ander pand' : buildings ? ` en ${buildings} andere panden` : '') +
      (places === 1 ? ' en 1 andere plek' : places ? ` en ${places} andere plekken` : ''),
    homesHere: (count: number) => (count === 1 ? '1 woning' : `${count} woningen`),
    atLeast: (amount: string) => `minstens ${amount}`,
    outOf: (count: string) => `kans ${count} op 100`,
    onePer: (area: string) => `1 per ${area}`,
  },
};

/** Every language says everything Dutch says. */
export type Catalogue = typeof nl;
