/**
 * What was done just before a page is left: IndexedDB cannot be waited for then, `localStorage` writes at once. A draft
 * holds what differs from what the store holds, so that it fits however large the dossier is. It lives until the next
 * start, where it goes to the store.
 */
import type { Dossier } from './dossier.ts';
import { afterSteps, type DraftStep, stepsBetween } from './draft-steps.ts';
import { recall, recallKeys, remember } from './small-store.ts';

const prefix = 'draft-';

export interface Draft {
  readonly id: string;
  /** The change it ends with. */
  readonly changed: string;
  /** States the store may hold, and the steps from there. */
  readonly from: readonly { readonly changed: string; readonly steps: readonly DraftStep[] }[];
  /** Present when the store may hold none yet. */
  readonly whole?: unknown;
}

/**
 * @param onDisk the state that is surely stored; null when none is
 * @param underWay the state that is being written: it is stored or not by the time the draft is read
 * @returns false when the draft is not surely kept: full, or refused
 */
export function keepDraft(dossier: Dossier, onDisk: Dossier | null, underWay: Dossier | null): boolean {
  const from = [onDisk, underWay]
    .filter((one) => one !== null)
    .map((one) => ({ changed: one.changed, steps: stepsBetween(one, dossier) }));
  const draft = { changed: dossier.changed, from };
  const key = prefix + dossier.id;
  if (onDisk) return remember('browser', key, JSON.stringify(draft));
  if (remember('browser', key, JSON.stringify({ ...draft, whole: dossier }))) return true;
  if (underWay) remember('browser', key, JSON.stringify(draft));
  return false;
}

export function dropDraft(id: string): void {
  remember('browser', prefix + id, null);
}

/** All drafts; each stays until it is dropped. What is no draft is left out. */
export const listDrafts = (): readonly Draft[] =>
  recallKeys('browser', prefix).flatMap((key) => {
    const draft = draftOf(key.slice(prefix.length), recall('browser', key) ?? '');
    return draft ? [draft] : [];
  });

function draftOf(id: string, text: string): Draft | null {
  try {
    const read = JSON.parse(text) as Partial<Draft> & { readonly seen?: unknown; readonly dossier?: Partial<Dossier> };
    // As an earlier release wrote them: always whole, with the change that was seen stored.
    if (read.dossier) {
      const { seen, dossier } = read;
      const from = typeof seen === 'string' ? [{ changed: seen, steps: [{ at: [], to: dossier }] }] : [];
      return { id, changed: String(dossier.changed), from, ...(from.length === 0 ? { whole: dossier } : {}) };
    }
    return Array.isArray(read.from) && typeof read.changed === 'string' ? ({ ...read, id } as Draft) : null;
  } catch {
    return null;
  }
}

export type DraftEnd =
  /** Saved after all, or wiped since. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'save'; readonly record: unknown; readonly seen: string | null }
  /** Gone on with elsewhere: it comes beside what is stored. */
  | { readonly kind: 'beside'; readonly record: unknown };

/** What a draft becomes. @param stored what the store holds of it; null for nothing */
export function endOf(draft: Draft, stored: Dossier | null): DraftEnd {
  if (!stored) return 'whole' in draft ? { kind: 'save', record: draft.whole, seen: null } : { kind: 'nothing' };
  if (stored.changed === draft.changed) return { kind: 'nothing' };
  const known = draft.from.find(({ changed }) => changed === stored.changed);
  if (known) return { kind: 'save', record: afterSteps(stored, known.steps), seen: stored.changed };
  const [first] = draft.from;
  if ('whole' in draft || first)
    return { kind: 'beside', record: 'whole' in draft ? draft.whole : afterSteps(stored, first?.steps ?? []) };
  return { kind: 'nothing' };
}
