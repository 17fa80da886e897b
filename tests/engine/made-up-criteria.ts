/** Criteria that nobody ever asked for, to hold the short cuts to what a criterion says of itself and to nothing that is known of the ten. */

import { released } from '../../src/engine/criteria/all.ts';
import { occupation, type Reading } from '../../src/engine/criteria/reading.ts';
import type { CaseRule, Kind, ScenarioRule } from '../../src/engine/criteria/rule.ts';
import { Rules } from '../../src/engine/criteria/rules.ts';
import type { Closed } from '../../src/engine/criteria/tally.ts';
import type { Outlook, Target } from '../../src/engine/effects/outlook.ts';
import { squareLoad } from '../../src/engine/effects/square-pulse.ts';
import type { CriterionId } from '../../src/engine/scene/assessment.ts';

const withinM = 33;
const beyondM = 60;

/** A measure of place or source helps, and so does glass, says nobody. */
const common = {
  needs: 'roofs',
  acts: ({ actsOn }: { readonly actsOn: readonly string[] }) => actsOn.includes('LOC') || actsOn.includes('B'),
  glassOf: () => null,
  byReport: 'never',
  trail: 'nothing',
} as const;

/** No office or shop within 33 m in sight has more than this side-on pressure. */
export function calmOffices(limitKpa: number): ScenarioRule {
  const counts = (kind: Kind) => kind === 'beperkt-kwetsbaar';
  const seen = ({ target, effect }: Pick<Reading, 'target' | 'effect'>) =>
    target.distanceM <= withinM && (target.facades.length > 0 || effect.high.length > 0);
  const fails = ({ target, occupation: { class: kind }, effect }: Reading) =>
    !target.host && counts(kind) && seen({ target, effect }) && effect.sidePressureKpa > limitKpa ? 'unmet' : 'met';
  return {
    ...common,
    id: 'C-OFF' as CriterionId,
    per: 'scenario',
    inputs: ['charge', 'load', 'wall'],
    // By the slant a pane at the limit in plan is a little farther.
    reaches: (kind, rangeM, shot, models) =>
      counts(kind) && rangeM <= withinM + 1 && squareLoad(rangeM, shot, models).incidentPressureKpa > limitKpa,
    couldFail: (kind, effect) =>
      counts(kind) && seen({ target: effect.target, effect }) && effect.sidePressureKpa > limitKpa,
    eachFacade: () => false,
    byReading: {
      fails,
      findings(reading, _, tally) {
        tally.add({
          receptor: reading.target.building.id,
          value: reading.effect.sidePressureKpa,
          limit: limitKpa,
          unit: 'kPa',
          met: fails(reading) === 'met',
          distanceM: reading.target.distanceM,
          dwellings: null,
        });
      },
    },
    onBuilding: null,
    onPlace: null,
  };
}

/** No school or care beyond where the ten reach, seen or not, has more than this side-on pressure. */
export function quietCare(limitKpa: number): ScenarioRule {
  const counts = (kind: Kind) => kind === 'zeer-kwetsbaar';
  const isFar = ({ host, distanceM }: Target) => !host && distanceM > beyondM;
  const fails = ({ target, occupation: { class: kind }, effect }: Reading) =>
    isFar(target) && counts(kind) && effect.sidePressureKpa > limitKpa ? 'unmet' : 'met';
  return {
    ...common,
    id: 'C-QUI' as CriterionId,
    per: 'scenario',
    needs: 'nearest',
    inputs: ['charge', 'load', 'wall'],
    reaches: (kind, rangeM, shot, models) =>
      counts(kind) && squareLoad(rangeM, shot, models).incidentPressureKpa > limitKpa,
    byPanes: () => false,
    couldFail: (kind, effect) => isFar(effect.target) && counts(kind) && effect.sidePressureKpa > limitKpa,
    eachFacade: () => false,
    byReading: {
      fails,
      findings(reading, _, tally) {
        if (!isFar(reading.target) || !counts(reading.occupation.class)) return;
        tally.add({
          receptor: reading.target.building.id,
          value: reading.effect.sidePressureKpa,
          limit: limitKpa,
          unit: 'kPa',
          met: fails(reading) === 'met',
          distanceM: reading.target.distanceM,
          dwellings: null,
        });
      },
    },
    onBuilding: null,
    onPlace: null,
  };
}

/** At no place of stay, entrances too, is the pressure more than this. */
export function calmPlaces(limitKpa: number): ScenarioRule {
  return {
    ...common,
    id: 'C-CLM' as CriterionId,
    per: 'scenario',
    needs: 'nothing',
    inputs: ['charge', 'load', 'wall'],
    reaches: () => false,
    couldFail: () => false,
    eachFacade: () => false,
    byReading: null,
    onBuilding: null,
    onPlace: {
      fails: ({ state }) => (state.incidentPressureKpa > limitKpa ? 'unmet' : 'met'),
      findings({ place, state }, _, tally) {
        const value = state.incidentPressureKpa;
        const { distanceM } = state;
        tally.add({
          receptor: place.id,
          value,
          limit: limitKpa,
          unit: 'kPa',
          met: value <= limitKpa,
          distanceM,
          dwellings: null,
        });
      },
    },
  };
}

/** No school or care beyond where most charges reach and within this many metres, whatever explodes; of unknown use is unknown. */
export function noCareWithin(limitM: number): CaseRule {
  const between = ({ host, distanceM }: Target) => !host && distanceM > beyondM && distanceM <= limitM;
  return {
    ...common,
    id: 'C-CAR' as CriterionId,
    per: 'case',
    needs: 'nearest',
    looksM: () => limitM,
    asks: between,
    fails(given) {
      const kinds = kindsWithin(given);
      return kinds.includes('zeer-kwetsbaar') ? 'unmet' : kinds.includes('onbekend') ? 'unknown' : 'met';
    },
    findings({ scene, outlook, models }, tally) {
      for (const target of outlook.targets) {
        const { distanceM, building } = target;
        const { class: kind } = occupation(scene, outlook, target, models);
        if (!between(target)) continue;
        if (kind === 'onbekend') tally.lacks('use', 'register', building.id);
        if (kind !== 'zeer-kwetsbaar') continue;
        tally.add({
          receptor: building.id,
          value: distanceM,
          limit: limitM,
          unit: 'm',
          met: false,
          distanceM,
          dwellings: null,
        });
      }
    },
  };
  function kindsWithin({ scene, outlook, models }: Parameters<CaseRule['fails']>[0]): Kind[] {
    return outlook.targets.filter(between).map((target) => occupation(scene, outlook, target, models).class);
  }
}

export const withMadeUp = (offices: number, places: number, care: number, quiet: number) =>
  new Rules([...released.all, calmOffices(offices), calmPlaces(places), noCareWithin(care), quietCare(quiet)]);

/** The same list that spares nothing: every roof is looked over, and nothing is remembered. */
export class Unsparing extends Rules {
  override mayDecideOverRoofs(): boolean {
    return true;
  }

  override closedBy(_: Outlook, __: readonly Reading[], ___: ScenarioRule, make: () => Closed): Closed {
    return make();
  }
}
