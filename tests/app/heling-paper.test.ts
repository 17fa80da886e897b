/** What is printed of checked numbers: the sentence that nothing was found stands under what was not found, and nowhere else. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Results } from '../../src/app/desks/heling/results.tsx';
import type { RegisterCard } from '../../src/archive/registers.ts';
import { helingEn } from '../../src/i18n/en/heling.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { helingNl } from '../../src/i18n/nl/heling.ts';
import { registerOf, searchNumber } from '../../src/modules/heling/search.ts';

const cells = ['FIK9081562', 'ZZ646872'];
const depot = registerOf('Fietsdepot', { count: cells.length, at: (row) => cells[row] ?? '' });
const card: RegisterCard = {
  id: 'a',
  name: 'Fietsdepot',
  owner: '',
  date: '2026-11-01',
  expires: '2027-01-01',
  count: 2,
};

describe.each([
  { t: helingNl, f: formatFor('nl') },
  { t: helingEn, f: formatFor('en') },
])('$t.title', ({ t, f }) => {
  const paper = (...numbers: string[]) =>
    renderToString(
      h(Results, {
        t,
        f,
        chosen: null,
        onChoose: () => undefined,
        checked: {
          name: 'lijst',
          at: '2026-11-28T12:00:00Z',
          ms: 1,
          source: null,
          registers: [card],
          answers: numbers.map((number, i) => ({
            ...searchNumber(number, [depot]),
            elsewhere: null,
            nr: i + 1,
          })),
        },
      }),
    ).replace(/<fieldset[\s\S]*?<\/fieldset>/, '');
  // As the desk says it: which register was looked in and what that does not say.
  const nothing = t.message({ result: 'none', matches: [], remark: null }, [card]);

  it('a find is not followed by "not found"', () => {
    const text = paper('FIK9081562');
    expect(text).toContain('FIK9081562');
    expect(text).not.toContain(t.results.none);
    expect(text).not.toContain('desk-standing');
  });

  it('neither is what looks alike, or cannot be read', () => {
    for (const number of ['ZZ646672', 'zie foto'])
      expect([number, paper(number).includes('desk-standing')]).toEqual([number, false]);
  });

  it('what was not found has the sentence, beside a find too', () => {
    for (const numbers of [['KPX7654321'], ['FIK9081562', 'KPX7654321']]) {
      const text = paper(...numbers);
      expect(text).toContain('desk-standing');
      expect(text.replace(/&quot;/g, '"')).toContain(nothing.slice(0, 30));
    }
  });
});
