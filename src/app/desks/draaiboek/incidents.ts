/** The incidents of this browser, and the telephone numbers of roles; each change is stored at once. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadPart, savePart } from '../../../archive/runbook.ts';
import { recall, remember } from '../../../archive/small-store.ts';
import { type Incident, newIncident, readIncident, writeDown } from '../../../modules/draaiboek/incident.ts';

const openKey = 'incident';

export interface Incidents {
  readonly all: readonly Incident[];
  readonly open: Incident | null;
  /** False once this browser did not keep something. */
  readonly kept: boolean;
  /** @param said the first line of its log */
  readonly begin: (change: Partial<Incident>, said: (incident: Incident) => string) => void;
  /** From another device; in the place of the one that it is a later state of. */
  readonly take: (incident: Incident) => void;
  readonly show: (id: string | null) => void;
  readonly change: (id: string, by: (incident: Incident) => Incident) => void;
  readonly wipe: (id: string) => void;
}

export function useIncidents(): Incidents {
  const [all, setAll] = useState<readonly Incident[]>([]);
  const [openId, setOpen] = useState<string | null>(() => recall('browser', openKey));
  const [kept, setKept] = useState(true);
  const latest = useRef<readonly Incident[]>([]);
  const put = (next: readonly Incident[], store = true) => {
    latest.current = next;
    setAll(next);
    if (store) void savePart('cases', next).then((done) => setKept(done.ok));
  };
  useEffect(() => {
    void Promise.all([loadPart('cases'), loadPart('case')]).then(([cases, old]) => {
      setKept(cases.ok && old.ok);
      const stored: readonly unknown[] = cases.ok && Array.isArray(cases.value) ? (cases.value as unknown[]) : [];
      const before = old.ok && old.value !== null ? readIncident(old.value) : null;
      const found = stored.flatMap((one) => readIncident(one) ?? []);
      const fresh = latest.current;
      put(
        [...found.filter(({ id }) => !fresh.some((one) => one.id === id)), ...(before ? [before] : []), ...fresh],
        before !== null,
      );
      // The one case of an earlier version is one of them now.
      if (before) void savePart('case', null);
    });
  }, []);
  const show = (id: string | null) => {
    remember('browser', openKey, id);
    setOpen(id);
  };
  return {
    all,
    kept,
    open: all.find(({ id }) => id === openId) ?? null,
    begin: (change, said) => {
      const at = new Date().toISOString();
      const begun = { ...newIncident(crypto.randomUUID(), at, at), ...change };
      const incident = writeDown(begun, crypto.randomUUID(), said(begun), at, at);
      put([...latest.current, incident]);
      show(incident.id);
    },
    take: (incident) => {
      put([...latest.current.filter(({ id }) => id !== incident.id), incident]);
      show(incident.id);
    },
    show,
    change: (id, by) => put(latest.current.map((one) => (one.id === id ? by(one) : one))),
    wipe: (id) => {
      put(latest.current.filter((one) => one.id !== id));
      show(null);
    },
  };
}

export type Phones = Readonly<Record<string, string>>;

/** Numbers by the id of a role; null for what is no list of numbers. */
export function readPhones(value: unknown): Phones | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value).filter((one): one is [string, string] => typeof one[1] === 'string');
  return entries.length > 0 ? Object.fromEntries(entries.map(([role, number]) => [role, number.slice(0, 40)])) : null;
}

/** Numbers that everybody has: what the municipality gives comes first. */
const everybodys: Phones = { meldkamer: '112' };
/** Numbers at which somebody answers who is not the role itself, and can pass one on. */
const general: Phones = { politie: '0900-8844' };
export const generalOf = (phones: Phones, role: string): string | null =>
  phones[role] ? null : (general[role] ?? null);
export const numberOf = (phones: Phones, role: string): string =>
  phones[role] || (generalOf(phones, role) ?? everybodys[role] ?? '');

export function usePhones(): readonly [Phones, (phones: Phones) => void] {
  const [phones, setPhones] = useState<Phones>({});
  useEffect(() => {
    void loadPart('phones').then((stored) => stored.ok && setPhones(readPhones(stored.value) ?? {}));
  }, []);
  return [
    phones,
    (next) => {
      setPhones(next);
      void savePart('phones', next);
    },
  ];
}
