/** A criterion's name and its state stand beside each other as one true sentence: a name that says what goes wrong is never "met". */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { activeVariant } from '../../src/archive/dossier.ts';
import { recordOf } from '../../src/archive/outcomes.ts';
import { criterionIds, isForOffice } from '../../src/engine/scene/assessment.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { needOf } from '../../src/i18n/need-of.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { inEachState, states } from '../../src/i18n/states.ts';
import { openProps } from '../../src/report/public-view.ts';
import { draws } from '../draws.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOf, caseOn, draw } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const cases = [
  ...draw(612, 8).map(caseOf),
  ...['demo-green', 'demo-orange', 'demo-red'].map((name) => caseOn(demo(name), bare)),
];
const tongues = ['nl', 'en'] as const;
/** What is read as one: a row, an item, a term with what is said of it, what opens more. */
const rowsOf = (html: string): readonly string[] =>
  [/<tr[\s>].*?<\/tr>/gs, /<li[\s>].*?<\/li>/gs, /<dt[\s>].*?<\/dd>/gs, /<summary[\s>].*?<\/summary>/gs].flatMap(
    (kind) => html.match(kind) ?? [],
  );

it.each(tongues)('over all criteria, states and faces, in %s', async (tongue) => {
  const pages = await pagesIn(tongue);
  const t = await fetchedInFull(tongue);
  const words = await fetched(tongue, 'criteria');
  const { EarlierOutcome } = await import('../../src/app/work/outcome/earlier-outcome.tsx');
  const said = states.map((state) => t.states[state]);
  const seen = new Map<string, Set<string>>();
  for (const one of cases) {
    const { criteria, ...rest } = recordOf(one.assessment, activeVariant(one.dossier).name, '2026-11-29T10:00:00.000Z');
    // As if every criterion stood otherwise then.
    const then = {
      ...rest,
      engineVersion: '0.1.0',
      criteria: criteria.map((each) => ({
        ...each,
        status: each.status === 'met' ? ('unmet' as const) : ('met' as const),
      })),
    };
    const dossier = { ...one.dossier, scope: 'internal' as const, outcomes: [JSON.parse(JSON.stringify(then))] };
    // What is met by numbers is near its limit.
    const near = one.assessment.criteria.map((each) => ({
      ...each,
      nearMiss: each.status === 'met' && each.worst !== null,
    }));
    const faces = pages({ ...one, assessment: { ...one.assessment, criteria: near } });
    const drawn = {
      ...Object.fromEntries(Object.entries({ ...faces, cards: '' }).filter(([, html]) => html !== '')),
      earlier: renderToString(h(EarlierOutcome, { assessment: one.assessment, dossier })),
    };
    for (const [face, html] of Object.entries(drawn))
      for (const row of rowsOf(html)) {
        const text = textOf(row);
        const alone = said.some((state) => [...row.matchAll(/>([^<>]+)</g)].some(([, part]) => part?.trim() === state));
        const follows = said.some((state) => new RegExp(`(?:→|:|, is) ${state}$`).test(text.trim()));
        if (!alone && !follows && !text.includes(`${t.ui.nearMiss}: `)) continue;
        for (const id of criterionIds) {
          expect([face, text.includes(t.criteria[id].title)], text).toEqual([face, false]);
          if (text.includes(needOf(id, words))) seen.set(face, (seen.get(face) ?? new Set()).add(id));
        }
      }
  }
  expect([...seen.keys()].toSorted()).toEqual(['earlier', 'grounds', 'outcome', 'report', 'talk']);
  expect(seen.get('earlier')?.size).toBe(criterionIds.length);
});

it.each(tongues)('what a criterion requires is a sentence that can be met or not, in %s', async (tongue) => {
  const words = await fetched(tongue, 'criteria');
  const all = criterionIds.map((id) => needOf(id, words));
  expect(new Set(all).size).toBe(criterionIds.length);
  for (const one of all) expect(one).toMatch(/^[A-Z].*[^.?]$/);
});

it.each(tongues)(
  'what is met because something was assumed says so, in its sign, its state and the count, in %s',
  async (tongue) => {
    const pages = await pagesIn(tongue);
    const t = await fetchedInFull(tongue);
    const { metAssumed, stateCount } = await fetched(tongue, 'report');
    const seen = { assumed: 0, known: 0 };
    for (const one of draw(612, draws(18, 30)).map(caseOf)) {
      const known = one.assessment.criteria.find(({ id }) => id === 'C-DAT');
      if (known?.status !== 'met') continue;
      const assumed = known.basis.some(({ kind }) => kind === 'assumption');
      const { card, report } = pages(one);
      const state = assumed ? 'assumed' : 'met';
      const chip = `${t.criteria['C-DAT'].chip}: ${t.states[state]}`;
      const chips = textOf(card)
        .split('\n')
        .filter((line) => line.includes(t.criteria['C-DAT'].chip));
      expect(chips.map((line) => line.trim())).toEqual([chip]);
      expect(card).toMatch(new RegExp(`chip-${state}"(?:(?!</li>).)*${t.criteria['C-DAT'].chip}`));
      const ids = inEachState(one.assessment.criteria).find((counted) => counted.state === state)?.ids;
      expect(ids).toContain('C-DAT');
      // Outside too: no criterion that anyone may read goes missing.
      const asked = { dossier: one.dossier, t, r: await fetched(tongue, 'report') } as never;
      const open = openProps(asked, { assessment: one.assessment, told: null }).assessment.criteria;
      expect(open.map(({ id }) => id)).toEqual(
        criterionIds.filter((id) => !isForOffice(id) && one.assessment.criteria.some((of) => of.id === id)),
      );
      const chipOf = (id: (typeof criterionIds)[number]) => t.criteria[id].chip;
      expect(textOf(report).includes(metAssumed(chipOf('C-DAT'), '#').split('#')[0] as string)).toBe(assumed);
      // Who counts two reads the names of two.
      const counted = inEachState(one.assessment.criteria).find((those) => those.state === 'assumed')?.ids ?? [];
      const [, named = ''] = textOf(report).split(stateCount(counted.length, t.states.assumed));
      expect(counted.filter((id) => !named.slice(0, 1500).includes(chipOf(id)))).toEqual([]);
      seen[assumed ? 'assumed' : 'known']++;
    }
    expect(seen.assumed).toBeGreaterThan(draws(1, 3));
    expect(seen.known).toBeGreaterThan(draws(1, 3));
  },
);
