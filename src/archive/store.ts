/** Dossiers in this browser (IndexedDB). Every answer is a result: private mode, a full disk or a damaged record is said, never thrown. */
import type { Verdict } from '../engine/assessment.ts';
import { ok, type Result, refuse } from '../engine/units.ts';
import { databaseOf } from './database.ts';
import type { Dossier } from './dossier.ts';

/** What the list shows without opening the dossier. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly changed: string;
  readonly verdict: Verdict | null;
  readonly kenmerk: string | null;
  readonly variants: number;
  /** The three below are absent on a card of an older release. */
  readonly caseNumber?: string;
  readonly scope?: Dossier['scope'];
  readonly keepUntil?: string | null;
}

/** What came out last of the variant that is open. */
export function cardOf(dossier: Dossier): Card {
  const open = dossier.variants.find(({ id }) => id === dossier.activeVariant);
  const last = dossier.outcomes.findLast(({ variant }) => variant === open?.name);
  return {
    id: dossier.id,
    title: dossier.title,
    place: dossier.surroundings.name,
    caseNumber: dossier.caseNumber,
    changed: dossier.changed,
    verdict: last?.verdict ?? null,
    kenmerk: last?.kenmerk ?? null,
    variants: dossier.variants.length,
    scope: dossier.scope,
    keepUntil: dossier.keepUntil,
  };
}

const { attempt } = databaseOf('gevelwijzer', 1, (db) => {
  db.createObjectStore('dossiers');
  db.createObjectStore('cards', { keyPath: 'id' });
});

/**
 * Saves in one step, all or nothing.
 * @param seen the change this tab last saw stored; another one in the store was made elsewhere and is not overwritten
 * @returns error `changed-elsewhere`, `storage-full` or `storage-refused`
 */
export async function saveDossier(dossier: Dossier, card: Card, seen: string | null): Promise<Result<void>> {
  const saved = await attempt(async (db) => {
    const move = db.transaction(['dossiers', 'cards'], 'readwrite');
    const stored = (await move.objectStore('cards').get(dossier.id)) as Card | undefined;
    if (stored && stored.changed !== seen && stored.changed !== card.changed) {
      await move.done;
      return false;
    }
    await Promise.all([
      move.objectStore('dossiers').put(dossier, dossier.id),
      move.objectStore('cards').put(card),
      move.done,
    ]);
    return true;
  });
  if (!saved.ok) return saved;
  return saved.value ? ok(undefined) : refuse('changed-elsewhere', 'another tab changed this dossier');
}

/** Newest first. */
export async function listCards(): Promise<Result<Card[]>> {
  return attempt(async (db) =>
    ((await db.getAll('cards')) as Card[]).sort((one, two) => (one.changed < two.changed ? 1 : -1)),
  );
}

/** Error `damaged` for a record that is no dossier any more; it is kept as it is. */
export async function loadDossier(id: string): Promise<Result<Dossier>> {
  const found = await attempt((db) => db.get('dossiers', id));
  if (!found.ok) return found;
  const { readDossier } = await import('./dossier-schema.ts');
  return readDossier(found.value);
}

export function removeDossier(id: string): Promise<Result<void>> {
  return attempt(async (db) => {
    const move = db.transaction(['dossiers', 'cards'], 'readwrite');
    await Promise.all([move.objectStore('dossiers').delete(id), move.objectStore('cards').delete(id), move.done]);
  });
}
