// @vitest-environment happy-dom
/** The panel beside the map: a tick for what is answered, a mark on what is of the last answer, notices of their step. */
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { activeVariant, type Dossier, questionOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { type Answers, recesses, shells, siting } from '../../src/engine/scene/scene.ts';
import { learn } from '../../src/i18n/speak.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { leaveUntrue } = await import('../../src/app/frame/untrue-notices.ts');
const { emptyState } = await import('../../src/app/state/app-state.ts');
const { store } = await import('../../src/app/state/store.ts');
const { MachineStep } = await import('../../src/app/work/machine/machine-step.tsx');
const { Grounds } = await import('../../src/app/work/outcome/grounds.tsx');
const { AfterReasons } = await import('../../src/app/work/outcome/outcome-more.tsx');
const { OutcomeStep } = await import('../../src/app/work/outcome/outcome-step.tsx');
const { WorkScreen } = await import('../../src/app/work/work-screen.tsx');
const { steps } = await import('../../src/app/pages.ts');
await learn('nl');

const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
if (!read.ok) throw new Error(read.error.message);
const dossier: Dossier = read.value;
const answered = assess(questionOf(dossier).scene, releasedModels);
if (!answered.ok) throw new Error(answered.error.message);
const assessment = answered.value;

const onStep = (step: keyof typeof steps) => ({ kind: 'work', step }) as const;
beforeEach(() => store.setState({ ...emptyState, dossier, screen: onStep('automaat') }, true));

function drawn(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

describe('the step of the machine', () => {
  /** Each question of the step that has answers to choose from, by whether one of them is chosen. */
  const questions = (one: Dossier) =>
    renderToString(h(MachineStep, { dossier: one }))
      .split('<fieldset class="choice radios">')
      .slice(1)
      .map((rest) => rest.split('</fieldset>')[0] ?? '')
      .map((field) => ({ asks: field.split('</legend>')[0] ?? '', answered: / checked\b/.test(field) }));
  const ticked = () => {
    const [, , machine] = renderToString(h(WorkScreen, { step: 'automaat', steps })).split('<li>');
    return machine?.includes('step-done') ?? null;
  };

  it('has its tick once every question on it is answered, wherever the machine stands, and not before', () => {
    const seen = new Map<string, Set<boolean>>();
    for (const where of siting)
      for (const sharedEntrance of [null, false])
        for (const recess of [undefined, recesses[0]])
          for (const shell of [undefined, shells[0]]) {
            const variant = activeVariant(dossier);
            const answers: Answers = { ...variant.answers, sharedEntrance, recess, shell };
            const machines = variant.machines.map((one) => ({ ...one, siting: where }));
            const one: Dossier = { ...dossier, variants: [{ ...variant, answers, machines }] };
            // What the answer itself misses is looked at with the tick (`step-done.test.ts`).
            store.setState({ dossier: one, outcome: { kind: 'ready', assessment: { ...assessment, missing: [] } } });
            const asked = questions(one);
            for (const { asks, answered } of asked) seen.set(asks, (seen.get(asks) ?? new Set()).add(answered));
            const open = asked.flatMap(({ asks, answered }) => (answered ? [] : asks));
            expect([where, open, ticked()]).toEqual([where, open, open.length === 0]);
          }
    // Three of them can be open; who sleeps beside it follows from the registers.
    expect([...seen.values()].filter((states) => states.size === 2)).toHaveLength(3);
  });
});

describe('what is of the last answer', () => {
  const glance = { colour: 'undetermined', unmet: [], unknown: [] } as never;
  const parts = {
    grounds: () => renderToString(h(Grounds, { assessment, dossier })),
    outcome: () => renderToString(h(OutcomeStep, { dossier })),
  };

  it.each(Object.keys(parts) as (keyof typeof parts)[])('is marked as such while the next is made: %s', (part) => {
    const isMarked = () => drawn(parts[part]()).querySelector('.old') !== null;
    store.setState({ outcome: { kind: 'ready', assessment } });
    expect(isMarked()).toBe(false);
    store.setState({ outcome: { kind: 'glance', glance, last: assessment } });
    expect(isMarked()).toBe(true);
    // What is tried on is an answer of its own.
    store.setState({ trial: { measures: [], assessment } as never });
    expect(isMarked()).toBe(false);
  });
});

describe('a notice', () => {
  const notice = (tone: 'info' | 'problem', code: string) => ({ id: 1, tone, code, details: {} });
  const leftOf = (tone: 'info' | 'problem', code: string, change: () => void) => {
    store.setState({ notices: [notice(tone, code)] });
    const end = store.subscribe(leaveUntrue);
    change();
    end();
    return store.getState().notices.length;
  };
  const to = (step: keyof typeof steps) => () => store.setState({ screen: onStep(step) });

  it('that is good to know stays while the same step is shown again, and leaves with the step', () => {
    expect(leftOf('info', 'opened-beside', to('automaat'))).toBe(1);
    expect(leftOf('info', 'opened-beside', to('omgeving'))).toBe(0);
    store.setState({ screen: onStep('automaat') });
    expect(leftOf('info', 'opened-beside', () => store.setState({ screen: { kind: 'page', page: 'tabel' } }))).toBe(0);
  });

  it('of what is kept, or of a fault, is as true on the next step', () => {
    expect(leftOf('info', 'storage-full', to('omgeving'))).toBe(1);
    expect(leftOf('problem', 'opened-beside', to('maatregelen'))).toBe(1);
  });

  it('of the last edit leaves with the next, and one of a fault of the engine with its answer', () => {
    const edited = () => {
      const variant = { ...activeVariant(dossier), name: 'B' };
      store.setState({ dossier: { ...dossier, variants: [variant] } });
    };
    expect(leftOf('info', 'no-facade', edited)).toBe(0);
    expect(leftOf('info', 'opened-beside', edited)).toBe(1);
    const judged = () => store.setState({ outcome: { kind: 'ready', assessment } });
    expect(leftOf('problem', 'engine-failed', judged)).toBe(0);
  });
});

describe('what stands below the reasons', () => {
  const uncounted = { ...assessment, confidence: null };
  const put = (one: typeof assessment) => store.setState({ outcome: { kind: 'ready', assessment: one } });
  const box = document.createElement('div');
  const show = (one: typeof assessment) => {
    put(one);
    return act(() => render(h(AfterReasons, { assessment: one, dossier }), box));
  };
  const leave = () => act(() => render(null, box));
  const sure = () => box.querySelector('#sure-title') !== null;

  it('waits for the count once: who leaves the step and comes back finds it, also while an answer is counted anew', async () => {
    vi.useFakeTimers();
    await show(uncounted);
    expect(sure(), 'at first it is counted').toBe(false);
    expect(box.querySelector('p strong')?.textContent, 'what the count does not change is read').toBeTruthy();
    await leave();
    await show(uncounted);
    expect(sure(), 'nothing is known yet').toBe(false);
    await show({ ...uncounted, confidence: { green: 0, orange: 1, red: 0, undetermined: 0 } });
    await act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(sure(), 'counted').toBe(true);
    await leave();
    await show(uncounted);
    expect(sure(), 'back while it is counted anew').toBe(true);
    await leave();
    vi.useRealTimers();
  });
});
