/** Dutch of an outcome that another version, or the whole dossier, gave before. */

export const earlierNl = {
  heading: 'Eerder anders berekend',
  publicHeading: 'Dit is de openbare versie',
  publicText:
    'Vertrouwelijke antwoorden zijn weggelaten. Daarom kan de kleur hier anders zijn dan in het rapport. Wat in het rapport staat, geldt.',
  answeredText:
    'U hebt deze openbare versie zelf aangevuld. De kleur van nu hoort bij uw antwoorden. Wat in het rapport staat, hoort bij de antwoorden van toen.',
  answered: (word: string) => `Nu, met uw antwoorden: ${word.toLowerCase()}`,
  before: (word: string) => `Toen: ${word.toLowerCase()}`,
  after: (word: string) => `Nu: ${word.toLowerCase()}`,
  published: (word: string) => `In het rapport: ${word.toLowerCase()}`,
  here: (word: string) => `Hier, zonder wat vertrouwelijk is: ${word.toLowerCase()}`,
  on: (date: string, kenmerk: string) => `${date}, kenmerk ${kenmerk}`,
  /** A published outcome has a report number where an own one has a kenmerk. */
  onPaper: (date: string, number: string) => `${date}, rapportnummer ${number}`,
  what: 'Wat er anders is',
  engine: (before: string, now: string) => `rekenkern ${before} is nu ${now}`,
  models: (before: string, now: string) => `rekenmodel ${before} is nu ${now}`,
  policy: (before: string, now: string) => `beleid ${before} is nu ${now}`,
  same: 'Elke eis komt op hetzelfde uit.',
  criterion: (title: string, before: string, now: string) => `${title}: was ${before}, is ${now}`,
  absent: 'niet beoordeeld',
  runOld: (engine: string) =>
    `Precies de uitkomst van toen geeft alleen de rekenkern van toen (${engine}): die van nu leest een deel van de getallen van toen niet meer. Een uitgegeven modelbestand verandert nooit. Met cli assess --models rekent de kern van nu met die bestanden, en noemt welke getallen daarvan niet meer tellen.`,
  runSame:
    'De rekenkern is die van toen. Met cli assess, --models en --policy rekent u dit dossier na met de bestanden van toen; een uitgegeven modelbestand verandert nooit.',
};

export type EarlierWords = typeof earlierNl;
