/**
 * Surroundings that were fetched stay in this browser for a while: for when a service does not answer, or there is no
 * network. Only what the registers say of a square of ground is kept, nothing of a dossier.
 */
import type { IDBPDatabase } from 'idb';
import { contains, ringDistance } from '../engine/plane.ts';
import type { RdPoint, Source } from '../engine/scene.ts';
import { databaseOf } from './database.ts';
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

const { attempt } = databaseOf(
  'gevelwijzer-surroundings',
  1,
  (db) => void db.createObjectStore('squares', { keyPath: 'key' }),
);

/** A browser that keeps nothing is no problem here: the services are asked again. */
export async function keepSurroundings(surroundings: Surroundings, at: string): Promise<void> {
  const [corner] = surroundings.coverage.hull ?? [];
  if (!corner) return;
  await attempt(async (db) => {
    await db.put('squares', { key: corner.map(Math.round).join(), at, surroundings } satisfies Row);
    const rows = await allRows(db);
    for (const { key } of rows.slice(most)) await db.delete('squares', key);
  });
}

/** The newest that holds all of the circle; null when none does. */
export async function keptAround(point: RdPoint, radiusM: number): Promise<KeptSurroundings | null> {
  const rows = await attempt(allRows);
  return (rows.ok ? rows.value : []).find(({ surroundings }) => holds(surroundings, point, radiusM)) ?? null;
}

/** All that was kept of the services, newest first: where each answer came from and when. */
export async function keptSources(): Promise<readonly Source[]> {
  const rows = await attempt(allRows);
  return (rows.ok ? rows.value : []).flatMap(({ surroundings }) => surroundings.sources ?? []);
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
