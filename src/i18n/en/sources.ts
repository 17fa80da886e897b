/** English words about where the surroundings and the model come from. */

import type { SourcesWords, SourceTitles } from '../nl/sources.ts';
import titles from '../source-titles.en.json' with { type: 'json' };
import { ofBuildingsEn } from './labels.ts';

/** English titles of the sources of the model files; names of publications stay as they were published. */
export const modelSourcesEn: SourceTitles = titles;

/** English words about where the surroundings come from, how old they are and what changed. */
export const sourcesEn: SourcesWords = {
  title: 'Where this comes from',
  source: 'Source',
  count: 'Number in the source',
  date: 'Fetched',
  print: 'Fingerprint',
  noPrint: 'not kept',
  pages: (count) => `over ${count} parts`,
  printHow:
    'The fingerprint is the SHA-256 of what came in or of the file. When it came in parts, it is the SHA-256 of the fingerprints of the parts, in order, a line each.',
  unknownDate: 'unknown',
  age: (days) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days old`),
  old: (days) =>
    `These facts are ${days} days old. Things may have been built or demolished since: fetch the surroundings again.`,
  refresh: 'Fetch the surroundings again',
  covered: (width, height) => `The facts cover all of the radius around the machine (area of ${width} by ${height}).`,
  notCovered: 'The facts do not cover all of the radius around the machine. Under Outcome you choose what to do.',
  declared: 'Whoever supplied the facts declares that they are complete.',
  noHeight: (count, all) =>
    `Of ${ofBuildingsEn(count, all)} in this dossier the height is not known. The app then takes the worst: a low roof where pieces can go over it, a high facade where they can reach it.`,
  otherStatus: (count, names) =>
    `${count} ${count === 1 ? 'building stands' : 'buildings stand'} there with another status: ${names}.`,
  countNotInUse: 'Also count buildings under construction and standing empty',
  notInUse: 'The BAG knows buildings here that are not in use. If you count them, say yourself what they are for.',
  difference: 'What changed since the last time',
  same: 'Nothing.',
  added: (count) => `${count} more`,
  removed: (count) => `${count} gone`,
  changed: (count) => `${count} changed`,
  kinds: { outline: 'outline', status: 'status', use: 'use', units: 'number of addresses', height: 'height' },
  ledger: 'What became of each record',
  used: (source, used, records) => `${source}: ${used} of ${records} records used.`,
  setAside: 'Not needed',
  notRead: 'Could not be read',
  openPlaces: 'Places that could not be read',
  openPlacesHow:
    'A building may stand here. Go and look, or look it up, and say what stands there. Until then there is no colour.',
  found: { nothing: 'Nothing stands there', office: 'Office', home: 'Home' },
  reasons: {
    historical: 'old version',
    duplicate: 'double',
    sliver: 'a sliver, no building',
    unit: 'point of a unit',
    'building-not-in-use': 'building is not in use',
    elsewhere: 'lies elsewhere',
    'no-height': 'without a height',
    'other-level': 'at another level than the street',
    'no-public-space': 'no public space',
    'height-unknown': 'height cannot be read',
    'level-unknown': 'level cannot be read',
    'end-unknown': 'end date cannot be read',
    'status-unknown': 'status is not known',
    'status-missing': 'without a status',
    'no-building': 'no building',
    'no-outline': 'without an outline',
    'ring-cut': 'outline is cut off',
    coarse: 'outline is too coarse',
    'invalid-outline': 'outline is wrong',
    'too-large': 'outline is too large',
    crossing: 'outline crosses itself',
    collapsed: 'outline is flattened',
    'other-outline': 'second outline under the same number',
    contradiction: 'is also there as demolished',
    'cut-off': 'there is more than is here',
    'no-ground': 'part without a ground surface',
    'part-missing': 'part is missing',
    'part-alone': 'part without a building',
    'no-place': 'without a place',
    'unit-without-building': 'unit without a building',
  },
};
