/** Dutch words under the reasons: how sure, what weighs, what is told beside the verdict. */

const homes = (value: number): string => (value === 1 ? '1 woning' : `${value} woningen`);

export const outcomeNl = {
  band: (low: string, design: string, high: string) =>
    `bij een lichtere lading ${low}, bij de rekenlading ${design}, bij een zwaardere lading ${high}`,
  counted: (count: number) =>
    `De app rekende ${count} keer opnieuw, met lichtere en zwaardere aannames over lading, brokstukken en glas.`,
  share: (share: number, others: boolean) =>
    share === 0 ? 'minder dan 1 van de 100' : `${share === 100 && others ? 'meer dan 99' : share} van de 100`,
  counting: 'De app rekent nog na hoe zeker dit is.',
  notSaid: 'Hoe zeker de kleur is, is pas te zeggen als alles bekend en doorgerekend is.',
  weighing: {
    'homes-with-broken-panes': (value: number) => `Bij ongeveer ${homes(value)} breekt waarschijnlijk een ruit.`,
    'homes-in-bound': (value: number) =>
      `Als alles tegenzit, breekt bij hooguit ${homes(value)} de helft van de ruiten of meer.`,
    evacuation: (value: number, within: string) =>
      `Binnen ${within} ${value === 1 ? 'ligt' : 'liggen'} ongeveer ${homes(value)}. Houd daar rekening met ontruiming.`,
    'schools-by-day': (value: number) =>
      value === 1
        ? '1 school of zeer kwetsbaar gebouw dat ʼs nachts leeg is, ligt binnen bereik.'
        : `${value} scholen of zeer kwetsbare gebouwen die ʼs nachts leeg zijn, liggen binnen bereik.`,
  },
  /** Who does what, in order. */
  next: {
    first: 'Deze vraag verandert de kleur het meest',
    others: (count: number) => (count === 1 ? 'Nog 1 andere vraag' : `Nog ${count} andere vragen`),
    title: 'Wat nu',
    who: { officer: 'Vergunningverlener', initiator: 'Aanvrager', others: 'Anderen' },
    assumed: (what: string) => `Vraag of klopt wat is aangenomen: ${what}.`,
    proposals: (count: number) =>
      `Bevestig gebruik en glas, of pas ze aan: bij ${count} ${count === 1 ? 'pand' : 'panden'} is het nog een voorstel.`,
    visit: 'Kijk ter plekke na wat de kleur kan veranderen.',
    hours: (night: string, day: string) => `Weeg mee dat de uitkomst ʼs nachts ${night} is en overdag ${day}.`,
    choose: 'Kies met de aanvrager een van de pakketten maatregelen.',
    elsewhere: 'Bespreek met de aanvrager een andere plek.',
    decide: {
      green: 'Weeg de andere belangen en beslis.',
      orange: 'Weeg de andere belangen en beslis.',
      red: 'Weeg de andere belangen en beslis.',
      undetermined: 'Beslis nog niet: eerst moeten de open vragen een antwoord hebben.',
      wait: 'Noem de plek nog niet geschikt: eerst moet er een plan zijn dat genoeg is, met het bewijs erbij.',
    },
    says: 'Zegt welk pakket hij kan en wil nemen.',
    plan: 'Voert de maatregelen uit het plan uit voordat de automaat in gebruik gaat.',
    papers: (papers: string) => `Levert aan: ${papers}.`,
    papersOfPackage: (papers: string) => `Levert bij het eerste pakket aan: ${papers}.`,
    proof: 'Levert bewijs aan dat een pakket werkt.',
    consent: (count: number) =>
      `${count === 1 ? 'De eigenaar van 1 pand geeft' : `De eigenaren van ${count} panden geven`} toestemming voor het eerste pakket, of niet.`,
  },
  howSure: 'Hoe zeker is dit?',
  exposures: (night: string, day: string) => `ʼs Nachts: ${night}. Overdag: ${day}.`,
  weighingTitle: 'Weegt mee, maar verandert de kleur niet',
  consequences: 'Wat er met mensen en huizen zou gebeuren',
  tellConsequences: 'Reken de gevolgen uit',
};

export type OutcomeWords = typeof outcomeNl;
