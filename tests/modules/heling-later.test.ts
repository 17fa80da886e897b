/** A newer register: what was asked before is asked again, and only news is told. */
import { describe, expect, it } from 'vitest';
import { withLater } from '../../src/app/desks/heling/visits.ts';
import { foundSince } from '../../src/modules/heling/found-since.ts';
import { type Register, registerOf, searchNumber } from '../../src/modules/heling/search.ts';
import { type GoodAnswer, newGood, newVisit, saysMore, withGood } from '../../src/modules/heling/visit.ts';

const register = (name: string, cells: readonly string[]) =>
  registerOf(name, { count: cells.length, at: (row) => cells[row] ?? '' });
const older = register('Depot', ['FIK9081562', 'ZZ646872']);
const newer = register('Depot van december', ['FIK9081562', 'KPX7654321', 'TST60D5X8KX', 'ZZ646672']);
const ask = (number: string, registers: readonly Register[]): GoodAnswer => ({
  ...searchNumber(number, registers),
  at: '2026-12-01T10:00:00Z',
  registers: registers.map(({ name }) => ({ name, date: '2026-12-01', count: 2 })),
});

/** Found before; alike before; not found; unreadable. */
const list = ['FIK9081562', 'ZZ646672', 'KPX7654321', 'zie foto', 'TST60D5X8KX', 'QQ99887766'];
const before = list.map((number) => ask(number, [older]));
const after = list.map((number) => ask(number, [older, newer]));
const places = (result: string) => before.flatMap((one, i) => (one.result === result ? [i] : []));
const told = (kept: Parameters<typeof foundSince>[0]) => foundSince(kept, after).map(({ place }) => place);

describe('a list that was kept', () => {
  it('tells what the newer register finds and nobody knew, and nothing else', () => {
    expect(before.map(({ result }) => result)).toEqual(['exact', 'near', 'none', 'unreadable', 'none', 'none']);
    expect(told({ hits: places('exact'), near: places('near') })).toEqual([1, 2, 4]);
  });

  it('what looked like something and is found now is news; what still only looks alike is none', () => {
    const still = foundSince(
      { hits: [], near: [1] },
      list.map((number) => ask(number, [older])),
    );
    expect(still.map(({ place }) => place)).not.toContain(1);
    expect(told({ hits: places('exact'), near: [1] })).toContain(1);
  });

  it('kept by an earlier version, without what looked alike, stays as it was', () => {
    expect(told({ hits: [...places('exact'), ...places('near')] })).toEqual([2, 4]);
  });

  it('says nothing when the same register comes again', () => {
    expect(foundSince({ hits: places('exact'), near: places('near') }, before)).toEqual([]);
  });
});

describe('the goods of a visit', () => {
  it('keep the answer of then and get that of now beside it, good by good', () => {
    const goods = list.map((number, i) => newGood(`${i}`, { number, answer: before[i] ?? null }));
    const visit = goods.reduce(withGood, newVisit('v', '2026-11-28T14:02:00Z', '2026-11-28', '437'));
    const later = new Map(
      visit.goods.flatMap((good, i) => {
        const answer = after[i];
        return answer && saysMore(good.answer, answer) ? [[good.id, answer] as const] : [];
      }),
    );
    const next = withLater(visit, later);
    expect(next.goods.map(({ number, later: now }) => [number, now?.result ?? null])).toEqual([
      ['FIK9081562', 'exact'],
      ['ZZ646672', 'exact'],
      ['KPX7654321', 'exact'],
      ['zie foto', null],
      ['TST60D5X8KX', 'exact'],
      ['QQ99887766', null],
    ]);
    expect(next.goods.map(({ answer }) => answer)).toEqual(before);
  });
});
