/** The clock of an incident: now, again with every minute, and minutes as hours. */
import { useEffect, useState } from 'preact/hooks';

const minuteMs = 60_000;

/** The time, again with every minute; a screen that was asleep sees it at once when it wakes. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = () => setNow(Date.now());
    const timer = setInterval(tick, minuteMs / 4);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}

interface DurationWords {
  readonly minutes: (count: number) => string;
  readonly hours: (time: string) => string;
  readonly days: (count: number) => string;
}

/** So long, as one says it: 5 min, 1:20 uur, 41 dagen. */
export function durationIn(w: DurationWords, minutes: number): string {
  const amount = Math.abs(minutes);
  if (amount < 60) return w.minutes(amount);
  return amount < 48 * 60 ? w.hours(hours(amount)) : w.days(Math.floor(amount / (24 * 60)));
}

const hours = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
