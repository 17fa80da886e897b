/**
 * No sentence contradicts a number: over drawn combinations of place, plan and evidence every screen and the report are read as
 * they are drawn, in both languages. A few in the gate; `npm run words -- --count 500 --seed 1` reads as many as wanted.
 */
import { describe, expect, it } from 'vitest';
import { type CriterionId, criterionIds, type State } from '../../src/engine/scene/assessment.ts';
import { draws } from '../draws.ts';
import {
  countFaults,
  criteriaFaultsOf,
  figureFaults,
  headlineFaults,
  idsOf,
  partsOf,
  sentenceFaults,
  stateIn,
  surenessFaults,
  type Tongue,
  textOf,
  wayFaults,
} from './contradictions.ts';
import { caseOf, type DrawnCase, draw } from './drawn-case.ts';
import { nextFaults } from './next.ts';
import { otherFaults } from './other-faces.ts';
import { type Pages, pagesIn } from './pages.ts';
import { tableFaults } from './tables.ts';

const count = Number(process.env['WORDS_COUNT'] ?? draws(9, 14));
const seed = Number(process.env['WORDS_SEED'] ?? 2026);

const unmetOf = (one: DrawnCase['assessment']): CriterionId[] =>
  idsOf(one).filter((id) => stateIn(one, id) === 'unmet');

function faultsOf(pages: Pages, { assessment: one, before, scene, open }: DrawnCase, tongue: Tongue): string[] {
  const faults: string[] = [];
  const on = (page: keyof Pages, found: readonly string[]) => faults.push(...found.map((fault) => `${page}: ${fault}`));
  const [headline = ''] = partsOf(pages.card, 'h1', 'verdict-word');
  const [counted = ''] = partsOf(pages.card, 'p', 'verdict-count');
  const [sure] = partsOf(pages.card, 'p', 'verdict-sure');
  on('card', headlineFaults(headline, one, tongue));
  on('card', countFaults(counted, one, tongue));
  if (tongue === 'nl') on('card', wayFaults(counted, one));
  // The line is kept while it is counted.
  on('card', surenessFaults(sure || undefined, one, tongue));

  // Chips, table, talk, comparison and paper name the same states and the same colour.
  const chips = [...pages.card.matchAll(/class="chip chip-([a-z-]+)"/g)].map(([, state]) => state as State);
  const asked = idsOf(one);
  criterionIds.forEach((id, i) => {
    const state = asked.includes(id) ? stateIn(one, id) : 'none';
    if (chips[i] !== state) on('card', [`the chip of ${id} is ${chips[i]}, and it is ${state}`]);
  });
  const says = (page: Exclude<keyof Pages, 'cards'>, text: string) => {
    // Paper keeps a number and its unit on one line.
    if (!textOf(pages[page]).replaceAll('\u00a0', ' ').includes(text.replaceAll('\u00a0', ' ')))
      on(page, [`does not say "${text}"`]);
  };
  const [states = ''] = /^[^.]+\./.exec(counted) ?? [];
  for (const page of ['compare', 'talk', 'report', 'table'] as const) {
    says(page, headline);
    says(page, states);
  }
  if (sure) for (const page of ['report', 'confidence'] as const) says(page, sure);
  // The public part speaks of every case of the colour: of the same colour, and of nothing that it does not rest on.
  if (open) {
    const [openHeadline = ''] = partsOf(pages.publicReport, 'p', 'report-word');
    if (open.verdict !== one.verdict) on('publicReport', [`it is ${open.verdict} outside and ${one.verdict} inside`]);
    on(
      'publicReport',
      headlineFaults(openHeadline, open, tongue).filter(
        (fault) => !/a plan|a constructor|how many questions/.test(fault),
      ),
    );
    if (/\b0 (?:vragen|questions)/.test(openHeadline)) on('publicReport', [`"${openHeadline}"`]);
    on('publicReport', sentenceFaults(textOf(pages.publicReport), open, tongue));
  }

  // Each reason once, with a number and a limit that say what they are.
  const unmet = unmetOf(one);
  const reasons = [...pages.outcome.matchAll(/<li class="reason">([\s\S]*?)<\/li>/g)].map(([, inside = '']) => inside);
  if (reasons.length !== unmet.length) on('outcome', [`${reasons.length} reasons for ${unmet.length} criteria`]);
  reasons.forEach((html) => {
    const figures = /class="reason-value"><strong>([^<]*(?:&lt;)?[^<]*)<\/strong><span>([^<]*)<\/span>/.exec(html);
    const title = partsOf(html, 'h3', '[^"]*')[0] ?? textOf(/<h3>([\s\S]*?)<\/h3>/.exec(html)?.[1] ?? '');
    if (!figures) return;
    const value = textOf(figures[1] ?? '').trim();
    const limit = textOf(figures[2] ?? '')
      .replace(/^(?:grens|limit) /, '')
      .trim();
    const failing = one.criteria.filter(
      ({ state, worst }) => state === 'unmet' && worst && typeof worst.value === 'number' && worst.unit !== 'class',
    );
    const near = failing.map(({ worst }) =>
      figureFaults(value, limit, { unit: worst?.unit ?? '', worst: Number(worst?.value), met: false }),
    );
    const glass =
      /\d\sm$/.test(value) &&
      /^\d+([.,]\d+)?\sm$/.test(limit) &&
      one.criteria.some(({ id, state }) => id === 'C-GLI' && state === 'unmet');
    if (value === limit) on('outcome', [`${title}: ${value} against ${limit}`]);
    else if (
      near.length > 0 &&
      !glass &&
      !/kamer|room|hoofd|head/.test(value) &&
      near.every((found) => found.length > 0) &&
      /\d/.test(value)
    )
      on('outcome', [`${title}: ${near[0]?.join(', ')}`]);
  });
  on('report', criteriaFaultsOf(pages.report, unmet.length));

  // What is just met is met by its number, and fails in no scenario.
  for (const near of [...pages.outcome.matchAll(/class="near-miss"><summary>([\s\S]*?)<\/summary>/g)].map(
    ([, inside = '']) => textOf(inside),
  )) {
    const [, value = '', limit = ''] = /([^,(]*\d[^(]*?), (?:grens|limit) ([^)]*)\)/.exec(near) ?? [];
    const last = value.split(', ').at(-1) ?? '';
    const per = (text: string) => {
      const number = Number(
        (/\d[\d.,]*(?!.*\d)/.exec(text.replace(' m²', ''))?.[0] ?? '')
          .replaceAll('.', tongue === 'nl' ? '' : '.')
          .replace(',', '.'),
      );
      return /1 per \d/.test(text) ? 1 / number : number;
    };
    if (!(per(last) <= per(limit))) on('outcome', [`just met: "${near.trim()}"`]);
  }
  const [failsNone] = [/(?:Eis niet gehaald|Criterion not met)\s*\n\s*(geen|none)\s*\n/.exec(textOf(pages.compare))];
  if (failsNone && unmet.length > 0) on('compare', ['no criterion fails, it says']);
  const homes = one.weighing.find(({ id }) => id === 'homes-where-unmet')?.value ?? 0;
  if (unmet.length === 0 && homes > 0) on('compare', [`${homes} homes where nothing fails`]);

  // Sentences of a state stand where it holds.
  on('report', sentenceFaults(textOf(pages.report), one, tongue));
  const everything = Object.values(pages).flat().map(textOf).join('\n');
  // Roofs whose height nobody knows are assumed low.
  const lowRoofs = one.receptors.some(({ lowRoofM }) => lowRoofM !== undefined);
  const never: readonly (readonly [RegExp, boolean])[] = [
    [/gehaald, zonder maatregelen|met, without measures/, true],
    [/lost dat op|solves that/, true],
    [/100 van de 100 (?:keer )?onbepaald|100 of 100 (?:times )?undetermined/, true],
    [
      /Wij verbinden die voorschriften|We attach those conditions/,
      one.measureSets.length > 0 || one.verdict !== 'orange',
    ],
    [
      /Met de voorschriften die daarbij horen|With the conditions that belong to them/,
      one.measureSets.length > 0 || one.verdict !== 'orange',
    ],
    [
      /Er ontbreekt niets meer|Nothing is missing any more/,
      one.missing.length > 0 ||
        (one.receipt.assumed.length + one.assumed.length === 0 &&
          !lowRoofs &&
          one.criteria.every(({ basis }) => basis.every(({ kind }) => kind !== 'assumption'))),
    ],
    [/geen eis wacht op een gegeven|no criterion waits for a fact/i, one.missing.length > 0],
    [
      /wat bekend is; er is niets aangenomen|nothing is assumed\./,
      one.assumed.length > 0 || one.receipt.assumed.length > 0 || lowRoofs,
    ],
    [/Alle gegevens zijn bekend|All facts are known/, true],
    [/undefined|\[object|NaN|Infinity/, true],
  ];
  for (const [form, wrong] of never)
    if (wrong && form.test(everything)) on('report', [`"${form.exec(everything)?.[0]}"`]);

  // Everything that is assumed is told, below the verdict and on paper.
  const told = textOf(pages.grounds);
  const assumptions = new Set([...one.assumed, ...one.receipt.assumed]);
  // They stand last, after that word.
  const list = (tongue === 'nl' ? /\baangenomen: ([^\n]*)\./i : /\bassumed: ([^\n]*)\./i).exec(told)?.[1];
  const marks = list?.split('; ').length ?? 0;
  const count = assumptions.size + Number(lowRoofs);
  if (marks < count) on('grounds', [`${marks} of ${count} assumptions are told`]);
  says('report', told.trim().split('\n').filter(Boolean)[1]?.trim() ?? '');

  // Nobody's consent is only not needed where nothing of others changes.
  const packages = [...pages.measures.matchAll(/<li class="package[^"]*">([\s\S]*?)<\/dl>/g)].map(([, inside = '']) =>
    textOf(inside),
  );
  if (packages.length !== one.measureSets.length)
    on('measures', [`${packages.length} packages of ${one.measureSets.length}`]);
  one.measureSets.forEach((set, i) => {
    const none = /(?:Toestemming|Consent)\s*\n\s*(?:niet nodig|not needed)/.test(packages[i] ?? '');
    if (none !== (set.consent.length === 0) || (none && set.grade === 'others'))
      on('measures', [`consent of package ${i + 1} is ${set.consent.length}, ${set.grade}`]);
    const promised = /(?:Wordt|Becomes)\s*\n\s*(?:groen|green),/.test(packages[i] ?? '');
    if (promised !== (set.verdict === 'green' && set.grade !== 'to-be-shown'))
      on('measures', [`package ${i + 1} promises green`]);
  });
  if (before === null && scene.measures.length === 0 && /Met de maatregelen uit het plan/.test(everything))
    on('report', ['a plan that is not there']);
  return faults;
}

describe('what it says is true', () => {
  const cases = draw(seed, count);
  it(`${count} drawn cases from seed ${seed}: no sentence contradicts a number, in nl and en`, {
    timeout: 3_600_000,
  }, async () => {
    const pages = { nl: await pagesIn('nl'), en: await pagesIn('en') };
    const found: string[] = [];
    const colours = new Map<string, number>();
    for (const [i, drawn] of cases.entries()) {
      const one = caseOf(drawn);
      const colour = one.assessment.grade ?? one.assessment.verdict;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
      for (const tongue of ['nl', 'en'] as const) {
        const drawnPages = pages[tongue](one);
        const faults = [
          ...faultsOf(drawnPages, one, tongue),
          ...otherFaults(drawnPages, one, tongue),
          ...tableFaults(drawnPages, one, tongue),
          ...nextFaults(drawnPages, one, tongue),
        ];
        found.push(...faults.map((fault) => `case ${i}, ${tongue}, ${fault}`));
      }
    }
    console.log(`cases by colour: ${[...colours].map(([colour, n]) => `${colour} ${n}`).join(', ')}`);
    expect(found).toEqual([]);
  });
});
