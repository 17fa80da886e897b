/** One number against registers: exact, look-alike, near; with where it differs, why, and how much chance means. */

import { numbersIn } from './cell.ts';
import { compare, likenessReasons } from './compare.ts';
import { checkNumber, type NumberCheck, type NumberKind, samePhone } from './number.ts';
import { isPattern, linesLike, type Pattern, partOf, patternOf } from './pattern.ts';
import { type Hit, indexOf, mayHold, nearIn, type RegisterIndex, type Rows, rowsOf } from './register.ts';
import { fold, foldedAlphabet, keyOf, luhn, normalise } from './signs.ts';

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

const exactReasons = ['same', 'notation', 'leading-zeros', 'segment', 'in-text', 'same-phone'] as const;
export const matchReasons = [...exactReasons, ...likenessReasons, 'part'] as const;
export type MatchReason = (typeof matchReasons)[number];

/** What the brand says of a match; `unknown` where either side names none. */
export type BrandSays = 'same' | 'other' | 'unknown';

export interface Match {
  readonly register: string;
  readonly id: string;
  /** As it stands in the register. */
  readonly number: string;
  readonly brand: string | null;
  readonly brandSays: BrandSays;
  /** What was compared: a number of the question, and one of the line, normalised. */
  readonly asked: string;
  readonly there: string;
  /** Positions from 0 in `asked` that differ; for a sign that only the register has, where it would stand. */
  readonly differs: readonly number[];
  /** Positions from 0 in `there` that differ. */
  readonly differsThere: readonly number[];
  readonly reason: MatchReason;
  /** 0 for notation; for a likeness as `compare` has it. */
  readonly cost: number;
  /** Share of random numbers of this shape that would answer in the same way: stand in this register, or look like one that does. */
  readonly chance: number;
  /** Chance alone would give this so often that it says little, and the brand is not known to be the same; or the brand is another. */
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
  /** Only a part of the number could be read. */
  readonly part?: boolean;
}

const most = 12;
/** Above this share chance says too much: of likenesses about one in twenty, of equal numbers one in a hundred. */
export const weakFrom = { near: 0.05, exact: 0.01 } as const;

/** Kinds that are given out once; for these a brand is a way of naming, and no other good has the number. */
const once: readonly NumberKind[] = ['imei', 'imeisv', 'meid', 'vin', 'cin', 'kenteken'];

/** What the registers know of one number. Nothing found is never "not stolen". */
export function searchNumber(question: string | Asked, registers: readonly Register[]): NumberAnswer {
  const asked = typeof question === 'string' ? { input: question, what: '', brand: '' } : question;
  const { input } = asked;
  const pattern = isPattern(input) ? patternOf(input) : null;
  if (pattern)
    return searchPart(
      asked,
      { kind: 'serial', valid: null, normalised: textOf(input), remark: null },
      pattern,
      registers,
    );
  const check = checkNumber(input, asked.what);
  const base = { input, ...check };
  const weighed = (match: Match): Match => weigh(match, asked, check);
  if (check.kind === 'none') {
    // A word is no number, unless its letters are digits read wrong: TSTBKEW and TST8KEW.
    const read = check.remark === 'no-digit' ? registers.flatMap((register) => readWrong(check, register)) : [];
    if (read.length === 0) return { ...base, result: 'unreadable', matches: [] };
    return {
      ...base,
      kind: 'serial',
      valid: null,
      remark: null,
      result: 'near',
      matches: read.map(weighed).slice(0, most),
    };
  }
  const same = registers.flatMap((register) => sameKey(input, check, register));
  const exact = same.filter(({ cost }) => cost === 0).map(weighed);
  if (exact.length > 0) return { ...base, result: 'exact', matches: exact.toSorted(strongFirst).slice(0, most) };
  const near = [...same, ...registers.flatMap((register) => nearMatches(check, input, register, same))].map(weighed);
  near.sort((one, two) => one.cost - two.cost || (one.number < two.number ? -1 : 1));
  if (near.length > 0) return { ...base, result: 'near', matches: near.slice(0, most) };
  const part = asked.part ? partOf(check.normalised) : null;
  if (part) return searchPart(asked, check, part, registers);
  return { ...base, result: check.valid === false ? 'invalid' : 'none', matches: [] };
}

const textOf = (input: string): string =>
  input
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9?*.]/g, '')
    .slice(0, mostSigns);

const strongFirst = (one: Match, two: Match): number => Number(one.weak) - Number(two.weak);

/** A part of a number: every line that fits, never more than a likeness. */
function searchPart(asked: Asked, check: NumberCheck, pattern: Pattern, registers: readonly Register[]): NumberAnswer {
  const matches = registers.flatMap((register) => {
    const { count } = register.index.rows;
    const chance = 1 - (1 - pattern.share) ** count;
    return linesLike(register.index, pattern, most).map((hit) =>
      weigh({ ...matchOf(register, hit, check.normalised, 'part', null), cost: 1, chance }, asked, check),
    );
  });
  matches.sort(strongFirst);
  return {
    input: asked.input,
    ...check,
    result: matches.length > 0 ? 'near' : 'none',
    matches: matches.slice(0, most),
  };
}

/** The brand of the good beside that of the line, and what chance leaves of the match. */
function weigh(match: Match, { brand }: Asked, { kind }: NumberCheck): Match {
  const brandSays = brandsOf(brand, match.brand);
  const limit = match.cost === 0 ? weakFrom.exact : weakFrom.near;
  const unique = match.cost === 0 && once.includes(kind);
  const weak = !unique && (brandSays === 'other' || (match.chance > limit && brandSays !== 'same'));
  return { ...match, brandSays, weak };
}

/** The same when one names the other: `Apple` and `Apple iPhone 12`. */
function brandsOf(one: string, two: string | null): BrandSays {
  const [here, there] = [normalise(one), normalise(two ?? '')];
  if (here === '' || there === '') return 'unknown';
  return here.includes(there) || there.includes(here) ? 'same' : 'other';
}

/** Lines with the key of a number of the question; of other ways to write the same telephone too when none is the number itself. */
function sameKey(input: string, check: NumberCheck, register: Register): Match[] {
  const whole = normalise(input);
  const found = new Map<number, Match>();
  for (const reading of numbersIn(input).numbers) lookUp(input, whole, reading, [], register, found);
  for (const { cost } of found.values()) if (cost === 0) return [...found.values()];
  const phones = numbersIn(input).numbers.flatMap((number) =>
    samePhone(number === check.normalised ? check : checkNumber(number)),
  );
  for (const reading of phones) lookUp(input, whole, reading, phones, register, found);
  return [...found.values()];
}

function readWrong({ normalised }: NumberCheck, register: Register): Match[] {
  const found = new Map<number, Match>();
  if (longEnough.test(fold(normalised))) lookUp(normalised, normalised, normalised, [], register, found);
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
  for (const hit of rowsOf(register.index, keyOf(reading))) {
    const likeness = compare(reading, hit.number);
    const before = found.get(hit.row);
    if (before && before.cost <= (likeness?.cost ?? 0)) continue;
    const match = matchOf(
      register,
      hit,
      reading,
      likeness?.reason ?? equalBy(input, whole, reading, phones, hit, register),
      likeness,
    );
    found.set(hit.row, { ...match, chance: likeness ? chanceOf(reading, register) : exactChanceOf(reading, register) });
  }
}

/** Why two numbers are the same although they may be written in other ways. */
function equalBy(
  input: string,
  whole: string,
  reading: string,
  phones: readonly string[],
  { row, number }: Hit,
  { index }: Register,
): MatchReason {
  const text = index.rows.at(row);
  if (text === input) return 'same';
  if (phones.includes(reading)) return 'same-phone';
  if (number !== reading) return 'leading-zeros';
  if (reading !== whole) return 'segment';
  return normalise(text) === number ? 'notation' : 'in-text';
}

function matchOf(
  register: Register,
  { row, number }: Hit,
  asked: string,
  reason: MatchReason,
  likeness: ReturnType<typeof compare>,
): Match {
  const { here = [], there = [], cost = 0, gap = 0 } = likeness ?? {};
  const place = Math.min(gap, Math.max(0, asked.length - 1));
  return {
    register: register.name,
    id: register.idOf(row),
    number: register.index.rows.at(row),
    brand: register.brandOf(row),
    brandSays: 'unknown',
    asked,
    there: number,
    differs: reason === 'insert' ? [...new Set([place, ...here])].sort((one, two) => one - two) : here,
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

function nearMatches(check: NumberCheck, input: string, register: Register, same: readonly Match[]): Match[] {
  const found = new Map<number, Match>();
  const [first, ...others] = numbersIn(input).numbers;
  const readings = [first ?? '', ...others.filter((reading) => longEnough.test(reading)).slice(0, mostWords)];
  for (const reading of readings.filter(({ length }) => length <= mostSigns))
    for (const start of new Set([keyOf(reading), fold(reading)]))
      for (const key of nearIn(register.index, start))
        for (const hit of rowsOf(register.index, key)) {
          const likeness = compare(reading, hit.number);
          if (!likeness || found.has(hit.row) || !plausible(check, hit.number)) continue;
          const match = matchOf(register, hit, reading, likeness.reason, likeness);
          found.set(hit.row, { ...match, chance: chanceOf(reading, register) });
        }
  const known = new Set(
    same.filter((match) => match.register === register.name).map(({ id, number }) => `${id} ${number}`),
  );
  return [...found.values()].filter(({ id, number }) => !known.has(`${id} ${number}`));
}

/** A near IMEI counts only when the number it looks like is itself a good one. */
function plausible({ kind }: NumberCheck, number: string): boolean {
  return kind !== 'imei' || !/^\d{15}$/.test(number) || luhn(number);
}

/** Below this share it is not drawn. */
const negligible = 1e-4;
const draws = { near: 200, exact: 2000 } as const;
const chances = new WeakMap<RegisterIndex, Map<string, number>>();

/**
 * The chance figure: of random numbers with the same letters and other digits, the share that looks like a number in
 * this register. Drawn with a fixed seed, so that the same register gives the same figure.
 */
export const chanceOf = (normalised: string, register: Register): number =>
  drawn('near', normalised, register, (index, key) => rowsOf(index, key).length > 0 || nearIn(index, key).length > 0);

/** Of random numbers of the same shape, the share that stands in this register. */
export const exactChanceOf = (normalised: string, register: Register): number =>
  drawn('exact', normalised, register, mayHold);

function drawn(
  kind: keyof typeof draws,
  normalised: string,
  { index }: Register,
  hits: (index: RegisterIndex, key: string) => boolean,
): number {
  const known = chances.get(index) ?? new Map<string, number>();
  chances.set(index, known);
  // Digits are drawn; where there are none, or few, letters too.
  const letters = (normalised.match(/\d/g) ?? []).length < 4;
  const shape = `${kind} ${normalised.replace(/\d/g, '#').replace(/[A-Z]/g, (letter) => (letters ? '@' : letter))}`;
  const before = known.get(shape);
  if (before !== undefined) return before;
  // So few numbers in so wide a shape: no draw would ever meet one, and the bound itself is the figure.
  const marks = shape.slice(kind.length + 1);
  const space = 10 ** (marks.split('#').length - 1) * 18 ** (marks.split('@').length - 1);
  const bound = (index.health.readable * (kind === 'exact' ? 1 : 60 * (normalised.length + 1))) / space;
  if (bound < negligible) {
    known.set(shape, bound);
    return bound;
  }
  const roll = dice(437);
  let count = 0;
  for (let i = 0; i < draws[kind]; i++) {
    const key = keyOf(
      marks.replace(/[#@]/g, (sign) =>
        sign === '#' ? String(Math.floor(10 * roll())) : (foldedAlphabet[10 + Math.floor(18 * roll())] as string),
      ),
    );
    if (hits(index, key)) count++;
  }
  const chance = count / draws[kind];
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
