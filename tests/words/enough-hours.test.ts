/** Nowhere is it said that nothing more is needed without the hours, where by the others more is. */
import { expect, it } from 'vitest';
import type { Hour, WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { noSetsSaid } from '../../src/i18n/enough-said.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { enoughAt, wayOut } from '../../src/i18n/verdict-sentences.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOn } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const { assessment: drawn, ...others } = caseOn({ ...demo('demo-orange'), measures: ['M29'] }, bare);
const criteria = drawn.criteria.map((one) => ({ ...one, state: 'met' as const, status: 'met' as const }));
const then = { pending: [], missing: [], set: null, panes: [], unconfirmed: [], unmet: [], idle: [] };
const waiting = drawn.criteria.slice(0, 1).map((one) => ({
  ...one,
  state: 'pending' as const,
  status: 'met' as const,
  basis: [{ kind: 'report' as const, id: 'constructor-report' }],
}));
const enoughNow: WholeAssessment = {
  ...drawn,
  verdict: 'orange',
  grade: 'to-be-shown',
  exposures: { night: 'orange', day: 'orange' },
  criteria: [...waiting, ...criteria.slice(1)],
  measureSets: [],
  otherHour: null,
};
const shortThere = (hour: Hour): WholeAssessment[] => [
  { ...enoughNow, exposures: { ...enoughNow.exposures, [hour]: 'red' }, otherHour: { ...then, hour, verdict: 'red' } },
  { ...enoughNow, otherHour: { ...then, hour, verdict: 'orange', unmet: drawn.criteria.slice(0, 1) } },
  { ...enoughNow, otherHour: { ...then, hour, verdict: 'orange', pending: ['homes-in-bound'] } },
];

it('one state: enough for both hours, for those asked for alone, or not', () => {
  expect(enoughAt(enoughNow)).toBe('both');
  expect(
    enoughAt({ ...enoughNow, otherHour: { ...then, hour: 'day', verdict: 'orange', pending: ['constructor-report'] } }),
  ).toBe('both');
  for (const one of shortThere('day')) expect(enoughAt(one)).toBe('night');
  for (const one of shortThere('night')) expect(enoughAt(one)).toBe('day');
  expect(enoughAt({ ...enoughNow, verdict: 'red' })).toBeNull();
});

it.each(['nl', 'en'] as const)(
  'it is said with its hours at steps, talk, card, comparison and report in %s',
  async (tongue) => {
    const [l, d, g] = [
      await fetched(tongue, 'packages'),
      await fetched(tongue, 'decision'),
      await fetched(tongue, 'grounds'),
    ];
    const { planSuffices } = await fetched(tongue, 'talk');
    const t = await fetchedInFull(tongue);
    const pages = await pagesIn(tongue);
    for (const [one, at] of [
      [enoughNow, 'both'],
      ...shortThere('day').map((each) => [each, 'night'] as const),
      ...shortThere('night').map((each) => [each, 'day'] as const),
    ] as const) {
      const exposure = at === 'both' ? 'night' : at;
      const scene = { ...others.scene, answers: { ...others.scene.answers, exposure } };
      const shown = pages({ ...others, scene, assessment: one });
      const report = textOf(shown.report);
      expect(noSetsSaid(one, l).includes(at === 'both' ? l.noSets.orange : l.onlyFor[at])).toBe(true);
      expect(textOf(shown.measures)).toContain(noSetsSaid(one, l));
      expect(textOf(shown.compare)).toContain(planSuffices[at]);
      expect(wayOut(one, t).includes(t.count.awaits(at))).toBe(true);
      expect(report).toContain(at === 'both' ? d.condition.forBoth : d.condition.onlyFor[at]);
      const inside = g.insideGives({
        colour: 'x',
        elsewhen: '',
        verdict: 'orange',
        packages: 0,
        inside: 0,
        planned: true,
        enough: at,
      });
      expect(/nacht|dag|night|day/.test(inside)).toBe(at !== 'both');
    }
  },
);
