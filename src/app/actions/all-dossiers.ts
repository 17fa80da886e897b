/** What concerns all dossiers at once: one file out and in, wiping what is past its day, asking the browser to keep them. */
import { bundleOf, readBundle } from '../../archive/bundle.ts';
import type { Dossier } from '../../archive/dossier.ts';
import { cardOf, listCards, loadDossier, saveDossier } from '../../archive/store.ts';
import { download } from '../kit/download.ts';
import { store } from '../state/store.ts';
import { forget, listKept } from './keep-dossier.ts';
import { notify } from './notify.ts';

export const today = (): string => new Date().toISOString().slice(0, 10);

/** Downloads all that can be read. */
export async function exportAll(): Promise<void> {
  const dossiers: Dossier[] = [];
  for (const { id } of store.getState().cards) {
    const loaded = await loadDossier(id);
    if (loaded.ok) dossiers.push(loaded.value);
    else notify('problem', 'dossier-damaged', { where: loaded.error.message });
  }
  download(`gevelwijzer-dossiers-${today()}.json`, 'application/json', bundleOf(dossiers, new Date().toISOString()));
}

/** Downloads one without opening it. */
export async function exportOne(id: string): Promise<void> {
  const loaded = await loadDossier(id);
  if (!loaded.ok) return notify('problem', 'dossier-damaged', { where: loaded.error.message });
  const name = loaded.value.title.replace(/[^\p{L}\p{N}]+/gu, '-') || 'dossier';
  download(`${name}.gevelwijzer.json`, 'application/json', JSON.stringify(loaded.value));
}

/** Takes in a file with dossiers. One that is here already stays; another state of it comes beside it. */
export async function importAll(text: string, fileName: string): Promise<void> {
  const read = readBundle(text);
  if (!read.ok) {
    const code = read.error.code === 'damaged' ? 'dossier-damaged' : read.error.code;
    return notify('problem', code, { fileName, where: read.error.message });
  }
  const stored = await listCards();
  const here = new Map((stored.ok ? stored.value : []).map((card) => [card.id, card.changed]));
  let count = 0;
  for (const dossier of read.value.dossiers) {
    if (here.get(dossier.id) === dossier.changed) continue;
    const own = here.has(dossier.id) ? { ...dossier, id: crypto.randomUUID(), title: `${dossier.title} (2)` } : dossier;
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
