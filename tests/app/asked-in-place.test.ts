// @vitest-environment happy-dom
/** A question that is answered where it stands: every answer is kept, and a press means the question that it was aimed at. */
import { readFileSync } from 'node:fs';
import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dossier } from '../../src/archive/dossier.ts';
import type { Missing } from '../../src/engine/scene/assessment.ts';
import type { Answers } from '../../src/engine/scene/scene.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { learn } from '../../src/i18n/speak.ts';

vi.stubGlobal(
  'Worker',
  class {
    postMessage() {}
    addEventListener() {}
  },
);
const { store } = await import('../../src/app/state/store.ts');
const { MissingFact } = await import('../../src/app/work/outcome/next-steps.tsx');
const { SurroundingsStep } = await import('../../src/app/work/surroundings/surroundings-step.tsx');
await learn('nl');
const t = await fetchedInFull('nl');

const dossier = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const page = document.createElement('div');
document.body.append(page);

const gap = (what: string): Missing => ({ what, who: 'officer', receptors: [], criteria: ['C-GLO'] });
/** What is asked with "yes" and "no" where it stands, and what each answer says. */
const asked: Readonly<Record<string, readonly [keyof Answers, unknown, unknown]>> = {
  'places-of-stay': ['placesOfStay', 'drawn', 'none'],
  'vehicle-approach': ['vehicleApproach', 'possible', 'none'],
  'people-at-night': ['peopleAtNight', true, false],
  'dwelling-beside': ['dwellingBeside', true, false],
  'shared-entrance': ['sharedEntrance', true, false],
};
const unasked: Partial<Answers> = {
  placesOfStay: null,
  vehicleApproach: null,
  peopleAtNight: null,
  dwellingBeside: null,
  sharedEntrance: null,
};

/** How far from the top of the page everything stands. */
let top = 0;

const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const draw = (shown: ComponentChild) => act(() => render(shown, page));
const button = (name: string) => [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const press = (name: string, detail = 1) =>
  act(() => {
    button(name)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  });
const dossierNow = (): Dossier => {
  const { dossier: open } = store.getState();
  if (!open) throw new Error('no dossier');
  return open;
};
const answers = (): Answers | undefined => dossierNow().variants[0]?.answers;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(() => top);
  top = 0;
  const variants = dossier.variants.map((one) => ({ ...one, answers: { ...one.answers, ...unasked } }));
  store.setState({
    dossier: { ...dossier, variants, surroundings: { ...dossier.surroundings, places: [] } },
    screen: { kind: 'work', step: 'maatregelen' },
    past: [],
  });
});

afterEach(async () => {
  await draw(null);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a question answered where it stands', () => {
  it.each(Object.entries(asked))('%s keeps what is said, be it yes or no', async (what, [key, yes, no]) => {
    await draw(h(MissingFact, { gap: gap(what) }));
    await pass(1000);
    await press(t.ui.yes);
    expect(answers()?.[key]).toBe(yes);
    await pass(1000);
    await press(t.ui.no);
    expect(answers()?.[key]).toBe(no);
  });

  it('that there are places brings to where they are added, with the focus there', async () => {
    await draw(h(MissingFact, { gap: gap('places-of-stay') }));
    await pass(1000);
    await press(t.ui.yes);
    expect(store.getState().screen).toEqual({ kind: 'work', step: 'omgeving' });
    vi.useRealTimers();
    await draw(h(SurroundingsStep, { dossier: dossierNow() }));
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('SELECT'));
    const focused = document.activeElement;
    expect(focused?.closest('fieldset')?.textContent).toContain('Plek');
    // Whoever comes another way keeps the focus where it is.
    await draw(null);
    await draw(h(SurroundingsStep, { dossier: dossierNow() }));
    await new Promise((done) => setTimeout(done, 100));
    expect(document.activeElement?.tagName).not.toBe('SELECT');
  });
});

describe('a press', () => {
  const nothing = { ...unasked };
  const said = () => Object.fromEntries(Object.keys(unasked).map((key) => [key, answers()?.[key as keyof Answers]]));

  it.each([1, 0])(
    'on a question that has only just come says nothing, by pointer (1) or key (0): %s',
    async (detail) => {
      await draw(h(MissingFact, { gap: gap('shared-entrance') }));
      await pass(5000);
      await draw(h(MissingFact, { gap: gap('vehicle-approach') }));
      for (const ms of [0, 200, 150]) {
        await pass(ms);
        await press(t.ui.no, detail);
        await press(t.ui.dontKnow, detail);
      }
      expect(said()).toEqual(nothing);
      expect(answers()?.notKnown ?? {}).toEqual({});
      await pass(100);
      await press(t.ui.no, detail);
      expect(said()).toEqual({ ...nothing, vehicleApproach: 'none' });
    },
  );

  it('on one that was away for a moment says nothing either', async () => {
    await draw(h(MissingFact, { gap: gap('shared-entrance') }));
    await pass(5000);
    await draw(null);
    await pass(300);
    await draw(h(MissingFact, { gap: gap('shared-entrance') }));
    await press(t.ui.no);
    expect(said()).toEqual(nothing);
  });

  it('on one that has just moved under the pointer says nothing; by key it counts', async () => {
    await draw(h(MissingFact, { gap: gap('shared-entrance') }));
    await pass(5000);
    top = 43;
    await press(t.ui.dontKnow);
    expect(answers()?.notKnown ?? {}).toEqual({});
    await pass(200);
    await press(t.ui.dontKnow);
    expect(answers()?.notKnown ?? {}).toEqual({});
    await press(t.ui.no, 0);
    expect(said()).toEqual({ ...nothing, sharedEntrance: false });
    await pass(600);
    await press(t.ui.yes);
    expect(said()).toEqual({ ...nothing, sharedEntrance: true });
  });
});
