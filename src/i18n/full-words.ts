/** The words of the first screens and those of the details as one catalogue: what a report and the later screens say. */
import type { Language } from './languages.ts';
import type { Catalogue } from './nl/catalogue.ts';
import type { Details } from './nl/details.ts';
import { fetched } from './speak.ts';

export type FullWords = Omit<Catalogue, 'ui'> & Omit<Details, 'ui'> & { readonly ui: Catalogue['ui'] & Details['ui'] };

const joined = new WeakMap<Catalogue, FullWords>();

/** The same object for the same language, so that a screen draws again only when the language changes. */
export function fullWords(first: Catalogue, details: Details): FullWords {
  const known = joined.get(first);
  if (known) return known;
  const made = { ...first, ...details, ui: { ...first.ui, ...details.ui } };
  joined.set(first, made);
  return made;
}

export const fetchedInFull = async (language: Language): Promise<FullWords> =>
  fullWords(await fetched(language, 'catalogue'), await fetched(language, 'details'));
