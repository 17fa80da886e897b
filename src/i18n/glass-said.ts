/** What the panes of a building are, as it is chosen and as it is said: by what holds the pieces together, where somebody chose that. */
import type { Judgement } from '../engine/scene/scene.ts';
import type { FullWords } from './full-words.ts';
import type { BuildingsWords } from './nl/questions.ts';

export interface GlassWords {
  readonly t: Pick<FullWords, 'panes'>;
  readonly b: Pick<BuildingsWords, 'retentions'>;
}

export function glassSaid(paneType: string, said: Judgement | undefined, { t, b }: GlassWords): string {
  const retention = said?.glazing?.retention ?? 'none';
  return retention === 'none' ? (t.panes[paneType as keyof typeof t.panes] ?? paneType) : b.retentions[retention];
}
