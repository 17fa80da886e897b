import { describe, expect, it } from 'vitest';
import { calc } from '../../src/engine/calc/calc.ts';
import { trailsOf } from '../../src/engine/explain.ts';
import { releasedModels } from '../../src/engine/models.ts';
import { judge } from '../../src/engine/verdict/judge.ts';
import { block, scene } from './scenes.ts';

const trails = trailsOf(
  judge(scene([block('opposite', 99_990, 400_010, 100_010, 400_020)]), releasedModels),
  releasedModels,
);
const step = (criterion: string, what: string) =>
  trails
    .find((one) => one.criterion === criterion && one.scenario === 'vast-standaard')
    ?.steps.find((one) => one.what === what)?.values ?? {};

describe('the trail of a number', () => {
  it('runs from the charge to the limit, each step with its formula, file and source', () => {
    const trail = trails.find(({ criterion, scenario: of }) => criterion === 'C-GLI' && of === 'vast-standaard');
    expect(trail?.steps.map(({ what }) => what)).toEqual([
      'charge',
      'distance',
      'load',
      'pane-load',
      'break',
      'throw',
      'limit',
    ]);
    for (const one of trail?.steps ?? []) expect(one.formula && one.model && one.source).toBeTruthy();
  });

  it('gives numbers that the calc door gives too', () => {
    const { effectiveKgTnt } = step('C-GLI', 'charge');
    const { slantM, scaledDistance } = step('C-GLI', 'distance');
    const load = step('C-GLI', 'load');
    const checked = calc('blast', { chargeKgTnt: effectiveKgTnt, rangeM: slantM }, releasedModels);
    if (!checked.ok) throw new Error(checked.error.message);
    expect(effectiveKgTnt).toBe(3);
    expect(Number(checked['scaledDistance'])).toBeCloseTo(Number(scaledDistance), 6);
    expect(Number(load['reflectedPressureKpa']) / Number(checked['reflectedPressureKpa'])).toBeCloseTo(1, 3);
    expect(Number(load['reflectedImpulseKpaMs']) / Number(checked['reflectedImpulseKpaMs'])).toBeCloseTo(1, 3);
  });
});
