import { describe, expect, it } from 'vitest';
import { confidentialAnswers, isConfidential, isConfidentialMeasure } from '../../src/archive/public-copy.ts';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { notApplicable, withMeasures } from '../../src/engine/measures/measures.ts';
import type { Effect, MeasureModel, ModelSet } from '../../src/engine/models/definitions.ts';
import { releasedModels, sealed } from '../../src/engine/models/models.ts';
import { demo } from './scenes.ts';

const row = (effect: Effect | null, change: Partial<MeasureModel> = {}): MeasureModel => ({
  ...(releasedModels.measures[0] as MeasureModel),
  id: 'X99',
  role: 'colour',
  criteria: ['C-VUL', 'C-GLI', 'C-GLO', 'C-DEB', 'C-PPL', 'C-STR'],
  effect,
  confidential: false,
  ...change,
});

/** The released set with one measure more. */
function withRow(measure: MeasureModel): ModelSet {
  const { sha256: _, ...parts } = releasedModels;
  return sealed({ ...parts, measures: [...parts.measures, measure] });
}

describe('a made-up measure is a row and nothing else', () => {
  it('that makes an answer so: it acts, is offered, and enters a set', () => {
    const models = withRow(row({ kind: 'answer', key: 'loosePartsRemoved', value: true, where: 'wall' }));
    const scene = demo('demo-orange');
    expect(withMeasures(scene, ['X99'], models).answers.loosePartsRemoved).toBe(true);
    expect(notApplicable(models.measures.at(-1) as MeasureModel, scene)).toBe(null);
  });

  it('that takes functions away switches the heavy scenario off', () => {
    const models = withRow(row({ kind: 'functions', keep: ['opname'] }));
    const [machine, ...others] = demo('demo-orange').machines;
    if (!machine) throw new Error('the demo has a machine');
    const scene = {
      ...demo('demo-orange'),
      machines: [{ ...machine, functions: ['opname', 'sealbag'] as const }, ...others],
    };
    const asked = assessed(scene, models);
    const taken = assessed({ ...scene, measures: ['X99'] }, models, { measures: ['X99'] });
    if (!asked.ok || !taken.ok) throw new Error('both are answered');
    const scenarios = (one: typeof asked.value) => one.assessment.scenarios.map(({ id }) => id);
    expect(scenarios(asked.value)).toContain('vast-zwaar');
    expect(scenarios(taken.value)).not.toContain('vast-zwaar');
  });

  it('of glass mends what the released ones of its kind mend, wherever their rows say', () => {
    const models = withRow(row({ kind: 'glass', retention: 'laminated', on: 'others' }));
    const scene = demo('demo-orange');
    const mended = (id: string) =>
      Object.entries(withMeasures(scene, [id], models).judgements)
        .filter(([building, one]) => one !== scene.judgements[building])
        .map(([building, { glazing }]) => [building, glazing?.retention]);
    const like = releasedModels.measures.find(
      ({ effect }) => effect?.kind === 'glass' && effect.retention === 'laminated',
    );
    expect(mended('X99').length).toBeGreaterThan(0);
    expect(mended('X99')).toEqual(mended(like?.id ?? ''));
  });

  it('that does nothing that is reckoned with changes no number', () => {
    const models = withRow(row(null, { role: 'condition', criteria: [] }));
    const scene = demo('demo-red');
    const plain = assessed(scene, models);
    const taken = assessed(scene, models, { measures: ['X99'] });
    if (!plain.ok || !taken.ok) throw new Error('both are answered');
    expect(taken.value.assessment.criteria).toEqual(plain.value.assessment.criteria);
  });
});

describe('what a measure tells', () => {
  it('one that no set knows is confidential', () => {
    expect(isConfidentialMeasure('X99')).toBe(true);
  });

  it('one that makes a confidential answer so, or takes functions away, is confidential whatever its row says', () => {
    for (const key of ['antiGas', 'certifiedBarrier', 'solidFacade', 'loosePartsRemoved'] as const)
      expect([key, isConfidential(row({ kind: 'answer', key, value: true }))]).toEqual([
        key,
        (confidentialAnswers as readonly string[]).includes(key),
      ]);
    expect(isConfidential(row({ kind: 'functions', drop: ['sealbag'] }))).toBe(true);
    expect(isConfidential(row(null))).toBe(false);
  });

  it('the released rows say of themselves what follows from what they do', () => {
    const wrong = releasedModels.measures.filter((one) => isConfidential(one) !== one.confidential);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
