/** Dutch words of the talk: other places, variants, what was agreed. Fetched with their screens. */

export const talkNl = {
  openVariant: 'Open',
  fact: 'Gegeven',
  stand: 'Stand van de eisen',
  homesWithGlass: 'Woningen waar waarschijnlijk een ruit breekt',
  proposal: 'voorstel',
  makeProposal: 'Kies als voorstel',
  homesUnmet: 'Woningen waar een eis niet wordt gehaald',
  onceShown: 'zodra het bewijs er is',
  firstOf: (count: number, measures: string) => (count === 1 ? measures : `Eerste van ${count}: ${measures}`),
  /** By the hours for which nothing more is needed. */
  planSuffices: {
    both: 'niet nodig: het plan is genoeg',
    night: 'voor de nacht niet nodig: het plan is genoeg; voor de dag niet',
    day: 'voor de dag niet nodig: het plan is genoeg; voor de nacht niet',
  },
  personsUnmet: 'Mensen die daar wonen, naar schatting',
  homesEvacuated: 'Woningen te ontruimen na een aanslag',
  than: (more: number, amount: string) => (more === 0 ? 'gelijk' : more > 0 ? `${amount} meer` : `${amount} minder`),
  differenceMap: (from: string, to: string) => `Verschil op de kaart: van ${from} naar ${to}`,
  differenceChoose: 'Vergelijk met variant',
  differenceNone: 'geen panden',
  onTheMap: 'Voor en na, op de kaart',
  sides: { before: 'voor: zonder maatregelen', after: 'na: met maatregelen' },
  seesBefore: 'De kaart toont nu hoe het is zonder maatregelen.',
  /** @param glass is one of them about glass? Those are of panes that nobody changed. */
  sameAreas: (areas: string, glass: boolean) =>
    `Voor en na gelijk op de kaart: ${areas}. ${glass ? 'Een gebied van glas geldt voor ruiten zoals ze nu zijn: nieuw glas, folie of een gordijn in een pand maakt het gebied niet kleiner, maar verandert wel wat er in dat pand gebeurt.' : 'Een gebied toont hoe ver iets kan komen.'} Wat de maatregelen bij een pand veranderen, staat hieronder.`,
  doWhat: 'Kies',
  whereTitle: 'Waar kan het wel?',
  /** @param units whether loose units are tried too: without public ground they are not */
  whereHelp: (units: boolean) =>
    `De app probeert elke meter gevel in de buurt, ook met de automaat binnen${units ? ', en losse units op open grond' : ''}. Wat u over deze gevel hebt geantwoord, geldt daar niet vanzelf: de kleur gaat ervan uit dat daar geen gedeelde ingang is.`,
  whereFind: 'Zoek langs de gevels',
  whereBusy: (done: number, total: number) => `${done} van ${total} plekken bekeken.`,
  whereKinds: { gevel: 'In de gevel', winkel: 'Binnen, achter de gevel', unit: 'Losse unit' },
  whereNoGround: 'Losse units zijn niet geprobeerd: niet bekend is welke grond openbaar is.',
  whereRadius: 'Tot hoe ver?',
  whereBest: {
    already: (elsewhen: string) => `Deze plek is al groen${elsewhen}.`,
    none: (within: string) => `Binnen ${within} is er geen betere plek dan deze.`,
    green: (at: string, place: string, said: string) => `De beste plek ligt ${at} van de automaat: ${place} (${said}).`,
    orange: (within: string, at: string, place: string, said: string) =>
      `Binnen ${within} is er geen plek die dag en nacht groen is. De beste ligt ${at} van de automaat: ${place} (${said}).`,
    undetermined: (within: string, at: string, place: string, said: string) =>
      `Binnen ${within} is er geen plek die dag en nacht groen of oranje is. Op ${at} van de automaat is eerst nog een vraag te beantwoorden: ${place} (${said}).`,
  },
  whereNothing: 'Er is geen vrije gevel aan openbare ruimte gevonden.',
  stop: 'Stop',
  spots: (count: number) => (count === 1 ? '1 plek' : `${count} plekken`),
  nearest: (place: string, at: string) => `Dichtstbij: ${place}. De plek ligt ${at} van de automaat.`,
  whereColours: (hour: 'night' | 'day'): string =>
    hour === 'night'
      ? 'De kleur langs de gevels geldt ʼs nachts. Een dunne streep over de kleur: die plek is overdag slechter.'
      : 'De kleur langs de gevels geldt overdag. Een dunne streep over de kleur: die plek is ʼs nachts slechter.',
  whereDistances: 'De naam van een pand zegt hoe ver het pand ligt. Een plek aan dat pand kan verder liggen.',
  asVariant: 'Maak hier een variant van',
  otherPlace: 'Andere plek op dit adres',
  inside: 'Kan de automaat binnen staan, achter in de winkel?',
  setUnit: 'Zet een losse unit op de kaart',
  clickForUnit: 'Klik op de kaart waar de unit komt',
  removeUnit: 'Haal de unit weg',
  equivalent: 'Gelijkwaardige maatregel',
  ofInitiator: 'eigen oplossing van de initiatiefnemer',
  equivalentHelp:
    'Heeft de initiatiefnemer een eigen oplossing? Schrijf op wat het is en welke eisen die haalt. Tot het bewijs er is, wordt het door deze oplossing niet groen.',
  equivalentAwaits:
    'Elke eis die nog niet is gehaald, wacht op het bewijs voor het plan. Heeft de initiatiefnemer in plaats daarvan een eigen oplossing? Haal dan eerst het plan weg.',
  equivalentNone:
    'Er is nu geen eis waarvan vaststaat dat die niet wordt gehaald. Daarom is nu geen eigen oplossing nodig.',
  equivalentText: 'Wat is het?',
  equivalentAnswers: 'Welke eisen haalt dit?',
  equivalentEvidence: 'Bewijs (nummer of datum van het stuk)',
  equivalentPending: 'Nog geen bewijs: daardoor wordt het nog niet groen.',
  equivalentAdd: 'Neem op in het plan',
  equivalentRemove: 'Haal uit het plan',
  agreeCondition: 'Voorwaarde die de kleur niet verandert',
  chooseCondition: 'Kies een voorwaarde',
  proposedIs: (name: string) => `Het voorstel is variant ${name}.`,
  stopTalk: 'Stop overleg',
  withoutMeasures: 'Zonder maatregelen',
  withPlan: 'Met de gekozen maatregelen',
  whatMatters: 'Wat er speelt',
  whatCanWeDo: 'Wat kunnen we doen',
  /** A number of a reason says of which state it is. */
  before: (value: string, place: string) => `zonder maatregelen ${value}${place && ` (${place})`}`,
  after: (value: string, place: string) => `met de gekozen maatregelen ${value}${place && ` (${place})`}`,
  same: 'blijft dat zo',
  /** Only a report can give it. */
  noFigure: 'is daar geen getal voor: dat kan alleen een constructeur geven',
  packages: 'Pakketten, gerekend zonder maatregelen',
  singles: 'Maatregelen om aan te zetten',
  inPackages: (names: string) => `in ${names}`,
  inNone: 'in geen van de pakketten',
  agreed: 'Afgesproken',
  agreement: 'Afspraak, zonder namen van personen',
  role: 'Wie (rol of organisatie)',
  addAgreement: 'Zet erbij',
};

export type TalkWords = typeof talkNl;
