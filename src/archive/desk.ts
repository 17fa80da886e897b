/** Small things a desk keeps in this browser: what was handed over, a table of steps, a visit. Each with its last day. */
import { type IDBPDatabase, openDB } from 'idb';
import { ok, type Result, refuse } from '../engine/units.ts';

export interface Kept<Value> {
  readonly id: string;
  readonly kind: string;
  /** ISO date; after this day it is wiped when the desk opens. Null: until wiped. */
  readonly expires: string | null;
  readonly value: Value;
}

let database: Promise<IDBPDatabase> | null = null;

async function attempt<Value>(work: (db: IDBPDatabase) => Promise<Value>): Promise<Result<Value>> {
  try {
    database ??= openDB('gevelwijzer-desk', 1, {
      upgrade(db) {
        db.createObjectStore('kept', { keyPath: 'id' });
      },
    });
    return ok(await work(await database));
  } catch (fault) {
    database = null;
    const full = fault instanceof Error && fault.name === 'QuotaExceededError';
    return refuse(full ? 'storage-full' : 'storage-refused', String(fault));
  }
}

export const keep = <Value>(item: Kept<Value>): Promise<Result<void>> =>
  attempt(async (db) => {
    await db.put('kept', item);
  });

/** All of a kind that may still be kept; what is past its day is wiped first. @param today ISO date */
export const listKept = <Value>(kind: string, today: string): Promise<Result<readonly Kept<Value>[]>> =>
  attempt(async (db) => {
    const all = (await db.getAll('kept')) as Kept<Value>[];
    const old = all.filter(({ expires }) => expires !== null && expires < today);
    for (const { id } of old) await db.delete('kept', id);
    return all.filter((one) => one.kind === kind && !old.includes(one));
  });

export const wipeKept = (id: string): Promise<Result<void>> =>
  attempt(async (db) => {
    await db.delete('kept', id);
  });
