/** Registers of numbers in this browser: with owner, date and expiry, wiped when asked for or when their time is over. */
import type { IDBPDatabase } from 'idb';
import type { Result } from '../engine/units.ts';
import { databaseOf } from './database.ts';

/** What the list shows without opening the register. */
export interface RegisterCard {
  readonly id: string;
  readonly name: string;
  /** Organisation; no name of a person. */
  readonly owner: string;
  /** Of the file, ISO. */
  readonly date: string;
  /** After this day the register is wiped when the desk opens. */
  readonly expires: string;
  readonly count: number;
  /** As the user said it; absent when the list speaks for itself. */
  readonly mapping?: Columns | undefined;
}

export interface StoredRegister extends RegisterCard {
  /** The list as it came. */
  readonly text: string;
}

/** Which column holds what; as `Mapping` of the heling desk. */
interface Columns {
  readonly hasHeader: boolean;
  readonly numberColumn: number;
  readonly idColumn: number;
  readonly brandColumn: number;
}

const { attempt } = databaseOf('gevelwijzer-registers', 1, (db) => {
  db.createObjectStore('cards', { keyPath: 'id' });
  db.createObjectStore('texts');
});

export const saveRegister = ({ text, ...card }: StoredRegister): Promise<Result<void>> =>
  attempt(async (db) => {
    const move = db.transaction(['cards', 'texts'], 'readwrite');
    await Promise.all([move.objectStore('cards').put(card), move.objectStore('texts').put(text, card.id), move.done]);
  });

/** All that may still be kept; what is past its day is wiped first. @param today ISO date */
export const listRegisters = (today: string): Promise<Result<readonly StoredRegister[]>> =>
  attempt(async (db) => {
    const kept = await wipeOld(db, today);
    return Promise.all(kept.map(async (card) => ({ ...card, text: String((await db.get('texts', card.id)) ?? '') })));
  });

/** Past its day is past its day, whether or not the desk is opened. @param today ISO date */
export const wipeExpiredRegisters = (today: string): Promise<Result<void>> =>
  attempt(async (db) => void (await wipeOld(db, today)));

async function wipeOld(db: IDBPDatabase, today: string): Promise<RegisterCard[]> {
  const cards = (await db.getAll('cards')) as RegisterCard[];
  for (const { id, expires } of cards) if (expires < today) await wipe(db, id);
  return cards.filter(({ expires }) => expires >= today);
}

export const wipeRegister = (id: string): Promise<Result<void>> => attempt((db) => wipe(db, id));

async function wipe(db: IDBPDatabase, id: string): Promise<void> {
  const move = db.transaction(['cards', 'texts'], 'readwrite');
  await Promise.all([move.objectStore('cards').delete(id), move.objectStore('texts').delete(id), move.done]);
}
