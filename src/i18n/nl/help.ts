/** Dutch explanations, two sentences each: what a question, a requirement or a measure is for, and what to watch. */

/** What a measure does, and what to watch. */
export interface MeasureHelp {
  readonly what: string;
  readonly care: string;
}

const measures: Readonly<Record<string, MeasureHelp>> = {
  M01: {
    what: 'De automaat komt op een plek waar niemand boven, naast of dicht tegenover woont. Dat is de enige maatregel die het gevolg voor bewoners helemaal wegneemt.',
    care: 'Toets ook de nieuwe omgeving, en of mensen er goed bij kunnen.',
  },
  M02: {
    what: 'De automaat staat binnen in een winkel of kantoor dat ʼs nachts dicht is. De klap komt dan door de pui naar buiten en niet langs de gevel.',
    care: 'Niet in een gedeelde ingang en niet onder woningen: binnen kan de schade juist groter zijn.',
  },
  M03: {
    what: 'Een eigen zaak voor een of meer automaten, zonder woning erboven. Zo’n pand kan vooraf op een aanslag worden gebouwd.',
    care: 'Vraag een constructeur naar het pand; Geldmaat noemt een goed beveiligd gebouw met woningen als uitzondering.',
  },
  M04: {
    what: 'Een losse unit op open grond, weg van gevels en van plekken waar mensen zijn. Afstand doet hier het werk van een muur.',
    care: 'Een lichte unit vliegt zelf in stukken; in een volle binnenstad is vaak geen plaats.',
  },
  M05: {
    what: 'Op een plek die al eens is getroffen, komt geen automaat terug. Sommige plekken zijn meer dan eens gekozen.',
    care: 'De gemeente heeft hier een grondslag voor nodig, bijvoorbeeld in de APV.',
  },
  M06: {
    what: 'Inkt maakt de biljetten onbruikbaar als de kluis wordt geforceerd. Dat maakt de buit kleiner, en daarmee de kans op een aanslag.',
    care: 'Als er toch een aanslag komt, is het gevolg even groot.',
  },
  M07: {
    what: 'Lijm maakt de biljetten tot één blok. In Nederland daalde het aantal aanslagen nadat dit met andere maatregelen was ingevoerd.',
    care: 'Welk deel daarvan door de lijm komt, is niet te zeggen.',
  },
  M08: {
    what: 'Er ligt minder geld in de automaat. Dat maakt een aanslag minder aantrekkelijk.',
    care: 'De automaat moet vaker worden gevuld, en geldtransport heeft een eigen risico.',
  },
  M09: {
    what: 'De kluis heeft een hogere weerstandsklasse, ook tegen gas of explosief. Dat kost een dader meer moeite.',
    care: 'Een sterkere kluis kan een zwaardere lading uitlokken; reken er geen kleiner gevolg voor.',
  },
  M10: {
    what: 'Een voorziening in de automaat merkt gas op en maakt het onschadelijk. Het scenario gas vervalt dan in de berekening.',
    care: 'Daders gingen daarna over op vaste springstof: dat scenario blijft staan.',
  },
  M11: {
    what: 'De openingen van de automaat gaan dicht en zijn tegen openbreken beveiligd. Dat maakt het moeilijker om er iets in te brengen.',
    care: 'Leg alleen vast of het er is; hoe het werkt is vertrouwelijk.',
  },
  M12: {
    what: 'Tussen 23 en 7 uur kan niemand geld opnemen. Minder dan 2% van de opnames is ʼs nachts.',
    care: 'Uit is niet leeg: als er een aanslag komt, is het gevolg even groot.',
  },
  M13: {
    what: 'Een stalen plaat of rolluik sluit de automaat ʼs nachts af. Dat kost een dader tijd.',
    care: 'Plaat of rolluik kan zelf een brokstuk worden: laat de bevestiging toetsen.',
  },
  M14: {
    what: 'Storten kan alleen op een tijd die vooraf is gemeld. Zo is er minder geld en minder tijd voor misbruik.',
    care: 'Dit geldt alleen voor storten en sealbags.',
  },
  M15: {
    what: 'De automaat neemt geen geldtassen aan, of staat niet bij woningen. Het scenario met een zware lading vervalt dan.',
    care: 'Ondernemers moeten hun geld ergens anders kwijt kunnen.',
  },
  M16: {
    what: 'Dichte mist vult de ruimte zodra iemand binnendringt. Een dader ziet niets meer.',
    care: 'Werkt alleen binnen of in een voorruimte.',
  },
  M17: {
    what: 'Sensoren merken trillen en openen op en melden dat door. Politie en omgeving weten het eerder.',
    care: 'Een aanslag duurt minuten: op het gevolg is het effect klein.',
  },
  M18: {
    what: 'Camera’s leggen de automaat en de omgeving vast. Dat helpt vooral bij de opsporing.',
    care: 'Camera’s schrikken weinig af; meld ze aan bij Camera in Beeld.',
  },
  M19: {
    what: 'De plek is verlicht en van alle kanten te zien. Een dader kan er niet ongezien werken.',
    care: 'Meer zicht brengt soms ook meer mensen in de gevarenzone: weeg dat af.',
  },
  M20: {
    what: 'Er is bewaking in de tijd dat het risico het grootst is. Dat is tijdelijk en duur.',
    care: 'Het zet de bewakers zelf in de gevarenzone.',
  },
  M21: {
    what: 'Palen, een plantenbak of een hoogteverschil houden een voertuig tegen. Alleen met een certificaat telt dit mee.',
    care: 'Palen zonder certificaat vliegen zelf weg; houd ruimte voor voetgangers en hulpdiensten.',
  },
  M22: {
    what: 'De automaat zit vast aan de fundering of een ankerplaat. Zo is hij moeilijk mee te nemen.',
    care: 'De kracht kan op de gevel komen.',
  },
  M23: {
    what: 'Een sterke omkasting achter de automaat leidt de klap naar buiten. Of dat lukt, moet een constructeur in een rapport zeggen.',
    care: 'Een stalen versterking hield het in een bekend geval niet; zonder rapport telt dit niet.',
  },
  M24: {
    what: 'De vloer of wand naar de woning wordt versterkt. Of die het houdt, moet een constructeur in een rapport zeggen.',
    care: 'Neem ook leidingen mee, vooral gas.',
  },
  M25: {
    what: 'De gevel rond de automaat is van materiaal dat niet in stukken vliegt. De brokstukken van metselwerk vervallen dan in de berekening.',
    care: 'Geen losse bekleding, glazen pui of metselwerk in de zone.',
  },
  M26: {
    what: 'Het eigen pand en de aangebouwde panden krijgen getest explosiewerend glas. Het glas blijft dan beter in het kozijn.',
    care: 'De testklassen gelden voor een andere klap: het is een aanwijzing. Kozijn en bevestiging tellen mee.',
  },
  M27: {
    what: 'De ruiten die niet voldoen, worden gelaagd glas. Scherven blijven dan aan de folie zitten.',
    care: 'Het glas moet goed vastzitten in de sponning; een inbraakklasse is geen explosieklasse.',
  },
  M28: {
    what: 'Op de ruiten die niet voldoen komt folie die aan het kozijn vastzit. Scherven blijven dan bij elkaar.',
    care: 'Losse folie telt niet; folie gaat ongeveer 10 tot 15 jaar mee.',
  },
  M29: {
    what: 'Gordijnen of lamellen binnen vangen scherven op. Dit helpt alleen naast ander glas.',
    care: 'Werkt alleen als ze ʼs nachts dicht zijn, en er is weinig bewijs.',
  },
  M30: {
    what: 'Luifel, lichtreclame en andere losse delen bij de automaat gaan weg. De brokstukken van plaat vervallen dan in de berekening.',
    care: 'Kijk ook boven de automaat: daar valt het recht naar beneden.',
  },
  M31: {
    what: 'Niemand slaapt of verblijft meer achter of boven de automaat. De bewoner deelt de kamers anders in.',
    care: 'U kunt dit niet afdwingen, en het is nooit de enige maatregel.',
  },
  M32: {
    what: 'Gasleiding, gasmeter en brandbare opslag gaan uit de zone of worden afgeschermd. Zo volgt er geen brand op de klap.',
    care: 'Kijk in KLIC, en vraag bij een gasstation de veiligheidsregio.',
  },
  M33: {
    what: 'Er ligt een plan voor ontruimen, opvang en nazorg. Na eerdere aanslagen moesten tientallen woningen leeg.',
    care: 'Verandert de kleur niet, maar hoort wel bij oranje.',
  },
  M34: {
    what: 'Gemeente en initiatiefnemer spreken af wanneer de plek opnieuw wordt bekeken. Ook melden van wijzigingen en weghalen na een aanslag staan erin.',
    care: 'Een voorschrift heeft een grondslag nodig; anders is het een overeenkomst.',
  },
  M35: {
    what: 'De initiatiefnemer vertelt omwonenden en VvE wat er komt. De toestemming van de eigenaar ligt vast.',
    care: 'Bij een BOPA kan participatie verplicht zijn.',
  },
  M36: {
    what: 'De automaat kan alleen geld uitgeven. Het scenario met een zware lading vervalt dan.',
    care: 'Mensen en ondernemers kunnen er minder.',
  },
};

export const helpNl = {
  wordsPage: 'Uitleg en woordenlijst',
  allMeasures: (count: number) => `Alle ${count} maatregelen`,
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
    'no-sealbag': 'niet nodig: de automaat neemt geen sealbags aan',
    'only-withdrawal': 'niet nodig: de automaat geeft alleen geld uit',
    'no-approach': 'niet nodig: er is geen aanloop voor een voertuig',
    'free-standing': 'kan niet: de automaat staat los, niet in een gevel',
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
    O: 'het gebouw',
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
  measures,
  routeQuestion: 'In welke procedure gebruikt u dit oordeel?',
  why: 'Waarom deze vraag?',
  questions: {
    consequences: {
      what: 'De kleur zegt of een eis wordt gehaald; hier staat hoeveel mensen en huizen het zou raken. Zo kunt u de gevolgen uitleggen en afwegen, maar de kleur verandert er niet van.',
      source: 'models/consequences (CBS, aanname over wie thuis is); TNO Groene Boek, DDESB TP-14 en DESR 6055.09.',
    },
    route: {
      what: 'De route zegt wat dit oordeel waard is in de procedure. Het verandert de woorden, nooit de kleur.',
      source: 'Omgevingswet, APV en burgerlijk recht; tekst niet juridisch getoetst.',
    },
    siting: {
      what: 'In de gevel geeft de muur de klap terug; binnen of los is dat anders. Een losse unit vliegt zelf in stukken.',
      source: 'models/siting; aanname van dit project.',
    },
    functions: {
      what: 'Bij geldtassen (sealbags) zijn zwaardere explosieven gemeld. De app rekent dan ook met een zware lading.',
      source: 'Kamerbrieven 2020 en 2026 over sealbagautomaten.',
    },
    dwelling: {
      what: 'Wie vlak boven of achter de automaat slaapt, loopt het meeste gevaar. De BAG weet niet op welke verdieping iemand woont.',
      source: 'Eis C-ADJ van het beleid.',
    },
    entrance: {
      what: 'Na een aanslag moeten bewoners naar buiten kunnen. Staat de automaat in hun enige ingang, dan kan dat niet.',
      source: 'Eis C-ESC van het beleid.',
    },
    places: {
      what: 'Op een terras of bij een halte staan mensen zonder muur voor zich. Wat er ʼs nachts leeg is, telt dan niet mee.',
      source: 'Eisen C-GLO, C-DEB en C-PPL van het beleid.',
    },
    approach: {
      what: 'Een voertuig dat recht aanrijdt, duwt de gevel in. Vijftien meter aanloop is genoeg; een bocht of een paal houdt het tegen.',
      source: 'Eis C-RAM; models/scenarios.',
    },
    exposure: {
      what: 'Vrijwel alle aanslagen zijn tussen 2 en 5 uur, als mensen slapen. Kies dag als u wilt weten wat er met een school of winkelend publiek gebeurt.',
      source: 'Schadenprisma, tijden van aanslagen.',
    },
    glazing: {
      what: 'Glas blijft alleen zitten als het daarvoor is gemaakt en bevestigd. Zonder certificaat telt het niet mee.',
      source: 'ASTM E1300, GSA-klassen; models/receptors.',
    },
  },
  criteria: {
    'C-ADJ': {
      what: 'Kijkt of iemand slaapt in het pand zelf of achter een gedeelde muur binnen 5 m (10 m bij een zware lading). Daar helpt afstand niet meer, alleen een constructie die het houdt.',
      source: 'Beleid: adjacentM en adjacentHeavyM. Amsterdam 2019, Geldmaat 2019.',
    },
    'C-ESC': {
      what: 'Kijkt of de automaat in of bij de gedeelde ingang van woningen staat. Dan is de vluchtweg zelf de plek van de klap.',
      source: 'Antwoord van de vergunningverlener.',
    },
    'C-VUL': {
      what: 'Kijkt of ruiten van zorg, school of opvang kunnen breken. Daar zijn mensen die zich niet zelf kunnen redden, dus de grens is laag.',
      source: 'Probit nieuwere ruiten, TNO Groene Boek; Bkl bijlage VI naar analogie.',
    },
    'C-GLI': {
      what: 'Rekent uit hoe ver glas de kamer in vliegt bij huizen en andere gebouwen. Verder dan een meter raakt het mensen in bed of op de bank.',
      source: 'ASTM E1300, Kingery-Bulmash, GSA-klassen.',
    },
    'C-GLO': {
      what: 'Kijkt of brekend glas valt op plekken waar ʼs nachts mensen staan, of voor de enige deur van vijf woningen of meer. Glas van hoog valt tot vijf meter van de gevel.',
      source: 'Valzone H/4, 2 tot 5 m: aanname van dit project.',
    },
    'C-DEB': {
      what: 'Telt de gevaarlijke brokstukken per vierkante meter raam of plek. Gevaarlijk is een stuk van 79 joule of meer; de grens is één per 55,7 m².',
      source: 'DESR 6055.09, explosieveiligheid.',
    },
    'C-PPL': {
      what: 'Rekent uit of de drukgolf mensen buiten direct verwondt. Trommelvliezen gaan het eerst, dan longen en hoofd.',
      source: 'Probits TNO Groene Boek en TP-14.',
    },
    'C-STR': {
      what: 'Rekent uit of een los buurpand zwaar beschadigt. Aangebouwde panden vallen onder de eerste eis.',
      source: 'Probit zware schade, TNO Groene Boek.',
    },
    'C-RAM': {
      what: 'Kijkt of een voertuig recht op de automaat kan inrijden waar iemand achter woont of slaapt. Gecertificeerde palen houden dat tegen.',
      source: 'models/scenarios; ISO 22343-1.',
    },
    'C-DAT': {
      what: 'Kijkt of alles bekend is wat de andere eisen nodig hebben. Wat ontbreekt, maakt nooit groen.',
      source: 'Regel van dit project.',
    },
  },
  criteriaTitle: 'De tien eisen',
  wordsTitle: 'Woordenlijst',
  words: [
    ['plofkraak', 'Een geldautomaat openbreken met gas of een explosief.'],
    ['ramkraak', 'Met een voertuig tegen de automaat rijden om hem mee te nemen.'],
    ['initiatiefnemer', 'Wie de automaat wil plaatsen.'],
    ['scenario', 'De manier van aanvallen waarmee de app rekent: gas, vaste springstof, zware lading, ram.'],
    [
      'rekenlading',
      'De sterkte van de klap waarmee de kleur wordt bepaald. Een aanname, tot een bevoegd gezag haar vaststelt.',
    ],
    ['burst point', 'Het punt waar de klap begint: 0,3 m voor de gevel, 1 m hoog.'],
    ['kPa', 'Maat voor druk. Bij 2 tot 5 kPa kunnen ruiten breken.'],
    ['klasse 3a, 3b, 5', 'Hoe ver glas de kamer in vliegt: tot 1 m, tot 3 m, verder dan 3 m op hoofdhoogte.'],
    ['gelaagd glas', 'Twee ruiten met folie ertussen: scherven blijven zitten.'],
    ['brokstuk', 'Een stuk metselwerk, plaat of staal dat wegvliegt en iemand kan doden.'],
    ['kwetsbaar', 'Een gebouw waar mensen wonen of slapen. Zeer kwetsbaar: zij kunnen zich niet op tijd redden.'],
    ['beperkt kwetsbaar', 'Een gebouw waar mensen werken of winkelen.'],
    ['voorstel', 'Wat de app denkt dat een gebouw is, met de reden. U bevestigt of verandert het.'],
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
    ['beleid', 'De grenzen van de tien eisen, met een eigenaar. Een gemeente kan eigen beleid openen.'],
    ['BOPA', 'Een vergunning voor iets wat niet in het omgevingsplan past.'],
    ['BAG, BGT, 3DBAG', 'Registers van panden en adressen, van straten, en van hoogten.'],
    ['RD', 'Rijksdriehoek: plaats in meters, x naar het oosten en y naar het noorden.'],
  ],
};

export type HelpWords = typeof helpNl;
