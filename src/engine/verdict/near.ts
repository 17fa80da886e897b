/**
 * Only what can decide. Beyond some distance no criterion about a building can come out against it, however it stands;
 * a colour alone need not look farther. The tables of a report do, so they are read from the whole outlook.
 */

import { released } from '../criteria/all.ts';
import type { Rules } from '../criteria/rules.ts';
import type { BlastScenario, ModelSet } from '../definitions.ts';
import { lookingAt, type Outlook, outlookOf, remembered } from '../outlook.ts';
import type { Machine, Scene } from '../scene.ts';
import { type Strength, strengthAt } from '../strength.ts';
import { activeScenarios, type Under } from './judge.ts';

/** The outlook without the buildings beyond `reachM`; host and attached buildings stay. */
export function within(outlook: Outlook, reachM: number): Outlook {
  return lookingAt(
    outlook,
    outlook.targets.filter(({ host, attached, distanceM }) => host || attached || distanceM <= reachM),
  );
}

/** How far anything can decide for this machine, at these strengths. */
export function decisiveReachOf(
  scene: Scene,
  machine: Machine,
  models: ModelSet,
  strengthOf: (scenario: BlastScenario) => Strength = (scenario) => strengthAt(scenario, 'design', models.siting),
  rules: Rules = released,
): number {
  return Math.max(
    0,
    ...activeScenarios(scene, machine, models).map((scenario) => rules.reachM(strengthOf(scenario), models)),
  );
}

/** The same question at the same strengths, asked of what can decide only: the same colour, sooner. */
export function nearOnly(under: Pick<Under, 'strengthOf' | 'rules'> = {}): Under {
  return {
    ...under,
    nearOnly: true,
    look(scene, machine, models) {
      const whole = outlookOf(scene, machine, models);
      const reachM = decisiveReachOf(scene, machine, models, under.strengthOf, under.rules);
      return remembered(whole.memory.within, reachM, () => within(whole, reachM));
    },
  };
}
