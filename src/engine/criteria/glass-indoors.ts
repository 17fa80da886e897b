/** C-GLI: glass is thrown into rooms where people are. Next to the machine C-ADJ judges them, zeer kwetsbaar C-VUL. */

import { type AboutPane, thrownAtLeast } from '../effects/glass/some-pane.ts';
import { squareLoad } from '../effects/glass/square-pulse.ts';
import type { Shot } from '../effects/shot.ts';
import type { ModelSet } from '../models/definitions.ts';
import { mayLeaveTable } from '../physics/glazing/pane-response.ts';
import { glassOlder } from '../physics/harm/probits.ts';
import { homesOf, inBound, uncountedIn } from './homes.ts';
import { askedOf, ifAsked, type Reading, severity } from './reading.ts';
import { byTable, type Kind, type Outcome, ownGlass, type ScenarioRule } from './rule.ts';
import { anyPane } from './square.ts';

const counts = (kind: Kind) => kind !== 'zeer-kwetsbaar' && kind !== 'geen';

const limitOf = (kind: Kind, { policy }: ModelSet) =>
  kind === 'beperkt-kwetsbaar' ? policy.hazardBeperkt : policy.hazardKwetsbaar;

/** The lightest class that is too much somewhere in such a building: homes may stand above a shop, which has its own limit. */
const lightest = (kind: Kind, { policy }: ModelSet) =>
  kind === 'kwetsbaar'
    ? Math.min(severity(policy.hazardKwetsbaar), severity(policy.hazardBeperkt))
    : severity(limitOf(kind, { policy } as ModelSet));

const beyondTable: AboutPane = {
  key: 'outside range',
  holds: ({ outsideRange: outside }) => outside,
  may: mayLeaveTable,
};
const whichever = (): boolean => true;

/** Of the worst panes; where no pane is at all, these need not be known. */
const outsideRange = ({ effect }: Reading) =>
  effect.somePane(beyondTable, whichever) && effect.panes.some((pane) => pane.outsideRange);

/** The rooms themselves; then the shop below them, which is named where the homes above do not fail. */
const inRooms = (reading: Reading, models: ModelSet): boolean =>
  reading.roomsReach(limitOf(reading.occupation.class, models));
const inShop = (reading: Reading, { policy }: ModelSet) => reading.shopsReach(policy.hazardBeperkt);

function fails(reading: Reading, models: ModelSet): Outcome {
  const { occupation } = reading;
  if (!counts(occupation.class)) return 'met';
  if (occupation.class === 'onbekend') return inRooms(reading, models) ? 'unknown' : 'met';
  if (occupation.maybeAtNight) return inRooms(reading, models) ? 'unknown' : 'met';
  if (occupation.occupied === false) return 'met';
  if (inRooms(reading, models) || inShop(reading, models)) return 'unmet';
  return outsideRange(reading) ? 'unknown' : 'met';
}

const sidePulse = (rangeM: number, shot: Shot, models: ModelSet) => ({
  pressurePa: squareLoad(rangeM, shot, models).incidentPressureKpa * 1000,
});

const byShop = (reading: Reading, models: ModelSet): boolean => inShop(reading, models) && !inRooms(reading, models);

/** How far glass comes in where this criterion looks: into the rooms, or into the shop that decides. Null where it looks at none. */
export function throwInM(given: Reading, models: ModelSet): number | null {
  const reading = askedOf(given);
  if (!reading) return null;
  const { class: kind, occupied } = reading.occupation;
  if (!counts(kind) || kind === 'onbekend' || occupied === false) return null;
  return byShop(reading, models) ? reading.shopThrowM : reading.roomThrowM;
}

export const glassIndoors: ScenarioRule = {
  id: 'C-GLI',
  per: 'scenario',
  needs: 'roofs',
  inputs: ['charge', 'load', 'wall', 'glass', 'single'],
  acts: byTable('C-GLI'),
  glassOf: ownGlass,
  byReport: 'never',
  trail: 'rooms',
  reaches(kind, rangeM, shot, models) {
    if (!counts(kind)) return false;
    if (
      models.policy.brokenPanesHomes &&
      glassOlder(sidePulse(rangeM, shot, models), models.people).probability >= models.policy.breakHalf.value
    )
      return true;
    const limit = lightest(kind, models);
    return anyPane(rangeM, shot, models, (pane) => pane.outsideRange || severity(pane.hazardClass) >= limit);
  },
  couldFail(kind, effect, { models }) {
    if (!counts(kind)) return false;
    if (models.policy.brokenPanesHomes && effect.breakBoundOlder >= models.policy.breakHalf.value) return true;
    return (
      effect.somePane(thrownAtLeast[lightest(kind, models)] as AboutPane, whichever) ||
      effect.somePane(beyondTable, whichever)
    );
  },
  // Where homes are counted, none stands for another.
  eachFacade: (_target, _scene, _outlook, { policy }) => policy.brokenPanesHomes !== undefined,
  // What leaves the table of strengths does so whatever holds the pieces.
  settled: ({ class: kind, maybeAtNight }) => kind !== 'onbekend' && !maybeAtNight,
  byReading: {
    fails: (reading, models) => ifAsked(reading, models, fails),
    findings(given, models, tally) {
      const reading = askedOf(given);
      if (!reading || !counts(reading.occupation.class)) return;
      const { target, occupation } = reading;
      const { id, dwellings } = target.building;
      if (occupation.class === 'onbekend') {
        if (fails(reading, models) === 'unknown') tally.lacks('use', 'register', id);
        return;
      }
      if (occupation.maybeAtNight && fails(reading, models) === 'unknown')
        tally.lacks('people-at-night', 'officer', id);
      if (occupation.occupied === false) return;
      const shop = byShop(reading, models);
      tally.add({
        receptor: id,
        value: shop ? reading.shopHazardClass : reading.roomHazardClass,
        limit: shop ? models.policy.hazardBeperkt : limitOf(occupation.class, models),
        unit: 'class',
        met: fails(reading, models) !== 'unmet',
        distanceM: target.distanceM,
        dwellings,
        extra: {
          throwM: shop ? reading.shopThrowM : reading.roomThrowM,
          breakProbability: reading.breakProbability,
        },
      });
      if (outsideRange(reading) && !inRooms(reading, models)) tally.lacks('model-range', 'constructor', id);
    },
  },
  overAll(readings, { policy }, tally) {
    const { brokenPanesHomes: limit } = policy;
    if (!limit) return;
    // Homes that nobody counted may be more than any limit.
    const within = inBound(readings, policy);
    if (homesOf(within) > limit.value || uncountedIn(within) > 0) tally.waitsFor('homes-in-bound');
  },
  onBuilding: null,
  onPlace: null,
};
