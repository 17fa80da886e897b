/**
 * The one door to IndexedDB: every store of this browser opens and fails the same way. Private mode, a full disk, storage
 * that is blocked or was thrown away while open: an answer, never a throw, and the next question opens anew.
 */
import { type IDBPDatabase, openDB } from 'idb';
import { ok, type Result, refuse } from '../engine/units.ts';

export interface Database {
  /** @returns error `storage-full` or `storage-refused` */
  readonly attempt: <Value>(work: (db: IDBPDatabase) => Promise<Value>) => Promise<Result<Value>>;
}

/** @param upgrade makes what is not there yet, from the version that this browser had (0: none) */
export function databaseOf(name: string, version: number, upgrade: (db: IDBPDatabase, from: number) => void): Database {
  let opened: Promise<IDBPDatabase> | null = null;
  const open = () => {
    opened ??= openDB(name, version, {
      upgrade: (db, from) => upgrade(db, from),
      terminated: () => {
        opened = null;
      },
    });
    return opened;
  };
  return {
    attempt: async (work) => {
      try {
        return ok(await work(await open()));
      } catch (fault) {
        opened = null;
        const full = fault instanceof Error && fault.name === 'QuotaExceededError';
        return refuse(full ? 'storage-full' : 'storage-refused', String(fault));
      }
    },
  };
}
