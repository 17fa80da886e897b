/** Dutch words of what is told beside the verdict, fetched with the section and with the report. */

import type { Chance } from '../chances.ts';
import { modelSourcesNl } from './sources.ts';

/** From one in a hundred on as a criterion says it. */
const outOf = (inTen: number | null, oneIn: number, number: (value: number) => string): string =>
  inTen === null
    ? oneIn > 100
      ? `1 op ${number(oneIn)}`
      : `${number(100 / oneIn)} op 100`
    : `${number(10 * inTen)} op 100`;

const chance = ({ word, inTen, oneIn }: Chance, number: (value: number) => string): string => {
  if (word === 'none') return 'minder dan 1 op 1.000.000';
  if (word === 'nearly-sure') return 'meer dan 90 op 100';
  return `ongeveer ${outOf(inTen, oneIn, number)}`;
};

export const consequencesNl = {
  modelSources: modelSourcesNl,
  title: 'Wat er met mensen en huizen zou gebeuren',
  never:
    'Deze cijfers veranderen de kleur nooit. Ze zeggen wat er zou gebeuren als de aanslag lukt. Ze zijn een schatting, geen voorspelling.',
  onceProven:
    'Gerekend met het plan, alsof het bewijs daarvan er al is. Zolang dat bewijs er niet is, kan het erger zijn.',
  /** Of measures that a report answers for: what they stop is in no figure. */
  without: {
    said: (what: 'pieces' | 'houses' | 'both', measures: readonly string[]): string =>
      measures.length === 0
        ? ''
        : `${{ pieces: 'Brokstukken zijn', houses: 'Schade aan huizen is', both: 'Brokstukken en schade aan huizen zijn' }[what]} gerekend zonder wat ${measures.join(' en ')} tegenhoudt.`,
    report: 'Hoeveel dat is, kan alleen het rapport van een constructeur zeggen.',
  },
  busy: 'De app rekent.',
  failed: 'Het rekenen lukte niet. Verander iets aan de invoer, of laad de pagina opnieuw.',
  none: 'Er is geen scenario met een explosie actief. Er is hier niets te vertellen.',
  summary: 'In het kort',
  scenario: 'Scenario',
  level: 'Hoe groot is de lading',
  levels: { low: 'kleinere lading', design: 'rekenlading (bepaalt de kleur)', high: 'grotere lading' },
  several: (count: number) => `Er staan ${count} automaten. Elk cijfer is dat van de automaat die daar het ergst is.`,
  toTables: 'Alle panden en de grond in tabellen',
  onMap: 'Toon op de kaart hoeveel stukken er per m² neerkomen',
  chanceWords: {
    'nearly-sure': 'vrijwel zeker',
    likely: 'waarschijnlijk',
    'well-possible': 'goed mogelijk',
    possible: 'mogelijk',
    small: 'kleine kans',
    'very-small': 'heel kleine kans',
    none: 'vrijwel nul',
  },
  chance,
  /** For a table, where the note says that it is rounded. */
  chanceShort: ({ word, inTen, oneIn }: Chance, number: (value: number) => string): string => {
    if (word === 'none') return '< 1 op 1 mln';
    if (word === 'nearly-sure') return '> 90 op 100';
    return outOf(inTen, oneIn, number);
  },
  atHome: {
    title: 'Wie er thuis is',
    table: 'Hoeveel mensen ongeveer thuis zijn',
    /** Behind the name of the table: with which panes it is reckoned. */
    counted: {
      plan: 'De maatregelen van het plan zijn meegeteld, ook die aan ruiten en gordijnen',
      none: 'Met de ruiten van nu, zonder maatregelen',
    },
    where: 'Waar',
    night: 'Nacht',
    day: 'Dag',
    buildings: 'Panden',
    broken: 'Waar de helft van de ruiten of meer breekt',
    thrown: 'Waar glas meer dan een meter de kamer in vliegt',
    basis: (persons: string, personsRange: string, night: string, nightRange: string, day: string, dayRange: string) =>
      `Gerekend met ${persons} mensen per woning (aanname, ${personsRange}), van wie ʼs nachts ${night} thuis is (${nightRange}) en overdag ${day} (${dayRange}). Het pand van de automaat telt mee.`,
    unknown: (count: number) =>
      count === 1
        ? 'Onbekend: in 1 van deze panden weten we niet of er iemand woont. Daar is niemand geteld; het echte aantal kan hoger zijn.'
        : `Onbekend: in ${count} van deze panden weten we niet of er iemand woont. Daar is niemand geteld; het echte aantal kan hoger zijn.`,
    atLeast: (count: number) =>
      count === 1
        ? 'Bij 1 pand is het aantal woningen onbekend. Daar is één woning geteld: het kunnen er meer zijn.'
        : `Bij ${count} panden is het aantal woningen onbekend. Daar is steeds één woning geteld: het kunnen er meer zijn.`,
    otherUse: (count: number) =>
      count === 1
        ? 'Onbekend: in 1 van deze panden zijn ook klanten, personeel, leerlingen of patiënten. Hoeveel, weet de app niet.'
        : `Onbekend: in ${count} van deze panden zijn ook klanten, personeel, leerlingen of patiënten. Hoeveel, weet de app niet.`,
  },
  window: {
    title: 'Iemand aan het raam',
    table: 'In hoeveel panden welke kans, door de drukgolf',
    chance: 'Kans',
    death: 'Overlijden (drukgolf)',
    injury: 'Gewond raken (drukgolf)',
    worst: (name: string, injury: string, death: string) =>
      `Door de drukgolf is het het ergst bij ${name}: gewond raken ${injury}; overlijden ${death}.`,
    /** Behind the figure of a shard: of which panes it is. */
    held: {
      plan: 'Dit is met het plan: glas dat daardoor in het kozijn blijft, telt hier niet mee, net als in de tabel per pand.',
      none: 'Glas dat in het kozijn blijft, telt hier niet mee, net als in de tabel per pand.',
    },
    shard: (grams: string, chanceText: string, name: string) =>
      `Raakt een glasscherf van ${grams} gram iemand, dan is de kans op overlijden ${chanceText} (bij ${name}, waar het glas het hardst de kamer in vliegt). Hoeveel scherven iemand raken, is onbekend.`,
    host: 'In het pand van de automaat zelf zegt de app dit niet. De drukgolf binnen zit niet in het model; ga daar uit van het ergste.',
    noOthers: 'Er zijn geen andere panden in de omgeving.',
  },
  outside: {
    title: 'Iemand buiten',
    place: (name: string, distance: string, injury: string, death: string) =>
      `${name} (${distance}): gewond raken ${injury}; overlijden ${death}.`,
    held: 'Zo dichtbij gelden de formules niet meer: dit is de kleinste kans.',
    none: 'Er is geen plek opgegeven waar op dit moment van de dag mensen buiten zijn.',
    unknown: 'Onbekend: de vraag naar plekken waar mensen buiten zijn, staat nog open.',
    passer: 'Wie toevallig langsloopt, is niet geteld: hoeveel mensen dat zijn, weet de app niet.',
  },
  causes: {
    lung: 'vooral door schade aan de longen',
    blast: 'vooral door de drukgolf zelf',
    'head-impact': 'vooral door een klap tegen het hoofd',
    'body-impact': 'vooral door een val of smak',
    pieces: 'vooral door een brokstuk',
    eardrum: 'vooral aan het gehoor',
    'lung-minor': 'vooral licht letsel aan de longen',
    'lung-major': 'vooral ernstig letsel aan de longen',
    thrown: 'vooral ernstig letsel door een val of smak',
    hit: 'vooral door een brokstuk',
  },
  houses: {
    title: 'Schade aan huizen',
    of: (count: number) =>
      count === 1
        ? 'Er staat 1 pand met woningen in de omgeving, zonder dat van de automaat. Naar verwachting heeft daarvan:'
        : `Er staan ${count} panden met woningen in de omgeving, zonder dat van de automaat. Naar verwachting hebben daarvan:`,
    no: 'Er staan in de omgeving geen andere panden waarvan zeker is dat er iemand woont.',
    minor: 'lichte schade of erger',
    major: 'ernstige schade of erger',
    collapse: 'instorting',
    few: { none: 'vrijwel geen', one: 'minder dan één' },
    about: (count: string) => `ongeveer ${count}`,
    unknown: (count: number) =>
      count === 1
        ? 'Onbekend: van 1 pand weten we niet of er iemand woont. Het telt hier niet mee.'
        : `Onbekend: van ${count} panden weten we niet of er iemand woont. Zij tellen hier niet mee.`,
    host: 'Het pand van de automaat telt hier niet mee: wat daar instort, zit niet in het model.',
  },
  pieces: {
    title: 'Waar stukken neerkomen',
    none: 'Er komen geen brokstukken vrij die gevaarlijk zijn.',
    far: (energy: string, area: string, distance: string) =>
      `Gevaarlijke stukken (${energy} joule of meer, minstens één per ${area}) komen tot ongeveer ${distance} van de automaat.`,
    bound: (distance: string) =>
      `Zonder luchtweerstand zou dat ${distance} zijn. Dat is een bovengrens uit de regels voor munitie.`,
    over: 'Zij vliegen over wat lager is dan hun baan, zoals een schuur. Het gebied op de kaart toont alleen de grond in het zicht; de vakken van een meter tonen ook wat erachter neerkomt.',
    heavy: (mass: string, distance: string) =>
      `Eén groot stuk van ${mass} kg, zoals een deur van de kluis, kan tot ${distance} van de automaat komen.`,
    stray: (distance: string) =>
      `Een enkel stuk kan tot ${distance} van de automaat komen. Dat is de ring van de verdwaalde stukken.`,
    street: (width: string) =>
      `De straat is hier ${width} breed. Tot 15 m breed kaatst de overkant de klap terug: die tweede klap is meegerekend voor ruiten in dezelfde gevelrij.`,
    wideStreet: (width: string) =>
      `De straat is hier ${width} breed. De overkant staat te ver weg om de klap terug te kaatsen: er is geen tweede klap meegerekend.`,
    noStreet: 'Er is geen gevel aan de overkant die de klap terugkaatst.',
  },
  buildings: {
    title: 'Elk pand',
    table: 'Gevolgen per pand',
    building: 'Pand',
    distance: 'Afstand',
    persons: 'Mensen nacht / dag',
    glass: 'Ergste ruit',
    iso: 'Klasse van glas',
    breaks: 'Ruit breekt',
    death: 'Overlijden (drukgolf)',
    injury: 'Gewond (drukgolf)',
    major: 'Ernstige schade',
    unknown: 'onbekend',
    atLeast: (count: string) => `minstens ${count}`,
    noHomes: 'geen woning',
    all: (count: number) => `Toon alle ${count} panden`,
    fewer: 'Toon alleen de ergste',
    order: (column: string) => `Zet op volgorde van ${column.toLowerCase()}`,
    note: 'Afstand: van het rekenpunt (vlak voor de automaat) tot het naaste punt van het pand. Overlijden en gewond: kans voor iemand aan het raam, door de drukgolf, afgerond. Gerekend met de druk in de open lucht. Klasse van glas: naar ISO 16933, een internationale norm, van A (ruit blijft heel) tot F (glas ver de kamer in); klasse C komt alleen uit een proef. Glas: de ergste ruit van het pand, ook waar geen eis naar kijkt. Ernstige schade: van het hele huis, ook dicht bij de automaat; de eis over schade aan huizen telt daar niet mee. Het getal waar de eis naar kijkt, staat in hoofdstuk 6 van het rapport.',
    host: 'draagt de automaat: de klap binnen zit niet in het model, ga uit van het ergste',
    held: 'formules gelden niet zo dichtbij: kleinste waarde',
    only: (shown: number, count: number) =>
      `De ${shown} ergste van de ${count} panden in de omgeving: eerst waar de kans op ernstige schade te groot is voor een huis, dan ergste glas`,
  },
  ground: {
    title: 'De grond per vierkante meter',
    table: 'Brokstukken op de grond, per afstand tot de automaat',
    layer: 'Brokstukken per m²',
    distance: 'Afstand',
    hit: 'Grond waar stukken komen',
    densest: 'Dichtst',
    energy: 'Grootste energie',
    classes: {
      many: 'dichter dan 1 per 1 m²',
      some: '1 per 1 tot 10 m²',
      few: (area: string) => `1 per 10 tot ${area}`,
      rare: (area: string) => `minder dan 1 per ${area}`,
    },
    onePer: (area: string) => `1 per ${area}`,
    none: 'Er komen nergens in zicht stukken op de grond.',
    band: (from: number, to: number) => `${from} tot ${to} m`,
    joule: (energy: string) => `${energy} joule`,
    note: 'Alle stukken tellen mee, ook lichte. Alleen grond in het zicht van de automaat; daarachter vangen muren de stukken op. Een afstand zonder rij: daar komt niets neer.',
  },
  sources: {
    title: 'Waar de cijfers vandaan komen',
    table: 'Cijfers en bronnen',
    methodsTable: 'Rekenwijzen en bronnen',
    method: 'Rekenwijze',
    figure: 'Cijfer',
    value: 'Waarde',
    range: 'Marge',
    status: 'Status',
    source: 'Bron',
    statuses: { published: 'gepubliceerd', derived: 'afgeleid', assumption: 'aanname' },
    figures: {
      personsPerHome: 'Mensen per woning',
      homeAtNight: 'Deel dat ʼs nachts thuis is',
      homeByDay: 'Deel dat overdag thuis is',
      shardKg: 'Gewicht van een glasscherf (kg)',
      personAreaM2: 'Oppervlak van een mens (m²)',
    },
    methods: {
      people: 'Kans op overlijden en letsel',
      houses: 'Schade aan huizen',
      glass: 'Ruiten en hun klasse (GSA en ISO 16933)',
      pieces: 'Brokstukken',
    },
  },
  report: {
    levels: 'Dezelfde cijfers bij drie sterkten',
    levelsNote: 'Alleen de lading verandert hier. De brokstukken hangen in dit model niet van de lading af.',
    what: 'Wat',
    scenario: (name: string) => `Gerekend met het ergste scenario dat hier telt: ${name}.`,
    higherOutside:
      'Het openbare deel noemt bij dezelfde panden hogere getallen: daar staat wat ten hoogste kan, voor elke automaat met deze kleur.',
    /** Inside, behind the figure of a shard. */
    shardOpen:
      'Dit gaat over één scherf die raakt; de kans op overlijden door de drukgolf in de tabel is iets anders. De openbare versie noemt bij de scherf een bovengrens voor elke automaat met deze kleur. Die kan veel hoger zijn.',
    atMost: (chance: string) => `ten hoogste ${chance}`,
    scenarioHidden:
      'Elk getal is een bovengrens: zo is het ten hoogste, voor elke automaat op deze plek met deze kleur. Wat deze ene automaat inneemt, is niet openbaar. Daarom telt de zwaarste van de ladingen waarmee standaard wordt gerekend en die bij deze kleur kan horen.',
    /** Behind the figure of a shard, which hangs on the charge more than others. */
    shardHigher:
      'Ook dit is die bovengrens. Het kan veel hoger zijn dan in de interne versie: hoe zwaarder de lading, hoe harder een scherf vliegt, en een iets hardere scherf maakt de kans al veel groter.',
    notBound: 'Staat er “minstens”, “onbekend” of “kleinste” bij, dan kan het meer zijn.',
    nightDay: 'mensen nacht / dag',
    levelsTitle: 'Bij een kleinere en een grotere lading',
    hazardousTo: 'Gevaarlijke stukken, tot hoe ver van de automaat',
    bound: 'Bovengrens zonder luchtweerstand',
    stray: 'Verdwaalde stukken, tot hoe ver van de automaat',
  },
};

export type ConsequenceWords = typeof consequencesNl;
