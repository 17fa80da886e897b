/** English words of the heling desk. Never "not stolen", and never "stolen" on what only looks alike. */

import type { NumberKind, NumberRemark } from '../modules/heling/number.ts';
import type { Match, MatchReason, NumberAnswer } from '../modules/heling/search.ts';
import type { HelingWords } from './heling-nl.ts';

const share = (chance: number): string => (chance < 0.01 ? 'fewer than 1' : String(Math.round(100 * chance)));

const kinds: Record<NumberKind, string> = {
  imei: 'IMEI (phone)',
  imeisv: 'IMEI with software version (phone)',
  meid: 'MEID (phone)',
  vin: 'VIN (vehicle)',
  kenteken: 'Dutch number plate',
  cin: 'hull number (boat)',
  serial: 'serial or frame number',
  none: 'no number',
};

const remarks: Record<NumberRemark, string> = {
  luhn: 'the check digit is wrong',
  'all-zeros': 'the number is all zeros',
  'vin-check-digit': 'the check digit is wrong; it only has to be right in North America and China',
  'vin-letter': 'the letters I, O and Q do not occur in this kind of number',
  'excluded-combination': 'this combination of letters is not issued; by mistake it has been',
  'cin-years': 'year built and model year do not fit together',
  placeholder: 'this is not a number',
  'too-short': 'the number is too short',
  'read-as-digits': 'letters were read as digits',
};

const reasons: Record<MatchReason, string> = {
  same: 'the same',
  notation: 'written differently',
  'leading-zeros': 'leading zeros',
  segment: 'one of the words typed',
  'look-alike': 'characters that look alike',
  swap: 'two characters swapped',
  substitute: 'one character different',
  insert: 'one character more in the register',
  delete: 'one character fewer in the register',
};

export const helingEn: HelingWords = {
  title: 'Stolen goods',
  kinds,
  remarks,
  reasons,
  results: {
    exact: 'Found',
    near: 'Looks like',
    none: 'Not found',
    unreadable: 'Unreadable',
    invalid: 'Cannot be right',
  },
  chance: (chance: number) =>
    `Of 100 random numbers of this shape, ${share(chance)} look like a number in this register.`,
  chanceShort: share,
  noRegister: 'no register loaded',
  message: (
    { result, matches, remark }: Pick<NumberAnswer, 'result' | 'matches' | 'remark'>,
    registers: string,
  ): string => {
    const [match] = matches as readonly Match[];
    switch (result) {
      case 'exact':
        return `Found in ${match?.register ?? registers}: ${match?.number ?? ''} (${reasons[match?.reason ?? 'same']}).`;
      case 'near':
        return `Looks like ${match?.number ?? ''} in ${match?.register ?? registers} (${reasons[match?.reason ?? 'substitute']}). Compare them yourself.`;
      case 'none':
        return `Not found in ${registers}; this does not say that the goods are not stolen.`;
      case 'unreadable':
        return `Unreadable: ${remark ? remarks[remark] : remarks.placeholder}. Read the number again.`;
      case 'invalid':
        return `The number cannot be right, read it again: ${remark ? remarks[remark] : ''}.`;
    }
  },
};
