// @vitest-environment happy-dom
/** On a phone what is good to know is one line until one reads it, and stays until then; faults and what has a way stay whole. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { notify } from '../../src/app/actions/notify.ts';
import { NoticeList } from '../../src/app/frame/notice-list.tsx';
import { leaveUntrue } from '../../src/app/frame/untrue-notices.ts';
import { emptyState, type Notice } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import { problemsNl, waysNl } from '../../src/i18n/nl/problems.ts';
import { fetched, learn } from '../../src/i18n/speak.ts';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
let isNarrow = true;
vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(max-width: 640px)' && isNarrow }));

const box = document.body.appendChild(document.createElement('section'));
box.className = 'notices';
const back: Notice['way'] = { kind: 'back', id: '2', title: 'Markt 1' };
const step = (name: 'locatie' | 'omgeving') => ({ kind: 'work', step: name }) as const;
const told = Object.keys(problemsNl)
  .filter((code) => code.startsWith('part-'))
  .slice(0, 2);

let leave: () => void = () => undefined;
beforeEach(async () => {
  await learn('nl');
  await Promise.all([fetched('nl', 'problems'), fetched('nl', 'noticeWays'), fetched('nl', 'dossierParts')]);
  store.setState({ ...emptyState, screen: step('locatie') }, true);
  leave = store.subscribe(leaveUntrue);
});
afterEach(() => {
  leave();
  render(null, box);
});
const drawn = () =>
  act(async () => {
    render(h(NoticeList, {}), box);
    await new Promise((done) => setTimeout(done, 50));
  });
const folded = () => box.querySelectorAll('.notice-folded').length;
const line = () => box.querySelector<HTMLButtonElement>('.notices-fold');

it('folds what is good to know, and nothing else; what is opened is read, and what comes later is folded again', async () => {
  for (const code of told) notify('info', code);
  notify('problem', 'service-offline');
  notify('info', 'asked-again');
  notify('info', 'not-kept', {}, back);
  await drawn();
  expect([folded(), box.querySelectorAll('.notice').length, line()?.textContent]).toEqual([2, 5, waysNl.read(2)]);
  await act(() => line()?.click());
  await drawn();
  expect([folded(), line()]).toEqual([0, null]);
  expect(store.getState().notices).toHaveLength(5);
  notify('info', 'added-heights');
  await drawn();
  expect([folded(), line()?.textContent]).toEqual([1, waysNl.read(1)]);
});

it('leaves none unread with a step; what was read leaves, and on a wide screen all of it, where it was whole', async () => {
  const codes = () => store.getState().notices.map(({ code }) => code);
  for (const code of told) notify('info', code);
  await drawn();
  store.setState({ screen: step('omgeving') });
  expect(codes()).toEqual(told);
  await drawn();
  await act(() => line()?.click());
  store.setState({ screen: step('locatie') });
  expect(codes()).toEqual([]);
  isNarrow = false;
  for (const code of told) notify('info', code);
  store.setState({ screen: step('omgeving') });
  expect(codes()).toEqual([]);
  isNarrow = true;
});
