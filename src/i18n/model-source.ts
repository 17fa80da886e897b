/** A source of a model file in the language of the reader; null where there is none of that key. */
import type { SourceTitle, SourceTitles } from './nl/sources.ts';

export const sourceIn = (key: string, titles: SourceTitles): SourceTitle | null => titles[key] ?? null;
