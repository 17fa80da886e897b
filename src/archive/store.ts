/** Dossiers in this browser (IndexedDB). Every answer is a result: private mode, a full disk or a damaged record is said, never thrown. */
import { type IDBPDatabase, openDB } from 'idb';
import type { Verdict } from '../engine/assessment.ts';
import { ok, type Result, refuse } from '../engine/units.ts';
import type { Dossier } from './dossier.ts';

/** What the list shows without opening the dossier. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly changed: string;
  readonly verdict: Verdict | null;
  readonly kenmerk: string | null;
  readonly variants: number;
}

let database: Promise<IDBPDatabase> | null = null;

function open(): Promise<IDBPDatabase> {
  database ??= openDB('gevelwijzer', 1, {
    upgrade(db) {
      db.createObjectStore('dossiers');
      db.createObjectStore('cards', { keyPath: 'id' });
    },
  });
  return database;
}

async function attempt<Value>(work: (db: IDBPDatabase) => Promise<Value>): Promise<Result<Value>> {
  try {
    return ok(await work(await open()));
  } catch (fault) {
    database = null;
    const name = fault instanceof Error ? fault.name : '';
    return refuse(name === 'QuotaExceededError' ? 'storage-full' : 'storage-refused', String(fault));
  }
}

export function saveDossier(dossier: Dossier, card: Card): Promise<Result<void>> {
  return attempt(async (db) => {
    const move = db.transaction(['dossiers', 'cards'], 'readwrite');
    await Promise.all([
      move.objectStore('dossiers').put(dossier, dossier.id),
      move.objectStore('cards').put(card),
      move.done,
    ]);
  });
}

/** Newest first. */
export async function listCards(): Promise<Result<Card[]>> {
  return attempt(async (db) =>
    ((await db.getAll('cards')) as Card[]).sort((one, two) => (one.changed < two.changed ? 1 : -1)),
  );
}

/** Error `damaged` for a record that is no dossier any more; it is kept as it is. */
export async function loadDossier(id: string): Promise<Result<Dossier>> {
  const found = await attempt((db) => db.get('dossiers', id));
  if (!found.ok) return found;
  const { readDossier } = await import('./dossier-schema.ts');
  return readDossier(found.value);
}

export function removeDossier(id: string): Promise<Result<void>> {
  return attempt(async (db) => {
    const move = db.transaction(['dossiers', 'cards'], 'readwrite');
    await Promise.all([move.objectStore('dossiers').delete(id), move.objectStore('cards').delete(id), move.done]);
  });
}
