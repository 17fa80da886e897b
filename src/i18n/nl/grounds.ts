/** Dutch words of what a verdict rests on, and of what would turn it: the fixed lines under the colour. */

export const groundsNl = {
  restsOn: 'Rust op',
  holdsFor: 'Geldt voor',
  hours: { night: 'de nacht (2 tot 5 uur)', day: 'de dag' },
  otherHour: {
    night: (colour: string) => `; ʼs nachts is de uitkomst ${colour}`,
    day: (colour: string) => `; overdag is de uitkomst ${colour}`,
  },
  /** Why it is another colour by the other hours. */
  whyOther: {
    hour: { night: 'ʼs Nachts', day: 'Overdag' },
    fails: (hour: string, count: number, which: string) =>
      `${hour} ${count === 1 ? 'wordt 1 eis' : `worden ${count} eisen`} niet gehaald: ${which}.`,
    missing: (hour: string, what: string) => `${hour} ontbreekt nog: ${what}`,
    waits: (hour: string, papers: string) => `${hour} wacht het op: ${papers}.`,
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
    sharedEntrance: 'geen gedeelde ingang van woningen',
    placesOfStay: 'geen terras, halte of andere plek waar mensen zijn',
    vehicleApproach: 'geen auto kan recht op de automaat inrijden',
    recess: 'de automaat hangt vlak in de gevel',
    peopleAtNight: 'ʼs nachts is er niemand in panden voor bijeenkomst of sport',
    functions: 'de automaat kan alles: geld opnemen, storten en sealbags',
  } as Readonly<Record<string, string>>,
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
  awaited: (paper: string) => `${paper}: moet er nog komen`,
  plan: 'door het plan',
  planTitle: 'Plan',
  openTitle: 'Nog open',
  limitsTitle: 'Getoetst aan',
  proposals: (count: number) =>
    `gebruik en glas van ${count} ${count === 1 ? 'pand' : 'panden'} waar mensen kunnen zijn: voorstel naar register en bouwjaar`,
  turns: (verdict: string) => `Wordt ${verdict} bij`,
  tried: 'Wat is geprobeerd en niet genoeg was',
  inside: 'Kan de automaat binnen staan?',
  insideYes: 'Ja, reken dat mee',
  insideNo: 'Nee, dat kan niet',
  insideSaidNo: 'Nee: niet mogelijk, zegt de gemeente of de exploitant.',
  insideAgain: 'Toch wel mogelijk',
  /** What can be seen on site, as short as it can be said. */
  short: {
    dwellingAboveOrBehind: (to: string): string =>
      to === 'true' ? 'woning boven, naast of achter' : 'geen woning boven, naast of achter',
    sharedEntrance: (to: string): string => (to === 'true' ? 'gedeelde ingang van woningen' : 'geen gedeelde ingang'),
    vehicleApproach: (to: string): string =>
      to === 'possible' ? 'een auto die kan inrijden' : 'geen auto die kan inrijden',
    certifiedBarrier: () => 'palen zonder certificaat',
    antiGas: () => 'geen maatregel tegen gas',
    placesOfStay: (to: string, _: string, from: string) =>
      to === 'none'
        ? `geen terras of halte${from === 'null' ? '' : ` binnen ${from}\u00a0m`}`
        : `terras of halte binnen ${to}\u00a0m`,
    use: (to: string, name: string) => (to === 'woonfunctie' ? `wonen in ${name}` : `niet wonen in ${name}`),
    occupiedAtNight: (_: string, name: string) => `ʼs nachts mensen in ${name}`,
    coverage: () => 'niets dat meetelt buiten de opgehaalde omgeving',
    care: (to: string) => `zorg, school of opvang binnen ${to}\u00a0m`,
    glazing: (to: string) => `ander glas: ${to}`,
    heightM: (to: string) => `onbekende panden van ${to}\u00a0m hoog`,
    roofs: (to: string) => `onbekende panden vooraan van ${to}\u00a0m hoog`,
  },
  /** For who lives near: one sentence for each area on the map. */
  neighbours: {
    'glass-room': (metres: string) =>
      `Woont u binnen ${metres} en ziet u de automaat? Dan kan glas uw kamer in vliegen.`,
    'glass-break': (metres: string) =>
      `Binnen ${metres} kan een ruit breken, het eerst waar u de automaat kunt zien. Wie verder woont, merkt een harde knal.`,
    'glass-fall': (metres: string) => `Onder de gevels binnen ${metres} kan glas op straat vallen.`,
    debris: (metres: string) => `Binnen ${metres}, in het zicht van de automaat, komen veel brokstukken neer.`,
    stray: (metres: string) => `Tot ${metres} kan een enkel los stuk neerkomen.`,
    shadow: (_: string) => 'Wie de automaat niet kan zien, staat achter een gebouw en krijgt minder van de klap.',
  },
  neighboursTitle: 'Voor de buren, als er een aanslag komt',
};

export type GroundsWords = typeof groundsNl;
