/** Who lives in the building that carries the machine: what the criteria about where it stands share. */
import { saidYesBefore } from '../scene/held-answers.ts';
import { type Case, occupation } from './reading.ts';
import type { Tally } from './tally.ts';

/** Does the host hold a dwelling, night stay or zeer kwetsbare function anywhere? Null: not known. */
export function hostSleeps({ scene, outlook, models }: Case): boolean | null {
  const host = outlook.targets.find((target) => target.host);
  return host ? occupation(scene, host.building, models).dwelling : null;
}

/** What was said of one side; a yes that was said a little farther on is not taken back by the register: it is asked again. */
function said(given: Case, key: 'dwellingAboveOrBehind' | 'dwellingBeside', register: boolean | null): boolean | null {
  const { answers } = given.scene;
  return answers[key] ?? (register || !saidYesBefore(answers, key) ? register : null);
}

/**
 * The same directly above, behind or beside the machine: as was answered, else as the register says of the whole host. Where
 * somebody sleeps in it, that nobody does above or behind leaves open who is beside.
 */
export function hostDwelling(given: Case): boolean | null {
  if (given.outlook.freeStanding) return false;
  const sleeps = hostSleeps(given);
  const sides = [
    said(given, 'dwellingAboveOrBehind', sleeps),
    said(given, 'dwellingBeside', sleeps === false ? false : null),
  ];
  return sides.includes(true) ? true : sides.includes(null) ? null : false;
}

/** What is missing where that is not known: who is beside, or the use of the host. */
export function lacksDwelling(given: Case, tally: Tally): void {
  const { hostId } = given.outlook.machine;
  const above = given.scene.answers.dwellingAboveOrBehind !== null;
  if (hostId === null) tally.lacks('host', 'register', null);
  else if (above) tally.lacks('dwelling-beside', 'officer', hostId);
  else tally.lacks('host-use', 'register', hostId);
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
