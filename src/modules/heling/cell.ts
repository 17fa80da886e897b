/**
 * What stands in a cell, asked or listed: a bare number, a number behind a label, several, or prose around one. The same
 * reading is used on both sides of a question. What a spreadsheet spoiled, what names an article and not this one good,
 * and what is no number at all gives no number, with the reason.
 */
import { normalise } from './signs.ts';

export const cellProblems = [
  'placeholder',
  'no-digit',
  'too-short',
  'year',
  'article-code',
  'spreadsheet',
  'spreadsheet-decimals',
  'spreadsheet-zeros',
] as const;
export type CellProblem = (typeof cellProblems)[number];

export interface Cell {
  /** Normalised, each once, the likeliest first; none when there is a problem. */
  readonly numbers: readonly string[];
  readonly problem: CellProblem | null;
}

const shortest = 4;
/** Longer than any number that is written in groups: then it is prose. */
const longestWhole = 20;

/** The numbers of a cell. */
export function numbersIn(text: string): Cell {
  // Nearly every cell of a register is one clean number.
  if (text.length <= longestWhole && /^[A-Z0-9]+$/.test(text)) {
    const problem = problemOf(text);
    return problem === null ? { numbers: [text], problem } : { numbers: [], problem };
  }
  return readWords(text.normalize('NFKC').toUpperCase());
}

/** Reasons for which a whole normalised text is no number; null when it may be one. */
function problemOf(number: string): CellProblem | null {
  let digits = 0;
  for (let i = 0; i < number.length; i++) if (number.charCodeAt(i) < 58) digits++;
  if (digits < 5 || digits === number.length) {
    if (isPlaceholder(number)) return 'placeholder';
    if (digits === 0 && !isCode(number)) return number.length < 2 ? 'placeholder' : 'no-digit';
    if (number.length < shortest) return 'too-short';
    if (yearLike.test(number)) return 'year';
    if (sizeLike.test(number)) return 'placeholder';
  }
  if (digits < number.length) return null;
  if (number.length === 13 && isArticleCode(number)) return 'article-code';
  return number.length >= 17 && /^\d{15}0+$/.test(number) ? 'spreadsheet-zeros' : null;
}

/** Letters that no language makes a word of: TSTFNRJKCMN. */
const isCode = (letters: string): boolean =>
  letters.length >= 8 && 5 * letters.replace(/[^AEIOUY]/g, '').length < letters.length;

const yearLike = /^(?:19[5-9]|20\d)\d$/;
const units = 'GB|TB|MB|INCH|CM|MM|KG|GR|WH|MAH|AH|GHZ|MHZ|KW|NM|MP|VOLT|WATT|SPEED|JAAR|EURO|KM|STUKS';
const sizeLike = new RegExp(`^\\d{1,4}(?:${units}|X)$`);

const placeholders = new Set(
  [
    'onbekend geen nvt niet leesbaar onleesbaar weggeslepen weggehaald verwijderd afgevijld geennummer zonder',
    'zondernummer unknown unkown none na idk tbd dontknow dontremember idontknow idontremember dontno',
    'madewithoutserial unknownserial custom custombuilt nonumber noserial test leeg blanco afgeslepen ontbreekt',
    'volgt absent missing nee onb weggevijld niettelezen ziefoto nietaanwezig',
  ]
    .join(' ')
    .split(' ')
    .map((word) => word.toUpperCase()),
);

/** Something was typed, but it is no number: never "not found". */
export function isPlaceholder(normalised: string): boolean {
  if (normalised === '' || placeholders.has(normalised)) return true;
  if (/UNKNOWN|DONT[A-Z]*(?:KNOW|REMEMBER)|NOTREMEMBER|NOSERIAL|ONBEKEND|LEESBAAR|ZIEFOTO/.test(normalised))
    return true;
  if (/^(.)\1*$/.test(normalised)) return true;
  // 1234567, 123456789: an ascending run from 0 or 1.
  return (
    normalised.length >= 4 &&
    normalised.length <= 10 &&
    ('01234567890123456789'.startsWith(normalised) || '12345678901234567890'.startsWith(normalised))
  );
}

/** EAN-13, which ISBN-13 is too: the last digit is a check digit. */
function isArticleCode(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 13; i++) sum += (digits.charCodeAt(i) - 48) * (i % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

/** A power of ten as a spreadsheet writes it. Without a decimal sign only with a plus: `9E123456` is a serial number. */
const powers = /(?<![A-Z0-9.,])\d+(?:[.,]\d+E[+-]?|E\+)\d+(?![A-Z0-9])/g;
/** An amount: a long number with decimals of nothing but zeros. */
const amounts = /(?<![A-Z0-9.,])(?:\d{1,3}(?:[., ]\d{3})+[.,]0{1,2}|\d{5,}[.,]0{1,3})(?![A-Z0-9.,])/g;
const dates =
  /(?<![A-Z0-9])(?:\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d{2}|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2})(?![A-Z0-9-])/g;
const sizes = new RegExp(`(?<![A-Z0-9-])\\d{1,4} ?(?:${units})(?![A-Z0-9-])`, 'g');
const postcodes = /(?<![A-Z0-9-])[1-9]\d{3} ?[A-Z]{2}(?![A-Z0-9])/g;
const articleLabel = /(?<![A-Z0-9])(?:EAN|GTIN|UPC|ISBN|ISSN)(?:-?1[0-4])?[\s.:#=-]*[\dX][\dX -]{6,}/g;
const isbn = /(?<![A-Z0-9-])(?:97[89]-)?\d{1,5}-\d{1,7}-\d{1,6}-[\dX](?![A-Z0-9-])/g;

const what = 'SERIE|SERIAL|FRAME|FR|CHASSIS|MOTOR|ENGINE|KENTEKEN|IMEI|MEID|ROMP|MACHINE|REG|ID';
const label = new RegExp(
  [
    // A label ends in a blank or a sign: `SN-12` may be a number of its own, and so may `NR12`.
    `(?<![A-Z0-9-])(?:(?:${what})[. -]?(?:NUMMER|NUMBER|NUM|NR|NO)?|S ?[/.]? ?N|F ?[/.] ?N|FN|FNR|VIN|KT|IMEISV|IMEI ?\\d`,
    '|NUMMER|NUMBER|NUM|NR|NO|N°|NL)(?:[.:#=]+|(?=[\\s(]|$))',
    // F: frame, M: motor.
    '|(?<![A-Z0-9])[FM]:',
  ].join(''),
  'g',
);

/** A piece of text between blanks and signs that no number holds. */
interface Word {
  readonly text: string;
  /** Apart from the word before it by more than a blank. */
  readonly apart: boolean;
}

/** At least three digits and five signs: less is a word, a model or a measure. */
const strong = (word: string): boolean =>
  word.length >= 5 &&
  word.replace(/\D/g, '').length >= 3 &&
  problemOf(word) === null &&
  // A model with its year: MACBOOK2019.
  !/^[A-Z]{3,}(?:19|20)\d\d$/.test(word);

function readWords(text: string): Cell {
  const whole = normalise(text);
  const problems: CellProblem[] = [];
  const without = (from: string, pattern: RegExp, problem: CellProblem | null) =>
    from.replace(pattern, () => {
      if (problem) problems.push(problem);
      return ' | ';
    });
  let rest = without(text, powers, 'spreadsheet');
  rest = without(rest, amounts, 'spreadsheet-decimals');
  rest = without(rest, articleLabel, 'article-code');
  if (isbn10(whole)) rest = without(rest, isbn, 'article-code');
  const spoiled = problems.length > 0;
  const bare = rest.replace(label, ' ').trim();
  // One word, labels apart, is taken as it stands: a plate may look like a postcode or a date.
  if (!spoiled && !/[\s/,;:+|()[\]{}'"`=&<>]/.test(bare)) {
    const number = normalise(bare);
    const problem = dateOnly(bare) ? 'year' : problemOf(number);
    if (problem === null && number.length <= 2 * longestWhole)
      return found([number, ...(wholeToo(bare, text) ? [whole] : [])]);
    return { numbers: [], problem: problem ?? 'placeholder' };
  }
  const cleaned = [dates, sizes, postcodes].reduce((now, pattern) => without(now, pattern, null), bare);
  const words = wordsOf(cleaned);
  const numbers: string[] = [];
  let digits = 0;
  let prose = false;
  let run: string[] = [];
  const endRun = () => {
    const joined = run.join('');
    const grouped = run.length > 1 && joined.length <= longestWhole && strong(joined);
    if (grouped) numbers.push(joined);
    // A telephone that is written in groups is that one number.
    if (!grouped || !/^\d{14,16}$/.test(joined)) numbers.push(...run.filter(strong));
    run = [];
  };
  for (const { text: word, apart } of words) {
    if (apart) endRun();
    const isWord = /^[A-Z]{4,}$/.test(word);
    if (isWord || yearLike.test(word)) {
      prose ||= isWord;
      endRun();
      continue;
    }
    const problem = problemOf(word);
    if (problem && problem !== 'too-short' && problem !== 'no-digit' && problem !== 'year') problems.push(problem);
    digits += word.replace(/\D/g, '').length;
    run.push(word);
  }
  endRun();
  const onlyParts = !prose && !cleaned.includes('|') && words.every(({ text: word }) => !yearLike.test(word));
  if (!spoiled && whole.length <= longestWhole && (onlyParts || digits >= 5) && problemOf(whole) === null)
    numbers.push(whole);
  if (numbers.length > 0) return found(numbers);
  const [
    problem = words.length === 0 || isPlaceholder(whole) ? 'placeholder' : /\d/.test(whole) ? 'too-short' : 'no-digit',
  ] = problems;
  return { numbers: [], problem };
}

const found = (numbers: readonly string[]): Cell => ({ numbers: [...new Set(numbers)], problem: null });

/** A short label may be the beginning of the number itself. */
const wholeToo = (bare: string, text: string): boolean => normalise(text).length - normalise(bare).length <= 2;

const dateOnly = (text: string): boolean => text.replace(dates, '') === '' && text !== '';

/** A book with its hyphens: nine digits and a check digit. */
function isbn10(whole: string): boolean {
  if (!/^\d{9}[\dX]$/.test(whole)) return /^97[89]\d{10}$/.test(whole);
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += (10 - i) * (whole[i] === 'X' ? 10 : Number(whole[i]));
  return sum % 11 === 0;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let apart = false;
  for (const piece of text.split(/([\s/,;:+|()[\]{}'"`=&<>]+)/)) {
    const normalised = normalise(piece);
    if (normalised === '') {
      apart ||= /\S/.test(piece);
      continue;
    }
    words.push({ text: normalised, apart });
    apart = false;
  }
  return words;
}
