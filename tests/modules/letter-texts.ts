/** The letters to parliament as their own text, with the marks of notes and the turns of lines taken out. */
import { recorded } from '../geodata/recorded.ts';

const files = {
  '2021': '004_a4733bf100194be7',
  '2022': '003_f41dda067cd70e72',
  '2025': '000_8f3cb02191e5b5d8',
  '2026': '001_d6e98c1b6304d269',
} as const;
export type LetterYear = keyof typeof files;

/** Blanks, marks and superscripts are typesetting; every word stays. */
export const plain = (text: string): string =>
  text
    .replace(/\[footnoteRef:\d+\]/g, '')
    .replace(/[\u00B9\u00B2\u00B3\u2070-\u2079*]/g, '')
    .replace(/\s+/g, ' ');

const read = new Map<LetterYear, string>();
export function letterText(year: LetterYear): string {
  const known = read.get(year) ?? plain(recorded(`../seeds/${files[year]}.txt`));
  read.set(year, known);
  return known;
}

/** Whether the letter says this in these words; `[…]` is where it goes on between, in the order of the letter or of its notes. */
export const saysWordForWord = (year: LetterYear, quote: string): boolean =>
  quote
    .split('[…]')
    .map((part) => part.trim())
    .filter(Boolean)
    .every((part) => part.length > 8 && letterText(year).includes(part));

const words =
  'nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien achttien'.split(' ');

/** Numbers of a sentence, as they are written; those of a footnote are its name. */
export const numbersOf = (text: string): string[] =>
  text.replace(/\((?:voetnoot|footnotes?) [^)]*\)/g, '').match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Whether a text holds this number, in digits or as a word. */
export function holdsNumber(text: string, number: string): boolean {
  const word = words[Number(number)];
  return (
    new RegExp(`(?<![\\d.,])${number.replace('.', '\\.')}(?![\\d])`).test(text) ||
    (word !== undefined && new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'iu').test(text))
  );
}
