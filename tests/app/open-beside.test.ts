// @vitest-environment happy-dom
/** Whatever is opened, what lies in this browser stays as it is; one garbled record leaves the list of the others as it was. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type IDBPDatabase, openDB } from 'idb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Card, cardOf } from '../../src/archive/card.ts';
import type { Dossier } from '../../src/archive/dossier.ts';
import { placeName } from '../../src/archive/place-name.ts';
import { listCards, saveDossier } from '../../src/archive/store.ts';
import { dossiers } from '../archive/random-dossiers.ts';

/** The verdict is of no account here: a worker that never answers. */
class Silent extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}

const example = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;
const three = ['een', 'twee', 'drie'].map(
  (id, i): Dossier => ({
    ...example,
    id,
    title: `Dossier ${id}`,
    changed: `2026-11-2${i}T10:00:00.000Z`,
  }),
);

type Path = readonly (string | number)[];

function paths(value: unknown, path: Path = []): Path[] {
  return typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))]
    : [path];
}

function garbled<Value>(value: Value, path: Path, put: unknown): Value {
  const copy = structuredClone(value);
  let inner = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) inner = inner[key] as Record<string, unknown>;
  inner[String(path.at(-1))] = put;
  return copy;
}

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(Number.NaN, undefined, 'vandaag', '2026-13-45', '', 10n, new Date(Number.NaN), 'x'.repeat(9000)),
);

let db: IDBPDatabase;

beforeAll(async () => {
  globalThis.Worker = Silent as never;
  await listCards();
  db = await openDB('gevelwijzer');
});
afterAll(() => db.close());
beforeEach(empty);

async function empty(): Promise<void> {
  await db.clear('dossiers');
  await db.clear('cards');
}

async function stored(): Promise<ReadonlyMap<string, unknown>> {
  const [records, cards] = [await db.getAll('dossiers'), (await db.getAll('cards')) as Card[]];
  return new Map<string, unknown>([
    ...records.map((one: Dossier) => [`dossier ${one.id}`, one] as const),
    ...cards.map((one) => [`card ${one.id}`, one] as const),
  ]);
}

describe('one garbled record', () => {
  it('in the card or the dossier, at any field, leaves the list of all others as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(dossiers, { minLength: 2, maxLength: 5, selector: ({ id }) => id }),
        fc.nat(),
        fc.constantFrom('cards', 'dossiers'),
        fc.nat(),
        anything,
        async (all, which, kind, where, put) => {
          await empty();
          for (const one of all) await saveDossier(one, cardOf(one), null);
          const before = await listCards();
          const bad = all[which % all.length] as Dossier;
          const record = kind === 'cards' ? cardOf(bad) : bad;
          const some = paths(record).filter((path) => path.length > 0 && !(kind === 'cards' && path[0] === 'id'));
          const broken = garbled(record, some[where % some.length] as Path, put);
          if (kind === 'cards') await db.put('cards', broken);
          else await db.put('dossiers', broken, bad.id);
          const after = await listCards();
          if (!before.ok || !after.ok) throw new Error('no list');
          const others = (cards: readonly Card[]) => cards.filter(({ id }) => id !== bad.id);
          expect(others(after.value)).toEqual(others(before.value));
          expect(after.value).toHaveLength(all.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a dossier without its card, and a card without its dossier, are in the list and say so', async () => {
    const [one, two, three] = ['een', 'twee', 'drie'].map((id) => ({ ...example, id })) as [Dossier, Dossier, Dossier];
    for (const each of [one, two, three]) await saveDossier(each, cardOf(each), null);
    await db.delete('cards', 'een');
    await db.delete('dossiers', 'twee');
    const list = await listCards();
    if (!list.ok) throw new Error('no list');
    const unread = Object.fromEntries(list.value.map((card) => [card.id, card.unread]));
    expect(unread).toEqual({ een: ['record'], twee: ['record'], drie: undefined });
  });
});

describe('opening', () => {
  it('a file that was changed at any place never changes what is stored', async () => {
    const { openFile } = await import('../../src/app/actions/open-file.ts');
    const { saveNow } = await import('../../src/app/actions/save-soon.ts');
    const { store } = await import('../../src/app/state/store.ts');
    const { emptyState } = await import('../../src/app/state/app-state.ts');
    const all = paths(example).filter(([first]) => first !== undefined && first !== 'schema' && first !== 'id');
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        fc.constantFrom(...all),
        fc.jsonValue(),
        fc.boolean(),
        async (which, path, put, open) => {
          await empty();
          store.setState(emptyState);
          for (const one of three) await saveDossier(one, cardOf(one), null);
          const before = await stored();
          const { openStored } = await import('../../src/app/actions/open-beside.ts');
          // Also while it is on the screen itself.
          if (open) await openStored(three[which]?.id ?? '');
          const given = garbled(three[which] as Dossier, path, put);
          await openFile(new File([JSON.stringify(given)], 'anders.json'));
          await saveNow();
          const after = await stored();
          for (const [key, record] of before) expect(after.get(key), key).toEqual(record);
          const { notices, dossier } = store.getState();
          // Never in silence: opened as it was stored, opened beside, or refused.
          expect(notices).toHaveLength(1);
          kinds.add(notices[0]?.code ?? '');
          if (notices[0]?.code === 'opened-beside') expect(before.has(`dossier ${dossier?.id}`)).toBe(false);
          expect(after.size - before.size).toBe(notices[0]?.code === 'opened-beside' ? 2 : 0);
        },
      ),
      {
        numRuns: 120,
        examples: [
          [0, ['title'], example.title, false],
          [0, ['title'], 'Dossier een', false],
        ],
      },
    );
    expect([...kinds]).toEqual(expect.arrayContaining(['opened-beside', 'opened-stored', 'file-damaged']));
  });

  it('a file of what this browser did not take comes beside what the tab still holds', async () => {
    const { openFile } = await import('../../src/app/actions/open-file.ts');
    const { heldHere } = await import('../../src/app/actions/keep-dossier.ts');
    const { saveNow } = await import('../../src/app/actions/save-soon.ts');
    const { store } = await import('../../src/app/state/store.ts');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const fileOf = (dossier: Dossier) => new File([JSON.stringify(dossier)], 'los.json');
    const loose = { ...example, id: 'los' };
    for (const one of [loose, { ...example, id: 'ander' }, { ...loose, caseNumber: 'anders' }]) {
      await openFile(fileOf(one));
      await saveNow();
    }
    expect(store.getState().notices.map(({ code }) => code)).toContain('opened-beside');
    expect(store.getState().dossier?.id).not.toBe('los');
    expect(heldHere('los')?.caseNumber).toBe(example.caseNumber);
    put.mockRestore();
  });

  it.each(['Lindervoort', 'amsterdam_leidsestraat_panden_rd'])(
    'what comes beside a dossier that nobody named is called as that one is on the screen, not %s',
    async (name) => {
      const { besideOf } = await import('../../src/app/actions/open-beside.ts');
      const given = { ...example, title: name, surroundings: { ...example.surroundings, name } };
      const { title } = await besideOf(given);
      expect(title.startsWith(`${placeName(given)} (`)).toBe(true);
      expect(title).not.toContain(name);
    },
  );
});
