/** English titles of the sources of the model files; names of publications stay as they were published. */
import type { SourceTitles } from '../nl/model-sources.ts';
import titles from '../source-titles.en.json' with { type: 'json' };

export const modelSourcesEn: SourceTitles = titles;
