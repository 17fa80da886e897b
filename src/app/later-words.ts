/** Words that come after the first verdict, in the chosen language; fetched with the screens that use them. */
import { laterEn } from '../i18n/en/later.ts';
import { type LaterWords, laterNl } from '../i18n/nl/later.ts';
import { useApp } from './state/store.ts';

export const useLaterWords = (): LaterWords => (useApp((state) => state.language) === 'en' ? laterEn : laterNl);
