/** Dutch words on the map: what lies under the buildings, drawing, and the guide of the demo. */

/** Dutch words of what lies under the buildings on the map. */
export const groundNl = {
  title: 'Ondergrond',
  toMachine: 'Terug naar de automaat',
  choices: { none: 'Panden', brt: 'Kaart', luchtfoto: 'Luchtfoto' },
  credits: { brt: 'Kaartgegevens © Kadaster', luchtfoto: 'Luchtfoto © Beeldmateriaal.nl / PDOK' },
  year: 'Jaar van de luchtfoto',
  newest: 'nieuwste',
  layers: 'Lagen',
  parcels: 'Kadastrale kaart',
  layerStates: {
    failed: () => 'niet bereikbaar',
    cut: (most: number) => `alleen de eerste ${most}`,
  },
  rings: {
    title: 'Telt voor wie',
    upTo: (name: string, metres: string) => `${name} tot ${metres} afstand`,
    reachHelp: 'Het getal zegt hoe ver van de automaat; bij vallend glas hoe ver van de gevel.',
    counts: (whom: readonly string[]) => `telt voor ${new Intl.ListFormat('nl').format(whom)}`,
    whom: {
      homes: 'woningen',
      shops: 'winkels met mensen erin',
      vulnerable: 'zorg, school of opvang',
      outside: 'mensen buiten',
    },
    maybe: (counts: string) => `${counts}: hier nog onbekend`,
    nobody: (counts: string) => `${counts}: hier niet`,
    otherHour: {
      day: (counts: string) => `${counts}: hier ʼs nachts niet, overdag wel`,
      night: (counts: string) => `${counts}: hier overdag niet, ʼs nachts wel`,
    },
    told: 'geen eis, om te weten',
    /** What stands behind another building and is in sight over it. */
    facadesOver: 'ook van een pand achter een ander, waar het boven het dak daarvan uitkomt',
    buildingOver: 'Dit pand staat achter een ander pand en komt boven het dak daarvan uit',
    ifHigher: 'Is dat dak hoger, dan telt dit pand misschien niet mee.',
    lowRoof: (metres: string) => `een dak waarvan de hoogte niet bekend is, telt als ${metres} hoog`,
  },
  rest: {
    title: 'Wat er verder op de kaart staat',
    what: 'Wat',
    name: 'Naam of adres',
    away: 'Afstand tot de automaat',
    machine: 'automaat',
    place: 'plek waar mensen zijn',
    open: 'niet te lezen: hier kan een pand staan',
    other: 'andere plek in het plan',
    spot: (verdict: string) => `plek die is gezocht: ${verdict}`,
  },
  signs: {
    title: 'Wat er verder getekend is',
    states: 'Tekens bij de eisen',
    names: {
      pin: 'nummer van een reden',
      stay: 'plek waar mensen zijn',
      unread: 'niet te lezen: hier kan een pand staan',
      other: 'andere plek in het plan',
      given: 'het punt dat u gaf',
      green: 'gezochte plek: groen',
      orange: 'gezochte plek: oranje',
      red: 'gezochte plek: rood',
      'not-green': 'gezochte plek: niet groen',
      undetermined: 'gezochte plek: onbepaald',
      elsewhen: 'gezochte plek: op andere uren slechter',
      approach: 'hier kan een auto aanrijden',
      barrier: 'paal of muur, geen certificaat',
      certified: 'paal of muur, met certificaat',
      street: 'straat, stoep of plein',
      parking: 'parkeren',
      water: 'water',
      plants: 'groen',
      bare: 'zand of kale grond',
      tree: 'boom',
    },
  },
  ruler: {
    name: 'Meetlat',
    next: (points: number): string =>
      points === 0
        ? 'Klik het eerste punt aan, of druk op Enter bij het kruis.'
        : 'Klik het tweede punt aan, of druk op Enter bij het kruis.',
    length: (metres: string) => `Gemeten: ${metres}. Klik voor een nieuwe meting; Esc stopt.`,
  },
  probe: {
    name: 'deze plek',
    title: (metres: string, seen: boolean) => `Hier, op ${metres}, ${seen ? 'in het zicht' : 'uit het zicht'}`,
    nothing: 'Voor deze plek is niets berekend',
    pressure: 'Drukgolf',
    eardrum: 'Trommelvlies scheurt',
    death: 'Overlijden door de drukgolf',
    pieces: 'Brokstukken',
    how: 'Voor wie hier buiten staat. Klik ergens anders op de grond, of druk op Esc.',
  },
  failed: 'De ondergrond is niet bereikbaar. De kaart toont alleen wat hier al bekend is.',
};

export type GroundWords = typeof groundNl;

/** Dutch words of drawing on the map, and of what the registers propose around the machine. */
export const drawingNl = {
  lasso: 'Kies panden op de kaart',
  drawPlace: 'Teken de plek op de kaart',
  how: 'Klik de hoeken op de kaart. Met het toetsenbord: verschuif de kaart met de pijltjes en druk op Enter; dat zet een hoek in het midden van de kaart.',
  /** Where there is no mouse. */
  howByTouch: 'Tik de hoeken aan op de kaart.',
  corners: (count: number) => `${count} ${count === 1 ? 'hoek' : 'hoeken'}`,
  done: 'Klaar',
  back: 'Hoek terug',
  stop: 'Stop met tekenen',
  proposals: 'Voorstel uit BGT en BAG',
  take: 'Neem over',
  takeName: (name: string) => `Neem over: ${name}`,
  takeAll: 'Neem alles over',
  entrance: (name: string, homes: number) => `ingang van ${homes} woningen${name ? `, ${name}` : ''}`,
  square: 'plein of voetgangersgebied',
  stopPlace: 'halte',
  around: 'Wat er volgens de BAG rond de automaat ligt',
  proposal: 'voorstel',
  /** The name is empty where it has none of its own. */
  above: (name: string, homes: string) => `In het pand van de automaat${name && ` (${name})`}: ${homes}.`,
  /** The name says how far it is. */
  beside: (name: string, homes: string) => `Ernaast: ${name}: ${homes}.`,
  /** @param lived null where it is not known @param count null where the register has none */
  homes: (lived: boolean | null, count: number | null) => {
    if (lived === null) return 'niet bekend of er wordt gewoond of geslapen';
    if (count) return `${count} ${count === 1 ? 'woning' : 'woningen'}`;
    if (!lived) return 'geen woningen';
    return count === 0
      ? 'geen woningen volgens de BAG, maar er wordt gewoond of geslapen'
      : 'er wordt gewoond of geslapen, in hoeveel woningen is niet bekend';
  },
  /** Behind that somebody lives there. */
  saidBy: {
    answered: ' (uw antwoord, niet de BAG)',
    chosen: ' (uw keuze, niet de BAG)',
    assumed: ' (aangenomen: de BAG kent hier geen gebruik)',
  },
  noneBeside: 'Ernaast: geen pand met een gedeelde muur.',
  tolerance: (wall: string, gap: string) =>
    `Een muur is gedeeld als de panden over ${wall} of meer binnen ${gap} van elkaar liggen (aanname van het model: omtrekken van de BAG sluiten niet op de centimeter aan).`,
  floors: (height: string, floors: string, floor: string) =>
    `Hoogte ${height}: naar schatting ${floors}, bij ${floor} per laag (aanname van het model). Het oordeel telt geen lagen; het rekent met ruiten tot aan het dak.`,
  floorCount: (count: number) => `${count} ${count === 1 ? 'bouwlaag' : 'bouwlagen'}`,
};

export type DrawingWords = typeof drawingNl;

/** Dutch words of the first-run guide on the demo. */
export const guideNl = {
  title: 'Zo werkt het',
  count: (at: number, of: number) => `${at} van ${of}`,
  previous: 'Vorige tip',
  next: 'Volgende tip',
  close: 'Sluit deze uitleg',
  tips: {
    place:
      'Dit is een verzonnen stadje. Klik op een gevel, of vul bij Locatie een adres in: daar komt de automaat te staan, en de kleur volgt meteen.',
    look: 'Dit is een voorbeeld in een verzonnen stadje. Sleep de automaat, of kies hem en gebruik de pijltjes: de kleur volgt meteen.',
    why: 'Elke reden heeft een nummer. Hetzelfde nummer staat op de kaart en in het rapport. Kies “formule en bron” om te zien hoe het getal is ontstaan.',
    check:
      'Onder de redenen staat hoe zeker de kleur is, en wat u op de plek kunt nagaan. Wat u daar vastlegt, telt meteen mee.',
    measures:
      'Bij Maatregelen staan de kleinste pakketten die alle eisen halen. Probeer er een, of zoek waar het wel kan en maak daar een variant van.',
    report:
      'Het rapport zet alles op papier: redenen, grenzen, bronnen en wat is afgesproken. U kunt het later weer openen.',
  },
};

export type GuideWords = typeof guideNl;
