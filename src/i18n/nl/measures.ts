/** Dutch words of measures and of packages of them. */

/** Each has all three; a new measure without is found by a test. */
export type MeasureWords = Readonly<
  Record<string, { readonly name: string; readonly what: string; readonly care: string }>
>;

/** Dutch words of each measure: its name, what it does, what to watch. */
export const measuresNl: MeasureWords = {
  M01: {
    name: 'Andere plek zonder woning boven, naast of dicht tegenover',
    what: 'De automaat komt op een plek waar niemand boven, naast of dicht tegenover woont. Dat is de enige maatregel die het gevolg voor bewoners helemaal wegneemt.',
    care: 'Toets ook de nieuwe omgeving, en of mensen er goed bij kunnen.',
  },
  M02: {
    name: 'Automaat binnen, met nachtafsluiting',
    what: 'De automaat staat binnen in een winkel of kantoor dat ʼs nachts dicht is. De klap komt dan door de pui naar buiten en niet langs de gevel.',
    care: 'Niet in een gedeelde ingang en niet onder woningen: binnen kan de schade juist groter zijn.',
  },
  M03: {
    name: 'Pinwinkel in een pand zonder bovenwoning',
    what: 'Een eigen zaak voor een of meer automaten, zonder woning erboven. Zo’n pand kan vooraf op een aanslag worden gebouwd.',
    care: 'Vraag een constructeur naar het pand; Geldmaat noemt een goed beveiligd pand met woningen als uitzondering.',
  },
  M04: {
    name: 'Losse unit op afstand van gevels',
    what: 'Een losse unit op open grond, weg van gevels en van plekken waar mensen zijn. Afstand doet hier het werk van een muur.',
    care: 'Een lichte unit vliegt zelf in stukken; in een volle binnenstad is vaak geen plaats.',
  },
  M05: {
    name: 'Niet terugplaatsen op een eerder getroffen plek',
    what: 'Op een plek die al eens is getroffen, komt geen automaat terug. Sommige plekken zijn meer dan eens gekozen.',
    care: 'De gemeente heeft hier een grondslag voor nodig, bijvoorbeeld in de APV.',
  },
  M06: {
    name: 'Biljetten onbruikbaar maken met inkt',
    what: 'Inkt maakt de biljetten onbruikbaar als de kluis wordt geforceerd. Dat maakt de buit kleiner, en daarmee de kans op een aanslag.',
    care: 'Als er toch een aanslag komt, is het gevolg even groot.',
  },
  M07: {
    name: 'Biljetten onbruikbaar maken met lijm',
    what: 'Lijm maakt de biljetten tot één blok. In Nederland daalde het aantal aanslagen nadat dit met andere maatregelen was ingevoerd.',
    care: 'Welk deel daarvan door de lijm komt, is niet te zeggen.',
  },
  M08: {
    name: 'Minder geld in de automaat',
    what: 'Er ligt minder geld in de automaat. Dat maakt een aanslag minder aantrekkelijk.',
    care: 'De automaat moet vaker worden gevuld, en geldtransport heeft een eigen risico.',
  },
  M09: {
    name: 'Sterkere kluis',
    what: 'De kluis heeft een hogere weerstandsklasse, ook tegen gas of explosief. Dat kost een dader meer moeite.',
    care: 'Een sterkere kluis kan een zwaardere lading uitlokken; reken er geen kleiner gevolg voor.',
  },
  M10: {
    name: 'Maatregel tegen gas in de automaat',
    what: 'Een voorziening in de automaat merkt gas op en maakt het onschadelijk. Het scenario gas vervalt dan in de berekening.',
    care: 'Daders gingen daarna over op explosieven: dat scenario blijft staan.',
  },
  M11: {
    name: 'Openingen van de automaat afsluiten',
    what: 'De openingen van de automaat gaan dicht en zijn tegen openbreken beveiligd. Dat maakt het moeilijker om er iets in te brengen.',
    care: 'Leg alleen vast of het er is; hoe het werkt is vertrouwelijk.',
  },
  M12: {
    name: 'ʼs Nachts dicht',
    what: 'Tussen 23 en 7 uur kan niemand geld opnemen. Minder dan 2% van de opnames is ʼs nachts.',
    care: 'Uit is niet leeg: als er een aanslag komt, is het gevolg even groot.',
  },
  M13: {
    name: 'Stalen plaat of rolluik in de nacht',
    what: 'Een stalen plaat of rolluik sluit de automaat ʼs nachts af. Dat kost een dader tijd.',
    care: 'Plaat of rolluik kan zelf een brokstuk worden: laat de bevestiging toetsen.',
  },
  M14: {
    name: 'Storten alleen op afspraak',
    what: 'Storten kan alleen op een tijd die vooraf is gemeld. Zo is er minder geld en minder tijd voor misbruik.',
    care: 'Dit geldt alleen voor storten en sealbags.',
  },
  M15: {
    name: 'Geen sealbagfunctie bij woningen',
    what: 'De automaat neemt geen geldtassen aan, of staat niet bij woningen. Het scenario met een zware lading vervalt dan.',
    care: 'Ondernemers moeten hun geld ergens anders kwijt kunnen.',
  },
  M16: {
    name: 'Mistgenerator met detectie',
    what: 'Dichte mist vult de ruimte zodra iemand binnendringt. Een dader ziet niets meer.',
    care: 'Werkt alleen binnen of in een voorruimte.',
  },
  M17: {
    name: 'Alarm op trilling en openen',
    what: 'Sensoren merken trillen en openen op en melden dat door. Politie en omgeving weten het eerder.',
    care: 'Een aanslag duurt minuten: op het gevolg is het effect klein.',
  },
  M18: {
    name: 'Camera’s op automaat en omgeving',
    what: 'Camera’s leggen de automaat en de omgeving vast. Dat helpt vooral bij de opsporing.',
    care: 'Camera’s schrikken weinig af; meld ze aan bij Camera in Beeld.',
  },
  M19: {
    name: 'Licht en zicht op de plek',
    what: 'De plek is verlicht en van alle kanten te zien. Een dader kan er niet ongezien werken.',
    care: 'Meer zicht brengt soms ook meer mensen in de gevarenzone: weeg dat af.',
  },
  M20: {
    name: 'Bewaking in de risicoperiode',
    what: 'Er is bewaking in de tijd dat het risico het grootst is. Dat is tijdelijk en duur.',
    care: 'Het zet de bewakers zelf in de gevarenzone.',
  },
  M21: {
    name: 'Gecertificeerde palen of plantenbak tegen rammen',
    what: 'Palen, een plantenbak of een hoogteverschil houden een voertuig tegen. Alleen met een certificaat telt dit mee.',
    care: 'Palen zonder certificaat vliegen zelf weg; houd ruimte voor voetgangers en hulpdiensten.',
  },
  M22: {
    name: 'Automaat verankeren',
    what: 'De automaat zit vast aan de fundering of een ankerplaat. Zo is hij moeilijk mee te nemen.',
    care: 'De kracht kan op de gevel komen.',
  },
  M23: {
    name: 'Explosiebestendige omkasting achter de automaat',
    what: 'Een sterke omkasting achter de automaat houdt de klap uit het pand en houdt muur en pui heel, zodat er geen brokstukken wegvliegen. Of dat lukt, moet een constructeur in een rapport zeggen.',
    care: 'Een stalen versterking hield het in een bekend geval niet; zonder rapport telt dit niet.',
  },
  M24: {
    name: 'Vloer of wand naar de woning versterken',
    what: 'De vloer of wand naar de woning wordt versterkt. Of die het houdt, moet een constructeur in een rapport zeggen.',
    care: 'Neem ook leidingen mee, vooral gas.',
  },
  M25: {
    name: 'Gevel rond de automaat van materiaal dat niet breekt',
    what: 'De gevel rond de automaat is van materiaal dat niet in stukken vliegt. De brokstukken van metselwerk vervallen dan in de berekening.',
    care: 'Geen losse bekleding, glazen pui of metselwerk in de zone.',
  },
  M26: {
    name: 'Explosiewerend glas in dit pand en de aangebouwde panden',
    what: 'Het eigen pand en de aangebouwde panden krijgen getest explosiewerend glas. Het glas blijft dan beter in het kozijn.',
    care: 'De testklassen gelden voor een andere klap: het is een aanwijzing. Kozijn en bevestiging tellen mee.',
  },
  M27: {
    name: 'Gelaagd glas in de gevels die niet voldoen',
    what: 'De ruiten die niet voldoen, worden gelaagd glas. Scherven blijven dan aan de folie zitten.',
    care: 'Het glas moet goed vastzitten in de sponning; een inbraakklasse is geen explosieklasse.',
  },
  M28: {
    name: 'Verankerde folie op de ruiten die niet voldoen',
    what: 'Op de ruiten die niet voldoen komt folie die aan het kozijn vastzit. Scherven blijven dan bij elkaar.',
    care: 'Losse folie telt niet; folie gaat ongeveer 10 tot 15 jaar mee.',
  },
  M29: {
    name: 'Scherfvangende gordijnen, ʼs nachts dicht',
    what: 'Gordijnen of lamellen binnen vangen scherven op. Dit helpt alleen naast ander glas.',
    care: 'Werkt alleen als ze ʼs nachts dicht zijn, en er is weinig bewijs.',
  },
  M30: {
    name: 'Luifel, lichtreclame en losse delen weghalen',
    what: 'Luifel, lichtreclame en andere losse delen bij de automaat gaan weg. De brokstukken van plaat vervallen dan in de berekening.',
    care: 'Kijk ook boven de automaat: daar valt het recht naar beneden.',
  },
  M31: {
    name: 'Niet slapen achter of boven de automaat',
    what: 'Niemand slaapt of verblijft meer achter of boven de automaat. De bewoner deelt de kamers anders in.',
    care: 'U kunt dit niet afdwingen, en het is nooit de enige maatregel.',
  },
  M32: {
    name: 'Gasleiding en gasmeter uit de zone',
    what: 'Gasleiding, gasmeter en brandbare opslag gaan uit de zone of worden afgeschermd. Zo volgt er geen brand op de klap.',
    care: 'Kijk in KLIC, en vraag bij een gasstation de veiligheidsregio.',
  },
  M33: {
    name: 'Plan voor ontruiming en nazorg',
    what: 'Er ligt een plan voor ontruimen, opvang en nazorg. Na eerdere aanslagen moesten tientallen woningen leeg.',
    care: 'Verandert de kleur niet, maar hoort wel bij oranje.',
  },
  M34: {
    name: 'Afspraken met de initiatiefnemer, met herbeoordeling',
    what: 'Gemeente en initiatiefnemer spreken af wanneer de plek opnieuw wordt bekeken. Ook melden van wijzigingen en weghalen na een aanslag staan erin.',
    care: 'Een voorschrift heeft een grondslag nodig; anders is het een overeenkomst.',
  },
  M35: {
    name: 'Omwonenden informeren, toestemming vastleggen',
    what: 'De initiatiefnemer vertelt omwonenden en VvE wat er komt. De toestemming van de eigenaar ligt vast.',
    care: 'Bij een BOPA kan participatie verplicht zijn.',
  },
  M36: {
    name: 'Alleen geld opnemen',
    what: 'De automaat kan alleen geld uitgeven. Het scenario met een zware lading vervalt dan.',
    care: 'Mensen en ondernemers kunnen er minder.',
  },
};

/** Dutch words of packages of measures: what they ask, and trying them on. */
export const packagesNl = {
  levels: { laag: 'laag', middel: 'middel', hoog: 'hoog', kort: 'kort', lang: 'lang' },
  conditions: {
    'constructor-report': 'rapport van een constructeur',
    'barrier-rating': 'bewijs van de snelheid waarvoor de aanrijdbeveiliging is getest',
    'glass-certificate': 'certificaat van het glas',
    'homes-in-bound': 'bewijs van het glas van de woningen waarvan de ruiten volgens de bovengrens breken',
    'equivalent-evidence': 'bewijs van de gelijkwaardige maatregel',
  },
  whatHelps: 'Wat maakt het groen',
  holdsFor: (hours: string, elsewhen: string) => `Dit geldt voor ${hours}${elsewhen}.`,
  triedByHours:
    '“Probeer” laat zien wat een pakket doet; in het dossier verandert niets. “Neem” zet het in het plan. Boven staat dan ook of het op andere uren een slechtere kleur heeft.',
  /** After the next, where it is not so by the other hours. */
  onlyFor: { night: 'Dat geldt alleen voor de nacht.', day: 'Dat geldt alleen voor de dag.' },
  noSets: {
    green: 'Er is niets meer nodig.',
    orange: 'Er is niets meer nodig dan het bewijs.',
    red: 'Geen pakket maakt het groen.',
    undetermined: 'Eerst de vragen: daarna is te zeggen welke pakketten er zijn.',
  },
  planTakes: (consent: string, cost: string, time: string) =>
    `Plan: toestemming ${consent}; kosten ${cost}; tijd ${time}.`,
  packageTakes: (consent: string, cost: string, time: string) =>
    `Pakket: toestemming ${consent}; kosten ${cost}; tijd ${time}.`,
  removePlan: 'Haal maatregelen uit het plan',
  tryOn: 'Probeer',
  stopTrying: 'Stop met proberen',
  numbered: (n: number) => `Pakket ${n}`,
  take: (n: number) => `Neem pakket ${n}`,
  addToPlan: 'Zet in het plan',
};

export type PackagesWords = typeof packagesNl;
