/** What the buildings add up to: people at home, and houses that are damaged. What is not known is counted, never zero. */

import { severity } from '../criteria/reading.ts';
import type { HazardClass } from '../scene/assessment.ts';

export interface Persons {
  /** In buildings where at least half of some panes break. */
  readonly brokenPanesNight: number;
  readonly brokenPanesDay: number;
  /** In buildings where glass is thrown more than a metre into a room. */
  readonly glassInRoomNight: number;
  readonly glassInRoomDay: number;
  readonly brokenPanes: Behind;
  readonly glassInRoom: Behind;
}

/** The buildings behind a number of persons. */
export interface Behind {
  readonly buildings: number;
  /** Nobody is counted here: whether anyone lives there is not known. */
  readonly unknown: number;
  /** One home is counted here: how many there are is not known. */
  readonly atLeast: number;
  /** People are here for whom there is no figure: shop, office, school, care. */
  readonly otherUse: number;
}

/** A building as it is counted. */
export interface Counted {
  /** It carries the machine: its figures are those of open air, which say little of what happens inside. */
  readonly host: boolean;
  /** Null when it is not known whether anyone lives there. */
  readonly homes: number | null;
  /** False where the register does not count the homes: then `homes` is the least there can be. */
  readonly homesCounted: boolean;
  /** People are here who are in no figure about homes: shop, office, school, care. */
  readonly otherUse: boolean;
  /** Homes × persons per home × share at home; null when homes are not known. */
  readonly personsAtNight: number | null;
  readonly personsByDay: number | null;
  readonly breakProbability: number;
  /** Of lived-in rooms only. */
  readonly roomHazardClass: HazardClass;
  readonly house: { readonly minor: number; readonly major: number; readonly collapse: number };
}

/** @param half share of panes from which a building counts as broken */
export function personsIn(buildings: readonly Counted[], half: number): Persons {
  const broken = buildings.filter(({ breakProbability }) => breakProbability >= half);
  const thrown = buildings.filter(({ roomHazardClass }) => severity(roomHazardClass) >= severity('3b'));
  const total = (list: readonly Counted[], key: 'personsAtNight' | 'personsByDay') =>
    list.reduce((sum, one) => sum + (one[key] ?? 0), 0);
  return {
    brokenPanesNight: total(broken, 'personsAtNight'),
    brokenPanesDay: total(broken, 'personsByDay'),
    glassInRoomNight: total(thrown, 'personsAtNight'),
    glassInRoomDay: total(thrown, 'personsByDay'),
    brokenPanes: behind(broken),
    glassInRoom: behind(thrown),
  };
}

function behind(list: readonly Counted[]): Behind {
  const count = (fits: (one: Counted) => boolean) => list.filter(fits).length;
  return {
    buildings: list.length,
    unknown: count(({ homes }) => homes === null),
    atLeast: count(({ homes, homesCounted }) => homes !== null && !homesCounted),
    otherUse: count(({ otherUse }) => otherUse),
  };
}

/** Buildings with homes, and how many of them are expected to be damaged: the sum of their chances (TNO house P-I). */
export interface Houses {
  readonly count: number;
  /** Left out: whether anyone lives there is not known. */
  readonly unknown: number;
  /** At least as bad as the word says. */
  readonly minor: number;
  readonly major: number;
  readonly collapse: number;
}

/** Without the building of the machine: what happens inside it is not in the model. */
export function housesIn(buildings: readonly Counted[]): Houses {
  const others = buildings.filter(({ host }) => !host);
  const houses = others.filter(({ homes }) => homes !== null && homes > 0);
  const expected = (key: keyof Counted['house']) => houses.reduce((sum, { house }) => sum + house[key], 0);
  return {
    count: houses.length,
    unknown: others.filter(({ homes }) => homes === null).length,
    minor: expected('minor'),
    major: expected('major'),
    collapse: expected('collapse'),
  };
}
