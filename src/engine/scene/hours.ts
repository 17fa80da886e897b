/** The hours that a colour is asked for, and the others. */
import type { Hour } from './assessment.ts';

export const otherThan = (hour: Hour): Hour => (hour === 'night' ? 'day' : 'night');

/** A curtain catches what flies in while it is closed, and by day nobody closes it. */
export const areCurtainsClosed = (hour: Hour): boolean => hour === 'night';
