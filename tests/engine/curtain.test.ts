/** A curtain catches pieces while it is closed, which it is at night. */
import { describe, expect, it } from 'vitest';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { notApplicable } from '../../src/engine/measures/measures.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { demo } from './scenes.ts';

const curtain = releasedModels.measures.find(({ effect }) => effect?.kind === 'curtain');
const glass = releasedModels.measures.flatMap(({ id, effect }) => (effect?.kind === 'glass' ? [id] : []));
const at = (exposure: 'day' | 'night'): Scene => {
  const scene = demo('demo-orange');
  return { ...scene, answers: { ...scene.answers, exposure } };
};
const judgedWith = (scene: Scene, measures: readonly string[]) => {
  const answered = assessed(scene, releasedModels, { measures: [...measures] });
  if (!answered.ok) throw new Error(answered.error.code);
  return answered.value.assessment;
};

describe('a curtain', () => {
  it('does something at night, and nothing by day', () => {
    const changes = (exposure: 'day' | 'night') =>
      glass.some((one) => {
        const [bare, hung] = [[one], [one, curtain?.id ?? '']].map((plan) => judgedWith(at(exposure), plan));
        return JSON.stringify(bare?.criteria) !== JSON.stringify(hung?.criteria);
      });
    expect([changes('night'), changes('day')]).toEqual([true, false]);
  });

  it('is no way to green by day, and says why', () => {
    if (!curtain) throw new Error('there is none');
    expect([notApplicable(curtain, at('night')), notApplicable(curtain, at('day'))]).toEqual([null, 'open-by-day']);
    const sets = judgedWith(at('day'), []).measureSets.flatMap(({ measures }) => measures);
    expect(sets).not.toContain(curtain.id);
  });
});
