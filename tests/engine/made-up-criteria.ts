/** Criteria that nobody ever asked for, to hold the short cuts to what a criterion says of itself and to nothing that is known of the ten. */

import { released } from '../../src/engine/criteria/all.ts';
import { densityOf } from '../../src/engine/criteria/facades.ts';
import { occupation, type Reading } from '../../src/engine/criteria/reading.ts';
import type { CaseRule, Kind, Outcome, RestRule, ScenarioRule } from '../../src/engine/criteria/rule.ts';
import { Rules } from '../../src/engine/criteria/rules.ts';
import { anyPane, squareDensity } from '../../src/engine/criteria/square.ts';
import type { Closed } from '../../src/engine/criteria/tally.ts';
import { squareLoad } from '../../src/engine/effects/glass/square-pulse.ts';
import { loadBy } from '../../src/engine/effects/loads.ts';
import type { Outlook, Target } from '../../src/engine/effects/outlook.ts';
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
      reaches: (planM, { strength, factor }, models) =>
        loadBy(factor, planM, strength, models).incidentPressureKpa > limitKpa,
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
        const { class: kind } = occupation(scene, target.building, models);
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
    return outlook.targets.filter(between).map((target) => occupation(scene, target.building, models).class);
  }
}

/** No pane of homes farther off than the ten ask of panes is so likely to break, be it over a lower roof or round a corner. */
export function farPanes(limit: number): ScenarioRule {
  const farM = 21;
  const counts = (kind: Kind) => kind === 'kwetsbaar';
  const isFar = ({ host, distanceM }: Target) => !host && distanceM > farM;
  // Beyond the table of strengths a pane counts as broken.
  const breaks = (chance: number) => !(chance < limit);
  const fails = ({ target, occupation: { class: kind }, breakProbability }: Reading) =>
    isFar(target) && counts(kind) && breaks(breakProbability) ? 'unmet' : 'met';
  return {
    ...common,
    id: 'C-PAN' as CriterionId,
    per: 'scenario',
    inputs: ['charge', 'load', 'wall', 'glass', 'single'],
    reaches: (kind, rangeM, shot, models) =>
      counts(kind) && anyPane(rangeM, shot, models, ({ breakProbability }) => breaks(breakProbability)),
    couldFail: (kind, { target, panes }) =>
      isFar(target) && counts(kind) && panes.some(({ likeliest }) => breaks(likeliest.breakProbability)),
    eachFacade: () => false,
    byReading: {
      fails,
      findings(reading, _, tally) {
        if (!isFar(reading.target) || !counts(reading.occupation.class)) return;
        const met = fails(reading) === 'met';
        tally.add({ ...about(reading), value: reading.breakProbability, limit, unit: '1', met });
      },
    },
    onBuilding: null,
    onPlace: null,
  };
}

/** Where people are at night the side-on pressure is no more than this; where nobody says whether they are, it is not known. */
export function quietNights(limitKpa: number): ScenarioRule {
  const counts = (kind: Kind) => kind !== 'geen' && kind !== 'onbekend';
  const fails = ({
    target,
    occupation: { class: kind, maybeAtNight, occupied, dwelling },
    effect,
  }: Reading): Outcome =>
    target.host || dwelling || !counts(kind) || effect.sidePressureKpa <= limitKpa
      ? 'met'
      : maybeAtNight
        ? 'unknown'
        : occupied
          ? 'unmet'
          : 'met';
  return {
    ...common,
    id: 'C-NGT' as CriterionId,
    per: 'scenario',
    inputs: ['charge', 'load', 'wall'],
    reaches: (kind, rangeM, shot, models) =>
      counts(kind) && squareLoad(rangeM, shot, models).incidentPressureKpa > limitKpa,
    byPanes: () => false,
    couldFail: (kind, { sidePressureKpa }) => counts(kind) && sidePressureKpa > limitKpa,
    eachFacade: () => false,
    byReading: {
      fails,
      findings(reading, _, tally) {
        const outcome = fails(reading);
        if (outcome === 'unknown') tally.lacks('people-at-night', 'officer', reading.target.building.id);
        const value = reading.effect.sidePressureKpa;
        if (reading.occupation.occupied)
          tally.add({ ...about(reading), value, limit: limitKpa, unit: 'kPa', met: outcome === 'met' });
      },
    },
    onBuilding: null,
    onPlace: null,
  };
}

/** Not even so few hazardous pieces per m² come to homes: those of a brick shell fly far. */
export function noPieces(perM2: number): ScenarioRule {
  const counts = (kind: Kind) => kind === 'kwetsbaar';
  return {
    ...common,
    id: 'C-PCS' as CriterionId,
    per: 'scenario',
    inputs: ['count', 'speed'],
    reaches: (kind, rangeM, shot, models) => counts(kind) && squareDensity(rangeM, shot, models) > perM2,
    byPanes: () => false,
    couldFail: (kind, { density }, { scene, outlook }) => counts(kind) && densityOf(density, scene, outlook) > perM2,
    eachFacade: () => false,
    byReading: null,
    onBuilding: {
      fails: ({ target, effect, occupation: { class: kind } }, { scene, outlook }) =>
        !target.host && counts(kind) && densityOf(effect.density, scene, outlook) > perM2 ? 'unmet' : 'met',
      findings(reading, { scene, outlook }, tally) {
        if (reading.target.host || !counts(reading.occupation.class)) return;
        const value = densityOf(reading.effect.density, scene, outlook);
        tally.add({ ...about(reading), value, limit: perM2, unit: '1/m2', met: value <= perM2 });
      },
    },
    onPlace: null,
  };
}

/** Whatever the others lack, and nothing of its own: a second one that is judged of everything else. */
export const nothingOpen: RestRule = {
  ...common,
  id: 'C-OPN' as CriterionId,
  per: 'rest',
  needs: 'nothing',
  gaps: () => [],
};

const about = ({ target: { building, distanceM } }: Reading) => ({
  receptor: building.id,
  distanceM,
  dwellings: null,
});

/** The ten, and these after them. */
export const andAlso = (...others: Rules['all']) => new Rules([...released.all, ...others]);

export const withMadeUp = (offices: number, places: number, care: number, quiet: number) =>
  andAlso(calmOffices(offices), calmPlaces(places), noCareWithin(care), quietCare(quiet));

/** Farther than anything in sight here. */
const everywhereM = 500;

/** The same list that spares nothing: every roof is looked over and every corner round, and nothing is remembered. */
export class Unsparing extends Rules {
  override mayDecideOverRoofs(): boolean {
    return true;
  }

  override paneReachM(): number {
    return everywhereM;
  }

  override piecesReachM(): number {
    return everywhereM;
  }

  override closedBy(_: Outlook, __: readonly Reading[], ___: ScenarioRule, make: () => Closed): Closed {
    return make();
  }
}
