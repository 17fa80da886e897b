// @vitest-environment happy-dom
/** A desk that the municipality switched off: no screen leads to it, and no file opens it. */
import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { filesFor } from '../../src/app/actions/on-its-way.ts';
import type { DeskId } from '../../src/app/state/app-state.ts';
import { emptyState } from '../../src/app/state/app-state.ts';
import { store } from '../../src/app/state/store.ts';
import { pagesNl } from '../../src/i18n/nl/start.ts';
import { learn } from '../../src/i18n/speak.ts';
import { projectFiles, read } from '../house/source-tree.ts';
import { silenceWorkers } from './stand-ins.ts';

silenceWorkers();
vi.mock('../../src/archive/other-work.ts', () => ({
  otherWork: async () => [
    { module: 'draaiboek', title: 'Marktstraat 1', since: '2026-11-01' },
    { module: 'heling', title: 'Handelaar', since: '2026-11-02' },
  ],
}));
const all = Object.keys(pagesNl.desks) as DeskId[];
const page = document.createElement('div');
document.body.append(page);

const desksLinked = async (shown: ComponentChild): Promise<string[]> => {
  await act(() => render(shown, page));
  await vi.dynamicImportSettled();
  await act(() => undefined);
  for (const one of page.querySelectorAll('details')) one.setAttribute('open', '');
  const found = [...page.querySelectorAll('a')].map((one) => /#\/(\w+)/.exec(one.getAttribute('href') ?? '')?.[1]);
  // The pages that are looked up are no desks.
  return all.filter((desk) => found.includes(desk)).toSorted();
};

beforeAll(() => learn('nl'));

afterEach(async () => {
  await act(() => render(null, page));
  store.setState(emptyState);
});

describe('a desk that is switched off', async () => {
  const { StartNow } = await import('../../src/app/start/start-now.tsx');
  const { StartBelow } = await import('../../src/app/start/start-below.tsx');
  const { InterventiesScreen } = await import('../../src/app/desks/interventies/interventies-screen.tsx');
  const { DossierList } = await import('../../src/app/start/dossier-list.tsx');
  const screens: readonly (readonly [string, ComponentChild, readonly DeskId[]])[] = [
    ['what cannot wait', h(StartNow, {}), ['cijfers', 'draaiboek', 'heling']],
    ['the front door', h(StartBelow, { desks: all }), all.toSorted()],
    ['the interventions', h(InterventiesScreen, {}), ['cijfers', 'draaiboek', 'heling']],
    ['the list of dossiers', h(DossierList, {}), ['draaiboek', 'heling']],
  ];

  it.each(screens)('is not offered by %s, and the others are', async (_, screen, offered) => {
    const seen = await desksLinked(screen);
    expect(seen).toEqual(offered);
    for (const off of offered) {
      await act(() => store.setState({ town: { desks: all.filter((one) => one !== off) } }));
      expect(await desksLinked(screen)).toEqual(offered.filter((one) => one !== off));
    }
    await act(() => store.setState({ town: { desks: [] } }));
    expect(await desksLinked(screen)).toEqual([]);
  });

  it('is written as a link in one place only: beside the desks themselves', () => {
    const others = projectFiles('src/app').filter(
      (path) => path.endsWith('.tsx') && !/frame\/desk-link|start\/start-below/.test(path),
    );
    expect(others.filter((path) => /<a\s[^>]*href=(?:"#\/|\{desk\}|\{`#\/(?!dossier\/))/.test(read(path)))).toEqual([]);
  });

  it('takes no file, and that is said; one that is on does', () => {
    const file = new File(['naam;x;y'], 'plekken.csv');
    store.setState({ town: { desks: ['heling'] } });
    filesFor('overzicht').offer(file);
    expect(store.getState().screen).toEqual(emptyState.screen);
    expect(store.getState().notices.map(({ code, details }) => [code, details])).toEqual([
      ['desk-off', { fileName: 'plekken.csv' }],
    ]);
    store.setState({ town: {}, notices: [] });
    filesFor('overzicht').offer(file);
    expect(store.getState().screen).toEqual({ kind: 'desk', desk: 'overzicht' });
    expect(store.getState().notices).toEqual([]);
  });
});
