/** That nothing more is needed, and for which hours: one sentence for steps, talk and comparison. */
import type { PackagesWords } from './nl/measures.ts';
import { enoughAt, type Spoken } from './verdict-sentences.ts';

/** Where there is no package to take. */
export function noSetsSaid(one: Spoken, { noSets, onlyFor }: Pick<PackagesWords, 'noSets' | 'onlyFor'>): string {
  const at = enoughAt(one);
  return `${noSets[one.verdict]} ${at && at !== 'both' ? onlyFor[at] : ''}`.trim();
}
