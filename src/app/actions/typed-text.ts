/** Text that is being typed and not given to the dossier yet: it counts as not saved, and whoever leaves gives it first. */
import { patch, store } from '../state/store.ts';

const open = new Map<object, () => void>();

/** From the first letter on. @param give hands over what stands in the field now */
export function typing(field: object, give: () => void): void {
  open.set(field, give);
  if (!store.getState().typing) patch({ typing: true });
}

export function typed(field: object): void {
  if (open.delete(field) && open.size === 0) patch({ typing: false });
}

/** Before a dossier is saved or left: what was typed is part of it. */
export function giveTyped(): void {
  for (const give of open.values()) give();
}

/** One stretch of typing: all it gives is one step back. */
export interface Stretch {
  made: boolean;
}

let now: Stretch | null = null;

export function within(stretch: Stretch, give: () => void): void {
  now = stretch;
  try {
    give();
  } finally {
    now = null;
  }
}

/** False when an edit goes on with the step before it. */
export function startsStep(): boolean {
  const first = !now?.made;
  if (now) now.made = true;
  return first;
}
