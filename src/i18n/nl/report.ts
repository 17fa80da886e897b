/** Dutch words of the report, fetched with it. */

import { capital } from '../letters.ts';
import { openReportNl } from './annex.ts';
import { criteriaNl, limitsNl } from './criteria.ts';
import { ofBuildingsNl, proposedFromNl, standNl } from './labels.ts';
import { measuresNl, packagesNl } from './measures.ts';
import { groundsNl, outcomeNl, proofNl } from './outcome.ts';
import { buildingsNl, machineNl, surroundingsNl } from './questions.ts';
import { modelSourcesNl } from './sources.ts';
import { tippingNl } from './visit.ts';

export const reportNl = {
  modelSources: modelSourcesNl,
  criteria: criteriaNl,
  /** Rooms of the steps: the paper says it as the screen does. */
  steps: {
    buildings: buildingsNl,
    machine: machineNl,
    outcome: outcomeNl,
    packages: packagesNl,
    surroundings: surroundingsNl,
  },
  grounds: groundsNl,
  measures: measuresNl,
  proof: proofNl,
  tipping: tippingNl,
  limits: [
    'De belastingen gelden in de open lucht, met een onzekerheid van ongeveer een factor 1,3; in straten is die groter.',
    'Opsluiting, behuizing, drukopbouw van gas en instorting zitten niet in het model.',
    'Het ruitmodel is niet met proeven vergeleken. De brokstukken zijn een aanname, geen meting.',
    'Dit is een eerste beoordeling die het gesprek ordent. Het is geen berekening van een constructeur.',
  ],
  kind: 'Beoordeling geldautomaat',
  wordRest: 'Foto’s, de andere hoofdstukken en de bijlagen staan in het rapport zelf (PDF).',
  title: (place: string) => `Beoordeling geldautomaat ${place}`,
  stateCount: (count: number, state: string) => (count === 1 ? `Eén eis ${state}.` : `${count} eisen ${state}.`),
  accordingTo: 'Dat volgt uit register, antwoorden en berekening.',
  accordingToRegister: 'Dat volgt uit register en berekening.',
  othersSuffice: 'Een plan is een keuze: ook andere pakketten hieronder zijn genoeg.',
  pendingOn: (criteria: string, papers: string, byPlan: boolean) =>
    `${criteria}: gehaald${byPlan ? ' met het plan' : ''}, zodra dit er is: ${papers}.`,
  /** Of whether all is known: what was assumed. */
  metAssumed: (criterion: string, basis: string) =>
    `${criterion}: geen eis wacht op een gegeven, want dit is aangenomen: ${basis}.`,
  pendingText: 'Zolang een stuk er niet is, is de eis niet gehaald.',
  nr: 'Nr',
  otherCriteria: 'De andere eisen',
  map: 'Kaart',
  /** Of a map that does not fit on the first page. */
  mapNext: (heading: string) => `figuur 1, na “${heading}” (op papier bladzijde 2).`,
  byHour: 'Dag en nacht',
  /** On the first page: what comes on top by those hours, and no more. */
  byHourInShort: {
    fails: (hour: string, count: number, _: string, also: string, added: string) =>
      `${hour} ${count === 1 ? 'wordt 1 eis' : `worden ${count} eisen`} niet gehaald${also ? `${also}.${added && ` Erbij komt: ${added}.`}` : `: ${added}.`}`,
    failsMore: (hour: string, count: number) =>
      `${hour} ${count === 1 ? 'wordt 1 eis' : `worden ${count} eisen`} op meer plekken niet gehaald.`,
  },
  moreByHour: 'Meer daarover staat in hoofdstuk 6, bij “Dag en nacht”.',
  askedInNext: (more: number) =>
    more === 0
      ? 'Wie het weet, staat bij “Wat nu”.'
      : `${more === 1 ? 'Nog 1 andere vraag' : `Nog ${more} andere vragen`}, en wie het weet: zie “Wat nu”.`,
  tippingFound: {
    same: 'Op de plek is het zoals ingevoerd',
    different: 'Op de plek is dit zo; de invoer is aangepast',
  },
  agreed: 'Afgesproken en ter plekke nagegaan',
  says: 'Wat dit oordeel zegt.',
  saysText:
    'Het gaat over de gevolgen als er een aanslag op de automaat komt. Het gaat niet over de kans daarop. De methode is TNO-stijl: zij volgt de openbare beschrijving van de TNO-methode, maar is niet het TNO-model. Het is geen berekening van een constructeur.',
  sections: {
    case: 'Zaak',
    place: 'Aanvrager, plek en automaat',
    question: 'Vraag',
    facts: 'Gebruikte gegevens',
    assumptions: 'Aannamen en scenario’s',
    results: 'Uitkomst per pand',
    before: 'Kleur zonder maatregelen',
    measures: 'Maatregelen',
    after: 'Kleur met maatregelen, en voorschriften',
    alternatives: 'Alternatieven en het belang van contant geld',
    sensitivity: 'Gevoeligheid: wat de kleur zou veranderen',
    limits: 'Grenzen, geldigheid en herbeoordeling',
    views: 'Zienswijzen',
    receipt: 'Verantwoording',
    annex: 'Vertrouwelijke bijlage',
    consequences: 'Gevolgen, verteld naast het oordeel',
  },
  tables: {
    why: 'Eisen die niet zijn gehaald, in vaste volgorde',
    /** Of those where figures or criteria say anything: of the others it is said in one sentence. */
    buildings: (shown: number, all: number) =>
      `${capital(ofBuildingsNl(shown, all))} die het meest worden geraakt: eerst waar eisen niet zijn gehaald of op bewijs wachten, dan naar afstand`,
    planOnce: 'Met het plan, alsof het bewijs daarvan er is; de ruit is die van nu',
    plan: 'Met het plan; de ruit is die van nu',
    after: 'Eisen die zonder maatregelen niet worden gehaald, zonder en met het plan',
    sets: 'Kleinste pakketten maatregelen, gerekend zonder het plan',
    measures: 'Maatregelen in het plan en in de pakketten',
    facts: 'Bronnen van de gegevens',
    scenarios: 'Uitkomst per scenario, bij een kleinere en een grotere lading',
    limits: 'Grenswaarden van het beleid',
  },
  paneHead: 'Ruit die het verst werpt',
  pressureHead: 'Hoogste druk',
  piecesHead: 'Eén brokstuk per',
  /** @param mixed do some of the others lie farther away than the nearest of these? */
  quiet: (count: number, all: number, nearest: string, chance: string, mixed: boolean) =>
    `Bij ${ofBuildingsNl(count, all)} waar mensen kunnen zijn, is met wat er nu voor staat de kans dat een ruit breekt kleiner dan ${chance}, vliegt geen glas de kamer in en komt geen brokstuk. ${count === 1 ? 'Dat pand staat niet in de tabel. Het' : 'Die panden staan niet in de tabel. Het dichtstbijzijnde'} ligt op ${nearest}${mixed ? ', dichterbij dan een deel van de panden die het meest worden geraakt' : ''}.`,
  neighboursPublic:
    'Geef buren de openbare versie van dit rapport. Daar staat hoe ver het hoogstens kan komen, wat een automaat met deze kleur ook inneemt. Die afstanden zijn groter dan, of gelijk aan, die op de kaart van deze interne versie.',
  neighboursHelp:
    'Zo ver kan het hoogstens komen, waar niets tussen u en de automaat staat. Wat bij één pand gebeurt, staat hierboven in dit hoofdstuk en in bijlage B.',
  criterion: 'Eis',
  value: 'Berekend',
  where: 'Waar',
  source: 'Bron',
  print: 'Controlegetal',
  ledger: 'Wat er met elke regel van de bronnen gebeurde',
  ledgerHead: ['Bron', 'Regels', 'Gebruikt', 'Niet nodig', 'Niet te lezen'],
  /** Of buildings that a source has and that are not in use: they are read, and not reckoned with. */
  noNumbers: 'Huisnummers zijn niet opgezocht: panden heten hier naar afstand en richting vanaf de automaat.',
  setApart: (count: number) =>
    count === 1
      ? 'Eén pand is niet in gebruik of staat er nog niet. Het is gelezen, maar telt niet mee.'
      : `${count} panden zijn niet in gebruik of staan er nog niet. Zij zijn gelezen, maar tellen niet mee.`,
  printHow:
    'Het controlegetal is het begin van de SHA-256 van wat binnenkwam of van het bestand; het hele getal zit in dit rapport. Kwam het in delen (het aantal staat erachter), dan is het de SHA-256 van de controlegetallen van de delen, in volgorde, elk op een regel.',
  noDate: 'datum onbekend',
  unknownPlace: 'onbekend',
  noPrint: 'geen',
  openInNext: (count: number) =>
    count === 1
      ? 'Eén vraag staat nog open. Zij staat bij “Wat nu”.'
      : `${count} vragen staan nog open. Zij staan bij “Wat nu”.`,
  retrieved: 'Opgehaald',
  number: 'Aantal in de bron',
  nothingMissingAssumed: 'Er ontbreekt niets meer: wat niet bekend was, is aangenomen. Hoofdstuk 5 noemt wat.',
  nothingMissing: (proposals: boolean) =>
    `Er staat geen vraag meer open${proposals ? '; wat een voorstel is, is nog niet bevestigd' : ''}.`,
  chargeClasses:
    'De rekenlading is de lading waarmee de kleur is bepaald. De sterkte van elk scenario is een aanname van dit project, tot een bevoegd gezag die vaststelt. De ladingen staan in het rekenmodel en niet in dit rapport.',
  chargesOwn:
    'De gemeente heeft de ladingen zelf vastgesteld. Zij staan in het ladingprofiel van de gemeente en niet in dit rapport.',
  profileText: 'De ladingen staan alleen in dat bestand.',
  reopen: 'Open deze beoordeling in Gevelwijzer',
  open: openReportNl,
  /** On a sheet that holds the map alone. */
  sheetScopes: {
    internal: 'Interne versie: de getallen zijn die van deze ene automaat. Maak dit blad niet openbaar.',
    public:
      'Openbare versie: elk getal is een bovengrens voor elke automaat op deze plek met deze kleur, en niet het getal van deze ene automaat.',
  },
  scopes: { internal: 'Intern, met vertrouwelijke bijlage', public: 'Openbare versie' },
  facts: {
    reportNumber: 'Rapportnummer',
    kenmerk: 'Kenmerk van de berekening',
    caseNumber: 'Zaak',
    date: 'Datum',
    route: 'Juridische route',
    organisation: 'Opgesteld door',
    version: 'Versie',
    applicant: 'Aanvrager',
    address: 'Adres',
    bag: 'BAG-pand',
    place: 'Plek van de automaat',
    publicMap: 'Openbare kaart',
    panorama: 'Foto’s van de straat',
    kind: 'Soort',
  },
  /** On the map metres are from the machine, as its caption says, but for this. */
  fromFacade: (metres: string) => `${metres} van de gevel`,
  inAnnex: 'Niet in de openbare versie.',
  facing: (degrees: string) => `kijkrichting ${degrees}°`,
  questionText: (place: string) =>
    `De vraag is of de plek ${place} geschikt is voor een geldautomaat, gelet op wat een aanslag op de automaat doet met bewoners, mensen buiten en huizen.`,
  statusText: 'De kleur is nooit zelf het besluit: degene die beslist, weegt alle belangen en mag afwijken.',
  unknownUse: (count: number, all: number, waits: boolean) =>
    `Van ${ofBuildingsNl(count, all)} waar mensen kunnen zijn, is het gebruik niet bekend${waits ? '' : '; geen eis wacht daarop'}.`,
  checked: (
    confirmed: number,
    own: number,
    proposed: number,
    all: number,
    judged: number,
    hosts: number,
    within: string,
    isUseAssumed: boolean,
  ) => {
    const done = [
      confirmed > 0 && `bevestigd bij ${ofBuildingsNl(confirmed, all)} waar mensen kunnen zijn`,
      own > 0 && `zelf gekozen bij ${ofBuildingsNl(own, all)} waar mensen kunnen zijn`,
    ].filter(Boolean);
    return [
      `Binnen ${standNl(judged, hosts, within)}`,
      done.length > 0 && `De vergunningverlener heeft gebruik en glas ${done.join(' en ')}.`,
      proposed > 0 &&
        `Van ${ofBuildingsNl(proposed, all)} waar mensen kunnen zijn, zijn gebruik en glas nog een voorstel. ${proposedFromNl(isUseAssumed)}`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  photosInAnnex: (count: number) =>
    `Er zijn ${count} foto’s van de plek. Die staan alleen in de vertrouwelijke bijlage.`,
  unknownHeading: 'Wat nog onbekend is',
  /** Beside the strengths, which chapter 5 names first. */
  nothingAssumed: (proposals: boolean, open: boolean) =>
    `${open ? 'Van wat openbaar is, is over deze plek verder' : 'Over deze plek is verder'} niets aangenomen${proposals ? ', behalve gebruik en glas van panden (zie “Rust op”)' : ''}.`,
  noScenarios: 'Met welke scenario’s is gerekend, staat alleen in de interne versie.',
  scenario: 'Scenario',
  lighter: 'Kleinere lading',
  design: 'Rekenlading',
  heavier: 'Grotere lading',
  page: 'Bladzijde',
  ofPages: 'van',
  /** Those that the table has no room for. */
  restInAnnex: (there: number, beyond: number) =>
    `${there === 1 ? 'Het pand waarvoor hier geen plaats is, staat' : `De ${there} panden waarvoor hier geen plaats is, staan`} in bijlage A.8.${beyond > 0 ? ` Nog ${beyond} zitten alleen in de invoer, die u met de link in hoofdstuk 14 opent.` : ''}`,
  ramInAnnex:
    'Eén eis telt hier niet mee: die over de ramkraak. Die staat alleen in de interne versie, want wat daarover is geantwoord, is vertrouwelijk.',
  exposure: { night: 'Er is gerekend voor de nacht (2 tot 5 uur).', day: 'Er is gerekend voor de dag.' },
  tableNotes: [
    'Afstand: in het platte vlak, van het rekenpunt (vlak voor de automaat) tot het naaste punt van het pand. De eis “Woning” meet van de automaat zelf tot het naaste punt van het pand; dat kan iets schelen. Kwetsbaarheid: naar analogie van bijlage VI bij het Besluit kwaliteit leefomgeving. Kwetsbaarheid en glas zijn een voorstel, tenzij er iets anders bij staat.',
    'Druk, kans, glas en brokstukken: van het ergste scenario voor dat pand. Hoe minder vierkante meter per brokstuk, hoe erger.',
    'Druk: de hoogste op een gevel van dit pand, in de open lucht, naar de hoek waarin de golf komt. In de app rekent “formule en bron” bij een reden met één ruit: die waar de reden over gaat. Die zit niet altijd waar de druk het hoogst is; dan is “druk op deze ruit” lager dan het getal hier. Daar is “druk van opzij” de druk van de golf zelf, zonder muur, en “teruggekaatste druk” die op een muur recht ervoor. Van de druk binnen is er geen getal.',
    'Glas de kamer in: van de ruit die het verst werpt. De worp is die waar de eis naar kijkt: in de woning, of in de winkel eronder als alleen die niet voldoet.',
    'Ernstige schade: de kans waar de eis over schade aan huizen naar kijkt. Van een huis dat vastzit aan het pand van de automaat telt alleen wat verder weg ligt dan de grens van de eis over wonen bij de automaat. Dichterbij geldt die eis. Een streep: de eis kijkt hier niet, of dat deel blijft onder de grens.',
    'Kans: die naar verwachting. Bij zorg, school en opvang, en op de kaart bij “ruit kan breken”, telt de bovengrens van de kans: die is hoger. Het glas dat de kamer in vliegt, hangt ook af van de soort ruit.',
    'Beperkt kwetsbaar, zoals een winkel: daar gelden niet alle eisen. Er kan een hoog getal staan zonder dat een eis niet is gehaald.',
    'Bij het pand van de automaat zelf staan geen druk, kans en brokstukken: dat zijn getallen voor de open lucht.',
  ],
  /** Where glass breaks and comes nowhere. */
  noThrowNote: 'Glas de kamer in, “geen”: breekt de ruit, dan blijft het glas in of vlak bij het kozijn.',
  heldOnceNote:
    'Het plan houdt glas vast, zodra het bewijs er is. Hier staat hoe ver het dan hooguit komt. Zonder dat bewijs kan het glas verder komen; of de eis is gehaald, staat in de laatste kolom.',
  heldNote:
    'Het plan houdt glas vast. Hier staat hoe ver het dan hooguit komt; of de eis is gehaald, staat in de laatste kolom.',
  restInLink: (count: number) =>
    `${count === 1 ? 'Het pand waarvoor hier geen plaats is, zit' : `De ${count} panden waarvoor hier geen plaats is, zitten`} in de invoer, die u met de link in hoofdstuk 14 opent.`,
  beforeSame: (headline: string) => `Er zitten geen maatregelen in het plan. ${headline}.`,
  beforeText: (colour: string, count: string) => `Zonder maatregelen: ${colour}. ${count}`,
  afterText: (headline: string) => `Met de maatregelen uit het plan: “${headline}”.`,
  afterNone: 'Er zijn nog geen maatregelen gekozen. Hoofdstuk 8 noemt pakketten, en wat van elk de uitkomst is.',
  whichSets: 'De kleinste pakketten, en wat van elk de uitkomst is',
  noMeasures: {
    green: 'Er zijn geen maatregelen nodig.',
    orange: 'Er is geen pakket gevonden dat genoeg is.',
    red: 'Geen van de maatregelen is genoeg, ook niet samen.',
    undetermined: 'Welke maatregelen nodig zijn, is pas te zeggen als alles bekend is.',
  },
  machineMeasures: 'Maatregelen aan de automaat zelf staan in de vertrouwelijke bijlage.',
  hiddenMeasure: 'maatregel aan de automaat (vertrouwelijk)',
  measure: 'Maatregel',
  without: 'Zonder maatregelen',
  withPlan: 'Met het plan',
  /** Of a number that the plan leaves as it is. */
  unchanged: 'blijft zo',
  /** Of one that only a paper can say. */
  noFigure: 'geen getal: zie onder de tabel',
  provenInNext: 'Wat de constructeur moet aantonen, en bij welk pand, staat bij “Wat nu”.',
  outcome: 'Uitkomst',
  figureValue: 'Waarde',
  status: 'Status',
  basis: 'Grond',
  /** Of the limits that come along, until an authority sets its own; by the name of the policy. */
  examplePolicy: {
    name: 'voorbeeldbeleid',
    owner: 'Gevelwijzer (voorbeeld, niet vastgesteld door een bestuursorgaan)',
    reason:
      'Staat er geen grond bij, dan hebben de makers van Gevelwijzer de grens gekozen, na vergelijking met gemelde aanvallen. Een bevoegd gezag kan een eigen waarde vaststellen',
  },
  policySaid: (name: string, version: string, owner: string) => `${name}, versie ${version}. Van: ${owner}`,
  limitsBy: (policy: string) =>
    `Het beleid: ${policy}. Wie de bevoegdheid heeft, kan een grens door een eigen vervangen, met de grond erbij.`,
  statuses: { published: 'gepubliceerd', derived: 'afgeleid', assumption: 'aanname' },
  whoActs: 'Wie',
  taken: 'In het plan',
  worksOn: 'Werkt op',
  evidence: 'Bewijs dat het werkt',
  experience: 'Ervaring elders',
  evidences: { weak: 'weinig', moderate: 'enige', strong: 'veel' },
  consentNote:
    'Toestemming: geteld per pand, want van wie een pand is, weet Gevelwijzer niet: één eigenaar kan meer panden hebben. Wie het pand van de automaat bezit, werkt altijd mee; dat pand telt hier niet mee. Nodig: het stuk dat voor deze ene zaak moet aantonen dat de maatregel werkt.',
  actors: {
    initiator: 'initiatiefnemer',
    municipality: 'gemeente',
    owner: 'eigenaar',
    occupant: 'gebruiker',
    'grid-operator': 'netbeheerder',
    'safety-region': 'veiligheidsregio',
  },
  yes: 'ja',
  notTaken: 'nee',
  conditionsHeading: 'Voorgestelde voorschriften',
  noConditions:
    'Er horen nog geen voorschriften bij: zolang een eis niet is gehaald of niet bekend is, stelt Gevelwijzer er geen voor.',
  weighingHeading: 'Wat verder meeweegt',
  alternatives: 'Onderzochte alternatieven',
  /** Whose consent the plan asks, by building. */
  consentAt: (places: string) => `Toestemming is nodig voor: ${places}.`,
  variants: 'Varianten in dit dossier',
  variant: {
    fact: 'Variant',
    /** What a line of it is, behind its letter. */
    marks: { here: 'dit rapport', proposal: 'het voorstel' },
    noPlan: 'zonder maatregelen',
    notJudged: 'nog niet beoordeeld',
    /** As long as the answer is not there. */
    busy: 'wordt nog beoordeeld',
    noProposal: 'Er is nog geen variant als voorstel gekozen.',
    elsewhere: (name: string) => `Het voorstel is variant ${name}, en niet de variant van dit rapport.`,
  },
  cashAccess: 'Bereik van contant geld',
  notFilled: 'Niet ingevuld.',
  /** Why a colour that mostly stays can turn by so little pressure. */
  loadCounted:
    'Een hogere druk is in die 100 keer meegeteld: de app liet ook de druk zelf hoger en lager uitvallen. De kleur kan dus vaak gelijk blijven en toch veranderen bij een druk die maar iets hoger is.',
  sensitivityNone: 'Geen enkel antwoord verandert op zichzelf de kleur.',
  validity: (models: string) =>
    `De uitkomst geldt voor deze plek, deze automaat en deze omgeving, met ${models}. Verandert een van die drie, dan is een nieuwe beoordeling nodig.`,
  reassess: (date: string) => `De plek wordt opnieuw beoordeeld op ${date}.`,
  noReassess: 'Er is geen datum voor herbeoordeling afgesproken.',
  viewsNone: 'Er zijn geen zienswijzen genoteerd van aanvrager, omwonenden, politie of veiligheidsregio.',
  viewsInAnnex: 'Zienswijzen staan niet in de openbare versie.',
  limit: 'Grens',
  /** What the paper calls a limit; one that is not here has the name that its page of the policy gives it. */
  policyLimits: limitsNl,
  limitNames: {
    adjacentM: 'Afstand tot een woning',
    adjacentHeavyM: 'Afstand tot een woning, zware lading',
    vulnerableBound: 'Een ruit breekt bij een zeer kwetsbaar gebouw',
    hazardKwetsbaar: 'Glas de kamer in bij een kwetsbaar of zeer kwetsbaar gebouw',
    hazardBeperkt: 'Glas de kamer in bij een beperkt kwetsbaar gebouw, zoals een winkel',
    breakHalf: 'Een ruit breekt boven een plek waar mensen zijn',
    sharedEntranceHomes: 'Een ingang telt als plek waar mensen zijn vanaf',
    debrisPerM2: 'Brokstukken die gevaarlijk zijn',
    eardrum: 'Iemand buiten krijgt schade aan het trommelvlies',
    death: 'Iemand buiten overlijdt door de drukgolf',
    majorDamage: 'Een huis raakt ernstig beschadigd',
  },
  /** From where on a piece is. */
  debrisFrom: (joules: string) => `vanaf ${joules} J`,
  input: 'Invoer',
  inputText: 'zit in de link hieronder; de pdf opent weer in Gevelwijzer',
  versionChanges: 'Wijzigingen',
  versionText:
    'Wat in een versie van Gevelwijzer is veranderd, staat in haar lijst van wijzigingen. Een uitgegeven modelbestand verandert nooit.',
  hasAnnex: 'Bij dit rapport hoort een vertrouwelijke bijlage. Die is niet openbaar (Woo 5.1, Awb 2:5).',
  legend: 'Legenda',
  scale: (text: string) => `Schaal 1 : ${text}.`,
  figureText: (sources: string) =>
    `Automaat, panden en gebieden; noord is boven. Meters: tot de automaat. Bron: ${sources}.`,
  facade: 'gevel haalt eis niet, ook als die boven een ander pand uitkomt',
  receipt: {
    engine: 'Rekenkern',
    models: 'Rekenmodel',
    policy: 'Beleid',
    profile: 'Ladingprofiel',
    seed: 'Steekproef (om na te rekenen)',
    drawn: (seed: number, samples: number) =>
      `startgetal ${seed} (met dit getal loot de app weer dezelfde waarden)${samples > 0 ? `, ${samples} keer opnieuw gerekend` : ''}`,
    assumed: 'Aangenomen',
  },
  sign: { officer: 'Vergunningverlener', date: 'Datum', signature: 'Handtekening' },
};

export type ReportWords = typeof reportNl;
