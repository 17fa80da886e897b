/** Dutch words of the first step: which address, which case, where the machine looks. */

export const locationNl = {
  dossierTitle: 'Naam van het dossier',
  caseNumber: 'Zaaknummer',
  search: 'Adres, of plak RD of lengte en breedte',
  /** Behind what is found and is no address. */
  kinds: { perceel: 'perceel', weg: 'straat', woonplaats: 'plaats' },
  orClick: 'Een straat mag ook. Of klik op de kaart: de automaat springt naar de dichtstbijzijnde vrije gevel.',
  rdX: 'RD x, in meter',
  rdY: 'RD y, in meter',
  outward: 'Kijkrichting (graden, 0 = noord)',
  turnLeft: (degrees: number) => `Draai ${degrees}° naar links`,
  turnRight: (degrees: number) => `Draai ${degrees}° naar rechts`,
  publicMap: 'Deze plek op een openbare kaart (nieuw venster)',
  panorama: 'Foto’s van de straat (nieuw venster)',
  linkTells: 'Wie klikt, laat die andere site weten welke plek het is.',
};

export type LocationWords = typeof locationNl;
