/** Where the figures of the model files come from: title, place and how sure, by key. */
import sources from '../../../models/sources.json' with { type: 'json' };

export interface ModelSource {
  readonly title: string;
  readonly where: string;
  readonly confidence: string;
}

export const modelSources: Readonly<Record<string, ModelSource>> = sources;
