/** English words of how a vehicle could drive at the machine. */
import type { ApproachWords } from '../nl/approach.ts';

export const approachEn: ApproachWords = {
  title: 'Run-up for a vehicle',
  proposal: (run, angle) => `By the roads on the map it can: a straight run-up of ${run}, ${angle}° off square.`,
  proposalNone: 'By the roads on the map there is no straight run-up. Check it on site.',
  proposalUnknown: 'The roads of these surroundings are not known. Judge it yourself.',
  take: 'Take over',
  runs: 'Run-ups',
  run: (metres, angle) => `${metres}, ${angle}° off square`,
  states: {
    counts: 'counts',
    short: 'too short: does not count',
    oblique: 'too oblique: does not count',
    barred: 'certified posts across: does not count',
  },
  none: 'No run-up drawn yet: the answer “yes” counts.',
  length: 'Length of the run-up, m',
  angle: 'Angle to straight ahead, degrees (left is minus)',
  draw: 'Draw this run-up',
  point: 'Point out its start on the map',
  pointing: 'Click on the map where the vehicle starts',
  barriers: 'Posts, planter or another obstacle',
  barrier: (width) => `obstacle of ${width}`,
  certified: (reference) => `certificate ${reference}`,
  uncertified: 'without a certificate: does not count',
  distance: 'Distance to the machine, m',
  width: 'Width, m',
  certificate: 'Certificate (ISO 22343-1, IWA 14-1 or PAS 68)',
  addBarrier: 'Draw this obstacle',
  notANumber: 'Fill in a number greater than zero.',
};
