/** Which variant a report is about, what the others are and what became of them, and which is the proposal: inside alone. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/i18n/verdict-sentences.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOn } from './drawn-case.ts';
import { pagesIn } from './pages.ts';
import { paperIn } from './paper-in.ts';

const orange = caseOn(demo('demo-orange'), bare);
const red = caseOn(demo('demo-red'), bare);
const [first] = orange.dossier.variants;
if (!first) throw new Error('no variant');
const [a, b] = [
  { ...first, id: 'a', name: 'A' },
  { ...first, id: 'b', name: 'B', measures: ['M25'] },
];
const two = (proposal: string | undefined, activeVariant = 'a') => ({
  ...orange,
  open: orange.assessment,
  dossier: { ...orange.dossier, variants: [a, b], activeVariant, proposal },
});
const plain = (html: string) => textOf(html).replaceAll(/[\u00a0\u202f]/g, ' ');

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('chapter 10 tells each variant with its measures, its colour and whether it is the proposal', async () => {
    const { paper, words } = await paperIn(tongue);
    const { t, r } = words;
    const variants = new Map([['b', red.assessment]]);
    const html = paper(two('b'), { variants });
    const chapter = plain(html.slice(html.indexOf('<h2>10 '), html.indexOf('<h2>11 ')));
    const line = (name: string) => new RegExp(`${t.ui.variant} ${name} ?[(:].*`).exec(chapter)?.[0] ?? '';
    expect(line('A')).toContain(r.variant.marks.here);
    expect(line('A').toLowerCase()).toContain(headlineOf(orange.assessment, t).toLowerCase());
    expect(line('A').toLowerCase()).toContain(r.variant.noPlan);
    expect(line('B')).toContain(r.variant.marks.proposal);
    expect(line('B').toLowerCase()).toContain(headlineOf(red.assessment, t).toLowerCase());
    expect(line('B').toLowerCase()).toContain((r.measures['M25']?.name ?? '?').toLowerCase());
    // One that was not judged has no colour, and one that is being judged is not said to be left alone.
    const open = (more: object) => plain(paper(two('b'), more)).toLowerCase();
    expect(open({ variants: new Map() })).toContain(r.variant.notJudged);
    expect(open({})).toContain(r.variant.busy);
    expect(open({})).not.toContain(r.variant.notJudged);
    // Facts of the case say which it is about.
    const fact = (one: string) =>
      plain(new RegExp(`<dt>${r.variant.fact}</dt><dd>([\\s\\S]*?)</dd>`).exec(one)?.[1] ?? '');
    expect(fact(html)).toContain(`${t.ui.variant} A`);
    expect(fact(html)).toContain(r.variant.elsewhere('B'));
    expect(fact(paper(two('a')))).toContain(r.variant.marks.proposal);
    expect(fact(paper(two(undefined)))).toContain(r.variant.noProposal);
    expect(fact(paper({ ...two('a'), dossier: orange.dossier }))).toBe('');
    // Outside nothing of it.
    const outside = paper(two('b'), { variants, scope: 'public' });
    expect(outside).not.toContain(`<h3>${r.variants}</h3>`);
    expect(fact(outside)).toBe('');
  });

  it('the step says for which variant the report is, and whether that is the proposal', async () => {
    await pagesIn(tongue);
    const { store } = await import('../../src/app/state/store.ts');
    const { AboutVariant } = await import('../../src/app/work/report/report-step.tsx');
    const { about } = await (await import('../../src/i18n/speak.ts')).fetched(tongue, 'reportStep');
    store.setState({ language: tongue });
    const said = ({ dossier }: Pick<typeof orange, 'dossier'>) =>
      textOf(renderToString(h(AboutVariant, { dossier }))).trim();
    expect(said(two('a'))).toBe(about.proposal('A'));
    expect(said(two('b'))).toBe(about.other('A', 'B'));
    expect(said(two(undefined))).toBe(about.none('A'));
    expect(said(orange)).toBe('');
  });
});
