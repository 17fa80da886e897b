/** The other hour beside the colour is what asking at that hour gives: its failures, its gaps and its first package. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { block, demo, scene } from './scenes.ts';

const school = (northM: number, change: Partial<Scene> = {}) =>
  scene(
    [
      block('school', 99_980, 400_000 + northM, 100_020, 400_020 + northM, {
        uses: ['onderwijsfunctie'],
        dwellings: 0,
      }),
    ],
    change,
  );

const answer = (one: Scene, exposure: 'night' | 'day' = 'night') => {
  const answered = assess({ ...one, answers: { ...one.answers, exposure } }, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  return answered.value;
};

describe('the other hour', () => {
  it.each([40, 60])('a school at %i m: why it is orange by day and what answers it', (northM) => {
    const [night, day] = [answer(school(northM)), answer(school(northM), 'day')];
    expect([night.verdict, day.verdict]).toEqual(['green', 'orange']);
    expect(night.otherHour).toMatchObject({ hour: 'day', verdict: 'orange', pending: [], missing: [] });
    const failing = day.criteria.filter(({ status }) => status === 'unmet');
    expect(night.otherHour?.unmet.map(({ id, worst }) => [id, worst])).toEqual(
      failing.map(({ id, worst }) => [id, worst]),
    );
    expect(night.otherHour?.unmet[0]).toMatchObject({ id: 'C-VUL', worst: { receptor: 'school' } });
    expect(night.otherHour?.set).toEqual(day.measureSets[0]);
    // Asked by day the night is the other hour, where nothing fails.
    expect(day.otherHour).toMatchObject({ hour: 'night', verdict: 'green', unmet: [], set: null });
  });

  it('is told of the plan as it would be carried out', () => {
    const planned = school(25, { measures: ['M25'] });
    const [night, day] = [answer(planned), answer(planned, 'day')];
    expect(night.otherHour === null).toBe(night.verdict === day.verdict);
    expect(night.otherHour?.unmet.map(({ worst }) => worst)).toEqual(
      day.criteria.filter(({ status }) => status === 'unmet').map(({ worst }) => worst),
    );
    expect(night.otherHour?.set).toEqual(day.measureSets[0]);
  });

  it('is null where both hours have one colour for the same reasons', () => {
    const one = answer(demo('demo-green'));
    expect(one.exposures.night).toBe(one.exposures.day);
    expect(one.otherHour).toBeNull();
  });

  it('tells of orange by both hours what fails at the other one only', () => {
    const [night, day] = [answer(demo('demo-orange')), answer(demo('demo-orange'), 'day')];
    expect([night.verdict, day.verdict]).toEqual(['orange', 'orange']);
    expect(night.otherHour).toMatchObject({ hour: 'day', verdict: 'orange', set: day.measureSets[0] });
    // All that fails by night fails by day too.
    expect(day.otherHour).toBeNull();
    const [own, only] = [night.criteria, night.otherHour?.unmet ?? []].map(
      (criteria) =>
        new Set(
          criteria.flatMap(({ id, findings }) =>
            findings.flatMap(({ met, receptor }) => (met ? [] : [`${id} ${receptor}`])),
          ),
        ),
    );
    const byDay = day.criteria.flatMap(({ id, findings }) =>
      findings.flatMap(({ met, receptor }) => (met ? [] : [`${id} ${receptor}`])),
    );
    expect([...(only ?? [])]).toEqual([...new Set(byDay)].filter((one) => !own?.has(one)));
    expect(only?.size).toBe(1);
    // It is only by day that a meeting room may be childcare; who confirms its use takes that away.
    expect(night.otherHour?.unconfirmed).toEqual([...(only ?? [])].map((one) => one.split(' ')[1]));
    expect(night.otherHour?.panes).toEqual(night.otherHour?.unconfirmed);
    const [id = ''] = night.otherHour?.unconfirmed ?? [];
    const given = demo('demo-orange');
    const confirmed = answer({ ...given, judgements: { ...given.judgements, [id]: { confirmed: true } } });
    expect(confirmed.otherHour).toBeNull();
  });
});
