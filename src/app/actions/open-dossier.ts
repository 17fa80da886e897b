/** Ways to begin: the demo town, a file, a link, a dossier of this browser. */
import type { Scenery, Surroundings } from '../../archive/dossier.ts';
import { answered } from '../../engine/scene/held-answers.ts';
import { type Answers, type Judgement, type Machine, unanswered, usualRadiusM } from '../../engine/scene/scene.ts';
import { dossierInView } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import { fresh, opening, show } from './new-dossier.ts';
import { notify } from './notify.ts';
import { whileBusy } from './while-busy.ts';

/** What `public/demo` ships. */
interface DemoFile extends Omit<Surroundings, 'scenery'>, Pick<Scenery, 'labels' | 'addresses'> {
  readonly scenery: Pick<Scenery, 'trees' | 'ground'> & { readonly parcels?: Scenery['parcels'] };
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
  return whileBusy('demo', async () => {
    try {
      const response = await fetch('demo/lindervoort.json');
      if (!response.ok) throw new Error(String(response.status));
      demo = (await response.json()) as DemoFile;
      return demo;
    } catch {
      notify('problem', 'demo-missing');
      return null;
    }
  });
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
    scenery: { ...scenery, parcels: scenery.parcels ?? [], labels, addresses },
  };
}

/** The demo town, with the machines of its dossiers. */
export async function demoSurroundings() {
  const file = await fetchDemo();
  return file && { surroundings: surroundingsOf(file), machines: file.dossiers };
}

/** Opens one of the demo dossiers; without an id the town with no machine placed. @returns whether it is on the screen */
export async function openDemo(id?: string): Promise<boolean> {
  const newest = opening();
  const file = await fetchDemo();
  if (!file || !newest()) return false;
  const surroundings = surroundingsOf(file);
  const chosen = file.dossiers.find((one) => one.id === id);
  if (!chosen) {
    show(fresh(file.name, surroundings, []));
    return true;
  }
  const { machine } = chosen;
  const said = answered({ ...unanswered, ...chosen.answers }, chosen.answers, machine, usualRadiusM);
  show(fresh(chosen.title, surroundings, [machine], said, chosen.judgements));
  return true;
}

const keeper = () => import('./keep-dossier.ts');

export async function openSaved(id: string): Promise<void> {
  const newest = opening();
  await whileBusy('dossier', async () => (await import('./open-beside.ts')).openStored(id, newest));
}

/**
 * Buildings, dossiers, reports as PDF, one after another: a file that adds goes to what the one before it opened, or to what is on
 * the screen now. Their readers are fetched when the first one comes.
 */
export async function openFiles(files: readonly File[]): Promise<void> {
  let into = dossierInView(store.getState());
  for (const file of files) into = await (await import('./open-file.ts')).openFile(file, into);
}

/** A dossier in the address itself goes out of the address, and onto the screen. @returns false when there is none */
export async function openLinked(): Promise<boolean> {
  const link = location.hash;
  if (!link.startsWith('#b=')) return false;
  history.replaceState(null, '', location.pathname);
  await (await import('./open-file.ts')).openLink(link);
  return true;
}

/** What stands in the address bar or in this browser when the app starts. */
export async function start(): Promise<void> {
  const newest = opening();
  const { listKept, lastOpen } = await keeper();
  await listKept();
  if (await openLinked()) return;
  const id = /^#\/dossier\/([\w-]+)/.exec(location.hash)?.[1] ?? lastOpen();
  if (id && newest()) await openSaved(id);
}
