/** The municipality's own runbook and the log of an open case, in this browser. */
import type { Result } from '../engine/ground/units.ts';
import { databaseOf } from './database.ts';

const { attempt } = databaseOf('gevelwijzer-runbook', 1, (db) => void db.createObjectStore('parts'));

/** `case` is the one case of an earlier version; `phones` the numbers of roles, as the municipality filled them in. */
type Part = 'template' | 'case' | 'cases' | 'phones';

/** Null when nothing was kept. */
export const loadPart = (part: Part): Promise<Result<unknown>> =>
  attempt(async (db) => (await db.get('parts', part)) ?? null);

/** Null wipes it. */
export const savePart = (part: Part, value: unknown): Promise<Result<void>> =>
  attempt(async (db) => {
    if (value === null) await db.delete('parts', part);
    else await db.put('parts', value, part);
  });
