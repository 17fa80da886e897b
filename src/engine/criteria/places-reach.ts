/**
 * How far around a machine somebody must look for places where people stay outdoors. Whoever answers that question is told how
 * far, and it is noted with the answer: where more counts than that, by another plan, charge or limit, it is open again.
 */
import { burstOf } from '../effects/burst.ts';
import type { Before } from '../effects/near-field.ts';
import type { Metres } from '../ground/units.ts';
import type { BlastScenario, ModelSet } from '../models/definitions.ts';
import { isAskedTo } from '../scene/held-answers.ts';
import type { Answers, BareMachine } from '../scene/scene.ts';
import type { Rules } from './rules.ts';

/** Under which explosions, by which model. */
interface Asking {
  readonly active: readonly BlastScenario[];
  readonly models: ModelSet;
  readonly rules: Rules;
}

/** From the machine: a place beyond it counts under none of these, whatever stands around. */
export function placesFarM(machine: BareMachine, before: Before, { active, models, rules }: Asking): Metres {
  const [x, y] = burstOf(machine, models.siting);
  const asideM = Math.hypot(x - machine.point[0], y - machine.point[1]);
  return asideM + Math.max(0, ...active.map((one) => rules.placeReachM(one, before, models)));
}

/** Was the question answered for less than counts from here? */
export const arePlacesShort = (answers: Answers, machine: BareMachine, before: Before, asking: Asking): boolean =>
  answers.placesOfStay !== null &&
  !isAskedTo(answers, 'placesOfStay', () => placesFarM(machine, before, asking), machine);
