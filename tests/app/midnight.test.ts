/** The Dutch night: between midnight and two the day here is not that of Greenwich, and what a desk dates is dated here. */
import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayIn, dayOf, today } from '../../src/app/actions/day.ts';
import { clockOf, momentOf } from '../../src/app/desks/draaiboek/incident-begin.tsx';

/** Greenwich, and what a Dutch clock shows then. */
const nights = [
  ['2026-11-28T23:30:00Z', '2026-11-29', '00:30'],
  ['2026-07-01T22:15:00Z', '2026-07-02', '00:15'],
  ['2026-07-01T23:59:00Z', '2026-07-02', '01:59'],
  ['2026-12-31T23:00:00Z', '2027-01-01', '00:00'],
  // The clock goes back: two o'clock comes twice, the day is one.
  ['2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
] as const;

afterEach(() => vi.useRealTimers());

describe('in Europe/Amsterdam', () => {
  process.env['TZ'] = 'Europe/Amsterdam';

  it.each(nights)('%s is the day %s', (moment, day, clock) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
    expect([today(), dayOf(Date.parse(moment)), clockOf(moment)]).toEqual([day, day, clock]);
    expect(dayIn(0)).toBe(day);
  });

  it('a visit that begins after midnight is of that day, and of no day before', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-28T23:30:00Z') });
    expect(dayIn(1)).toBe('2026-11-30');
    expect(dayIn(-1)).toBe('2026-11-28');
  });

  it('a bang just before midnight that is typed just after it was yesterday', () => {
    const now = new Date('2026-11-28T23:10:00Z');
    expect(momentOf('23:50', now)).toBe('2026-11-28T22:50:00.000Z');
    expect(momentOf('0:05', now)).toBe('2026-11-28T23:05:00.000Z');
    expect(momentOf('0005', now)).toBe('2026-11-28T23:05:00.000Z');
    expect(momentOf('24:00', now)).toBeNull();
  });
});

it('nothing takes its day from Greenwich', () => {
  const files = globSync('src/app/**/*.{ts,tsx}', { cwd: new URL('../..', import.meta.url).pathname });
  expect(files.length).toBeGreaterThan(250);
  for (const file of files) {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect([file, /toISOString\(\)\s*\.slice\(0, 10\)/.test(text)]).toEqual([file, false]);
  }
});
