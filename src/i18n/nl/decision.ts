/** Dutch sentences a decision could use, per legal route and colour. Proposals: nobody has tested them in court. */

import { small } from '../letters.ts';

/** Of every place that is orange this is so, whatever is confidential and whether or not a plan was taken: a decision is published. */
const onlyWith =
  'Zij is dat pas als genoeg maatregelen zijn genomen en, waar dat nodig is, bewijs aantoont dat zij werken. Maatregelen die zeggen hoe de automaat is beveiligd, zijn niet openbaar (Woo 5.1).';
const missing =
  'Wat wij zelf kunnen nagaan, gaan wij na. Voor wat van de aanvrager moet komen, krijgt hij de gelegenheid het aan te vullen (Awb 4:5).';

export const decisionNl = {
  heading: 'Zinnen voor het besluit',
  proposal: 'Voorstel',
  noRoute: 'Er is nog geen juridische route gekozen. Daarom staat hier de zin voor het vooroverleg.',
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
      `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat de plek ${place} nog niet geschikt is. ${onlyWith} Het omgevingsplan biedt op zichzelf geen grond om daarom te weigeren. Wij vragen de aanvrager de maatregelen te nemen die daarvoor nodig zijn, en leggen dat vast.`,
    red: (place: string, reportNumber: string) =>
      `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat de plek ${place} niet geschikt is. Bij een activiteit die in het omgevingsplan past, is dit oordeel geen zelfstandige reden om te weigeren. Wij raden de plek af en bespreken met de aanvrager een andere plek.`,
    undetermined: (place: string, reportNumber: string) =>
      `Over de plek ${place} is nog geen oordeel mogelijk (rapportnummer ${reportNumber}). Wat wij zelf kunnen nagaan, gaan wij na. Wat van de aanvrager moet komen, vragen wij hem.`,
  },
  bopa: {
    green: (place: string, reportNumber: string) =>
      `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat de gevolgen van een aanslag op de automaat aan ${place} binnen de gestelde grenzen blijven. [Vul aan: of daarmee sprake is van een evenwichtige toedeling van functies aan locaties.]`,
    orange: (place: string, reportNumber: string) =>
      `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat de plek ${place} nog niet geschikt is. ${onlyWith} [Vul aan: of de vergunning kan worden verleend met voorschriften die dat eisen, en of dan sprake is van een evenwichtige toedeling van functies aan locaties.]`,
    red: (place: string, reportNumber: string) =>
      `Uit de beoordeling met rapportnummer ${reportNumber} volgt dat geen van de onderzochte pakketten maatregelen de plek ${place} geschikt maakt. [Weeg af: het belang van contant geld op deze plek tegen de veiligheid van omwonenden.]`,
    undetermined: (place: string, reportNumber: string) =>
      `Over de plek ${place} is nog geen oordeel mogelijk (rapportnummer ${reportNumber}). ${missing}`,
  },
  apv: {
    green: (place: string, reportNumber: string) =>
      `Uit het veiligheidsonderzoek met rapportnummer ${reportNumber} volgt dat de plek ${place} alle eisen haalt. [Vul aan: of de belangen die de APV beschermt, in de weg staan aan de vergunning.]`,
    orange: (place: string, reportNumber: string) =>
      `Uit het veiligheidsonderzoek met rapportnummer ${reportNumber} volgt dat de plek ${place} nog niet geschikt is. ${onlyWith} [Vul aan: of de vergunning kan worden verleend met voorschriften die dat eisen en die de openbare orde en veiligheid beschermen.]`,
    red: (place: string, reportNumber: string) =>
      `Uit het veiligheidsonderzoek met rapportnummer ${reportNumber} volgt dat de plek ${place} ook met maatregelen niet aan de eisen voldoet. Wij zijn van plan de vergunning te weigeren in het belang van de openbare orde en veiligheid. De aanvrager mag daarover eerst zijn mening geven (Awb 4:7).`,
    undetermined: (place: string, reportNumber: string) =>
      `Het veiligheidsonderzoek voor ${place} (rapportnummer ${reportNumber}) is nog niet af. ${missing}`,
  },
  privaat: {
    green: (place: string, reportNumber: string) =>
      `Partijen gaan uit van de beoordeling met rapportnummer ${reportNumber}: de plek ${place} haalt alle eisen. Verandert de automaat of de omgeving, dan volgt een nieuwe beoordeling.`,
    orange: (place: string, reportNumber: string) =>
      `Partijen gaan uit van de beoordeling met rapportnummer ${reportNumber}: de plek ${place} is nog niet geschikt. ${onlyWith} De exploitant neemt die maatregelen voordat de automaat in gebruik gaat, levert dat bewijs, en houdt de maatregelen in stand.`,
    red: (place: string, reportNumber: string) =>
      `Op grond van de beoordeling met rapportnummer ${reportNumber} werkt de gemeente als eigenaar niet mee aan een automaat op de plek ${place}.`,
    undetermined: (place: string, reportNumber: string) =>
      `De gemeente beslist over medewerking aan ${place} zodra de ontbrekende gegevens er zijn (rapportnummer ${reportNumber}).`,
  },
  vooroverleg: {
    green: (place: string, reportNumber: string) =>
      `Met wat nu bekend is haalt de plek ${place} alle eisen (rapportnummer ${reportNumber}). Bij een aanvraag wordt opnieuw beoordeeld.`,
    orange: (place: string, reportNumber: string) =>
      `Met wat nu bekend is, is de plek ${place} nog niet geschikt (rapportnummer ${reportNumber}). ${onlyWith} Wij bespreken of de initiatiefnemer dat kan en wil.`,
    red: (place: string, reportNumber: string) =>
      `Met wat nu bekend is zien wij geen maatregelen die de plek ${place} geschikt maken (rapportnummer ${reportNumber}). Wij denken graag mee over een andere plek.`,
    undetermined: (place: string, reportNumber: string) =>
      `Over de plek ${place} is nog geen oordeel mogelijk: er ontbreken gegevens (rapportnummer ${reportNumber}).`,
  },
  onlyAt: {
    night: 'Het oordeel geldt voor de nacht (2 tot 5 uur), en niet voor de dag.',
    day: 'Het oordeel geldt voor de dag, en niet voor de nacht.',
  },
  byPlan: 'Er is beoordeeld met het plan van de aanvrager. Het oordeel geldt alleen als hij dat uitvoert.',
  assumed: 'Aannames waarop het oordeel rust, noemt het openbare deel van het rapport.',
  /** Under the sentence, in the internal version alone: the sentence itself is published and says the same in both. */
  inside: {
    plan: (measures: readonly string[], headline: string) =>
      `Alleen in deze interne versie: het plan van deze zaak is ${measures.map(small).join('; ')}. Daarmee is de uitkomst “${headline}”.`,
    conditions: 'De voorschriften die bij dit plan horen, staan in hoofdstuk 9.',
    noConditions: 'Bij dit plan horen nog geen voorschriften.',
    noPlan: 'Alleen in deze interne versie: er is nog geen plan gekozen. De pakketten staan in hoofdstuk 8.',
    why: 'De zin hierboven noemt dat niet. Een besluit is openbaar, en of een plan genoeg is, kan van vertrouwelijke antwoorden afhangen.',
  },
  text: {
    heading: 'Veiligheid van de omgeving',
    asked: (siting: string, place: string) =>
      `De aanvraag is een geldautomaat (${siting}) op de plek ${place}. Beoordeeld is wat een aanslag op de automaat doet met bewoners, mensen buiten en huizen.`,
    fails: (count: number, partly: boolean) =>
      `${partly ? 'Van wat bekend is, ' : ''}${count === 1 ? `${partly ? 'is ten hoogste deze openbare eis' : 'Ten hoogste deze openbare eis is'} niet gehaald` : `${partly ? `zijn ten hoogste deze ${count} openbare eisen` : `Ten hoogste deze ${count} openbare eisen zijn`} niet gehaald`}. “Ten hoogste” is een bovengrens: zo erg kan het zijn bij een automaat op deze plek met deze kleur, wat hij ook inneemt, en bij geen ervan is het erger. Het is niet het getal van deze ene automaat: bij hem kan het minder zijn, en kan de eis ook zijn gehaald of op bewijs wachten, ook door maatregelen die niet openbaar zijn.`,
    /** Where measures that may be told are in the plan: without them it is more than what stands here. */
    withPlan: 'Gerekend is met de openbare maatregelen uit het plan. Zonder die maatregelen kan het meer zijn.',
    /** What neither fails nor is met: it waits for a paper. */
    waits: (criteria: readonly string[], papers: string, fails: number) =>
      `Op bewijs ${criteria.length === 1 ? 'wacht' : 'wachten'}${fails > 0 ? ' ook' : ''}: ${criteria.join(', ')}${papers && ` (${papers})`}.${fails > 0 ? ` Met ${criteria.length === 1 ? 'deze eis' : 'deze eisen'} erbij zijn het ten hoogste ${fails + criteria.length} openbare eisen die niet of net worden gehaald, of op bewijs wachten.` : ''}`,
    reason: (title: string, where: string, figures: string) =>
      [`${title}${where && `: ${where}`}.`, figures].filter(Boolean).join(' '),
    /** By what is measured: an answer, a distance that must be kept, how far glass comes, any other number. */
    figures: {
      answer: (value: string, limit: string) => `Vastgesteld: ${value}. Toegestaan: ${limit}.`,
      distance: (value: string, limit: string) =>
        `Vastgesteld: ${value}. Grens: ten minste ${limit}. Welke grens bij deze ene automaat hoort, is niet openbaar.`,
      glass: (value: string, limit: string) =>
        `Berekend voor elke automaat met deze kleur: ${value}. Grens: ${limit} de kamer in.`,
      other: (value: string, limit: string) =>
        [value && `Berekend voor elke automaat met deze kleur: ${value}.`, limit && `Grens: ${limit}.`]
          .filter(Boolean)
          .join(' '),
    },
    open: 'Dit is nog niet bekend:',
    /** Red is red whatever the answer is. */
    openRed: 'Dit is niet bekend. Het verandert de uitkomst niet: rood blijft rood.',
    ownWork: 'Dit gaan wij zelf na.',
    conditions: 'Voorschriften',
    fillIn: 'Vul zelf aan',
    weighed: [
      'Belang van contant geld op deze plek: afstand tot de volgende automaat',
      'Zienswijzen van de aanvrager en de buren',
    ],
    alsoAt: {
      day: 'Wat u beslist over de dag, en waarom. De tekst hierboven geldt voor de nacht',
      night: 'Wat u beslist over de nacht, en waarom. De tekst hierboven geldt voor de dag',
    },
    /** What only the municipality can say, by what came out. */
    last: {
      green: 'Welke andere belangen zijn afgewogen',
      orange: 'Waarom de plek aanvaardbaar is, of niet',
      red: 'Waarom de veiligheid hier zwaarder weegt, of niet',
      undetermined: 'Termijn waarbinnen dit bekend moet zijn',
    },
    /** Whose limits it was measured against. */
    limits: (policy: string) => `De grenzen staan in het beleid: ${policy}.`,
    otherTime: (night: string, day: string) =>
      `Let op: ʼs nachts is de uitkomst ${night}, overdag ${day}. De tekst geldt voor het uur waarmee is gerekend.`,
    openMore:
      'Let op: de tekst noemt meer open vragen dan u voor deze automaat nog hebt. Een besluit is openbaar en verraadt geen vertrouwelijk antwoord.',
    planSuffices:
      'Let op: met het plan van deze zaak is alles gehaald, of wacht het alleen nog op bewijs. De tekst zegt dat niet, en noemt de voorschriften niet: of een plan genoeg is, kan van vertrouwelijke antwoorden afhangen. De voorschriften staan in de interne versie van het rapport.',
    annex: (reportNumber: string) => `Bijlage: het openbare deel van het rapport, rapportnummer ${reportNumber}.`,
    chooseRoute:
      'Kies eerst de juridische route, bij stap Locatie. Dan staat hier de tekst die bij die route hoort, om over te nemen in het besluit.',
    hidden: (count: number) =>
      count === 1
        ? 'Eén maatregel uit het plan gaat over de automaat zelf en staat niet in deze tekst: een besluit is openbaar. Leg die vast in een vertrouwelijke bijlage.'
        : `${count} maatregelen uit het plan gaan over de automaat zelf en staan niet in deze tekst: een besluit is openbaar. Leg ze vast in een vertrouwelijke bijlage.`,
  },
  condition: {
    /** Above all of them: for which hours they are enough, or that they are about the hours that were asked for. */
    forBoth: 'Deze voorschriften gelden voor de nacht en voor de dag.',
    about: {
      night: 'Deze voorschriften gaan over de nacht. De dag is apart beoordeeld.',
      day: 'Deze voorschriften gaan over de dag. De nacht is apart beoordeeld.',
    },
    onlyFor: {
      night: 'Deze voorschriften gaan over de nacht. Voor de dag zijn ze niet genoeg.',
      day: 'Deze voorschriften gaan over de dag. Voor de nacht zijn ze niet genoeg.',
    },
    /** The buildings whose glass fails, or which carry the machine or are attached to what does. */
    at: (places: string) => `zonder het plan zijn dat die van ${places}`,
    atNear: (places: string) => `dat zijn ${places}`,
    behind: (places: string) => `in ${places}`,
    /** @param where the buildings that it is done at; null where the measure says so itself, empty where only the reader knows */
    measure: (measure: string, where: string | null, consent: boolean) =>
      [
        `Deze maatregel is getroffen voordat de automaat in gebruik gaat, en blijft in stand: ${small(measure)}${where ? ` (${where})` : ''}.`,
        ...(consent
          ? [
              `De eigenaren van ${where ? 'die panden' : 'de panden waar dit wordt gedaan'} geven daarvoor eerst schriftelijk toestemming.`,
            ]
          : []),
        `[Vul aan: ${where === '' ? 'in welke panden, ' : ''}uitvoering, uren en bewijs.]`,
      ].join(' '),
    evidence: (paper: string) => `De automaat gaat pas in gebruik als de gemeente het ${paper} heeft ontvangen.`,
    report: (proofs: readonly string[]) =>
      `De automaat gaat pas in gebruik als de gemeente een rapport van een constructeur heeft ontvangen. Dat rapport toont aan: ${proofs.map(small).join('; ')}.`,
    proof: (what: string, limit: string) => (limit ? `${what} (grens: ${limit})` : what),
    reassess: (date: string) => `Uiterlijk op ${date} wordt de plek opnieuw beoordeeld.`,
    change:
      'Verandert de automaat of zijn gebruik, dan meldt de exploitant dat vooraf. Verandert de omgeving, dan meldt hij dat zodra hij het weet. De plek wordt dan opnieuw beoordeeld.',
  },
};

export type DecisionWords = typeof decisionNl;
