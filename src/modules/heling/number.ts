/** Numbers on goods: recognised by their shape and checked by the rule of their kind where there is one. */
import { cellProblems, numbersIn } from './cell.ts';
import { fold, luhn, normalise } from './signs.ts';

export const numberKinds = ['imei', 'imeisv', 'meid', 'vin', 'kenteken', 'cin', 'frame', 'serial', 'none'] as const;
/** `frame` and `serial` have no rule of their own; `frame` when the list says it is a bicycle. `none` is no number at all. */
export type NumberKind = (typeof numberKinds)[number];

export interface NumberCheck {
  readonly kind: NumberKind;
  /** Null where no rule exists. */
  readonly valid: boolean | null;
  /** Letters and digits only, upper case; for an IMEI with look-alike letters read as digits. */
  readonly normalised: string;
  /** Why it cannot be right, or what is odd about it; a code for `i18n`. */
  readonly remark: NumberRemark | null;
}

export const numberRemarks = [
  'luhn',
  'all-zeros',
  'vin-check-digit',
  'vin-letter',
  'excluded-combination',
  'trade-plate',
  'cin-years',
  'read-as-digits',
  ...cellProblems,
] as const;
export type NumberRemark = (typeof numberRemarks)[number];

/** Goods whose number is a frame number, as lists call them. */
const bicycles = /fiets|rijwiel|bike|bicycle/i;

/**
 * What kind of number this is, and whether it can be right. Of several numbers in one text the first that keeps the rule
 * of its kind.
 * @param what the kind of goods as the list says it; empty when it does not
 */
export function checkNumber(input: string, what = ''): NumberCheck {
  const whole = normalise(input);
  if (/^0{14,16}$/.test(whole)) return { kind: 'imei', valid: false, normalised: whole, remark: 'all-zeros' };
  const { numbers, problem } = numbersIn(input);
  if (problem) return { kind: 'none', valid: false, normalised: whole, remark: problem };
  const [first = whole] = numbers;
  if (bicycles.test(what)) return { kind: 'frame', valid: null, normalised: first, remark: null };
  const checks = numbers.map(ruled);
  return (
    checks.find((check) => check?.valid) ??
    checks[0] ?? { kind: 'serial', valid: null, normalised: first, remark: null }
  );
}

const ruled = (normalised: string): NumberCheck | null =>
  asImei(normalised) ?? asMeid(normalised) ?? asCin(normalised) ?? asVin(normalised) ?? asKenteken(normalised);

/** 3GPP TS 23.003 annex B: 15 digits with Luhn, 14 without check digit, 16 with a software version. */
function asImei(normalised: string): NumberCheck | null {
  if (normalised.length < 14 || normalised.length > 16) return null;
  const digits = (normalised.match(/\d/g) ?? []).length;
  // A letter or two among digits is a digit read wrong; more is another kind of number.
  const folded = digits >= normalised.length - 4 ? fold(normalised) : normalised;
  if (!/^\d+$/.test(folded)) return null;
  const remark = folded === normalised ? null : 'read-as-digits';
  if (/^0+$/.test(folded)) return { kind: 'imei', valid: false, normalised: folded, remark: 'all-zeros' };
  switch (folded.length) {
    case 14:
      return { kind: 'imei', valid: true, normalised: folded, remark };
    case 15:
      return luhn(folded)
        ? { kind: 'imei', valid: true, normalised: folded, remark }
        : { kind: 'imei', valid: false, normalised: folded, remark: 'luhn' };
    default:
      return { kind: 'imeisv', valid: true, normalised: folded, remark };
  }
}

const hexDigits = '0123456789ABCDEF';

/** Luhn over sixteen signs, as for the hexadecimal MEID. */
function luhnHex(signs: string): boolean {
  let sum = 0;
  for (let i = 0; i < signs.length; i++) {
    const digit = hexDigits.indexOf(signs[signs.length - 1 - i] as string);
    const doubled = i % 2 === 1 ? 2 * digit : digit;
    sum += Math.floor(doubled / 16) + (doubled % 16);
  }
  return sum % 16 === 0;
}

/** Maker A0000000 to FFFFFFFF and serial 000000 to FFFFFF, as ten and eight decimal digits. */
function isDecimalMeid(digits: string): boolean {
  const [maker, serial] = [Number(digits.slice(0, 10)), Number(digits.slice(10, 18))];
  return maker >= 0xa0000000 && maker <= 0xffffffff && serial <= 0xffffff;
}

/** 14 hexadecimal digits that start with a letter, or 18 decimal ones; each with or without a check digit. */
function asMeid(normalised: string): NumberCheck | null {
  const right: NumberCheck = { kind: 'meid', valid: true, normalised, remark: null };
  const wrong: NumberCheck = { kind: 'meid', valid: false, normalised, remark: 'luhn' };
  if (/^[A-F][0-9A-F]{13}$/.test(normalised)) return right;
  // One letter and fourteen digits is a serial number as often: only a right check digit makes it a MEID then.
  if (/^[A-F][0-9A-F]{14}$/.test(normalised))
    return luhnHex(normalised) ? right : normalised.replace(/\d/g, '').length >= 3 ? wrong : null;
  if (!/^\d{18,19}$/.test(normalised) || !isDecimalMeid(normalised)) return null;
  return normalised.length === 18 || luhn(normalised) ? right : wrong;
}

/**
 * Other ways in which the same telephone is written: an IMEI with, without or instead of its check digit, a MEID in
 * sixteen or ten signs. Empty for any other number.
 * @example samePhone('35686800004141') // ['356868000041418']
 */
export function samePhone({ kind, valid, normalised }: Pick<NumberCheck, 'kind' | 'valid' | 'normalised'>): string[] {
  if (valid !== true) return [];
  if (kind === 'imei' || kind === 'imeisv') {
    const body = normalised.slice(0, 14);
    const whole =
      '0123456789'
        .split('')
        .map((digit) => body + digit)
        .find(luhn) ?? body;
    return [whole, body].filter((one) => one !== normalised);
  }
  if (kind !== 'meid') return [];
  if (/^\d/.test(normalised)) {
    const hex = (from: number, to: number, size: number) =>
      Number(normalised.slice(from, to)).toString(16).toUpperCase().padStart(size, '0');
    return [hex(0, 10, 8) + hex(10, 18, 6), normalised.slice(0, 18)].filter((one) => one !== normalised);
  }
  const decimal = (from: number, to: number, size: number) =>
    String(Number.parseInt(normalised.slice(from, to), 16)).padStart(size, '0');
  return [normalised.slice(0, 14), decimal(0, 8, 10) + decimal(8, 14, 8)].filter((one) => one !== normalised);
}

const vinValues: Readonly<Record<string, number>> = Object.fromEntries([
  ...'0123456789'.split('').map((digit) => [digit, Number(digit)]),
  ...'ABCDEFGH'.split('').map((letter, i) => [letter, i + 1]),
  ...'JKLMN'.split('').map((letter, i) => [letter, i + 1]),
  ['P', 7],
  ['R', 9],
  ...'STUVWXYZ'.split('').map((letter, i) => [letter, i + 2]),
]);
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Check digit of a VIN at position 9; obligatory in North America and China only. */
export function vinCheckDigit(vin: string): boolean {
  const sum = vinWeights.reduce((total, weight, i) => total + weight * (vinValues[vin[i] as string] ?? 0), 0);
  return vin[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}

/** ISO 3779: 17 characters, no I, O or Q; a wrong check digit is a remark outside North America and China. */
function asVin(normalised: string): NumberCheck | null {
  // Digits alone are a telephone with something behind it, or another long number.
  if (!/^[A-Z0-9]{17}$/.test(normalised) || /^\d+$/.test(normalised)) return null;
  // Long serial numbers exist too: a VIN ends in at least four digits, or holds a letter that makes it one read wrong.
  if (/[IOQ]/.test(normalised))
    return /\d{4}$/.test(normalised) || /^[A-Z]{3}/.test(normalised)
      ? { kind: 'vin', valid: false, normalised, remark: 'vin-letter' }
      : null;
  return { kind: 'vin', valid: true, normalised, remark: vinCheckDigit(normalised) ? null : 'vin-check-digit' };
}

/** Sidecodes 1 to 14; X a letter, 9 a digit. */
const sidecodes = [
  'XX9999',
  '9999XX',
  '99XX99',
  'XX99XX',
  'XXXX99',
  '99XXXX',
  '99XXX9',
  '9XXX99',
  'XX999X',
  'X999XX',
  'XXX99X',
  'X99XXX',
  '9XX999',
  '999XX9',
];
/** Green plates of the trade (handelaarskenteken): of a firm, on whatever vehicle it moves that day. */
const tradePlates = ['HA', 'HF', 'FH'];
const excluded = ['GVD', 'KKK', 'NSB', 'PKK', 'PSV', 'TBS', 'PVV', 'SGP', 'VVD', 'KVT', 'LPF', 'SS', 'SD'];

/** 1 to 14 for a Dutch plate, else null; since sidecode 4 no vowels, C or Q (O only first, for a trailer). */
export function sidecodeOf(normalised: string): number | null {
  const shape = normalised.replace(/[A-Z]/g, 'X').replace(/\d/g, '9');
  const code = sidecodes.indexOf(shape) + 1;
  if (code === 0) return null;
  // I, O and Q never were; the other vowels and C not since sidecode 4.
  if (code >= 4 ? /[AEIUCQ]|(?<!^)O/.test(normalised) : /[IOQ]/.test(normalised)) return null;
  return code;
}

function asKenteken(normalised: string): NumberCheck | null {
  const code = sidecodeOf(normalised);
  if (code === null) return null;
  const letters = normalised.match(/[A-Z]+/g) ?? [];
  if (code <= 3 && letters.some((run) => tradePlates.includes(run)))
    return { kind: 'kenteken', valid: true, normalised, remark: 'trade-plate' };
  // Some were issued by mistake: a remark, no proof.
  const odd = code >= 4 && letters.some((run) => excluded.includes(run));
  return { kind: 'kenteken', valid: true, normalised, remark: odd ? 'excluded-combination' : null };
}

const countries =
  /^(?:NL|BE|DE|FR|GB|UK|IT|ES|PL|SE|FI|NO|DK|PT|US|CA|CN|TW|TR|GR|SI|HR|CZ|AT|CH|IE|LT|LV|EE|HU|ZA|AU|NZ|JP|XX)/;

/** EN ISO 10087: country, maker, serial without I O Q, month A–L, year digit, model year. */
function asCin(normalised: string): NumberCheck | null {
  if (normalised.length !== 14 || !countries.test(normalised)) return null;
  if (!/^[A-Z]{2}[A-Z0-9]{3}[A-Z0-9]{5}[A-L]\d{3}$/.test(normalised)) return null;
  if (/[IOQ]/.test(normalised.slice(5, 10))) return { kind: 'cin', valid: false, normalised, remark: 'vin-letter' };
  const built = Number(normalised[11]);
  const model = Number(normalised[13]);
  const fits = model === built || model === (built + 1) % 10;
  return { kind: 'cin', valid: true, normalised, remark: fits ? null : 'cin-years' };
}
