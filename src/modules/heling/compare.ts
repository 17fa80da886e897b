/** Two numbers beside each other: which signs differ, why they may still be the same, and how much that costs. */

import { readAsOne } from './register.ts';
import { fold } from './signs.ts';

export const likenessReasons = ['look-alike', 'swap', 'read-wrong', 'substitute', 'insert', 'delete'] as const;
/** `insert`: the register has one sign more; `delete`: one fewer; `read-wrong`: signs that are often read for each other. */
export type LikenessReason = (typeof likenessReasons)[number];

export interface Likeness {
  readonly reason: LikenessReason;
  /** 0.25 look-alike, 0.5 a swap or a pair read wrong, 1 an edit, 1.5 a substitution among the last three digits. */
  readonly cost: number;
  /** Positions from 0 in the number asked about, and in the one of the register. */
  readonly here: readonly number[];
  readonly there: readonly number[];
  /** Where the register has one sign more: before which sign of the number asked about. */
  readonly gap?: number;
}

/** Pairs that people and machines read for each other, cheaper than any other substitution. */
const readWrong = new Set(
  'D0 DO A4 T7 17 38 56 68 08 UV CG MN HN EF KX'.split(' ').flatMap(([one = '', two = '']) => [one + two, two + one]),
);

/** Zeros in front that `keyOf` leaves out. */
const zerosBefore = (number: string): number => /^0+(?=.{4})/.exec(fold(number))?.[0].length ?? 0;

const ascending = (places: ReadonlySet<number>): number[] => [...places].sort((one, two) => one - two);

/** How two normalised numbers differ, zeros in front apart, every sign of it; null when they are the same but for those. */
export function compare(asked: string, theirs: string): Likeness | null {
  const likeness = decisive(asked, theirs);
  if (!likeness) return null;
  const [here, there] = [new Set(likeness.here), new Set(likeness.there)];
  let [i, k] = [0, 0];
  for (const place of underEachOther(likeness, asked, theirs)) {
    if (place.here !== null && place.there !== null && place.differs) {
      here.add(i);
      there.add(k);
    }
    if (place.here !== null) i++;
    if (place.there !== null) k++;
  }
  return { ...likeness, here: ascending(here), there: ascending(there) };
}

/** What makes them alike rather than the same: the signs that decide. */
function decisive(asked: string, theirs: string): Likeness | null {
  if (asked === theirs) return null;
  const whole = asked.length === theirs.length ? sameLength(asked, theirs) : null;
  if (whole) return whole;
  const [left, right] = [zerosBefore(asked), zerosBefore(theirs)];
  const [here, there] = [asked.slice(left), theirs.slice(right)];
  if (here === there) {
    // An O in front that was read as a zero.
    const letters = (number: string, zeros: number) =>
      number
        .slice(0, zeros)
        .split('')
        .flatMap((sign, i) => (sign === '0' ? [] : [i]));
    const [before, after] = [letters(asked, left), letters(theirs, right)];
    if (before.length + after.length === 0) return null;
    return { reason: 'look-alike', cost: 0.25, here: before, there: after };
  }
  const found = (here.length === there.length ? sameLength(here, there) : null) ?? otherLength(here, there);
  const gap = (found.there[0] ?? 0) + left;
  return { ...found, gap, here: found.here.map((at) => at + left), there: found.there.map((at) => at + right) };
}

/** Null when more differs than one edit. */
function sameLength(here: string, there: string): Likeness | null {
  const differs = here.split('').flatMap((sign, i) => (sign === there[i] ? [] : [i]));
  // All that differs is marked, also a look-alike beside the sign that decides.
  const both = (reason: LikenessReason, cost: number): Likeness => ({ reason, cost, here: differs, there: differs });
  const [one, two] = [fold(here), fold(there)];
  const hard = differs.filter((i) => one[i] !== two[i]);
  const [first, second] = hard;
  if (first === undefined) return both('look-alike', 0.25);
  if (second === first + 1 && hard.length === 2 && one[first] === two[second] && one[second] === two[first])
    return both('swap', 0.5);
  if (second !== undefined) return null;
  // Neighbours in a series differ in their last digits: that is likelier another good of the same batch.
  if (first >= here.length - 3 && /\d/.test(here[first] as string) && /\d/.test(there[first] as string))
    return both('substitute', 1.5);
  const wrong = readWrong.has(`${here[first]}${there[first]}`) || readWrong.has(`${one[first]}${two[first]}`);
  return wrong ? both('read-wrong', 0.5) : both('substitute', 1);
}

function otherLength(here: string, there: string): Likeness {
  const [one, two] = [fold(here), fold(there)];
  let start = 0;
  while (start < Math.min(one.length, two.length) && one[start] === two[start]) start++;
  let [endOne, endTwo] = [one.length, two.length];
  while (endOne > start && endTwo > start && one[endOne - 1] === two[endTwo - 1]) {
    endOne--;
    endTwo--;
  }
  const span = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  const read = readAsOne.some((pair) => {
    const [a, b] = [here.slice(start, endOne), there.slice(start, endTwo)];
    return (pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a);
  });
  return {
    reason: read ? 'read-wrong' : two.length > one.length ? 'insert' : 'delete',
    cost: read ? 0.5 : 1,
    here: span(start, endOne),
    there: span(start, endTwo),
  };
}

/** One place of two numbers under each other; null where one of them has nothing. */
export interface Place {
  readonly here: string | null;
  readonly there: string | null;
  readonly differs: boolean;
}

/** Two normalised numbers sign under sign, with a gap where one has more than the other. */
export const aligned = (asked: string, theirs: string): readonly Place[] =>
  underEachOther(decisive(asked, theirs), asked, theirs);

function underEachOther(likeness: Likeness | null, asked: string, theirs: string): Place[] {
  if (asked.length === theirs.length && likeness && likeness.here.length === likeness.there.length)
    return asked
      .split('')
      .map((sign, i) => ({ here: sign, there: theirs[i] ?? null, differs: likeness.here.includes(i) }));
  const [left, right] = [zerosBefore(asked), zerosBefore(theirs)];
  const front = Math.max(left, right);
  const pad = (number: string, zeros: number) => [
    ...Array.from({ length: front - zeros }, () => null),
    ...number.split(''),
  ];
  const [here, there] = [pad(asked, left), pad(theirs, right)];
  const places: Place[] = [];
  const [startHere, startThere] = [likeness?.here ?? [], likeness?.there ?? []];
  const grows = asked.length - left !== theirs.length - right;
  const at = Math.max(
    front,
    Math.min(...startHere.map((i) => i + front - left), ...startThere.map((i) => i + front - right)),
  );
  const [moreHere, moreThere] = grows ? [startHere.length, startThere.length] : [0, 0];
  let [i, k] = [0, 0];
  while (i < here.length || k < there.length) {
    if (grows && i === at && k === at) {
      for (let step = 0; step < Math.max(moreHere, moreThere); step++)
        places.push({
          here: step < moreHere ? (here[i + step] ?? null) : null,
          there: step < moreThere ? (there[k + step] ?? null) : null,
          differs: true,
        });
      i += moreHere;
      k += moreThere;
      // What follows is the same again, but for signs that look alike.
      while (i < here.length || k < there.length) places.push(placeOf(here[i++], there[k++], false));
      break;
    }
    const differs = startHere.includes(i - front + left) || startThere.includes(k - front + right);
    places.push(placeOf(here[i++], there[k++], differs));
  }
  return places;
}

function placeOf(here: string | null = null, there: string | null = null, differs: boolean): Place {
  return { here, there, differs: differs || (here !== null && there !== null && here !== there) };
}
