/** A notice leaves when what it says is no longer so, and not before. */
import { beforeEach, describe, expect, it } from 'vitest';
import { notify } from '../../src/app/actions/notify.ts';
import { leaveUntrue } from '../../src/app/frame/untrue-notices.ts';
import type { AppState, Notice } from '../../src/app/state/app-state.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import type { Dossier } from '../../src/archive/dossier.ts';

const variant = { id: 'a', machines: [], answers: {} };
const dossier = { id: '1', activeVariant: 'a', variants: [variant] } as unknown as Dossier;
const edited = { ...dossier, variants: [{ ...variant }] } as unknown as Dossier;
const step = (name: 'locatie' | 'omgeving' | 'uitkomst') => ({ kind: 'work', step: name }) as const;

const unsubscribe: (() => void)[] = [];
beforeEach(() => {
  for (const one of unsubscribe.splice(0)) one();
  store.setState({ ...emptyState, dossier, screen: step('omgeving') });
  unsubscribe.push(store.subscribe(leaveUntrue));
});

const said: readonly (readonly [Notice['tone'], string])[] = [
  ['problem', 'no-facade'],
  ['info', 'place-gone'],
  ['problem', 'engine-failed'],
  ['problem', 'service-offline'],
  ['info', 'part-heights'],
  ['problem', 'storage-full'],
  ['info', 'unkept-work'],
];
function leftBy(change: Partial<AppState>): string[] {
  for (const [tone, code] of said) notify(tone, code);
  store.setState(change);
  return store.getState().notices.map(({ code }) => code);
}
const all = said.map(([, code]) => code);
const without = (...gone: readonly string[]) => all.filter((code) => !gone.includes(code));

describe('a notice', () => {
  it('about the last edit leaves with the next', () => {
    expect(leftBy({ dossier: edited })).toEqual(without('no-facade', 'place-gone'));
  });

  it('about the last edit stays with a copy of what was edited, and leaves with a variant that is another', () => {
    const copy = { ...dossier, variants: [variant, { ...variant, id: 'b' }], activeVariant: 'b' } as unknown as Dossier;
    expect(leftBy({ dossier: copy })).toEqual(all);
    const other = {
      ...dossier,
      variants: [variant, { ...variant, id: 'b', machines: [] }],
      activeVariant: 'b',
    } as unknown as Dossier;
    store.setState({ dossier, notices: [] });
    expect(leftBy({ dossier: other })).toEqual(without('no-facade', 'place-gone'));
  });

  it('that no answer came leaves when one does', () => {
    expect(leftBy({ outcome: { kind: 'ready', assessment: {} as never } })).toEqual(without('engine-failed'));
  });

  it('that was good to know leaves with its step; what is wrong stays, and what a move asks again or takes away', () => {
    expect(leftBy({ screen: step('uitkomst') })).toEqual(without('part-heights'));
  });

  it('stays while the same step is shown again', () => {
    expect(leftBy({ screen: step('omgeving') })).toEqual(all);
    expect(leftBy({ selection: { kind: 'building', id: 'b' } })).toEqual(all);
  });

  it('of a dossier leaves with it for the front door; what is kept, or has a way back, is as true there', () => {
    notify('problem', 'not-kept', {}, { kind: 'back', id: '2', title: 'Markt 1' });
    expect(leftBy({ screen: { kind: 'start' } }).toSorted()).toEqual(['not-kept', 'storage-full', 'unkept-work']);
  });

  it('of a search is left behind on the way to a desk', () => {
    store.setState({ screen: { kind: 'start' } });
    expect(leftBy({ screen: { kind: 'desk', desk: 'heling' } }).toSorted()).toEqual(['storage-full', 'unkept-work']);
  });
});
