/** Dutch sentences of what would change the colour, to be checked at the door, and of the visit that checks them. */

export const tippingNl = {
  dwellingAboveOrBehind: (verdict: string, to: string) =>
    `Wordt ${verdict} als er ${to === 'true' ? 'wel' : 'niet'} boven, naast of achter de automaat wordt gewoond.`,
  sharedEntrance: (verdict: string, to: string) =>
    `Wordt ${verdict} als de automaat ${to === 'true' ? '' : 'niet '}bij een gedeelde ingang van woningen staat.`,
  vehicleApproach: (verdict: string, to: string) =>
    `Wordt ${verdict} als een auto ${to === 'possible' ? 'wel' : 'niet'} recht op de automaat kan inrijden.`,
  certifiedBarrier: (verdict: string) => `Wordt ${verdict} als de palen voor de automaat niet gecertificeerd zijn.`,
  antiGas: (verdict: string) => `Wordt ${verdict} als de maatregel tegen gas er niet is.`,
  heavyChosen: (verdict: string) => `Wordt ${verdict} als u met een zware lading rekent.`,
  placesOfStay: (verdict: string, to: string, _: string, from: string) =>
    to === 'none'
      ? `Wordt ${verdict} als er ${from === 'null' ? '' : `binnen ${from}\u00a0m `}voor de automaat geen plek is waar mensen zijn, zoals een terras of halte.`
      : `Wordt ${verdict} als er binnen ${to}\u00a0m recht voor de automaat een plek is waar mensen zijn, zoals een terras of halte.`,
  use: (verdict: string, to: string, name: string) =>
    `Wordt ${verdict} als in ${name} ${to === 'woonfunctie' ? 'ook mensen wonen of ʼs nachts slapen' : 'niemand woont of ʼs nachts slaapt'}.`,
  occupiedAtNight: (verdict: string, _: string, name: string) =>
    `Wordt ${verdict} als er ’s nachts mensen zijn in ${name}.`,
  coverage: (verdict: string) =>
    `Wordt ${verdict} als er buiten de opgehaalde omgeving niets staat dat meetelt. Haal meer op, of kijk zelf wat er staat.`,
  care: (verdict: string, to: string, _: string, from: string) =>
    `Wordt ${verdict} als in een pand binnen ${to}\u00a0m dat nu voor iets anders telt, toch zorg, een school of kinderopvang zit. Dat kan bij ${from === '1' ? 'één pand' : `${from} panden`}.`,
  glazing: (verdict: string, to: string) => `Wordt ${verdict} als de ruiten in de omgeving anders zijn: ${to}.`,
  heightM: (verdict: string, to: string) =>
    `Wordt ${verdict} als de panden waarvan de hoogte niet bekend is, ${to}\u00a0m hoog zijn.`,
  roofs: (verdict: string, to: string) =>
    `Wordt ${verdict} als de panden vooraan waarvan de hoogte niet bekend is, ${to}\u00a0m hoog zijn, en die erachter laag.`,
  charge: (verdict: string, to: string) => `De kleur verandert bij ${to} keer de rekenlading: dan ${verdict}.`,
  wallFactor: (verdict: string, to: string) => `Wordt ${verdict} als de muur de klap ${to} keer zo sterk teruggeeft.`,
  loadFactor: (verdict: string, to: string) => `Wordt ${verdict} als de druk ${to} keer zo hoog is als berekend.`,
  pieces: (verdict: string, to: string) => `Wordt ${verdict} als er ${to} keer zo veel brokstukken zijn.`,
};

export type TippingWords = typeof tippingNl;
