/** A number of which a part can be read: `WTU3??C2661N`, `*2661N`, or the last signs alone. */
import { numbersIn } from './cell.ts';
import type { Hit, RegisterIndex } from './register.ts';
import { fold, normalise } from './signs.ts';

export interface Pattern {
  /** What is known, normalised, in order; between two pieces something is not known. */
  readonly pieces: readonly string[];
  readonly matches: (number: string) => boolean;
  /** Share of random numbers of that length that fit by chance. */
  readonly share: number;
}

const most = 64;
/** Fewer known signs than this, or no digit among them, say nothing. */
const [leastSigns, leastDigits] = [4, 1];

/** `?` is one sign that cannot be read, `*` or `…` any number of them. */
export const isPattern = (input: string): boolean => /[?*…]|\.{3}/.test(input) && /[A-Za-z0-9]/.test(input);

/** @returns null when too little is known */
export function patternOf(input: string): Pattern | null {
  const signs = input.normalize('NFKC').toUpperCase().replace(/\.{3}/g, '*').replace(/…/g, '*');
  return made(signs.replace(/[^A-Z0-9?*]/g, '').slice(0, most));
}

/** The number is only the end of one, or a piece out of it. */
export const partOf = (normalised: string): Pattern | null => made(`*${normalised.slice(0, most)}*`);

function made(signs: string): Pattern | null {
  const pieces = signs.split(/[?*]+/).filter(Boolean);
  const known = pieces.join('');
  if (known.length < leastSigns || known.replace(/\D/g, '').length < leastDigits) return null;
  const one = (sign: string, i: number): string => {
    if (sign === '*') return '.*';
    // At the end it may be a doubt just as well.
    return sign === '?' ? (i === signs.length - 1 ? '.?' : '.') : sign;
  };
  const pattern = new RegExp(`^${fold(signs).split('').map(one).join('')}$`);
  // Digits one in ten, letters one in about twenty.
  const share = known.split('').reduce((sum, sign) => sum / (sign < 'A' ? 10 : 20), 1);
  return { pieces: pieces.map(fold), matches: (number) => pattern.test(fold(number)), share };
}

/** Lines that fit, at most `limit`; every line is looked at. */
export function linesLike({ rows }: RegisterIndex, pattern: Pattern, limit: number): Hit[] {
  const [longest = ''] = pattern.pieces.toSorted((one, two) => two.length - one.length);
  const found: Hit[] = [];
  for (let row = 0; row < rows.count && found.length < limit; row++) {
    const text = rows.at(row);
    if (!fold(normalise(text)).includes(longest)) continue;
    const number = numbersIn(text).numbers.find(pattern.matches);
    if (number !== undefined) found.push({ row, number });
  }
  return found;
}
