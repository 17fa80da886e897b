import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inStore, listed, newBrowser, newTab, opened, slowDisk, tabOn, wait } from './browser-of-tabs.ts';

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('wiped stays wiped', () => {
  it('in another tab that goes on: said, kept as a new one only on request', async () => {
    const one = await newTab();
    const id = await opened(one);
    const other = await newTab();
    await other.forget(id);
    one.write('in de eerste');
    await one.saveNow();
    expect(one.saved()).toBe('failed');
    expect(one.codes()).toEqual(['dossier-wiped']);
    expect(await listed()).toEqual([]);
    one.keepAsNew();
    await one.saveNow();
    const cards = await listed();
    expect(cards).toHaveLength(1);
    expect(cards[0]?.id).not.toBe(id);
  });

  it('in another tab where nothing was done: said why it is not kept, and it goes without a question', async () => {
    const one = await newTab();
    const id = await opened(one);
    const other = await newTab();
    await other.forget(id);
    await expect.poll(() => one.saved()).toBe('failed');
    expect(one.codes()).toEqual(['dossier-wiped']);
    expect(one.leave()).toBe(false);
    const next = await newTab();
    await next.listKept();
    expect(await listed()).toEqual([]);
  });

  it('with its draft, at the next start', async () => {
    const one = await newTab();
    const id = await opened(one);
    one.write('net gesloten');
    one.leave();
    const other = await newTab();
    await other.forget(id);
    const next = await newTab();
    await next.listKept();
    expect(await listed()).toEqual([]);
  });

  it('also when the draft was written after the wipe', async () => {
    const one = await newTab();
    const id = await opened(one);
    const other = await newTab();
    await other.forget(id);
    one.write('te laat');
    one.leave();
    const next = await newTab();
    await next.listKept();
    expect(await listed()).toEqual([]);
  });

  it('a save that waits for the disk does not bring it back', async () => {
    const tab = await newTab();
    const id = await opened(tab);
    slowDisk(30);
    tab.write('een');
    const first = tab.saveNow();
    tab.write('twee');
    const second = tab.saveNow();
    await Promise.all([tab.forget(id), first, second]);
    expect(await listed()).toEqual([]);
  });
});

describe('work that was left behind', () => {
  it('on a dossier that can no longer be read: said by name, and it stays until it can', async () => {
    const one = await newTab();
    const id = await opened(one);
    one.write('net gesloten');
    const killed = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('the tab is gone');
    });
    one.leave();
    await wait(50);
    expect(one.saved()).toBe('failed');
    killed.mockRestore();
    const whole = await inStore(one, id);
    if (!whole.ok) throw new Error('not there');
    const { openDB } = await import('idb');
    const db = await openDB('gevelwijzer');
    await db.put('dossiers', { ...whole.value, notes: 3 }, id);
    const next = await newTab();
    await next.listKept();
    expect(next.store.getState().notices).toMatchObject([
      { code: 'draft-waits', details: { example: 'Plein', count: 1 } },
    ]);
    await db.put('dossiers', whole.value, id);
    db.close();
    const later = await newTab();
    await later.listKept();
    expect(later.codes()).toEqual([]);
    expect((await later.loadKept(id))?.caseNumber).toBe('net gesloten');
  });
});

describe('two tabs', () => {
  it('the second to save becomes a dossier of its own, and its steps back never write over the first', async () => {
    const one = await newTab();
    const id = await opened(one);
    const other = await tabOn(id);
    one.write('eerste');
    await one.saveNow();
    other.write('tweede');
    await other.saveNow();
    await other.saveNow();
    expect(other.dossier().id).not.toBe(id);
    other.undo();
    await other.saveNow();
    expect((await listed()).map(({ title }) => title).toSorted()).toEqual(['Plein', 'Plein (2)']);
    const first = await inStore(one, id);
    expect(first.ok && first.value.caseNumber).toBe('eerste');
  });
});

describe('two tabs on a slow disk', () => {
  it.each([0, 1, 5])(
    'what was saved %i times more meanwhile goes along, and comes beside the first once',
    async (more) => {
      const one = await newTab();
      const id = await opened(one);
      const other = await tabOn(id);
      one.write('eerste');
      await one.saveNow();
      slowDisk(30);
      other.write('tweede');
      const saves = [other.saveNow()];
      for (let i = 0; i < more; i++) {
        other.write(`meer ${i}`);
        saves.push(other.saveNow());
      }
      await Promise.all(saves);
      await other.saveNow();
      expect((await listed()).map(({ title }) => title).toSorted()).toEqual(['Plein', 'Plein (2)']);
      const [first, second] = [await inStore(one, id), await inStore(other, other.dossier().id)];
      expect(first.ok && first.value.caseNumber).toBe('eerste');
      expect(second.ok && second.value.caseNumber).toBe(more ? `meer ${more - 1}` : 'tweede');
    },
  );
});

describe('a register past its day', () => {
  it('is named at the start, stays until the user wipes it, and may be kept on', async () => {
    const { keepRegisterUntil, listRegisters, saveRegister } = await import('../../src/archive/registers.ts');
    const facts = { owner: '', date: '2020-01-01', count: 1, text: 'a' };
    await saveRegister({ ...facts, id: 'old', name: 'Fietsen', expires: '2020-02-01' });
    await saveRegister({ ...facts, id: 'new', name: 'Telefoons', expires: '2999-01-01' });
    const tab = await newTab();
    await tab.listKept();
    expect(tab.store.getState().notices).toMatchObject([
      { code: 'registers-expired', details: { example: 'Fietsen, 2020-02-01', count: 1 } },
    ]);
    const stored = await listRegisters();
    expect(stored.ok && stored.value.map(({ id }) => id).toSorted()).toEqual(['new', 'old']);
    await keepRegisterUntil('old', '2999-01-01');
    const later = await newTab();
    await later.listKept();
    expect(later.codes()).toEqual([]);
  });
});
