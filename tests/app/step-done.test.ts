/** A tick says that a step asks nothing any more: no question of its own waits, whichever it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDone, ownQuestions } from '../../src/app/state/step-done.ts';
import type { Dossier, Variant } from '../../src/archive/dossier.ts';
import type { Missing } from '../../src/engine/scene/assessment.ts';
import { labelsNl } from '../../src/i18n/nl/labels.ts';

const read = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const answered: Partial<Variant['answers']> = {
  sharedEntrance: false,
  recess: 'none',
  shell: 'metal',
  placesOfStay: 'none',
  vehicleApproach: 'none',
};
const withAnswers = (change: Partial<Variant['answers']> = {}): Dossier => ({
  ...read,
  variants: read.variants.map((one) => ({ ...one, answers: { ...one.answers, ...answered, ...change } })),
});
const dossier = withAnswers();
const gap = (what: string): Missing => ({ what, who: 'officer', receptors: [], criteria: ['C-GLO'] });
/** Every question that the app has words for. */
const all = Object.keys(labelsNl.missing);
const steps = Object.keys(ownQuestions) as (keyof typeof ownQuestions)[];

describe('the tick of a step', () => {
  it('waits for every question of that step, and for none of another', () => {
    expect(all.length).toBeGreaterThan(12);
    for (const step of steps) {
      expect(isDone(step, dossier, { missing: [] })).toBe(true);
      for (const what of all) {
        const own = ownQuestions[step]?.includes(what) ?? false;
        expect([step, what, isDone(step, dossier, { missing: [gap(what)] })]).toEqual([step, what, !own]);
      }
    }
  });

  it('waits for what is asked though no colour hangs on it, and for what is not judged yet', () => {
    for (const step of steps) expect(isDone(step, dossier, null)).toBe(false);
    const open = (change: Partial<Variant['answers']>) =>
      steps.filter((one) => isDone(one, withAnswers(change), { missing: [] }));
    expect(open({ sharedEntrance: null })).toEqual(['omgeving']);
    expect(open({ recess: null, shell: null })).toEqual(['omgeving']);
    expect(open({ placesOfStay: null })).toEqual(['automaat']);
    expect(open({ vehicleApproach: null })).toEqual(['automaat']);
  });

  it('waits for the answers of every machine, wherever it stands', () => {
    const [variant] = dossier.variants;
    const [first] = variant?.machines ?? [];
    if (!variant || !first) throw new Error('no machine');
    const point = [first.point[0] + 200, first.point[1]] as const;
    const done = (of: Partial<Variant['answers']>, siting = first.siting) => {
      const second = { ...first, id: 'machine-2', point, siting, answers: of };
      const two = { ...dossier, variants: [{ ...variant, machines: [first, second] }] };
      return steps.filter((one) => isDone(one, two, { missing: [] }));
    };
    const { shell: _, ...ofAWall } = answered;
    expect(done(answered)).toEqual(steps);
    expect(done({ ...answered, sharedEntrance: null })).toEqual(['omgeving']);
    expect(done({ ...answered, recess: null })).toEqual(['omgeving']);
    expect(done({ ...ofAWall, shell: null }, 'unit')).toEqual(['omgeving']);
    expect(done({ ...answered, placesOfStay: null })).toEqual(['automaat']);
    expect(done({ ...answered, vehicleApproach: null })).toEqual(['automaat']);
  });

  it('of a question that a step shows it is one of its own: every one that can be missing is asked by a step or of the file', () => {
    const ofTheFile = ['profile', 'host', 'buildings', 'radius', 'model-range'];
    const asked = new Set(Object.values(ownQuestions).flat());
    expect(all.filter((what) => !asked.has(what)).toSorted()).toEqual(ofTheFile.toSorted());
  });
});
