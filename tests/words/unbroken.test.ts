/** A number and its unit never part at the end of a line, on paper and in the sentences of both languages. */
import { expect, it } from 'vitest';
import { groundsEn } from '../../src/i18n/en/outcome.ts';
import { tippingEn } from '../../src/i18n/en/visit.ts';
import { formatIn, unbroken } from '../../src/i18n/locale-format.ts';
import { groundsNl } from '../../src/i18n/nl/outcome.ts';
import { tippingNl } from '../../src/i18n/nl/visit.ts';

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

const rooms = import.meta.glob<Record<string, unknown>>('../../src/i18n/{nl,en}/*.ts', { eager: true });

/** Every text that stands written in a value, and what each sentence of it says of these numbers. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    try {
      return texts((value as (...of: unknown[]) => unknown)('12', '12', '12', '12', '12'));
    } catch {
      return [];
    }
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

const parting = /\d (?:m²|m|km|kPa|kg|J|kB|MB)(?![\p{L}\d²])/u;

it('nor do they in a sentence that writes its own unit, in any room of either language', () => {
  const said = Object.values(rooms).flatMap((room) => texts(unbroken(room)));
  expect(said.length).toBeGreaterThan(4000);
  expect(said.filter((text) => parting.test(text))).toEqual([]);
  expect(said.filter((text) => /\d\u00a0(?:m|km|kPa|MB)/.test(text)).length).toBeGreaterThan(50);
});

it('a room holds sentences, lists and records, and nothing that would get lost in that', () => {
  const strange = (value: unknown): boolean =>
    typeof value === 'object' && value !== null
      ? ![Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value)) ||
        Object.values(value).some(strange)
      : false;
  expect(Object.keys(rooms).filter((path) => Object.values(rooms[path] ?? {}).some(strange))).toEqual([]);
});

it('words are otherwise as they were', () => {
  const plain = Object.values(rooms).flatMap(texts);
  const whole = Object.values(rooms).flatMap((room) => texts(unbroken(room)));
  expect(whole.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(
    plain.map((text) => text.replaceAll('\u00a0', ' ')),
  );
});
