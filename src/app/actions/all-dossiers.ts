/** What concerns all dossiers at once: one file out and in, wiping what is past its day, asking the browser to keep them. */
import { bundleOf, readBundle } from '../../archive/bundle.ts';
import { cardOf } from '../../archive/card.ts';
import { placeName } from '../../archive/place-name.ts';
import { loadRaw, loadStored, saveDossier } from '../../archive/store.ts';
import { store } from '../state/store.ts';
import { today } from './day.ts';
import { download } from './download.ts';
import { forget, listKept } from './keep-dossier.ts';
import { notify } from './notify.ts';
import { besideOf, partsNamed, stateOf, twinOf } from './open-beside.ts';

/** Downloads all: what can be read of each; one that cannot be read at all as it lies there. */
export async function exportAll(): Promise<void> {
  const all: unknown[] = [];
  for (const { id, title } of store.getState().cards) {
    const one = await outOf(id, title);
    if (one) all.push(one.record);
  }
  download(`gevelwijzer-dossiers-${today()}.json`, 'application/json', bundleOf(all, new Date().toISOString()));
}

/** Downloads one without opening it. */
export async function exportOne(id: string): Promise<void> {
  const title = store.getState().cards.find((card) => card.id === id)?.title ?? '';
  const one = await outOf(id, title);
  if (!one) return;
  const name = (one.title || title).replace(/[^\p{L}\p{N}]+/gu, '-') || 'dossier';
  download(`${name}.gevelwijzer.json`, 'application/json', JSON.stringify(one.record));
}

/** A stored dossier as it goes to a file; null after saying why there is none. */
async function outOf(id: string, name: string): Promise<{ readonly record: unknown; readonly title: string } | null> {
  const stored = await loadStored(id);
  if (stored.ok) {
    const { dossier, unread } = stored.value;
    if (unread.length > 0) notify('problem', 'exported-partly', { fileName: name, parts: partsNamed(unread) });
    return { record: dossier, title: placeName(dossier) };
  }
  const raw = await loadRaw(id);
  if (!raw.ok) {
    notify('problem', raw.error.code, { fileName: name });
    return null;
  }
  notify('problem', 'exported-raw', { fileName: name });
  return { record: plain(raw.value), title: name };
}

/** What JSON can say of a value: a number without end and the like come as text. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(
      JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)) ?? 'null',
    );
  } catch {
    return String(value);
  }
}

/** Takes in a file with dossiers. One that is here already stays; another state of it comes beside it. */
export async function importAll(text: string, fileName: string): Promise<void> {
  const read = readBundle(text);
  if (!read.ok) {
    const code = read.error.code === 'damaged' ? 'file-damaged' : read.error.code;
    return notify('problem', code, { fileName });
  }
  let count = 0;
  for (const dossier of read.value.dossiers) {
    const state = await stateOf(dossier);
    if (state !== 'new' && state.length === 0) continue;
    const own = state === 'new' ? dossier : await besideOf(dossier);
    if (own !== dossier && (await twinOf(own))) continue;
    const done = await saveDossier(own, cardOf(own), null);
    if (!done.ok) return notify('problem', done.error.code, { fileName });
    count += 1;
  }
  await listKept();
  notify('done', 'dossiers-read', { fileName, count });
  if (read.value.damaged > 0) notify('problem', 'dossiers-damaged', { fileName, count: read.value.damaged });
}

export async function wipe(ids: readonly string[]): Promise<void> {
  for (const id of ids) await forget(id);
}

/** Null when the browser cannot say. */
export async function isPersistent(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.()) ?? null;
}

export async function askPersistence(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
