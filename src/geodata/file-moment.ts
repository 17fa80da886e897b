/** When a file was last changed, as its folder says it. */
import { isMoment } from '../engine/ground/units.ts';

/** ISO date-time; null for a moment that no calendar has, as damaged folders give. @param ms since 1970 */
export function fileMoment(ms: number): string | null {
  const at = new Date(ms);
  const text = Number.isNaN(at.getTime()) ? '' : at.toISOString();
  return isMoment(text) ? text : null;
}
