// @vitest-environment happy-dom
/** A question that is answered where it stands: every answer is kept. */
import { readFileSync } from 'node:fs';
import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answersOf, type Dossier } from '../../src/archive/dossier.ts';
import type { Missing, WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { type Answers, uses } from '../../src/engine/scene/scene.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { fetchedInFull } from '../../src/i18n/full-words.ts';
import { draaiboekNl } from '../../src/i18n/nl/draaiboek.ts';
import { helingNl } from '../../src/i18n/nl/heling.ts';
import { outcomeNl } from '../../src/i18n/nl/outcome.ts';
import { evidenceNl } from '../../src/i18n/nl/questions.ts';
import { learn } from '../../src/i18n/speak.ts';
import { usesOfOption } from '../../src/i18n/uses-said.ts';
import { noSanctions } from '../../src/modules/heling/sanctions.ts';
import { newGood, newVisit } from '../../src/modules/heling/visit.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { store } = await import('../../src/app/state/store.ts');
const { MissingFact } = await import('../../src/app/work/outcome/next-steps.tsx');
const { MachineStep } = await import('../../src/app/work/machine/machine-step.tsx');
const { WhereSection } = await import('../../src/app/work/measures/where-section.tsx');
const { CheckList } = await import('../../src/app/work/outcome/check-list.tsx');
const { VisitGood } = await import('../../src/app/desks/heling/visit-good.tsx');
const { IncidentBegin } = await import('../../src/app/desks/draaiboek/incident-begin.tsx');
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

const draw = (shown: ComponentChild) => act(() => render(shown, page));
const button = (name: string) => [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const press = (name: string) => act(() => button(name)?.click());
const dossierNow = (): Dossier => {
  const { dossier: open } = store.getState();
  if (!open) throw new Error('no dossier');
  return open;
};
const answers = (): Answers | undefined => dossierNow().variants[0]?.answers;

beforeEach(() => {
  const variants = dossier.variants.map((one) => ({ ...one, answers: { ...one.answers, ...unasked } }));
  store.setState({
    dossier: { ...dossier, variants, surroundings: { ...dossier.surroundings, places: [] } },
    screen: { kind: 'work', step: 'maatregelen' },
    past: [],
  });
});

afterEach(async () => {
  await draw(null);
});

describe('a question answered where it stands', () => {
  it.each(Object.entries(asked))('%s keeps what is said, be it yes or no', async (what, [key, yes, no]) => {
    await draw(h(MissingFact, { gap: gap(what) }));
    await press(t.ui.sayYes);
    expect(answers()?.[key]).toBe(yes);
    await press(t.ui.sayNo);
    expect(answers()?.[key]).toBe(no);
  });

  it('"yes" to places, and none was added yet: the question says so, and its button leads to where one is added', async () => {
    await draw(h(MissingFact, { gap: gap('places-of-stay') }));
    expect(page.textContent).not.toContain(t.ui.placesYes);
    await press(t.ui.sayYes);
    store.setState({ screen: { kind: 'work', step: 'uitkomst' } });
    expect(page.textContent).toContain(t.ui.placesYes);
    await press(t.ui.placesAdd);
    expect(store.getState().screen).toMatchObject({ step: 'omgeving' });
    await draw(h(SurroundingsStep, { dossier: dossierNow() }));
    expect(page.textContent).toContain(t.ui.placesYes);
  });

  it.each(['use', 'host-use'])(
    '%s of one building offers every use there is, and takes the one that is chosen',
    async (what) => {
      const [building] = dossier.surroundings.buildings;
      const id = building?.id ?? '';
      await draw(h(MissingFact, { gap: { ...gap(what), receptors: [id] } }));
      const select = page.querySelector('select');
      const keys = [...(select?.options ?? [])].map(({ value }) => value).filter(Boolean);
      // And last a shop with homes above it, which is two of them.
      expect(keys.slice(0, -1)).toEqual([...uses]);
      for (const one of keys) {
        await act(() => {
          if (select) select.value = one;
          select?.dispatchEvent(new Event('change', { bubbles: true }));
        });
        expect(dossierNow().judgements[id]?.uses).toEqual(usesOfOption(one));
      }
      // Of several nobody says the same in one go: each stands in the list of Omgeving.
      await draw(h(MissingFact, { gap: { ...gap(what), receptors: [id, 'other'] } }));
      expect(page.querySelector('select')).toBeNull();
    },
  );

  it('every fact that is missing has a way to it where it is named, but what only another file or model can mend', async () => {
    const ways: string[] = [];
    for (const what of Object.keys(t.missing)) {
      await draw(h(MissingFact, { gap: { ...gap(what), details: { neededM: 812.4 } } }));
      if (page.querySelector('button, select')) ways.push(what);
    }
    const none = ['buildings', 'model-range'];
    expect(ways).toEqual(Object.keys(t.missing).filter((what) => !none.includes(what)));
  });

  it('what a unit is made of, what a machine takes in and how far is looked are said there too', async () => {
    const all = () => dossierNow().variants[0]?.machines ?? [];
    const { shells } = evidenceNl;
    for (const shell of ['metal', 'brick'] as const) {
      await draw(h(MissingFact, { gap: gap('shell') }));
      await press(shells[shell]);
      expect(answers()?.shell).toBe(shell);
    }
    const { takesIn, radius } = outcomeNl.next;
    const said = [];
    for (const name of takesIn) {
      const variants = dossier.variants.map((one) => ({
        ...one,
        machines: one.machines.flatMap((machine) => [
          { ...machine, functions: [] },
          { ...machine, id: 'other', functions: ['storten'] as const },
        ]),
      }));
      store.setState({ dossier: { ...dossierNow(), variants } });
      await draw(h(MissingFact, { gap: gap('functions') }));
      await press(name);
      // Of one that was said already nothing is said anew.
      said.push(all().map(({ functions }) => functions));
    }
    expect(said).toEqual(
      [['opname'], ['opname', 'storten'], ['opname', 'storten', 'sealbag']].map((one) => [one, ['storten']]),
    );
    await draw(h(MissingFact, { gap: { ...gap('radius'), details: { neededM: 812.4 } } }));
    await press(radius('813\u00a0m'));
    expect(dossierNow().radiusM).toBe(813);
  });

  it.each(Object.entries(asked))('%s of two machines is said of the one it is open at', async (what, [key, , no]) => {
    const [variant] = dossierNow().variants;
    const [machine] = variant?.machines ?? [];
    if (!variant || !machine) throw new Error('no machine');
    const beside = { ...machine, id: 'machine-2', point: [machine.point[0] + 80, machine.point[1]] as const };
    for (const [open, chosen] of [
      [1, 0],
      [0, 1],
    ] as const) {
      const machines = [machine, { ...beside, answers: { [key]: open === 1 ? null : no } }];
      const said = { ...variant.answers, [key]: open === 0 ? null : no };
      const variants = [{ ...variant, machines, answers: said }];
      store.setState({ dossier: { ...dossierNow(), variants }, machineAt: chosen });
      await draw(h(MissingFact, { gap: gap(what) }));
      expect(page.textContent).toContain(`${t.ui.machine} ${open + 1}: `);
      await press(t.ui.sayNo);
      const now = dossierNow().variants[0];
      expect(now && answersOf(now, open)[key], `open at ${open}`).toBe(no);
      expect(store.getState().machineAt).toBe(open);
    }
    store.setState({ machineAt: 0 });
  });

  it('that there are places brings to where they are added, with the focus there', async () => {
    await draw(h(MissingFact, { gap: gap('places-of-stay') }));
    await press(t.ui.sayYes);
    expect(store.getState().screen).toEqual({ kind: 'work', step: 'omgeving' });
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

it('yes, no and not known stand in one order and are written in one way, wherever they are asked', async () => {
  const open = dossierNow();
  const [first] = open.variants;
  if (!first) throw new Error('no variant');
  const machines = first.machines.map((one) => ({ ...one, siting: 'gevel' as const }));
  const shown = { ...open, variants: [{ ...first, machines }] };
  store.setState({ dossier: shown });
  const ranks = [t.ui.sayYes, t.ui.sayNo, t.ui.dontKnow, helingNl.visit.yesNo.open];
  const point = { input: 'sharedEntrance', from: false, to: true, verdict: 'red', receptor: null, sentence: '' };
  const assessment = { receptors: [], places: [], scenarios: [], tippingPoints: [point] } as unknown as WholeAssessment;
  const visit = newVisit('v', '2026-11-28T14:02:00Z', '2026-11-28', '437');
  const nothing = {
    onChange: () => undefined,
    onDrop: () => undefined,
    onList: () => undefined,
    onNext: () => undefined,
  };
  const rankOf = (said: string) => ranks.findIndex((one) => said.toLowerCase().startsWith(one.toLowerCase()));
  const wherever: readonly ComponentChild[] = [
    h(MachineStep, { dossier: shown }),
    h(SurroundingsStep, { dossier: shown }),
    h(WhereSection, { dossier: shown }),
    ...Object.keys(asked).map((what) => h(MissingFact, { gap: gap(what) })),
    h(CheckList, { assessment, dossier: shown }),
    h(VisitGood, {
      ...nothing,
      t: helingNl,
      f: formatFor('nl'),
      nr: 1,
      visit,
      good: newGood('a'),
      places: [],
      table: noSanctions,
    }),
    h(IncidentBegin, { t: draaiboekNl, f: formatFor('nl'), start: null, label: '', onStart: () => undefined }),
  ];
  let questions = 0;
  for (const one of wherever) {
    await draw(one);
    await vi.dynamicImportSettled();
    for (const question of page.querySelectorAll('.radios, li, .yes-no, .incident-what')) {
      if (question.matches('li') && question.querySelector('.radios')) continue;
      const answersOf = [...question.querySelectorAll('.option span, button')].map(
        ({ textContent }) => textContent ?? '',
      );
      const said = answersOf.filter((text) => rankOf(text) >= 0);
      if (said.length < (question.matches('.incident-what') ? 1 : 2)) continue;
      questions++;
      expect(said.map(rankOf)).toEqual(said.map(rankOf).toSorted((one, two) => one - two));
      for (const text of answersOf) expect(text.charAt(0), text).toBe(text.charAt(0).toUpperCase());
    }
  }
  // Three of the machine, two of the surroundings, whether it can stand inside, each that is asked in place, two of a
  // good at a dealer, and what an explosion hit.
  expect(questions).toBe(9 + Object.keys(asked).length);
});
