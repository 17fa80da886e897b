/**
 * A dossier that comes from a file, a link or a report never takes the place of what is stored. When all of it is stored
 * already, that is opened; else it comes beside it, under a name of its own, and what differs is said.
 */
import type { Dossier } from '../../archive/dossier.ts';
import { placeName } from '../../archive/place-name.ts';
import { type DossierPart, differingParts, partsUnread } from '../../archive/same-content.ts';
import { listCards, loadStored } from '../../archive/store.ts';
import type { Unread } from '../../archive/stored-dossier.ts';
import { partNames } from '../../i18n/part-names.ts';
import { fetched } from '../../i18n/speak.ts';
import { patch, store } from '../state/store.ts';
import { figuresOf } from '../words.ts';
import { heldHere, loadKept, whole } from './keep-dossier.ts';
import { screenOf, show } from './new-dossier.ts';
import { notify } from './notify.ts';
import { saveNow } from './save-soon.ts';

/** @param fileName of the file, for the sentence that says what happened */
export async function openGiven(given: Dossier, fileName: string): Promise<void> {
  // What stands on the screen is compared as it is now.
  const flushed = await inTime(saveNow().then(() => true));
  const { dossier: open } = store.getState();
  if (open?.id === given.id) {
    const parts = differingParts(whole(open), given);
    if (parts.length > 0) return showBeside(given, parts, fileName);
    patch({ screen: screenOf(open), notices: [] });
    return notify('info', 'opened-stored', { fileName });
  }
  const state = flushed && (await inTime(stateOf(given)));
  if (!state) {
    show(await besideOf(given));
    return notify('info', 'opened-unsure', { fileName });
  }
  if (state === 'new') return show(given);
  if (state.length > 0) return showBeside(given, state, fileName);
  await openStored(given.id);
  notify('info', 'opened-stored', { fileName });
}

/** A store that does not answer by then is not waited for. */
const patienceMs = 8000;

/** Null when it takes too long. */
function inTime<Value>(work: Promise<Value>): Promise<Value | null> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => done(null), patienceMs);
    work.then(done, fail).finally(() => clearTimeout(late));
  });
}

/** What a stored dossier of this id holds otherwise; `new` when there is none. */
export async function stateOf(given: Dossier): Promise<'new' | readonly DossierPart[]> {
  const here = heldHere(given.id);
  if (here) return differingParts(here, given);
  const stored = await loadStored(given.id);
  if (stored.ok) return stored.value.unread.length > 0 ? ['unread'] : differingParts(stored.value.dossier, given);
  // A browser that keeps nothing has nothing to lose; what lies there and cannot be read is not touched.
  return ['damaged', 'newer-version'].includes(stored.error.code) ? ['unread'] : 'new';
}

/** The same under an id and a name of its own. */
export async function besideOf(given: Dossier): Promise<Dossier> {
  const { language } = store.getState();
  const day = figuresOf(language).date(given.changed);
  const suffix = (await fetched(language, 'noticeWays')).asOf(day);
  return { ...given, id: crypto.randomUUID(), title: titleWith(placeName(given), suffix) };
}

const titleWith = (title: string, suffix: string): string => `${title.slice(0, 1900)} (${suffix})`;

/** One that came beside before, and was not changed since, need not come again. */
export async function twinOf(beside: Dossier): Promise<string | null> {
  const cards = await listCards();
  for (const { id, title } of cards.ok ? cards.value : []) {
    if (title !== beside.title) continue;
    const stored = await loadStored(id);
    if (stored.ok && stored.value.unread.length === 0 && differingParts(stored.value.dossier, beside).length === 0)
      return id;
  }
  return null;
}

async function showBeside(given: Dossier, parts: readonly DossierPart[], fileName: string): Promise<void> {
  const beside = await besideOf(given);
  const twin = await twinOf(beside);
  if (twin) await openStored(twin);
  else show(beside);
  notify('info', 'opened-beside', { fileName, parts: parts.join('|') });
}

/**
 * A dossier of this browser, under its own id. Where something of it cannot be read, what can be comes beside it.
 * @param newest false when the user opened something else meanwhile: that stays on the screen
 */
export async function openStored(id: string, newest: () => boolean = () => true): Promise<void> {
  const kept = await loadKept(id);
  if (!newest()) return;
  if (kept) return show(kept);
  const stored = await loadStored(id);
  // `loadKept` has said why.
  if (!stored.ok || !newest()) return;
  const { dossier, unread } = stored.value;
  const beside = await readableOf(dossier, partsNamed(unread), unread.length);
  const twin = await twinOf(beside);
  if (twin) await openStored(twin);
  else show(beside);
  notify('problem', 'opened-partly', { parts: partsNamed(unread) });
}

/** What can be read, under an id and a name of its own. What cannot be stays named among the sources, and so in the report. */
async function readableOf(dossier: Dossier, parts: string, count: number): Promise<Dossier> {
  const { language } = store.getState();
  const { readable, unreadable } = await fetched(language, 'noticeWays');
  const reference = partNames(await fetched(language, 'dossierParts'), parts).slice(0, 500);
  const { surroundings } = dossier;
  const sources = [...surroundings.sources, { name: unreadable, reference, retrieved: null, count, sha256: null }];
  const title = titleWith(placeName(dossier), readable);
  return { ...dossier, id: crypto.randomUUID(), title, surroundings: { ...surroundings, sources } };
}

/** What could not be read, for a sentence: no more than the eye takes in. */
export function partsNamed(unread: readonly Unread[]): string {
  const parts = partsUnread(unread);
  return [...parts.slice(0, 8), ...(parts.length > 8 ? ['…'] : [])].join('|');
}
