/** Words in the chosen language, for screens: `wordsIn('talk')` asks for a room and gives the hook that reads it. */
import { type Format, formatFor } from '../i18n/format.ts';
import { type FullWords, fullWords } from '../i18n/full-words.ts';
import type { Language } from '../i18n/languages.ts';
import { unbroken } from '../i18n/locale-format.ts';
import type { Catalogue } from '../i18n/nl/catalogue.ts';
import { ask, learn, type Room, type Words, words } from '../i18n/speak.ts';
import { speak } from './state/go.ts';
import { useApp } from './state/store.ts';

ask('catalogue');

/** Only when all that is on screen can be said in the other language does the screen turn to it. */
export async function chooseLanguage(language: Language): Promise<void> {
  await learn(language);
  document.documentElement.lang = language;
  speak(language);
}

/** To be called where a file is loaded, not in a component: what is fetched with a screen is what its files asked for. */
export function wordsIn<R extends Room>(room: R): () => Words<R> {
  ask(room);
  return () =>
    onScreen(
      useApp((state) => state.language),
      room,
    );
}

export const wordsOf = (language: Language): Catalogue => onScreen(language, 'catalogue');

/** The words of a room as a screen shows them, to be had after somebody asked for it. */
export const onScreen = <R extends Room>(language: Language, room: R): Words<R> =>
  unbroken<Words<R>>(words(language, room));

/** Figures as a screen and the map write them, the one way in the app: no line breaks between a number and its unit. */
export const figuresOf = (language: Language): Format => unbroken(formatFor(language));

export function useWords(): { t: Catalogue; f: Format } {
  const language = useApp((state) => state.language);
  return { t: wordsOf(language), f: figuresOf(language) };
}

/** For what is fetched with a screen: the words of the first screens and the labels. */
export function wordsInFull(): () => { t: FullWords; f: Format } {
  const useLabels = wordsIn('labels');
  return () => {
    const { t, f } = useWords();
    return { t: fullWords(t, useLabels()), f };
  };
}
