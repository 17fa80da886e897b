/** What stands in a trail is words or a number: no value is what only the engine calls it, whatever the charge stands before. */
import { describe, expect, it } from 'vitest';
import { trailOfBuilding, trailsOf } from '../../src/engine/assessment/explain.ts';
import type { TrailStep } from '../../src/engine/assessment/trail-steps.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { releasedModels as models } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { figuresOf } from '../../src/i18n/figures.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { trailSaid } from '../../src/i18n/trail-said.ts';
import { block, demo, scene as sceneOn } from '../engine/scenes.ts';

const orange = demo('demo-orange');
const [machine] = orange.machines;
if (!machine) throw new Error('no machine');

const before = (siting: 'gevel' | 'winkel' | 'unit', said: Partial<Scene['answers']> = {}): Scene => ({
  ...orange,
  machines: [{ ...machine, siting }],
  answers: { ...orange.answers, ...said },
});
/** Out on the street, some way off any wall. */
const houses = sceneOn([block('across', 99_990, 400_012, 100_010, 400_020)]);
const loose: Scene = {
  ...houses,
  answers: { ...houses.answers, shell: 'metal' },
  machines: houses.machines.map((one) => ({
    ...one,
    siting: 'unit',
    hostId: null,
    exact: true,
    point: [100_000, 400_006],
  })),
};
const scenes: readonly Scene[] = [
  before('winkel'),
  before('gevel', { recess: 'none' }),
  before('gevel', { recess: 'none', lightFront: true }),
  before('gevel', { recess: 'niche' }),
  before('gevel', { recess: 'portal' }),
  before('gevel', { recess: 'corner', vehicleApproach: 'possible', sharedEntrance: true }),
  before('unit', { shell: 'brick' }),
  loose,
  demo('demo-green'),
  demo('demo-red'),
  { ...demo('demo-red'), answers: { ...demo('demo-red').answers, sharedEntrance: true, vehicleApproach: 'possible' } },
];

function stepsOf(scene: Scene): readonly TrailStep[] {
  const judged = judge(scene, models);
  return [
    ...trailsOf(judged, models).flatMap(({ steps }) => steps),
    ...scene.buildings.flatMap(({ id }) => trailOfBuilding(judged, id)),
  ];
}

const steps = scenes.flatMap(stepsOf);

describe.each(['nl', 'en'] as const)('in %s', (tongue) => {
  it('a limit by class is what is still allowed, as the reason says it', async () => {
    const [t, w, f] = [await fetchedInFull(tongue), await fetched(tongue, 'explain'), formatFor(tongue)];
    for (const limit of ['1', '2', '3a', '3b', '4'] as const) {
      const step = { what: 'break', formula: '', model: '', source: '', values: { value: '5', limit, unit: 'class' } };
      const told = { receptor: null, value: '5', limit, unit: 'class' } as const;
      expect(trailSaid(step, 'limit', { t, f, w })).toBe(figuresOf(told, t, f).limit);
      expect(trailSaid(step, 'limit', { t, f, w })).not.toBe(t.hazard[limit]);
    }
    const from = steps.filter(({ values }) => values['unit'] === 'class').map(({ values }) => values['limit']);
    expect(from).toContain('3b');
  });

  it('a share is said as one, and never as a thing no unit at all', async () => {
    const w = await fetched(tongue, 'explain');
    for (const said of Object.values(w.units)) expect(said).not.toMatch(/zonder eenheid|without|no unit/);
  });

  it('no value is a code, and every ground and unit was seen', async () => {
    const [t, w, f] = [await fetchedInFull(tongue), await fetched(tongue, 'explain'), formatFor(tongue)];
    const made = { step: { what: 'break', formula: '', model: '', source: '' } };
    const every = [
      ...steps,
      ...Object.keys(w.grounds).map((ground) => ({ ...made.step, values: { ground } })),
      { ...made.step, values: { strength50Kpa: 'outside table' } },
    ];
    const seen = new Map<string, Set<string>>();
    for (const step of every)
      for (const [key, value] of Object.entries(step.values)) {
        if (typeof value === 'number') continue;
        seen.set(key, (seen.get(key) ?? new Set()).add(value));
        const said = trailSaid(step, key, { t, f, w });
        const own = tongue === 'en' ? ['inside', 'outside table'] : [];
        expect(said, `${key} ${value}`).not.toBe(own.includes(value) ? '' : value);
      }
    const real = new Set(steps.flatMap(({ values }) => values['ground'] ?? []));
    expect([...real].map(String).toSorted()).toEqual(Object.keys(w.grounds).toSorted());
    const units = new Set(steps.flatMap(({ values }) => values['unit'] ?? []));
    expect([...units].map(String).toSorted()).toEqual(Object.keys(w.units).toSorted());
    expect(seen.size).toBeGreaterThan(7);
  });
});
