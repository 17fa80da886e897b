/** A number and its unit never part at the end of a line, on paper and in the sentences of both languages. */
import { expect, it } from 'vitest';
import { groundsEn, tippingEn } from '../../src/i18n/en/outcome.ts';
import { formatIn, unbroken } from '../../src/i18n/locale-format.ts';
import { groundsNl, tippingNl } from '../../src/i18n/nl/outcome.ts';

it('a number and its unit stay together', () => {
  const parts = /\d (?:m|m²|kPa|%)(?=\W|$)/;
  for (const locale of ['nl-NL', 'en-GB']) {
    const f = unbroken(formatIn(locale));
    for (const say of [f.metres, f.wholeMetres, f.percent, f.kilopascals, f.area])
      for (const value of [0.0001, 0.5, 7, 21, 1234.5]) expect(say(value)).not.toMatch(parts);
    expect(f.metres(21)).toMatch(/21[.,]0\u00a0m$/);
  }
  for (const words of [tippingNl, tippingEn, groundsNl.short, groundsEn.short])
    for (const say of Object.values(words as unknown as Record<string, (...of: string[]) => string>)) {
      expect(say('rood', '21', 'Markt 1', '3')).not.toMatch(parts);
      expect(say('21', 'Markt 1', '3')).not.toMatch(parts);
    }
});
