/** Dutch words for who waits for services. */
const list = (all: readonly string[]) => [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' en ');

export const waitingNl = {
  place: 'De plek wordt gezocht.',
  drawing: 'De omgeving wordt getekend.',
  waitsFor: (parts: readonly string[]) => `Wordt nog opgehaald: ${list(parts)}.`,
  stop: 'Stop, ik ga verder zonder',
  parts: {
    buildings: 'panden (PDOK BAG)',
    units: 'adressen en gebruik (PDOK BAG)',
    heights: 'hoogten (3DBAG)',
    'public-space': 'straten (PDOK BGT)',
    verges: 'bermen (PDOK BGT)',
    terrain: 'verharde terreinen (PDOK BGT)',
    stops: 'haltes (PDOK BGT)',
    border: 'de grens',
  },
};
