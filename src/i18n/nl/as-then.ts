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
    `Narekenen kan hier niet: deze versie heeft de getallen van toen (${set}) niet. Wie de bestanden heeft, rekent na met cli assess --models.`,
  noAnswer: 'Narekenen lukt niet: met de set van toen geeft dit dossier geen uitkomst.',
};

export type AsThenWords = typeof asThenNl;
