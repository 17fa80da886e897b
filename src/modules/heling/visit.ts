/** A visit to a dealer: it holds its role, its goods one after another, its duties and its end; nothing of another visit. */
import type { Match, NumberAnswer } from './search.ts';

export const findings = ['open', 'present', 'missing', 'wrong'] as const;
export type Finding = (typeof findings)[number];
export const roles = ['boa', 'awb', 'police'] as const;
export type Role = (typeof roles)[number];
export type Law = 'now' | 'bill';
export const goodStates = ['open', 'there', 'gone'] as const;
export type GoodState = (typeof goodStates)[number];

/** A register as it was when a number was asked of it. */
export interface AskedRegister {
  readonly name: string;
  /** ISO. */
  readonly date: string;
  readonly count: number;
  readonly ofFile?: boolean | undefined;
}

/** What the own registers said of a good, with the moment and the registers that were asked. None asked is not "not found". */
export interface GoodAnswer extends Pick<NumberAnswer, 'kind' | 'valid' | 'normalised' | 'remark' | 'result'> {
  readonly matches: readonly Match[];
  readonly at: string;
  readonly registers: readonly AskedRegister[];
}

/** What the officer saw at Stop Heling, in words of his own choice. */
export interface StopHeling {
  readonly outcome: 'stolen' | 'none';
  readonly at: string;
}

const yesNo = ['open', 'yes', 'no'] as const;
export type YesNo = (typeof yesNo)[number];

export interface Good {
  readonly id: string;
  /** As scanned or typed; empty when there is none. */
  readonly number: string;
  /** `unreadable`: filed off, worn; `none`: a good of this kind has no number. */
  readonly state: 'number' | 'unreadable' | 'none';
  readonly what: string;
  readonly brand: string;
  /** Was its line seen in the purchase register, and which; is it in DOR. */
  readonly line: YesNo;
  readonly lineNr: string;
  readonly dor: YesNo;
  /** Place that chance drew; null for a good that the officer chose. */
  readonly place: number | null;
  /** ISO date of purchase; empty when not seen. */
  readonly bought: string;
  readonly there: GoodState;
  readonly note: string;
  readonly photo: boolean;
  readonly answer: GoodAnswer | null;
  /** The answer that a later register gave, where it differs. */
  readonly later: GoodAnswer | null;
  readonly stopHeling: StopHeling | null;
}

export interface Visit {
  readonly id: string;
  readonly dealer: string;
  readonly address: string;
  readonly kvk: string;
  readonly date: string;
  /** ISO moments. */
  readonly begun: string;
  readonly ended: string | null;
  /** Of the report; given at the end. */
  readonly number: string | null;
  /** Empty until asked: no role is taken for granted. */
  readonly role: Role | '';
  readonly law: Law;
  readonly found: Readonly<Record<string, Finding>>;
  readonly earlier: Readonly<Record<string, string>>;
  /** How many lines of the register were looked at, and in how many each fault stood. */
  readonly looked: string;
  readonly lines: Readonly<Record<string, string>>;
  readonly stock: string;
  readonly take: string;
  readonly seed: string;
  readonly goods: readonly Good[];
  /** Goods that no number can check: jewellery, art, clothes; how many, as the officer says. */
  readonly unnumbered: string;
  readonly note: string;
}

export function newVisit(id: string, at: string, day: string, seed: string): Visit {
  return {
    id,
    dealer: '',
    address: '',
    kvk: '',
    date: day,
    begun: at,
    ended: null,
    number: null,
    role: '',
    law: 'now',
    found: {},
    earlier: {},
    looked: '',
    lines: {},
    // Nobody counted it yet: then nothing is drawn.
    stock: '',
    take: '8',
    seed,
    goods: [],
    unnumbered: '',
    note: '',
  };
}

export const newGood = (id: string, change: Partial<Good> = {}): Good => ({
  id,
  number: '',
  state: 'number',
  what: '',
  brand: '',
  line: 'open',
  lineNr: '',
  dor: 'open',
  place: null,
  bought: '',
  there: 'open',
  note: '',
  photo: false,
  answer: null,
  later: null,
  stopHeling: null,
  ...change,
});

export const withGood = (visit: Visit, good: Good): Visit => ({
  ...visit,
  goods: visit.goods.some(({ id }) => id === good.id)
    ? visit.goods.map((one) => (one.id === good.id ? good : one))
    : [...visit.goods, good],
});

export const withoutGood = (visit: Visit, id: string): Visit => ({
  ...visit,
  goods: visit.goods.filter((one) => one.id !== id),
});

/** What one sees of a good at a glance; `not-asked` when no register was looked in, `no-number` when there is none. */
export type GoodResult = NumberAnswer['result'] | 'not-asked' | 'no-number';

export function resultOf(good: Good): GoodResult {
  if (good.state === 'unreadable') return 'unreadable';
  if (good.state === 'none') return 'no-number';
  if (good.answer === null) return 'not-asked';
  const { result, registers } = good.answer;
  return registers.length === 0 && (result === 'none' || result === 'exact' || result === 'near')
    ? 'not-asked'
    : result;
}

/** What stands first of a good: what the police have registered, then what the own registers say. */
export const signOf = (good: Good): GoodResult | 'stolen' =>
  good.stopHeling?.outcome === 'stolen' ? 'stolen' : resultOf(good);

/** How many goods the visit is about: those that were drawn, and each that was looked at beside them. */
export const goodsInView = ({ goods }: Pick<Visit, 'goods'>, drawn: readonly number[]): number =>
  drawn.length + goods.filter(({ place }) => place === null || !drawn.includes(place)).length;

export type OpenPoint =
  | { readonly kind: 'stop-heling' | 'compare' | 'line' | 'read-again'; readonly good: number }
  | { readonly kind: 'drawn'; readonly places: readonly number[] }
  | { readonly kind: 'duty'; readonly code: string }
  | { readonly kind: 'role' | 'dealer' };

/** What is still open, in the order of the visit; closing is allowed, and what is open stays open on paper. */
export function openPoints(visit: Visit, duties: readonly string[], drawn: readonly number[]): OpenPoint[] {
  const points: OpenPoint[] = [];
  if (visit.role === '') points.push({ kind: 'role' });
  if (visit.dealer.trim() === '' && visit.kvk.trim() === '') points.push({ kind: 'dealer' });
  for (const [i, good] of visit.goods.entries()) {
    const result = resultOf(good);
    if (good.state === 'number' && (result === 'invalid' || result === 'unreadable'))
      points.push({ kind: 'read-again', good: i + 1 });
    if (result === 'near') points.push({ kind: 'compare', good: i + 1 });
    if (good.state === 'number' && good.stopHeling === null && result !== 'unreadable')
      points.push({ kind: 'stop-heling', good: i + 1 });
    if (good.line === 'open') points.push({ kind: 'line', good: i + 1 });
  }
  const seen = new Set(visit.goods.map(({ place }) => place));
  const places = drawn.filter((place) => !seen.has(place));
  if (places.length > 0) points.push({ kind: 'drawn', places });
  for (const code of duties) if ((visit.found[code] ?? 'open') === 'open') points.push({ kind: 'duty', code });
  return points;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The same dealer: the same trade register number, or the same name and address. */
export function sameDealer(
  one: Pick<Visit, 'dealer' | 'address' | 'kvk'>,
  two: Pick<Visit, 'dealer' | 'address' | 'kvk'>,
): boolean {
  const [here, there] = [one.kvk.replace(/\D/g, ''), two.kvk.replace(/\D/g, '')];
  if (here !== '' && there !== '') return here === there;
  return (
    plain(one.dealer) !== '' &&
    plain(one.dealer) === plain(two.dealer) &&
    (plain(one.address) === plain(two.address) || one.address === '' || two.address === '')
  );
}

/** Earlier visits to the same dealer, the latest first. */
export const earlierVisits = (visit: Visit, all: readonly Visit[]): Visit[] =>
  all
    .filter((one) => one.id !== visit.id && one.begun < visit.begun && sameDealer(one, visit))
    .toSorted((one, two) => (one.begun < two.begun ? 1 : -1));

/** How often each duty was found amiss in earlier visits: at most "twice or more". */
export function timesBefore(visit: Visit, all: readonly Visit[], code: string): string {
  const times = earlierVisits(visit, all).filter(
    ({ found }) => found[code] === 'missing' || found[code] === 'wrong',
  ).length;
  return String(Math.min(2, times));
}

/** An answer that says more than the one before: found or alike where it was not, or in another line. */
export function saysMore(before: GoodAnswer | null, now: GoodAnswer): boolean {
  if (now.result !== 'exact' && now.result !== 'near') return false;
  const known = new Set(
    (before?.matches ?? []).map(({ register, number, reason }) => `${register} ${number} ${reason}`),
  );
  return now.matches.some(
    ({ register, number, reason, weak }) => !weak && !known.has(`${register} ${number} ${reason}`),
  );
}

/** Minutes that visits took, of those that were closed the same day; null when there are none. */
export function minutesOf(visits: readonly Visit[]): number | null {
  const lengths = visits.flatMap(({ begun, ended }) => {
    const minutes = ended === null ? Number.NaN : (Date.parse(ended) - Date.parse(begun)) / 60_000;
    return minutes >= 1 && minutes <= 12 * 60 ? [minutes] : [];
  });
  return lengths.length === 0 ? null : Math.round(lengths.reduce((sum, one) => sum + one, 0) / lengths.length);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A visit as this browser kept it, from this version or an earlier one, in which goods stood by their place; null for what is none. */
export function keptVisit(value: unknown, id: string, at: string): Visit | null {
  if (typeof value !== 'object' || value === null) return null;
  const kept = value as Partial<Omit<Visit, 'goods'>> & { readonly goods?: unknown };
  const base = newVisit(text(kept.id) || id, text(kept.begun) || at, text(kept.date), text(kept.seed));
  const goods = Array.isArray(kept.goods)
    ? (kept.goods as Partial<Good>[]).map((one, i) => newGood(text(one.id) || `${i + 1}`, one))
    : Object.entries((kept.goods ?? {}) as Record<string, { bought?: string; state?: GoodState }>).map(([place, one]) =>
        newGood(`place-${place}`, {
          place: Number(place),
          bought: text(one.bought),
          there: one.state ?? 'open',
          state: 'none',
        }),
      );
  return { ...base, ...kept, id: base.id, begun: base.begun, goods };
}
