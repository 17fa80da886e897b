/** C-STR: a detached neighbouring (zeer) kwetsbaar gebouw is structurally damaged. */

import { decided } from '../ground/units.ts';
import type { ModelSet } from '../models/definitions.ts';
import { houseMajor } from '../physics/harm/houses.ts';
import type { Reading } from './reading.ts';
import { byTable, type Kind, noGlass, type Outcome, type ScenarioRule } from './rule.ts';
import { squareLoad } from './square.ts';

const limitOf = ({ policy }: ModelSet) => policy.majorDamage.value;
const counts = (kind: Kind) => kind !== 'geen' && kind !== 'beperkt-kwetsbaar';
const valueOf = ({ effect }: Reading, models: ModelSet) => decided(effect.majorDamage, limitOf(models));

function fails(reading: Reading, models: ModelSet): Outcome {
  const { target, occupation } = reading;
  if (target.host || target.attached || !counts(occupation.class)) return 'met';
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
  byReport: 'never',
  reaches(kind, rangeM, shot, models) {
    if (!counts(kind)) return false;
    const load = squareLoad(rangeM, shot, models);
    const harm = { pressurePa: load.incidentPressureKpa * 1000, impulsePaS: load.incidentImpulseKpaMs };
    return houseMajor(harm, models.structure).probability >= limitOf(models);
  },
  couldFail: (kind, { majorDamage }, { models }) => counts(kind) && majorDamage >= limitOf(models),
  eachFacade: () => false,
  byReading: {
    fails,
    findings(reading, models, tally) {
      const { target, occupation } = reading;
      if (target.host || target.attached || !counts(occupation.class)) return;
      const outcome = fails(reading, models);
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
      });
    },
  },
  onBuilding: null,
  onPlace: null,
};
