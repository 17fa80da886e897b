/** Dutch labels of the screens after the first verdict and of the report: what a value, a gap, a column and a button are called. */

/** Where a proposal for use and glass comes from. @param isUseAssumed of a use that no register knows, nothing is proposed by one */
export const proposedFromNl = (isUseAssumed: boolean): string =>
  `Het glas volgt uit het bouwjaar. ${isUseAssumed ? 'Kent het register het gebruik van een pand, dan telt dat; anders telt wat is aangenomen.' : 'Het gebruik komt uit het register.'}`;

/** So many of a set of buildings, wherever such a number is told: all of them in one number, and never "1 of the 1". */
export function ofBuildingsNl(count: number, all: number): string {
  const said = (number: number) => number.toLocaleString('nl-NL');
  if (count < all) return `${said(count)} van de ${said(all)} panden`;
  return all === 1 ? 'het ene pand' : `alle ${said(all)} panden`;
}

/** The buildings that are judged: how far one looked, how many, and whether those that carry a machine are among them. */
export const standNl = (judged: number, hosts: number, within: string): string =>
  `${within} van de automaat ${judged === 1 ? 'staat 1 pand' : `staan ${judged.toLocaleString('nl-NL')} panden`}${hosts > 0 ? `, ${hosts === 1 ? 'het pand' : 'de panden'} van de automaat meegeteld` : ''}.`;

/** Dutch questions that stand in more than one place, each once: whoever answers one is asked what is written down. */
export const askedNl = {
  dwelling: 'Wordt er direct boven, naast of achter de automaat gewoond of geslapen?',
  sharedEntrance: 'Staat de automaat in of bij een gedeelde ingang of vluchtweg van woningen?',
  vehicleApproach: 'Kan een auto met een aanloop van 15\u00a0m recht op de automaat inrijden?',
  placesOfStay: 'Zijn er plekken waar mensen buiten zijn, zoals een terras of halte?',
  /** Of one building: what it is used for, its panes, how high it is and how many homes are in it. */
  building: { use: 'Gebruik', glass: 'Glas', height: 'Hoogte', homes: 'Woningen' },
};

export type AskedWords = typeof askedNl;

export const labelsNl = {
  /** On a map, with the clock from the north; the sides of the names in letters. */
  sidesOnMap: ['N', 'NO', 'O', 'ZO', 'Z', 'ZW', 'W', 'NW'] as readonly string[],
  routes: {
    opa: 'Omgevingsplanactiviteit (past in het plan)',
    bopa: 'Buitenplanse omgevingsplanactiviteit (BOPA)',
    apv: 'APV-vergunning',
    privaat: 'Privaatrecht (eigenaar, huur, overeenkomst)',
    vooroverleg: 'Vooroverleg',
  },
  /** What a verdict is worth in a procedure. */
  routeWorth: {
    opa: 'Het oordeel alleen is geen reden om te weigeren.',
    bopa: 'Het oordeel mag meewegen bij de toedeling van functies.',
    apv: 'Het oordeel telt alleen als de APV erom vraagt.',
    privaat: 'Het oordeel mag in de afspraken staan.',
    vooroverleg: 'Het oordeel helpt bij het gesprek.',
    unverified: 'Deze tekst is niet juridisch getoetst.',
  },
  classes: {
    'zeer-kwetsbaar': 'zeer kwetsbaar',
    kwetsbaar: 'kwetsbaar',
    'beperkt-kwetsbaar': 'beperkt kwetsbaar',
    geen: 'geen verblijf',
    onbekend: 'onbekend',
  },
  basis: { proposal: 'voorstel', confirmed: 'bevestigd', own: 'eigen keuze', unknown: 'onbekend' },
  panes: {
    'home-single': 'enkel glas, 4\u00a0mm',
    'home-insulating': 'dubbel glas, 4\u00a0mm',
    'home-thick': 'dubbel glas, 6\u00a0mm',
    shopfront: 'winkelruit, 8\u00a0mm',
    'shopfront-toughened': 'geharde winkelruit, 10\u00a0mm',
    '': 'geen ruiten',
  },
  zones: {
    'glass-room': 'Glas de kamer in',
    'glass-break': 'Ruit kan breken',
    'glass-fall': 'Vallend glas',
    debris: 'Brokstukken',
    stray: 'Losse stukken',
    shadow: 'Uit het zicht',
  },
  /** What measures come to at a building, beside its sign on each map. */
  changes: {
    better: 'eis alsnog gehaald',
    awaits: 'eis gehaald zodra het bewijs er is',
    worse: 'eis niet meer gehaald',
    both: 'eis nog steeds niet gehaald',
  },
  /** What a package comes to. */
  comes: {
    'own-means': 'groen, de aanvrager kan dit zelf',
    others: 'groen, als anderen instemmen',
    'to-be-shown': 'pas groen als het bewijs er is',
    open: 'nog niet: er blijft een vraag open',
  },
  who: {
    register: 'De BAG, het team Belastingen of de eigenaar heeft dit.',
    officer: 'U kunt dit zelf nagaan.',
    initiator: 'De initiatiefnemer heeft dit.',
    constructor: 'Een constructeur kan dit zeggen.',
    municipality: 'De beheerder van uw gemeente heeft dit bestand.',
  },
  missing: {
    profile: (_: number, __: string, name: string) =>
      `Het ladingprofiel${name && ` “${name}”`} is nog niet geopend. Zonder de ladingen van de gemeente is er geen oordeel.`,
    use: (count: number) =>
      `Van ${count === 1 ? '1 pand' : `${count} panden`} is het gebruik niet bekend, en dat kan de kleur veranderen.`,
    host: () => 'Er is geen pand gevonden waar de automaat in staat.',
    'host-use': () => 'Het gebruik van het pand van de automaat is niet bekend.',
    'people-at-night': (count: number) =>
      `Zijn er ʼs nachts mensen in ${count === 1 ? 'het pand' : `de ${count} panden`} voor bijeenkomst of sport, zoals een bar, club of opvang?`,
    'dwelling-beside': () => 'Wordt er naast de automaat gewoond, in hetzelfde pand?',
    functions: () => 'Wat kan de automaat: geld opnemen, geld storten, geldtassen (sealbags)?',
    buildings: (count: number) =>
      `${count} ${count === 1 ? 'pand staat' : 'panden staan'} dubbel onder een nummer, of ${count === 1 ? 'heeft' : 'hebben'} geen leesbare omtrek.`,
    'shared-entrance': () => askedNl.sharedEntrance,
    'vehicle-approach': () => askedNl.vehicleApproach,
    shell: () => 'Is de vrijstaande unit van staal of van steen?',
    'places-of-stay': () => askedNl.placesOfStay,
    coverage: (_: number, sides: string) =>
      `Het bestand dekt de omgeving niet helemaal. Wat ontbreekt: ${sides}. Is daar alleen water, een park of een veld, dan mist er niets.`,
    'open-place': () =>
      'Dichtbij staat een regel in het register die niet te lezen is. Misschien staat daar een pand. Kijk bij Omgeving.',
    radius: () => 'De omgeving die is meegenomen is te klein voor deze berekening. Neem een grotere straal.',
    'model-range': () => 'Een ruit valt buiten het bereik van het rekenmodel.',
  },
  sides: {
    n: 'noorden',
    ne: 'noordoosten',
    e: 'oosten',
    se: 'zuidoosten',
    s: 'zuiden',
    sw: 'zuidwesten',
    w: 'westen',
    nw: 'noordwesten',
    all: 'alle kanten',
  },
  ui: {
    route: 'Juridische route',
    chooseRoute: 'Kies eerst een route',
    openProfile: 'Open het ladingprofiel',
    namely: (text: string, names: string, more: string) => `${text} Het gaat om: ${names}${more}.`,
    buildings: 'Panden in de omgeving',
    nearMiss: 'Net gehaald',
    timesLimit: (times: string) => `${times} keer de grens`,
    variants: 'Varianten',
    variant: 'Variant',
    newVariant: 'Nieuwe variant',
    compare: 'Vergelijk',
    talk: 'Overleg',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    /** What was said of a machine in the facade. */
    inside: { planned: 'binnen, volgens het plan', may: 'mag ook binnen', not: 'kan niet binnen' },
    copyOf: (name: string) => `kopie van ${name}`,
    sayYes: 'Ja',
    sayNo: 'Nee',
    dontKnow: 'Weet ik niet',
    toSteps: 'Naar de stappen',
    unsettled: 'onbepaald of niet groen',
    saidNotKnown: 'gezegd: weet ik niet',
    /** "Yes" without a place. */
    placesYes: 'U zei ja. Voeg nu de plek toe; tot dan blijft deze vraag open.',
    /** How far such a place is looked for. */
    placesWithin: (metres: string) => `Het gaat om plekken binnen ${metres} van de automaat.`,
    /** It was answered for less. */
    placesAgain: (said: string, now: string) =>
      `U zei nee voor plekken binnen ${said}. Nu kan ook meetellen wat verder weg is: zijn er plekken binnen ${now} van de automaat?`,
    placesMore: (said: string, now: string) =>
      `U gaf plekken binnen ${said} op. Nu kan ook meetellen wat verder weg is: zijn er nog meer, binnen ${now} van de automaat?`,
    placesAdd: 'Voeg de plek toe',
    openFollows: 'Zolang dit open is, wordt de plek niet groen.',
    /** Where it is known already that it is not green. */
    openEitherWay: 'Zolang dit open is, kan het oranje of rood worden.',
    dropHere: 'Laat hier los om te openen',
    alsoHere: 'Ook in Gevelwijzer',
    contact: (who: string) => `Beheer van deze pagina: ${who}`,
    yourDossiers: 'Uw dossiers',
    inThisBrowser: 'in deze browser',
    remove: 'Verwijder',
    home: 'Terug naar het begin',
    recorded: 'Vastgelegd en gekozen',
    report: 'Rapport van een constructeur (nummer of datum)',
    treatUnknown: 'Behandel onbekend gebruik als woning',
    goOn: 'Ga bewust verder zonder deze gegevens',
    certificate: 'Certificaat van het glas',
    strayTo: (reach: string) => `Losse stukken tot ${reach} afstand`,
    refresh: 'Haal de omgeving opnieuw op',
    credits: (names: string, date: string) => `Bron: ${names}, ${date}`,
    sets: 'Kleinste pakketten',
    plan: 'In het plan',
    consent: 'Toestemming',
    waitsOn: (criteria: string) => `wacht op bewijs: ${criteria}`,
    consentNone: 'niet nodig',
    /** Whose a building is nobody told: buildings are counted, and none of the owners. */
    consentOf: (count: number) => (count === 1 ? 'eigenaar van 1 ander pand' : `eigenaren van ${count} andere panden`),
    cost: 'Kosten',
    time: 'Tijd',
    becomes: 'Wordt',
    provided: 'Nodig',
    print: 'Print of bewaar als PDF',
    back: 'Terug naar de kaart',
    legend: 'Legenda',
    vulnerability: 'Panden naar kwetsbaarheid',
    building: 'Pand',
    distance: 'Afstand',
    class: 'Kwetsbaarheid',
    glass: askedNl.building.glass,
    pressure: 'Hoogste druk op de gevel',
    breakChance: 'Breekkans',
    throwIn: 'Glas de kamer in',
    pieces: 'Brokstukken',
    criteriaFailing: 'Eis niet gehaald',
    zone: 'Gebied',
    reach: 'Reikt tot',
    sight: 'In het zicht',
    close: 'Sluit',
    hostRow: 'draagt de automaat: geen getal; hier telt of er iemand woont, boven, naast of achter de automaat',
    facadeFails: 'Gevel haalt een eis niet',
    allBuildings: 'Alle panden',
  },
};

export type Labels = typeof labelsNl;
