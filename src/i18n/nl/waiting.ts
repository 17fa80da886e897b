/** Dutch words for who waits for services. */
import { partsNl } from './services.ts';

const list = (all: readonly string[]) => [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' en ');

export const waitingNl = {
  place: 'De plek wordt gezocht.',
  drawing: 'De omgeving wordt getekend.',
  waitsFor: (parts: readonly string[]) => `Wordt nog opgehaald: ${list(parts)}.`,
  stop: 'Stop, ik ga verder zonder',
  parts: partsNl,
};
