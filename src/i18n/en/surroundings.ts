/** English questions about the surroundings, and what is done with many buildings at once. */
import type { SurroundingsWords } from '../nl/surroundings.ts';

export const surroundingsEn: SurroundingsWords = {
  approachQuestion: 'Can a vehicle drive straight at the machine over 15 m?',
  placesQuestion: 'Are there places where people are outdoors, such as a terrace or stop?',
  drawn: 'yes, see the list below',
  exposure: 'When do you reckon?',
  night: 'night (2 to 5 o’clock)',
  day: 'day',
  buildingsHelp: 'The use comes from the BAG. Class and glass are a proposal. Confirm or choose yourself.',
  unknownTreated: 'Unknown use counts as homes.',
  stopTreating: 'Stop that',
  selected: (count) => `${count} chosen`,
  selectAll: 'Choose all',
  setUse: 'Use',
  setClass: 'Vulnerability',
  setGlass: 'Glass',
  confirm: 'Confirm proposal',
  places: 'Places where people are',
  addPlace: 'Add a place in front of the machine',
  placeKind: 'Kind of place',
  atNight: 'at night too',
};
