/** The municipality's own runbook and the log of an open case, in this browser. */
import { type IDBPDatabase, openDB } from 'idb';
import { ok, type Result, refuse } from '../engine/units.ts';

let database: Promise<IDBPDatabase> | null = null;

function open(): Promise<IDBPDatabase> {
  database ??= openDB('gevelwijzer-runbook', 1, {
    upgrade(db) {
      db.createObjectStore('parts');
    },
  });
  return database;
}

type Part = 'template' | 'case';

/** Null when nothing was kept. */
export async function loadPart(part: Part): Promise<Result<unknown>> {
  try {
    return ok((await (await open()).get('parts', part)) ?? null);
  } catch (fault) {
    database = null;
    return refuse('storage-refused', String(fault));
  }
}

/** Null wipes it. */
export async function savePart(part: Part, value: unknown): Promise<Result<void>> {
  try {
    const db = await open();
    if (value === null) await db.delete('parts', part);
    else await db.put('parts', value, part);
    return ok(undefined);
  } catch (fault) {
    database = null;
    return refuse('storage-refused', String(fault));
  }
}
