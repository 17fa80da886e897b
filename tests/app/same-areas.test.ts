/** Before and after on one map: where the areas are the same, that is said, for two pictures that look alike tell nothing. */
import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { sameAreas } from '../../src/i18n/plan-marks.ts';
import { demo } from '../engine/scenes.ts';

function judged(measures: readonly string[]): WholeAssessment {
  const scene = demo('demo-orange');
  const [machine] = scene.machines;
  if (!machine) throw new Error('no machine');
  const point = [machine.point[0], machine.point[1] + 9] as const;
  const alternatives = [
    { measure: 'M04' as const, machine: { ...machine, siting: 'unit' as const, point, hostId: null } },
  ];
  const answer = assess({ ...scene, alternatives, measures }, releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value as WholeAssessment;
}

it('glass leaves most areas as they are, another place none, and of none nothing is said', () => {
  const before = judged([]);
  expect(before.zones.features.length).toBeGreaterThan(3);
  // Glass that falls goes with the panes; how far pieces come and which panes can break does not.
  expect(sameAreas(before, judged(['M27']))).toEqual(['glass-break', 'glass-room', 'debris', 'stray']);
  expect(sameAreas(before, judged(['M25']))).not.toContain('debris');
  expect(sameAreas(before, judged(['M04']))).toEqual([]);
  const bare = { ...before, zones: { ...before.zones, features: [] } };
  expect(sameAreas(bare, bare)).toEqual([]);
});
