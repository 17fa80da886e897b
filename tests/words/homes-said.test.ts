/** A number of homes of which some were not counted is the least there can be, and is never said as an estimate or a most. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { worseWeighing } from '../../src/engine/assessment/worst-of-all.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { homesFailing, isLeast, leastOr, weighingSaid } from '../../src/i18n/homes-said.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { block, scene } from '../engine/scenes.ts';

const weighed = (dwellings: number | null, uses: readonly ('woonfunctie' | 'kantoorfunctie')[] = ['woonfunctie']) => {
  const near = block('near', 100_020, 399_980, 100_040, 400_000, { dwellings, uses, year: 2005 });
  const answer = assess(scene([near]), releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.weighing;
};
const uncounted = (dwellings: number | null, uses?: readonly ('woonfunctie' | 'kantoorfunctie')[]) =>
  weighed(dwellings, uses).find(({ id }) => id === 'evacuation')?.details?.['uncounted'] ?? 0;

describe('homes that nobody counted', () => {
  it('are told of by the engine, where somebody may live', () => {
    expect(uncounted(null)).toBe(1);
    expect(uncounted(4)).toBe(0);
    expect(uncounted(0)).toBe(0);
    expect(uncounted(null, ['kantoorfunctie'])).toBe(0);
  });

  it('are not lost where cases are told of together', () => {
    const [plain, open] = [
      { id: 'homes-in-bound', value: 2, unit: 'count' },
      { id: 'homes-in-bound', value: 1, unit: 'count', details: { uncounted: 3 } },
    ];
    for (const one of [worseWeighing(plain, open), worseWeighing(open, plain)])
      expect(one).toMatchObject({ value: 2, details: { uncounted: 3 } });
  });

  it.each(['nl', 'en'] as const)('make each number a least one, in %s', async (tongue) => {
    const { steps } = await fetched(tongue, 'report');
    const f = formatFor(tongue);
    const least = { nl: 'minstens', en: 'at least' }[tongue];
    const other = { nl: /ongeveer|hooguit/, en: /about|at most/ }[tongue];
    for (const id of ['homes-with-broken-panes', 'homes-in-bound', 'evacuation'])
      for (const value of [1, 178]) {
        const one = { id, value, unit: 'count', details: { withinM: 100 } };
        const open = { ...one, details: { ...one.details, uncounted: 2 } };
        expect(weighingSaid(open, steps.outcome, f)).toContain(`${least} ${value} `);
        expect(weighingSaid(open, steps.outcome, f)).not.toMatch(other);
        expect(weighingSaid(one, steps.outcome, f)).not.toContain(least);
        expect(weighingSaid(one, steps.outcome, f)).toMatch(other);
      }
    const t = await fetched(tongue, 'catalogue');
    expect(leastOr('178', isLeast({ details: { uncounted: 2 } }), t)).toBe(`${least} 178`);
    expect(leastOr('178', isLeast({ details: { withinM: 100 } }), t)).toBe('178');
    expect(isLeast(null)).toBe(false);
  });

  it('make the homes where a criterion fails a least number, and only what fails', async () => {
    const t = await fetched('nl', 'catalogue');
    const finding = { value: 1, limit: 0, unit: '1', met: false, distanceM: 3 };
    const findings = [
      { ...finding, receptor: 'a', dwellings: 12 },
      { ...finding, receptor: 'b', dwellings: null },
      { ...finding, receptor: 'c', dwellings: null, met: true },
    ];
    const said = (use: string | null, id = 'b') =>
      homesFailing({ findings }, [{ buildingId: id, class: 'kwetsbaar', use, dwellings: null }], t);
    expect(said('winkelfunctie,woonfunctie')).toBe('minstens 12 woningen');
    expect(said(null)).toBe('minstens 12 woningen');
    expect(said('winkelfunctie')).toBe('12 woningen');
    expect(said('woonfunctie', 'c')).toBe('12 woningen');
  });
});
