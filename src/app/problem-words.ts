/** Sentences for problems in the chosen language, for what is fetched when it is needed. */
import { problemsEn } from '../i18n/en/problems.ts';
import { problemsNl } from '../i18n/nl/problems.ts';
import { useApp } from './state/store.ts';

/** The sentence of a code; an unknown code gets the one for a failed calculation. */
export function useProblem(): (code: string) => string {
  const words = useApp((state) => state.language) === 'en' ? problemsEn : problemsNl;
  return (code) => words[code as keyof typeof words] ?? words['engine-failed'];
}
