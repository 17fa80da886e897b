/** What a colour is told before all is worked out is what all of it says: of pieces, and of walls round a corner. */
import { expect, it } from 'vitest';
import { judge } from '../../src/engine/criteria/judge.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import type { Effect } from '../../src/engine/effects/effects.ts';
import { outlookOf } from '../../src/engine/effects/outlook.ts';
import { facingWalls, nearestHiddenM } from '../../src/engine/effects/round-corner.ts';
import { releasedModels as models } from '../../src/engine/models/models.ts';
import type { Machine, Scene } from '../../src/engine/scene/scene.ts';
import { demo } from './scenes.ts';

const scenes = ['demo-green', 'demo-orange', 'demo-red'] as const;
/** Each asked anew, so that no question has worked out what another asks. */
const readings = (given: Scene) => judge(given, models, nearOnly()).runs.flatMap((run) => run.readings);
const fresh = (given: Scene): Scene => ({ ...given, buildings: [...given.buildings] });

it('so many pieces come to some window, as when all windows are found', () => {
  const outcomes = new Set<string>();
  for (const name of scenes) {
    const given = demo(name);
    const whole = readings(fresh(given)).map(({ effect }) => effect.density.masonry + effect.density.steel);
    // Some between the bounds, some at what comes out itself.
    const limits = [0, 0.001, models.policy.debrisPerM2.value, 0.1, 1];
    for (const limit of limits) {
      const asked = readings(fresh(given));
      asked.forEach(({ effect }, i) => {
        const more = (density: Effect['density']) => density.masonry + density.steel > limit;
        const value = whole[i] as number;
        expect([name, limit, effect.someDensity(more)]).toEqual([name, limit, value > limit]);
        outcomes.add(`${value > limit}`);
      });
    }
  }
  expect([...outcomes].sort()).toEqual(['false', 'true']);
});

it('no wall round a corner is nearer than where the first one may be, and that is told without a corner', () => {
  let found = 0;
  for (const name of scenes) {
    const given = fresh(demo(name));
    const outlook = outlookOf(given, given.machines[0] as Machine, models);
    for (const target of outlook.targets) {
      const fromM = nearestHiddenM(outlook, target, 60, models);
      for (const { planM } of facingWalls(outlook, target, 60, models)) {
        expect(planM).toBeGreaterThanOrEqual(fromM);
        found++;
      }
    }
  }
  expect(found).toBeGreaterThan(3);
});
