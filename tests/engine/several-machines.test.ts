import { describe, expect, it } from 'vitest';
import { type Dossier, sceneOf, type Variant } from '../../src/archive/dossier.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { notApplicable } from '../../src/engine/measures/measures.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Assessment, Verdict } from '../../src/engine/scene/assessment.ts';
import type { Machine, Place, Scene } from '../../src/engine/scene/scene.ts';
import { draws } from '../draws.ts';
import { block, demo, scene } from './scenes.ts';

const rank: Record<Verdict, number> = { green: 0, orange: 1, undetermined: 2, red: 3 };

function assessed(given: Scene): Assessment {
  const answer = assess(given, releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

const beside = (given: Scene, east: number, change: Partial<Machine> = {}): Scene => {
  const [first] = given.machines as [Machine];
  const [x, y] = first.point;
  return { ...given, machines: [first, { ...first, id: 'second', point: [x + east, y], ...change }] };
};

describe('several machines', () => {
  it('the worst decides: another machine never betters the colour', () => {
    for (const id of ['demo-green', 'demo-orange', 'demo-red']) {
      const given = demo(id);
      const alone = assessed(given);
      for (const east of [-3, 1.5, -1.5, 3].slice(0, draws(2, 4))) {
        const both = assessed(beside(given, east));
        expect(rank[both.verdict]).toBeGreaterThanOrEqual(rank[alone.verdict]);
        for (const criterion of alone.criteria.filter(({ status }) => status === 'unmet'))
          expect(
            both.criteria.find((one) => one.id === criterion.id && one.scenario === criterion.scenario)?.status,
          ).toBe('unmet');
      }
    }
  });

  it('two machines at one place are one machine', () => {
    const given = demo('demo-orange');
    const [alone, twice] = [assessed(given), assessed(beside(given, 0))];
    expect(twice.verdict).toBe(alone.verdict);
    expect(twice.receptors).toEqual(alone.receptors);
    const reaches = ({ zones }: Assessment) => zones.features.map(({ properties }) => properties);
    expect(reaches(twice)).toEqual(reaches(alone));
  });

  it('a building and a place are shown once, as the nearer machine makes them', () => {
    const home = block('home', 100_040, 400_006, 100_050, 400_016);
    const terrace: Place = {
      id: 'terrace',
      name: 'terrace',
      kind: 'terras',
      occupiedAtNight: true,
      homesServed: 0,
      buildingId: null,
      ring: [
        [100_030, 400_002],
        [100_032, 400_002],
        [100_032, 400_004],
        [100_030, 400_004],
      ],
    };
    const given = scene([home], { places: [terrace] });
    const answers = { ...given.answers, placesOfStay: 'drawn' as const };
    const both = assessed({
      ...given,
      answers,
      buildings: [...given.buildings, block('long', 100_004, 399_990, 100_060, 400_000, { uses: ['winkelfunctie'] })],
      machines: [
        ...given.machines,
        { ...(given.machines[0] as Machine), id: 'far', point: [100_030, 400_000], answers },
      ],
    });
    expect(both.receptors.filter(({ buildingId }) => buildingId === 'home')).toHaveLength(1);
    expect(both.receptors.find(({ buildingId }) => buildingId === 'home')?.distanceM).toBeLessThan(15);
    expect(both.places).toHaveLength(1);
    expect(both.places[0]?.distanceM).toBeLessThan(5);
    for (const zone of ['glass-break', 'debris', 'stray'])
      expect(both.zones.features.filter(({ properties }) => properties?.['zone'] === zone)).toHaveLength(1);
  });

  it('answers about one wall say nothing of another building', () => {
    const other = block('other', 100_004, 399_990, 100_012, 400_000, { uses: ['woonfunctie', 'winkelfunctie'] });
    const given = scene([other]);
    const answers = { ...given.answers, dwellingAboveOrBehind: false, constructorReport: 'C-1' };
    const own = judge(beside({ ...given, answers }, 2), releasedModels);
    expect(own.criteria.find(({ id }) => id === 'C-ADJ')?.status).toBe('met');
    const apart = judge(beside({ ...given, answers }, 8, { hostId: 'other' }), releasedModels);
    expect(apart.criteria.find(({ id }) => id === 'C-ADJ')?.status).toBe('unmet');
    expect(apart.missing.map(({ what }) => what)).toContain('shared-entrance');
  });

  it('moving one machine elsewhere is no measure when there are more', () => {
    const measure = releasedModels.measures.find(({ id }) => id === 'M02');
    expect(measure && notApplicable(measure, beside(demo('demo-orange'), 2))).toBe('several-machines');
  });

  it('the scene of a dossier holds the surroundings of every machine and of every other place', () => {
    const buildings = Array.from({ length: 60 }, (_, i) =>
      block(`b${i}`, 100_000 + i * 10, 400_000, 100_008 + i * 10, 400_008),
    );
    const given = scene(buildings);
    const [machine] = given.machines as [Machine];
    const variant: Variant = {
      id: 'a',
      name: 'A',
      machines: [machine],
      alternatives: [],
      measures: [],
      answers: given.answers,
    };
    const dossier = {
      id: 'd',
      surroundings: {
        ...given,
        scenery: { trees: [], parcels: [], labels: [], addresses: [] },
        name: '',
        invented: true,
      },
      radiusM: 150,
      judgements: {},
      unknownUseAs: null,
      variants: [variant],
      activeVariant: 'a',
    } as unknown as Dossier;
    const far: Machine = { ...machine, id: 'far', point: [100_304, 400_000] };
    const seen = (one: Scene) => one.buildings.some(({ id }) => id === 'b44');
    expect(seen(sceneOf(dossier))).toBe(false);
    expect(seen(sceneOf(dossier, { ...variant, machines: [machine, far] }))).toBe(true);
    expect(seen(sceneOf(dossier, { ...variant, alternatives: [{ measure: 'M04', machine: far }] }))).toBe(true);
  });
});
