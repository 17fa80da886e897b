/** English words of what services bring: what each is for, how a part is called that has not come, and what is so without it. */
import type { missingNl, partsNl, servicesNl } from '../nl/services.ts';

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
  border: 'the border',
};

/** When it did not come. */
export const missingEn: typeof missingNl = {
  'part-buildings': 'Not all buildings came in. The verdict stays undetermined. Fetch the surroundings again.',
  'part-units': 'The addresses are incomplete. The use of some buildings is unknown; check it under Surroundings.',
  'part-heights': 'The heights are missing. The app reckons with one fixed height for each building.',
  'part-public-space': 'The streets of the BGT are missing. The app looks for facades with far free sight itself.',
  'part-verges':
    'Verges and traffic islands of the BGT are missing. The verdict does not change by it; the app knows fewer places along the street.',
  'part-terrain':
    'Paved grounds of the BGT are missing. The verdict does not change by it; the app knows fewer places along the street.',
  'part-stops': 'The stops of the BGT are missing. Draw stops nearby yourself under Surroundings.',
  'part-border':
    'This place lies by the border and the BAG knows no buildings beyond it. If the whole radius lies within the Netherlands, go on knowingly under Outcome.',
};
