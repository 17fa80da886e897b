import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newBrowser, SmallStore } from './browser-of-tabs.ts';

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A page that comes after the one that went: with modules of its own. */
async function page() {
  vi.resetModules();
  return import('../../src/archive/desk.ts');
}

const one = (id: string, number: string) => ({ id, kind: 'stop-heling', expires: null, value: { number } });
const numbers = async () => {
  const stored = await (await page()).listKept<{ number: string }>('stop-heling');
  return stored.ok ? stored.value.map(({ value }) => value.number).toSorted() : null;
};

/** The page goes before the disk was asked anything. */
const goes = () => {
  const never = () => new Promise<never>(() => undefined);
  vi.doMock('../../src/archive/database.ts', () => ({ databaseOf: () => ({ attempt: never }) }));
  return page().then((left) => {
    vi.doUnmock('../../src/archive/database.ts');
    return left;
  });
};

describe('what a desk keeps when its page goes at once', () => {
  it('is there on the next, the last that was said of each', async () => {
    await (await page()).keep(one('a', 'A1'));
    const left = await goes();
    void left.keep(one('a', 'A2'));
    void left.keep(one('a', 'A3'));
    void left.keep(one('b', 'B1'));
    expect(await numbers()).toEqual(['A3', 'B1']);
    expect(localStorage.length).toBe(0);
    expect(await numbers()).toEqual(['A3', 'B1']);
  });

  it('what was wiped stays wiped', async () => {
    const before = await page();
    await before.keep(one('a', 'A1'));
    await before.keep(one('b', 'B1'));
    void (await goes()).wipeKept('a');
    expect(await numbers()).toEqual(['B1']);
    expect(localStorage.length).toBe(0);
  });

  it('what a full disk does not take is listed, and stored when there is room', async () => {
    const now = await page();
    await now.keep(one('a', 'A1'));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await now.keep(one('b', 'B1'))).toMatchObject({ ok: false });
    expect(await numbers()).toEqual(['A1', 'B1']);
    full.mockRestore();
    expect(await numbers()).toEqual(['A1', 'B1']);
    expect(localStorage.length).toBe(0);
  });

  it('a note that is none wipes nothing, and a browser without room for notes keeps all the same', async () => {
    const now = await page();
    await now.keep(one('a', 'A1'));
    for (const text of ['{"id":"a', '{}', '7', '{"id":"b","kind":"stop-heling"}']) {
      localStorage.setItem('desk-a', text);
      expect(await numbers()).toEqual(['A1']);
    }
    vi.stubGlobal('localStorage', new SmallStore(0));
    await (await page()).keep(one('b', 'B1'));
    expect(await numbers()).toEqual(['A1', 'B1']);
  });
});
