/** C-RAM: a vehicle can ram the machine where the facade carries a dwelling or people sleep behind it. */
import { threatOf } from '../placing/approach.ts';
import { atTheMachine, hostDwelling, lacksDwelling } from './host.ts';
import type { Case } from './reading.ts';
import { byTable, type CaseRule, noGlass, type Outcome } from './rule.ts';

const threat = ({ outlook, scene, models }: Case) => threatOf(outlook.machine, scene.answers, models.ram);

function fails(given: Case): Outcome {
  const { certifiedBarrier, vehicleApproach } = given.scene.answers;
  const carries = hostDwelling(given);
  if (carries === false || vehicleApproach === 'none') return 'met';
  if (!certifiedBarrier && (vehicleApproach === null || carries === null)) return 'unknown';
  if (threat(given).run === null) return 'met';
  return vehicleApproach === null || carries === null ? 'unknown' : 'unmet';
}

export const ramming: CaseRule = {
  id: 'C-RAM',
  per: 'case',
  needs: 'nothing',
  acts: byTable('C-RAM'),
  glassOf: noGlass,
  byReport: 'never',
  trail: 'approach',
  looksM: () => 0,
  asks: ({ host }) => host,
  fails,
  findings(given, tally) {
    const outcome = fails(given);
    const { vehicleApproach } = given.scene.answers;
    if (vehicleApproach !== 'none' && hostDwelling(given) !== false && threat(given).unrated)
      tally.waitsFor('barrier-rating');
    if (outcome === 'unmet') {
      const { run } = threat(given);
      tally.add({ ...atTheMachine(given), ...(run ? { extra: { runM: run.runM, angleDeg: run.angleDeg } } : {}) });
    } else if (outcome === 'unknown') {
      const { hostId } = given.outlook.machine;
      if (given.scene.answers.vehicleApproach === null) tally.lacks('vehicle-approach', 'officer', hostId);
      else lacksDwelling(given, tally);
    }
  },
};
