/** What would settle a number, and who may have it; by the last words of its name. In Dutch, as it is asked. */

export interface Question {
  readonly who: string;
  readonly ask: string;
}

const rows: readonly (readonly [RegExp, string, string])[] = [
  [
    /chargeKgTnt$/,
    'NFI, politie (THTC en TEV), TNO',
    'Welke lading, in TNT-equivalent, hoort bij de plofkraken met vaste springstof van de laatste vijf jaar: het midden en de spreiding, bij gewone automaten en bij sealbagautomaten apart? Hoe vaak worden meer ladingen kort na elkaar gebruikt?',
  ],
  [
    /(wallFactor|front|recess|portal|corner|flush|nearField|near-field.*)( |$)/,
    'TNO',
    'Hoeveel sterker is de belasting voor een gevel, in een nis of portiek en in een smalle straat dan op open terrein? Wij rekenden dit uit met een eigen Euler-berekening; is er een proef of een tweede berekening om haar aan te toetsen?',
  ],
  [/echo/, 'TNO', 'Hoe sterk is de golf die van de gevel aan de overkant terugkomt, voor ruiten naast de automaat?'],
  [
    /(leaves|twoLeaves|glassFactor|strength)/,
    'TNO, Kenniscentrum Glas',
    'Hoeveel meer impuls verdraagt dubbel glas dan één van zijn ruiten, bij ladingen van 1 tot 10 kg? Wij rekenen 1,7 keer (1,6 tot 2,0).',
  ],
  [
    /(insulatingFromYear|singleShare|panes|proposals)/,
    'RVO, gemeente, corporaties',
    'Welk deel van de woningen heeft nog enkel glas, per bouwperiode en wijk? Wij rekenen vóór 1975 en bij een onbekend bouwjaar met enkel glas.',
  ],
  [
    /(masonry|sheet|steel|heavy) (speedMs|count|medianKg|massKg|dragAreaM2|spread.*|share.*)$|masonry/,
    'NFI, TNO, politie',
    'Hoeveel stukken steen, plaat en staal vliegen weg bij een plofkraak, hoe zwaar, en tot hoe ver werden ze gevonden? Foto’s en maten van plaatsen delict zijn genoeg.',
  ],
  [
    /(fanHalfAngleDeg|fanLowDeg|fanHighDeg)$/,
    'NFI, TNO',
    'Onder welke hoeken vliegen brokstukken weg bij een automaat in een gevel? Waar lagen ze, opzij en omhoog?',
  ],
  [
    /policy (majorDamage|eardrum|vulnerableBound|death|breakHalf|adjacent.*|sharedEntranceHomes|debris.*)/,
    'bevoegd gezag, veiligheidsregio, TNO',
    'Welke kans op deze schade aanvaardt het bevoegd gezag op een plek waar mensen zijn? Het model rekent met een voorbeeldgrens.',
  ],
  [
    /classShift/,
    'TNO, Kenniscentrum Glas',
    'Hoeveel gevarenklassen scheelt gelaagd glas of verankerde folie bij korte pulsen van enkele kilo’s?',
  ],
  [
    /(burstDistanceM|burstHeightM|paneHeightM|floorHeightM|defaultHeightM)$/,
    'Geldmaat, gemeente',
    'Op welke hoogte en hoe ver voor de gevel gaat de lading af, en hoe hoog zitten ruiten en vloeren? 3DBAG geeft de hoogten van panden.',
  ],
  [
    /loadDurationS$/,
    'TNO',
    'Welke belastingduur past bij glas onder pulsen van enkele milliseconden (E1300 rekent in seconden)?',
  ],
  [
    /(fallM|fallHeightShare|fallMinM|fallMaxM)/,
    'TNO',
    'Hoe ver van de gevel valt glas dat naar buiten breekt, per verdieping?',
  ],
  [/evacuationM$/, 'veiligheidsregio, politie', 'Tot welke afstand wordt ontruimd als er nog springstof ligt?'],
  [
    /(accelerationMs2|approachM|approachAngleDeg)$/,
    'politie, leveranciers van palen',
    'Welke aanloop en snelheid hadden voertuigen bij ramkraken? Wij rekenen met 3,5 m/s² vanaf stilstand en een aanloop van ten minste 15 m.',
  ],
  [
    /(minimumPieceM|frontToleranceM|sharedWall.*|hostWithinM)$/,
    'Kadaster (BAG), 3DBAG',
    'Hoe nauwkeurig liggen muren in de BAG, en hoe vaak wijken buren enkele centimeters af? Daarvan hangen de toleranties van zicht en gedeelde muren af.',
  ],
  [
    /smallestWithPeopleM2$/,
    'Kadaster, gemeente',
    'Vanaf welke oppervlakte heeft een pand zonder bekend gebruik mensen binnen?',
  ],
];

/** Null where nobody need be asked: then the source of the number says enough. */
export function questionOf(name: string): Question | null {
  const row = rows.find(([form]) => form.test(name));
  return row ? { who: row[1], ask: row[2] } : null;
}
