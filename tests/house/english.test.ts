/** The English is what an English reader says: no Dutch word in an English coat, no Dutch order of words, one word for one thing. */
import { describe, expect, it } from 'vitest';
import titles from '../../src/i18n/source-titles.en.json' with { type: 'json' };

const files = import.meta.glob<string>('../../src/i18n/en/*.ts', { eager: true, query: '?raw', import: 'default' });

/** Seen by readers, each with what is said instead. */
const never: readonly (readonly [RegExp, string])[] = [
  [/\b(?:a|the) constructor\b/i, 'structural engineer'],
  [/\bReckon with|\breckon(?:s|ed)? with/i, 'calculate with, take into account'],
  [/\bWho (?:lives|cannot see)\b/, 'if you live'],
  [/\bAssessed is\b|\bsays the last column/, 'the subject first'],
  [/\bSeen besides\b/, 'also seen'],
  [/\bIt is about: /, 'this concerns'],
  [/\btaken along\b/, 'included'],
  [/\bRequirements? not met|\bfails a requirement/, 'criterion'],
  [/\bloose units?\b/i, 'free-standing unit'],
  [/\bComputed: /, 'calculated'],
];

describe('the English', () => {
  it.each(Object.entries(files))('%s', (_, source) => {
    const said = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    expect(
      never.filter(([form]) => form.test(said)).map(([form, instead]) => `${form.exec(said)?.[0]}: ${instead}`),
    ).toEqual([]);
  });

  it('titles of sources write a decimal with a point', () => {
    for (const { title } of Object.values(titles)) expect(title).not.toMatch(/\d,\d(?!\d\d)/);
  });
});
