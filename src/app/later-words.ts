/** Words that come after the first verdict, in the chosen language; fetched with the screens that use them. */
import { laterEn } from '../i18n/later-en.ts';
import { type LaterWords, laterNl } from '../i18n/later-nl.ts';
import { useApp } from './state/store.ts';

export const useLaterWords = (): LaterWords => (useApp((state) => state.language) === 'en' ? laterEn : laterNl);
