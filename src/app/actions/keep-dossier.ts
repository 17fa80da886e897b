/** Keeps dossiers in this browser: what changed, what came out, saving, listing, wiping. Fetched when the app starts. */
import { type Card, cardOf } from '../../archive/card.ts';
import { activeVariant, type Change, type Dossier } from '../../archive/dossier.ts';
import { dropDraft, keepDraft, takeDrafts } from '../../archive/drafts.ts';
import { added, noted } from '../../archive/history.ts';
import { type Recorded, recordOf, withOutcome } from '../../archive/outcomes.ts';
import { wipeExpiredRegisters } from '../../archive/registers.ts';
import { listCards, loadDossier, removeDossier, saveDossier } from '../../archive/store.ts';
import type { AppState } from '../state/app-state.ts';
import { patch, store } from '../state/store.ts';
import { judgeSoon } from './edit-dossier.ts';
import { notify } from './notify.ts';
import { keepWith, saveSoon } from './save-soon.ts';

interface Kept {
  readonly history: readonly Change[];
  readonly outcomes: readonly Recorded[];
}

/** By dossier. Kept beside the state, because undo takes back an edit and never what was noted. */
const kept = new Map<string, Kept>();

const keptOf = (dossier: Dossier): Kept => kept.get(dossier.id) ?? dossier;

/** The dossier with all that was noted of it: what is stored, written to a file and printed. */
export const whole = (dossier: Dossier): Dossier => {
  const { history, outcomes } = keptOf(dossier);
  return { ...dossier, history, outcomes };
};

/** The change of each dossier that this tab last saw stored. */
const seen = new Map<string, string>();

keepWith(keepNow);
window.addEventListener('pagehide', () => {
  const { dossier, saved } = store.getState();
  if (dossier && saved.kind !== 'saved') keepDraft(whole(dossier), seen.get(dossier.id) ?? null);
});
store.subscribe((state, before) => {
  noteChange(state, before);
  noteOutcome(state, before);
});

function noteChange({ dossier }: AppState, { dossier: old }: AppState): void {
  if (!dossier || dossier === old) return;
  const sameCase = old?.id === dossier.id && old.history === dossier.history;
  if (sameCase) kept.set(dossier.id, { ...keptOf(old), history: noted(keptOf(old).history, old, dossier) });
  else kept.set(dossier.id, { history: dossier.history, outcomes: dossier.outcomes });
}

function noteOutcome({ dossier, outcome }: AppState, { outcome: old }: AppState): void {
  if (!dossier || outcome === old || outcome.kind !== 'ready') return;
  const at = new Date().toISOString();
  const made = recordOf(outcome.assessment, activeVariant(dossier).name, at);
  const { history, outcomes } = keptOf(dossier);
  const last = outcomes.findLast(({ variant }) => variant === made.variant);
  if (last?.kenmerk === made.kenmerk) return;
  const change = { at, what: 'verdict', variant: made.variant, from: last?.verdict ?? '', to: made.verdict };
  kept.set(dossier.id, {
    history: change.from === change.to ? history : added(history, change),
    outcomes: withOutcome(outcomes, made),
  });
  saveSoon();
}

async function keepNow(): Promise<void> {
  const { dossier, outcome } = store.getState();
  if (!dossier) return;
  const record = whole(dossier);
  const { verdict, receipt } = outcome.kind === 'ready' ? outcome.assessment : {};
  const card: Card = { ...cardOf(record), ...(verdict && receipt ? { verdict, kenmerk: receipt.kenmerk } : {}) };
  const done = await saveDossier(record, card, seen.get(dossier.id) ?? null);
  if (!done.ok && done.error.code === 'changed-elsewhere') return saveBeside(dossier);
  if (done.ok) {
    seen.set(dossier.id, dossier.changed);
    dropDraft(dossier.id);
  }
  if (!done.ok) notify('problem', done.error.code);
  // What was typed meanwhile is not saved yet.
  if (store.getState().dossier === dossier)
    patch({ saved: done.ok ? { kind: 'saved', at: new Date().toISOString() } : { kind: 'failed', at: null } });
  await showCards();
}

/** Another tab went on with this dossier: what was done here becomes a dossier of its own, so that neither is lost. */
function saveBeside(dossier: Dossier): Promise<void> {
  const own = { ...whole(dossier), id: crypto.randomUUID(), title: `${dossier.title} (2)` };
  patch({ dossier: own });
  notify('info', 'changed-elsewhere');
  judgeSoon();
  return keepNow();
}

async function showCards(): Promise<boolean> {
  const cards = await listCards();
  if (cards.ok) patch({ cards: cards.value });
  return cards.ok;
}

/** The list at the start; a browser that keeps nothing is said at once. */
export async function listKept(): Promise<void> {
  for (const { dossier, seen: before } of await takeDrafts()) {
    const done = await saveDossier(dossier, cardOf(dossier), before);
    // Saved after all, or gone on with elsewhere: the draft comes beside it.
    if (!done.ok && done.error.code === 'changed-elsewhere') {
      const own = { ...dossier, id: crypto.randomUUID(), title: `${dossier.title} (2)` };
      await saveDossier(own, cardOf(own), null);
    }
  }
  const cards = await listCards();
  if (cards.ok) patch({ cards: cards.value });
  else notify('info', cards.error.code);
  await wipeExpiredRegisters(new Date().toISOString().slice(0, 10));
}

/** Null after saying what is wrong with it; the record stays as it is. */
export async function loadKept(id: string): Promise<Dossier | null> {
  const loaded = await loadDossier(id);
  if (loaded.ok) {
    seen.set(id, loaded.value.changed);
    return loaded.value;
  }
  const code = loaded.error.code === 'damaged' ? 'dossier-damaged' : loaded.error.code;
  notify('problem', code, { where: loaded.error.message });
  return null;
}

export async function forget(id: string): Promise<void> {
  const done = await removeDossier(id);
  if (!done.ok) return notify('problem', done.error.code);
  if (store.getState().dossier?.id === id) patch({ dossier: null });
  await showCards();
}
