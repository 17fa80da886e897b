/** A visit is a container: its goods, its answers, its open points, and nothing of another one. */
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/app/desks/heling/visit-report-of.ts';
import { helingEn, helingOutcomeEn } from '../../src/i18n/en/heling.ts';
import { helingNl, helingOutcomeNl } from '../../src/i18n/nl/heling.ts';
import { grouped, makerOf, reportCodeOf } from '../../src/modules/heling/maker.ts';
import { checkNumber } from '../../src/modules/heling/number.ts';
import { registerOf, searchNumber } from '../../src/modules/heling/search.ts';
import {
  earlierVisits,
  type GoodAnswer,
  goodsInView,
  keptVisit,
  minutesOf,
  newGood,
  newVisit,
  openPoints,
  resultOf,
  saysMore,
  signOf,
  timesBefore,
  type Visit,
  withGood,
  withoutGood,
} from '../../src/modules/heling/visit.ts';

const visit = (id: string, begun: string, change: Partial<Visit> = {}): Visit => ({
  ...newVisit(id, begun, begun.slice(0, 10), '437'),
  ...change,
});
const register = registerOf('Depot', { count: 1, at: () => 'FIK9081562' });
const answered = (number: string, registers = [register]): GoodAnswer => ({
  ...searchNumber(number, registers),
  at: '2026-11-28T10:00:00Z',
  registers: registers.map(({ name, index }) => ({ name, date: '2026-11-01', count: index.rows.count })),
});

describe('a visit', () => {
  it('holds its goods one after another, and a good is changed in its own visit only', () => {
    const one = withGood(
      visit('a', '2026-11-28T09:00:00Z'),
      newGood('g1', { number: 'FIK9081562', answer: answered('FIK9081562') }),
    );
    const two = visit('b', '2026-11-28T10:00:00Z');
    expect(one.goods.map(resultOf)).toEqual(['exact']);
    expect(two.goods).toEqual([]);
    expect(withoutGood(withGood(one, newGood('g2')), 'g1').goods.map(({ id }) => id)).toEqual(['g2']);
  });

  it('not looked is not "not found": without a register a number has no outcome of registers', () => {
    expect(resultOf(newGood('g', { number: 'FIK1', answer: answered('FIK1234567', []) }))).toBe('not-asked');
    expect(resultOf(newGood('g', { number: 'FIK1', answer: answered('FIK1234567') }))).toBe('none');
    expect(resultOf(newGood('g', { state: 'unreadable' }))).toBe('unreadable');
    expect(resultOf(newGood('g', { state: 'none' }))).toBe('no-number');
  });

  it('names what is open: role, dealer, Stop Heling, what looks alike, drawn places and duties', () => {
    let one = visit('a', '2026-11-28T09:00:00Z');
    one = withGood(one, newGood('g1', { number: 'FIK9081552', answer: answered('FIK9081552'), line: 'yes' }));
    one = withGood(one, newGood('g2', { state: 'none', line: 'yes', place: 3 }));
    expect(openPoints(one, ['a', 'b'], [3, 7])).toEqual([
      { kind: 'role' },
      { kind: 'dealer' },
      { kind: 'compare', good: 1 },
      { kind: 'stop-heling', good: 1 },
      { kind: 'drawn', places: [7] },
      { kind: 'duty', code: 'a' },
      { kind: 'duty', code: 'b' },
    ]);
  });

  it('knows the earlier visits to the same dealer, and how often a duty was amiss', () => {
    const at = { dealer: 'De Ruilbeurs', address: 'Havenkade 5', kvk: '' };
    const first = visit('a', '2026-01-02T09:00:00Z', { ...at, found: { dor: 'missing' } });
    const second = visit('b', '2026-03-12T09:00:00Z', {
      ...at,
      dealer: 'de ruilbeurs',
      kvk: '12345678',
      found: { dor: 'wrong' },
    });
    const other = visit('c', '2026-03-12T09:00:00Z', { ...at, address: 'Markt 1' });
    const now = visit('d', '2026-11-28T09:00:00Z', at);
    expect(earlierVisits(now, [first, second, other, now]).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(timesBefore(now, [first, second, other, now], 'dor')).toBe('2');
    expect(earlierVisits({ ...now, kvk: '87654321' }, [second])).toEqual([]);
  });

  it('a later register says more only when it finds what was not found', () => {
    const before = answered('FIK9081562', []);
    expect(saysMore(before, answered('FIK9081562'))).toBe(true);
    expect(saysMore(answered('FIK9081562'), answered('FIK9081562'))).toBe(false);
    expect(saysMore(before, answered('ZZZ7654321'))).toBe(false);
  });

  it('its length feeds the capacity', () => {
    expect(
      minutesOf([
        visit('a', '2026-01-02T09:00:00Z', { ended: '2026-01-02T10:00:00Z' }),
        visit('b', '2026-01-02T09:00:00Z', { ended: '2026-01-02T09:30:00Z' }),
        visit('c', '2026-01-02T09:00:00Z'),
      ]),
    ).toBe(45);
    expect(minutesOf([])).toBeNull();
  });

  it('a visit of an earlier version opens with what it held', () => {
    const old = {
      dealer: 'Linde',
      date: '2026-11-24',
      role: 'boa',
      goods: { 7: { bought: '2026-11-20', state: 'gone' } },
      found: { a: 'missing' },
    };
    expect(keptVisit(old, 'visit', '2026-11-24T00:00:00Z')).toMatchObject({
      id: 'visit',
      dealer: 'Linde',
      role: 'boa',
      found: { a: 'missing' },
      goods: [{ place: 7, bought: '2026-11-20', there: 'gone', answer: null }],
    });
    expect(keptVisit('x', 'v', '')).toBeNull();
  });
});

describe('what a number says by itself', () => {
  it('the maker of a vehicle, its report code, and a telephone in groups', () => {
    const bmw = checkNumber('WBA71DC010CH14720');
    expect([makerOf(bmw), reportCodeOf(bmw)]).toEqual(['BMW', '4720']);
    const phone = checkNumber('352099001761481');
    expect([makerOf(phone), reportCodeOf(phone), grouped(phone)]).toEqual([null, null, '35 209900 176148 1']);
    expect(makerOf(checkNumber('AAA71DC010CH14720'))).toBeNull();
    // A code that ends in 9 is shared by small makers.
    expect(makerOf(checkNumber('XL971DC010CH14720'))).toBeNull();
    for (const { makerVin } of [helingOutcomeNl, helingOutcomeEn]) expect(makerVin).toMatch(/Wikipedia.*vininfo/);
  });
});

describe('what stands first of a good', () => {
  const at = '2026-11-28T14:02:00Z';
  const outcomes = [null, { outcome: 'none', at }, { outcome: 'stolen', at }] as const;
  const answers = [null, answered('FIK1234567', []), answered('FIK9081562')];

  it('is that it is registered as stolen, whatever the own registers say or were not asked', () => {
    for (const stopHeling of outcomes)
      for (const answer of answers) {
        const good = newGood('g', { number: 'FIK1234567', answer, stopHeling });
        expect(signOf(good)).toBe(stopHeling?.outcome === 'stolen' ? 'stolen' : resultOf(good));
      }
  });

  it.each([
    ['nl', helingNl, 'geen eigen register', 'Geregistreerd als gestolen'],
    ['en', helingEn, 'own register', 'Registered as stolen'],
  ] as const)(
    '%s: a register that was not looked in is an own one; after a hit nothing sends one to ask again',
    (_, w, own, stolen) => {
      expect(w.visit.goodResults['not-asked'].toLowerCase()).toContain(own);
      expect(w.visit.goodNotAsked.toLowerCase()).toContain(own);
      expect(w.outcome.stolenTitle).toContain(stolen);
      // Whether it is stolen is asked in a sentence of its own, which goes once it was asked.
      expect(w.outcome.noRule).not.toContain('Stop Heling');
      expect(w.outcome.askThere).toContain('Stop Heling');
      expect(w.outcome.afterStolen).toContain('0900-8844');
      expect(w.ui.local).toContain('Stop Heling');
    },
  );
});

describe('how many goods a visit is about', () => {
  it('a good that was not drawn stands beside the draw, never for one of it; nothing is drawn from a stock that nobody counted', () => {
    const loose = newGood('a');
    const drawn = [17, 61, 181];
    expect(goodsInView({ goods: [] }, drawn)).toBe(3);
    expect(goodsInView({ goods: [loose] }, drawn)).toBe(4);
    expect(goodsInView({ goods: [loose, newGood('b', { place: 17 }), newGood('c', { place: 5 })] }, drawn)).toBe(5);
    expect(placesOf(newVisit('v', '2026-11-28T14:02:00Z', '2026-11-28', '437'))).toEqual([]);
  });
});
