import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/archive/dossier.ts';
import { sceneOf } from '../../src/archive/dossier.ts';
import { readDossier, readDossierText } from '../../src/archive/dossier-schema.ts';
import { packed, unpackedText } from '../../src/archive/link.ts';
import { type Recorded, recordOf, withOutcome } from '../../src/archive/outcomes.ts';
import { carried, publicCopy } from '../../src/archive/public-copy.ts';
import {
  reportNumberForm,
  reportNumberFrom,
  reportNumberIn,
  withReportNumber,
} from '../../src/archive/report-number.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { machineFunctions, unanswered } from '../../src/engine/scene/scene.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { fetched } from '../../src/i18n/speak.ts';
import { openProps } from '../../src/report/public-view.ts';
import { reportDocument } from '../../src/report/report-document.ts';
import { draws } from '../draws.ts';
import { demo } from '../engine/scenes.ts';
import { dossiers } from './random-dossiers.ts';

const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 });
const kenmerkForm = /GW-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/;

describe('a report number', () => {
  it('has one form, other bytes another number, and is never taken for a kenmerk', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const number = reportNumberFrom(random);
        expect(number).toMatch(reportNumberForm);
        expect(number).not.toMatch(kenmerkForm);
        const other = Uint8Array.from(random, (byte, i) => (i === 3 ? byte ^ 1 : byte));
        expect(reportNumberFrom(other)).not.toBe(number);
      }),
    );
  });

  const answer = assess(demo('demo-orange'), releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  const a = recordOf(answer.value, 'A', '2026-11-22T10:00:00.000Z');
  const changed: Recorded = { ...a, kenmerk: 'GW-0000-0000-0001' };

  it('stays with its computation, which another leaves as it is; a changed one has none yet', () => {
    const cited = withReportNumber([a], a, 'GW-AAAA-AAAA');
    const went = withOutcome(cited, changed);
    expect(reportNumberIn(went, changed.kenmerk)).toBeNull();
    expect(reportNumberIn(went, a.kenmerk)).toBe('GW-AAAA-AAAA');
    const back = withOutcome(went, a);
    expect(back.map(({ kenmerk, reportNumber }) => [kenmerk, reportNumber])).toEqual([[a.kenmerk, 'GW-AAAA-AAAA']]);
  });

  it('is given to a computation that nobody noted yet, and to both variants that share one', () => {
    expect(reportNumberIn(withReportNumber([], a, 'GW-AAAA-AAAA'), a.kenmerk)).toBe('GW-AAAA-AAAA');
    const shared = withReportNumber([a, { ...a, variant: 'B' }], a, 'GW-AAAA-AAAA');
    expect(shared.map(({ reportNumber }) => reportNumber)).toEqual(['GW-AAAA-AAAA', 'GW-AAAA-AAAA']);
  });

  it('is read back from a dossier; what could be a path or a style is no number', () => {
    fc.assert(
      fc.property(dossiers, bytes, (dossier, random) => {
        const numbered = { ...dossier, outcomes: withReportNumber(dossier.outcomes, a, reportNumberFrom(random)) };
        const read = readDossier(JSON.parse(JSON.stringify(numbered)));
        expect(read.ok && reportNumberIn(read.value.outcomes, a.kenmerk)).toBe(reportNumberFrom(random));
        const hostile = { ...dossier, outcomes: [{ ...a, reportNumber: '../../x' }] };
        expect(readDossier(hostile).ok).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('of an earlier release, which began as a kenmerk does, is read and shown as it is', () => {
    fc.assert(
      fc.property(dossiers, bytes, (dossier, random) => {
        const old = reportNumberFrom(random).replace(/^RN/, 'GW');
        const numbered = { ...dossier, outcomes: withReportNumber(dossier.outcomes, a, old) };
        const read = readDossier(JSON.parse(JSON.stringify(numbered)));
        expect(read.ok && reportNumberIn(read.value.outcomes, a.kenmerk)).toBe(old);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the kenmerk stays inside', () => {
  const stored = readDossierText(JSON.stringify(demo('demo-orange')));
  if (!stored.ok) throw new Error(stored.error.message);
  const base = stored.value;
  const number = 'RN-7K2M-Q0XD';

  /** What confidential answers a case has, and what was noted of it before. */
  const cases: fc.Arbitrary<Dossier> = fc
    .record({
      functions: fc.subarray([...machineFunctions]),
      measures: fc.subarray(['M10', 'M21', 'M26', 'M28']),
      answers: fc.record({
        antiGas: fc.boolean(),
        heavyChosen: fc.boolean(),
        solidFacade: fc.boolean(),
        loosePartsRemoved: fc.boolean(),
        certifiedBarrier: fc.boolean(),
        sharedEntrance: fc.constantFrom(null, false, true),
      }),
      older: fc.array(fc.constantFrom('GW-1234-5678-9ABC', 'GW-0F0F-0F0F-0F0F'), { maxLength: 2 }),
      dossier: dossiers,
    })
    .map(({ functions, measures, answers, older, dossier }) => ({
      ...base,
      notes: dossier.notes,
      history: dossier.history,
      outcomes: older.map((kenmerk) => ({ ...outcomeOf(base), kenmerk, engineVersion: '0.4.0' })),
      variants: base.variants.map((one) => ({
        ...one,
        measures,
        machines: one.machines.map((machine) => ({ ...machine, functions })),
        answers: { ...unanswered, ...one.answers, ...answers },
      })),
    }));

  /** A dossier is judged once, however often it is shown. */
  const answers = new WeakMap<Dossier, WholeAssessment>();
  const judged = (dossier: Dossier): WholeAssessment => {
    const known = answers.get(dossier);
    if (known) return known;
    const answer = assess(sceneOf(dossier), releasedModels);
    if (!answer.ok) throw new Error(answer.error.message);
    answers.set(dossier, answer.value);
    return answer.value;
  };
  const outcomeOf = (dossier: Dossier) => recordOf(judged(dossier), 'A', '2026-11-22T10:00:00.000Z');

  const page = async (given: Dossier, scope: 'internal' | 'public', language: 'nl' | 'en') => {
    const assessment = judged(given);
    const made = recordOf(assessment, 'A', '2026-11-22T10:00:00.000Z');
    const dossier = { ...given, outcomes: withReportNumber(given.outcomes, made, number) };
    const copy = scope === 'public' ? publicCopy(dossier, 'new', { ...made, reportNumber: number }) : dossier;
    const scene = sceneOf(dossier);
    const link = await packed(JSON.stringify(carried(copy, scene.buildings)));
    const words = {
      t: await fetchedInFull(language),
      r: await fetched(language, 'report'),
      d: await fetched(language, 'decision'),
      a: await fetched(language, 'annex'),
      c: await fetched(language, 'consequences'),
      f: formatFor(language),
    };
    const open = scope === 'public' ? { assessment, told: null } : null;
    const given2 = { scope, dossier, scene, assessment, before: assessment, told: null, open, models: releasedModels };
    const props = {
      ...given2,
      ...words,
      reportNumber: number,
      date: '22 november 2026',
      link: `https://x.invalid/#${link}`,
    };
    const text = await unpackedText(link);
    const shown = open ? JSON.stringify(openProps(props, open).assessment) : '';
    return { html: reportDocument(props, '', language), carried: text.ok ? text.value : '', made, shown };
  };

  it.each(['nl', 'en'] as const)(
    'the public page, its link and every sentence for the decision (%s)',
    async (language) => {
      await fc.assert(
        fc.asyncProperty(cases, async (dossier) => {
          const [open, inside] = [await page(dossier, 'public', language), await page(dossier, 'internal', language)];
          const all = [inside.made.kenmerk, ...dossier.outcomes.map(({ kenmerk }) => kenmerk)];
          for (const kenmerk of all) {
            const form = new RegExp(`${kenmerk}|${kenmerk.replace('GW-', '').replaceAll('-', '')}`, 'i');
            expect(open.html).not.toMatch(form);
            expect(open.carried).not.toMatch(form);
            // The annex shows it, so the test can see it where it stands.
            expect(inside.html).toMatch(form);
          }
          expect(open.html).not.toMatch(kenmerkForm);
          const { kenmerk: label } = (await fetched(language, 'report')).facts;
          expect(open.html).not.toContain(label);
          expect(inside.html).toContain(label);
          expect(open.carried).not.toMatch(kenmerkForm);
          // Not left out by the page alone: what the page is given has none.
          expect(open.shown).not.toMatch(kenmerkForm);
          for (const { html } of [open, inside]) {
            const sentences = [...html.matchAll(/<blockquote>.*?<\/blockquote>/gs)].map(([text]) => text);
            // What is the same on several routes stands once.
            expect(sentences.length).toBeGreaterThan(0);
            expect(sentences.length).toBeLessThanOrEqual(dossier.route ? 1 : 5);
            for (const sentence of sentences) {
              expect(sentence).toContain(number);
              expect(sentence).not.toMatch(kenmerkForm);
            }
            const foot = html.slice(html.indexOf('@page'), html.indexOf('</style>'));
            expect(foot).toContain(number);
            expect(foot).not.toMatch(kenmerkForm);
          }
        }),
        { numRuns: draws(3, 6) },
      );
    },
  );

  it('every sentence of every route and colour cites what it is given, and says kenmerk nowhere', async () => {
    for (const language of ['nl', 'en'] as const) {
      const d = await fetched(language, 'decision');
      for (const route of ['opa', 'bopa', 'apv', 'privaat', 'vooroverleg'] as const)
        for (const colour of ['green', 'orange', 'red', 'undetermined'] as const) {
          const sentence = d[route][colour]('Markt 1', number);
          expect(sentence).toContain(number);
          expect(sentence).not.toMatch(/kenmerk|\breference\b/i);
        }
    }
  });

  it('a copy of any dossier, with any outcome, holds the number and no kenmerk', () => {
    fc.assert(
      fc.property(dossiers, fc.option(bytes, { nil: null }), (dossier, random) => {
        const reportNumber = random ? reportNumberFrom(random) : undefined;
        const marked = { ...outcomeOfAny, later: 'GW-1234-5678-9ABC', kenmerk: 'GW-1234-5678-9ABC', reportNumber };
        const copy = publicCopy({ ...dossier, outcomes: [marked] }, 'new', marked);
        expect(JSON.stringify(copy)).not.toContain('1234-5678');
        expect(copy.outcomes[0]?.kenmerk).toBe(reportNumber ?? '');
        expect(readDossier(JSON.parse(JSON.stringify(copy))).ok).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
  const outcomeOfAny = outcomeOf(base);
});
