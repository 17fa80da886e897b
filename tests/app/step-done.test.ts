/** A tick says that a step asks nothing any more: no question of its own waits, whichever it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDone, ownQuestions } from '../../src/app/state/step-done.ts';
import type { Dossier, Variant } from '../../src/archive/dossier.ts';
import type { Missing, WholeAssessment } from '../../src/engine/scene/assessment.ts';
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
/** An answer in which nothing is missing, to take or to prove. */
const settled = { missing: [], measureSets: [], criteria: [] } satisfies Partial<WholeAssessment>;
const lacking = (what: string) => ({ ...settled, missing: [gap(what)] });
const gap = (what: string): Missing => ({ what, who: 'officer', receptors: [], criteria: ['C-GLO'] });
/** Every question that the app has words for. */
const all = Object.keys(labelsNl.missing);
const steps = Object.keys(ownQuestions) as (keyof typeof ownQuestions)[];

describe('the tick of a step', () => {
  it('waits for every question of that step, and for none of another', () => {
    expect(all.length).toBeGreaterThan(12);
    for (const step of steps) {
      expect(isDone(step, dossier, settled)).toBe(true);
      for (const what of all) {
        const own = ownQuestions[step]?.includes(what) ?? false;
        expect([step, what, isDone(step, dossier, lacking(what))]).toEqual([step, what, !own]);
      }
    }
  });

  it('waits for what is asked though no colour hangs on it, and for what is not judged yet', () => {
    for (const step of steps) expect(isDone(step, dossier, null)).toBe(false);
    const open = (change: Partial<Variant['answers']>) =>
      steps.filter((one) => isDone(one, withAnswers(change), settled));
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
      return steps.filter((one) => isDone(one, two, settled));
    };
    const { shell: _, ...ofAWall } = answered;
    expect(done(answered)).toEqual(steps);
    expect(done({ ...answered, sharedEntrance: null })).toEqual(['omgeving']);
    expect(done({ ...answered, recess: null })).toEqual(['omgeving']);
    expect(done({ ...ofAWall, shell: null }, 'unit')).toEqual(['omgeving']);
    expect(done({ ...answered, placesOfStay: null })).toEqual(['automaat']);
    expect(done({ ...answered, vehicleApproach: null })).toEqual(['automaat']);
  });

  it('does not ask of a recess where the machine hangs in no facade', () => {
    for (const siting of ['gevel', 'vestibule', 'winkel', 'pinwinkel'] as const) {
      const [variant] = withAnswers({ recess: null }).variants;
      if (!variant) throw new Error('no variant');
      const one = {
        ...dossier,
        variants: [{ ...variant, machines: variant.machines.map((of) => ({ ...of, siting })) }],
      };
      expect([siting, isDone('automaat', one, settled)]).toEqual([siting, siting !== 'gevel']);
    }
  });

  it('waits for somebody to look at what was filled in beforehand, of whichever machine', () => {
    const waiting = (variant: Partial<Variant>) => {
      const one = { ...dossier, variants: dossier.variants.map((of) => ({ ...of, ...variant })) };
      return steps.filter((of) => !isDone(of, one, settled));
    };
    const [first] = dossier.variants[0]?.machines ?? [];
    if (!first) throw new Error('no machine');
    for (const what of ['siting', 'functions'] as const) {
      const filled = { ...first, id: 'machine-2', prefilled: [what] };
      expect(waiting({ machines: [first, filled] })).toEqual(['automaat']);
    }
    expect(waiting({ prefilled: ['exposure'] })).toEqual(['omgeving']);
    expect(waiting({})).toEqual([]);
    // Of a place where nobody says any more that people stay nothing is asked.
    const ring = [first.point, first.point, first.point] as const;
    const place = { id: 'p', kind: 'terras', name: '', ring, occupiedAtNight: true, homesServed: 0 } as const;
    const places = [{ ...place, buildingId: null, prefilled: ['occupiedAtNight'] as const }];
    const doneWith = (placesOfStay: 'none' | 'drawn') => {
      const one = withAnswers({ placesOfStay });
      return isDone('omgeving', { ...one, surroundings: { ...one.surroundings, places } }, settled);
    };
    expect([doneWith('none'), doneWith('drawn')]).toEqual([true, false]);
  });

  it('of the first and the last three steps too: no route, question, package, proof or text of the report is open', () => {
    const all = ['locatie', 'uitkomst', 'maatregelen', 'rapport'] as const;
    const filled: Dossier = {
      ...dossier,
      route: 'bopa',
      organisation: 'Gemeente',
      keepUntil: '2030-01-01',
      notes: { applicant: 'a', alternatives: 'b', cashAccess: 'c', views: '', reassess: '' },
    };
    const done = (one: Dossier, answer: Parameters<typeof isDone>[2]) =>
      all.filter((step) => isDone(step, one, answer));
    expect(done(filled, settled)).toEqual(all);
    expect(done(filled, null)).toEqual(['locatie', 'rapport']);
    expect(done({ ...filled, route: null }, settled)).toEqual(['uitkomst', 'maatregelen', 'rapport']);
    expect(done(filled, lacking('radius'))).toEqual(['locatie', 'rapport']);
    expect(done(filled, { ...settled, measureSets: [{} as never] })).toEqual(['locatie', 'uitkomst', 'rapport']);
    const pending = [{ state: 'pending' } as WholeAssessment['criteria'][number]];
    expect(done(filled, { ...settled, criteria: pending })).toEqual(['locatie', 'uitkomst', 'rapport']);
    // Nobody has to have a view on it, and not every place is looked at again.
    for (const key of ['applicant', 'alternatives', 'cashAccess'])
      expect(done({ ...filled, notes: { ...filled.notes, [key]: ' ' } }, settled)).toEqual(all.slice(0, 3));
    expect(done({ ...filled, organisation: '' }, settled)).toEqual(all.slice(0, 3));
    expect(done({ ...filled, keepUntil: null }, settled)).toEqual(all.slice(0, 3));
    const nowhere = { ...filled, variants: filled.variants.map((one) => ({ ...one, machines: [] })) };
    expect(done(nowhere, settled)).toEqual([]);
  });

  it('of a question that a step shows it is one of its own: every one that can be missing is asked by a step or of the file', () => {
    const ofTheFile = ['profile', 'host', 'buildings', 'radius', 'model-range'];
    const asked = new Set(Object.values(ownQuestions).flat());
    expect(all.filter((what) => !asked.has(what)).toSorted()).toEqual(ofTheFile.toSorted());
  });
});
