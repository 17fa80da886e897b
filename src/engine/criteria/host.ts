/** Who lives in the building that carries the machine: what the criteria about where it stands share. */
import { saidYesBefore } from '../scene/held-answers.ts';
import { type Case, occupation } from './reading.ts';

/** Does the host hold a dwelling, night stay or zeer kwetsbare function anywhere? Null: not known. */
export function hostSleeps({ scene, outlook, models }: Case): boolean | null {
  const host = outlook.targets.find((target) => target.host);
  return host ? occupation(scene, outlook, host, models).dwelling : null;
}

/**
 * The same directly above or behind the machine: as was answered, else as the register says of the whole host. A yes that was
 * said a little farther on is not taken back by the register: it is asked again.
 */
export function hostDwelling(given: Case): boolean | null {
  if (given.outlook.freeStanding) return false;
  const { answers } = given.scene;
  const register = hostSleeps(given) || (saidYesBefore(answers, 'dwellingAboveOrBehind') ? null : hostSleeps(given));
  return answers.dwellingAboveOrBehind ?? register;
}

/** A finding about the machine itself that is true where it must not be. */
export function atTheMachine({ outlook }: Case) {
  return {
    receptor: outlook.machine.hostId,
    value: true,
    limit: false,
    unit: 'boolean',
    met: false,
    distanceM: 0,
    dwellings: homesInHost(outlook),
  } as const;
}

export function homesInHost({ targets }: Case['outlook']): number | null {
  return targets.find((target) => target.host)?.building.dwellings ?? null;
}
