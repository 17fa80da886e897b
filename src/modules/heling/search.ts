/** One number against registers: exact, look-alike, near; with where it differs, why, and how much chance means. */
import { compare, type LikenessReason, likenessReasons } from './compare.ts';
import {
  checkNumber,
  fold,
  foldedAlphabet,
  keyOf,
  luhn,
  type NumberCheck,
  normalise,
  readings,
  samePhone,
} from './number.ts';
import { indexOf, nearIn, type RegisterIndex, type Rows, rowsOf } from './register.ts';

export interface Register {
  readonly name: string;
  readonly index: RegisterIndex;
  /** The register's own id of a row; the row number from 1 where it has none. */
  readonly idOf: (row: number) => string;
  readonly brandOf: (row: number) => string | null;
}

export function registerOf(
  name: string,
  rows: Rows,
  idOf: (row: number) => string = (row) => String(row + 1),
  brandOf: (row: number) => string | null = () => null,
): Register {
  return { name, index: indexOf(rows), idOf, brandOf };
}

const exactReasons = ['same', 'notation', 'leading-zeros', 'segment', 'same-phone'] as const;
export const matchReasons = [...exactReasons, ...likenessReasons] as const;
export type MatchReason = (typeof exactReasons)[number] | LikenessReason;

export interface Match {
  readonly register: string;
  readonly id: string;
  /** As it stands in the register. */
  readonly number: string;
  readonly brand: string | null;
  /** What was compared with it: the whole normalised question, or one word of it. */
  readonly asked: string;
  /** Positions from 0 in `asked` that differ; for a sign that only the register has, where it would stand. */
  readonly differs: readonly number[];
  /** Positions from 0 in the normalised number of the register that differ. */
  readonly differsThere: readonly number[];
  readonly reason: MatchReason;
  /** 0 for notation; for a likeness as `compare` has it. */
  readonly cost: number;
  /** Share of random numbers of this shape that look like a number in this register; 0 for an exact match. */
  readonly chance: number;
  /** So many numbers look like one in this register that it says little, and the brand is not known to be the same. */
  readonly weak: boolean;
}

export const numberResults = ['exact', 'near', 'none', 'unreadable', 'invalid'] as const;
export type NumberResult = (typeof numberResults)[number];

export interface NumberAnswer extends NumberCheck {
  readonly input: string;
  readonly result: NumberResult;
  readonly matches: readonly Match[];
}

/** What a list says of a number beside the number itself. */
export interface Asked {
  readonly input: string;
  /** Kind of goods and brand as the list has them; empty where it does not say. */
  readonly what: string;
  readonly brand: string;
}

const most = 12;
/** Above about one in twenty a likeness says little. */
export const weakFrom = 0.05;

/** What the registers know of one number. Nothing found is never "not stolen". */
export function searchNumber(question: string | Asked, registers: readonly Register[]): NumberAnswer {
  const asked = typeof question === 'string' ? { input: question, what: '', brand: '' } : question;
  const { input } = asked;
  const check = checkNumber(input, asked.what);
  const base = { input, ...check };
  if (check.kind === 'none') return { ...base, result: 'unreadable', matches: [] };
  const same = registers.flatMap((register) => sameKey(input, check, register));
  const exact = same.filter(({ cost }) => cost === 0);
  if (exact.length > 0) return { ...base, result: 'exact', matches: exact.slice(0, most) };
  const alike = same.length > 0 ? same : registers.flatMap((register) => nearMatches(check, input, register));
  const near = alike.map((match) => ({
    ...match,
    weak: match.chance > weakFrom && !sameBrand(asked.brand, match.brand),
  }));
  near.sort((one, two) => one.cost - two.cost || (one.number < two.number ? -1 : 1));
  if (near.length > 0) return { ...base, result: 'near', matches: near.slice(0, most) };
  return { ...base, result: check.valid === false ? 'invalid' : 'none', matches: [] };
}

const sameBrand = (one: string, two: string | null): boolean =>
  normalise(one) !== '' && normalise(one) === normalise(two ?? '');

/** Rows with the key of the question; when none is the number itself, also of its words and of other ways to write the same telephone. */
function sameKey(input: string, check: NumberCheck, register: Register): Match[] {
  const whole = normalise(input);
  const found = new Map<number, Match>();
  lookUp(input, whole, whole, [], register, found);
  for (const { cost } of found.values()) if (cost === 0) return [...found.values()];
  const phones = samePhone(check);
  for (const reading of new Set([...readings(input), ...phones]))
    if (reading !== whole) lookUp(input, whole, reading, phones, register, found);
  return [...found.values()];
}

function lookUp(
  input: string,
  whole: string,
  reading: string,
  phones: readonly string[],
  register: Register,
  found: Map<number, Match>,
): void {
  for (const row of rowsOf(register.index, keyOf(reading))) {
    const number = register.index.rows.at(row);
    const theirs = normalise(number);
    const likeness = compare(reading, theirs);
    const before = found.get(row);
    if (before && before.cost <= (likeness?.cost ?? 0)) continue;
    const reason: MatchReason =
      likeness?.reason ??
      (number === input
        ? 'same'
        : phones.includes(reading)
          ? 'same-phone'
          : theirs !== reading
            ? 'leading-zeros'
            : reading === whole
              ? 'notation'
              : 'segment');
    const match = matchOf(register, row, reading, reason, likeness);
    found.set(row, likeness ? { ...match, chance: chanceOf(reading, register) } : match);
  }
}

function matchOf(
  register: Register,
  row: number,
  asked: string,
  reason: MatchReason,
  likeness: ReturnType<typeof compare>,
): Match {
  const { here = [], there = [], cost = 0 } = likeness ?? {};
  const place = Math.min(there[0] ?? 0, Math.max(0, asked.length - 1));
  return {
    register: register.name,
    id: register.idOf(row),
    number: register.index.rows.at(row),
    brand: register.brandOf(row),
    asked,
    differs: reason === 'insert' ? [place] : here,
    differsThere: there,
    reason,
    cost,
    chance: 0,
    weak: false,
  };
}

/** A word needs some digits and some length before one sign more or less says anything; prose of a page is no number. */
const longEnough = /^(?=.*\d).{6,}$/;
const [mostSigns, mostWords] = [64, 12];

function nearMatches(check: NumberCheck, input: string, register: Register): Match[] {
  const found = new Map<number, Match>();
  const whole = normalise(input);
  const words = readings(input).filter((reading) => reading !== whole && longEnough.test(reading));
  for (const reading of [whole, ...words.slice(0, mostWords)].filter(({ length }) => length <= mostSigns))
    for (const start of new Set([keyOf(reading), fold(reading)]))
      for (const key of nearIn(register.index, start))
        for (const row of rowsOf(register.index, key)) {
          const number = register.index.rows.at(row);
          const likeness = compare(reading, normalise(number));
          if (!likeness || found.has(row) || !plausible(check, number)) continue;
          const match = matchOf(register, row, reading, likeness.reason, likeness);
          found.set(row, { ...match, chance: chanceOf(reading, register) });
        }
  return [...found.values()];
}

/** A near IMEI counts only when the number it looks like is itself a good one. */
function plausible({ kind }: NumberCheck, number: string): boolean {
  if (kind !== 'imei') return true;
  const digits = normalise(number);
  return !/^\d{15}$/.test(digits) || luhn(digits);
}

const draws = 200;
const chances = new WeakMap<RegisterIndex, Map<string, number>>();

/**
 * The chance figure: of random numbers with the same letters and other digits, the share that looks like a number in
 * this register. Drawn with a fixed seed, so that the same register gives the same figure.
 */
export function chanceOf(normalised: string, { index }: Register): number {
  const known = chances.get(index) ?? new Map<string, number>();
  chances.set(index, known);
  // Digits are drawn; where there are none, or few, letters too.
  const letters = (normalised.match(/\d/g) ?? []).length < 4;
  const shape = normalised.replace(/\d/g, '9').replace(/[A-Z]/g, (letter) => (letters ? 'X' : letter));
  const before = known.get(shape);
  if (before !== undefined) return before;
  const roll = dice(437);
  let hits = 0;
  for (let i = 0; i < draws; i++) {
    const drawn = keyOf(
      shape.replace(/9|X/g, (sign) =>
        sign === '9' ? String(Math.floor(10 * roll())) : (foldedAlphabet[10 + Math.floor(18 * roll())] as string),
      ),
    );
    if (rowsOf(index, drawn).length > 0 || nearIn(index, drawn).length > 0) hits++;
  }
  const chance = hits / draws;
  known.set(shape, chance);
  return chance;
}

/** Mulberry32. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
