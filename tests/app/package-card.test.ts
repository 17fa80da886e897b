// @vitest-environment happy-dom
/** The card of a package says once where its numbers come from, with each of them under its own name. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { sceneOf } from '../../src/archive/dossier.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { explainNl } from '../../src/i18n/nl/explain.ts';
import { learn } from '../../src/i18n/speak.ts';
import { serveDemo, silenceWorkers } from './stand-ins.ts';

silenceWorkers();
serveDemo();
const { store } = await import('../../src/app/state/store.ts');
const { openDemo } = await import('../../src/app/actions/open-dossier.ts');
const { MeasuresStep } = await import('../../src/app/work/measures/measures-step.tsx');
await learn('nl');

it('one fold, whatever it changes', async () => {
  await openDemo('demo-orange');
  const { dossier } = store.getState();
  if (!dossier) throw new Error('no dossier');
  const answered = assess(sceneOf(dossier), releasedModels);
  if (!answered.ok) throw new Error('not judged');
  store.setState({ outcome: { kind: 'ready', assessment: answered.value } as never });
  const page = document.body.appendChild(document.createElement('div'));
  const draw = async () => {
    await act(() => render(h(MeasuresStep, { dossier }), page));
    await vi.dynamicImportSettled();
  };
  await draw();
  await draw();
  const packages = [...page.querySelectorAll('.package')];
  const sets = answered.value.measureSets;
  expect(packages).toHaveLength(sets.length);
  expect(Math.max(...sets.map(({ change }) => change.length))).toBeGreaterThan(1);
  for (const [i, one] of packages.entries()) {
    const folds = [...one.querySelectorAll('details')].filter((fold) =>
      fold.querySelector('summary')?.textContent?.startsWith(explainNl.open),
    );
    expect(folds).toHaveLength(1);
    const [fold] = folds;
    await act(() => {
      if (fold) fold.open = true;
      fold?.dispatchEvent(new Event('toggle'));
    });
    expect(fold?.querySelectorAll('.trail-of')).toHaveLength(sets[i]?.change.length ?? 0);
  }
  render(null, page);
});
