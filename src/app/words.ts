/** Words in the chosen language. Dutch is always there; English comes when it is asked for. */
import { type Format, formatFor } from '../i18n/format.ts';
import { type Catalogue, nl } from '../i18n/nl/catalogue.ts';
import type { Language } from './state/app-state.ts';
import { speak } from './state/go.ts';
import { useApp } from './state/store.ts';

const catalogues: Partial<Record<Language, Catalogue>> = { nl };

export async function chooseLanguage(language: Language): Promise<void> {
  catalogues[language] ??= (await import('../i18n/en/catalogue.ts')).en;
  document.documentElement.lang = language;
  speak(language);
}

export function wordsOf(language: Language): Catalogue {
  return catalogues[language] ?? nl;
}

export function useWords(): { t: Catalogue; f: Format } {
  const language = useApp((state) => state.language);
  return { t: wordsOf(language), f: formatFor(language) };
}
