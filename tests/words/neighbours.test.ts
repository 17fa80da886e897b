/** A home behind a shared wall is asked about whatever is said of the building of the machine: the question and the reason both say so. */
import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { neighboursText } from '../../src/i18n/neighbours-said.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { block, scene } from '../engine/scenes.ts';

const own = block('host', 99_996, 399_988, 100_004, 400_000, { uses: ['winkelfunctie'], dwellings: 0 });
/** @param from how far west of the machine its own building ends and the other begins */
const judged = (from: number, lives: boolean | null, measures: readonly string[] = []) => {
  const host = { ...own, footprint: block('host', 100_000 - from, 399_988, 100_008, 400_000).footprint };
  const neighbour = block('neighbour', 99_985 - from, 399_988, 100_000 - from, 400_000, {
    uses: ['woonfunctie'],
    dwellings: 1,
  });
  const bare = scene([host, neighbour]);
  const answers = { ...bare.answers, dwellingAboveOrBehind: lives, dwellingBeside: lives };
  const made = assess({ ...bare, answers, measures }, releasedModels);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};
const adjacency = ({ criteria }: ReturnType<typeof judged>) => criteria.find(({ id }) => id === 'C-ADJ');

it.each(['nl', 'en'] as const)('in %s', async (tongue) => {
  const w = await fetched(tongue, 'machine');
  const t = await fetched(tongue, 'catalogue');
  const f = formatFor(tongue);
  const said = (one: ReturnType<typeof judged>, at: 'question' | 'reason') =>
    neighboursText(one, at, w, { t, f, name: (id) => `<${id}>` });
  // With any answer: the neighbour keeps the requirement, so no answer takes it away.
  for (const lives of [null, true, false]) {
    const near = judged(4, lives);
    expect(adjacency(near)?.status).toBe('unmet');
    expect(said(near, 'question')).toBe(
      `${w.aboutHost} ${w.besideHost('<neighbour>', false, f.metres(5))} ${w.stillAsked}`,
    );
  }
  expect(said(judged(4, false), 'reason')).toBe(`${w.saidNobody} ${w.besideHost('<neighbour>', false, f.metres(5))}`);
  // A plan that waits for its paper does not take the neighbour away.
  expect(said(judged(4, false, ['M23']), 'reason')).toBe(said(judged(4, false), 'reason'));
  // Farther than the limit the answer alone decides, and nothing is said.
  expect([true, false].map((lives) => adjacency(judged(6, lives))?.status)).toEqual(['unmet', 'met']);
  for (const lives of [true, false]) expect(said(judged(6, lives), 'question')).toBeNull();
});
