/** Dutch words of how a number came about: each step's name and formula, each value's name and unit. */

export const explainNl = {
  saveTable: 'Bewaar als CSV',
  open: 'formule en bron',
  busy: 'Even rekenen…',
  nothing: 'Hier is geen formule: dit is een antwoord, of het is nog niet berekend.',
  model: 'Modelbestand',
  source: 'Bron',
  hidden: 'staat in het modelbestand',
  ownCharges: 'het ladingprofiel van de gemeente; de lading zelf wordt niet getoond',
  adviser: 'Toon ook de getallen voor de adviseur',
  failing: 'Waar het niet wordt gehaald',
  steps: {
    charge: { title: 'Lading', formula: 'W = lading × factor van waar zij staat' },
    distance: { title: 'Afstand', formula: 'R = √(plat² + hoogteverschil²); Z = R / W^(1/3)' },
    load: { title: 'Drukgolf', formula: 'Kingery-Bulmash naar Swisdak 1994; dichterbij is nooit minder' },
    'pane-load': {
      title: 'Druk op deze ruit',
      formula:
        'teruggekaatst of schuin, naar de hoek met de gevel, de impuls zoals berekend; uit het zicht van opzij; dit is de ruit die hier beslist, elders op de gevel kan de druk hoger zijn',
    },
    echo: {
      title: 'Terugkaatsing van de overkant',
      formula:
        'R = √((2w − d)² + y² + hoogteverschil²), cos = (2w − d) / R; het aandeel zegt hoeveel de tweede klap bij de eerste optelt',
    },
    break: { title: 'Breekt de ruit?', formula: 'P = 1 − exp(−B(DLF·P)), sterkte bij 20 ms' },
    throw: {
      title: 'Hoe ver vliegt het glas?',
      formula:
        'v = (i − I*) / ρh van de zwakste van n ruiten als 1 − (1 − P)^n ≥ 0,5; daarna vlak met luchtweerstand, van 1,5 m hoog',
    },
    retention: {
      title: 'Wat het glas tegenhoudt',
      formula: 'zoveel klassen minder; wie breekt, blijft ten minste klasse 2',
    },
    probit: { title: 'Kans, met een probit (een formule van belasting naar kans)', formula: 'P = Φ(Pr − 5)' },
    'over-roofs': {
      title: 'Over de daken ertussen',
      formula: 'de hoogste baan van deze soort gaat over elk dak ertussen; een dak dat niemand kent, telt laag',
    },
    pieces: {
      title: 'Stukken die hier komen',
      formula:
        'N × aandeel / (Ω R²) per soort; het aandeel komt zo ver en heeft dan nog de energie waarbij een stuk telt',
    },
    debris: { title: 'Brokstukken', formula: 'som van de soorten die geen maatregel wegnam' },
    place: { title: 'Op de plek', formula: 'P = ps + q en i = is, op het ergste punt van de plek' },
    fall: {
      title: 'Vallend glas',
      formula: 'valzone H/4, tussen de kleinste en grootste afstand, waar de helft van de ruiten breekt',
    },
    adjacency: {
      title: 'Woning met gedeelde muur',
      formula: 'afstand in het platte vlak tot de dichtstbijzijnde; 0 als er boven, naast of achter wordt gewoond',
    },
    answer: { title: 'Antwoord', formula: 'antwoord van de vergunningverlener' },
    approach: {
      title: 'Aanloop voor een voertuig',
      formula: 'recht, lang genoeg, binnen de hoek met de gevel, zonder gecertificeerde palen',
    },
    limit: { title: 'Grens', formula: 'waarde naast de grens van het beleid' },
  },
  values: {
    chargeKgTnt: 'lading, kg TNT',
    wallFactor: 'keer de lading',
    ground: 'waar de lading staat',
    streetM: 'breedte van de straat, m',
    burstDistanceM: 'van de muur tot de lading, m',
    alongM: 'langs de gevel, m',
    echoFactor: 'factor van de terugkaatsing',
    echoSlantM: 'weg van de terugkaatsing, m',
    echoCosine: 'cosinus van de terugkaatsing',
    echoPressureKpa: 'druk van de tweede klap, kPa',
    echoImpulseKpaMs: 'impuls van de tweede klap, kPa·ms',
    echoPhaseMs: 'duur van de tweede klap, ms',
    echoShare: 'aandeel dat optelt',
    effectiveKgTnt: 'lading met muur, kg TNT',
    planM: 'afstand op de kaart, m',
    riseM: 'hoogteverschil, m',
    slantM: 'afstand schuin, m',
    scaledDistance: 'geschaalde afstand, m/kg^(1/3)',
    incidentPressureKpa: 'druk van opzij, kPa',
    incidentImpulseKpaMs: 'impuls van opzij, kPa·ms',
    reflectedPressureKpa: 'teruggekaatste druk, kPa',
    reflectedImpulseKpaMs: 'teruggekaatste impuls, kPa·ms',
    phaseMs: 'duur, ms',
    pressureKpa: 'druk op deze ruit, kPa',
    impulseKpaMs: 'impuls op de ruit, kPa·ms',
    cosine: 'cosinus van de hoek met de gevel',
    paneType: 'ruit',
    heightM: 'hoogte van de ruit, m',
    strengthFactor: 'keer zo sterk als één blad van deze soort',
    panes: 'ruiten in de gevel, waarvan de zwakste telt',
    periodMs: 'trillingstijd, ms',
    strength50Kpa: 'druk waarbij de helft breekt, kPa',
    breakProbability: 'kans op breken',
    breakingImpulseKpaMs: 'impuls die nodig is om te breken, kPa·ms',
    arealMassKgM2: 'gewicht van het glas, kg/m²',
    fragmentSpeedMs: 'snelheid van de scherven, m/s',
    throwM: 'worp de kamer in, m',
    hazardClass: 'klasse van het glas (GSA, een Amerikaanse maat)',
    shift: 'klassen minder',
    earnedClass: 'klasse met wat het glas tegenhoudt',
    reachM: 'valzone hier, m',
    gapM: 'van de gevel tot de plek, m',
    probability: 'kans',
    masonry: 'metselwerk, per m²',
    sheet: 'plaat, per m²',
    steel: 'staal, per m²',
    door: 'groot stuk, per m²',
    fanHighDeg: 'steilste baan, graden',
    unknownRoofM: 'dak dat niemand kent, m',
    densityPerM2: 'gevaarlijke stukken, per m²',
    distanceM: 'afstand, m',
    sharedWallM: 'gedeelde muur is ten minste, m',
    sharedWallGapM: 'met een spleet van hooguit, m',
    sharedEntrance: 'bij een gedeelde ingang',
    vehicleApproach: 'aanloop mogelijk',
    certifiedBarrier: 'gecertificeerde palen',
    approachM: 'aanloop is ten minste, m',
    approachAngleDeg: 'hoek met de gevel hooguit, graden',
    runM: 'aanloop, m',
    angleDeg: 'hoek, graden',
    fallHeightShare: 'deel van de hoogte',
    fallMinM: 'kleinste valzone, m',
    fallMaxM: 'grootste valzone, m',
    breakHalf: 'kans op breken vanaf',
    value: 'waarde',
    limit: 'grens',
    unit: 'eenheid',
  },
  /** What a charge stands before. */
  grounds: {
    open: 'in de open lucht',
    inside: 'binnen',
    sound: 'voor een stevige muur',
    light: 'voor een pui van glas of lichte panelen',
    niche: 'in een nis',
    portal: 'in een portiek',
    corner: 'in een binnenhoek',
  },
  units: { '1': 'kans, van 0 tot 1', class: 'klasse van glas', boolean: 'ja of nee', m: 'meter', '1/m2': 'per m²' },
  outsideTable: 'buiten de tabel',
  counts: {
    weighing:
      'Het aantal woningen volgt uit de BAG, per pand opgeteld. Is dat aantal van een pand niet bekend, dan telt de app één woning als er gewoond wordt: er staat dan “minstens”. Een ruit breekt waarschijnlijk bij een kans van 50% of meer; ontruimd wordt binnen 100 m (modelbestand siting). Per woning telt de app gemiddeld 2,1 bewoners (modelbestand receptors). Deze aantallen veranderen de kleur niet.',
    zones:
      'Een gebied reikt tot waar de grens van zijn eis nog wordt gehaald, bij de grootste lading die meetelt: glas de kamer in bij worp, breken bij 10% volgens de formule (probit) voor oud glas, vallend glas H/4 van de gevel, brokstukken tot hun grens. Gebieden stoppen bij muren. Modelbestanden: verdict, siting en scenarios.',
    tipping:
      'Elke zin is het oordeel opnieuw gemaakt met één gegeven anders en al het andere op de rekenwaarde. Afstanden zijn tot op een meter gezocht, sterkten tot op een dertigste van hun marge.',
    sure: (scale: string, rest: string, ifSo: string) =>
      `De app beoordeelt de plek telkens opnieuw, met waarden uit de marges van het rekenmodel, en telt per 100 keer. Steeds met dezelfde reeks, dus wie het nog eens doet, krijgt dezelfde aantallen. De kleur zelf volgt uit de rekenwaarden. De woorden: ${scale}; daaronder ${rest}. Rust meer dan de helft van de panden die de kleur bepalen op een aanname, dan staat er in plaats daarvan: ${ifSo}.`,
    sureFrom: (word: string, times: number) => `${word} vanaf ${times} keer`,
  },
};

export type ExplainWords = typeof explainNl;

/** Dutch words of a dossier that is judged again by the set of then. */
export const asThenNl = {
  again: 'Reken na met de set van toen',
  before: (word: string) => `Toen: ${word.toLowerCase()}`,
  ran: (word: string) => `Nagerekend met de set van toen: ${word.toLowerCase()}`,
  sameCase: 'Dit is precies de uitkomst van toen: hetzelfde kenmerk.',
  otherCase:
    'De set is precies die van toen. Het kenmerk is anders: antwoorden, maatregelen of de omgeving zijn sindsdien veranderd.',
  otherEngine: (engine: string) =>
    `De getallen zijn die van toen, de rekenkern is die van nu (toen ${engine}). Wat toen in geen bestand stond, is ook van nu. Daarom is het kenmerk anders.`,
  noPolicy: (policy: string) =>
    `Narekenen kan hier niet: het beleid van toen (${policy}) is niet in deze app. Open bij Beleid dat bestand, of vraag het aan wie toen heeft gerekend.`,
  noSet: (set: string) =>
    `Narekenen kan hier niet: deze versie heeft de getallen van toen (${set}) niet. Vraag uw beheerder om het na te rekenen met de bestanden van toen.`,
  noAnswer: 'Narekenen lukt niet: met de set van toen geeft dit dossier geen uitkomst.',
};

export type AsThenWords = typeof asThenNl;
