import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { criterionIds } from '../../src/engine/scene/assessment.ts';
import { colourWords } from '../../src/i18n/colour-words.ts';
import { criteriaEn } from '../../src/i18n/en/criteria.ts';
import { helpEn } from '../../src/i18n/en/help.ts';
import { measuresEn } from '../../src/i18n/en/measures.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { limitsSaid, whatOf } from '../../src/i18n/limits-said.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { criteriaNl } from '../../src/i18n/nl/criteria.ts';
import { helpNl } from '../../src/i18n/nl/help.ts';
import { measuresNl } from '../../src/i18n/nl/measures.ts';
import { groundsNl } from '../../src/i18n/nl/outcome.ts';
import { root } from './source-tree.ts';

/** Sentences end in . ? or ! followed by a space and a capital, or at the end; 0,5 and DESR 6055.09 do not. */
const sentences = (text: string) => text.split(/(?<=[.?!])\s+(?=\p{Lu}|‘|“)/u);

describe.each([
  ['Dutch', helpNl, criteriaNl, measuresNl],
  ['English', helpEn, criteriaEn, measuresEn],
] as const)('%s explanations', (_, help, criteria, measures) => {
  const all: [string, string][] = [
    ...Object.entries(criteria).map(([id, { what }]): [string, string] => [
      id,
      whatOf(what, limitsSaid(releasedModels.policy, formatFor('nl'))),
    ]),
    ...Object.entries(help.questions).map(([id, { what }]): [string, string] => [id, what]),
    ...Object.entries(measures).map(([id, { what }]): [string, string] => [id, what]),
  ];

  it('every measure, criterion and question has one, of two whole sentences', () => {
    expect(Object.keys(measures)).toEqual(releasedModels.measures.map(({ id }) => id));
    for (const { name } of Object.values(measures)) expect(name).toMatch(/^\p{L}.*[^.]$/u);
    expect(Object.keys(criteria).toSorted()).toEqual([...criterionIds].toSorted());
    for (const [id, what] of all) {
      expect(sentences(what).length, `${id}: ${what}`).toBe(2);
      expect(what.endsWith('.'), id).toBe(true);
    }
  });

  it('every criterion and question names a source, every measure what to watch, every code its word', () => {
    for (const { source } of [...Object.values(criteria), ...Object.values(help.questions)])
      expect(source.length).toBeGreaterThan(10);
    for (const { care } of Object.values(measures)) expect(care).toMatch(/^\p{Lu}.*\.$/u);
    for (const { actsOn, who, cost, leadTime, evidence } of releasedModels.measures) {
      for (const code of actsOn) expect(help.actsOn).toHaveProperty(code);
      for (const code of who) expect(help.who).toHaveProperty(code);
      expect([help.costs[cost], help.times[leadTime], help.evidence[evidence]].every(Boolean)).toBe(true);
    }
  });
});

it('the word list says the same words in both languages', () => {
  expect(helpEn.words.length).toBe(helpNl.words.length);
});

it('the manual has the same word list as the screen', () => {
  const manual = readFileSync(resolve(root, 'docs/handleiding.md'), 'utf8');
  for (const [word, meaning] of helpNl.words) expect(manual).toContain(`| ${word} | ${meaning} |`);
});

it('the manual has the words beside a colour as the screen has them', () => {
  const manual = readFileSync(resolve(root, 'docs/handleiding.md'), 'utf8');
  const words = colourWords(nl, groundsNl, helpNl);
  expect(words.length).toBeGreaterThan(8);
  expect(manual).toContain(`## ${helpNl.coloursTitle}`);
  for (const [word, meaning] of words) expect(manual).toContain(`| ${word} | ${meaning} |`);
});

it('the manual says how sure a colour is in the words of the screen, from sure to unsure', () => {
  const manual = readFileSync(resolve(root, 'docs/handleiding.md'), 'utf8');
  const { sure, fairly, hardly, unsure } = nl.sure;
  const [first, second, third, last] = [sure, fairly, hardly, unsure].map((word) => word.toLowerCase());
  expect(manual).toContain(`${first}, ${second}, ${third} of ${last}.`);
});
