/** A line of a list says what the dossier says that it opens. */
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../src/archive/dossier.ts';
import { readDossier } from '../../src/archive/dossier-schema.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { pendingOf } from '../../src/engine/measures/measures.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { criterionIds } from '../../src/engine/scene/assessment.ts';
import { neutralAnswers, type Scene } from '../../src/engine/scene/scene.ts';
import { stateOf } from '../../src/i18n/states.ts';
import { judgeSite } from '../../src/job/judge-site.ts';
import { demo } from '../engine/scenes.ts';
import { drawn } from '../fuzz/laws.ts';

function sceneDrawn(seed: number): Scene {
  const read = readDossier(drawn(seed));
  if (!read.ok) throw new Error(read.error.message);
  return sceneOf(read.value);
}

describe('a site of a list', () => {
  it('has the colour, what fails, what is missing and the homes of its assessment: twelve places', () => {
    const colours = new Set<string>();
    for (let seed = 1; seed <= 12; seed++) {
      const scene = sceneDrawn(seed);
      const whole = assess(scene, releasedModels);
      const listed = judgeSite({ scene, policy: null }, null);
      if (!whole.ok || typeof listed === 'string') throw new Error(`seed ${seed} is not judged`);
      const { verdict, notGreen, conditional, criteria, missing, weighing } = whole.value;
      colours.add(verdict);
      expect({ seed, ...listed }).toMatchObject({
        seed,
        verdict,
        notGreen,
        conditional,
        unmet: [...new Set(criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id))],
        missing: [...new Set(missing.map(({ what }) => what))],
        homes: weighing.find(({ id }) => id === 'homes-with-broken-panes')?.value ?? null,
        homesLeast: 'uncounted' in (weighing.find(({ id }) => id === 'homes-with-broken-panes')?.details ?? {}),
      });
    }
    expect(colours.size).toBeGreaterThan(2);
  });

  it('that is green says so when it rests on what nobody was asked, and not once it was', () => {
    const green = demo('demo-green');
    const answers = { ...green.answers, ...neutralAnswers };
    const listed = (assumed: readonly string[]) =>
      judgeSite({ scene: { ...green, answers, places: [], assumed }, policy: null }, null);
    expect(listed(Object.keys(neutralAnswers))).toMatchObject({ verdict: 'green', conditional: true });
    expect(listed([])).toMatchObject({ verdict: 'green', conditional: false });
  });

  it('that waits for papers says for how many requirements, as its dossier does', () => {
    const orange = demo('demo-orange');
    let waited = 0;
    const papered = releasedModels.measures.filter((one) => pendingOf(one).length > 0).map(({ id }) => id);
    for (const measures of [[], papered, ...papered.map((id) => [id])]) {
      const scene = { ...orange, measures };
      const whole = assess(scene, releasedModels);
      const listed = judgeSite({ scene, policy: null }, null);
      if (!whole.ok || typeof listed === 'string') throw new Error('not judged');
      const { criteria } = whole.value;
      expect([measures, listed.pending]).toEqual([
        measures,
        criterionIds.filter((id) => stateOf(criteria, id) === 'pending'),
      ]);
      waited = Math.max(waited, listed.pending.length);
    }
    expect(waited).toBeGreaterThan(1);
  });

  it('that no engine can judge says why', () => {
    const scene = sceneDrawn(1);
    expect(judgeSite({ scene: { ...scene, machines: [] }, policy: null }, null)).toBe('no-machine');
    const machines = scene.machines.map((one) => ({ ...one, outwardDeg: Number.NaN }));
    expect(judgeSite({ scene: { ...scene, machines }, policy: null }, null)).toBe('bad-number');
  });
});
