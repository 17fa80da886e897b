/** The criteria that ask where the machine stands, whatever the charge: C-ADJ, C-ESC, C-RAM. */

import { threateningRun } from '../approach.ts';
import { nearestOnBuilding } from '../block.ts';
import { decided } from '../units.ts';
import { type Case, occupation, Tally } from './reading.ts';

/** Does the host hold a dwelling, night stay or zeer kwetsbare function anywhere? Null: not known. */
function hostSleeps({ scene, outlook, models }: Case): boolean | null {
  const host = outlook.targets.find((target) => target.host);
  return host ? occupation(scene, outlook, host, models).dwelling : null;
}

/** The same directly above or behind the machine: as was answered, else as the register says of the whole host. */
function hostDwelling(given: Case): boolean | null {
  if (given.outlook.freeStanding) return false;
  return given.scene.answers.dwellingAboveOrBehind ?? hostSleeps(given);
}

/** C-ADJ: someone sleeps directly above, beside or behind the machine. */
export function adjacency(given: Case) {
  const { scene, outlook, models, heavy } = given;
  const tally = new Tally('C-ADJ', null);
  const limit = (heavy ? models.policy.adjacentHeavyM : models.policy.adjacentM).value;
  const [mx, my] = outlook.machine.point;
  const own = hostDwelling(given);
  const hostId = outlook.machine.hostId;
  if (own)
    tally.add({
      receptor: hostId,
      value: 0,
      limit,
      unit: 'm',
      met: false,
      distanceM: 0,
      dwellings: hostBuilding(given)?.dwellings ?? null,
    });
  else if (own === null) tally.lacks(hostId === null ? 'host' : 'host-use', 'register', hostId);
  // A machine in a facade that belongs to no known building: who lives beside or behind it cannot be seen either.
  else if (hostId === null && !outlook.freeStanding) tally.lacks('host', 'register', null);
  for (const target of outlook.targets) {
    if (!target.attached || target.host) continue;
    const distanceM = decided(nearestOnBuilding(outlook.block, target.index, mx, my).distanceM, limit);
    const { dwelling } = occupation(scene, outlook, target, models);
    if (dwelling === false) continue;
    if (dwelling === null) {
      if (distanceM <= limit) tally.lacks('use', 'register', target.building.id);
      continue;
    }
    tally.add({
      receptor: target.building.id,
      value: distanceM,
      limit,
      unit: 'm',
      met: distanceM > limit,
      distanceM,
      dwellings: target.building.dwellings,
    });
  }
  return tally.close();
}

function hostBuilding({ outlook }: Case) {
  return outlook.targets.find((target) => target.host)?.building;
}

/** C-ESC: the machine stands in or at the shared entrance or escape route of dwellings, wherever in the host these are. */
export function escape(given: Case) {
  const tally = new Tally('C-ESC', null);
  const { scene, outlook } = given;
  const said = scene.answers.sharedEntrance;
  const receptor = outlook.machine.hostId;
  if (said === true)
    tally.add({
      receptor,
      value: true,
      limit: false,
      unit: 'boolean',
      met: false,
      distanceM: 0,
      dwellings: hostBuilding(given)?.dwellings ?? null,
    });
  else if (said === null && (outlook.freeStanding || hostDwelling(given) !== false || hostSleeps(given) !== false))
    tally.lacks('shared-entrance', 'officer', receptor);
  return tally.close();
}

/** C-RAM: a vehicle can ram the machine where the facade carries a dwelling or people sleep behind it. */
export function ramming(given: Case) {
  const tally = new Tally('C-RAM', null);
  const { scene, outlook } = given;
  const receptor = outlook.machine.hostId;
  const carries = hostDwelling(given);
  if (carries === false || scene.answers.certifiedBarrier || scene.answers.vehicleApproach === 'none')
    return tally.close();
  const run = threateningRun(outlook.machine, scene.answers, given.models.ram);
  if (scene.answers.vehicleApproach === null) tally.lacks('vehicle-approach', 'officer', receptor);
  else if (carries === null) tally.lacks('host-use', 'register', receptor);
  else if (run !== null)
    tally.add({
      receptor,
      value: true,
      limit: false,
      unit: 'boolean',
      met: false,
      distanceM: 0,
      dwellings: hostBuilding(given)?.dwellings ?? null,
      ...(run ? { extra: { runM: run.runM, angleDeg: run.angleDeg } } : {}),
    });
  return tally.close();
}
