// @vitest-environment happy-dom
/** What comes later has its room where it comes; a place is written one way, and in a field with the mark of the language. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { type Dossier, sceneOf } from '../../src/archive/dossier.ts';
import { pointName } from '../../src/archive/place-name.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { outcomeNl } from '../../src/i18n/nl/outcome.ts';
import { learn } from '../../src/i18n/speak.ts';
import { serveDemo, silenceWorkers } from './stand-ins.ts';

silenceWorkers();
serveDemo();
const { store } = await import('../../src/app/state/store.ts');
const { openDemo } = await import('../../src/app/actions/open-dossier.ts');
const { NextSteps } = await import('../../src/app/work/outcome/next-steps.tsx');
const { LocationStep } = await import('../../src/app/work/location/location-step.tsx');
const { Compared } = await import('../../src/app/work/variants/compared.tsx');
const { StepSummary } = await import('../../src/app/work/step-summary.tsx');
await learn('nl');
await learn('en');

const page = document.createElement('div');
document.body.append(page);
afterEach(() => act(() => render(null, page)));
const opened = async (): Promise<Dossier> => {
  await openDemo('demo-orange');
  const { dossier } = store.getState();
  if (!dossier) throw new Error('no dossier');
  return dossier;
};

it('what can be looked for on site has its line kept until it is counted', async () => {
  const dossier = await opened();
  const answered = assess(sceneOf(dossier), releasedModels);
  if (!answered.ok) throw new Error('not judged');
  const whole = answered.value;
  const { visit } = outcomeNl.next;
  const linesOf = async (change: Partial<typeof whole>) => {
    await act(() => render(h(NextSteps, { assessment: { ...whole, ...change }, dossier }), page));
    return [...page.querySelectorAll<HTMLElement>('.missing li')].map((one) => [
      one.className,
      one.dataset['said'] ?? one.textContent,
    ]);
  };
  const confidence = { green: 0, orange: 1, red: 0, undetermined: 0 };
  const due = await linesOf({ tippingPoints: [], confidence: null });
  const known = await linesOf({ confidence: null });
  expect(known.map(([, text]) => text)).toContain(visit);
  expect(due.map(([, text]) => text)).toEqual(known.map(([, text]) => text));
  expect(due.filter(([name]) => name === 'to-come')).toEqual([['to-come', visit]]);
  expect(known.filter(([name]) => name === 'to-come')).toEqual([]);
  // Where nothing is to be seen there, nothing is kept any longer.
  const nothing = await linesOf({ tippingPoints: [], confidence });
  expect(nothing.map(([, text]) => text)).toEqual(known.map(([, text]) => text).filter((text) => text !== visit));
});

it('a place without an address is called one way, and stands in its fields as a person of the language types it', async () => {
  const dossier = await opened();
  const point = [150_012.34, 520_001.26] as const;
  const of: Dossier = {
    ...dossier,
    variants: dossier.variants.map((one) => ({
      ...one,
      machines: one.machines.map((machine) => ({ ...machine, point, hostId: null, siting: 'unit' as const })),
    })),
  };
  store.setState({ dossier: of });
  for (const [language, x, y] of [
    ['nl', '150012,3', '520001,3'],
    ['en', '150012.3', '520001.3'],
  ] as const) {
    store.setState({ language });
    await act(() => render(h(LocationStep, { dossier: of }), page));
    const values = [...page.querySelectorAll('input')].map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([x, y]));
    for (const shown of [
      h(Compared, { dossier: of, answers: [null] }),
      h(StepSummary, { step: 'locatie', dossier: of }),
    ]) {
      await act(() => render(shown, page));
      expect(page.textContent).toContain(pointName(point));
    }
  }
  store.setState({ language: 'nl' });
  expect(pointName(point)).toBe('RD 150012, 520001');
});
