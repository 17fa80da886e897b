/** What a report is about is ticked by whoever has it: nothing beforehand, and what the colour waits for is said beside it. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { ReportsSection } from '../../src/app/work/machine/reports-section.tsx';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { toProve } from '../../src/i18n/to-prove.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOn } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const cases = [[], ...caseOn(demo('demo-orange'), bare).assessment.measureSets.map(({ measures }) => measures)].map(
  (measures) => caseOn({ ...demo('demo-orange'), measures }, bare),
);

it.each(['nl', 'en'] as const)('without and with each package, in %s', async (tongue) => {
  const { reports: w } = await fetched(tongue, 'evidence');
  const t = await fetchedInFull(tongue);
  const pages = await pagesIn(tongue);
  let waited = 0;
  for (const one of cases) {
    // Whatever is drawn of a case leaves it on the screen.
    expect(pages(one).card).not.toBe('');
    const html = renderToString(h(ReportsSection, { dossier: one.dossier, asked: true }));
    expect(html).not.toMatch(/<input[^>]*\schecked/);
    const marked = [...html.matchAll(/<label class="option">([\s\S]*?)<\/label>/g)]
      .map(([, label = '']) => textOf(label).trim())
      .filter((label) => label.includes(w.waitsFor));
    const asked = toProve(one.assessment, null).map(({ id }) => `${t.criteria[id].title} (${w.waitsFor})`);
    expect(marked.toSorted()).toEqual(asked.toSorted());
    waited = Math.max(waited, asked.length);
  }
  expect(waited).toBeGreaterThan(1);
});
