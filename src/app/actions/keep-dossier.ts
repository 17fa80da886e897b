/** Keeps dossiers in this browser: what changed, what came out, saving, listing, wiping. Fetched when the app starts. */
import { type Card, cardOf, inOrder } from '../../archive/card.ts';
import { activeVariant, type Change, type Dossier } from '../../archive/dossier.ts';
import { dropDraft, endOf, keepDraft, listDrafts } from '../../archive/drafts.ts';
import { isFleeting } from '../../archive/fleeting.ts';
import { added, noted } from '../../archive/history.ts';
import { judgedAlike } from '../../archive/judged-alike.ts';
import { publishedIn, type Recorded, recordOf, withOutcome } from '../../archive/outcomes.ts';
import { placeName } from '../../archive/place-name.ts';
import { registersPastTheirDay } from '../../archive/registers.ts';
import { recall, remember } from '../../archive/small-store.ts';
import { listCards, loadDossier, removeDossier, saveDossier } from '../../archive/store.ts';
import type { AppState } from '../state/app-state.ts';
import { patch, store } from '../state/store.ts';
import { today } from './day.ts';
import { judgeSoon } from './judge-dossier.ts';
import { rememberOpen } from './last-open.ts';
import { notGivenGoes } from './not-given.ts';
import { dismissCode, notify } from './notify.ts';
import { onTabNews, tellTabs } from './other-tabs.ts';
import { saveQueue } from './save-queue.ts';
import { keepWith, saveNow, saveSoon, type ToKeep } from './save-soon.ts';
import { watchPastes } from './text-cut.ts';
import { giveTyped } from './typed-text.ts';

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

/** Dossiers of this tab as they are surely stored, and the one that is being written. */
const onDisk = new Map<string, Dossier>();
let underWay: Dossier | null = null;

/** What this browser did not take: it is in this tab alone, and there is a way back to it. */
const unkept = new Map<string, Dossier>();

/** Wiped in this tab: what was under way for it comes too late. */
const wiped = new Set<string>();

const queue = saveQueue();

/** A disk that takes longer than this is spoken of. */
const patienceMs = 10_000;

keepWith(keep);
rememberOpen();
watchPastes();
store.subscribe((state, before) => {
  noteChange(state, before);
  noteOutcome(state, before);
});
onTabNews((news) => {
  void showCards();
  const { dossier, saved } = store.getState();
  if (news.kind !== 'wiped' || dossier?.id !== news.id) return;
  if (saved.kind !== 'saved') return notKept(whole(dossier), 'dossier-wiped');
  // Nothing of it was under way: it may go from the screen without a question.
  notify('problem', 'dossier-wiped', {}, { kind: 'keep-as-new' });
  patch({ saved: { kind: 'failed', at: null } });
});
window.addEventListener('pagehide', () => {
  draftKept();
  void saveNow();
});
window.addEventListener('beforeunload', (event) => {
  // The last resort: what would be lost is asked about by the browser itself.
  if (!draftKept()) event.preventDefault();
});

/** True when nothing is lost if the page goes now. */
function draftKept(): boolean {
  giveTyped();
  const { dossier, saved, notGiven } = store.getState();
  const none = Object.keys(notGiven).length === 0;
  const others = [...unkept.keys()].filter((id) => id !== dossier?.id);
  if (!dossier || saved.kind === 'saved') return none && others.length === 0;
  const writing = underWay?.id === dossier.id ? underWay : null;
  const drafted = keepDraft(whole(dossier), onDisk.get(dossier.id) ?? null, writing);
  return drafted && none && others.length === 0 && !unkept.has(dossier.id);
}

function noteChange({ dossier }: AppState, { dossier: old }: AppState): void {
  if (!dossier || dossier === old) return;
  const sameCase = old?.id === dossier.id && old.history === dossier.history;
  if (sameCase) {
    const { history, outcomes } = keptOf(old);
    kept.set(dossier.id, {
      history: noted(history, old, dossier),
      // What a copy was published as goes and comes back with what it was published of.
      outcomes: dossier.outcomes === old.outcomes ? outcomes : dossier.outcomes,
    });
    // Of another place, or answered otherwise, nothing was published.
    if (publishedIn(dossier) && !judgedAlike(dossier, old) && dossier.outcomes === old.outcomes)
      patch({ dossier: { ...dossier, outcomes: [] } });
  } else kept.set(dossier.id, { history: dossier.history, outcomes: dossier.outcomes });
  if (old?.id === dossier.id) return;
  // Opened again from a file or a link.
  wiped.delete(dossier.id);
  // Whole dossiers: only what a draft may be measured against stays in memory.
  for (const id of onDisk.keys()) if (id !== dossier.id) onDisk.delete(id);
}

function noteOutcome({ dossier, outcome }: AppState, { outcome: old }: AppState): void {
  if (!dossier || outcome === old || outcome.kind !== 'ready') return;
  const at = new Date().toISOString();
  const made = recordOf(outcome.assessment, activeVariant(dossier).name, at);
  const { history, outcomes } = keptOf(dossier);
  if (publishedIn({ scope: dossier.scope, outcomes })) return;
  const last = outcomes.findLast(({ variant }) => variant === made.variant);
  if (last?.kenmerk === made.kenmerk) {
    // Of an older release: what the colour is not said without comes with the same answer.
    if (!last.notGreenAt)
      kept.set(dossier.id, {
        history,
        outcomes: outcomes.map((one) => (one === last ? { ...made, ...one } : one)),
      });
    return;
  }
  const change = { at, what: 'verdict', variant: made.variant, from: last?.verdict ?? '', to: made.verdict };
  kept.set(dossier.id, {
    history: change.from === change.to ? history : added(history, change),
    outcomes: withOutcome(outcomes, made),
  });
  saveSoon();
}

/** What was noted of outcomes beside the judging itself. */
export function keepOutcomes(dossier: Dossier, outcomes: readonly Recorded[]): void {
  kept.set(dossier.id, { history: keptOf(dossier).history, outcomes });
  saveSoon();
}

function keep({ dossier, outcome, newest }: ToKeep): Promise<void> {
  const record = whole(dossier);
  const card = cardOf(record, outcome.kind === 'ready' ? recordOf(outcome.assessment, '', '') : null);
  return queue.ask(dossier.id, () => write(record, card, newest));
}

/** In its turn: what the earlier save left is known by then. */
async function write(record: Dossier, card: Card, newest: () => boolean): Promise<void> {
  const { id } = record;
  if (wiped.has(id)) return;
  const slow = setTimeout(() => notKept(record, 'storage-silent'), patienceMs);
  underWay = record;
  const done = await saveDossier(record, card, seen.get(id) ?? null);
  underWay = null;
  clearTimeout(slow);
  if (!done.ok) {
    if (done.error.code === 'changed-elsewhere') return saveBeside(record);
    return notKept(record, done.error.code);
  }
  seen.set(id, record.changed);
  unkept.delete(id);
  if (unkept.size === 0) dismissCode('storage-silent', 'storage-full', 'storage-off', 'storage-refused', 'unkept-left');
  const { dossier } = store.getState();
  if (dossier?.id === id) {
    onDisk.set(id, record);
    // What was done meanwhile is not saved yet, and its draft stays.
    if (newest()) {
      dropDraft(id);
      patch({ saved: { kind: 'saved', at: new Date().toISOString() } });
    }
  } else dropDraft(id);
  tellTabs({ kind: 'saved' });
  showCard(card);
}

/** It stays in this tab, and what is so is said. */
function notKept(record: Dossier, code: string): void {
  unkept.set(record.id, record);
  const { dossier } = store.getState();
  if (dossier?.id === record.id) {
    notify('problem', code, {}, code === 'dossier-wiped' ? { kind: 'keep-as-new' } : undefined);
    patch({ saved: { kind: 'failed', at: null } });
    return;
  }
  notify('problem', 'unkept-left', {}, { kind: 'back', id: record.id, title: record.title });
}

/** Another tab went on with this dossier: what was done here becomes a dossier of its own, so that neither is lost. */
async function saveBeside(record: Dossier): Promise<void> {
  giveTyped();
  const { dossier } = store.getState();
  const open = dossier?.id === record.id;
  const own = beside(open ? whole(dossier) : record);
  notify('info', 'changed-elsewhere');
  if (open) return becomes(own);
  const done = await saveDossier(own, cardOf(own), null);
  if (!done.ok) notKept(own, done.error.code);
  await showCards();
}

const beside = (dossier: Dossier): Dossier => ({
  ...dossier,
  id: crypto.randomUUID(),
  title: `${placeName(dossier)} (2)`,
});

/** The open dossier goes on under another number. */
function becomes(own: Dossier): void {
  const { dossier, past, future } = store.getState();
  // A step back is a step of this one: it never writes over the other.
  const { id, history, outcomes } = own;
  const renamed = (one: Dossier): Dossier => {
    const title = one.title === dossier?.title ? own.title : one.title;
    return { ...one, id, history, outcomes, title };
  };
  if (dossier) {
    notGivenGoes(dossier.id, id);
    // It goes along; saved on its own it would come beside the other once more.
    queue.drop(dossier.id);
  }
  patch({ dossier: own, past: past.map(renamed), future: future.map(renamed) });
  judgeSoon();
  saveSoon();
}

/** Wiped elsewhere, or thrown away by the browser: kept again only when the user says so. */
export function keepAsNew(): void {
  giveTyped();
  const { dossier } = store.getState();
  if (!dossier) return;
  unkept.delete(dossier.id);
  dismissCode('dossier-wiped');
  becomes({ ...whole(dossier), id: crypto.randomUUID() });
}

/** One card in the list that is shown: the others are as they were, or another tab says so. */
function showCard(card: Card): void {
  const others = store.getState().cards.filter(({ id }) => id !== card.id);
  show(inOrder([card, ...others]));
}

function show(cards: readonly Card[]): void {
  patch({ cards });
  remember('browser', countKey, String(cards.length));
}

async function showCards(): Promise<void> {
  const cards = await listCards();
  if (cards.ok) show(cards.value);
}

const countKey = 'dossiers-kept';

/** The list at the start; a browser that keeps nothing, or lost what it kept, is said at once. */
export async function listKept(): Promise<void> {
  void isFleeting().then((fleeting) => patch({ fleeting }));
  const waiting: string[] = [];
  for (const draft of listDrafts()) if (!(await takeIn(draft))) waiting.push(draft.id);
  const before = Number(recall('browser', countKey) ?? 0);
  const cards = await listCards();
  if (!cards.ok) return notify('info', cards.error.code);
  if (before > 0 && cards.value.length === 0) notify('problem', 'store-emptied', { example: '', count: before });
  show(cards.value);
  if (waiting.length > 0) {
    const named = waiting.map((id) => cards.value.find((card) => card.id === id)?.title || id);
    notify('problem', 'draft-waits', { example: named.join('; '), count: waiting.length });
  }
  const old = await registersPastTheirDay(today());
  if (!old.ok || old.value.length === 0) return;
  const example = old.value.map(({ name, expires }) => `${name}, ${expires}`).join('; ');
  notify('info', 'registers-expired', { example, count: old.value.length });
}

/** A draft goes to the store; it stays where it is until it is there. @returns false when it stays */
async function takeIn(draft: ReturnType<typeof listDrafts>[number]): Promise<boolean> {
  const stored = await loadDossier(draft.id);
  if (!stored.ok && stored.error.code !== 'dossier-gone') return false;
  const end = endOf(draft, stored.ok ? stored.value : null);
  if (end.kind === 'nothing') {
    dropDraft(draft.id);
    return true;
  }
  const { readStored } = await import('../../archive/stored-dossier.ts');
  const read = readStored(end.record, draft.id);
  // It stays, for a release that can read it.
  if (!read.ok) return false;
  const { dossier, unread } = read.value;
  // What cannot be read is stored as it was written: nothing of it goes.
  const record = unread.length > 0 ? (end.record as Dossier) : dossier;
  const own = end.kind === 'beside' ? beside(record) : record;
  if (end.kind === 'beside') notify('info', 'changed-elsewhere');
  const card = { ...cardOf(dossier), id: own.id, title: own.title };
  const done = await saveDossier(own, card, end.kind === 'save' ? end.seen : null);
  if (done.ok) dropDraft(draft.id);
  return done.ok;
}

/** What this browser did not take, and this tab still holds; null when it holds none of this id. */
export const heldHere = (id: string): Dossier | null => unkept.get(id) ?? null;

export { lastOpen } from './last-open.ts';

/** Null after saying what is wrong with it; the record stays as it is. */
export async function loadKept(id: string): Promise<Dossier | null> {
  const here = heldHere(id);
  if (here) return here;
  const loaded = await loadDossier(id);
  if (loaded.ok) {
    seen.set(id, loaded.value.changed);
    onDisk.set(id, loaded.value);
    return loaded.value;
  }
  const code = loaded.error.code === 'damaged' ? 'dossier-damaged' : loaded.error.code;
  notify('problem', code, { where: loaded.error.message });
  return null;
}

export async function forget(id: string): Promise<void> {
  wiped.add(id);
  await queue.ask(id, () => remove(id));
}

async function remove(id: string): Promise<void> {
  const done = await removeDossier(id);
  if (!done.ok) {
    wiped.delete(id);
    return notify('problem', done.error.code);
  }
  for (const map of [seen, unkept, kept, onDisk]) map.delete(id);
  dropDraft(id);
  notGivenGoes(id, null);
  if (store.getState().dossier?.id === id) patch({ dossier: null });
  tellTabs({ kind: 'wiped', id });
  await showCards();
}
