/** C-RAM: a vehicle can ram the machine where the facade carries a dwelling or people sleep behind it. */
import { threateningRun } from '../placing/approach.ts';
import { atTheMachine, hostDwelling } from './host.ts';
import type { Case } from './reading.ts';
import { byTable, type CaseRule, noGlass, type Outcome } from './rule.ts';

/** The run-up that threatens; null when none does, undefined when there is one that nobody drew. */
const runUp = ({ outlook, scene, models }: Case) => threateningRun(outlook.machine, scene.answers, models.ram);

function fails(given: Case): Outcome {
  const { certifiedBarrier, vehicleApproach } = given.scene.answers;
  const carries = hostDwelling(given);
  if (carries === false || certifiedBarrier || vehicleApproach === 'none') return 'met';
  if (vehicleApproach === null || carries === null) return 'unknown';
  return runUp(given) === null ? 'met' : 'unmet';
}

export const ramming: CaseRule = {
  id: 'C-RAM',
  per: 'case',
  needs: 'nothing',
  acts: byTable('C-RAM'),
  glassOf: noGlass,
  byReport: 'never',
  looksM: () => 0,
  asks: ({ host }) => host,
  fails,
  findings(given, tally) {
    const outcome = fails(given);
    if (outcome === 'unmet') {
      const run = runUp(given);
      tally.add({ ...atTheMachine(given), ...(run ? { extra: { runM: run.runM, angleDeg: run.angleDeg } } : {}) });
    } else if (outcome === 'unknown') {
      const { hostId } = given.outlook.machine;
      if (given.scene.answers.vehicleApproach === null) tally.lacks('vehicle-approach', 'officer', hostId);
      else tally.lacks('host-use', 'register', hostId);
    }
  },
};
