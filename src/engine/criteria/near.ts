/**
 * Only what can decide. Beyond some distance no criterion about a building can come out against it, however it stands;
 * a colour alone need not look farther. The tables of a report do, so they are read from the whole outlook.
 */

import { burstOf } from '../effects/burst.ts';
import { beforeOf } from '../effects/near-field.ts';
import { type Outlook, outlookOf } from '../effects/outlook.ts';
import { classByRegister, saysItsClass } from '../effects/receptor.ts';
import { strengthAt } from '../effects/strength.ts';
import { type Block, blockOf, nearestOnBuilding } from '../geometry/block.ts';
import { memoOf } from '../ground/memo.ts';
import type { ModelSet } from '../models/definitions.ts';
import {
  type Building,
  type Judgement,
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
  const before = beforeOf(scene, machine, block, models);
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
  const { judgements, unknownUseAs, answers } = scene;
  const near = (index: number) => {
    const at = 4 * index;
    const { boxOf } = block;
    return (
      (boxOf[at] as number) <= x + reachM &&
      (boxOf[at + 1] as number) <= y + reachM &&
      (boxOf[at + 2] as number) >= x - reachM &&
      (boxOf[at + 3] as number) >= y - reachM
    );
  };
  const isKind = (index: number) => {
    const building = block.buildings[index] as Building;
    return occupation(scene, building, models).class === kind;
  };
  const byRegister = fewIn(block, models, unknownUseAs, answers.exposure).get(kind) ?? [];
  return (
    byRegister.some((index) => near(index) && isKind(index)) ||
    judgedIn(block, judgements).some((index) => near(index) && isKind(index))
  );
}

/** The few of a kind, by the register alone. */
const fewIn = memoOf(
  (
    block: Block,
    { receptors }: ModelSet,
    unknownUseAs: Scene['unknownUseAs'],
    exposure: Scene['answers']['exposure'],
  ): ReadonlyMap<VulnerabilityClass, readonly number[]> => {
    const few = new Map<VulnerabilityClass, number[]>([...fewOnly].map((kind) => [kind, []]));
    block.buildings.forEach((building, index) => {
      const areaM2 = block.areaM2[index] as number;
      few.get(classByRegister(building, areaM2, unknownUseAs, exposure, receptors))?.push(index);
    });
    return few;
  },
);

/** Buildings of which was said what they are. */
const judgedIn = memoOf(({ buildings, indexOf }: Block, judgements: Scene['judgements']): readonly number[] => {
  const ids = Object.keys(judgements).filter((id) => saysItsClass(judgements[id] as Judgement));
  // Two may have one name.
  return indexOf.size < buildings.length
    ? buildings.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []))
    : ids.flatMap((id) => indexOf.get(id) ?? []);
});

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
