/** The visits of this browser: each a thing of its own, kept with every change; two changes in one breath both count. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isPastDay, keep, listKept, wipeKept } from '../../../archive/desk.ts';
import { recall, remember } from '../../../archive/small-store.ts';
import { type GoodAnswer, keptVisit, newVisit, type Visit } from '../../../modules/heling/visit.ts';
import { dayIn, today } from '../../actions/day.ts';

/** A visit is kept so long after its last change; after that it is asked whether it is wiped. */
export const keepVisitDays = 90;
const openKey = 'heling-visit';

export interface Visits {
  readonly all: readonly Visit[];
  /** The one on screen; null while none is open. */
  readonly open: Visit | null;
  /** Visits past their day, with that day. */
  readonly past: readonly { readonly id: string; readonly expires: string }[];
  readonly begin: (change: Partial<Visit>) => Visit;
  readonly show: (id: string | null) => void;
  readonly change: (id: string, change: (visit: Visit) => Visit) => void;
  readonly wipe: (id: string) => void;
  readonly keepOn: (id: string) => void;
}

const lastDay = () => dayIn(keepVisitDays);
const store = (visit: Visit) => keep({ id: visit.id, kind: 'visit', expires: lastDay(), value: visit });

export function useVisits(): Visits {
  const [all, setAll] = useState<readonly Visit[]>([]);
  const [openId, setOpen] = useState<string | null>(() => recall('browser', openKey));
  const [past, setPast] = useState<Visits['past']>([]);
  const latest = useRef<readonly Visit[]>([]);
  const put = (visits: readonly Visit[]) => {
    latest.current = visits;
    setAll(visits);
  };
  useEffect(() => {
    void listKept<unknown>('visit').then((stored) => {
      if (!stored.ok) return;
      const kept = stored.value.flatMap(({ id, value }) => keptVisit(value, id, new Date(0).toISOString()) ?? []);
      put([...kept.filter(({ id }) => !latest.current.some((one) => one.id === id)), ...latest.current]);
      setPast(
        stored.value.flatMap((one) => (isPastDay(one, today()) ? [{ id: one.id, expires: one.expires ?? '' }] : [])),
      );
    });
  }, []);
  const show = (id: string | null) => {
    remember('browser', openKey, id);
    setOpen(id);
  };
  const change = (id: string, by: (visit: Visit) => Visit) => {
    const before = latest.current.find((one) => one.id === id);
    if (!before) return;
    const next = by(before);
    put(latest.current.map((one) => (one.id === id ? next : one)));
    void store(next);
  };
  return {
    all,
    past,
    open: all.find(({ id }) => id === openId) ?? null,
    begin: (given) => {
      // Chance draws the sample: nobody knows beforehand what will be looked at.
      const seed = String((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000);
      const visit = { ...newVisit(`visit:${crypto.randomUUID()}`, new Date().toISOString(), today(), seed), ...given };
      put([...latest.current, visit]);
      void store(visit);
      show(visit.id);
      return visit;
    },
    show,
    change,
    wipe: (id) => {
      put(latest.current.filter((one) => one.id !== id));
      setPast((now) => now.filter((one) => one.id !== id));
      if (openId === id) show(null);
      void wipeKept(id);
    },
    keepOn: (id) => {
      change(id, (visit) => visit);
      setPast((now) => now.filter((one) => one.id !== id));
    },
  };
}

/** Of every good of every visit the answer of a newer register, where it says more. */
export function withLater(visit: Visit, later: ReadonlyMap<string, GoodAnswer>): Visit {
  return {
    ...visit,
    goods: visit.goods.map((good) => {
      const answer = later.get(good.id);
      return answer ? { ...good, later: answer } : good;
    }),
  };
}
