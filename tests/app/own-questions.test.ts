// @vitest-environment happy-dom
/** What the tick of a step waits for is asked on that step, to the eye: no step waits for what is asked elsewhere alone. */
import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { activeVariant, type Dossier } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { unanswered } from '../../src/engine/scene/scene.ts';
import type { FullWords } from '../../src/i18n/full-words.ts';
import { missingText } from '../../src/i18n/missing-text.ts';
import { labelsNl } from '../../src/i18n/nl/labels.ts';
import { evidenceNl, machineNl, surroundingsNl } from '../../src/i18n/nl/questions.ts';
import { sourcesNl } from '../../src/i18n/nl/sources.ts';
import { learn } from '../../src/i18n/speak.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
const { emptyState } = await import('../../src/app/state/app-state.ts');
const { ownQuestions } = await import('../../src/app/state/step-done.ts');
const { store } = await import('../../src/app/state/store.ts');
const { MachineStep } = await import('../../src/app/work/machine/machine-step.tsx');
const { SurroundingsStep } = await import('../../src/app/work/surroundings/surroundings-step.tsx');
await learn('nl');

const read = readDossierText(readFileSync('tests/archive/examples/dossier-2.json', 'utf8'));
if (!read.ok) throw new Error(read.error.message);
const given: Dossier = read.value;
const variant = activeVariant(given);
const box = [100_000, 400_000, 100_010, 400_010] as const;
/** Nothing is answered, and a record cannot be read. */
const dossier: Dossier = {
  ...given,
  surroundings: {
    ...given.surroundings,
    openPlaces: [{ id: 'p1', reason: 'no-footprint', box }],
  },
  variants: [
    { ...variant, answers: unanswered, machines: variant.machines.map((one) => ({ ...one, siting: 'unit' as const })) },
  ],
};

/** By what each question is known where it is asked. */
const asks: Readonly<Record<string, string>> = {
  functions: machineNl.functionsQuestion,
  shell: evidenceNl.shell,
  'shared-entrance': machineNl.entranceQuestion,
  'dwelling-beside': machineNl.dwellingQuestion,
  use: `>${surroundingsNl.setUse}<`,
  'host-use': `>${surroundingsNl.setUse}<`,
  'places-of-stay': surroundingsNl.placesQuestion,
  'vehicle-approach': surroundingsNl.approachQuestion,
  coverage: labelsNl.ui.goOn,
  'open-place': sourcesNl.found.nothing,
  'people-at-night': labelsNl.missing['people-at-night'](0),
};
const steps = { automaat: MachineStep, omgeving: SurroundingsStep };

it.each(Object.keys(asks))('%s is asked on the step that waits for it, and on no other', (what) => {
  const missing = [{ what, who: 'officer', receptors: [], criteria: ['C-GLO'] }];
  store.setState(
    {
      ...emptyState,
      dossier,
      outcome: {
        kind: 'ready',
        assessment: { missing, criteria: [], receptors: [], placesAsked: [], zones: { features: [] } } as never,
      },
    },
    true,
  );
  for (const step of ['automaat', 'omgeving'] as const) {
    const drawn = renderToString(h(steps[step], { dossier }));
    expect([step, drawn.includes(asks[what] ?? '')]).toEqual([step, ownQuestions[step]?.includes(what)]);
  }
});

it('of every question that a step waits for it is known how it is asked', () => {
  expect(Object.keys(asks).toSorted()).toEqual([...new Set(Object.values(ownQuestions).flat())].toSorted());
});

it('unknown use is asked first where the colour waits for it, and may be said at the list where it does not', () => {
  const unknown = given.surroundings.buildings.map((one) => ({ ...one, uses: null }));
  const one = { ...dossier, judgements: {}, surroundings: { ...given.surroundings, buildings: unknown } };
  for (const missing of [['use'], ['host-use'], []]) {
    const gaps = missing.map((what) => ({ what, who: 'officer', receptors: [], criteria: ['C-GLI'] }));
    const assessment = {
      missing: gaps,
      criteria: [],
      receptors: [],
      placesAsked: [],
      zones: { features: [] },
    } as never;
    store.setState({ ...emptyState, dossier: one, outcome: { kind: 'ready', assessment } }, true);
    const drawn = renderToString(h(SurroundingsStep, { dossier: one }));
    const [gap] = missing;
    const asked = gap === undefined ? '' : missingText(gaps[0] as never, labelsNl as unknown as FullWords, () => '');
    const said = surroundingsNl.unknownUse(unknown.length, unknown.length, asked);
    // One question: what the colour waits for, and what one answer does for all of them.
    expect(said.startsWith(asked)).toBe(true);
    expect(drawn.split(said)).toHaveLength(2);
    expect([missing, drawn.indexOf(said) < drawn.indexOf(surroundingsNl.placesQuestion)]).toEqual([
      missing,
      missing.length > 0,
    ]);
  }
});
