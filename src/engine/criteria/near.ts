/**
 * Only what can decide. Beyond some distance no criterion about a building can come out against it, however it stands;
 * a colour alone need not look farther. The tables of a report do, so they are read from the whole outlook.
 */

import { beforeOf } from '../effects/near-field.ts';
import { burstOf, type Outlook, outlookOf, outwardOf } from '../effects/outlook.ts';
import { strengthAt } from '../effects/strength.ts';
import { type Block, blockOf, nearestOnBuilding } from '../geometry/block.ts';
import type { ModelSet } from '../models/definitions.ts';
import {
  type Building,
  type Machine,
  type RdPoint,
  type Scene,
  type VulnerabilityClass,
  vulnerabilityClasses,
} from '../scene/scene.ts';
import { released } from './all.ts';
import { activeScenarios, type Under } from './judge.ts';
import { occupation } from './reading.ts';

/**
 * How far a colour looks: as far as anything can decide, and so far that the host and whoever lives beside it are seen,
 * however short the reach of the charge is.
 */
function lookM(scene: Scene, machine: Machine, models: ModelSet, { strengthOf, rules = released }: Asked): number {
  const block = blockOf(scene.buildings);
  const host = machine.hostId === null ? undefined : block.indexOf.get(machine.hostId);
  const burst = burstOf(machine, models.siting);
  const hostM = host === undefined ? 0 : nearestOnBuilding(block, host, ...burst).distanceM;
  const before = beforeOf(scene, machine, block, burst, outwardOf(machine.outwardDeg), models);
  const perScenario = activeScenarios(scene, machine, models).map((scenario) =>
    rules.reaches(strengthOf?.(scenario) ?? strengthAt(scenario, 'design', models), before, models),
  );
  let farM = Math.max(rules.looksM(models), hostM);
  for (const kind of vulnerabilityClasses) {
    const reachM = Math.min(scene.radiusM, Math.max(0, ...perScenario.map((reaches) => reaches[kind])));
    if (reachM > farM && (!fewOnly.has(kind) || isThere(kind, scene, block, burst, reachM, models))) farM = reachM;
  }
  return Math.min(scene.radiusM, farM);
}

/** Kinds that are asked about far away and are few: where none stands, nothing so far away is looked at. */
const fewOnly: ReadonlySet<VulnerabilityClass> = new Set(['zeer-kwetsbaar', 'onbekend']);

/** Does a building of this kind stand no farther than this, or a little beyond? */
function isThere(
  kind: VulnerabilityClass,
  scene: Scene,
  block: Block,
  [x, y]: RdPoint,
  reachM: number,
  models: ModelSet,
): boolean {
  const boxes = block.boxes?.search(x - reachM, y - reachM, x + reachM, y + reachM) ?? [];
  return boxes.some((index) => {
    const building = block.buildings[index] as Building;
    return occupation(scene, { block }, { index, building }, models).class === kind;
  });
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
