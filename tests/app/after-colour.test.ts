/** What no colour hangs on is fetched after it, and never kept from whoever waits. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fresh } from '../../src/app/actions/new-dossier.ts';
import { afterColour } from '../../src/app/state/after-colour.ts';
import { type AppState, emptyState, type Outcome } from '../../src/app/state/app-state.ts';
import { patch, store } from '../../src/app/state/store.ts';
import type { Surroundings } from '../../src/archive/dossier.ts';
import type { Machine } from '../../src/engine/scene/scene.ts';

const machine = { id: 'machine-1' } as Machine;
const town = { places: [], buildings: [] } as unknown as Surroundings;
const withMachine = fresh('plek', town, [machine]);
const glance = { colour: 'not-green', unmet: [], unknown: [] } as unknown as Extract<
  Outcome,
  { kind: 'glance' }
>['glance'];
const last = { verdict: 'orange' } as unknown as Extract<Outcome, { kind: 'ready' }>['assessment'];

const stands = (change: Partial<AppState>) => store.setState({ ...emptyState, ...change }, true);

/** @returns whether the part was fetched by now */
function asked(): { fetched: boolean } {
  const told = { fetched: false };
  void afterColour(async () => {
    told.fetched = true;
  });
  return told;
}

const turn = () => vi.advanceTimersByTimeAsync(1);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('is fetched at once where no colour is to come', async () => {
  const still: Partial<AppState>[] = [
    {},
    { dossier: fresh('plek', town, []) },
    { dossier: withMachine, outcome: { kind: 'ready', assessment: last } },
    { dossier: withMachine, outcome: { kind: 'failed', code: 'engine-failed', last: null } },
    { dossier: withMachine, outcome: { kind: 'glance', glance, last } },
  ];
  for (const state of still) {
    stands(state);
    const told = asked();
    await Promise.resolve();
    expect(told.fetched, JSON.stringify(state.outcome ?? null)).toBe(true);
  }
});

it('waits for the first answer, and for no later one', async () => {
  for (const outcome of [
    { kind: 'ready', assessment: last },
    { kind: 'failed', code: 'engine-failed', last: null },
  ] as const) {
    stands({ dossier: withMachine });
    const [one, two] = [asked(), asked()];
    patch({ outcome: { kind: 'glance', glance, last: null } });
    await turn();
    expect([one.fetched, two.fetched]).toEqual([false, false]);
    patch({ outcome });
    // What is on the screen first is the colour.
    expect(one.fetched).toBe(false);
    await turn();
    expect([one.fetched, two.fetched]).toEqual([true, true]);
    const third = asked();
    await Promise.resolve();
    expect(third.fetched).toBe(true);
  }
});

it('comes without one when the dossier goes, and when no answer comes', async () => {
  stands({ dossier: withMachine });
  const one = asked();
  patch({ dossier: null });
  await turn();
  expect(one.fetched).toBe(true);
  stands({ dossier: withMachine });
  const two = asked();
  await vi.advanceTimersByTimeAsync(2900);
  expect(two.fetched).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(two.fetched).toBe(true);
  // And what was asked once is not waited for again.
  expect(vi.getTimerCount()).toBe(0);
});
