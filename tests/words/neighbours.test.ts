/** A home behind a shared wall is asked about whatever is said of the building of the machine: the question and the reason both say so. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { OfNeighbours } from '../../src/app/work/outcome/under-reasons.tsx';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { neighboursText } from '../../src/i18n/neighbours-said.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { block, scene } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOn } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

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

it.each(['nl', 'en'] as const)(
  'that somebody said “no” is told only of who said it of all of the building, at every criterion, in %s',
  async (tongue) => {
    const w = await fetched(tongue, 'machine');
    const pages = await pagesIn(tongue);
    const answered = [true, false, null];
    const seen = { said: 0, other: 0 };
    for (const unknown of [null, 'woonfunctie'] as const)
      for (const dwellingAboveOrBehind of answered)
        for (const dwellingBeside of answered) {
          const uses = unknown ? null : own.uses;
          const host = { ...own, uses, footprint: block('host', 99_996, 399_988, 100_008, 400_000).footprint };
          const neighbour = block('neighbour', 99_981, 399_988, 99_996, 400_000, {
            uses: ['woonfunctie'],
            dwellings: 1,
          });
          const made = scene([host, neighbour]);
          const answers = { ...made.answers, dwellingAboveOrBehind, dwellingBeside };
          const one = caseOn({ ...made, buildings: [host, neighbour], answers, unknownUseAs: unknown }, bare);
          // Whatever is drawn of a case leaves it on the screen.
          expect(pages(one).card).not.toBe('');
          const told = one.assessment.criteria
            .map(({ id }) =>
              renderToString(h(OfNeighbours, { criterion: id, assessment: one.assessment, dossier: one.dossier })),
            )
            .filter((text) => textOf(text).includes(w.saidNobody));
          const nobody = dwellingAboveOrBehind === false && dwellingBeside === false;
          const at = { unknown, dwellingAboveOrBehind, dwellingBeside };
          expect({ ...at, told: told.length > 0 }).toEqual({ ...at, told: nobody });
          seen[nobody ? 'said' : 'other']++;
        }
    expect(seen).toEqual({ said: 2, other: 16 });
  },
);
