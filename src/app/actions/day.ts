/** Days as who looks at the clock here has them: in a Dutch night Greenwich is still at the day before. */

export const dayMs = 86_400_000;

/** @returns ISO date */
export function dayOf(ms: number): string {
  const at = new Date(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

export const today = (): string => dayOf(Date.now());

/** The day so many days from now. */
export const dayIn = (days: number): string => dayOf(Date.now() + days * dayMs);
