/** English words of the page about connections. */
import type { ConnectionsWords } from '../nl/connections.ts';

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
      ? 'No map tiles are in this browser. What you look at of map or aerial picture with a dossier stays here (1000 tiles at most).'
      : `${number} map ${count === 1 ? 'tile' : 'tiles'} of map and aerial picture that you looked at with a dossier are in this browser. Whoever uses this browser can see which places they are of.`,
  wipeTiles: 'Wipe the map tiles',
  tilesFailed: 'Wiping does not work in this browser.',
  services: {
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
      without: 'the app asks the 3DBAG API; without both it reckons with one fixed height for each building',
    },
    '3dbag-api': {
      name: '3DBAG API',
      purpose: 'heights of buildings, second choice',
      without: 'nothing, as long as the 3DBAG WFS works',
    },
    bgt: {
      name: 'BGT of PDOK',
      purpose: 'streets and squares',
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
  },
};
