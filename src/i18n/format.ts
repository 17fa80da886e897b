/** Numbers and units for people, per language. */
import { type Language, languages } from './languages.ts';
import { type Format, formatIn } from './locale-format.ts';

export type { Format };

export const formatFor = (language: Language): Format => formatIn(languages[language].locale);
