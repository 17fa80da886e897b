/** Small things a desk keeps in this browser: what was handed over, a table of steps, a visit. Each with its last day. */
import type { IDBPDatabase } from 'idb';
import { isMoment, type Result } from '../engine/ground/units.ts';
import { databaseOf } from './database.ts';
import { recall, recallKeys, remember } from './small-store.ts';

export interface Kept<Value> {
  readonly id: string;
  readonly kind: string;
  /** ISO date; after this day the desk asks whether it is wiped. Null: until wiped. */
  readonly expires: string | null;
  readonly value: Value;
}

const { attempt } = databaseOf('gevelwijzer-desk', 1, (db) => void db.createObjectStore('kept', { keyPath: 'id' }));

/** Before what a note of something that is not stored yet is called by. */
const notes = 'desk-';

/**
 * A page that goes at once takes along what it still had to store: until it is stored a note of it stands in `localStorage`,
 * which writes at once. Whoever lists next stores it first.
 * @param item null wipes
 */
async function store(id: string, item: Kept<unknown> | null): Promise<Result<void>> {
  const note = JSON.stringify(item);
  remember('browser', notes + id, note);
  const stored = await attempt(async (db) => void (await put(db, id, item)));
  if (stored.ok) drop(id, note);
  return stored;
}

const put = (db: IDBPDatabase, id: string, item: Kept<unknown> | null): Promise<unknown> =>
  item ? db.put('kept', item) : db.delete('kept', id);

/** Unless it is of something later by now. */
function drop(id: string, note: string): void {
  if (recall('browser', notes + id) === note) remember('browser', notes + id, null);
}

interface Noted {
  readonly id: string;
  readonly note: string;
  /** Null wipes. */
  readonly item: Kept<unknown> | null;
}

const noted = (): readonly Noted[] =>
  recallKeys('browser', notes).flatMap((key) => {
    const note = recall('browser', key) ?? '';
    const id = key.slice(notes.length);
    try {
      const item = JSON.parse(note) as Kept<unknown> | null;
      return item === null || item.id === id ? [{ id, note, item }] : [];
    } catch {
      return [];
    }
  });

/** What an earlier page was not done with; what another tab is busy with ends the same whoever stores it. */
async function storeNoted(db: IDBPDatabase): Promise<void> {
  for (const { id, note, item } of noted()) {
    if (recall('browser', notes + id) !== note) continue;
    await put(db, id, item);
    drop(id, note);
  }
}

export const keep = <Value>(item: Kept<Value>): Promise<Result<void>> => store(item.id, item);

export const wipeKept = (id: string): Promise<Result<void>> => store(id, null);

/** All of a kind, what is past its day too: whether that is wiped is asked, since the clock may be wrong. What holds nothing is left out. */
export const listKept = <Value>(kind: string): Promise<Result<readonly Kept<Value>[]>> =>
  attempt(async (db) => {
    // A disk that is full holds what it held, and the notes hold the rest.
    await storeNoted(db).catch(() => undefined);
    const all = new Map(((await db.getAll('kept')) as Kept<unknown>[]).map((one) => [one.id, one]));
    for (const { id, item } of noted()) {
      if (item) all.set(id, item);
      else all.delete(id);
    }
    return [...all.values()].filter(
      (one): one is Kept<Value> => one.kind === kind && typeof one.value === 'object' && one.value !== null,
    );
  });

/** A day that cannot be read is never past. @param today ISO date */
export const isPastDay = ({ expires }: Pick<Kept<unknown>, 'expires'>, today: string): boolean =>
  isMoment(expires) && expires < today;
