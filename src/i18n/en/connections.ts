/** English words of the page about connections. */

import type { ConnectionsWords } from '../nl/connections.ts';
import { servicesEn } from './services.ts';

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
  services: servicesEn,
};
