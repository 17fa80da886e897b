/** What each colour says, and what stands with it: called as the screen calls it, so that one finds the word that one read. */
import type { Catalogue } from './nl/catalogue.ts';
import type { HelpWords } from './nl/help.ts';
import type { GroundsWords } from './nl/outcome.ts';

export function colourWords(
  { verdict, states, sure }: Pick<Catalogue, 'verdict' | 'states' | 'sure'>,
  grounds: Pick<GroundsWords, 'restsOn'>,
  { colours, reserve, casing }: Pick<HelpWords, 'colours' | 'reserve' | 'casing'>,
): readonly (readonly [string, string])[] {
  const called: Readonly<Record<keyof typeof colours, string>> = {
    green: verdict.green.word,
    orange: verdict.orange.word,
    red: verdict.red.word,
    undetermined: verdict.undetermined.word,
    'not-green': verdict['not-green'].word,
    reserve,
    pending: states.pending,
    assumed: states.assumed,
    restsOn: grounds.restsOn,
    sure: [sure.sure, sure.fairly, sure.hardly, sure.unsure, sure.ifSo].join(', ').toLowerCase(),
    casing,
  };
  return Object.entries(called).map(([key, word]) => [word, colours[key as keyof typeof colours]]);
}
