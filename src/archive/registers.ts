/** Registers of numbers in this browser: with owner, date and expiry. Past that day they are not used, and wiped on request only. */
import type { IDBPDatabase } from 'idb';
import { isMoment, type Result } from '../engine/ground/units.ts';
import { databaseOf } from './database.ts';

/** As `Health` of the heling desk. */
export interface RegisterHealth {
  readonly lines: number;
  readonly readable: number;
  readonly empty: number;
  readonly spreadsheet: number;
  readonly unreadable: number;
  readonly several: number;
  readonly twice: number;
}

/** What the list shows without opening the register. */
export interface RegisterCard {
  readonly id: string;
  readonly name: string;
  /** Organisation; no name of a person. */
  readonly owner: string;
  /** Of the file, ISO. */
  readonly date: string;
  /** After this day the register is not used; whether it is wiped is asked. */
  readonly expires: string;
  readonly count: number;
  /** Nobody said of which day it is: the day is that of the file. Absent in what an older version kept. */
  readonly ofFile?: boolean | undefined;
  /** What of it can be looked up; absent in what an older version kept. */
  readonly health?: RegisterHealth | undefined;
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
  readonly whatColumn?: number | undefined;
  readonly moreColumns?: readonly number[] | undefined;
  readonly byContent?: boolean | undefined;
  readonly above?: number | undefined;
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

/** All of them, those past their day too: what becomes of these is asked, since the clock may be wrong. */
export const listRegisters = (): Promise<Result<readonly StoredRegister[]>> =>
  attempt(async (db) => {
    const cards = (await db.getAll('cards')) as RegisterCard[];
    return Promise.all(cards.map(async (card) => ({ ...card, text: String((await db.get('texts', card.id)) ?? '') })));
  });

/** A day that cannot be read is never past. @param today ISO date */
export const isPastItsDay = ({ expires }: RegisterCard, today: string): boolean => isMoment(expires) && expires < today;

/** Whether or not the desk is opened. @param today ISO date */
export const registersPastTheirDay = (today: string): Promise<Result<readonly RegisterCard[]>> =>
  attempt(async (db) => ((await db.getAll('cards')) as RegisterCard[]).filter((card) => isPastItsDay(card, today)));

/** @param expires ISO date, the new last day */
export const keepRegisterUntil = (id: string, expires: string): Promise<Result<void>> =>
  attempt(async (db) => {
    const move = db.transaction('cards', 'readwrite');
    const card = (await move.store.get(id)) as RegisterCard | undefined;
    if (card) await move.store.put({ ...card, expires });
    await move.done;
  });

export const wipeRegister = (id: string): Promise<Result<void>> => attempt((db) => wipe(db, id));

async function wipe(db: IDBPDatabase, id: string): Promise<void> {
  const move = db.transaction(['cards', 'texts'], 'readwrite');
  await Promise.all([move.objectStore('cards').delete(id), move.objectStore('texts').delete(id), move.done]);
}
