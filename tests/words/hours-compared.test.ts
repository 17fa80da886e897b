/** What is said of the other hours beside those that were asked for is true of an assessment at those hours. */
import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Hour, WholeAssessment } from '../../src/engine/scene/assessment.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { comparedThen, otherHourHead, otherHourSaid } from '../../src/i18n/other-hour.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { awaited } from '../../src/i18n/verdict-sentences.ts';
import { waitingAt } from '../../src/i18n/waits-at.ts';
import { draws } from '../draws.ts';
import { demo } from '../engine/scenes.ts';
import { bare, caseOf, caseOn, draw } from './drawn-case.ts';

function at(scene: Scene, exposure: Hour): WholeAssessment {
  const answered = assess({ ...scene, answers: { ...scene.answers, exposure } }, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  return answered.value;
}
const failing = ({ criteria }: WholeAssessment) =>
  new Set(criteria.flatMap(({ id, state }) => (state === 'unmet' ? [id] : [])));

it('over drawn cases, asked by night and by day', async () => {
  const [t, grounds] = [await fetchedInFull('nl'), await fetched('nl', 'grounds')];
  const f = formatFor('nl');
  const telling = { t, f, name: String, isPlace: () => false, measure: String, proves: String };
  const seen: Record<string, number> = {};
  const scenes = [
    ...draw(1701, draws(1, 12)).map((drawn) => caseOf(drawn).scene),
    { ...demo('demo-orange'), measures: ['M29'] },
  ];
  for (const scene of scenes)
    for (const [now, then] of [
      ['night', 'day'],
      ['day', 'night'],
    ] as const) {
      const [one, other] = [at(scene, now), at(scene, then)];
      if (!one.otherHour) continue;
      const compared = comparedThen(one);
      seen[compared] = (seen[compared] ?? 0) + 1;
      const added = [...failing(other)].filter((id) => !failing(one).has(id));
      if (compared === 'more') expect(added).not.toEqual([]);
      else if (other.exposures.night !== other.exposures.day) expect(added).toEqual([]);
      if (compared === 'none') expect([other.measureSets, other.verdict === 'green']).toEqual([[], false]);
      if (compared !== 'more') expect(otherHourHead(one, grounds)).not.toMatch(/er iets bij|komen er \d|komt er \d/);
      const said = otherHourSaid(one, grounds, telling).map(({ text }) => text);
      // Proof that the hours asked for wait for too is no more by the others.
      for (const id of awaited(one))
        for (const text of said.filter((each) => each.includes('moet er ook dit nog zijn')))
          expect(text).not.toContain(grounds.papers[id] ?? grounds.otherPaper);
      if (one.otherHour.idle.length > 0) seen['idle'] = (seen['idle'] ?? 0) + 1;
      expect(one.otherHour.idle.length > 0 && then === 'night').toBe(false);
    }
  expect(seen['idle']).toBeGreaterThan(0);
});

it('a red by day for what fails by night too adds nothing: no package helps, and what counts by night only is named', async () => {
  const [t, grounds] = [await fetchedInFull('nl'), await fetched('nl', 'grounds')];
  const telling = { t, f: formatFor('nl'), name: String, isPlace: () => false, measure: String, proves: String };
  const { assessment } = caseOn(demo('demo-orange'), bare);
  const failingNow = assessment.criteria.filter(({ state }) => state === 'unmet');
  expect(failingNow).not.toEqual([]);
  const then = {
    hour: 'day',
    verdict: 'red',
    pending: [],
    missing: [],
    set: null,
    panes: [],
    unconfirmed: [],
  } as const;
  const red = {
    ...assessment,
    exposures: { night: 'orange', day: 'red' } as const,
    otherHour: { ...then, unmet: failingNow, idle: ['M29'] },
  };
  expect(comparedThen(red)).toBe('none');
  expect(otherHourHead(red, grounds)).toBe('Overdag helpt geen pakket genoeg');
  const said = otherHourSaid(red, grounds, telling).map(({ text }) => text);
  expect(said.at(-1)).toBe('Telt alleen ʼs nachts: “M29”.');
  // And what waits for the same proof by both hours needs no more by either.
  const [paper = ''] = awaited(assessment);
  expect(paper).not.toBe('');
  const waits = { ...red, otherHour: { ...then, verdict: 'orange' as const, unmet: [], idle: [], pending: [paper] } };
  const alike = otherHourSaid(waits, grounds, telling).map(({ text }) => text);
  expect(alike).toEqual([grounds.whyOther.waitsAlike(grounds.papers[paper] ?? '')]);
});

it('where glass of the plan waits for its paper, no building holds by it without, whatever fails elsewhere', () => {
  const paper = { kind: 'certificate', id: 'glass-certificate' } as const;
  const criterion = (id: string, state: string, basis: object[]) => ({ id, state, basis, findings: [] });
  const before = { receptors: [{ buildingId: 'b', unmet: ['C-GLI'] }] } as never;
  const here = { buildingId: 'b', unmet: [] };
  const having = (basis: object[]) =>
    ({ criteria: [criterion('C-GLI', 'unmet', []), criterion('C-VUL', 'pending', basis)] }) as never;
  expect(waitingAt(having([paper]), before)(here)).toEqual(['C-GLI']);
  expect(waitingAt(having([{ kind: 'report', id: 'constructor-report' }]), before)(here)).toEqual([]);
});
