/** Dossiers in this browser (IndexedDB). Every answer is a result: private mode, a full disk or a damaged record is said, never thrown. */
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import { type Card, inOrder, readCard } from './card.ts';
import { allDone, databaseOf } from './database.ts';
import type { Dossier } from './dossier.ts';
import { stepsBetween } from './draft-steps.ts';
import { packedRecord, unpackedRecord } from './packed-record.ts';
import type { Stored } from './stored-dossier.ts';

const { attempt } = databaseOf('gevelwijzer', 1, (db) => {
  db.createObjectStore('dossiers');
  db.createObjectStore('cards', { keyPath: 'id' });
});

/**
 * Saves in one step, all or nothing.
 * @param seen the change this tab last saw stored; another one in the store was made elsewhere and is not overwritten
 * @returns error `changed-elsewhere`, `dossier-wiped` when what was seen is no longer there, or what `attempt` says
 */
export async function saveDossier(dossier: Dossier, card: Card, seen: string | null): Promise<Result<void>> {
  const saved = await attempt(async (db) => {
    // On the disk before it is said: not in a buffer that goes with the power.
    const move = db.transaction(['dossiers', 'cards'], 'readwrite', { durability: 'strict' });
    const stored = (await move.objectStore('cards').get(dossier.id)) as Card | undefined;
    const gone = !stored && seen !== null && (await move.objectStore('dossiers').getKey(dossier.id)) === undefined;
    const elsewhere = stored && stored.changed !== seen;
    // Of the same moment is not yet the same: a file may say any moment.
    const same =
      elsewhere && stored.changed === card.changed && (await isStored(move.objectStore('dossiers'), dossier));
    if (gone || (elsewhere && !same)) {
      await move.done;
      return gone ? 'dossier-wiped' : 'changed-elsewhere';
    }
    await allDone(
      move.objectStore('dossiers').put(packedRecord(dossier), dossier.id),
      move.objectStore('cards').put(card),
      move.done,
    );
    return null;
  });
  if (!saved.ok) return saved;
  return saved.value === null ? ok(undefined) : refuse(saved.value, 'another tab changed or wiped this dossier');
}

async function isStored(dossiers: { get: (id: string) => Promise<unknown> }, dossier: Dossier): Promise<boolean> {
  return stepsBetween(unpackedRecord(await dossiers.get(dossier.id)), dossier).length === 0;
}

/** Newest first. A card that cannot be read, or a dossier or card that has lost the other, is one of them and says so. */
export function listCards(): Promise<Result<Card[]>> {
  return attempt(async (db) => {
    const look = db.transaction(['dossiers', 'cards']);
    const [cards, ids, keys] = await Promise.all([
      look.objectStore('cards').getAll(),
      look.objectStore('cards').getAllKeys(),
      look.objectStore('dossiers').getAllKeys(),
    ]);
    const stored = new Set<IDBValidKey>(keys);
    const known = new Set<IDBValidKey>(ids);
    return inOrder([
      ...cards.map((card: unknown, i) => readCard(card, ids[i] as string, stored.has(ids[i] as string))),
      ...keys.filter((key) => !known.has(key)).map((key) => readCard(undefined, key as string)),
    ]);
  });
}

/** Only what is whole. Error `damaged` for a record of which something cannot be read; it is kept as it is. */
export async function loadDossier(id: string): Promise<Result<Dossier>> {
  const loaded = await loadStored(id);
  if (!loaded.ok) return loaded;
  const { dossier, unread } = loaded.value;
  return unread.length === 0 ? ok(dossier) : refuse('damaged', unread.map(({ path }) => path).join(', '));
}

/**
 * As much as can be read, with what cannot be.
 * @returns error `dossier-gone` when nothing is stored under this id; `damaged`, `newer-version`
 */
export async function loadStored(id: string): Promise<Result<Stored>> {
  const found = await loadRaw(id);
  if (!found.ok) return found;
  const { readStored } = await import('./stored-dossier.ts');
  return readStored(found.value, id);
}

/** The record as it lies there. @returns error `dossier-gone` when nothing is stored under this id */
export async function loadRaw(id: string): Promise<Result<unknown>> {
  const found = await attempt((db) => db.get('dossiers', id));
  if (!found.ok) return found;
  return found.value === undefined
    ? refuse('dossier-gone', 'nothing is stored under this id')
    : ok(unpackedRecord(found.value));
}

export function removeDossier(id: string): Promise<Result<void>> {
  return attempt(async (db) => {
    const move = db.transaction(['dossiers', 'cards'], 'readwrite');
    await allDone(move.objectStore('dossiers').delete(id), move.objectStore('cards').delete(id), move.done);
  });
}
