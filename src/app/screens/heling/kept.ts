/** Something of this desk that stays in the browser with every change; two changes in one breath both count. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { keep, listKept, wipeKept } from '../../../archive/desk.ts';

export const dayMs = 86_400_000;
export const today = (): string => new Date().toISOString().slice(0, 10);

/** @param days after which it is wiped; null keeps it until wiped by hand */
export function useKept<Value>(id: string, first: () => Value, days: number | null) {
  const [value, setValue] = useState<Value>(first);
  const latest = useRef<Value | null>(null);
  useEffect(() => {
    void listKept<Value>(id, today()).then((stored) => {
      const [item] = stored.ok ? stored.value : [];
      if (item && latest.current === null) setValue((now) => ({ ...now, ...item.value }));
    });
  }, [id]);
  const set = (change: Partial<Value>) => {
    const next = { ...(latest.current ?? value), ...change };
    latest.current = next;
    setValue(next);
    const expires = days === null ? null : new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
    void keep({ id, kind: id, expires, value: next });
  };
  const wipe = () => {
    latest.current = first();
    setValue(latest.current);
    void wipeKept(id);
  };
  return [value, set, wipe] as const;
}
