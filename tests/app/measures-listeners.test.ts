// @vitest-environment happy-dom
/** Whoever takes packages and goes to another step leaves nothing behind that still listens to every key and finger. */
import { readFileSync } from 'node:fs';
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import type { Surroundings } from '../../src/archive/dossier.ts';
import { learn } from '../../src/i18n/speak.ts';

vi.mock('../../src/app/actions/try-measures.ts', () => ({
  takeMeasures: () => undefined,
  tryMeasures: async () => undefined,
}));

const ways = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** All that listens on the window for somebody who goes on, and was not taken away again. */
function listening(): Set<object> {
  const there = new Set<object>();
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation(((way: string, heard: () => void, options: unknown) => {
    const { once = false, signal } = (options ?? {}) as { readonly once?: boolean; readonly signal?: AbortSignal };
    if (!ways.includes(way)) return add(way, heard);
    const one = {};
    there.add(one);
    signal?.addEventListener('abort', () => there.delete(one));
    return add(way, () => {
      if (once) there.delete(one);
      if (!signal?.aborted) heard();
    });
  }) as typeof window.addEventListener);
  vi.stubGlobal('addEventListener', window.addEventListener);
  return there;
}

it('whether a package was taken once or twice, and whether one went on or left at once', async () => {
  const town = JSON.parse(readFileSync('public/demo/lindervoort.json', 'utf8')) as Surroundings & {
    dossiers: { machine: Parameters<typeof fresh>[2][number] }[];
  };
  const machine = town.dossiers[1]?.machine;
  if (!machine) throw new Error('no machine');
  const dossier = fresh('plek', { ...town, coverage: { hull: null, declared: false } }, [machine]);
  const of = { verdict: 'orange', basis: 'report', grade: 'others', cost: 'laag', leadTime: 'kort' } as const;
  const set = { ...of, measures: ['M04'], consent: [], conditions: [], change: [] };
  const exposures = { night: 'orange', day: 'orange' };
  const assessment = { verdict: 'orange', exposures, criteria: [], receptors: [], missing: [], measureSets: [set] };
  store.setState({ ...emptyState, language: 'nl', dossier, outcome: { kind: 'ready', assessment } as never }, true);
  const { MeasuresStep } = await import('../../src/app/work/measures/measures-step.tsx');
  await learn('nl');
  const there = listening();
  for (const [takes, goesOn] of [
    [1, false],
    [2, false],
    [2, true],
  ] as const) {
    const page = document.createElement('div');
    document.body.append(page);
    render(h(MeasuresStep, { dossier }), page);
    const taking = () => [...page.querySelectorAll<HTMLButtonElement>('.package-buttons button')].at(-1);
    await expect.poll(() => taking() !== undefined).toBe(true);
    await new Promise((done) => setTimeout(done, 50));
    for (let i = 0; i < takes; i++) taking()?.click();
    expect(there.size).toBe(4);
    if (goesOn) {
      window.dispatchEvent(new Event('keydown'));
      expect(there.size).toBe(0);
    }
    render(null, page);
    await expect.poll(() => there.size).toBe(0);
    page.remove();
  }
});
