/** Something of this desk that stays in the browser with every change; two changes in one breath both count. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isPastDay, keep, listKept, wipeKept } from '../../../archive/desk.ts';
import { dayIn, today } from '../../actions/day.ts';

/**
 * @param days after which it is asked whether it is wiped; null keeps it until wiped by hand
 * @returns last the day it was to be kept until, when that is past and nobody has said what becomes of it
 */
export function useKept<Value>(id: string, first: () => Value, days: number | null) {
  const [value, setValue] = useState<Value>(first);
  const [pastDay, setPastDay] = useState<string | null>(null);
  const latest = useRef<Value | null>(null);
  useEffect(() => {
    void listKept<Value>(id).then((stored) => {
      const [item] = stored.ok ? stored.value : [];
      if (!item || latest.current !== null) return;
      setValue((now) => ({ ...now, ...item.value }));
      if (isPastDay(item, today())) setPastDay(item.expires);
    });
  }, [id]);
  const set = (change: Partial<Value>) => {
    const next = { ...(latest.current ?? value), ...change };
    latest.current = next;
    setValue(next);
    setPastDay(null);
    const expires = days === null ? null : dayIn(days);
    void keep({ id, kind: id, expires, value: next });
  };
  const wipe = () => {
    latest.current = first();
    setValue(latest.current);
    setPastDay(null);
    void wipeKept(id);
  };
  return [value, set, wipe, pastDay] as const;
}
