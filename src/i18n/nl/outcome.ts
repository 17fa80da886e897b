/** Dutch words of the outcome: what it rests on, how sure it is, what must be proven, what was said before, what would change it. */

import type { Hour } from '../../engine/scene/assessment.ts';
import { ofBuildingsNl, proposedFromNl } from './labels.ts';

/** How the other hours compare with those that were asked for, by what weighs most. */
export type Compared = 'more' | 'places' | 'missing' | 'none' | 'proof' | 'same';

function alsoNl(hour: string, count: number, of: number): string {
  if (count === 0) return '';
  if (count === of) return `, en ${hour} ook niet`;
  return `; ${count} daarvan ${count === 1 ? 'wordt' : 'worden'} ${hour} ook niet gehaald`;
}

export interface InsideGives {
  readonly colour: string;
  /** What goes with it by the other hours. */
  readonly elsewhen: string;
  readonly verdict: 'green' | 'orange' | 'red' | 'undetermined';
  readonly packages: number;
  readonly inside: number;
  readonly planned: boolean;
  /** For which hours nothing more is needed than the proof. */
  readonly enough: Hour | 'both' | null;
}

/** Dutch words of what a verdict rests on, and of what would turn it: the fixed lines under the colour. */
export const groundsNl = {
  restsOn: 'Rust op',
  holdsFor: 'Geldt voor',
  hours: { night: 'de nacht (2 tot 5 uur)', day: 'de dag' },
  /** Outside, of the other hours the same words whatever they are: how these come out may hang on what is confidential. */
  /** Outside, of the hours that were not asked for. @param sure whether all that are told of together have that colour */
  elsewhere: {
    night: (colour: string, sure: boolean) =>
      `ʼs Nachts ${sure ? 'is de uitkomst' : 'kan de uitkomst'} ${colour}${sure ? '' : ' zijn: zo erg kan het zijn bij een automaat op deze plek met deze kleur'}.`,
    day: (colour: string, sure: boolean) =>
      `Overdag ${sure ? 'is de uitkomst' : 'kan de uitkomst'} ${colour}${sure ? '' : ' zijn: zo erg kan het zijn bij een automaat op deze plek met deze kleur'}.`,
  },
  judgedApart: {
    night: 'De nacht is apart beoordeeld en kan een andere uitkomst hebben. Die staat in de interne versie.',
    day: 'De dag is apart beoordeeld en kan een andere uitkomst hebben. Die staat in de interne versie.',
  },
  otherHour: {
    night: (colour: string) => `; ʼs nachts is de uitkomst ${colour}`,
    day: (colour: string) => `; overdag is de uitkomst ${colour}`,
  },
  /** Why it is another colour by the other hours. */
  whyOther: {
    /** Above all of it, folded: how many criteria fail then that do not fail now, and whether nothing answers it. */
    open: (hour: string, compared: Compared, count: number, nothingHelps: boolean): string =>
      ({
        more:
          count === 1
            ? `${hour} komt er 1 eis bij die niet wordt gehaald`
            : `${hour} komen er ${count} eisen bij die niet worden gehaald`,
        places: `${hour} zijn er meer plekken waar een eis niet wordt gehaald`,
        missing: `${hour} ontbreekt nog een gegeven`,
        none: `${hour} helpt geen pakket genoeg`,
        proof: `${hour} is ook ander bewijs nodig`,
        same: `Waarom het ${hour.toLowerCase()} anders is`,
      })[compared] + (nothingHelps ? '; geen pakket helpt genoeg' : ''),
    hour: { night: 'ʼs Nachts', day: 'Overdag' },
    fails: (hour: string, count: number, which: string, also: string, _added?: string) =>
      `${hour} ${count === 1 ? 'wordt 1 eis' : `worden ${count} eisen`} niet gehaald${also}: ${which}.`,
    /** How many of all of those fail at the hours asked for too. */
    also: {
      night: (count: number, of: number) => alsoNl('ʼs nachts', count, of),
      day: (count: number, of: number) => alsoNl('overdag', count, of),
    },
    /** Where the colour is the same: beside what fails at both. */
    failsToo: (hour: string, count: number, which: string) =>
      `${hour} ${count === 1 ? 'wordt ook deze eis' : 'worden ook deze eisen'} niet gehaald: ${which}.`,
    /** The same, of criteria that fail elsewhere at both. */
    failsMore: (hour: string, count: number, which: string) =>
      `${hour} ${count === 1 ? 'wordt deze eis' : 'worden deze eisen'} op meer plekken niet gehaald: ${which}.`,
    missing: (hour: string, what: string) => `${hour} ontbreekt nog: ${what}`,
    waits: (hour: string, papers: string) => `${hour} moet er ook dit nog zijn: ${papers}.`,
    waitsAlike: (papers: string) => `Dag en nacht nodig: ${papers}.`,
    /** Of measures that do nothing by the other hours. */
    idle: {
      night: (measures: string) => `Telt alleen overdag: ${measures}.`,
      day: (measures: string) => `Telt alleen ʼs nachts: ${measures}.`,
    },
    /** Counts as care until somebody says what it is. */
    unconfirmed: (hour: string, whom: string) =>
      `${hour} telt ${whom} als opvang, tot u bevestigt dat daar iets anders is.`,
    /** A plan is carried out where it is needed at the hour that was asked for. */
    glassToo: (whom: string) => `Kiest u glas of folie, neem dan ook de ruiten van ${whom} mee.`,
    helpsBoth: (measures: string, becomes: string, beside: 'package' | 'plan' | 'none') =>
      `Tegen alles samen, dag en nacht, helpt${{ package: ' in plaats van het eerste pakket', plan: ' boven op het plan', none: '' }[beside]}: ${measures} (${becomes}).`,
    see: { night: 'Beslis ook over de nacht: zie “Geldt voor”.', day: 'Beslis ook over de dag: zie “Geldt voor”.' },
    helps: (measures: string, becomes: string) => `Daartegen helpt: ${measures} (${becomes}).`,
    nothingHelps: 'Geen pakket maatregelen helpt daar genoeg tegen.',
  },
  waitsFor: 'Wacht op',
  nothing: 'wat bekend is; er is niets aangenomen.',
  assumed: 'aangenomen',
  /** By the key of the answer: what is taken to be so. */
  assumptions: {
    unknownUseAs: 'onbekend gebruik telt als woning',
    coverageAccepted: 'wat buiten de opgehaalde omgeving staat, is overgeslagen',
    outlinesRounded: 'de omtrekken zijn afgerond',
    dwellingAboveOrBehind: 'niemand woont boven of achter de automaat',
    dwellingBeside: 'niemand woont naast de automaat',
    sharedEntrance: 'geen gedeelde ingang of vluchtweg van woningen',
    placesOfStay: 'geen terras, halte of andere plek waar mensen zijn',
    vehicleApproach: 'geen auto kan met aanloop recht op de automaat inrijden',
    recess: 'de automaat hangt vlak in de gevel',
    peopleAtNight: 'ʼs nachts is er niemand in panden voor bijeenkomst of sport',
    functions: 'de automaat kan alles: geld opnemen, storten en sealbags',
  } as Readonly<Record<string, string>>,
  lowRoofs: (count: number, all: number, metres: number) =>
    `van ${ofBuildingsNl(count, all)} in de omgeving is de hoogte niet bekend: de app doet alsof hun dak ${metres.toLocaleString('nl-NL')} m hoog is; is een dak hoger, dan telt een pand erachter misschien niet mee`,
  roofsWho: 'u, ter plekke',
  otherAssumption: 'een antwoord dat niemand heeft gegeven',
  /** Who can say whether an assumption is so. */
  whoSays: {
    unknownUseAs: 'de BAG of de eigenaar',
    coverageAccepted: 'u, ter plekke',
    outlinesRounded: 'de BAG',
    dwellingAboveOrBehind: 'de eigenaar of de aanvrager',
    dwellingBeside: 'de eigenaar of de aanvrager',
    sharedEntrance: 'de aanvrager',
    placesOfStay: 'u, ter plekke',
    vehicleApproach: 'u, ter plekke',
    recess: 'u, ter plekke',
    peopleAtNight: 'de gebruiker van het pand',
    functions: 'de aanvrager',
  } as Readonly<Record<string, string>>,
  assumedTitle: 'Wat is aangenomen, voor de aanvrager',
  assumedHelp: 'Klopt een regel niet, dan kan de kleur veranderen. Vraag wie het weet.',
  /** On the screen, to whoever gives the answers. */
  assumedNone: 'U hebt zelf niets aangenomen. Waar het oordeel op rust, staat bij “Rust op”.',
  asks: (what: string, who: string) => `${what}. Wie het weet: ${who}.`,
  copy: 'Kopieer deze lijst',
  copied: 'Gekopieerd.',
  papers: {
    'constructor-report': 'rapport van een constructeur',
    'equivalent-evidence': 'bewijs van de gelijkwaardige maatregel',
    'glass-certificate': 'certificaat van het glas',
    'certified-barrier': 'certificaat van de aanrijdbeveiliging',
    'barrier-certificate': 'certificaat van de aanrijdbeveiliging',
    'barrier-rating': 'bewijs van de aanrijdbeveiliging',
    'homes-in-bound': 'bewijs van het glas van de woningen',
  } as Readonly<Record<string, string>>,
  otherPaper: 'een stuk',
  /** Of a report, as a calendar has it. */
  paperDate: (iso: string) =>
    new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  awaited: (paper: string) => `${paper}: moet er nog komen`,
  plan: 'door het plan',
  planTitle: 'Plan',
  openTitle: 'Nog open',
  limitsTitle: 'Getoetst aan',
  /** Those that are no proposal are told too, so that the two numbers are not a riddle. */
  proposals: (count: number, all: number, judged: number, unknown: number, isUseAssumed: boolean) =>
    `gebruik en glas van ${ofBuildingsNl(count, all)} waar mensen kunnen zijn: voorstel van de app. ${proposedFromNl(isUseAssumed)}` +
    (judged + unknown === 0
      ? ''
      : ` De rest: ${[judged > 0 ? `${judged} bevestigd of zelf gekozen` : '', unknown > 0 ? `${unknown} met onbekend gebruik` : ''].filter(Boolean).join(', ')}.`),
  turns: (verdict: string) => `Wordt ${verdict} bij`,
  /** Of what was answered. */
  wrongAnswer: (said: string) => `een ander antwoord dan gegeven: ${said}`,
  tried: 'Wat is geprobeerd en niet genoeg was',
  inside: 'Kan de automaat binnen staan?',
  insideYes: 'Ja, reken dat mee',
  insideNo: 'Nee, dat kan niet',
  insideSaidNo: 'Nee: niet mogelijk, zegt de gemeente of de exploitant.',
  insideAgain: 'Toch wel mogelijk',
  insideSaidYes: 'Ja, dat telt nu mee.',
  insideNotAfterAll: 'Toch niet',
  /** What it comes to with a machine that may stand inside. */
  insideGives: ({ colour, elsewhen, verdict, packages, inside, planned, enough }: InsideGives) => {
    if (packages === 0 && verdict === 'orange')
      return `De uitkomst is ${colour}. ${planned ? 'Met het plan is' : 'Er is'} ${enough === 'night' ? 'voor de nacht ' : enough === 'day' ? 'voor de dag ' : ''}niets meer nodig dan het bewijs${elsewhen}.`;
    const outcome = `De uitkomst is ${colour}${elsewhen}.`;
    if (packages === 0)
      return `${outcome}${verdict === 'red' ? ' Geen pakket maatregelen helpt genoeg.' : verdict === 'undetermined' ? ' Welke pakketten er zijn, is te zeggen als de open vragen een antwoord hebben.' : ''}`;
    const where = inside === 0 ? 'In geen daarvan' : inside === packages ? 'In elk daarvan' : `In ${inside} daarvan`;
    return packages === 1
      ? `${outcome} Er is 1 pakket maatregelen. De automaat staat daarin ${inside === 1 ? 'binnen' : 'niet binnen'}.`
      : `${outcome} Er zijn ${packages} pakketten maatregelen. ${where} staat de automaat binnen.`;
  },
  /** What can be seen on site, as short as it can be said. */
  short: {
    dwellingAboveOrBehind: (to: string): string =>
      to === 'true' ? 'woning boven, naast of achter' : 'geen woning boven, naast of achter',
    sharedEntrance: (to: string): string =>
      to === 'true' ? 'gedeelde ingang of vluchtweg van woningen' : 'geen gedeelde ingang of vluchtweg',
    vehicleApproach: (to: string): string =>
      to === 'possible' ? 'een auto die kan inrijden' : 'geen auto die kan inrijden',
    certifiedBarrier: () => 'palen zonder certificaat',
    antiGas: () => 'geen maatregel tegen gas',
    placesOfStay: (to: string, _: string, from: string) =>
      to === 'none' ? `geen terras of halte binnen ${from}\u00a0m` : `terras of halte binnen ${to}\u00a0m`,
    use: (to: string, name: string) => (to === 'woonfunctie' ? `wonen in ${name}` : `niet wonen in ${name}`),
    occupiedAtNight: (_: string, name: string) => `ʼs nachts mensen in ${name}`,
    coverage: () => 'niets dat meetelt buiten de opgehaalde omgeving',
    care: (to: string, names: string, from: string) =>
      `zorg, school of opvang in ${from === '1' ? 'één pand' : `een van ${from} panden`} (binnen ${to}\u00a0m${names && `; kijk bij ${names}`})`,
    glazing: (to: string) => `ruiten die er nu al zitten en anders zijn dan voorgesteld: ${to}`,
    heightM: (to: string) => `onbekende panden van ${to}\u00a0m hoog`,
    roofs: (to: string) => `onbekende panden vooraan van ${to}\u00a0m hoog`,
  },
  /** For who lives near: one sentence for each area on the map. */
  neighbours: {
    'glass-room': (metres: string) =>
      `Woont u binnen ${metres} en ziet u de automaat? Dan kan glas ver uw kamer in vliegen. Maatregelen aan ruiten en gordijnen zijn hier niet meegeteld.`,
    'glass-break': (metres: string) =>
      `Binnen ${metres} kan een ruit breken, het eerst waar u de automaat kunt zien. Wie verder woont, merkt een harde knal.`,
    'glass-fall': (metres: string) => `Onder de gevels binnen ${metres} kan glas op straat vallen.`,
    debris: (metres: string) => `Binnen ${metres}, in het zicht van de automaat, komen veel brokstukken neer.`,
    stray: (metres: string) => `Tot ${metres} van de automaat kan een enkel los stuk neerkomen.`,
    shadow: (_: string) => 'Wie de automaat niet kan zien, staat achter een pand en krijgt minder van de klap.',
  },
  neighboursTitle: 'Voor de buren, als er een aanslag komt',
};

export type GroundsWords = typeof groundsNl;

/** @param least whether some of them were not counted: then it is no estimate and no most */
const homes = (value: number, least: boolean, otherwise: string): string =>
  `${least ? 'minstens' : otherwise} ${value === 1 ? '1 woning' : `${value} woningen`}`;

/** Dutch words under the reasons: how sure, what weighs, what is told beside the verdict. */
export const outcomeNl = {
  band: (low: string, design: string, high: string) =>
    `bij een kleinere lading ${low}, bij de lading waarmee is gerekend (de rekenlading) ${design}, bij een grotere lading ${high}`,
  counted: (proposals: number, planned: boolean) =>
    `Zo vaak kwam elke kleur eruit per 100 keer dat de app opnieuw rekende, met kleinere en grotere waarden voor lading, brokstukken en glas.${planned ? ' Er is gerekend met het plan. Een deel van de maatregelen ligt dan vast; zonder plan kiest de app elke keer opnieuw. Daarom kan de kleur met een plan minder vaak gelijk blijven.' : ''}${proposals === 0 ? '' : ` Gebruik en soort ruit bleven daarbij gelijk, ook bij ${proposals === 1 ? 'het ene pand' : `de ${proposals} panden`} waar dat nog een voorstel is.`}`,
  share: (share: number, others: boolean) =>
    share === 0 ? 'minder dan 1 van de 100' : `${share === 100 && others ? 'meer dan 99' : share} van de 100`,
  counting: 'De app rekent nog na hoe zeker dit is.',
  notSaid: 'Hoe zeker de kleur is, is pas te zeggen als alles bekend en doorgerekend is.',
  weighing: {
    'homes-with-broken-panes': (value: number, _: string, least: boolean) =>
      `Bij ${homes(value, least, 'ongeveer')} is de kans op een gebroken ruit groter dan de kans dat alles heel blijft.`,
    'homes-in-bound': (value: number, _: string, least: boolean) =>
      `Als alles tegenzit, breekt bij ${homes(value, least, 'hooguit')} de helft van de ruiten of meer.`,
    evacuation: (value: number, within: string, least: boolean) =>
      `Binnen ${within} ${value === 1 ? 'ligt' : 'liggen'} ${homes(value, least, 'ongeveer')}. Houd daar rekening met ontruiming.`,
    'schools-by-day': (value: number) =>
      value === 1
        ? 'In 1 school of ander zeer kwetsbaar gebouw dat ʼs nachts leeg is, kan overdag een ruit breken: de kans ligt boven de grens.'
        : `In ${value} scholen of andere zeer kwetsbare gebouwen die ʼs nachts leeg zijn, kan overdag een ruit breken: de kans ligt boven de grens.`,
  },
  /** Who does what, in order. */
  next: {
    open: 'Deze vraag staat nog open',
    /** Behind the one before it, once it is known. */
    first: ' en verandert de kleur het meest',
    others: (count: number) => (count === 1 ? 'Nog 1 andere vraag:' : `Nog ${count} andere vragen:`),
    here: (count: number) => `${count} hieronder`,
    at: (count: number, step: string) => `${count} bij ${step}`,
    title: 'Wat nu',
    /** Of one building, where it is asked; of several each in its own list. */
    use: 'Kies het gebruik',
    uses: 'Kies het gebruik per pand',
    choosing: 'Kies …',
    /** Behind the press that says what unknown use counts as. */
    takesIn: ['Alleen geld opnemen', 'Opnemen en storten', 'Ook geldtassen (sealbags)'],
    radius: (metres: string) => `Neem ${metres} mee`,
    who: { officer: 'Vergunningverlener', initiator: 'Aanvrager', others: 'Anderen' },
    assumed: (what: string) => `Vraag of klopt wat is aangenomen: ${what}.`,
    /** The nearest first: hundreds of them are nobody's task. */
    proposals: (count: number, nearest: string) =>
      count === 1
        ? `Bevestig gebruik en glas van ${nearest}, of pas ze aan: dat is nog een voorstel.`
        : `Bevestig gebruik en glas, of pas ze aan, bij de panden dichtbij, te beginnen met ${nearest}.`,
    confirm: (whom: string) => `Bevestig eerst het gebruik van ${whom}: dat telt nu als mogelijke opvang.`,
    visit: 'Kijk ter plekke na wat de kleur kan veranderen.',
    /** Outside, where the other outcome is not said. */
    alsoOf: {
      night: 'Beslis ook over de nacht. De uitkomst van deze ene automaat ʼs nachts staat in de interne versie.',
      day: 'Beslis ook over de dag. De uitkomst van deze ene automaat overdag staat in de interne versie.',
    },
    hours: (night: string, day: string) => `Weeg mee dat de uitkomst ʼs nachts ${night} is en overdag ${day}.`,
    choose: (only: boolean): string =>
      only
        ? 'Bespreek met de aanvrager het ene pakket maatregelen dat helpt.'
        : 'Kies met de aanvrager een van de pakketten maatregelen.',
    chooseOutside:
      'Kies met de aanvrager een pakket maatregelen dat genoeg is, als dat nog niet is gedaan. De pakketten staan in de interne versie.',
    elsewhere: 'Bespreek met de aanvrager een andere plek.',
    decide: {
      green: 'Weeg de andere belangen en beslis.',
      orange: 'Weeg de andere belangen en beslis.',
      red: 'Weeg de andere belangen en beslis.',
      undetermined: 'Beslis nog niet: eerst moeten de open vragen een antwoord hebben.',
      plan: 'Noem de plek pas geschikt als er een plan is dat genoeg is, met het bewijs erbij.',
      proof: 'Noem de plek pas geschikt als het bewijs er is dat het plan werkt.',
    },
    says: (only: boolean): string =>
      only ? 'Zegt of hij dat pakket kan en wil nemen.' : 'Zegt welk pakket hij kan en wil nemen.',
    plan: 'Voert de maatregelen uit het plan uit voordat de automaat in gebruik gaat.',
    papers: (papers: string) => `Levert aan: ${papers}.`,
    /** Outside, where what else is needed is not said. */
    papersMore: 'Er kan meer bewijs nodig zijn. Dat staat in de interne versie.',
    papersOfPackage: (papers: string, only: boolean) =>
      `Levert bij ${only ? 'dat' : 'het eerste'} pakket aan: ${papers}.`,
    proof: 'Levert bewijs aan dat een pakket werkt.',
    consent: (count: number, only: boolean) =>
      `${count === 1 ? 'De eigenaar van 1 pand geeft' : `De eigenaren van ${count} panden geven`} toestemming voor ${only ? 'dat' : 'het eerste'} pakket, of niet.`,
  },
  howSure: 'Hoe zeker is dit?',
  exposures: (night: string, day: string) => `ʼs Nachts: ${night}. Overdag: ${day}.`,
  /** Of hours whose colour waits for answers: what is known of them, and what is not. */
  waitingHour: {
    open: (questions: number) => `onbepaald (nog ${questions} ${questions === 1 ? 'vraag' : 'vragen'} open)`,
    notGreen: (fails: number, questions: number) =>
      `niet groen (${fails === 1 ? '1 eis' : `${fails} eisen`} niet gehaald; oranje of rood hangt af van ${questions === 1 ? '1 open vraag' : `${questions} open vragen`})`,
    unseen: 'onbepaald (of er dan een eis niet wordt gehaald, blijkt als de open vragen zijn beantwoord)',
  },
  weighingTitle: 'Weegt mee, maar verandert de kleur niet',
  consequences: 'Wat er met mensen en huizen zou gebeuren',
  tellConsequences: 'Reken de gevolgen uit',
};

export type OutcomeWords = typeof outcomeNl;

/** Dutch words of what a constructor must prove: the list, and the text that goes to the constructor. */
export const proofNl = {
  title: 'Wat een constructeur moet aantonen',
  help: 'Dit is nog niet aangetoond. Stuur de lijst naar de constructeur van de aanvrager.',
  /** What is left with all else of the plan, or of the package that is asked. */
  now: (whom: string) =>
    `Tot dat bewijs er is, wordt deze eis ook met de andere maatregelen niet gehaald bij: ${whom}.`,
  limit: (limit: string) => `Grens: ${limit}.`,
  next: (lines: string, ofPackage: 'none' | 'only' | 'first') =>
    `Een constructeur toont ${{ none: '', only: 'bij het pakket ', first: 'bij het eerste pakket ' }[ofPackage]}aan: ${lines}`,
  letter: {
    title: (place: string) => `Wat een constructeur moet aantonen: ${place}`,
    report:
      'Zet in het rapport: over welke punten het gaat, de soort berekening of proef, uw bureau of rol, een nummer en de datum.',
    charge: 'De lading waarmee u rekent, staat niet in deze tekst. Vraag die aan de gemeente.',
  },
  copy: 'Kopieer voor de constructeur',
  copied: 'Gekopieerd.',
};

export type ProofWords = typeof proofNl;

/** Dutch of an outcome that another version, or the whole dossier, gave before. */
export const earlierNl = {
  heading: 'Eerder anders berekend',
  publicHeading: 'Dit is de openbare versie',
  publicText:
    'Vertrouwelijke antwoorden zijn weggelaten. Daarom kan de kleur hier anders zijn dan in het rapport. Wat in het rapport staat, geldt.',
  answeredText:
    'U hebt deze openbare versie zelf aangevuld. De kleur van nu hoort bij uw antwoorden. Wat in het rapport staat, hoort bij de antwoorden van toen.',
  answered: (word: string) => `Nu, met uw antwoorden: ${word.toLowerCase()}`,
  before: (word: string) => `Toen: ${word.toLowerCase()}`,
  after: (word: string) => `Nu: ${word.toLowerCase()}`,
  published: (word: string) => `In het rapport: ${word.toLowerCase()}`,
  here: (word: string) => `Hier, zonder wat vertrouwelijk is: ${word.toLowerCase()}`,
  on: (date: string, kenmerk: string) => `${date}, kenmerk ${kenmerk}`,
  /** A published outcome has a report number where an own one has a kenmerk. */
  onPaper: (date: string, number: string) => `${date}, rapportnummer ${number}`,
  what: 'Wat er anders is',
  engine: (before: string, now: string) => `rekenkern ${before} is nu ${now}`,
  models: (before: string, now: string) => `rekenmodel ${before} is nu ${now}`,
  policy: (before: string, now: string) => `beleid ${before} is nu ${now}`,
  same: 'Elke eis komt op hetzelfde uit.',
  criterion: (title: string, before: string, now: string) => `${title}: was ${before}, is ${now}`,
  absent: 'niet beoordeeld',
  runOld: (engine: string) =>
    `Precies de uitkomst van toen geeft alleen de rekenkern van toen (${engine}): die van nu leest een deel van de getallen van toen niet meer. Uw beheerder kan de kern van nu met de modelbestanden van toen laten rekenen; dan staat erbij welke getallen daarvan niet meer tellen.`,
  runSame:
    'De rekenkern is die van toen. Uw beheerder kan dit dossier narekenen met het rekenmodel en het beleid van toen: die bestanden veranderen nooit.',
};

export type EarlierWords = typeof earlierNl;
