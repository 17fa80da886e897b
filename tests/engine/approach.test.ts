import { describe, expect, it } from 'vitest';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { runFrom, startOf, stateOf } from '../../src/engine/placing/approach.ts';
import { roadRuns } from '../../src/engine/placing/approach-road.ts';
import type { Answers, Machine, PublicSpace, RdPoint, Scene } from '../../src/engine/scene/scene.ts';
import { block, demo, scene } from './scenes.ts';

const { ram } = releasedModels;
const square = (kind: PublicSpace['kind'], x1: number, y1: number, x2: number, y2: number): PublicSpace => ({
  id: `${kind}${x1}`,
  kind,
  rings: [
    [
      [x1, y1],
      [x2, y1],
      [x2, y2],
      [x1, y2],
    ],
  ],
});
const machineOf = (given: Scene): Machine => given.machines[0] as Machine;
const runs = (buildings: Parameters<typeof scene>[0], publicSpace: readonly PublicSpace[]) => {
  const given = scene(buildings, { publicSpace });
  return roadRuns(given, machineOf(given), ram);
};
/** A road straight ahead, and one along the facade only. */
const ahead = square('rijbaan', 99_996, 400_004, 100_004, 400_060);
const along = square('rijbaan', 99_900, 400_003, 100_100, 400_009);

describe('a run-up that the roads allow', () => {
  it('straight ahead is found, square and at least as long as needed', () => {
    const [best] = runs([], [ahead]) ?? [];
    expect(best?.runM).toBeGreaterThanOrEqual(ram.approachM.value);
    expect(Math.abs(best?.angleDeg ?? 90)).toBeLessThanOrEqual(ram.approachAngleDeg.value);
  });

  it('a road along the facade is none: nobody can turn there', () => {
    expect(runs([], [along])).toEqual([]);
  });

  it('a building or water across stops it; nothing is said where no road is known', () => {
    expect(runs([block('across', 99_970, 400_010, 100_030, 400_014)], [ahead])).toEqual([]);
    expect(runs([], [ahead, square('water', 99_970, 400_006, 100_030, 400_012)])).toEqual([]);
    expect(runs([], [])).toBeNull();
  });

  it('the demo town has roads, and every run found counts', () => {
    for (const id of ['demo-green', 'demo-orange', 'demo-red']) {
      const given = demo(id);
      const found = roadRuns(given, machineOf(given), ram);
      expect(found).not.toBeNull();
      for (const run of found ?? []) expect(stateOf(run, machineOf(given), [], ram)).toBe('counts');
    }
  });
});

describe('C-RAM with drawn run-ups', () => {
  const home = scene([], {
    buildings: [block('host', 99_996, 399_990, 100_004, 400_000)],
  });
  const machine = machineOf(home);
  const barrier = (certificate: string | null) => ({
    from: [99_999, 400_003] as RdPoint,
    to: [100_001, 400_003] as RdPoint,
    certificate,
  });
  const ramming = (change: Partial<Answers>) => {
    const given = { ...home, answers: { ...home.answers, vehicleApproach: 'possible' as const, ...change } };
    const made = assessed(given, releasedModels);
    if (!made.ok) throw new Error(made.error.message);
    return made.value.assessment.criteria.find(({ id }) => id === 'C-RAM')?.status;
  };

  it.each([
    ['the answer alone', {}, 'unmet'],
    ['a run that counts', { approaches: [startOf(20, 10, machine)] }, 'unmet'],
    [
      'one of exactly the limits',
      { approaches: [startOf(ram.approachM.value, ram.approachAngleDeg.value, machine)] },
      'unmet',
    ],
    ['one too short', { approaches: [startOf(10, 0, machine)] }, 'met'],
    ['one too oblique', { approaches: [startOf(20, 50, machine)] }, 'met'],
    ['certified posts across', { approaches: [startOf(20, 0, machine)], barriers: [barrier('IWA-1')] }, 'met'],
    ['posts without a certificate', { approaches: [startOf(20, 0, machine)], barriers: [barrier(null)] }, 'unmet'],
    [
      'certified posts across one of two',
      { approaches: [startOf(20, 0, machine), startOf(25, 28, machine)], barriers: [barrier('IWA-1')] },
      'unmet',
    ],
    ['M21', { certifiedBarrier: true }, 'met'],
  ] as const)('%s: %s', (_, change, status) => {
    expect(ramming(change)).toBe(status);
  });

  it('a run is where it starts: length and angle go there and back', () => {
    const run = runFrom(startOf(18, -12, machine), machine);
    expect(run.runM).toBeCloseTo(18, 6);
    expect(run.angleDeg).toBeCloseTo(-12, 6);
  });
});
