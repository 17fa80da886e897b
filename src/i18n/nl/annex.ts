/** Dutch words of the two ends of the report, fetched with it: the confidential annex, and what the public copy says instead. */

import { capital } from '../letters.ts';
import { ofBuildingsNl } from './labels.ts';

export const annexNl = {
  warning:
    'Vertrouwelijk. Deze bijlage zegt hoe de automaat is beveiligd. Geef haar alleen aan wie haar nodig heeft, en maak haar niet openbaar (Woo 5.1, Awb 2:5).',
  machine: 'Automaat',
  machineTable: 'Soort en functies van de automaat',
  functions: 'Functies',
  answers: 'Antwoorden van de vergunningverlener',
  answersTable: 'Alle vragen en antwoorden van deze variant',
  question: 'Vraag',
  answer: 'Antwoord',
  /** What nobody chose or looked at. */
  prefilled: (said: string) => `${said} (vooraf ingevuld, niet bevestigd)`,
  more: {
    dwellingAboveOrBehind: 'Gewoond of geslapen boven of achter de automaat',
    dwellingBeside: 'Gewoond of geslapen naast de automaat, in hetzelfde pand',
    approaches: 'Aanrijroutes, elk vanaf',
    barriers: 'Palen en versperringen, met certificaat',
    barrierRatedKmh: 'Snelheid waarvoor de palen zijn getest (km/u)',
    reports: 'Rapporten, met de eisen waar ze over gaan',
    shell: 'Bouw van de losse unit',
    lightFront: 'Pui van glas of lichte panelen rond de automaat',
    insidePossible: 'Automaat binnen mogelijk',
    recess: 'Nis, portiek of binnenhoek',
    peopleAtNight: 'Mensen ʼs nachts in zalen of panden in de buurt',
    saidBefore: 'Eerder gezegd voor een andere plek',
    use: 'Gebruik van panden',
    hostUse: 'Gebruik van het pand van de automaat',
    functions: 'Functies van de automaat',
    coverageAcceptedAt: 'Bewust verder, gezegd voor',
  },
  kinds: { metal: 'staal', brick: 'steen', niche: 'nis', portal: 'portiek', corner: 'binnenhoek' },
  equivalent: 'Gelijkwaardige maatregel',
  judgements: 'Keuzes per pand',
  judgementsTable: 'Wat de vergunningverlener bevestigde of zelf koos',
  choice: 'Keuze',
  confirmed: 'voorstel bevestigd',
  agreed: 'Afspraken en controles ter plekke',
  agreedTable: 'Wat is afgesproken en nagegaan, door welke rol en wanneer',
  what: 'Wat',
  role: 'Rol',
  date: 'Datum',
  photos: 'Foto’s van de plek',
  photo: (number: number, caption: string) => `Foto ${number}. ${caption}`,
  photoWarning: 'Staan er mensen of kentekens op een foto? Maak die onherkenbaar of haal de foto weg.',
  history: 'Verloop',
  historyTable: 'Wat er veranderde en wanneer, oudste eerst; stappen na elkaar van hetzelfde staan in één regel',
  when: 'Wanneer',
  from: 'Was',
  to: 'Werd',
  /** Behind a colour: what changed just before it. */
  after: (changes: string) => `na: ${changes}`,
  historyNone: 'Er is nog niets veranderd sinds het begin.',
  outcomes: 'Eerdere uitkomsten',
  outcomesTable: 'Uitkomst per variant en per versie van het rekenmodel',
  others: 'Panden waarvoor hoofdstuk 6 geen plaats heeft',
  othersTable: 'Vervolg van de tabel in hoofdstuk 6, in dezelfde volgorde',
  /** Of a box: whether somebody said no to it, nobody knows. */
  unticked: 'niet aangevinkt',
  silences: {
    open: 'nog niet beantwoord',
    'by-use': 'niet zelf beantwoord: volgt uit het gebruik van de panden',
    'no-matter': 'niet beantwoord: verandert hier de kleur niet',
    none: 'geen',
    'not-asked': 'niet gevraagd',
  },
  heavyAnyway: (said: string) => `${said}; zij telt hier al door wat de automaat inneemt`,
  scenarios: 'Uitkomst per scenario, bij de rekenlading',
  noOthers: 'De tabel van hoofdstuk 6 noemt elk pand waar iets te melden is.',
  notPublic: 'Wat de openbare versie weglaat',
  derived: 'Afgeleid uit de invoer',
  derivedNames: {
    burstX: 'Rekenpunt, RD x',
    burstY: 'Rekenpunt, RD y',
    host: 'Pand van de automaat',
    buildings: 'Panden die mee zijn gerekend',
    proposals: 'Panden met een voorstel, ook zonder verblijf',
    unknownUseAs: 'Onbekend gebruik telt als',
    coverageAccepted: 'Bewust verder zonder alle gegevens',
  },
  goneVariant: 'een variant die weg is',
  variant: 'Variant',
  nothing: 'Geen.',
  empty: 'geen',
  useStaysUnknown: 'open vraag',
  /** Fields of the step of the report, as that step calls them. */
  noteNames: {
    applicant: 'Aanvrager',
    alternatives: 'Andere plekken die zijn bekeken',
    cashAccess: 'Waar men nog meer contant geld haalt',
    views: 'Wat anderen ervan vinden',
    reassess: 'Wanneer u opnieuw kijkt',
  },
  /** Of a step that is taken back. */
  undone: {
    other: 'een kleine wijziging',
    more: (count: number) => `en nog ${count}`,
  },
  changes: {
    title: 'Naam van het dossier',
    caseNumber: 'Zaaknummer',
    organisation: 'Organisatie',
    route: 'Juridische route',
    radiusM: 'Straal van de omgeving',
    unknownUseAs: 'Onbekend gebruik telt als',
    keepUntil: 'Bewaren tot en met',
    places: 'Aantal plekken waar mensen zijn',
    surroundings: 'Aantal panden in de omgeving',
    judgements: 'Aantal panden dat in één keer is beoordeeld',
    photos: 'Aantal foto’s',
    siteChecks: 'Aantal afspraken en controles',
    activeVariant: 'Geopende variant',
    variant: 'Variant',
    machine: 'Plek van de automaat',
    siting: 'Soort automaat',
    functions: 'Functies',
    machines: 'Aantal automaten',
    measures: 'Maatregelen in het plan',
    alternatives: 'Andere plekken',
    verdict: 'Kleur',
    notKnown: 'Weet ik niet, gezegd bij',
    notes: 'Tekst voor het rapport',
    policy: 'Eigen grenzen',
    proposal: 'Voorgestelde variant',
    judgement: 'Pand',
  },
};

export type AnnexWords = typeof annexNl;

/** Of the public copy of the report: bounds for every machine, and no answer of this one. */
export const openReportNl = {
  figuresAtMost: 'Druk, kans en glas: ten hoogste; één brokstuk per: ten minste zo veel m²',
  why: 'Eisen die niet of net worden gehaald, of waarvoor bewijs nodig is, in vaste volgorde',
  buildings: (shown: number, all: number) =>
    `${capital(ofBuildingsNl(shown, all))} die het meest worden geraakt: eerst waar eisen niet of net worden gehaald of bewijs nodig is, dan naar afstand`,
  strictest: (limit: string) => `${limit} (de strengste)`,
  more: 'Er kunnen hier vragen bij staan die voor deze ene automaat al zijn beantwoord: de openbare versie verraadt geen vertrouwelijk antwoord.',
  reasons:
    'Een eis die hier als reden staat, wordt niet bij elke automaat met deze kleur gehaald. Bij deze ene automaat kan die eis ook gehaald zijn, of op bewijs wachten.',
  metToo: 'Een eis die hier gehaald heet, kan ook door een vertrouwelijke maatregel zijn gehaald.',
  glassBeyond: (metres: string) => `Ook verder weg, tot ${metres}, kan glas uw kamer in komen, maar minder ver.`,
  atMostOf: (value: string) => `ten hoogste ${value}`,
  unmet: 'niet of net gehaald of wachtend op bewijs',
  failing: 'Eis niet of net gehaald, of bewijs nodig',
  facade: 'gevel haalt eis niet of net, of bewijs nodig',
  bounds:
    'Dit is de openbare versie. Zij zegt wat geldt voor elke automaat op deze plek met deze kleur, wat hij ook inneemt en hoe hij ook is beveiligd. Elk getal bij een eis of pand is daarom een bovengrens voor al die automaten, en niet het getal van deze ene. Waar een grens van de lading afhangt, staat de strengste. Er kan dus meer open staan of niet zijn gehaald dan voor deze ene automaat.',
  nothingDecides:
    'Er is geen gegeven dat nog moet worden opgezocht. Klopt een voorstel of een aanname niet, dan kan de kleur nog wel veranderen.',
  /** Above what weighs beside the colour. */
  weighing:
    'Elk aantal is ten hoogste zo groot, voor elke automaat met deze kleur. Staat er “minstens” bij, dan is van een pand het aantal woningen niet bekend: dan kan het meer zijn.',
  noConditions:
    'De openbare versie stelt er geen voor: niet bij elke automaat met deze kleur is alles gehaald. Of er voor deze automaat voorschriften zijn, staat in de interne versie.',
  allMet: 'De eisen die openbaar zijn, worden gehaald.',
  count: (count: number) =>
    count === 0
      ? 'Van geen enkele openbare eis staat vast dat die niet wordt gehaald.'
      : `Ten hoogste ${count} openbare ${count === 1 ? 'eis wordt' : 'eisen worden'} niet of net gehaald, of ${count === 1 ? 'wacht' : 'wachten'} op bewijs.`,
  unknown: (count: number) =>
    count === 0
      ? ''
      : `Van ${count} openbare ${count === 1 ? 'eis' : 'eisen'} is nog niet bekend of ${count === 1 ? 'die wordt' : 'ze worden'} gehaald.`,
  busy: 'De openbare versie wordt gemaakt: wat elke automaat met deze kleur hier gemeen heeft, wordt uitgerekend.',
};
