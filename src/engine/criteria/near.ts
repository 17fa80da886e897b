/**
 * Only what can decide. Beyond some distance no criterion about a building can come out against it, however it stands;
 * a colour alone need not look farther. The tables of a report do, so they are read from the whole outlook.
 */

import { burstOf, type Outlook, outlookOf } from '../effects/outlook.ts';
import { type Strength, strengthAt } from '../effects/strength.ts';
import { blockOf, nearestOnBuilding } from '../geometry/block.ts';
import type { BlastScenario, ModelSet } from '../models/definitions.ts';
import type { Machine, Scene } from '../scene/scene.ts';
import { released } from './all.ts';
import { activeScenarios, type Under } from './judge.ts';
import type { Rules } from './rules.ts';

/** How far anything can decide for this machine, at these strengths. */
function decisiveReachOf(
  scene: Scene,
  machine: Machine,
  models: ModelSet,
  strengthOf: (scenario: BlastScenario) => Strength = (scenario) => strengthAt(scenario, 'design', models),
  rules: Rules,
): number {
  return Math.max(
    0,
    ...activeScenarios(scene, machine, models).map((scenario) => rules.reachM(strengthOf(scenario), models)),
  );
}

/**
 * How far a colour looks: as far as anything can decide, and so far that the host and whoever lives beside it are seen,
 * however short the reach of the charge is.
 */
function lookM(scene: Scene, machine: Machine, models: ModelSet, { strengthOf, rules = released }: Asked): number {
  const block = blockOf(scene.buildings);
  const host = machine.hostId === null ? undefined : block.indexOf.get(machine.hostId);
  const hostM = host === undefined ? 0 : nearestOnBuilding(block, host, ...burstOf(machine, models.siting)).distanceM;
  const reachM = decisiveReachOf(scene, machine, models, strengthOf, rules);
  return Math.min(scene.radiusM, Math.max(reachM, rules.looksM(models), hostM));
}

type Asked = Pick<Under, 'strengthOf' | 'rules'>;

/** What a machine sees as far as anything decides; walls beyond hide and show nothing that counts. */
export function nearOutlook(scene: Scene, machine: Machine, models: ModelSet, asked: Asked = {}): Outlook {
  return outlookOf({ ...scene, radiusM: lookM(scene, machine, models, asked) }, machine, models);
}

/** The same question at the same strengths, asked of what can decide only: the same colour, sooner. */
export function nearOnly(under: Asked = {}): Under {
  return {
    ...under,
    nearOnly: true,
    look: (scene, machine, models) => nearOutlook(scene, machine, models, under),
  };
}
