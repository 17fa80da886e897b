/** Dutch words of what would change the colour, and of the visit that checks it. */

import { askedNl } from './labels.ts';

/** Dutch sentences of what would change the colour, to be checked at the door, and of the visit that checks them. */
export const tippingNl = {
  dwellingAboveOrBehind: (verdict: string, to: string) =>
    `Wordt ${verdict} als er ${to === 'true' ? 'wel' : 'niet'} boven, naast of achter de automaat wordt gewoond.`,
  sharedEntrance: (verdict: string, to: string) =>
    `Wordt ${verdict} als de automaat ${to === 'true' ? '' : 'niet '}bij een gedeelde ingang of vluchtweg van woningen staat.`,
  vehicleApproach: (verdict: string, to: string) =>
    `Wordt ${verdict} als een auto ${to === 'possible' ? 'wel' : 'niet'} met aanloop recht op de automaat kan inrijden.`,
  certifiedBarrier: (verdict: string) => `Wordt ${verdict} als de palen voor de automaat niet gecertificeerd zijn.`,
  antiGas: (verdict: string) => `Wordt ${verdict} als de maatregel tegen gas er niet is.`,
  heavyChosen: (verdict: string) =>
    `Wordt ${verdict} als u kiest om ook met een zware lading te rekenen; dat hoeft niet, en het staat nu uit.`,
  placesOfStay: (verdict: string, to: string, _: string, from: string) =>
    to === 'none'
      ? `Wordt ${verdict} als er binnen ${from}\u00a0m van de automaat geen plek is waar mensen zijn, zoals een terras of halte.`
      : `Wordt ${verdict} als er binnen ${to}\u00a0m recht voor de automaat een plek is waar mensen zijn, zoals een terras of halte.`,
  use: (verdict: string, to: string, name: string) =>
    `Wordt ${verdict} als in ${name} ${to === 'woonfunctie' ? 'ook mensen wonen of ʼs nachts slapen' : 'niemand woont of ʼs nachts slaapt'}.`,
  occupiedAtNight: (verdict: string, _: string, name: string) =>
    `Wordt ${verdict} als er ’s nachts mensen zijn in ${name}.`,
  coverage: (verdict: string) =>
    `Wordt ${verdict} als er buiten de opgehaalde omgeving niets staat dat meetelt. Haal meer op, of kijk zelf wat er staat.`,
  care: (verdict: string, to: string, names: string, from: string) =>
    `Wordt ${verdict} als in ${from === '1' ? 'één pand' : `een van ${from} panden`} (binnen ${to}\u00a0m), ${from === '1' ? 'dat nu voor iets anders telt' : 'die nu voor iets anders tellen'}, toch zorg, een school of kinderopvang zit.${names && ` Kijk bij: ${names}.`}`,
  glazing: (verdict: string, to: string) => `Wordt ${verdict} als de ruiten in de omgeving anders zijn: ${to}.`,
  heightM: (verdict: string, to: string) =>
    `Wordt ${verdict} als de panden waarvan de hoogte niet bekend is, ${to}\u00a0m hoog zijn.`,
  roofs: (verdict: string, to: string) =>
    `Wordt ${verdict} als de panden vooraan waarvan de hoogte niet bekend is, ${to}\u00a0m hoog zijn, en die erachter laag.`,
  charge: (verdict: string, to: string) =>
    `De kleur verandert bij ${to} keer de rekenlading: dan ${verdict} (de rekenlading is de lading waarmee de kleur is bepaald).`,
  /** After that sentence, where the model set leaves the charge as much room. */
  chargeWithin: () => 'Dat valt binnen de onzekerheid van de lading. Het is meegeteld in hoe zeker de kleur is.',
  wallFactor: (verdict: string, to: string) => `Wordt ${verdict} als de muur de klap ${to} keer zo sterk teruggeeft.`,
  loadFactor: (verdict: string, to: string) => `Wordt ${verdict} als de druk ${to} keer zo hoog is als berekend.`,
  pieces: (verdict: string, to: string) => `Wordt ${verdict} als er ${to} keer zo veel brokstukken zijn.`,
};

export type TippingWords = typeof tippingNl;

/** Dutch words of the site visit: the checklist on the screen and the sheet to take along. */
export const visitNl = {
  tipping: tippingNl,
  title: 'Ga dit na op de plek',
  help: 'Elke zin is één gegeven dat de kleur verandert. Wat u vastlegt, telt meteen mee.',
  nothing: 'Er is geen gegeven bekend dat op zichzelf de kleur verandert.',
  adviser: 'Voor een adviseur',
  adviserHelp: 'Dit ziet niemand op straat. Een adviseur kan zeggen hoe ver de werkelijkheid hier vandaan kan liggen.',
  check: 'Nagegaan?',
  same: 'Het klopt zoals het is ingevoerd',
  different: 'Het is anders dan ingevoerd: pas het aan',
  found: 'Wat ziet u op de plek?',
  date: 'Datum',
  role: 'Wie (rol, geen naam)',
  officer: 'vergunningverlener',
  remark: 'Opmerking, zonder namen van personen',
  record: 'Leg vast',
  done: { same: 'zoals ingevoerd', different: 'aangepast' },
  earlier: 'Eerder nagegaan',
  sheet: 'Maak een blad voor het bezoek',
  sheetTitle: (place: string) => `Bezoek aan de plek: ${place}`,
  sheetHelp: 'Neem dit blad mee. Vul geen namen van personen in.',
  questions: 'Kijk en kruis aan',
  missing: 'Nog onbekend',
  yes: 'Ja',
  no: 'Nee',
  turns: (answer: string, verdict: string) => `${answer}: dan ${verdict}`,
  /** Of several buildings, where not each turns it. */
  mayTurn: (answer: string, verdict: string) => `${answer}: dan kan het ${verdict} worden`,
  answer: 'Antwoord',
  sentence: 'Vraag',
  /** Of each building that decides. */
  lookTitle: 'Kijk bij deze panden',
  lookHelp:
    'Het oordeel rust op wat hieronder bij elk pand staat. Zet een kruis, en schrijf op wat anders is. De nummers staan op het kaartje; het vierkant is de automaat.',
  lookMore: (count: number) =>
    `Nog ${count === 1 ? '1 pand telt mee, maar past' : `${count} panden tellen mee, maar passen`} niet op dit blad. ${count === 1 ? 'Het staat' : 'Ze staan'} in de app bij “Kaart als tabel”.`,
  /** Where what is told holds for all of the list: no box, each building has its own. */
  lookTurns: 'Dit verandert de kleur, als het bij genoeg panden zo is:',
  lookMap: 'De panden van de lijst, met hun nummer; noord is boven.',
  number: 'Nr',
  building: 'Pand',
  taken: 'Daarvan gaat het oordeel uit',
  isRight: 'Klopt dat?',
  right: 'Ja',
  otherwise: 'Nee, het is:',
  /** Of what is not known. */
  itIs: 'Het is:',
  facts: askedNl.building,
  placeAtNight: (name: string) => `Zijn er op deze plek ook ʼs nachts mensen: ${name}?`,
  nightFact: 'Mensen ʼs nachts',
  /** What else a building may be used for: each turns the colour. */
  here: {
    use: 'er wordt gewoond of geslapen',
    useNot: 'er wordt niet gewoond of geslapen',
    care: 'er zit zorg, een school of kinderopvang in',
  },
  failsThen: {
    night: (what: string) => `ʼs nachts niet gehaald: ${what}`,
    day: (what: string) => `overdag niet gehaald: ${what}`,
  },
  careThen: {
    night: 'ʼs nachts telt dit als opvang, tot u het gebruik bevestigt',
    day: 'overdag telt dit als opvang, tot u het gebruik bevestigt',
  },
  numbered: (name: string, number: number) => `${name} (nr. ${number})`,
  byUse: 'volgt uit het gebruik van het pand',
  unticked: 'niet aangevinkt',
  /** What stands in the app, below the question. */
  now: (said: string) => `Nu in de app: ${said}`,
  grounds: {
    register: 'register of bestand',
    said: 'door u gekozen',
    proposal: 'voorstel van de app',
    assumed: 'aangenomen',
  },
  notKnown: 'niet bekend',
  /** Of a height that nobody knows. */
  roofAs: (metres: string) => `niet bekend; het dak telt als ${metres}`,
  /** What is to be seen on site, asked. */
  asks: {
    dwellingAboveOrBehind: () => askedNl.dwelling,
    sharedEntrance: () => askedNl.sharedEntrance,
    vehicleApproach: () => askedNl.vehicleApproach,
    certifiedBarrier: () => 'Zijn de palen voor de automaat gecertificeerd?',
    antiGas: () => 'Is de maatregel tegen gas er?',
    placesOfStay: (to: string, _: string, from: string) =>
      `Is er binnen ${to === 'none' ? `${from}\u00a0m van` : `${to}\u00a0m recht voor`} de automaat een plek waar mensen zijn, zoals een terras of halte?`,
    use: (_: string, name: string) => `Wonen er mensen in ${name}, of slapen zij er ʼs nachts?`,
    occupiedAtNight: (_: string, name: string) => `Zijn er ʼs nachts mensen in ${name}?`,
    coverage: () => 'Staat er buiten de opgehaalde omgeving iets dat meetelt?',
    care: (to: string, names: string, from: string) =>
      `${from === '1' ? 'Bij één pand' : `Bij ${from} panden`} binnen ${to}\u00a0m verandert het de kleur. Zit er zorg, een school of kinderopvang${names && ` in: ${names}`}?`,
    glazing: (to: string) => `Zijn de ruiten in de omgeving van deze soort: ${to}?`,
    heightM: (to: string) => `Zijn de panden waarvan de hoogte niet bekend is, ${to}\u00a0m hoog?`,
    roofs: (to: string) =>
      `Zijn de panden vooraan waarvan de hoogte niet bekend is, ${to}\u00a0m hoog, en die erachter laag?`,
  },
  place: 'Plek',
  adviserAsk: 'Vraag aan een adviseur',
  rest: 'Verder gezien',
  sign: 'Rol en datum',
  checked: (date: string) => `nagegaan op ${date}`,
  printHelp: 'Kies in het printvenster “Opslaan als PDF”.',
};

export type VisitWords = typeof visitNl;
