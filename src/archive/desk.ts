/** Small things a desk keeps in this browser: what was handed over, a table of steps, a visit. Each with its last day. */
import { isMoment, type Result } from '../engine/ground/units.ts';
import { databaseOf } from './database.ts';

export interface Kept<Value> {
  readonly id: string;
  readonly kind: string;
  /** ISO date; after this day the desk asks whether it is wiped. Null: until wiped. */
  readonly expires: string | null;
  readonly value: Value;
}

const { attempt } = databaseOf('gevelwijzer-desk', 1, (db) => void db.createObjectStore('kept', { keyPath: 'id' }));

export const keep = <Value>(item: Kept<Value>): Promise<Result<void>> =>
  attempt(async (db) => {
    await db.put('kept', item);
  });

/** All of a kind, what is past its day too: whether that is wiped is asked, since the clock may be wrong. What holds nothing is left out. */
export const listKept = <Value>(kind: string): Promise<Result<readonly Kept<Value>[]>> =>
  attempt(async (db) =>
    ((await db.getAll('kept')) as Kept<Value>[]).filter(
      (one) => one.kind === kind && typeof one.value === 'object' && one.value !== null,
    ),
  );

/** A day that cannot be read is never past. @param today ISO date */
export const isPastDay = ({ expires }: Pick<Kept<unknown>, 'expires'>, today: string): boolean =>
  isMoment(expires) && expires < today;

export const wipeKept = (id: string): Promise<Result<void>> =>
  attempt(async (db) => {
    await db.delete('kept', id);
  });
