/** English words of the first step: which address, which case, where the machine looks. */
import type { LocationWords } from '../nl/location.ts';

export const locationEn: LocationWords = {
  dossierTitle: 'Name of the dossier',
  caseNumber: 'Case number',
  search: 'Address, or paste RD or latitude and longitude',
  kinds: { perceel: 'parcel', weg: 'street', woonplaats: 'town' },
  orClick: 'A street will do too. Or click on the map: the machine jumps to the nearest free facade.',
  rdX: 'RD x, in metres',
  rdY: 'RD y, in metres',
  outward: 'Facing (degrees, 0 = north)',
  turnLeft: (degrees) => `Turn ${degrees}° left`,
  turnRight: (degrees) => `Turn ${degrees}° right`,
  publicMap: 'This place on a public map (new window)',
  panorama: 'Pictures of the street (new window)',
  linkTells: 'Clicking tells that other site which place it is.',
};
