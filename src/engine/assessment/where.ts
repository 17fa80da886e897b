/**
 * Where can it stand? Every free place along the facades near the machine, each also with the machine inside behind that
 * facade, and free-standing units on open public ground; all judged like the machine itself. Answers about the wall do
 * not go along to another building: whether someone lives above follows the register there, and the place is taken not
 * to be a shared entrance. Whoever takes such a place is asked again.
 *
 * A place is told by all hours: where it could be worse by the others it is judged by those too.
 *
 * Exact and sooner: beyond the distance at which anything decides nothing is looked at, and a place inside shares the
 * outlook of the facade before it, since the blast leaves by the same opening. Never its loads: inside no wall stands beside the charge.
 */

import { released } from '../criteria/all.ts';
import type { Under } from '../criteria/judge.ts';
import { nearOutlook } from '../criteria/near.ts';
import type { Rules } from '../criteria/rules.ts';
import type { Outlook } from '../effects/outlook.ts';
import { type Outcome, outcomeOf, Trials } from '../measures/search.ts';
import type { ModelSet } from '../models/definitions.ts';
import { openPlaces, placesAlong } from '../placing/snap.ts';
import type { ByHours } from '../scene/assessment.ts';
import { answersElsewhere, answersFor } from '../scene/held-answers.ts';
import type { Answers, Machine, RdPoint, Scene } from '../scene/scene.ts';
import { atOtherHour, byHours } from './by-hours.ts';

export interface Spot extends Outcome, Partial<Pick<ByHours, 'exposures' | 'notGreenAt'>> {
  readonly machine: Machine;
  /** From where the machine stands now. */
  readonly distanceM: number;
  /** A metre of facade to draw, in RD; the same point twice for a unit. */
  readonly from: RdPoint;
  readonly to: RdPoint;
}

/** What is taken to hold at another building for as long as it is only looked for; whoever takes the place is asked. */
function answersTaken(answers: Answers): Answers {
  const { vehicleApproach, approaches, placesOfStay, peopleAtNight } = answers;
  return {
    ...answersElsewhere(answers),
    sharedEntrance: false,
    vehicleApproach,
    approaches,
    placesOfStay,
    ...(peopleAtNight === undefined ? {} : { peopleAtNight }),
  };
}

/** The answers for a place that is only looked at: what was said of its wall where it holds, what is taken elsewhere. */
export function answersLookedFor(answers: Answers, machine: Machine, moved: Machine): Answers {
  if (moved.hostId !== machine.hostId) return answersTaken(answers);
  const { sharedEntrance, ...taken } = answersTaken(answers);
  const here = answersFor(answers, machine, moved);
  const entrance = here.sharedEntrance ?? (here === answers ? null : sharedEntrance);
  return {
    ...taken,
    ...here,
    sharedEntrance: entrance,
    vehicleApproach: taken.vehicleApproach,
    approaches: taken.approaches,
    placesOfStay: taken.placesOfStay,
  };
}

/** Inside no wall stands beside the charge. */
const insideOf = { ground: 'inside', wall: null, cornerToM: 0 } as const;

/**
 * Looks no farther than anything decides; inside and in the facade are one outlook, each with its own loads. Of the place that it
 * was asked about last it remembers that outlook, so that what hangs on it is found again.
 */
export const lookNear = (rules: Rules): NonNullable<Under['look']> => {
  let facade: Machine | null = null;
  let asked: Machine | null = null;
  let seen: Outlook | null = null;
  let behind: Outlook | null = null;
  return (scene, machine, models) => {
    const inside = machine.siting !== 'gevel' && machine.siting !== 'unit';
    if (!inside) return nearOutlook(scene, machine, models, { rules });
    if (facade === null || asked !== machine) facade = { ...machine, siting: 'gevel' };
    const before = nearOutlook(scene, facade, models, { rules });
    if (behind === null || seen !== before || asked !== machine)
      behind = { ...before, machine, inside: true, before: insideOf };
    asked = machine;
    seen = before;
    return behind;
  };
};

/**
 * @yields how many of how many places are judged
 * @returns all places, nearest first; none when the scene has no machine
 */
export function* whereElse(
  scene: Scene,
  models: ModelSet,
  rules: Rules = released,
): Generator<{ done: number; total: number }, readonly Spot[]> {
  const [first] = scene.machines;
  if (!first) return [];
  // Several machines look for one place together: what any of them can do is done there.
  const machine = { ...first, functions: [...new Set(scene.machines.flatMap(({ functions }) => functions))] };
  const facades = placesAlong(machine.point, scene.buildings, scene.publicSpace, models.snapping);
  const open = openPlaces(machine.point, scene.buildings, scene.publicSpace, models.snapping);
  const total = facades.length + open.length;
  const spots: Spot[] = [];
  /**
   * Ways of standing at one place. They share its outlook; which pieces of it count and who is there hangs on the hour, so the
   * other hours are judged anew: on the examples the whole search takes 1.4 to 2.4 times as long.
   */
  const judged = (ways: readonly Machine[]): readonly (Outcome | ByHours)[] => {
    const scenes = ways.map((moved) => {
      const answers = answersLookedFor(scene.answers, machine, moved);
      return { ...scene, machines: [moved], answers };
    });
    const outcome = (asked: Scene) =>
      outcomeOf(new Trials(asked, models, { look: lookNear(rules), nearOnly: true, rules }));
    const now = scenes.map(outcome);
    return scenes.map((there, i) => {
      const one = now[i] as Outcome;
      // What is red is worse at no hour: of the others no more is asked.
      return one.verdict === 'red' ? one : byHours(there, one, outcome(atOtherHour(there)));
    });
  };
  let done = 0;
  for (const { facadePoint, outwardDeg, hostId, edge, distanceM } of facades) {
    const [[ax, ay], [bx, by]] = edge;
    const length = Math.hypot(bx - ax, by - ay);
    const [ux, uy] = [(bx - ax) / length / 2, (by - ay) / length / 2];
    const [x, y] = facadePoint;
    const ways = (['gevel', 'winkel'] as const).map(
      (siting): Machine => ({ ...machine, siting, exact: false, point: facadePoint, outwardDeg, hostId }),
    );
    judged(ways).forEach((told, i) => {
      const moved = ways[i] as Machine;
      spots.push({ machine: moved, ...told, distanceM, from: [x - ux, y - uy], to: [x + ux, y + uy] });
    });
    yield { done: ++done, total };
  }
  for (const { point, distanceM } of open) {
    const moved: Machine = { ...machine, siting: 'unit', exact: true, point, hostId: null };
    const [told] = judged([moved]);
    if (told) spots.push({ machine: moved, ...told, distanceM, from: point, to: point });
    yield { done: ++done, total };
  }
  return spots.sort((one, two) => one.distanceM - two.distanceM);
}
