/** What an officer reads first is explained first, by the very words of the screen. */
import { expect, it } from 'vitest';
import { colourWords } from '../../src/i18n/colour-words.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';

it.each(['nl', 'en'] as const)('each colour and each state that waits has its line, in %s', async (tongue) => {
  const t = await fetchedInFull(tongue);
  const grounds = await fetched(tongue, 'grounds');
  const help = await fetched(tongue, 'help');
  const lines = colourWords(t, grounds, help);
  const words = lines.map(([word]) => word);
  for (const light of ['green', 'orange', 'red', 'undetermined', 'not-green'] as const)
    expect(words).toContain(t.verdict[light].word);
  for (const word of [t.states.pending, t.states.assumed, grounds.restsOn]) expect(words).toContain(word);
  expect(words.find((word) => word.includes(t.sure.fairly.toLowerCase()))).toContain(t.sure.sure.toLowerCase());
  // The word stands in the headline that it explains.
  expect(t.headline.grades.constructor.toLowerCase()).toContain(help.reserve);
  expect(new Set(words).size).toBe(words.length);
  for (const [, meaning] of lines) expect(meaning).toMatch(/^\p{Lu}.{20,}\.$/u);
});
