/** A condition about curtains names each building of others whose glass the plan changes: behind it they hang. */
import { expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { small } from '../../src/i18n/letters.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { demo } from '../engine/scenes.ts';
import { textOf } from './contradictions.ts';
import { bare, caseOn } from './drawn-case.ts';
import { pagesIn } from './pages.ts';

const { measures: known } = releasedModels;
const curtain = known.find(({ effect }) => effect?.kind === 'curtain')?.id ?? '';
const glass = known.flatMap(({ id, effect }) => (effect?.kind === 'glass' && effect.on === 'others' ? [id] : []));
const set = caseOn(demo('demo-orange'), bare).assessment.measureSets.find(({ measures }) =>
  measures.some((id) => glass.includes(id)),
);
const plan = set?.measures ?? [];
const numbersIn = (text = ''): readonly string[] => text.match(/\d+/g) ?? [];

it.each(['nl', 'en'] as const)('in %s, no house that the condition about glass names is left out', async (tongue) => {
  const names = await fetched(tongue, 'measures');
  const { condition } = await fetched(tongue, 'decision');
  const pages = await pagesIn(tongue);
  const report = textOf(pages(caseOn({ ...demo('demo-orange'), measures: [...plan, curtain] }, bare)).report);
  /** What stands between brackets behind a measure, up to its end. */
  const placesOf = (id: string, say: (places: string) => string): string | undefined => {
    const [before = '', after = ''] = say('|').split('|');
    const start = `${small(names[id]?.name ?? '')} (${before}`;
    return report.split(start)[1]?.split(`${after}).`)[0];
  };
  const ofGlass = numbersIn(placesOf(plan.find((id) => glass.includes(id)) ?? '', condition.at));
  const hung = numbersIn(placesOf(curtain, condition.behind));
  // Glass near by is changed too: its condition has those houses, and that of the curtains has all.
  expect(ofGlass.length).toBeGreaterThan(1);
  expect(hung).toEqual(expect.arrayContaining([...ofGlass]));
  expect(hung).toHaveLength(set?.consent.length ?? 0);
});
