/**
 * Surroundings that were fetched stay in this browser for a while: for when a service does not answer, or there is no
 * network. Only what the registers say of a square of ground is kept, nothing of a dossier.
 */
import { type IDBPDatabase, openDB } from 'idb';
import { contains, ringDistance } from '../engine/plane.ts';
import type { RdPoint, Source } from '../engine/scene.ts';
import type { Surroundings } from './dossier.ts';

export interface KeptSurroundings {
  /** ISO moment of fetching. */
  readonly at: string;
  readonly surroundings: Surroundings;
}

interface Row extends KeptSurroundings {
  readonly key: string;
}

/** About 2 MB each in a dense town. */
const most = 24;

let database: Promise<IDBPDatabase> | null = null;

function open(): Promise<IDBPDatabase> {
  database ??= openDB('gevelwijzer-surroundings', 1, {
    upgrade: (db) => void db.createObjectStore('squares', { keyPath: 'key' }),
  });
  return database;
}

/** A browser that keeps nothing is no problem here: the services are asked again. */
export async function keepSurroundings(surroundings: Surroundings, at: string): Promise<void> {
  const [corner] = surroundings.coverage.hull ?? [];
  if (!corner) return;
  try {
    const db = await open();
    await db.put('squares', { key: corner.map(Math.round).join(), at, surroundings } satisfies Row);
    const rows = await allRows(db);
    for (const { key } of rows.slice(most)) await db.delete('squares', key);
  } catch {
    database = null;
  }
}

/** The newest that holds all of the circle; null when none does. */
export async function keptAround(point: RdPoint, radiusM: number): Promise<KeptSurroundings | null> {
  try {
    const rows = await allRows(await open());
    return rows.find(({ surroundings }) => holds(surroundings, point, radiusM)) ?? null;
  } catch {
    database = null;
    return null;
  }
}

/** All that was kept of the services, newest first: where each answer came from and when. */
export async function keptSources(): Promise<readonly Source[]> {
  try {
    return (await allRows(await open())).flatMap(({ surroundings }) => surroundings.sources ?? []);
  } catch {
    database = null;
    return [];
  }
}

/** Newest first; a row that is none any more is passed over. */
async function allRows(db: IDBPDatabase): Promise<Row[]> {
  const rows = (await db.getAll('squares')) as Partial<Row>[];
  return rows
    .filter((row): row is Row => typeof row.at === 'string' && Array.isArray(row.surroundings?.buildings))
    .sort((one, two) => (one.at < two.at ? 1 : -1));
}

function holds({ coverage: { hull } }: Surroundings, point: RdPoint, radiusM: number): boolean {
  return hull !== null && contains(hull, point) && ringDistance(hull, point) >= radiusM;
}
