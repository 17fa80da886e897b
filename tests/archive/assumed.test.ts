/** What nobody was asked stays assumed through every door, until somebody says it. */
import { describe, expect, it } from 'vitest';
import {
  activeVariant,
  answeredIn,
  assumedIn,
  type Dossier,
  sceneOf,
  withMachines,
} from '../../src/archive/dossier.ts';
import { readDossier } from '../../src/archive/dossier-schema.ts';
import { classAsked, publicText } from '../../src/archive/public-copy.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { classOf } from '../../src/engine/assessment/colour-class.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { neutralAnswers } from '../../src/engine/scene/scene.ts';
import { demo } from '../engine/scenes.ts';

const green = demo('demo-green');
const scene = {
  ...green,
  answers: { ...green.answers, ...neutralAnswers },
  places: [],
  assumed: Object.keys(neutralAnswers),
};
const dossierIn = (value: unknown): Dossier => {
  const read = readDossier(value);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};
const judged = (one: Dossier) => {
  const made = assess(sceneOf(one), releasedModels);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};
const dossier = dossierIn(scene);

describe('what was assumed', () => {
  it('is assumed in a dossier made of the scene, and when it was written and read again', () => {
    expect(sceneOf(dossier).assumed).toEqual(scene.assumed);
    expect(judged(dossier).receipt.assumed).toEqual(scene.assumed);
    const again = dossierIn(JSON.parse(JSON.stringify(dossier)));
    expect(sceneOf(again).assumed).toEqual(scene.assumed);
    expect(judged(again)).toMatchObject({ verdict: 'green', conditional: true });
  });

  it('is no longer so once it is given, the same answer included; the rest is', () => {
    const variant = answeredIn(activeVariant(dossier), { sharedEntrance: false }, 0, dossier.radiusM);
    expect(assumedIn(variant)).toEqual(scene.assumed.filter((key) => key !== 'sharedEntrance'));
  });

  it('is asked again at another wall, and not assumed there', () => {
    const variant = activeVariant(dossier);
    const moved = variant.machines.map((one) => ({ ...one, point: [one.point[0] + 400, one.point[1]] as const }));
    const there = withMachines(variant, moved);
    expect(there.answers.sharedEntrance).toBe(null);
    expect(assumedIn(there)).not.toContain('sharedEntrance');
  });

  it('stays so in the public part, where the answer itself is public', () => {
    const { verdict } = judged(dossier);
    const { assessment } = classOf(classAsked(dossier, verdict), releasedModels);
    expect(assessment).toMatchObject({ verdict: 'green', conditional: true });
    const copy = dossierIn(
      JSON.parse(publicText(dossier, assessment, { id: 'x', at: '2026-11-28', reportNumber: 'RN-7K2M-Q0XD' })),
    );
    expect(sceneOf(copy).assumed).toEqual(['placesOfStay', 'sharedEntrance']);
  });

  it('a dossier of before says of nothing that it was assumed', () => {
    const { assumed: _, ...variant } = activeVariant(dossier);
    expect(sceneOf(dossierIn({ ...dossier, variants: [variant] })).assumed).toEqual([]);
  });
});
