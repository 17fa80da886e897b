/** English words of services: what each is for and what is so without it, the page about connections, who waits for them. */
import type { ConnectionsWords, missingNl, partsNl, servicesNl, waitingNl } from '../nl/services.ts';

/** English words of what services bring: what each is for, how a part is called that has not come, and what is so without it. */
export const servicesEn: typeof servicesNl = {
  locatieserver: {
    name: 'PDOK Locatieserver',
    purpose: 'finds addresses',
    without: 'paste RD or latitude and longitude',
  },
  'location-api': {
    name: 'PDOK Location API',
    purpose: 'finds addresses, second choice',
    without: 'nothing, as long as the Locatieserver works',
  },
  'bag-wfs': {
    name: 'BAG WFS of PDOK',
    purpose: 'buildings and addresses, first choice',
    without: 'the app asks the BAG OGC API; or open a file with buildings',
  },
  'bag-ogc': {
    name: 'BAG OGC API of PDOK',
    purpose: 'buildings and addresses, second choice',
    without: 'nothing, as long as the BAG WFS works',
  },
  '3dbag': {
    name: '3DBAG WFS',
    purpose: 'heights of buildings, first choice',
    without: 'the app asks the 3DBAG API; without both it takes the height that is worst',
  },
  '3dbag-api': {
    name: '3DBAG API',
    purpose: 'heights of buildings, second choice',
    without: 'nothing, as long as the 3DBAG WFS works',
  },
  bgt: {
    name: 'BGT of PDOK',
    purpose: 'streets, squares and stops; water and green on the map',
    without: 'the app looks for facades with far free sight',
  },
  brt: {
    name: 'BRT base map of PDOK',
    purpose: 'map under the buildings, if you choose it',
    without: 'the map draws streets and buildings itself',
  },
  luchtfoto: {
    name: 'Aerial picture of PDOK',
    purpose: 'picture under the buildings, if you choose it',
    without: 'the map draws streets and buildings itself',
  },
};

/** While it is waited for. */
export const partsEn: typeof partsNl = {
  buildings: 'buildings (PDOK BAG)',
  units: 'addresses and use (PDOK BAG)',
  heights: 'heights (3DBAG)',
  'public-space': 'streets (PDOK BGT)',
  verges: 'verges (PDOK BGT)',
  terrain: 'paved grounds (PDOK BGT)',
  stops: 'stops (PDOK BGT)',
  drawn: 'water and green (PDOK BGT)',
  border: 'the border',
};

/** When it did not come. */
export const missingEn: typeof missingNl = {
  'part-buildings': 'Not all buildings came in. The verdict stays undetermined. Fetch the surroundings again.',
  'part-units': 'The addresses are incomplete. The use of some buildings is unknown; check it under Surroundings.',
  'part-heights':
    'The heights are missing. The app then takes the worst: a low roof where pieces can go over it, a high facade where they can reach it.',
  'part-public-space': 'The streets of the BGT are missing. The app looks for facades with far free sight itself.',
  'part-verges':
    'Verges and traffic islands of the BGT are missing. The verdict does not change by it; the app knows fewer places along the street.',
  'part-terrain':
    'Paved grounds of the BGT are missing. The verdict does not change by it; the app knows fewer places along the street.',
  'part-stops': 'The stops of the BGT are missing. Draw stops nearby yourself under Surroundings.',
  'part-drawn': 'Water and green of the BGT are missing on the map. The verdict does not change by it.',
  'part-border':
    'This place lies by the border and the BAG knows no buildings beyond it. If the whole radius lies within the Netherlands, go on knowingly under Outcome.',
};

/** English words of the page about connections. */
export const connectionsEn: ConnectionsWords = {
  lead: 'Which services Gevelwijzer uses, what for, and what to do when one does not work. Testing only sends a short question about a fixed place in Utrecht.',
  back: 'Back to the start',
  test: 'Test now',
  service: 'Service',
  purpose: 'What for',
  works: 'Does it work?',
  without: 'Without this service',
  kept: (date, days) =>
    `kept answer: ${date} (${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days old`})`,
  noneKept: 'no kept answer',
  untested: 'not tested yet',
  busy: 'busy',
  good: (ms: string, time: string) => `yes, in ${ms} ms (${time})`,
  bad: 'no',
  tiles: 'Ground without a network',
  tilesKept: (number, count) =>
    count === 0
      ? 'No map tiles are in this browser. What you look at of map, aerial picture and layers with a dossier stays here (1000 tiles and 100 pictures at most).'
      : `${number} map ${count === 1 ? 'tile' : 'tiles'} of map, aerial picture and layers that you looked at with a dossier are in this browser. Whoever uses this browser can see which places they are of.`,
  wipeTiles: 'Wipe the map tiles',
  tilesFailed: 'Wiping does not work in this browser.',
  services: servicesEn,
};

const list = (all: readonly string[]) => [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' and ');

/** English words for who waits for services. */
export const waitingEn: typeof waitingNl = {
  place: 'Looking for the place.',
  drawing: 'Drawing the surroundings.',
  waitsFor: (parts) => `Still being fetched: ${list(parts)}.`,
  stop: 'Stop, I go on without',
  parts: partsEn,
};
