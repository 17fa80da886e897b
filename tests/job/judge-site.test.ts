/** A line of a list says what the dossier says that it opens. */
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../src/archive/dossier.ts';
import { readDossier } from '../../src/archive/dossier-schema.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { neutralAnswers, type Scene } from '../../src/engine/scene/scene.ts';
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

  it('that no engine can judge says why', () => {
    const scene = sceneDrawn(1);
    expect(judgeSite({ scene: { ...scene, machines: [] }, policy: null }, null)).toBe('no-machine');
    const machines = scene.machines.map((one) => ({ ...one, outwardDeg: Number.NaN }));
    expect(judgeSite({ scene: { ...scene, machines }, policy: null }, null)).toBe('bad-number');
  });
});
