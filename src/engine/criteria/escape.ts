/** C-ESC: the machine stands in or at the shared entrance or escape route of dwellings, wherever in the host these are. */

import { saidYesBefore } from '../scene/held-answers.ts';
import { atTheMachine, hostDwelling, hostSleeps } from './host.ts';
import type { Case } from './reading.ts';
import { byTable, type CaseRule, noGlass, type Outcome } from './rule.ts';

function fails(given: Case): Outcome {
  const said = given.scene.answers.sharedEntrance;
  if (said !== null) return said ? 'unmet' : 'met';
  const maybe =
    saidYesBefore(given.scene.answers, 'sharedEntrance') ||
    given.outlook.freeStanding ||
    hostDwelling(given) !== false ||
    hostSleeps(given) !== false;
  return maybe ? 'unknown' : 'met';
}

export const escape: CaseRule = {
  id: 'C-ESC',
  per: 'case',
  needs: 'nothing',
  acts: byTable('C-ESC'),
  glassOf: noGlass,
  byReport: 'never',
  trail: 'entrance',
  looksM: () => 0,
  asks: ({ host }) => host,
  fails,
  findings(given, tally) {
    const outcome = fails(given);
    if (outcome === 'unmet') tally.add(atTheMachine(given));
    else if (outcome === 'unknown') tally.lacks('shared-entrance', 'officer', given.outlook.machine.hostId);
  },
};
