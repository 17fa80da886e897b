/** A colour from everything in sight, cut to what can decide: the plain way to what a look to the reach says. */
import { released } from '../../../src/engine/criteria/all.ts';
import { activeScenarios, type Under } from '../../../src/engine/criteria/judge.ts';
import { lookingAt, outlookOf } from '../../../src/engine/effects/outlook.ts';
import { strengthAt } from '../../../src/engine/effects/strength.ts';

export function nearOnly(under: Pick<Under, 'strengthOf'> = {}): Under {
  return {
    ...under,
    look(scene, machine, models) {
      const whole = outlookOf(scene, machine, models);
      const { strengthOf = (scenario) => strengthAt(scenario, 'design', models) } = under;
      const reachM = Math.max(
        0,
        ...activeScenarios(scene, machine, models).map((scenario) =>
          released.reachM(strengthOf(scenario), whole.before, models),
        ),
      );
      const near = whole.targets.filter(({ host, attached, distanceM }) => host || attached || distanceM <= reachM);
      return lookingAt(whole, near);
    },
  };
}
