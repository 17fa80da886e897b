/** C-STR: a (zeer) kwetsbaar gebouw is structurally damaged; of the host and what shares its wall the part that is not left to C-ADJ. */

import { squareLoad } from '../effects/glass/square-pulse.ts';
import { decided } from '../ground/units.ts';
import type { ModelSet } from '../models/definitions.ts';
import { houseMajor } from '../physics/harm/houses.ts';
import { hangsTogether, partOf, type Reading } from './reading.ts';
import { byTable, type Kind, noGlass, type Outcome, type ScenarioRule } from './rule.ts';

const limitOf = ({ policy }: ModelSet) => policy.majorDamage.value;
const counts = (kind: Kind) => kind !== 'geen' && kind !== 'beperkt-kwetsbaar';
const valueOf = ({ effect }: Reading, models: ModelSet) => decided(effect.majorDamage, limitOf(models));

function fails(whole: Reading, models: ModelSet): Outcome {
  const reading = partOf(whole);
  if (!reading || !counts(reading.occupation.class)) return 'met';
  const { occupation } = reading;
  if (valueOf(reading, models) < limitOf(models)) return 'met';
  return occupation.class === 'onbekend' ? 'unknown' : 'unmet';
}

export const structure: ScenarioRule = {
  id: 'C-STR',
  per: 'scenario',
  needs: 'nearest',
  inputs: ['charge', 'load', 'wall'],
  acts: byTable('C-STR'),
  glassOf: noGlass,
  byReport: 'with-measure',
  trail: 'house',
  reportAnswers: ({ extra }) => extra?.['together'] === 1,
  reaches(kind, rangeM, shot, models) {
    if (!counts(kind)) return false;
    const load = squareLoad(rangeM, shot, models);
    const harm = { pressurePa: load.incidentPressureKpa * 1000, impulsePaS: load.incidentImpulseKpaMs };
    return houseMajor(harm, models.structure).probability >= limitOf(models);
  },
  byPanes: () => false,
  couldFail: (kind, effect, { models }) => counts(kind) && effect.majorDamage >= limitOf(models),
  eachFacade: () => false,
  byReading: {
    fails,
    findings(whole, models, tally) {
      const reading = partOf(whole);
      if (!reading || !counts(reading.occupation.class)) return;
      const { target, occupation } = reading;
      const outcome = fails(whole, models);
      const { id, dwellings } = target.building;
      if (outcome === 'unknown') tally.lacks('use', 'register', id);
      if (occupation.class === 'onbekend') return;
      tally.add({
        receptor: id,
        value: valueOf(reading, models),
        limit: limitOf(models),
        unit: '1',
        met: outcome === 'met',
        distanceM: target.distanceM,
        dwellings,
        ...(hangsTogether(target) ? { extra: { together: 1 } } : {}),
      });
    },
  },
  onBuilding: null,
  onPlace: null,
};
