/** English words of drawing on the map, and of what the registers propose around the machine. */
import type { DrawingWords } from '../nl/drawing.ts';

export const drawingEn: DrawingWords = {
  lasso: 'Choose buildings on the map',
  drawPlace: 'Draw the place on the map',
  how: 'Click the corners on the map. By keyboard: move the map with the arrow keys and press Enter; that puts a corner in the middle of the map.',
  corners: (count) => `${count} ${count === 1 ? 'corner' : 'corners'}`,
  done: 'Ready',
  back: 'Take back a corner',
  stop: 'Stop drawing',
  proposals: 'Proposed from BGT and BAG',
  take: 'Take over',
  takeName: (name) => `Take over: ${name}`,
  takeAll: 'Take over all',
  entrance: (name, homes) => `entrance of ${homes} homes${name ? `, ${name}` : ''}`,
  stopPlace: 'bus or tram stop',
  square: 'square or pedestrian area',
  around: 'What lies around the machine according to the BAG',
  proposal: 'proposal',
  above: (name, homes) =>
    homes === null
      ? `In the building of the machine (${name}): not known whether there are homes.`
      : homes === 0
        ? `In the building of the machine (${name}): no homes.`
        : `In the building of the machine (${name}): ${homes} ${homes === 1 ? 'home' : 'homes'}.`,
  beside: (name, distance, homes) => `Beside: ${name}, at ${distance}, ${homes}.`,
  homes: (count) =>
    count === null ? 'homes not known' : count === 0 ? 'no homes' : `${count} ${count === 1 ? 'home' : 'homes'}`,
  noneBeside: 'Beside: no building with a shared wall.',
  tolerance: (wall, gap) =>
    `A wall is shared where the buildings lie within ${gap} of each other over ${wall} or more (an assumption of the model: outlines of the BAG do not meet to the centimetre).`,
  floors: (height, floors, floor) =>
    `Height ${height}: an estimated ${floors}, at ${floor} a floor (an assumption of the model). The verdict counts no floors; it reckons with panes up to the roof.`,
  floorCount: (count) => `${count} ${count === 1 ? 'floor' : 'floors'}`,
};
