/** Dutch sentences a decision could use, per legal route and colour. Proposals: nobody has tested them in court. */

export const decisionNl = {
  heading: 'Zinnen voor het besluit',
  proposal: 'Voorstel',
  warning:
    'Dit zijn voorstellen. Zij zijn niet juridisch getoetst. Degene die het besluit neemt, gaat zelf na of zij kloppen (Awb 3:9) en mag ervan afwijken.',
  basis: {
    opa: 'Grondslag: de regels van het omgevingsplan. Voorschriften: Omgevingswet 5.34. Motivering: Awb 3:46 en 3:49.',
    bopa: 'Grondslag: evenwichtige toedeling van functies aan locaties (Bkl 8.0a, tweede lid). Voorschriften: Omgevingswet 5.34. Motivering: Awb 3:46 en 3:49.',
    apv: 'Grondslag: de weigeringsgronden in de APV. Voorschriften: zoals de APV toestaat. Motivering: Awb 3:46 en 3:49.',
    privaat: 'Grondslag: de overeenkomst. De algemene beginselen van behoorlijk bestuur gelden ook hier.',
    vooroverleg: 'Nog geen besluit. Wat hier staat bindt niemand.',
  },
  opa: {
    green: (place: string, reportNumber: string) =>
      `De plek ${place} is beoordeeld met rapportnummer ${reportNumber}. De eisen zijn gehaald. Het oordeel geeft geen reden om met de aanvrager over een andere plek te praten.`,
    orange: (place: string, reportNumber: string) =>
      `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat de plek ${place} pas geschikt is als de gekozen maatregelen er zijn en bewijs aantoont dat zij werken. Het omgevingsplan biedt op zichzelf geen grond om daarom te weigeren. Wij vragen de aanvrager de gekozen maatregelen te nemen en leggen dat vast.`,
    red: (place: string, reportNumber: string) =>
      `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat de plek ${place} niet geschikt is. Bij een activiteit die in het omgevingsplan past, is dit oordeel geen zelfstandige reden om te weigeren. Wij raden de plek af en bespreken met de aanvrager een andere plek.`,
    undetermined: (place: string, reportNumber: string) =>
      `Over de plek ${place} is nog geen oordeel mogelijk (rapportnummer ${reportNumber}). Wij vragen de aanvrager om de gegevens die nog ontbreken.`,
  },
  bopa: {
    green: (place: string, reportNumber: string) =>
      `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat de gevolgen van een aanslag op de automaat aan ${place} binnen de gestelde grenzen blijven. Wat betreft de veiligheid van omwonenden is sprake van een evenwichtige toedeling van functies aan locaties.`,
    orange: (place: string, reportNumber: string) =>
      `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat de plek ${place} pas geschikt is als de gekozen maatregelen er zijn en bewijs aantoont dat zij werken. Met de voorschriften die dat eisen is sprake van een evenwichtige toedeling van functies aan locaties. Wij verbinden die voorschriften aan de vergunning.`,
    red: (place: string, reportNumber: string) =>
      `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat geen van de onderzochte pakketten maatregelen de plek ${place} geschikt maakt. Wij hebben het belang bij contant geld op deze plek afgewogen tegen de veiligheid van omwonenden en geven aan het laatste meer gewicht.`,
    undetermined: (place: string, reportNumber: string) =>
      `Over de plek ${place} is nog geen oordeel mogelijk (rapportnummer ${reportNumber}). Wij stellen de aanvrager in de gelegenheid de ontbrekende gegevens aan te vullen (Awb 4:5).`,
  },
  apv: {
    green: (place: string, reportNumber: string) =>
      `Uit het veiligheidsonderzoek met rapportnummer ${reportNumber} volgt dat de plek ${place} alle eisen haalt. De belangen die de APV beschermt, staan niet in de weg aan de vergunning.`,
    orange: (place: string, reportNumber: string) =>
      `Uit het veiligheidsonderzoek met rapportnummer ${reportNumber} volgt dat de plek ${place} pas geschikt is als de gekozen maatregelen er zijn en bewijs aantoont dat zij werken. Wij verlenen de vergunning met de voorschriften die dat eisen en die de openbare orde en veiligheid beschermen.`,
    red: (place: string, reportNumber: string) =>
      `Uit het veiligheidsonderzoek met rapportnummer ${reportNumber} volgt dat de plek ${place} ook met maatregelen niet aan de eisen voldoet. Wij zijn van plan de vergunning te weigeren in het belang van de openbare orde en veiligheid. De aanvrager mag daarover eerst zijn mening geven (Awb 4:7).`,
    undetermined: (place: string, reportNumber: string) =>
      `Het veiligheidsonderzoek voor ${place} (rapportnummer ${reportNumber}) is nog niet af. Wij stellen de aanvrager in de gelegenheid de ontbrekende gegevens aan te vullen (Awb 4:5).`,
  },
  privaat: {
    green: (place: string, reportNumber: string) =>
      `Partijen gaan uit van de beoordeling met rapportnummer ${reportNumber}: de plek ${place} haalt alle eisen. Verandert de automaat of de omgeving, dan volgt een nieuwe beoordeling.`,
    orange: (place: string, reportNumber: string) =>
      `Partijen gaan uit van de beoordeling met rapportnummer ${reportNumber}. De exploitant neemt de gekozen maatregelen voordat de automaat aan ${place} in gebruik gaat, levert het bewijs dat zij werken, en houdt ze in stand.`,
    red: (place: string, reportNumber: string) =>
      `Op grond van de beoordeling met rapportnummer ${reportNumber} werkt de gemeente als eigenaar niet mee aan een automaat op de plek ${place}.`,
    undetermined: (place: string, reportNumber: string) =>
      `De gemeente beslist over medewerking aan ${place} zodra de ontbrekende gegevens er zijn (rapportnummer ${reportNumber}).`,
  },
  vooroverleg: {
    green: (place: string, reportNumber: string) =>
      `Met wat nu bekend is haalt de plek ${place} alle eisen (rapportnummer ${reportNumber}). Bij een aanvraag wordt opnieuw beoordeeld.`,
    orange: (place: string, reportNumber: string) =>
      `Met wat nu bekend is kan de plek ${place} geschikt worden met de gekozen maatregelen, als bewijs aantoont dat zij werken (rapportnummer ${reportNumber}). Wij bespreken of de initiatiefnemer dat kan en wil.`,
    red: (place: string, reportNumber: string) =>
      `Met wat nu bekend is zien wij geen maatregelen die de plek ${place} geschikt maken (rapportnummer ${reportNumber}). Wij denken graag mee over een andere plek.`,
    undetermined: (place: string, reportNumber: string) =>
      `Over de plek ${place} is nog niets te zeggen: er ontbreken gegevens (rapportnummer ${reportNumber}).`,
  },
  onlyAt: {
    night: 'Dat geldt voor de nacht (2 tot 5 uur); over de dag is daarmee niets gezegd.',
    day: 'Dat geldt voor de dag; over de nacht is daarmee niets gezegd.',
  },
  byPlan: 'Het geldt alleen als de aanvrager zijn plan uitvoert.',
  assumed: 'Het oordeel rust mede op aannames; het openbare deel van het rapport noemt ze.',
  noPackage: (place: string, reportNumber: string, toBeShown: boolean) =>
    `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat de plek ${place} nu niet aan alle eisen voldoet. Er zijn pakketten maatregelen die de plek geschikt kunnen maken${toBeShown ? ', als bewijs aantoont dat zij werken' : ''}. Daarvan is nog niets gekozen dat genoeg is. Wij vragen de aanvrager een pakket te kiezen en beoordelen de plek daarna opnieuw.`,
  undeterminedOwn: (place: string, reportNumber: string) =>
    `Over de plek ${place} is nog geen oordeel mogelijk (rapportnummer ${reportNumber}). Wij gaan eerst zelf na wat er nog ontbreekt.`,
  notGreenOwn: (place: string, reportNumber: string) =>
    `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat de plek ${place} nu niet aan alle eisen voldoet. Of maatregelen genoeg zijn, is nog niet te zeggen. Wij gaan eerst zelf na wat er nog ontbreekt.`,
  notGreen: (place: string, reportNumber: string) =>
    `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat de plek ${place} nu niet aan alle eisen voldoet. Of maatregelen genoeg zijn, is nog niet te zeggen. Wij vragen de aanvrager om de gegevens die nog ontbreken.`,
  text: {
    heading: 'Veiligheid van de omgeving',
    asked: (siting: string, place: string) =>
      `De aanvraag is een geldautomaat (${siting}) op de plek ${place}. Beoordeeld is wat rondvliegend glas en brokstukken doen als er een aanslag op de automaat komt.`,
    fails: (count: number) =>
      count === 1 ? 'Eén eis wordt niet, of maar net, gehaald:' : `${count} eisen worden niet, of maar net, gehaald:`,
    reason: (title: string, where: string, value: string, limit: string) =>
      [`${title}${where && `: ${where}`}.`, value && `Berekend: ${value}.`, limit && `Grens: ${limit}.`]
        .filter(Boolean)
        .join(' '),
    open: 'Dit is nog niet bekend:',
    ownWork: 'Dit gaan wij zelf na.',
    conditions: 'Voorschriften',
    fillIn: 'Vul zelf aan',
    weighed: [
      'Belang van contant geld op deze plek: afstand tot de volgende automaat',
      'Zienswijzen van de aanvrager en de buren',
    ],
    /** What only the municipality can say, by what came out. */
    last: {
      green: 'Welke andere belangen zijn afgewogen',
      orange: 'Waarom de plek aanvaardbaar is, of niet',
      red: 'Waarom de plek aanvaardbaar is, of niet',
      undetermined: 'Termijn waarbinnen dit bekend moet zijn',
    },
    /** Whose limits it was measured against. */
    limits: (owner: string, version: string) => `De grenzen zijn van: ${owner}. Versie ${version}.`,
    otherTime: (night: string, day: string) =>
      `Let op: ʼs nachts is de uitkomst ${night}, overdag ${day}. De tekst geldt voor het uur waarmee is gerekend.`,
    openMore:
      'Let op: de tekst noemt meer open vragen dan u voor deze automaat nog hebt. Een besluit is openbaar en verraadt geen vertrouwelijk antwoord.',
    annex: (reportNumber: string) => `Bijlage: het openbare deel van het rapport, rapportnummer ${reportNumber}.`,
    chooseRoute:
      'Kies bovenaan eerst de juridische route. Dan staat hier de tekst die bij die route hoort, om over te nemen in het besluit.',
    hidden: (count: number) =>
      count === 1
        ? 'Eén maatregel uit het plan gaat over de automaat zelf en staat niet in deze tekst: een besluit is openbaar. Leg die vast in een vertrouwelijke bijlage.'
        : `${count} maatregelen uit het plan gaan over de automaat zelf en staan niet in deze tekst: een besluit is openbaar. Leg ze vast in een vertrouwelijke bijlage.`,
  },
  condition: {
    measure: (measure: string) =>
      `Deze maatregel is getroffen voordat de automaat in gebruik gaat, en blijft in stand: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}. [Vul aan: uitvoering, uren en bewijs.]`,
    evidence: (paper: string) => `Voor ingebruikname ontvangt de gemeente het ${paper}.`,
    reassess: (date: string) => `Uiterlijk op ${date} wordt de plek opnieuw beoordeeld.`,
    change:
      'Verandert de automaat of zijn gebruik, dan meldt de exploitant dat vooraf. Verandert de omgeving, dan meldt hij dat zodra hij het weet. De plek wordt dan opnieuw beoordeeld.',
  },
};

export type DecisionWords = typeof decisionNl;
