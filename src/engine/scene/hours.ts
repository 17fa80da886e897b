/** The hours that a colour is asked for, and the others. */
import type { Hour } from './assessment.ts';

export const otherThan = (hour: Hour): Hour => (hour === 'night' ? 'day' : 'night');
