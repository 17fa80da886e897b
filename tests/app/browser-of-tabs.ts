/** Tabs of one browser without a browser: each has its own modules, all share the disk, the small settings and the channel. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Dossier } from '../../src/archive/dossier.ts';
import { nothing } from './stand-ins.ts';

/** As `Storage`, with room for so many characters. */
export class SmallStore {
  readonly #kept = new Map<string, string>();
  readonly room: number;
  constructor(room = 5_000_000) {
    this.room = room;
  }
  get length() {
    return this.#kept.size;
  }
  key = (i: number) => [...this.#kept.keys()][i] ?? null;
  getItem = (key: string) => this.#kept.get(key) ?? null;
  removeItem = (key: string) => void this.#kept.delete(key);
  setItem(key: string, value: string) {
    const others = [...this.#kept].filter(([one]) => one !== key);
    const used = others.reduce((sum, [one, text]) => sum + one.length + text.length, 0);
    if (used + key.length + value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.#kept.set(key, value);
  }
}

export function newBrowser() {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', new SmallStore());
  vi.stubGlobal('sessionStorage', new SmallStore());
}

/** Opens a tab: what it imports is its own. Only one starts at a time, because the window is a global. */
export async function newTab() {
  vi.resetModules();
  // Nothing is seen of it: where it is rolled to is asked of a real page.
  const window = Object.assign(new EventTarget(), { scrollTo: () => undefined });
  vi.stubGlobal('window', window);
  const { store, patch } = await import('../../src/app/state/store.ts');
  const { edit, undo, redo, oneMore } = await import('../../src/app/actions/edit-dossier.ts');
  const { saveNow } = await import('../../src/app/actions/save-soon.ts');
  const { fresh, show } = await import('../../src/app/actions/new-dossier.ts');
  const { typing, typed } = await import('../../src/app/actions/typed-text.ts');
  const keeper = await import('../../src/app/actions/keep-dossier.ts');
  return {
    store,
    patch,
    edit,
    undo,
    redo,
    oneMore,
    saveNow,
    fresh,
    show,
    typing,
    typed,
    ...keeper,
    write: (caseNumber: string) => edit((one) => ({ ...one, caseNumber })),
    dossier: (): Dossier => {
      const { dossier } = store.getState();
      if (!dossier) throw new Error('none is open');
      return dossier;
    },
    codes: () => store.getState().notices.map(({ code }) => code),
    saved: () => store.getState().saved.kind,
    /** The page goes, at once. @returns true when the browser asks first */
    leave: () => {
      const before = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(before);
      window.dispatchEvent(new Event('pagehide'));
      return before.defaultPrevented;
    },
  };
}

export type Tab = Awaited<ReturnType<typeof newTab>>;

export const wait = (ms: number) => new Promise((end) => setTimeout(end, ms));

/** Every write to the disk takes this long. */
export function slowDisk(ms: number) {
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = put.apply(this, given as Parameters<typeof put>);
    // A transaction lives while it is asked something.
    const until = Date.now() + ms;
    const ask = () => {
      if (Date.now() < until) this.get('none').onsuccess = ask;
    };
    ask();
    return request;
  });
}

export async function opened(tab: Tab, title = 'Plein', surroundings = nothing) {
  tab.show(tab.fresh(title, surroundings, []));
  await tab.saveNow();
  return tab.dossier().id;
}

/** Another tab, with what is kept under this number. */
export async function tabOn(id: string) {
  const tab = await newTab();
  const loaded = await tab.loadKept(id);
  if (!loaded) throw new Error('not there');
  tab.show(loaded);
  return tab;
}

export const inStore = async (tab: Tab, id: string) => {
  const { loadDossier } = await import('../../src/archive/store.ts');
  void tab;
  return loadDossier(id);
};
export const listed = async () => {
  const { listCards } = await import('../../src/archive/store.ts');
  const cards = await listCards();
  return cards.ok ? cards.value : [];
};
