/** English words of the page about connections. */
import type { ConnectionsWords } from './connections-nl.ts';

export const connectionsEn: ConnectionsWords = {
  title: 'Connections',
  lead: 'Which services Gevelwijzer uses, what for, and what to do when one does not work. Testing only sends a short question about a fixed place in Utrecht.',
  back: 'Back to the start',
  test: 'Test now',
  service: 'Service',
  purpose: 'What for',
  works: 'Does it work?',
  without: 'Without this service',
  untested: 'not tested yet',
  busy: 'busy',
  good: (ms: string) => `yes, in ${ms} ms`,
  bad: 'no',
  services: {
    locatieserver: {
      name: 'PDOK Locatieserver',
      purpose: 'finds addresses',
      without: 'paste RD or latitude and longitude',
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
    '3dbag': { name: '3DBAG', purpose: 'heights of buildings', without: 'the app reckons with 9 m for each building' },
    bgt: {
      name: 'BGT of PDOK',
      purpose: 'streets and squares',
      without: 'the app looks for facades with 40 m of free sight',
    },
  },
};
