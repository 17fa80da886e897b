/** One number against registers: exact, look-alike, near; with where it differs, why, and how much chance means. */
import { checkNumber, fold, foldedAlphabet, luhn, type NumberCheck, normalise, readings } from './number.ts';
import { type Edit, indexOf, nearIn, type RegisterIndex, type Rows, rowsOf } from './register.ts';

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

export const matchReasons = [
  'same',
  'notation',
  'leading-zeros',
  'segment',
  'look-alike',
  'swap',
  'substitute',
  'insert',
  'delete',
] as const;
export type MatchReason = (typeof matchReasons)[number];

export interface Match {
  readonly register: string;
  readonly id: string;
  /** As it stands in the register. */
  readonly number: string;
  readonly brand: string | null;
  /** Positions from 0 in the normalised question that differ; empty for a notation. */
  readonly differs: readonly number[];
  readonly reason: MatchReason;
  /** 0 for notation, 0.25 look-alike, 0.5 swap, 1 an edit, 1.5 a substitution among the last three digits. */
  readonly cost: number;
  /** Share of random numbers of this shape that look like a number in this register; 0 for an exact match. */
  readonly chance: number;
}

export const numberResults = ['exact', 'near', 'none', 'unreadable', 'invalid'] as const;
export type NumberResult = (typeof numberResults)[number];

export interface NumberAnswer extends NumberCheck {
  readonly input: string;
  readonly result: NumberResult;
  readonly matches: readonly Match[];
}

const most = 12;

/** What the registers know of one number. Nothing found is never "not stolen". */
export function searchNumber(input: string, registers: readonly Register[]): NumberAnswer {
  const check = checkNumber(input);
  const base = { input, ...check };
  if (check.kind === 'none') return { ...base, result: 'unreadable', matches: [] };
  const exact = registers.flatMap((register) => exactMatches(input, check, register));
  if (exact.length > 0) return { ...base, result: 'exact', matches: exact.slice(0, most) };
  const near = registers.flatMap((register) => nearMatches(check, register));
  near.sort((one, two) => one.cost - two.cost || (one.number < two.number ? -1 : 1));
  if (near.length > 0) return { ...base, result: 'near', matches: near.slice(0, most) };
  return { ...base, result: check.valid === false ? 'invalid' : 'none', matches: [] };
}

function exactMatches(input: string, { normalised }: NumberCheck, register: Register): Match[] {
  const found = new Map<number, Match>();
  const whole = normalise(input);
  for (const reading of new Set([whole, normalised, ...readings(input)])) {
    for (const row of rowsOf(register.index, fold(reading))) {
      const number = register.index.rows.at(row);
      // A word of four signs says too little to be the number that was meant.
      if (found.has(row) || normalise(number) !== reading) continue;
      const reason =
        number === input
          ? 'same'
          : reading === whole
            ? 'notation'
            : whole.endsWith(reading) && /^0+$/.test(whole.slice(0, -reading.length))
              ? 'leading-zeros'
              : reading === normalised
                ? 'look-alike'
                : 'segment';
      if (reason === 'look-alike') continue;
      found.set(row, matchOf(register, row, [], reason, 0, 0));
    }
  }
  return [...found.values()];
}

function matchOf(
  register: Register,
  row: number,
  differs: readonly number[],
  reason: MatchReason,
  cost: number,
  chance: number,
): Match {
  const number = register.index.rows.at(row);
  return {
    register: register.name,
    id: register.idOf(row),
    number,
    brand: register.brandOf(row),
    differs,
    reason,
    cost,
    chance,
  };
}

function nearMatches(check: NumberCheck, register: Register): Match[] {
  const asked = normalise(check.normalised);
  const folded = fold(asked);
  const same = rowsOf(register.index, folded);
  if (same.length > 0)
    return same.map((row) => {
      const theirs = normalise(register.index.rows.at(row));
      const written = normalise(check.normalised);
      const differs = written.split('').flatMap((sign, i) => (sign === theirs[i] ? [] : [i]));
      return matchOf(register, row, differs, 'look-alike', 0.25, chanceOf(check.normalised, register));
    });
  const found: Match[] = [];
  const seen = new Set<number>();
  for (const edit of nearIn(register.index, folded)) {
    for (const row of rowsOf(register.index, edit.folded)) {
      if (seen.has(row) || !plausible(check, register.index.rows.at(row))) continue;
      seen.add(row);
      found.push(matchOf(register, row, positions(edit, asked), edit.kind, costOf(edit, folded), 0));
    }
  }
  const chance = found.length > 0 ? chanceOf(check.normalised, register) : 0;
  return found.map((match) => ({ ...match, chance }));
}

/** A near IMEI counts only when the number it looks like is itself a good one. */
function plausible({ kind }: NumberCheck, number: string): boolean {
  if (kind !== 'imei') return true;
  const digits = normalise(number);
  return !/^\d{15}$/.test(digits) || luhn(digits);
}

function positions({ kind, at }: Edit, asked: string): number[] {
  if (kind === 'swap') return [at, at + 1];
  if (kind === 'insert') return at < asked.length ? [at] : [asked.length - 1];
  return [at];
}

/** Neighbours in a series differ in their last digits: that is likelier another good of the same batch. */
function costOf({ kind, at }: Edit, folded: string): number {
  if (kind === 'swap') return 0.5;
  return kind === 'substitute' && at >= folded.length - 3 && /\d/.test(folded[at] as string) ? 1.5 : 1;
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
    const drawn = fold(
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
