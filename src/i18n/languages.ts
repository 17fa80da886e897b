/** The languages, one entry each. A new one is such an entry and a folder with the rooms of `nl/`. */
import type { Catalogue } from './nl/catalogue.ts';
import type { Rooms } from './nl/rooms.ts';

interface Tongue {
  /** What its speakers call it. */
  readonly name: string;
  /** How it writes numbers and dates. */
  readonly locale: string;
  /** What the ZGW standard calls it (ISO 639-2/B). */
  readonly threeLetters: string;
  /** What the first screen says. */
  readonly first: () => Promise<Catalogue>;
  readonly rooms: () => Promise<Rooms>;
}

export const languages = {
  nl: {
    name: 'Nederlands',
    locale: 'nl-NL',
    threeLetters: 'dut',
    first: async () => (await import('./nl/catalogue.ts')).nl,
    rooms: async () => (await import('./nl/rooms.ts')).rooms,
  },
  en: {
    name: 'English',
    locale: 'en-GB',
    threeLetters: 'eng',
    first: async () => (await import('./en/catalogue.ts')).en,
    rooms: async () => (await import('./en/rooms.ts')).rooms,
  },
} satisfies Record<string, Tongue>;

export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as Language[];

export const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);
