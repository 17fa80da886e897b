/** English words for who waits for services. */

import type { waitingNl } from '../nl/waiting.ts';
import { partsEn } from './services.ts';

const list = (all: readonly string[]) => [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' and ');

export const waitingEn: typeof waitingNl = {
  place: 'Looking for the place.',
  drawing: 'Drawing the surroundings.',
  waitsFor: (parts) => `Still being fetched: ${list(parts)}.`,
  stop: 'Stop, I go on without',
  parts: partsEn,
};
