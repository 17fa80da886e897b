/**
 * Surroundings that were fetched stay in this browser for a while: for when a service does not answer, or there is no
 * network. Only what the registers say of a square of ground is kept, nothing of a dossier.
 */
import type { IDBPDatabase } from 'idb';
import { contains, ringDistance } from '../engine/geometry/plane.ts';
import { isMoment } from '../engine/ground/units.ts';
import type { RdPoint, Ring, Source } from '../engine/scene/scene.ts';
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

/** The newest that holds all of the circle; null when none does. One that cannot be read is passed over. */
export async function keptAround(point: RdPoint, radiusM: number): Promise<KeptSurroundings | null> {
  const rows = await attempt(allRows);
  const { readSurroundings } = await import('./dossier-schema.ts');
  for (const { at, surroundings } of rows.ok ? rows.value : []) {
    if (!holds(surroundings, point, radiusM)) continue;
    const whole = readSurroundings(surroundings);
    if (whole) return { at, surroundings: whole };
  }
  return null;
}

/** All that was kept of the services, newest first: where each answer came from and when. */
export async function keptSources(): Promise<readonly Source[]> {
  const rows = await attempt(allRows);
  const { readSource } = await import('./dossier-schema.ts');
  return (rows.ok ? rows.value : []).flatMap(({ surroundings: { sources } }) =>
    Array.isArray(sources) ? sources.flatMap((one) => readSource(one) ?? []) : [],
  );
}

/** Newest first; a row that is none any more is passed over. */
async function allRows(db: IDBPDatabase): Promise<Row[]> {
  const rows = (await db.getAll('squares')) as Partial<Row>[];
  return rows
    .filter((row): row is Row => isMoment(row.at) && Array.isArray(row.surroundings?.buildings))
    .sort((one, two) => (one.at < two.at ? 1 : -1));
}

/** Of a row as it lies there: only its hull is looked at. */
function holds({ coverage }: Partial<Surroundings>, point: RdPoint, radiusM: number): boolean {
  const hull: unknown = coverage?.hull;
  return isRing(hull) && contains(hull, point) && ringDistance(hull, point) >= radiusM;
}

const isRing = (hull: unknown): hull is Ring =>
  Array.isArray(hull) &&
  hull.length >= 3 &&
  hull.every((one: unknown) => Array.isArray(one) && one.length === 2 && one.every(Number.isFinite));
