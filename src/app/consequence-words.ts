/** Words of what is told beside the verdict, in the chosen language; fetched with the screens that use them. */
import { consequencesEn } from '../i18n/en/consequences.ts';
import { type ConsequenceWords, consequencesNl } from '../i18n/nl/consequences.ts';
import { useApp } from './state/store.ts';

export const useConsequenceWords = (): ConsequenceWords =>
  useApp((state) => state.language) === 'en' ? consequencesEn : consequencesNl;
