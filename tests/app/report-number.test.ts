import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { activeVariant } from '../../src/archive/dossier.ts';
import { recordOf } from '../../src/archive/outcomes.ts';
import { reportNumberForm, reportNumberIn } from '../../src/archive/report-number.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { demo } from '../engine/scenes.ts';
import { inStore, newBrowser, newTab, opened } from './browser-of-tabs.ts';

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const judged = (name: string) => {
  const answer = assess(demo(name), releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};
const [one, two] = [judged('demo-orange'), judged('demo-red')];

describe('the report number', () => {
  it('is made when first cited, stays, is stored, survives undo, and is another one for another computation', async () => {
    const tab = await newTab();
    const id = await opened(tab);
    const { cited } = await import('../../src/app/actions/report-number.ts');
    const { patch } = tab;
    const numberOf = (assessment: typeof one) =>
      reportNumberIn(cited(tab.dossier(), assessment).outcomes, assessment.receipt.kenmerk);
    patch({ outcome: { kind: 'ready', assessment: one } });
    expect(tab.whole(tab.dossier()).outcomes.map(({ reportNumber }) => reportNumber)).toEqual([undefined]);
    const first = numberOf(one);
    expect(first).toMatch(reportNumberForm);
    tab.write('2026-1');
    expect(numberOf(one)).toBe(first);
    patch({ outcome: { kind: 'ready', assessment: two } });
    const second = numberOf(two);
    expect(second).toMatch(reportNumberForm);
    expect(second).not.toBe(first);
    tab.undo();
    patch({ outcome: { kind: 'ready', assessment: one } });
    expect(numberOf(one)).toBe(first);
    await tab.saveNow();
    const stored = await inStore(tab, id);
    if (!stored.ok) throw new Error(stored.error.message);
    expect(stored.value.outcomes.map(({ kenmerk, reportNumber }) => [kenmerk, reportNumber])).toEqual([
      [two.receipt.kenmerk, second],
      [one.receipt.kenmerk, first],
    ]);
  });

  it('two variants with the same computation share it', async () => {
    const tab = await newTab();
    await opened(tab);
    const { cited } = await import('../../src/app/actions/report-number.ts');
    tab.patch({ outcome: { kind: 'ready', assessment: one } });
    const number = reportNumberIn(cited(tab.dossier(), one).outcomes, one.receipt.kenmerk);
    tab.edit((dossier) => ({
      ...dossier,
      variants: [...dossier.variants, { ...activeVariant(dossier), id: 'b', name: 'B' }],
      activeVariant: 'b',
    }));
    tab.patch({ outcome: { kind: 'ready', assessment: { ...one } } });
    expect(cited(tab.dossier(), one).outcomes.map(({ variant }) => variant)).toEqual(['A', 'B']);
    expect(reportNumberIn(cited(tab.dossier(), one).outcomes, one.receipt.kenmerk)).toBe(number);
    expect(recordOf(one, 'B', '').kenmerk).toBe(one.receipt.kenmerk);
  });
});
