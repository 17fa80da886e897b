/** Small things a desk keeps in this browser: what was handed over, a table of steps, a visit. Each with its last day. */
import { isMoment, type Result } from '../engine/units.ts';
import { databaseOf } from './database.ts';

export interface Kept<Value> {
  readonly id: string;
  readonly kind: string;
  /** ISO date; after this day it is wiped when the desk opens. Null: until wiped. */
  readonly expires: string | null;
  readonly value: Value;
}

const { attempt } = databaseOf('gevelwijzer-desk', 1, (db) => void db.createObjectStore('kept', { keyPath: 'id' }));

export const keep = <Value>(item: Kept<Value>): Promise<Result<void>> =>
  attempt(async (db) => {
    await db.put('kept', item);
  });

/**
 * All of a kind that may still be kept; what is past its day is wiped first. A day that cannot be read is never past, and
 * what holds nothing any more is left out.
 * @param today ISO date
 */
export const listKept = <Value>(kind: string, today: string): Promise<Result<readonly Kept<Value>[]>> =>
  attempt(async (db) => {
    const all = (await db.getAll('kept')) as Kept<Value>[];
    const old = all.filter(({ expires }) => isMoment(expires) && expires < today);
    for (const { id } of old) await db.delete('kept', id);
    return all.filter(
      (one) => one.kind === kind && !old.includes(one) && typeof one.value === 'object' && one.value !== null,
    );
  });

export const wipeKept = (id: string): Promise<Result<void>> =>
  attempt(async (db) => {
    await db.delete('kept', id);
  });
