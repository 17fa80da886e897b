/** Sentences for problems in the chosen language, for what is fetched when it is needed. */
import { dossierPartsEn, problemsEn } from '../i18n/en/problems.ts';
import { dossierPartsNl, problemsNl } from '../i18n/nl/problems.ts';
import { useApp } from './state/store.ts';

/** The sentence of a code; an unknown code gets the one for a failed calculation. */
export function useProblem(): (code: string) => string {
  const words = useApp((state) => state.language) === 'en' ? problemsEn : problemsNl;
  return (code) => words[code as keyof typeof words] ?? words['engine-failed'];
}

/** Names of the parts of a dossier, as `buildings` or `buildings:0363100012345678`, in one line. */
export function usePartNames(): (parts: string) => string {
  const words = useApp((state) => state.language) === 'en' ? dossierPartsEn : dossierPartsNl;
  return (parts) =>
    parts
      .split('|')
      .map((part) => {
        const [name = '', ...own] = part.split(':');
        return [words[name as keyof typeof words] ?? name, own.join(':')].filter(Boolean).join(' ');
      })
      .join(', ');
}
