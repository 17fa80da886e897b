/**
 * A register as an index of folded numbers: 48 bits of hash and a row, seven bytes a number; a line that holds several
 * numbers stands in it by each. 65,536 buckets hold the first 16 bits; inside a bucket the other 32 are sorted. What is
 * found is always compared with the row itself, so a hash that meets by accident is never an answer.
 */
import { type CellProblem, numbersIn } from './cell.ts';
import { foldedAlphabet, keyOf } from './signs.ts';

/** Numbers of a register, in its own order; rows may come from one long text, so that two million cost little. */
export interface Rows {
  readonly count: number;
  readonly at: (row: number) => string;
}

export interface RegisterIndex {
  readonly rows: Rows;
  /** First entry of each of 65,536 buckets, and one past the last. */
  readonly buckets: Uint32Array;
  /** One bit for each of 8,388,608 groups of hashes: most questions end here, in memory that stays near. */
  readonly filter: Uint8Array;
  readonly remainders: Uint32Array;
  /** Row of each entry, three bytes. */
  readonly entries: Uint8Array;
  /** Bytes of the index without the rows. */
  readonly bytes: number;
  readonly health: Health;
}

/** What of a register can be looked up. */
export interface Health {
  readonly lines: number;
  /** Lines with at least one number. */
  readonly readable: number;
  readonly empty: number;
  /** Spoiled by a spreadsheet. */
  readonly spreadsheet: number;
  /** Words, years and codes of an article where a number should be. */
  readonly unreadable: number;
  /** Lines with more than one number. */
  readonly several: number;
  /** Lines whose number stood in an earlier line. */
  readonly twice: number;
}

const spoiled: readonly CellProblem[] = ['spreadsheet', 'spreadsheet-decimals', 'spreadsheet-zeros'];

const bucketCount = 65_536;
const bitMask = 2 ** 23 - 1;
export const mostRows = 2 ** 24;

/** Builds the index. @throws RangeError for more than 16,777,216 rows */
export function indexOf(rows: Rows): RegisterIndex {
  if (rows.count > mostRows) throw new RangeError(`a register holds at most ${mostRows} rows`);
  const buckets = new Uint32Array(bucketCount + 1);
  const filter = new Uint8Array((bitMask + 1) / 8);
  let room = rows.count + 16;
  let [high, low, owner] = [new Uint16Array(room), new Uint32Array(room), new Uint32Array(room)];
  let [used, readable, empty, spreadsheet, unreadable, several, twice] = [0, 0, 0, 0, 0, 0, 0];
  const add = (row: number, key: string): void => {
    if (used === room) {
      room = Math.ceil(1.25 * room);
      [high, low, owner] = [
        grown(high, new Uint16Array(room)),
        grown(low, new Uint32Array(room)),
        grown(owner, new Uint32Array(room)),
      ];
    }
    hashScratch(write(key));
    const first = hashes[0] as number;
    high[used] = first >>> 16;
    low[used] = hashes[1] as number;
    owner[used] = row;
    buckets[(first >>> 16) + 1] = (buckets[(first >>> 16) + 1] as number) + 1;
    const bit = first & bitMask;
    filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7));
    used++;
  };
  for (let row = 0; row < rows.count; row++) {
    const text = rows.at(row);
    const { numbers, problem } = numbersIn(text);
    if (problem !== null) {
      if (text.trim() === '') empty++;
      else if (spoiled.includes(problem)) spreadsheet++;
      else unreadable++;
      continue;
    }
    readable++;
    const [only = ''] = numbers;
    if (numbers.length === 1) add(row, keyOf(only));
    else {
      // The whole of a line is one of its numbers: only what is no part of another makes it several.
      if (numbers.filter((one) => !numbers.some((other) => other !== one && other.includes(one))).length > 1) several++;
      for (const key of new Set(numbers.map(keyOf))) add(row, key);
    }
  }
  for (let i = 0; i < bucketCount; i++) buckets[i + 1] = (buckets[i + 1] as number) + (buckets[i] as number);
  const next = buckets.slice(0, bucketCount);
  const remainders = new Uint32Array(used);
  const entries = new Uint8Array(3 * used);
  for (let i = 0; i < used; i++) {
    const bucket = high[i] as number;
    const at = next[bucket] as number;
    next[bucket] = at + 1;
    remainders[at] = low[i] as number;
    putRow(entries, at, owner[i] as number);
  }
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const [from, to] = [buckets[bucket] as number, buckets[bucket + 1] as number];
    sortBucket(remainders, entries, from, to);
    for (let at = from + 1; at < to; at++) if (remainders[at] === remainders[at - 1]) twice++;
  }
  const bytes = buckets.byteLength + filter.byteLength + remainders.byteLength + entries.byteLength;
  const health = { lines: rows.count, readable, empty, spreadsheet, unreadable, several, twice };
  return { rows, buckets, filter, remainders, entries, bytes, health };
}

function grown<Numbers extends Uint16Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

function putRow(entries: Uint8Array, at: number, row: number): void {
  entries[3 * at] = row;
  entries[3 * at + 1] = row >>> 8;
  entries[3 * at + 2] = row >>> 16;
}

function rowAt(entries: Uint8Array, at: number): number {
  return (entries[3 * at] as number) | ((entries[3 * at + 1] as number) << 8) | ((entries[3 * at + 2] as number) << 16);
}

/** Insertion sort: a bucket of two million numbers holds thirty. */
function sortBucket(remainders: Uint32Array, entries: Uint8Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const value = remainders[i] as number;
    const row = rowAt(entries, i);
    let k = i - 1;
    for (; k >= from && (remainders[k] as number) > value; k--) {
      remainders[k + 1] = remainders[k] as number;
      putRow(entries, k + 1, rowAt(entries, k));
    }
    remainders[k + 1] = value;
    putRow(entries, k + 1, row);
  }
}

const [one, two] = [0x9e3779b1, 0x85ebca6b];

/** Room for the hash of one text: answers without allocating, for the many questions of a near search. */
const scratch = new Uint8Array(256);
/** The two hashes of the last text; an array, because numbers of 32 bits in a variable are allocated anew each time. */
const hashes = new Uint32Array(2);

/** The two sums as they stand before each byte of a text: what differs farther on needs no more than the rest. */
const [before, beside] = [new Int32Array(scratch.length + 1), new Int32Array(scratch.length + 1)];
[before[0], beside[0]] = [0x3c6ef372, 0x1b873593];

/** Two mixed 32-bit hashes of the first `length` bytes of the scratch (after MurmurHash3's finaliser), in `hashes`. */
const hashScratch = (length: number): void => hashFrom(0, length);

/** The same where the first `from` bytes are those of the text that was last summed. */
function hashFrom(from: number, length: number): void {
  let a = before[from] as number;
  let b = beside[from] as number;
  for (let i = from; i < length; i++) {
    const code = scratch[i] as number;
    a = Math.imul(a ^ code, one);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ (code + i), two);
    b = (b << 15) | (b >>> 17);
  }
  hashes[0] = mix(a ^ length);
  hashes[1] = mix(b + a);
}

/** Sums the text in the scratch. */
function sumScratch(length: number): void {
  for (let i = 0; i < length; i++) {
    const code = scratch[i] as number;
    const a = Math.imul((before[i] as number) ^ code, one);
    before[i + 1] = (a << 13) | (a >>> 19);
    const b = Math.imul((beside[i] as number) ^ (code + i), two);
    beside[i + 1] = (b << 15) | (b >>> 17);
  }
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), two);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Puts a text in the scratch; what is longer than any number is cut. */
function write(text: string): number {
  const length = Math.min(text.length, scratch.length - 1);
  for (let i = 0; i < length; i++) scratch[i] = text.charCodeAt(i);
  return length;
}

/** Entry of the hash in `hashes`; -1 when there is none. */
function entry(index: RegisterIndex): number {
  const first = hashes[0] as number;
  const second = hashes[1] as number;
  const bit = first & bitMask;
  if (((index.filter[bit >>> 3] as number) & (1 << (bit & 7))) === 0) return -1;
  let low = index.buckets[first >>> 16] as number;
  let high = index.buckets[(first >>> 16) + 1] as number;
  const end = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.remainders[middle] as number) < second) low = middle + 1;
    else high = middle;
  }
  return low < end && index.remainders[low] === second ? low : -1;
}

/** A line of a register that answers, and which of its numbers does. */
export interface Hit {
  readonly row: number;
  /** Normalised. */
  readonly number: string;
}

/** Lines with a number of this key (`keyOf`); empty when there is none. */
export function rowsOf(index: RegisterIndex, key: string): Hit[] {
  hashScratch(write(key));
  let at = entry(index);
  if (at < 0) return [];
  const end = index.buckets[((hashes[0] as number) >>> 16) + 1] as number;
  const remainder = hashes[1];
  const found: Hit[] = [];
  for (; at < end && index.remainders[at] === remainder; at++) {
    const row = rowAt(index.entries, at);
    const number = numbersIn(index.rows.at(row)).numbers.find((one) => keyOf(one) === key);
    if (number !== undefined) found.push({ row, number });
  }
  return found;
}

/** Whether any line may have a number of this key: by hash alone, for the many draws of a chance. */
export function mayHold(index: RegisterIndex, key: string): boolean {
  hashScratch(write(key));
  return entry(index) >= 0;
}

/** Pairs that print or a quick hand makes one sign of. */
export const readAsOne = [
  ['VV', 'W'],
  ['RN', 'M'],
] as const;

const alphabet = Uint8Array.from(foldedAlphabet, (sign) => sign.charCodeAt(0));

/**
 * Keys in the register at Damerau–Levenshtein distance 1 (adjacent swaps) of a key: about 60 tries per character. Two
 * signs that are read as one (VV and W, RN and M) count as one edit too.
 */
export function nearIn(index: RegisterIndex, folded: string): string[] {
  const found: string[] = [];
  const length = write(folded);
  sumScratch(length);
  const attempt = (size: number, from = 0): void => {
    hashFrom(from, size);
    if (entry(index) >= 0) found.push(String.fromCharCode(...scratch.subarray(0, size)));
  };
  for (let i = 0; i + 1 < length; i++) {
    const [left, right] = [scratch[i] as number, scratch[i + 1] as number];
    if (left === right) continue;
    [scratch[i], scratch[i + 1]] = [right, left];
    attempt(length, i);
    [scratch[i], scratch[i + 1]] = [left, right];
  }
  for (let i = 0; i < length; i++) {
    const own = scratch[i] as number;
    for (const sign of alphabet) {
      if (sign === own) continue;
      scratch[i] = sign;
      attempt(length, i);
    }
    scratch[i] = own;
  }
  // A gap that walks from the end to the front: first all signs but the last, then all but the one before it.
  for (let i = length - 1; i >= 0; i--) {
    if (folded[i] !== folded[i - 1]) attempt(write(folded.slice(0, i) + folded.slice(i + 1)));
  }
  // Without its first sign a number may start with zeros, which a key leaves out.
  if (folded[1] === '0') attempt(write(folded.slice(1).replace(/^0+(?=.{4})/, '')));
  for (let i = 0; i <= length; i++) {
    write(`${folded.slice(0, i)} ${folded.slice(i)}`);
    for (const sign of alphabet) {
      // Doubling a character gives the same word on either side of it.
      if (i > 0 && sign === folded.charCodeAt(i - 1)) continue;
      scratch[i] = sign;
      attempt(length + 1, i);
    }
  }
  for (const [two, one] of readAsOne)
    for (const [from, to] of [
      [two, one],
      [one, two],
    ] as const)
      for (let i = folded.indexOf(from); i >= 0; i = folded.indexOf(from, i + 1))
        attempt(write(folded.slice(0, i) + to + folded.slice(i + from.length)));
  return found;
}
