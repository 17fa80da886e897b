/** C-DAT: is everything known that the others need? Never unmet; unknown as long as any of them lacks something that decides. */

import type { Block } from '../geometry/block.ts';
import { bareGap, borderGap, compass, coverageAccepted, coverageGap, openPlacesNear } from '../geometry/coverage.ts';
import { memoOf } from '../ground/memo.ts';
import type { Missing } from '../scene/assessment.ts';
import type { Case } from './reading.ts';
import { byTable, noGlass, type RestRule } from './rule.ts';

export const data: RestRule = {
  id: 'C-DAT',
  per: 'rest',
  needs: 'nothing',
  acts: byTable('C-DAT'),
  glassOf: noGlass,
  byReport: 'never',
  trail: 'nothing',
  gaps: (given, neededM) => [
    ...(accepted(given) ? [] : [...coverageMissing(given, neededM), ...radiusMissing(given, neededM)]),
    ...openMissing(given, neededM),
    ...functionsMissing(given),
    ...buildingsMissing(given),
  ],
};

const accepted = ({ scene, outlook, models }: Case): boolean =>
  coverageAccepted(scene.answers, outlook.machine.point, models.siting.coverageMarginM.value);

const lacking = (what: string, details: Record<string, string | number>): Missing => ({
  what,
  who: 'officer',
  receptors: [],
  criteria: [data.id],
  details,
});

/** A radius that ends before the farthest criterion looks leaves something unseen, whatever the file covers. */
function radiusMissing({ scene: { radiusM } }: Case, neededM: number): Missing[] {
  return radiusM >= neededM ? [] : [lacking('radius', { neededM, radiusM })];
}

/** What is not known beyond the farthest that a criterion looks decides nothing, however wide the surroundings were taken. */
const decisiveM = ({ scene: { radiusM } }: Case, neededM: number): number => Math.min(radiusM, neededM);

function coverageMissing(given: Case, neededM: number): Missing[] {
  const { scene, outlook, models } = given;
  const { hull, declared, border, bare } = scene.coverage;
  const farM = decisiveM(given, neededM);
  if (declared) return [];
  if (hull === null) return [lacking('coverage', { sides: 'all' })];
  const gaps = [coverageGap(hull, outlook.burst, farM, models.siting.coverageMarginM.value)];
  const marginM = models.siting.coverageMarginM.value;
  if (bare) gaps.push(bareGap(bare, outlook.burst, scene.radiusM, marginM));
  if (border) gaps.push(borderGap(border, outlook.burst, farM));
  const open = gaps.filter((gap) => !gap.complete);
  if (open.length === 0) return [];
  const sides = compass.filter((side) => open.some((gap) => gap.sides.includes(side)));
  return [
    lacking('coverage', {
      sides: sides.join(','),
      nearestM: Math.round(Math.min(...open.map(({ nearestM }) => nearestM))),
    }),
  ];
}

/** Records that nobody could read, near enough to matter. To go on without a whole file is one thing; this one place is another. */
function openMissing(given: Case, neededM: number): Missing[] {
  const { scene, outlook } = given;
  const near = openPlacesNear(scene.openPlaces ?? [], outlook.burst, decisiveM(given, neededM));
  const [first] = near;
  if (!first) return [];
  const { distanceM, reason, id } = first;
  return [lacking('open-place', { count: near.length, nearestM: Math.round(distanceM), reason, place: id })];
}
/** A machine of which nobody said what it takes in: a heavier charge may be meant for it, unless that is reckoned with anyway. */
const functionsMissing = ({ scene: { answers }, functions }: Case): Missing[] =>
  functions.length > 0 || answers.heavyChosen ? [] : [lacking('functions', {})];

/** Two of one name, of which nobody knows which is meant, or an outline that is no area: one of them goes unjudged. */
function buildingsMissing({ outlook: { block } }: Case): Missing[] {
  const faults = faultsIn(block);
  return faults.length === 0 ? [] : [{ ...lacking('buildings', { count: faults.length }), receptors: faults }];
}

const faultsIn = memoOf((block: Block): readonly string[] => {
  const { buildings, indexOf, areaM2, firstEdge } = block;
  return buildings.flatMap(({ id }, index) => {
    const flat = firstEdge[index] === firstEdge[index + 1] || !((areaM2[index] as number) > 0);
    return flat || indexOf.get(id) !== index ? [id] : [];
  });
});
