// @vitest-environment happy-dom
/** What the officer answered is not said of the register, and what the file does not know is not said to come from it; other questions say where they are. */
import { readFileSync } from 'node:fs';
import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Step } from '../../src/app/state/app-state.ts';
import { activeVariant, type Dossier, questionOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Missing, WholeAssessment } from '../../src/engine/scene/assessment.ts';
import type { Answers, Use } from '../../src/engine/scene/scene.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { drawingNl } from '../../src/i18n/nl/map.ts';
import { outcomeNl } from '../../src/i18n/nl/outcome.ts';
import { locationNl, machineNl, surroundingsNl } from '../../src/i18n/nl/questions.ts';
import { learn } from '../../src/i18n/speak.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { emptyState } = await import('../../src/app/state/app-state.ts');
const { ownQuestions } = await import('../../src/app/state/step-done.ts');
const { store } = await import('../../src/app/state/store.ts');
const { AroundHost } = await import('../../src/app/work/machine/around-host.tsx');
const { SurroundingsStep } = await import('../../src/app/work/surroundings/surroundings-step.tsx');
const { FirstQuestion } = await import('../../src/app/work/outcome/first-question.tsx');
const { OfNeighbours, UnderReasons } = await import('../../src/app/work/outcome/under-reasons.tsx');
const { ReportStep } = await import('../../src/app/work/report/report-step.tsx');
const { LocationStep } = await import('../../src/app/work/location/location-step.tsx');
await learn('nl');

const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
if (!read.ok) throw new Error(read.error.message);
const given: Dossier = { ...read.value, judgements: {}, unknownUseAs: null };
const { hostId } = activeVariant(given).machines[0] ?? {};
if (!hostId) throw new Error('no host');
const box = document.body.appendChild(document.createElement('div'));

const judged = (dossier: Dossier): WholeAssessment => {
  const answered = assess(questionOf(dossier).scene, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  return answered.value;
};
async function textOf(dossier: Dossier, drawn: ComponentChild): Promise<string> {
  store.setState({ ...emptyState, dossier, outcome: { kind: 'ready', assessment: judged(dossier) } }, true);
  for (let i = 0; i < 2; i++) {
    await act(() => render(drawn, box));
    await vi.dynamicImportSettled();
  }
  return box.textContent ?? '';
}
const withUses = (uses: (id: string, had: readonly Use[] | null) => readonly Use[] | null): Dossier => ({
  ...given,
  surroundings: {
    ...given.surroundings,
    buildings: given.surroundings.buildings.map((one) => ({ ...one, uses: uses(one.id, one.uses) })),
  },
});
const answering = (dossier: Dossier, change: Partial<Answers>): Dossier => ({
  ...dossier,
  variants: dossier.variants.map((one) => ({ ...one, answers: { ...one.answers, ...change } })),
});

it('that somebody lives with the machine is said of who said so', async () => {
  const { answered, chosen, assumed } = drawingNl.saidBy;
  const bare = answering(
    withUses((id, had) => (id === hostId ? null : had)),
    { dwellingAboveOrBehind: null, dwellingBeside: null },
  );
  const cases = {
    answered: answering(bare, { dwellingAboveOrBehind: true, dwellingBeside: true }),
    chosen: { ...bare, judgements: { [hostId]: { uses: ['woonfunctie' as const] } } },
    assumed: { ...bare, unknownUseAs: 'woonfunctie' as const },
    register: withUses((id, had) => (id === hostId ? ['woonfunctie'] : had)),
  };
  const said: Record<string, readonly string[]> = {};
  for (const [name, dossier] of Object.entries(cases)) {
    await textOf(dossier, h(AroundHost, { dossier }));
    const line = [...box.querySelectorAll('li')].find((one) => one.textContent?.startsWith('In het pand'));
    said[name] = [answered, chosen, assumed].filter((one) => line?.textContent?.includes(one));
  }
  expect(said).toEqual({ answered: [answered], chosen: [chosen], assumed: [assumed], register: [] });
});

it('whoever said that nobody lives at the machine reads why its building counts as a home: only where that use was assumed', async () => {
  const { saidNobody, hostAssumed } = machineNl;
  const nobody = answering(
    withUses((id, had) => (id === hostId ? null : had)),
    { dwellingAboveOrBehind: false, dwellingBeside: false },
  );
  const cases: Record<string, Dossier> = {
    assumed: { ...nobody, unknownUseAs: 'woonfunctie' },
    register: {
      ...answering(
        withUses((id, had) => (id === hostId ? ['woonfunctie'] : had)),
        { dwellingAboveOrBehind: false, dwellingBeside: false },
      ),
      unknownUseAs: 'woonfunctie',
    },
    chosen: { ...nobody, unknownUseAs: 'woonfunctie', judgements: { [hostId]: { uses: ['woonfunctie'] } } },
    saidYes: answering({ ...nobody, unknownUseAs: 'woonfunctie' }, { dwellingAboveOrBehind: true }),
  };
  const said: Record<string, boolean> = {};
  for (const [name, dossier] of Object.entries(cases)) {
    const assessment = judged(dossier);
    const ofHost = assessment.criteria.filter(({ id, worst }) => worst?.receptor === hostId && id !== 'C-ADJ');
    expect([name, ofHost.length > 0]).toEqual([name, true]);
    said[name] = false;
    for (const { id: criterion } of ofHost) {
      await act(() => render(null, box));
      const text = await textOf(dossier, h(OfNeighbours, { criterion, assessment, dossier }));
      said[name] ||= text.includes(saidNobody) && text.includes(hostAssumed);
      expect(text.includes(saidNobody)).toBe(text.includes(hostAssumed));
    }
  }
  expect(said).toEqual({ assumed: true, register: false, chosen: false, saidYes: false });
});

it('whether a vehicle can come counts only where somebody lives above, beside or behind the machine, as is said beside the question', () => {
  const colours = (sleeps: boolean): string[] =>
    (['possible', 'none', null] as const).map((vehicleApproach) =>
      judged(
        answering(
          withUses((id, had) => (id === hostId ? ['winkelfunctie'] : had)),
          {
            dwellingAboveOrBehind: sleeps,
            dwellingBeside: sleeps,
            vehicleApproach,
          },
        ),
      )
        .criteria.filter(({ id }) => id === 'C-RAM')
        .map(({ state }) => state)
        .join(),
    );
  expect(new Set(colours(false))).toEqual(new Set(['met']));
  expect(new Set(colours(true)).size).toBeGreaterThan(1);
});

it('that the use of buildings comes from the register is said as far as it does', async () => {
  const [first] = given.surroundings.buildings;
  for (const [known, dossier] of [
    ['none', withUses(() => null)],
    ['some', withUses((id) => (id === first?.id ? null : ['woonfunctie']))],
    ['all', withUses(() => ['woonfunctie'])],
  ] as const)
    expect(await textOf(dossier, h(SurroundingsStep, { dossier })), known).toContain(
      surroundingsNl.buildingsHelp(known),
    );
  expect(new Set((['none', 'some', 'all'] as const).map(surroundingsNl.buildingsHelp)).size).toBe(3);
});

it('each other question is counted at the step that asks it, and a press goes there', async () => {
  const gap = (what: string): Missing => ({ what, who: 'officer', receptors: [], criteria: ['C-ADJ'] });
  const whats = ['radius', 'shared-entrance', 'vehicle-approach', 'places-of-stay', 'shell', 'use'];
  const { next } = outcomeNl;
  const askedBy = (step: Step, of: readonly string[]) =>
    of.filter((what) => (step === 'uitkomst' ? !ownsAny(what) : ownQuestions[step]?.includes(what))).length;
  const ownsAny = (what: string) => Object.values(ownQuestions).some((own) => own.includes(what));
  for (const step of ['locatie', 'automaat', 'omgeving', 'maatregelen', 'rapport'] as const)
    for (let count = 1; count <= whats.length; count++) {
      const asked = whats.slice(-count);
      await act(() => render(null, box));
      await textOf(given, h(FirstQuestion, { assessment: { ...judged(given), missing: asked.map(gap) }, step }));
      const title = box.querySelector('h2');
      // What this step asks itself is not asked above it.
      expect(title !== null).toBe(askedBy(step, asked) < asked.length);
      const line = box.querySelector('.elsewhere');
      if (!title || asked.length === 1) {
        expect(line).toBeNull();
        continue;
      }
      expect(line?.textContent).toContain(next.others(asked.length - 1));
      const here = askedBy(step, asked);
      expect(line?.textContent?.includes(next.here(here))).toBe(here > 0);
      let told = here;
      for (const button of line?.querySelectorAll('button') ?? []) {
        const there = (['automaat', 'omgeving', 'uitkomst'] as const).find((one) =>
          button.textContent?.endsWith(` bij ${nl.steps[one]}`),
        );
        const number = Number.parseInt(button.textContent ?? '', 10);
        told += number;
        await act(() => button.click());
        expect(store.getState().screen).toEqual({ kind: 'work', step: there });
        // The one that stands in the box itself is not among the others.
        expect([0, 1]).toContain(askedBy(there ?? step, asked) - number);
      }
      expect(told).toBe(asked.length - 1);
    }
});

it('where no house has a number, the outcome and the report say how buildings are called and offer to look the numbers up', async () => {
  const bare: Dossier = {
    ...given,
    surroundings: {
      ...given.surroundings,
      invented: false,
      scenery: { ...given.surroundings.scenery, addresses: [] },
      buildings: given.surroundings.buildings.map((one) => ({ ...one, address: null })),
    },
  };
  const { nameHouses, nameHousesHelp } = locationNl;
  const offered = async (dossier: Dossier, drawn: ComponentChild) => {
    await act(() => render(null, box));
    const text = await textOf(dossier, drawn);
    const buttons = [...box.querySelectorAll('button')].filter((one) => one.textContent === nameHouses);
    return [buttons.length, text.includes(nameHousesHelp)];
  };
  const numbered = bare.surroundings.buildings.map((one) => ({ ...one, address: 'Markt 1' }));
  for (const dossier of [bare, { ...bare, surroundings: { ...bare.surroundings, buildings: numbered } }]) {
    const due = dossier === bare ? [1, true] : [0, false];
    const assessment = judged(dossier);
    expect(await offered(dossier, h(UnderReasons, { assessment, dossier }))).toEqual(due);
    expect(await offered(dossier, h(ReportStep, { dossier }))).toEqual(due);
    expect(await offered(dossier, h(LocationStep, { dossier }))).toEqual(due);
  }
});
