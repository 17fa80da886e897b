/** C-ADJ: someone sleeps directly above, beside or behind the machine. */

import type { Target } from '../effects/outlook.ts';
import { nearestOnBuilding } from '../geometry/block.ts';
import { remembered } from '../ground/memo.ts';
import { decided } from '../ground/units.ts';
import { homesInHost, hostDwelling, lacksDwelling } from './host.ts';
import { adjacentM, type Case, occupation } from './reading.ts';
import { byTable, type CaseRule, noGlass, type Outcome, worstOf } from './rule.ts';

/** A machine in a facade that belongs to no known building: who lives beside or behind it cannot be seen either. */
const noHost = ({ outlook }: Case) => outlook.machine.hostId === null && !outlook.freeStanding;

function inHost(given: Case): Outcome {
  const own = hostDwelling(given);
  return own ? 'unmet' : own === null || noHost(given) ? 'unknown' : 'met';
}

const beside = ({ outlook }: Case) => outlook.targets.filter((target) => target.attached && !target.host);

function distanceTo({ index }: Target, given: Case): number {
  const { block, machine, view } = given.outlook;
  const [x, y] = machine.point;
  const known = remembered(view, distanceTo, () => new Map<number, number>());
  const distanceM = remembered(known, index, () => nearestOnBuilding(block, index, x, y).distanceM);
  return decided(distanceM, adjacentM(given));
}

function inNeighbour(target: Target, given: Case): Outcome {
  const { dwelling } = occupation(given.scene, target.building, given.models);
  if (dwelling === false || distanceTo(target, given) > adjacentM(given)) return 'met';
  return dwelling === null ? 'unknown' : 'unmet';
}

export const adjacency: CaseRule = {
  id: 'C-ADJ',
  per: 'case',
  needs: 'nearest',
  acts: byTable('C-ADJ'),
  glassOf: noGlass,
  byReport: 'recorded',
  trail: 'adjacency',
  looksM: ({ policy, siting }) =>
    Math.max(policy.adjacentM.value, policy.adjacentHeavyM.value) + siting.burstDistanceM.value + 1,
  asks: ({ host, attached }) => host || attached,
  fails: (given) => worstOf([inHost(given), ...beside(given).map((target) => inNeighbour(target, given))]),
  findings(given, tally) {
    const { scene, outlook, models } = given;
    const limit = adjacentM(given);
    const { hostId } = outlook.machine;
    switch (inHost(given)) {
      case 'unmet':
        tally.add({
          receptor: hostId,
          value: 0,
          limit,
          unit: 'm',
          met: false,
          distanceM: 0,
          dwellings: homesInHost(outlook),
        });
        break;
      case 'unknown':
        lacksDwelling(given, tally);
        break;
      case 'met':
    }
    for (const target of beside(given)) {
      const outcome = inNeighbour(target, given);
      const { id, dwellings } = target.building;
      if (outcome === 'unknown') tally.lacks('use', 'register', id);
      else if (occupation(scene, target.building, models).dwelling) {
        const distanceM = distanceTo(target, given);
        tally.add({
          receptor: id,
          value: distanceM,
          limit,
          unit: 'm',
          met: outcome === 'met',
          distanceM,
          dwellings,
        });
      }
    }
  },
};
