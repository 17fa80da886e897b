/** What lies at a limit of the plane lies on one side of it, however the scene is turned and wherever it lies. */
import { describe, expect, it } from 'vitest';
import { outlookOf } from '../../src/engine/effects/outlook.ts';
import { round9 } from '../../src/engine/ground/units.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Building, Ring, Scene } from '../../src/engine/scene/scene.ts';
import { dice } from '../fuzz/dice.ts';
import { sameShape } from '../fuzz/laws.ts';
import { block, scene } from './scenes.ts';

const { nearField, siting } = releasedModels;

/** What a burst stands before, and how each facade in sight lies to that: before the wall, in its line. */
function told(given: Scene): string {
  const [machine] = given.machines;
  if (!machine) throw new Error('no machine');
  const { before, targets } = outlookOf(given, machine, releasedModels);
  const { ground, cornerToM } = before;
  const [ox, oy] = before.wall?.outward ?? [0, 0];
  const turned = (machine.outwardDeg * Math.PI) / 180;
  // Which way it looks, as seen from where the machine looks.
  const aside = Math.round(1e6 * (ox * Math.cos(turned) - oy * Math.sin(turned)));
  const lies = targets.map(({ building, nearestInFront, facades }) => {
    const flags = facades.map(({ inFront, flush }) => `${inFront ? 'front' : 'behind'}${flush ? ' flush' : ''}`);
    return `${building.id} ${nearestInFront} ${[...new Set(flags)].sort().join(', ')}`;
  });
  return [ground, round9(cornerToM), Math.abs(aside), ...lies.sort()].join(' | ');
}

const ring = (...corners: readonly (readonly [x: number, y: number])[]): Ring =>
  corners.map(([x, y]) => [100_000 + x, 400_000 + y] as const);
const shaped = (id: string, outline: Ring): Building => ({ ...block(id, 0, 0, 1, 1), footprint: [[outline]] });
const unitAt = (x: number, y: number): Partial<Scene> => ({
  machines: [
    { ...scene([]).machines[0], siting: 'unit', exact: true, hostId: null, point: [100_000 + x, 400_000 + y] },
  ] as Scene['machines'],
});

const wingM = nearField.shortestWingM.value;
const flushM = nearField.flushWithinM.value;
const backM = siting.frontToleranceM.value;
const slope = Math.tan((nearField.flushWithinDeg.value * Math.PI) / 180);

const atLimits: Readonly<Record<string, Scene>> = {
  'a wing as long as the shortest': scene([block('wing', 100_001, 400_000, 100_009, 400_000 + wingM)]),
  'a unit as far from a wall as one still stands before it': scene([], unitAt(0, nearField.unitWallM.value)),
  'a front that stands out as far as one may that is flush': scene(
    [block('beside', 100_005, 399_990, 100_014, 400_000 + flushM)],
    unitAt(0, 2),
  ),
  'a front that turns as far as one may that is flush': scene(
    [shaped('beside', ring([5, -10], [14, -10], [14, -9 * slope], [5, 0]))],
    unitAt(0, 2),
  ),
  'a front as far back as what counts as in front': scene([
    block('beside', 100_004, 399_990, 100_014, 400_000 + backM),
  ]),
  'a wall that ends as far back as that': scene([shaped('askew', ring([6, backM], [12, 4], [12, 12], [6, 12]))]),
  'a wing as long as half the way to a front': scene([
    block('wing', 100_001, 400_000, 100_002, 400_004),
    block('across', 99_990, 400_000 + 4 / nearField.cornerShare.value, 100_010, 400_020),
  ]),
};

describe('at a limit', () => {
  for (const [name, given] of Object.entries(atLimits))
    it(`it is the same turned and shifted: ${name}`, () => {
      const [turned, shifted] = [sameShape['turned'], sameShape['shifted']];
      if (!turned || !shifted) throw new Error('no such law');
      const seen = new Map<string, number>();
      for (let seed = 1; seed <= 60; seed++) {
        const at = dice(seed);
        const there = shifted(turned(given, at) as Scene, at) as Scene;
        const said = told(there);
        seen.set(said, (seen.get(said) ?? 0) + 1);
      }
      expect([...seen.keys()]).toEqual([told(given)]);
    });
});
