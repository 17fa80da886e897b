/**
 * Until which day a dealer must keep a good. By-laws count days; bill 36 036 would count five working days everywhere.
 * Working days leave out weekends and the general holidays of the Algemene termijnenwet, article 3.
 */

export type KeepRule =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'working-days'; readonly days: number };

/** Five working days, as the bill has it. */
export const billRule: KeepRule = { kind: 'working-days', days: 5 };

const dayMs = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Easter Sunday of a year (Meeus, Jones and Butcher), as milliseconds UTC. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1);
}

/** General holidays of a year, ISO dates. */
export function holidays(year: number): readonly string[] {
  const sunday = easter(year);
  const kingsDay = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`;
  return [
    `${year}-01-01`,
    // Good Friday counts as one of them.
    iso(sunday - 2 * dayMs),
    iso(sunday + dayMs),
    kingsDay,
    `${year}-05-05`,
    iso(sunday + 39 * dayMs),
    iso(sunday + 50 * dayMs),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/**
 * The last day on which the good must still be there; the day of purchase does not count.
 * @param bought ISO date @returns ISO date; null when either is no good
 */
export function keepUntil(bought: string, rule: KeepRule): string | null {
  const start = Date.parse(`${bought}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(bought) || Number.isNaN(start) || iso(start) !== bought) return null;
  if (!Number.isInteger(rule.days) || rule.days < 0 || rule.days > 3650) return null;
  if (rule.kind === 'days') return iso(start + rule.days * dayMs);
  let day = start;
  for (let left = rule.days; left > 0; ) {
    day += dayMs;
    const weekday = new Date(day).getUTCDay();
    const free = weekday === 0 || weekday === 6 || holidays(new Date(day).getUTCFullYear()).includes(iso(day));
    if (!free) left--;
  }
  return iso(day);
}

/** What a good bought then should be on the day of the visit. */
export function keepState(
  bought: string,
  visited: string,
  rule: KeepRule,
): 'must-be-there' | 'may-be-sold' | 'unknown' {
  const until = keepUntil(bought, rule);
  if (until === null || !/^\d{4}-\d{2}-\d{2}$/.test(visited) || bought > visited) return 'unknown';
  return visited <= until ? 'must-be-there' : 'may-be-sold';
}
