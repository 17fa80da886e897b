/** Dutch words of the policy: the limits of the criteria, whose they are, and what a policy of one's own changes. */
import { limitsNl } from './criteria.ts';

export const policyNl = {
  title: 'Beleid: de grenzen van de tien eisen',
  help: 'Het voorbeeldbeleid is van dit project en door geen bestuursorgaan vastgesteld. Een gemeente kan eigen grenzen openen; het oordeel, het rapport en het kenmerk noemen dan dat beleid.',
  used: (id: string, version: string, owner: string) =>
    `Gebruikt beleid: ${id}, versie ${version}. Eigenaar: ${owner}.`,
  same: 'Dit is het voorbeeldbeleid.',
  sameVerdict: (verdict: string) => `Met het voorbeeldbeleid is het oordeel ook ${verdict}.`,
  otherVerdict: (own: string, other: string) =>
    `Met uw beleid is het oordeel ${own}. Met het voorbeeldbeleid zou het ${other} zijn.`,
  refused:
    'Het beleid in dit dossier kan niet kloppen en is niet gebruikt. Open het opnieuw onder “Bekijk of wijzig het beleid”.',
  look: 'Bekijk of wijzig het beleid',
  open: 'Open eigen beleid',
  template: 'Bewaar dit beleid als bestand om het aan te passen',
  reset: 'Ga terug naar het voorbeeldbeleid',
  caption: 'Grenzen',
  limit: 'Grens',
  value: 'Waarde',
  released: 'Voorbeeldbeleid',
  range: 'Toegestaan',
  reason: 'Reden',
  noReason: 'als in het voorbeeld',
  differs: 'anders',
  ignored: (names: string) => `Niet meer gebruikt: ${names}. Deze grens bestaat niet meer en telt nergens voor.`,
  to: (low: string, high: string) => `${low} tot ${high}`,
  none: 'geen grens',
  limits: limitsNl,
  problems: {
    'policy-not-json': () => 'Het bestand is geen geldige JSON. Bewaar eerst het voorbeeld en pas dat aan.',
    'policy-shape': (where: string) =>
      `Het beleid klopt niet bij “${where}”: er ontbreekt iets of het is van de verkeerde soort. Vergelijk met het voorbeeld.`,
    'policy-range': (where: string, low: string, high: string) =>
      `De grens “${where}” ligt buiten wat verantwoord is: neem een waarde van ${low} tot ${high}.`,
    'policy-unit': (where: string) => `De grens “${where}” heeft een andere eenheid dan het voorbeeld. Neem die over.`,
    'policy-reason': (where: string) =>
      `De grens “${where}” wijkt af van het voorbeeld, maar de reden ontbreekt. Zet die bij “reasons”.`,
    'policy-name': () =>
      'Dit beleid heeft de naam van het voorbeeld maar andere grenzen. Geef het een eigen “id” en “owner”.',
    'policy-too-large': () => 'Dit bestand is te groot voor beleid. Kies het JSON-bestand met de grenzen.',
  },
};

export type PolicyWords = typeof policyNl;
