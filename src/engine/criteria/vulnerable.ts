/** C-VUL: a zeer kwetsbaar gebouw inside the glass bound; certified glass is judged by the best estimate. */

import { squareLoad } from '../effects/glass/square-pulse.ts';
import { decided } from '../ground/units.ts';
import type { ModelSet } from '../models/definitions.ts';
import { glassOlder } from '../physics/harm/probits.ts';
import { askedOf, ifAsked, type Reading } from './reading.ts';
import { byTable, type Kind, type Outcome, ownGlass, type ScenarioRule } from './rule.ts';
import { anyPane } from './square.ts';

const limitOf = ({ policy }: ModelSet) => policy.vulnerableBound.value;
const counts = (kind: Kind) => kind === 'zeer-kwetsbaar' || kind === 'onbekend';

const valueOf = ({ certified, breakProbability, breakBound }: Reading, models: ModelSet) =>
  decided(certified ? breakProbability : breakBound, limitOf(models));

/** A school at night weighs; it does not decide. */
const empty = ({ occupation }: Reading) => occupation.class !== 'onbekend' && occupation.occupied === false;

function fails(reading: Reading, models: ModelSet): Outcome {
  const { occupation } = reading;
  if (!counts(occupation.class) || empty(reading)) return 'met';
  if (valueOf(reading, models) < limitOf(models)) return 'met';
  return occupation.class === 'onbekend' ? 'unknown' : 'unmet';
}

export const vulnerable: ScenarioRule = {
  id: 'C-VUL',
  per: 'scenario',
  needs: 'roofs',
  inputs: ['charge', 'load', 'wall'],
  acts: byTable('C-VUL'),
  glassOf: ownGlass,
  byReport: 'never',
  trail: 'side-pressure',
  reaches(kind, rangeM, shot, models) {
    if (!counts(kind)) return false;
    const limit = limitOf(models);
    const pressurePa = squareLoad(rangeM, shot, models).incidentPressureKpa * 1000;
    return (
      glassOlder({ pressurePa }, models.people).probability >= limit ||
      anyPane(rangeM, shot, models, ({ breakProbability }) => breakProbability >= limit)
    );
  },
  byPanes: (kind, rangeM, shot, models) =>
    counts(kind) && anyPane(rangeM, shot, models, ({ breakProbability }) => breakProbability >= limitOf(models)),
  couldFail: (kind, effect, { models }) =>
    counts(kind) &&
    (effect.breakBoundOlder >= limitOf(models) ||
      effect.panes.some(({ likeliest }) => likeliest.breakProbability >= limitOf(models))),
  eachFacade: () => false,
  settled: ({ class: kind }) => kind !== 'onbekend',
  byReading: {
    fails: (reading, models) => ifAsked(reading, models, fails),
    findings(given, models, tally) {
      const reading = askedOf(given);
      if (!reading || !counts(reading.occupation.class) || empty(reading)) return;
      const { target, occupation } = reading;
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
