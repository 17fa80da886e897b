/** English words about where the surroundings come from, how old they are and what changed. */
import type { SourcesWords } from '../nl/sources.ts';

export const sourcesEn: SourcesWords = {
  title: 'Where this comes from',
  source: 'Source',
  count: 'Number',
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
  noHeight: (count) =>
    `The height of ${count} ${count === 1 ? 'building' : 'buildings'} is not known; the app reckons with one fixed height there.`,
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
};
