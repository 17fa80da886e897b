/** The report of a visit is the list of its goods: what was found there stands in it, and nothing of another visit. */
import { describe, expect, it } from 'vitest';
import { answerText, checkFigure, placesOf, reportOf } from '../../src/app/desks/heling/visit-report-of.ts';
import { helingEn } from '../../src/i18n/en/heling.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { helingNl } from '../../src/i18n/nl/heling.ts';
import { noSanctions } from '../../src/modules/heling/sanctions.ts';
import { registerOf, searchNumber } from '../../src/modules/heling/search.ts';
import { type Good, newGood, newVisit, type Visit, withGood } from '../../src/modules/heling/visit.ts';
import { visitReport } from '../../src/modules/heling/visit-report.ts';

const depot = registerOf('Fietsdepot', { count: 2, at: (row) => ['FIK9081562', 'ZZ646872'][row] ?? '' });
const good = (number: string, registers = [depot], change: Partial<Good> = {}): Good =>
  newGood(number, {
    number,
    what: 'fiets',
    answer: {
      ...searchNumber(number, registers),
      at: '2026-11-28T14:10:00Z',
      registers: registers.map(({ name, index }) => ({ name, date: '2026-11-01', count: index.rows.count })),
    },
    ...change,
  });
const visit = (id: string, dealer: string, goods: readonly Good[]): Visit & { role: 'boa' } => ({
  ...goods.reduce(withGood, { ...newVisit(id, '2026-11-28T14:02:00Z', '2026-11-28', '437'), dealer, stock: '200' }),
  role: 'boa',
});

describe.each([
  { t: helingNl, f: formatFor('nl'), none: /Niet gevonden/g },
  { t: helingEn, f: formatFor('en'), none: /Not found/g },
])('$t.title', ({ t, f, none }) => {
  const paper = (one: ReturnType<typeof visit>) => {
    const sections = reportOf(one, noSanctions, () => '0', t, f);
    return visitReport(t.visit.report, 'nl', sections);
  };
  const stolen = { outcome: 'stolen', at: '2026-11-28T14:59:00Z' } as const;

  it('two visits of one day each hold their own goods', () => {
    const one = visit('a', 'Winkel A', [good('AAA11122233', [depot], { stopHeling: stolen })]);
    const two = visit('b', 'Winkel B', [good('FIK9081562')]);
    expect(paper(one)).toContain('AAA11122233');
    expect(paper(one)).toContain(t.ui.outcomes.stolen);
    expect(paper(two)).not.toMatch(/AAA11122233/);
    expect(paper(two)).not.toContain(t.ui.outcomes.stolen);
  });

  it('a find in an own register stands in the report, with register, day and chance', () => {
    const text = paper(visit('a', 'Winkel', [good('FIK9081562')]));
    for (const part of ['FIK9081562', 'Fietsdepot', '2026', '100']) expect(text).toContain(part);
  });

  it('a report of finds alone says nowhere "not found"; with nothing looked up neither', () => {
    expect(paper(visit('a', 'Winkel', [good('FIK9081562')])).match(none)).toBeNull();
    const blind = visit('a', 'Winkel', [good('KPX7654321', [])]);
    expect(paper(blind).match(none)).toBeNull();
    expect(answerText(blind.goods[0] as Good, t)).toBe(t.visit.goodNotAsked);
    expect(paper(visit('a', 'Winkel', [good('FIK9081562'), good('KPX7654321')])).match(none)?.length).toBeGreaterThan(
      0,
    );
  });

  it('a stock that nobody counted is said, and no places are named', () => {
    const one = { ...visit('a', 'Winkel', [good('ZZ646672')]), stock: '' };
    const sample = (of: typeof one) =>
      reportOf(of, noSanctions, () => '0', t, f).find(({ heading }) => heading === t.visit.sample)?.text;
    expect(sample(one)).toBe(t.visit.notDrawn);
    expect(sample({ ...one, stock: '200' })).toContain(placesOf({ ...one, stock: '200' }).join(', '));
  });

  it('what is open stands as open; the check figure changes with the report', () => {
    const one = visit('a', 'Winkel', [good('ZZ646672')]);
    const sections = reportOf(one, noSanctions, () => '0', t, f);
    const open = sections.find(({ heading }) => heading === t.visit.stillOpen)?.text ?? '';
    expect(open).toContain(t.visit.openPoint({ kind: 'compare', good: 1 }, {}));
    expect(open).toContain(t.visit.openPoint({ kind: 'drawn', places: placesOf(one) }, {}));
    const other = reportOf({ ...one, note: 'x' }, noSanctions, () => '0', t, f);
    expect(checkFigure(sections)).toBe(checkFigure(reportOf(one, noSanctions, () => '0', t, f)));
    expect(checkFigure(sections)).not.toBe(checkFigure(other));
  });
});
