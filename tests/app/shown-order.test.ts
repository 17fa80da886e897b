// @vitest-environment happy-dom
/** The list of questions stands still while what they weigh is reckoned; an answer puts it anew. */
import { readFileSync } from 'node:fs';
import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { type Dossier, questionOf } from '../../src/archive/dossier.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Missing, TippingPoint, WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { missingText } from '../../src/i18n/missing-text.ts';
import { outcomeNl } from '../../src/i18n/nl/outcome.ts';
import { learn } from '../../src/i18n/speak.ts';
import { byWeight } from '../../src/i18n/weighty-questions.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { NextSteps } = await import('../../src/app/work/outcome/next-steps.tsx');
const { FirstQuestion } = await import('../../src/app/work/outcome/first-question.tsx');
const { nextOrder } = await import('../../src/app/work/outcome/shown-order.ts');
await learn('nl');
const t = await fetchedInFull('nl');

const page = document.createElement('div');
document.body.append(page);
const draw = (shown: ComponentChild) => act(() => render(shown, page));
afterEach(() => draw(null));

const gap = (what: string, ...criteria: Missing['criteria']): Missing => ({
  what,
  who: 'officer',
  receptors: [],
  criteria,
});
const gaps = [
  gap('places-of-stay', 'C-GLO', 'C-DEB', 'C-PPL'),
  gap('shared-entrance', 'C-ESC'),
  gap('vehicle-approach', 'C-RAM'),
];
const tip: TippingPoint = {
  input: 'vehicleApproach',
  from: null,
  to: 'possible',
  verdict: 'red',
  receptor: null,
  sentence: '',
};
const dossier = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const answered = assess(questionOf(dossier).scene, releasedModels);
if (!answered.ok) throw new Error(answered.error.message);
const judged = answered.value;
const open = (missing: readonly Missing[], tippingPoints: readonly TippingPoint[]): WholeAssessment => ({
  ...judged,
  missing: [...missing],
  tippingPoints: [...tippingPoints],
});

/** What is asked, in the order of the page. */
const asked = () => {
  const texts = new Map(gaps.map((one) => [missingText(one, t, () => ''), one.what]));
  return [...page.querySelectorAll('.missing li')].flatMap((one) => {
    const found = [...texts].find(([text]) => one.textContent?.includes(text));
    return found ? [found[1]] : [];
  });
};

describe.each([
  ['the list', (assessment: WholeAssessment) => h(NextSteps, { assessment, dossier })],
  ['the first question', (assessment: WholeAssessment) => h(FirstQuestion, { assessment, step: 'maatregelen' })],
] as const)('%s', (_, of) => {
  it('keeps its order when the tips arrive, and is put anew by an answer', async () => {
    await draw(of(open(gaps, [])));
    const shown = asked();
    expect(shown[0]).toBe('places-of-stay');
    await draw(of(open(gaps, [tip])));
    expect(asked()).toEqual(shown);
    // Answered: first what stays where it stands, and what is known of it by then counts.
    await draw(of(open(gaps.slice(1), [])));
    expect(asked()[0]).toBe('shared-entrance');
    await draw(of(open(gaps.slice(1), [tip])));
    expect(asked()[0]).toBe('shared-entrance');
    await draw(of(open(gaps, [tip])));
    expect(asked()[0]).toBe('vehicle-approach');
  });

  it('is by weight from the start where that is known', async () => {
    await draw(of(open(gaps, [tip])));
    expect(asked()[0]).toBe('vehicle-approach');
  });
});

it('only what weighs most, of what an answer can turn, is said to change the colour most, on every step', async () => {
  const all = [...gaps, gap('use', 'C-GLI', 'C-DEB', 'C-PPL', 'C-STR'), gap('host-use', 'C-ADJ')];
  const { next } = outcomeNl;
  const said = new Set<string>();
  for (const first of all)
    for (const step of ['locatie', 'automaat', 'omgeving', 'maatregelen', 'rapport'] as const)
      for (const verdict of ['undetermined', 'red', 'orange'] as const)
        for (const tips of [[], [tip]]) {
          const missing = [first, ...all.filter((one) => one !== first)];
          // Whether an answer can change it is known once tips were looked for, and how sure it is was counted.
          const confidence = tips.length > 0 ? judged.confidence : null;
          const assessment = { ...open(missing, tips), verdict, confidence };
          await draw(null);
          await draw(h(FirstQuestion, { assessment, step }));
          const [top] = [...byWeight(assessment)];
          const title = page.querySelector('h2')?.textContent ?? '';
          const isTop = page.querySelector('.missing')?.textContent?.includes(missingText(top as Missing, t, () => ''));
          const due = next.open + (isTop && tips.length > 0 ? next.first : '');
          expect([step, verdict, tips.length, title]).toEqual([step, verdict, tips.length, due]);
          said.add(title);
        }
  expect([...said].sort()).toEqual([next.open, next.open + next.first]);
});

it('one question at most is said to change the colour most, whichever step one came from and whenever its weight is known', async () => {
  const { next } = outcomeNl;
  const steps = ['locatie', 'automaat', 'omgeving', 'maatregelen', 'rapport'] as const;
  const unsure = { verdict: 'undetermined', confidence: null } as const;
  const named = new Set<string>();
  for (const from of steps)
    for (const to of steps) {
      await draw(null);
      for (const [step, tips] of [
        [from, []],
        [from, [tip]],
        [to, [tip]],
      ] as const) {
        await draw(h(FirstQuestion, { assessment: { ...open(gaps, tips), ...unsure }, step, key: step }));
        const saysMost = page.querySelector('h2')?.textContent.endsWith(next.first) ?? false;
        expect([step, saysMost && tips.length === 0]).toEqual([step, false]);
        if (saysMost) named.add(asked().join());
      }
      // Whoever comes on another step by then is asked what weighs most, unless that step asks it itself.
      if (to !== from && to !== 'omgeving') expect([from, to, asked()]).toEqual([from, to, ['vehicle-approach']]);
    }
  expect([...named]).toEqual(['vehicle-approach']);
});

it('what stays keeps its order while no weight is known, and nothing is lost or asked twice', () => {
  expect(nextOrder(['c', 'a', 'b'], ['a', 'b', 'd'], false)).toEqual(['a', 'b', 'd']);
  expect(nextOrder(['c', 'b', 'a'], ['a', 'b', 'd'], false)).toEqual(['b', 'a', 'd']);
  expect(nextOrder(['c', 'b', 'a'], ['a', 'b', 'd'], true)).toEqual(['a', 'b', 'd']);
  expect(nextOrder(['b', 'a'], ['a', 'b'], true)).toEqual(['b', 'a']);
});
