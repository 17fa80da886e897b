/** Titles of sources where the model files give them in another language: those files speak Dutch, so here there are none. */
export interface SourceTitle {
  readonly title: string;
  readonly where: string;
}

export type SourceTitles = Readonly<Record<string, SourceTitle>>;

export const modelSourcesNl: SourceTitles = {};
