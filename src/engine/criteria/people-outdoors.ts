/** C-PPL: people at places of stay are directly hurt by the blast. Pieces are C-DEB; the host and attached homes C-ADJ. */
import { loadBy } from '../effects/loads.ts';
import { bodyDeath, eardrumHarm } from '../effects/outdoors.ts';
import { decided } from '../ground/units.ts';
import type { Case } from './reading.ts';
import { byTable, noGlass, type Outcome, type ScenarioRule, type Spot } from './rule.ts';

const earOf = ({ state }: Spot, { models: { policy } }: Case) =>
  decided(state.eardrumProbability, policy.eardrum.value);
const deathOf = ({ state }: Spot, { models: { policy } }: Case) => decided(state.deathProbability, policy.death.value);

function fails(spot: Spot, given: Case): Outcome {
  // An entrance is passed, not stayed at.
  if (spot.place.kind === 'ingang') return 'met';
  const { eardrum, death } = given.models.policy;
  return earOf(spot, given) >= eardrum.value || deathOf(spot, given) >= death.value ? 'unmet' : 'met';
}

export const peopleOutdoors: ScenarioRule = {
  id: 'C-PPL',
  per: 'scenario',
  needs: 'nothing',
  inputs: ['charge', 'load', 'wall'],
  acts: byTable('C-PPL'),
  glassOf: noGlass,
  byReport: 'never',
  trail: 'people',
  reaches: () => false,
  couldFail: () => false,
  eachFacade: () => false,
  byReading: null,
  onBuilding: null,
  onPlace: {
    reaches(planM, { strength, factor }, models) {
      const load = loadBy(factor, planM, strength, models);
      const { eardrum, death } = models.policy;
      return (
        decided(eardrumHarm(load, models), eardrum.value) >= eardrum.value ||
        decided(bodyDeath(load, models), death.value) >= death.value
      );
    },
    fails,
    findings(spot, given, tally) {
      const { place, state } = spot;
      if (place.kind === 'ingang') return;
      const { eardrum, death } = given.models.policy;
      const [ear, body] = [earOf(spot, given), deathOf(spot, given)];
      const base = { receptor: place.id, distanceM: state.distanceM, dwellings: place.homesServed || null };
      tally.add({
        ...base,
        value: ear,
        limit: eardrum.value,
        unit: '1',
        met: ear < eardrum.value,
        extra: { effect: 'eardrum' },
      });
      tally.add({
        ...base,
        value: body,
        limit: death.value,
        unit: '1',
        met: body < death.value,
        extra: { effect: 'death' },
      });
    },
  },
};
