/** C-GLO: breaking glass falls or flies where people stay. Any building may do so, whatever it is used for. */

import type { Outlook, Target } from '../effects/outlook.ts';
import type { Shot } from '../effects/shot.ts';
import { nearestOnBuilding } from '../geometry/block.ts';
import { hairM } from '../ground/units.ts';
import type { ModelSet } from '../models/definitions.ts';
import type { Scene } from '../scene/scene.ts';
import { glassOnPlace } from './places.ts';
import type { Case } from './reading.ts';
import { byTable, type ScenarioRule, type Spot } from './rule.ts';
import { anyPane } from './square.ts';

const limitOf = ({ policy }: ModelSet) => policy.breakHalf.value;

const falling = ({ place, readings, strength }: Spot, given: Case, enough?: number) =>
  glassOnPlace(place, given, readings, strength, enough);

const breaksAt = (rangeM: number, shot: Shot, models: ModelSet): boolean =>
  anyPane(rangeM, shot, models, ({ outerBreakProbability }) => outerBreakProbability >= limitOf(models));

/** Could glass of this building come down on a place that is drawn, however high it is? */
function nearPlace(target: Target, { places, answers }: Scene, { block }: Outlook, { siting }: ModelSet): boolean {
  if (answers.placesOfStay !== 'drawn') return false;
  return places.some(({ ring }) => {
    const [x, y] = [0, 1].map((axis) => ring.reduce((sum, p) => sum + (p[axis] as number), 0) / ring.length) as [
      number,
      number,
    ];
    const radiusM = Math.max(...ring.map((p) => Math.hypot(p[0] - x, p[1] - y)));
    return nearestOnBuilding(block, target.index, x, y).distanceM <= siting.fallMaxM.value + radiusM;
  });
}

export const glassOutdoors: ScenarioRule = {
  id: 'C-GLO',
  per: 'scenario',
  needs: 'roofs',
  inputs: ['charge', 'load', 'wall', 'glass', 'single'],
  acts: byTable('C-GLO'),
  glassOf: ({ extra }) => (typeof extra?.['buildingId'] === 'string' ? extra['buildingId'] : null),
  byReport: 'never',
  trail: 'glass-fall',
  // `geen` has no panes.
  reaches: (kind, rangeM, shot, models) => kind !== 'geen' && breaksAt(rangeM, shot, models),
  // Round a corner a pane may break where the place asks, and not where the building does.
  couldFail: (_, { target }, { scene, outlook, models }) => nearPlace(target, scene, outlook, models),
  // Glass that falls is asked for by place, building and facade: there each of them counts.
  eachFacade: nearPlace,
  byReading: null,
  onBuilding: null,
  onPlace: {
    // No pane that breaks stands farther off than glass falls.
    reaches: (planM, shot, models) => breaksAt(Math.max(0, planM - models.siting.fallMaxM.value - hairM), shot, models),
    fails: (spot, given) => (falling(spot, given, 1).length > 0 ? 'unmet' : 'met'),
    findings(spot, given, tally) {
      const there = {
        receptor: spot.place.id,
        distanceM: spot.state.distanceM,
        dwellings: spot.place.homesServed || null,
        limit: limitOf(given.models),
        unit: '1',
      };
      const fronts = falling(spot, given);
      if (fronts.length === 0) tally.add({ ...there, value: 0, met: true });
      for (const { building, breakProbability, gapM } of fronts)
        tally.add({ ...there, value: breakProbability, met: false, extra: { buildingId: building.id, gapM } });
    },
  },
};
