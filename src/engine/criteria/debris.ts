/** C-DEB: hazardous pieces reach windows of (zeer) kwetsbare gebouwen, or places where people stay. */

import { decided } from '../ground/units.ts';
import type { ModelSet } from '../models/definitions.ts';
import { densityOf } from './facades.ts';
import { askedOf, type Case, ifAsked, type Reading } from './reading.ts';
import { byTable, type Kind, noGlass, type Outcome, type ScenarioRule, type Spot } from './rule.ts';
import { groundDensity, squareDensity } from './square.ts';

const limitOf = ({ policy }: ModelSet) => policy.debrisPerM2.value;
const counts = (kind: Kind) => kind !== 'geen' && kind !== 'beperkt-kwetsbaar';

const onWindows = ({ effect }: Reading, { scene, outlook, models }: Case) =>
  decided(densityOf(effect.density, scene, outlook), limitOf(models));

function failsOn({ effect, occupation }: Reading, { scene, outlook, models }: Case): Outcome {
  const limit = limitOf(models);
  const tooMany = effect.someDensity((density) => !(decided(densityOf(density, scene, outlook), limit) <= limit));
  return !tooMany ? 'met' : occupation.class === 'onbekend' ? 'unknown' : 'unmet';
}

const onPeople = ({ state }: Spot, { models }: Case) => decided(state.debrisDensityPerM2, limitOf(models));

/** An entrance is passed, not stayed at: only glass is asked about there. */
const failsThere = (spot: Spot, given: Case): Outcome =>
  spot.place.kind !== 'ingang' && onPeople(spot, given) > limitOf(given.models) ? 'unmet' : 'met';

const failsWhereCounted = (asked: Reading, given: Case): Outcome =>
  counts(asked.occupation.class) ? failsOn(asked, given) : 'met';

export const debris: ScenarioRule = {
  id: 'C-DEB',
  per: 'scenario',
  needs: 'roofs',
  inputs: ['count', 'speed'],
  acts: byTable('C-DEB'),
  glassOf: noGlass,
  byReport: 'with-measure',
  trail: 'pieces',
  reaches: (kind, rangeM, shot, models) => counts(kind) && squareDensity(rangeM, shot, models) > limitOf(models),
  byPanes: () => false,
  couldFail: (kind, effect, { scene, outlook, models }) =>
    counts(kind) && effect.someDensity((density) => densityOf(density, scene, outlook) > limitOf(models)),
  eachFacade: () => false,
  byReading: null,
  onBuilding: {
    fails: (reading, given) => ifAsked(reading, given, failsWhereCounted),
    findings(whole, given, tally) {
      const reading = askedOf(whole);
      if (!reading || !counts(reading.occupation.class)) return;
      const { target, occupation } = reading;
      const value = onWindows(reading, given);
      const outcome = failsOn(reading, given);
      const { id, dwellings } = target.building;
      if (outcome === 'unknown') tally.lacks('use', 'register', id);
      if (occupation.class === 'onbekend') return;
      if (value > 0)
        tally.add({
          receptor: id,
          value,
          limit: limitOf(given.models),
          unit: '1/m2',
          met: outcome === 'met',
          distanceM: target.distanceM,
          dwellings,
        });
    },
  },
  onPlace: {
    reaches: (planM, shot, models) => decided(groundDensity(planM, shot, models), limitOf(models)) > limitOf(models),
    fails: failsThere,
    findings(spot, given, tally) {
      const { place, state } = spot;
      if (place.kind === 'ingang') return;
      tally.add({
        receptor: place.id,
        distanceM: state.distanceM,
        dwellings: place.homesServed || null,
        value: onPeople(spot, given),
        limit: limitOf(given.models),
        unit: '1/m2',
        met: failsThere(spot, given) === 'met',
      });
    },
  },
};
