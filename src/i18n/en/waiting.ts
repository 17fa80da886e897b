/** English words for who waits for services. */
import type { waitingNl } from '../nl/waiting.ts';

const list = (all: readonly string[]) => [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' and ');

export const waitingEn: typeof waitingNl = {
  place: 'Looking for the place.',
  drawing: 'Drawing the surroundings.',
  waitsFor: (parts) => `Still being fetched: ${list(parts)}.`,
  stop: 'Stop, I go on without',
  parts: {
    buildings: 'buildings (PDOK BAG)',
    units: 'addresses and use (PDOK BAG)',
    heights: 'heights (3DBAG)',
    'public-space': 'streets (PDOK BGT)',
    verges: 'verges (PDOK BGT)',
    terrain: 'paved grounds (PDOK BGT)',
    stops: 'stops (PDOK BGT)',
    border: 'the border',
  },
};
