/** The key under which a site check is stored. Never to change: a stored check would lose its point. */
import type { TippingPoint } from '../engine/scene/assessment.ts';

/** One key per point, the same as long as the point asks the same. */
export function pointKey({ input, to, receptor }: TippingPoint): string {
  switch (input) {
    case 'use':
    case 'occupiedAtNight':
      return `${input}:${receptor}`;
    case 'placesOfStay':
      // A place at some distance and no place at all are two questions.
      return to === 'none' ? 'placesOfStay:none' : input;
    case 'glazing':
      return `glazing:${to}`;
    case 'heightM':
      return `heightM:${to}`;
    case 'charge':
    case 'wallFactor':
    case 'loadFactor':
    case 'pieces':
      return `${input}:${Number(to) < 1 ? 'less' : 'more'}`;
    default:
      return input;
  }
}
