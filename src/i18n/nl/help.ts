/** Dutch explanations: what a question is for, the list of words, the list of keys. */

/** Dutch explanations: what a question is for, in two sentences each, and the list of words. */
export const helpNl = {
  allMeasures: (count: number) => `Lijst van alle ${count} maatregelen die de app kent`,
  measuresHelp:
    'Wat elke maatregel doet, of hij hier kan, en wat ervoor nodig is. Alleen de eerste groep kan de kleur veranderen.',
  roles: {
    colour: 'Kan de kleur veranderen',
    beside: 'Alleen naast een andere maatregel',
    place: 'Een andere plek: zie “Waar kan het wel?”',
    condition: 'Voorwaarde: verandert de kleur niet',
  },
  applicable: 'kan hier',
  notApplicable: {
    'no-machine': 'kan niet: er staat nog geen automaat',
    'already-taken': 'staat al in het plan',
    'already-recorded': 'niet nodig: is er al',
    'no-place-set': 'kan nog niet: wijs eerst een andere plek aan',
    'said-not-possible': 'niet mogelijk, zegt de gemeente of de exploitant',
    'no-sealbag': 'niet nodig: de automaat neemt geen sealbags aan',
    'only-withdrawal': 'niet nodig: de automaat geeft alleen geld uit',
    'no-approach': 'niet nodig: er is geen aanloop voor een voertuig',
    'free-standing': 'kan niet: de automaat staat los, niet in een gevel',
    'open-by-day': 'helpt hier niet: gerekend is met de dag, en dan zijn gordijnen open',
    'nothing-to-answer': 'kan, maar de eisen waar hij op werkt zijn al gehaald',
  },
  facts: {
    actsOn: 'Werkt op',
    answers: 'Eisen',
    evidence: 'Bewijs',
    norm: 'Norm',
    who: 'Wie doet het',
    consent: 'Toestemming',
    cost: 'Kosten',
    time: 'Tijd',
    needs: 'Nodig',
    care: 'Let op',
    source: 'Bron',
  },
  actsOn: {
    LOC: 'de plek',
    P: 'de kans op een aanslag',
    B: 'de lading',
    O: 'het pand',
    G: 'glas',
    D: 'brokstukken',
    X: 'wie er in de buurt is',
    R: 'rammen',
    N: 'wat erna komt',
  },
  evidence: { weak: 'zwak', moderate: 'redelijk', strong: 'sterk' },
  who: {
    initiator: 'initiatiefnemer',
    owner: 'eigenaar van het pand',
    municipality: 'gemeente',
    occupant: 'bewoner',
    'grid-operator': 'netbeheerder',
    'safety-region': 'veiligheidsregio',
  },
  others: 'van de eigenaren van andere panden',
  own: 'geen toestemming van anderen nodig',
  costs: { laag: 'laag (tot € 5.000)', middel: 'middel (€ 5.000 tot € 50.000)', hoog: 'hoog (meer dan € 50.000)' },
  times: { kort: 'kort (tot een maand)', middel: 'middel (een tot zes maanden)', lang: 'lang (meer dan zes maanden)' },
  noNorm: 'geen norm',
  unverified: 'Normen met (K) zijn niet nagezocht. Klassen voor kosten en tijd zijn van dit project.',
  agree: 'Spreek af',
  agreed: 'staat bij de afspraken',
  routeQuestion: 'In welke procedure (juridische route) gebruikt u dit oordeel?',
  why: 'Waarom deze vraag?',
  questions: {
    consequences: {
      what: 'De kleur zegt of een eis wordt gehaald; hier staat hoeveel mensen en huizen het zou raken. Zo kunt u de gevolgen uitleggen en afwegen, maar de kleur verandert er niet van.',
      source:
        'Modelbestand consequences (CBS, aanname over wie thuis is); TNO Groene Boek, DDESB TP-14 en DESR 6055.09.',
    },
    route: {
      what: 'De route zegt wat dit oordeel waard is in de procedure. Het verandert de woorden, nooit de kleur.',
      source: 'Omgevingswet, APV en burgerlijk recht; tekst niet juridisch getoetst.',
    },
    siting: {
      what: 'In de gevel geeft de muur de klap terug; binnen of los is dat anders. Een losse unit vliegt zelf in stukken.',
      source: 'Modelbestand siting; aanname van dit project.',
    },
    functions: {
      what: 'Bij geldtassen (sealbags) zijn zwaardere explosieven gemeld. De app rekent dan ook met een zware lading.',
      source: 'Kamerbrief voorjaar 2026, over sealbagautomaten.',
    },
    dwelling: {
      what: 'Wie vlak boven, naast of achter de automaat slaapt, loopt het meeste gevaar. De BAG weet niet op welke verdieping of aan welke kant iemand woont; wie verder weg in hetzelfde pand woont, telt mee als elke buur.',
      source: 'De eis “Woning” van het beleid (code C-ADJ).',
    },
    entrance: {
      what: 'Na een aanslag moeten bewoners naar buiten kunnen. Staat de automaat in hun enige ingang, dan kan dat niet.',
      source: 'De eis “Ingang” van het beleid (code C-ESC).',
    },
    places: {
      what: 'Op een terras of bij een halte staan mensen zonder muur voor zich. Wat er ʼs nachts leeg is, telt dan niet mee.',
      source: 'De eisen “Glas buiten”, “Brokstuk” en “Druk buiten” van het beleid (codes C-GLO, C-DEB en C-PPL).',
    },
    approach: {
      what: 'Een voertuig dat recht aanrijdt, duwt de gevel in. Vijftien meter aanloop is genoeg; een bocht of een paal houdt het tegen.',
      source: 'De eis “Ramkraak” van het beleid (code C-RAM); modelbestand scenarios.',
    },
    exposure: {
      what: 'Vrijwel alle aanslagen zijn tussen 2 en 5 uur, als mensen slapen. Kies dag als u wilt weten wat er met een school of winkelend publiek gebeurt.',
      source: 'Schadenprisma, tijden van aanslagen.',
    },
    glazing: {
      what: 'Glas blijft alleen zitten als het daarvoor is gemaakt en bevestigd. Zonder certificaat telt het niet mee.',
      source:
        'ASTM E1300 (norm voor glas), GSA-klassen (Amerikaanse maat voor hoe ver glas de kamer in vliegt); modelbestand receptors.',
    },
  },
  coloursTitle: 'De kleuren en wat erbij staat',
  /** By what the screen calls it. */
  colours: {
    green: 'Alle eisen zijn gehaald, met wat nu bekend of aangenomen is.',
    orange: 'Nog niet alle eisen zijn gehaald of bewezen. Met maatregelen of met bewijs kan het wel.',
    red: 'Een eis is niet gehaald, en geen pakket maatregelen helpt genoeg.',
    undetermined: 'Er ontbreekt een gegeven. Eerst moet dat er zijn; zo lang is het geen groen.',
    'not-green': 'Een eis is niet gehaald. Of het oranje of rood wordt, is nog niet bekend.',
    reserve: 'Het wordt pas groen als er bewijs is, zoals een rapport van een constructeur of een certificaat.',
    pending: 'Een eis die gehaald is zodra het bewijs er is. Nu telt zij nog niet als gehaald.',
    assumed: 'Niemand heeft dit nagegaan. Klopt het niet, dan kan de kleur veranderen.',
    restsOn: 'De stukken, voorstellen en aannamen waar de kleur van afhangt.',
    sure: 'Hoe vaak de kleur gelijk bleef toen de app opnieuw rekende met kleinere en grotere waarden.',
    casing: 'Een sterke kast achter de automaat, die de klap naar buiten leidt.',
  },
  reserve: 'onder voorbehoud',
  casing: 'omkasting',
  criteriaTitle: 'De eisen en hun codes',
  wordsTitle: 'Woordenlijst',
  words: [
    ['plofkraak', 'Een geldautomaat openbreken met gas of een explosief.'],
    ['ramkraak', 'Met een voertuig tegen de automaat rijden om hem mee te nemen.'],
    ['initiatiefnemer', 'Wie de automaat wil plaatsen.'],
    [
      'scenario',
      'De manier van aanvallen waarmee de app rekent: gas, een explosief (vaste springstof), een explosief met zware lading, of een ram.',
    ],
    [
      'zware lading',
      'Een explosief dat zwaarder is dan gewoonlijk. De app rekent ermee als de automaat geldtassen (sealbags) aanneemt, of als u daarvoor kiest.',
    ],
    [
      'rekenlading',
      'De sterkte van de klap waarmee de kleur wordt bepaald. Een aanname, tot een bevoegd gezag haar vaststelt.',
    ],
    ['rekenpunt', 'Het punt waar de klap begint: 0,3 m voor de gevel, 1 m hoog.'],
    ['kPa', 'Maat voor druk. Bij 2 tot 5 kPa kunnen ruiten breken.'],
    ['klasse 3a, 3b, 5', 'Hoe ver glas de kamer in vliegt: tot 1 m, tot 3 m, verder dan 3 m op hoofdhoogte.'],
    ['gelaagd glas', 'Twee ruiten met folie ertussen: scherven blijven zitten.'],
    ['brokstuk', 'Een stuk metselwerk, plaat of staal dat wegvliegt en iemand kan doden.'],
    ['pand', 'Wat het register BAG als één pand kent: een huis, winkel of gebouw met een eigen nummer en bouwjaar.'],
    ['kwetsbaar', 'Een pand waar mensen wonen of slapen. Zeer kwetsbaar: zij kunnen zich niet op tijd redden.'],
    ['beperkt kwetsbaar', 'Een pand waar mensen werken of winkelen.'],
    ['voorstel', 'Wat de app denkt dat een pand is, met de reden. U bevestigt of verandert het.'],
    ['blokkerend', 'Een reden die de kleur bepaalt.'],
    ['meewegen', 'Een reden die in het besluit telt, maar de kleur niet verandert.'],
    ['pakket', 'Een of meer maatregelen die samen alle eisen halen; zonder een ervan lukt het niet.'],
    ['voorwaarde', 'Een afspraak bij het besluit die de kleur niet verandert.'],
    ['gelijkwaardige maatregel', 'Een eigen oplossing van de initiatiefnemer, met bewijs.'],
    ['certificaat', 'Bewijs van een test dat glas of palen doen wat zij moeten doen.'],
    ['kenmerk', 'Het nummer van een berekening. Zelfde invoer, zelfde kenmerk.'],
    [
      'rapportnummer',
      'Het toevallige nummer waarmee stukken een berekening noemen. Andere invoer, ander rapportnummer.',
    ],
    ['beleid', 'De grenzen van de eisen, met een eigenaar. Een gemeente kan eigen beleid openen.'],
    ['BOPA', 'Een vergunning voor iets wat niet in het omgevingsplan past.'],
    ['BAG, BGT, 3DBAG', 'Registers van panden en adressen, van straten, en van hoogten.'],
    ['RD', 'Rijksdriehoek: plaats in meters, x naar het oosten en y naar het noorden.'],
  ],
};

export type HelpWords = typeof helpNl;

/** Dutch of the list of keys. */
export const keysNl = {
  title: 'Toetsen',
  all: [
    [
      'Tab',
      'aan het begin van een stap, en na de velden van het plan: eerst "Naar de stappen", terug naar de rij met stappen',
    ],
    ['Pijltjes', 'verplaatsen de automaat, als hij de focus heeft; anders de kaart'],
    ['Shift + pijltje', 'verplaatst de automaat in grotere stappen'],
    ['Enter', 'op de kaart: vertelt wat er op het midden van de kaart gebeurt; bij tekenen of meten: zet een punt'],
    ['Esc', 'sluit wat op de kaart is gevraagd, of dit venster'],
    ['+ en −', 'zoomen de kaart in en uit'],
    ['Ctrl + Z', 'maakt de laatste stap ongedaan'],
    ['Ctrl + Shift + Z', 'doet hem opnieuw'],
    ['?', 'toont deze lijst'],
  ] as readonly (readonly [string, string])[],
};

export type KeyWords = typeof keysNl;
