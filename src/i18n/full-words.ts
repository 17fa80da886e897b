/** The words of the first screens and the labels as one catalogue: what a report and the later screens say. */
import type { Language } from './languages.ts';
import type { Catalogue } from './nl/catalogue.ts';
import type { Labels } from './nl/labels.ts';
import { fetched } from './speak.ts';

export type FullWords = Omit<Catalogue, 'ui'> & Omit<Labels, 'ui'> & { readonly ui: Catalogue['ui'] & Labels['ui'] };

const joined = new WeakMap<Catalogue, FullWords>();

/** The same object for the same language, so that a screen draws again only when the language changes. */
export function fullWords(first: Catalogue, labels: Labels): FullWords {
  const known = joined.get(first);
  if (known) return known;
  const made = { ...first, ...labels, ui: { ...first.ui, ...labels.ui } };
  joined.set(first, made);
  return made;
}

export const fetchedInFull = async (language: Language): Promise<FullWords> =>
  fullWords(await fetched(language, 'catalogue'), await fetched(language, 'labels'));
