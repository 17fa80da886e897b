/** What is left to do is told by its reason, and a proposal by who could make it. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { groundsEn } from '../../src/i18n/en/outcome.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { groundsNl } from '../../src/i18n/nl/outcome.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOn } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const grounds = { nl: groundsNl, en: groundsEn } as const;
const orange = caseOn(demo('demo-orange'), bare);

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('with a machine that may stand inside, no package is told by its reason: the plan suffices, nothing helps, or first the questions', async () => {
    const drawnPages = await pagesIn(tongue);
    const w = grounds[tongue];
    const { AskInside } = await import('../../src/app/work/outcome/below-grounds.tsx');
    const [machine] = orange.scene.machines;
    if (!machine) throw new Error('no machine');
    const alternatives = [{ measure: 'M02', machine: { ...machine, siting: 'winkel' as const } }];
    const none = tongue === 'nl' ? /[Gg]een pakket/ : /[Nn]o package/;
    const proof = tongue === 'nl' ? /niets meer nodig dan het bewijs/ : /othing more is needed than the evidence/;
    const byPlan = tongue === 'nl' ? /Met het plan/ : /With the plan/;
    const first = tongue === 'nl' ? /als de open vragen/ : /once the open questions/;
    const later = tongue === 'nl' ? /; overdag / : /; by day /;
    const worse = { ...orange.assessment, otherHour: null, notGreenAt: [], missing: [], measureSets: [] };
    for (const measures of [[], ['M23']])
      for (const [verdict, day] of [
        ['orange', 'orange'],
        ['orange', 'red'],
        ['red', 'red'],
        ['undetermined', 'undetermined'],
      ] as const) {
        const yes = caseOn({ ...demo('demo-orange'), alternatives, measures }, bare);
        drawnPages(yes);
        const assessment = { ...worse, verdict, exposures: { night: verdict, day } };
        const said = textOf(renderToString(h(AskInside, { assessment, dossier: yes.dossier })));
        expect(said).toContain(w.insideSaidYes);
        expect([verdict, none.test(said)]).toEqual([verdict, verdict === 'red']);
        expect([verdict, proof.test(said)]).toEqual([verdict, verdict === 'orange']);
        expect([verdict, first.test(said)]).toEqual([verdict, verdict === 'undetermined']);
        expect(byPlan.test(said)).toBe(verdict === 'orange' && measures.length > 0);
        expect(later.test(said)).toBe(day !== verdict);
      }
  });

  it('what helps by day and night says whether it comes instead of the packages or on top of the plan', async () => {
    const { otherHourSaid } = await import('../../src/i18n/other-hour.ts');
    const t = await fetchedInFull(tongue);
    const w = grounds[tongue];
    const telling = { t, f: formatFor(tongue), name: String, isPlace: () => false, measure: String, proves: String };
    const { assessment } = orange;
    const { otherHour, measureSets } = assessment;
    const [set] = measureSets;
    if (!otherHour || !set) throw new Error('no package by day');
    const then = { ...otherHour, set: { ...set, measures: ['M04', 'M23'] } };
    const planned = assessment.criteria.map((one) => ({ ...one, basis: [{ kind: 'measure' as const, id: 'M23' }] }));
    const unplanned = assessment.criteria.map((one) => ({ ...one, basis: [] }));
    for (const [sets, criteria, form] of [
      [measureSets, planned, tongue === 'nl' ? /in plaats van het eerste pakket/ : /instead of the first package/],
      [measureSets, unplanned, tongue === 'nl' ? /in plaats van het eerste pakket/ : /instead of the first package/],
      [[], planned, tongue === 'nl' ? /boven op het plan/ : /on top of the plan/],
      [[], unplanned, tongue === 'nl' ? /helpt: M04/ : /helps: M04/],
    ] as const) {
      const one = { ...assessment, otherHour: then, measureSets: sets, criteria };
      expect(
        otherHourSaid(one, w, telling)
          .map(({ text }) => text)
          .join(' '),
      ).toMatch(form);
    }
  });

  it('where unknown use is taken to be homes, no register is said to propose it', async () => {
    const r = await fetched(tongue, 'report');
    const drawnPages = await pagesIn(tongue);
    const scene = demo('demo-orange');
    const unknown = scene.buildings.map((one) => ({ ...one, uses: null }));
    const where = tongue === 'nl' ? /dan telt dat; anders telt/ : /that counts; else/;
    for (const [drawn, assumed] of [
      [scene, false],
      [{ ...scene, buildings: unknown, unknownUseAs: 'woonfunctie' as const }, true],
    ] as const) {
      const one = drawnPages(caseOn(drawn, bare));
      expect(where.test(textOf(one.grounds))).toBe(assumed);
      const paper = textOf(one.report).replaceAll('\u00a0', ' ');
      expect((paper.match(new RegExp(where, 'g')) ?? []).length).toBe(assumed ? 2 : 0);
    }
    for (const assumed of [false, true])
      for (const [confirmed, own, proposed, all] of [
        [0, 0, 0, 4],
        [0, 0, 1, 1],
        [0, 0, 3, 3],
        [0, 0, 2, 3],
        [1, 0, 2, 3],
        [1, 1, 0, 2],
      ] as const) {
        const said = r.checked(confirmed, own, proposed, all, 5, 1, '100 m', assumed);
        expect(where.test(said)).toBe(assumed && proposed > 0);
        expect(said).not.toMatch(/bij alle|alle 1 |all 1 |\b0 (?:van|of)/);
      }
  });
});
