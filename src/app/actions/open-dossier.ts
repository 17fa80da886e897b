/** Ways to begin: the demo town, a file, a link, a dossier of this browser. */
import { activeVariant, type Dossier, type Scenery, type Surroundings } from '../../archive/dossier.ts';
import { listCards, loadDossier, removeDossier } from '../../archive/store.ts';
import { type Answers, type Judgement, type Machine, unanswered } from '../../engine/scene.ts';
import type { Result } from '../../engine/units.ts';
import { readBuildingFile } from '../../job/engine-client.ts';
import type { Screen } from '../state/app-state.ts';
import { patch, store } from '../state/store.ts';
import { judgeSoon, saveNow, saveSoon, sawStored } from './edit-dossier.ts';
import { notify } from './notify.ts';

/** What `public/demo` ships. */
interface DemoFile extends Omit<Surroundings, 'scenery'>, Pick<Scenery, 'labels' | 'addresses'> {
  readonly scenery: { readonly trees: Scenery['trees']; readonly parcels?: Scenery['parcels'] };
  readonly dossiers: readonly {
    readonly id: string;
    readonly title: string;
    readonly machine: Machine;
    readonly answers: Partial<Answers>;
    readonly judgements: Readonly<Record<string, Judgement>>;
  }[];
}

let demo: DemoFile | null = null;

async function fetchDemo(): Promise<DemoFile | null> {
  if (demo) return demo;
  patch({ busy: { what: 'demo' } });
  try {
    const response = await fetch('demo/lindervoort.json');
    if (!response.ok) throw new Error(String(response.status));
    demo = (await response.json()) as DemoFile;
    return demo;
  } catch {
    notify('problem', 'demo-missing');
    return null;
  } finally {
    patch({ busy: null });
  }
}

function surroundingsOf(file: DemoFile): Surroundings {
  const { name, invented, buildings, publicSpace, places, coverage, sources, scenery, labels, addresses } = file;
  return {
    name,
    invented,
    buildings,
    publicSpace,
    places,
    coverage,
    sources,
    scenery: { trees: scenery.trees, parcels: scenery.parcels ?? [], labels, addresses },
  };
}

export function fresh(
  title: string,
  surroundings: Surroundings,
  machines: readonly Machine[],
  answers: Partial<Answers> = {},
  judgements: Dossier['judgements'] = {},
): Dossier {
  const now = new Date().toISOString();
  return {
    schema: 'gevelwijzer/dossier@1',
    id: crypto.randomUUID(),
    title,
    caseNumber: '',
    organisation: '',
    route: null,
    created: now,
    changed: now,
    surroundings,
    radiusM: 150,
    judgements,
    unknownUseAs: null,
    variants: [
      { id: 'a', name: 'A', machines, alternatives: [], measures: [], answers: { ...unanswered, ...answers } },
    ],
    activeVariant: 'a',
    siteChecks: [],
  };
}

export function show(
  dossier: Dossier,
  screen: Screen = { kind: 'work', step: activeVariant(dossier).machines.length > 0 ? 'uitkomst' : 'locatie' },
): void {
  patch({
    dossier,
    past: [],
    future: [],
    trial: null,
    selection: null,
    outcome: { kind: 'none' },
    screen,
    notices: [],
  });
  judgeSoon();
  saveSoon();
}

/** Opens one of the demo dossiers; without an id the town with no machine placed. */
export async function openDemo(id?: string): Promise<void> {
  const file = await fetchDemo();
  if (!file) return;
  const surroundings = surroundingsOf(file);
  const chosen = file.dossiers.find((one) => one.id === id);
  if (!chosen) return show(fresh(file.name, surroundings, []));
  show(fresh(chosen.title, surroundings, [chosen.machine], chosen.answers, chosen.judgements));
}

export async function openSaved(id: string): Promise<void> {
  patch({ busy: { what: 'dossier' } });
  const loaded = await loadDossier(id);
  patch({ busy: null });
  if (loaded.ok) {
    sawStored(loaded.value);
    show(loaded.value);
  } else
    notify('problem', loaded.error.code === 'damaged' ? 'dossier-damaged' : loaded.error.code, {
      where: loaded.error.message,
    });
}

export async function forget(id: string): Promise<void> {
  const done = await removeDossier(id);
  if (!done.ok) return notify('problem', done.error.code);
  const cards = await listCards();
  if (cards.ok) patch({ cards: cards.value });
}

/** A file of buildings, a dossier, or a report as PDF. Whatever is wrong with it, what was entered stays. */
export async function openFile(file: File): Promise<void> {
  patch({ busy: { what: 'file' } });
  try {
    const text = file.name.toLowerCase().endsWith('.pdf') ? latin1(await file.arrayBuffer()) : await file.text();
    if (text.startsWith('%PDF')) return opened(await (await import('../../archive/link.ts')).unpacked(text), file.name);
    if (/"gevelwijzer\/dossier@/.test(text.slice(0, 400)))
      return opened((await import('../../archive/dossier-schema.ts')).readDossier(parsed(text)), file.name);
    const read = await readBuildingFile(text, file.name);
    if (!read.ok) return notify('problem', read.error.code, { ...read.error.details, fileName: file.name });
    const { buildings, hull, count, skipped } = read.value;
    const surroundings: Surroundings = {
      name: file.name.replace(/\.[^.]*$/, ''),
      invented: false,
      buildings,
      publicSpace: [],
      places: [],
      coverage: { hull, declared: false },
      sources: [
        {
          name: 'BAG-bestand',
          reference: file.name,
          retrieved: new Date(file.lastModified).toISOString(),
          count,
          sha256: null,
        },
      ],
      scenery: { trees: [], parcels: [], labels: [], addresses: [] },
    };
    show(fresh(surroundings.name, surroundings, []), { kind: 'work', step: 'locatie' });
    notify('done', 'file-read', { fileName: file.name, count });
    if (skipped.length > 0)
      notify('info', 'buildings-skipped', { count: skipped.length, example: skipped[0]?.id ?? '' });
  } catch {
    notify('problem', 'file-unreadable', { fileName: file.name });
  } finally {
    patch({ busy: null });
  }
}

function opened(read: Result<Dossier>, fileName: string): void {
  if (read.ok) show(read.value);
  else
    notify('problem', read.error.code === 'damaged' ? 'dossier-damaged' : read.error.code, {
      fileName,
      where: read.error.message,
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function latin1(buffer: ArrayBuffer): string {
  return new TextDecoder('latin1').decode(buffer);
}

/** What stands in the address bar or in this browser when the app starts. */
export async function start(): Promise<void> {
  const cards = await listCards();
  if (cards.ok) patch({ cards: cards.value });
  else notify('info', cards.error.code);
  if (location.hash.startsWith('#b=')) {
    const read = await (await import('../../archive/link.ts')).unpacked(location.hash);
    history.replaceState(null, '', location.pathname);
    return opened(read, 'link');
  }
  const id = sessionStorage.getItem('open');
  if (id) await openSaved(id);
}

/** The dossier that is open stays open after a reload. */
export function rememberOpen(): void {
  store.subscribe((state, before) => {
    if (state.dossier?.id === before.dossier?.id && state.screen.kind === before.screen.kind) return;
    if (state.dossier && state.screen.kind !== 'start') sessionStorage.setItem('open', state.dossier.id);
    else sessionStorage.removeItem('open');
  });
  window.addEventListener('pagehide', () => void saveNow());
}
