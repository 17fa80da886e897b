/** Autosave: within a second of the last change, or at once when the page is left. */
import { patch, store } from '../state/store.ts';

const saveMs = 600;
let save: ReturnType<typeof setTimeout> | undefined;
let keep: (() => Promise<void>) | null = null;

/** What keeps dossiers is fetched with the list of the front door and says here that it is there. */
export function keepWith(keeper: () => Promise<void>): void {
  keep = keeper;
  // Work that came before it was there.
  if (store.getState().dossier) saveSoon();
}

export function saveSoon(): void {
  clearTimeout(save);
  patch({ saved: { kind: 'saving', at: store.getState().saved.at } });
  save = setTimeout(() => void saveNow(), saveMs);
}

export async function saveNow(): Promise<void> {
  clearTimeout(save);
  await keep?.();
}
