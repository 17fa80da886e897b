/** What fails at a stretch of facade and what is unknown there, beside each other in one column. */
import { expect, test } from 'vitest';
import { failingText } from '../../src/app/desks/landkaart/failing-text.ts';
import { criterionIds } from '../../src/engine/scene/assessment.ts';
import { en } from '../../src/i18n/en/catalogue.ts';
import { landkaartEn } from '../../src/i18n/en/landkaart.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { landkaartNl } from '../../src/i18n/nl/landkaart.ts';

test('what is unknown is never told as what fails, in both languages', () => {
  for (const [words, t] of [
    [nl, landkaartNl],
    [en, landkaartEn],
  ] as const)
    for (const one of criterionIds)
      for (const other of criterionIds.filter((id) => id !== one)) {
        const [unmet, unknown] = [words.criteria[one].chip, words.criteria[other].chip];
        expect(failingText({ unmet: [one], unknown: [] }, words, t)).toBe(unmet);
        expect(failingText({ unmet: [], unknown: [other] }, words, t)).toBe(t.unknownOf(unknown));
        expect(failingText({ unmet: [one], unknown: [other] }, words, t)).toBe(`${unmet}; ${t.unknownOf(unknown)}`);
      }
  expect(failingText({ unmet: [], unknown: [] }, nl, landkaartNl)).toBe(landkaartNl.none);
});
