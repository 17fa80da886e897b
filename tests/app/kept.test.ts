import { IDBObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Card, cardOf } from '../../src/archive/card.ts';
import { recordOf } from '../../src/archive/outcomes.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { WholeAssessment } from '../../src/engine/scene/assessment.ts';
import type { Building, Scene } from '../../src/engine/scene/scene.ts';
import { demo } from '../engine/scenes.ts';
import { inStore, listed, newBrowser, newTab, opened, SmallStore, slowDisk, wait } from './browser-of-tabs.ts';
import { nothing } from './stand-ins.ts';

// What is said of a step back comes later, and then into the tab of a later test.
vi.mock('../../src/app/actions/tell-undone.ts', () => ({ tellUndone: vi.fn() }));

beforeEach(newBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('one tab', () => {
  it('a disk that takes long for every write makes no second dossier', async () => {
    const tab = await newTab();
    const id = await opened(tab);
    slowDisk(60);
    const saves: Promise<void>[] = [];
    for (let i = 0; i < 12; i++) {
      tab.write(`2026-${i}`);
      saves.push(tab.saveNow());
      await wait(15);
      // Never said before the disk has it.
      expect(tab.saved()).not.toBe('saved');
    }
    await Promise.all(saves);
    expect(tab.saved()).toBe('saved');
    expect((await listed()).map(({ title }) => title)).toEqual(['Plein']);
    const stored = await inStore(tab, id);
    expect(stored.ok && stored.value.caseNumber).toBe('2026-11');
  });

  it('two edits within one millisecond are two states, and undo is a third', async () => {
    const tab = await newTab();
    await opened(tab);
    const moments = [tab.dossier().changed];
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const text of ['a', 'b']) {
      tab.write(text);
      moments.push(tab.dossier().changed);
    }
    tab.undo();
    moments.push(tab.dossier().changed);
    vi.useRealTimers();
    expect(new Set(moments).size).toBe(4);
    expect(tab.dossier().caseNumber).toBe('a');
  });

  it('undo keeps 200 steps on every path', async () => {
    const tab = await newTab();
    await opened(tab);
    for (let i = 0; i < 300; i++) tab.write(String(i));
    expect(tab.store.getState().past).toHaveLength(200);
    for (let i = 0; i < 300; i++) tab.undo();
    expect(tab.dossier().caseNumber).toBe('99');
    for (let i = 0; i < 300; i++) tab.redo();
    expect(tab.store.getState().past).toHaveLength(200);
    const { drag, drop } = await import('../../src/app/actions/place-machine.ts');
    for (let i = 0; i < 300; i++) {
      drag([0, 0]);
      drop([1, 1]);
    }
    expect(tab.store.getState().past).toHaveLength(200);
  });

  it('a full disk keeps the work in the tab, with a way back when another dossier is opened', async () => {
    const tab = await newTab();
    const id = await opened(tab);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    tab.write('alleen hier');
    await tab.saveNow();
    expect([tab.saved(), ...tab.codes()]).toEqual(['failed', 'storage-full']);
    for (const name of ['Ander', 'Nog een']) tab.show(tab.fresh(name, nothing, []));
    await tab.saveNow();
    const ways = tab.store.getState().notices.flatMap(({ way }) => (way?.kind === 'back' ? [way.title] : []));
    expect(ways).toEqual(expect.arrayContaining(['Plein', 'Ander']));
    expect(tab.leave()).toBe(true);
    put.mockRestore();
    const back = await tab.loadKept(id);
    if (!back) throw new Error('lost');
    expect(back.caseNumber).toBe('alleen hier');
    tab.show(back);
    await tab.saveNow();
    const stored = await inStore(tab, id);
    expect(stored.ok && stored.value.caseNumber).toBe('alleen hier');
  });

  it('storage that is switched off is said so, and not as a full disk', async () => {
    const tab = await newTab();
    vi.stubGlobal('indexedDB', undefined);
    tab.show(tab.fresh('Plein', nothing, []));
    await tab.saveNow();
    expect([tab.saved(), ...tab.codes()]).toEqual(['failed', 'storage-off']);
    expect(tab.dossier().title).toBe('Plein');
  });

  it('storage that throws at the first word, and that of a newer release, are said as what they are', async () => {
    const tab = await newTab();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    await opened(tab);
    expect([tab.saved(), ...tab.codes()]).toEqual(['failed', 'storage-off']);
    vi.restoreAllMocks();
    newBrowser();
    (await openDB('gevelwijzer', 99)).close();
    const old = await newTab();
    await opened(old);
    expect([old.saved(), ...old.codes()]).toEqual(['failed', 'storage-newer']);
    expect(old.dossier().title).toBe('Plein');
  });

  it('a newer release that starts in another tab is not kept waiting; here it is said, and the work stays', async () => {
    const tab = await newTab();
    await opened(tab);
    (await openDB('gevelwijzer', 2)).close();
    tab.write('nog hier');
    await tab.saveNow();
    expect([tab.saved(), ...tab.codes()]).toEqual(['failed', 'storage-newer']);
    expect(tab.dossier().caseNumber).toBe('nog hier');
    expect(tab.leave()).toBe(true);
  });

  it('a store of which nothing is left, thrown away under an open tab, is said and kept anew on request', async () => {
    const tab = await newTab();
    await opened(tab);
    await deleteDB('gevelwijzer');
    for (const text of ['een', 'twee']) {
      tab.write(text);
      await tab.saveNow();
      expect([tab.saved(), ...tab.codes()]).toEqual(['failed', 'dossier-wiped']);
    }
    tab.keepAsNew();
    await tab.saveNow();
    expect([tab.saved(), ...tab.codes()]).toEqual(['saved']);
    expect((await listed()).map(({ caseNumber }) => caseNumber)).toEqual(['twee']);
  });

  it('a disk that has no room is said so, whatever the browser calls it', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 90_000_000, usage: 89_900_000 }) } });
    const tab = await newTab();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    await opened(tab);
    expect(tab.codes()).toEqual(['storage-full']);
  });

  it('a store that was emptied while the browser was closed is said at the next start', async () => {
    const tab = await newTab();
    await opened(tab);
    const { IDBFactory } = await import('fake-indexeddb');
    vi.stubGlobal('indexedDB', new IDBFactory());
    const later = await newTab();
    await later.listKept();
    expect(later.codes()).toEqual(['store-emptied']);
  });

  it('a store that is thrown away while a dossier is open: said, and kept as a new one on request', async () => {
    const tab = await newTab();
    const id = await opened(tab);
    await tab.forget('none');
    const { removeDossier } = await import('../../src/archive/store.ts');
    await removeDossier(id);
    tab.write('nog hier');
    await tab.saveNow();
    expect([tab.saved(), ...tab.codes()]).toEqual(['failed', 'dossier-wiped']);
    expect(await listed()).toEqual([]);
    tab.keepAsNew();
    await tab.saveNow();
    expect([tab.saved(), ...tab.codes()]).toEqual(['saved']);
    expect(await listed()).toHaveLength(1);
  });
});

describe('typed text', () => {
  it('counts as not saved until it is given, and leaving gives it', async () => {
    const tab = await newTab();
    const id = await opened(tab);
    const field = {};
    tab.typing(field, () => {
      tab.typed(field);
      tab.write('half een woo');
    });
    expect(tab.store.getState().typing).toBe(true);
    expect(tab.leave()).toBe(false);
    expect(tab.store.getState().typing).toBe(false);
    const next = await newTab();
    await next.listKept();
    expect((await next.loadKept(id))?.caseNumber).toBe('half een woo');
  });

  it('goes to the dossier it was typed in when another is opened', async () => {
    const tab = await newTab();
    const id = await opened(tab);
    const field = {};
    tab.typing(field, () => {
      tab.typed(field);
      tab.write('van het eerste');
    });
    tab.show(tab.fresh('Ander', nothing, []));
    await tab.saveNow();
    const first = await inStore(tab, id);
    expect(first.ok && first.value.caseNumber).toBe('van het eerste');
    expect(tab.dossier().caseNumber).toBe('');
  });

  it('what one stretch of typing gives is one step back', async () => {
    const tab = await newTab();
    await opened(tab);
    const { within } = await import('../../src/app/actions/typed-text.ts');
    const stretch = { made: false };
    for (const text of ['e', 'ee', 'een']) within(stretch, () => tab.write(text));
    expect(tab.store.getState().past).toHaveLength(1);
    tab.undo();
    expect(tab.dossier().caseNumber).toBe('');
  });
});

describe('a page that goes at once', () => {
  const square = (i: number): Building =>
    ({
      id: `p${i}`,
      footprint: [
        [
          [
            [i, 0],
            [i + 9, 0],
            [i + 9, 9],
            [i, 0],
          ],
        ],
      ],
      year: 1990,
      note: 'x'.repeat(200),
    }) as unknown as Building;

  it('keeps the edit of a dossier that is far larger than the small settings', async () => {
    vi.stubGlobal('localStorage', new SmallStore(20_000));
    const tab = await newTab();
    const id = await opened(tab, 'Groot', { ...nothing, buildings: Array.from({ length: 5000 }, (_, i) => square(i)) });
    tab.write('2026-9');
    expect(tab.leave()).toBe(false);
    const { listDrafts, endOf } = await import('../../src/archive/drafts.ts');
    const [draft] = listDrafts();
    expect(JSON.stringify(draft).length).toBeLessThan(2000);
    const stored = tab.dossier();
    const end = draft && endOf(draft, { ...stored, caseNumber: '', changed: draft.from[0]?.changed ?? '' });
    expect(end).toMatchObject({ kind: 'save', record: { id, caseNumber: '2026-9' } });
  });

  it('is asked about when the edit cannot be kept anywhere', async () => {
    vi.stubGlobal('localStorage', new SmallStore(0));
    const tab = await newTab();
    await opened(tab);
    expect(tab.leave()).toBe(false);
    tab.write('nergens');
    expect(tab.leave()).toBe(true);
  });

  it('while a save is under way: kept whether that save came through or not', async () => {
    const tab = await newTab();
    const id = await opened(tab);
    slowDisk(40);
    tab.write('onderweg');
    const saving = tab.saveNow();
    await wait(5);
    tab.write('daarna');
    expect(tab.leave()).toBe(false);
    await saving;
    vi.restoreAllMocks();
    const next = await newTab();
    await next.listKept();
    expect((await next.loadKept(id))?.caseNumber).toBe('daarna');
    expect(await listed()).toHaveLength(1);
  });
});

describe('the card of a dossier', () => {
  const judged = (given: Scene) => {
    const made = assess(given, releasedModels);
    if (!made.ok) throw new Error(made.error.message);
    return { ...made.value, conditional: given.assumed.length > 0 };
  };
  const green = demo('demo-green');
  const orange = demo('demo-orange');
  /** With each of what a colour is not said without, and with neither. */
  const answers = [
    judged({ ...green, assumed: ['placesOfStay'] }),
    judged({ ...orange, answers: { ...orange.answers, placesOfStay: null } }),
    judged(orange),
  ];
  const keys = ['verdict', 'under', 'exposures', 'notGreenAt', 'kenmerk'] as const;
  const told = (card: Partial<Card>) => keys.map((key) => card[key]);

  it('tells one answer, whatever was noted before of it or of another', async () => {
    const tab = await newTab();
    const cases = answers.flatMap((now) => [...answers, null].map((then) => [then, now] as const));
    for (const [then, now] of cases)
      for (const name of ['A', 'B'])
        for (const release of ['this', 'before', 'earlier'] as const) {
          await opened(tab);
          // An earlier release knew none of it, the one before not what fails by which hours; a variant may have got another name since.
          const noted = then && recordOf(then, name, '2026-11-29T10:00:00.000Z');
          const { notGreenAt: _, ...before } = noted ?? recordOf(now, name, '');
          const { under: __, exposures: ___, ...earlier } = before;
          const outcomes = noted ? [{ this: noted, before, earlier }[release]] : [];
          tab.show({ ...tab.dossier(), id: crypto.randomUUID(), outcomes });
          tab.patch({ outcome: { kind: 'ready', assessment: now as WholeAssessment } });
          await tab.saveNow();
          const card = (await listed()).find(({ id }) => id === tab.dossier().id);
          expect(told(card ?? {})).toEqual(told(recordOf(now, 'A', '')));
          // The same again, judged after it was noted: the list tells what the store tells.
          const stored = await inStore(tab, tab.dossier().id);
          if (!stored.ok) throw new Error(stored.error.message);
          expect(told(cardOf(stored.value))).toEqual(told(card ?? {}));
          // Another variant is opened, and not judged yet: nothing of what was noted of it stands among this answer.
          const [variant] = tab.dossier().variants;
          if (!variant) throw new Error('no variant');
          const two = { ...tab.dossier(), variants: [variant, { ...variant, id: 'b', name: 'B' }], activeVariant: 'b' };
          tab.patch({ dossier: { ...two, changed: new Date().toISOString() } });
          await tab.saveNow();
          const after = (await listed()).find(({ id }) => id === two.id);
          expect(told(after ?? {})).toEqual(told(recordOf(now, 'A', '')));
        }
  });
});

describe('a private window', () => {
  it.each([
    ['Firefox, private', async () => Promise.reject(new DOMException('no', 'SecurityError')), true],
    ['a common window', async () => Promise.resolve({}), false],
    ['a browser without such folders', undefined, false],
  ])('%s', async (_, getDirectory, fleeting) => {
    vi.stubGlobal('navigator', { storage: { getDirectory } });
    const tab = await newTab();
    await tab.listKept();
    await wait(1);
    expect(tab.store.getState().fleeting).toBe(fleeting);
  });
});

describe('storage that never answers', () => {
  it('is said, and does not keep anything else waiting', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const tab = await newTab();
    const started = tab.listKept();
    tab.show(tab.fresh('Plein', nothing, []));
    const asked = tab.saveNow();
    await vi.advanceTimersByTimeAsync(25_000);
    vi.useRealTimers();
    await Promise.all([started, asked]);
    expect(tab.saved()).toBe('failed');
    expect(tab.codes()).toEqual(['storage-silent']);
    expect(tab.dossier().title).toBe('Plein');
  });
});
