/** Words of the talk in the chosen language; fetched with the screens that use them. */
import { talkEn } from '../i18n/en/talk.ts';
import { type TalkWords, talkNl } from '../i18n/nl/talk.ts';
import { useApp } from './state/store.ts';

export const useTalkWords = (): TalkWords => (useApp((state) => state.language) === 'en' ? talkEn : talkNl);
