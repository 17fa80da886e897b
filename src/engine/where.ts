/**
 * Where can it stand? Every free place along the facades near the machine, judged like the machine itself. Answers about
 * the wall do not go along to another building: whether someone lives above follows the register there, and the place is
 * taken not to be a shared entrance. Whoever takes such a place is asked again.
 */
import type { Verdict } from './assessment.ts';
import type { ModelSet } from './definitions.ts';
import type { Answers, Machine, RdPoint, Scene } from './scene.ts';
import { Trials, verdictOf } from './search.ts';
import { placesAlong } from './snap.ts';
import { nearOnly } from './verdict/near.ts';

export interface Spot {
  readonly machine: Machine;
  readonly verdict: Verdict;
  /** From where the machine stands now. */
  readonly distanceM: number;
  /** A metre of facade to draw, in RD. */
  readonly from: RdPoint;
  readonly to: RdPoint;
}

/** What is taken to hold at another building until it is asked there. */
export function answersElsewhere(answers: Answers): Answers {
  return { ...answers, dwellingAboveOrBehind: null, constructorReport: null, sharedEntrance: false };
}

/**
 * @yields how many of how many places are judged
 * @returns all places, nearest first; none when the scene has no machine
 */
export function* whereElse(
  scene: Scene,
  models: ModelSet,
): Generator<{ done: number; total: number }, readonly Spot[]> {
  const [machine] = scene.machines;
  if (!machine) return [];
  const places = placesAlong(machine.point, scene.buildings, scene.publicSpace, models.snapping);
  const spots: Spot[] = [];
  for (const { facadePoint, outwardDeg, hostId, edge, distanceM } of places) {
    const moved: Machine = {
      ...machine,
      siting: machine.siting === 'unit' ? 'gevel' : machine.siting,
      exact: false,
      point: facadePoint,
      outwardDeg,
      hostId,
    };
    const answers = hostId === machine.hostId ? scene.answers : answersElsewhere(scene.answers);
    const verdict = verdictOf(new Trials({ ...scene, machines: [moved], answers }, models, nearOnly()));
    const [[ax, ay], [bx, by]] = edge;
    const length = Math.hypot(bx - ax, by - ay);
    const [ux, uy] = [(bx - ax) / length / 2, (by - ay) / length / 2];
    const [x, y] = facadePoint;
    spots.push({ machine: moved, verdict, distanceM, from: [x - ux, y - uy], to: [x + ux, y + uy] });
    yield { done: spots.length, total: places.length };
  }
  return spots;
}
