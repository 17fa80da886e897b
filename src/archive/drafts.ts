/**
 * What was typed just before a page is left: IndexedDB cannot be waited for then, `localStorage` writes at once. A draft
 * lives until the next start, where it goes to the store.
 */
import type { Dossier } from './dossier.ts';

const prefix = 'draft-';

/** A draft that does not fit is let go: the last save is at most a second old. @param seen as for `saveDossier` */
export function keepDraft(dossier: Dossier, seen: string | null): void {
  try {
    localStorage.setItem(prefix + dossier.id, JSON.stringify({ seen, dossier }));
  } catch {
    // Full, or refused.
  }
}

export function dropDraft(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // Refused: then there is none.
  }
}

/** All drafts, taken out of their place; what is no dossier is dropped. */
export async function takeDrafts(): Promise<readonly { readonly dossier: Dossier; readonly seen: string | null }[]> {
  const texts: string[] = [];
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    for (const key of keys) {
      texts.push(localStorage.getItem(key) ?? '');
      localStorage.removeItem(key);
    }
  } catch {
    return [];
  }
  if (texts.length === 0) return [];
  const { readDossier } = await import('./dossier-schema.ts');
  return texts.flatMap((text) => {
    try {
      const { seen, dossier } = JSON.parse(text) as { seen: unknown; dossier: unknown };
      const read = readDossier(dossier);
      return read.ok ? [{ dossier: read.value, seen: typeof seen === 'string' ? seen : null }] : [];
    } catch {
      return [];
    }
  });
}
