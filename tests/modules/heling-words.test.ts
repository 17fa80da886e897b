/** Every sentence of the heling desk, in both languages: nothing found is never a clean bill. */
import { describe, expect, it } from 'vitest';
import { helingEn } from '../../src/i18n/en/heling.ts';
import { helingNl } from '../../src/i18n/nl/heling.ts';
import { numberRemarks } from '../../src/modules/heling/number.ts';
import { type Match, matchReasons, numberResults } from '../../src/modules/heling/search.ts';

const registers = [
  { name: 'Fietsdepot', date: '2026-11-01', count: 1204 },
  { name: 'Balie', date: '2026-11-12', count: 1 },
];

const messages = (words: typeof helingNl): { result: string; text: string }[] =>
  numberResults.flatMap((result) =>
    matchReasons.flatMap((reason) =>
      [null, ...numberRemarks].map((remark) => {
        const match: Match = {
          register: 'Fietsdepot',
          id: '1',
          number: 'N',
          brand: null,
          brandSays: 'unknown',
          asked: 'N',
          there: 'N',
          differs: [],
          differsThere: [],
          reason,
          cost: 1,
          chance: 0.1,
          weak: false,
        };
        const matches = result === 'exact' || result === 'near' ? [match] : [];
        return { result, text: words.message({ result, matches, remark }, registers) };
      }),
    ),
  );

/** Every text, and every function of words with small arguments. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [2, '2', true, false].map((one) => String(value(one, one, one, one, one)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentences);
}

describe.each([
  {
    words: helingNl,
    allowed: 'dit zegt niet dat het goed niet gestolen is',
    dates: ['1 november 2026', '12 november 2026'],
    counts: ['1.204 regels', '1 regel'],
  },
  {
    words: helingEn,
    allowed: 'this does not say that the goods are not stolen',
    dates: ['1 November 2026', '12 November 2026'],
    counts: ['1,204 lines', '1 line'],
  },
])('$words.title', ({ words, allowed, dates, counts }) => {
  const { message: _, ...rest } = words;

  it('no sentence calls goods clean', () => {
    const all = [...sentences(rest), ...messages(words).map(({ text }) => text)];
    for (const text of all)
      expect(text.replace(allowed, '')).not.toMatch(
        /niet gestolen|not stolen|schoon|\bclean\b|veilig te koop|safe to buy|niets aan de hand|bonafide|legaal/i,
      );
    expect(all.length).toBeGreaterThan(500);
  });

  it('what only looks alike, cannot be right or cannot be read is never called stolen', () => {
    expect(words.message({ result: 'none', matches: [], remark: null }, [])).not.toMatch(/niet gevonden|not found/i);
    for (const { result, text } of messages(words)) {
      expect(text.length).toBeGreaterThan(10);
      if (result === 'exact' || result === 'near') expect(text).toMatch(/100/);
      if (result !== 'none') expect(text).not.toMatch(/gestolen|stolen/i);
      else expect(text).toContain(allowed);
    }
    for (const text of [...sentences(words.reasons), ...sentences(words.results), ...sentences(words.remarks)])
      expect(text).not.toMatch(/gestolen|stolen/i);
  });

  it('every answer names its register with date and number of lines', () => {
    for (const { result, text } of messages(words)) {
      const many = result !== 'exact' && result !== 'near';
      expect(text).toContain('Fietsdepot');
      expect(text).toContain(dates[0]);
      expect(text).toContain(counts[0]);
      for (const part of ['Balie', dates[1], counts[1]]) expect(text.includes(part as string)).toBe(many);
    }
  });
});
