/** Autosave: within a second of the last change, or at once when the page or the dossier is left. */
import type { Dossier } from '../../archive/dossier.ts';
import type { AppState } from '../state/app-state.ts';
import { patch, store } from '../state/store.ts';
import { giveTyped } from './typed-text.ts';

/** What is to be kept, as it was when that was asked. */
export interface ToKeep {
  readonly dossier: Dossier;
  readonly outcome: AppState['outcome'];
  /** True when nothing was asked since. */
  readonly newest: () => boolean;
}

type Keeper = (what: ToKeep) => Promise<void>;

const saveMs = 600;
let save: ReturnType<typeof setTimeout> | undefined;
let keep: Keeper | null = null;
/** Dossiers that were left before what keeps them was there. */
let early: readonly ToKeep[] = [];
let asked = 0;

/** What keeps dossiers is fetched with the list of the front door and says here that it is there. */
export function keepWith(keeper: Keeper): void {
  keep = keeper;
  // Work that came before it was there.
  for (const one of early) void keeper(one);
  early = [];
  if (store.getState().dossier) saveSoon();
}

export function saveSoon(): void {
  clearTimeout(save);
  asked += 1;
  patch({ saved: { kind: 'saving', at: store.getState().saved.at } });
  save = setTimeout(() => void saveNow(), saveMs);
}

export async function saveNow(): Promise<void> {
  giveTyped();
  clearTimeout(save);
  const { dossier, outcome } = store.getState();
  if (!dossier) return;
  const mine = asked;
  const what = { dossier, outcome, newest: () => asked === mine };
  if (keep) await keep(what);
  else early = [...early.filter((one) => one.dossier.id !== dossier.id), what];
}
