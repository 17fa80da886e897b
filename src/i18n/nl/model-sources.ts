/** Titles of the sources of the model files: those files speak Dutch themselves. */
import { type ModelSource, modelSources } from '../../engine/models/model-sources.ts';

export type SourceTitle = Pick<ModelSource, 'title' | 'where'>;
export type SourceTitles = Readonly<Record<string, SourceTitle>>;

export const modelSourcesNl: SourceTitles = Object.fromEntries(
  Object.entries(modelSources).map(([key, { title, where }]) => [key, { title, where }]),
);
