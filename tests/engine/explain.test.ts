import { describe, expect, it } from 'vitest';
import { trailOfBuilding, trailsOf } from '../../src/engine/assessment/explain.ts';
import { calc } from '../../src/engine/calc/calc.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { modelSources } from '../../src/engine/models/model-sources.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { explainNl } from '../../src/i18n/nl/explain.ts';
import { block, demo, scene } from './scenes.ts';

const trails = trailsOf(
  judge(scene([block('opposite', 99_990, 400_010, 100_010, 400_020)]), releasedModels),
  releasedModels,
);
const step = (criterion: string, what: string) =>
  trails
    .find((one) => one.criterion === criterion && one.scenario === 'vast-standaard')
    ?.steps.find((one) => one.what === what)?.values ?? {};

it('every criterion that has a worst value has a trail, on the demos too, and every step its words and source', () => {
  for (const id of ['demo-green', 'demo-orange', 'demo-red']) {
    const judged = judge(demo(id), releasedModels);
    const all = trailsOf(judged, releasedModels);
    const having = judged.criteria.filter(({ worst }) => worst !== null);
    expect(all.map((one) => `${one.criterion}${one.scenario}`)).toEqual(
      having.map((one) => `${one.id}${one.scenario}`),
    );
    const building = trailOfBuilding(judged, String(all.find((one) => one.criterion === 'C-GLI')?.receptor));
    expect(building.length).toBeGreaterThan(5);
    for (const { what, source, values, model } of [...all.flatMap(({ steps }) => steps), ...building]) {
      expect(explainNl.steps, what).toHaveProperty(what);
      expect(modelSources, source).toHaveProperty(source);
      expect(model).not.toBe('');
      for (const key of Object.keys(values)) expect(explainNl.values, key).toHaveProperty(key);
    }
    for (const { steps } of all) expect(steps.length).toBeGreaterThan(1);
  }
});

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
    expect(effectiveKgTnt).toBeCloseTo(1.4 * 2.2, 9);
    expect(Number(checked['scaledDistance'])).toBeCloseTo(Number(scaledDistance), 6);
    expect(Number(load['reflectedPressureKpa']) / Number(checked['reflectedPressureKpa'])).toBeCloseTo(1, 3);
    expect(Number(load['reflectedImpulseKpaMs']) / Number(checked['reflectedImpulseKpaMs'])).toBeCloseTo(1, 3);
  });
});
