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

export const hours = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
