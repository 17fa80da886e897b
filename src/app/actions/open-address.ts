/** A real place: an address of PDOK, and everything around it from the registers. */
import type { Surroundings } from '../../archive/dossier.ts';
import type { RdPoint } from '../../engine/scene.ts';
import type { ServiceProblem, World } from '../../geodata/ask.ts';
import { readPlace } from '../../geodata/read-place.ts';
import type { Gathered } from '../../geodata/surroundings.ts';
import { patch, store } from '../state/store.ts';
import { edit } from './edit-dossier.ts';
import { fresh, show } from './new-dossier.ts';
import { notify } from './notify.ts';
import { place } from './place-machine.ts';

const radiusM = 150;

/** The services as this browser reaches them. */
export const world: World = {
  // Only what the question itself says leaves this browser.
  fetch: (url, init) => fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' }),
  now: () => new Date(),
  wait: (ms, signal) =>
    new Promise((done) => {
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        done();
      });
    }),
  random: Math.random,
  reaches: (url) =>
    fetch(url, { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer' }).then(
      () => true,
      () => false,
    ),
};

let asking: AbortController | null = null;

/** A newer question stops the older one. */
function newest(): AbortSignal {
  asking?.abort();
  asking = new AbortController();
  return asking.signal;
}

/** Addresses for what was typed so far; empty when the service says nothing or cannot be reached. */
export async function suggestAddresses(
  text: string,
  signal: AbortSignal,
): Promise<readonly { id: string; text: string }[]> {
  const { suggestions } = await import('../../geodata/geocoder.ts');
  const found = await suggestions(text, world, { signal, repeats: 0, timeoutMs: 5000 });
  return found.ok ? found.value : [];
}

/** Opens a new dossier at an address or a point, with its surroundings. Whatever fails, what is open stays open. */
export async function openPlace(text: string, addressId: string | null): Promise<void> {
  if (text.trim() === '') return notify('problem', 'search-empty');
  const signal = newest();
  patch({ busy: { what: 'services' }, notices: [] });
  try {
    const found = await placeIn(text, addressId, signal);
    if (found) await openAt(found.name, found.point, signal);
  } finally {
    patch({ busy: null });
  }
}

async function openAt(name: string, point: RdPoint, signal: AbortSignal): Promise<void> {
  const gathered = await gather(point, signal);
  if (!gathered) return;
  show(fresh(name, surroundingsFrom(name, gathered), []), { kind: 'work', step: 'locatie' });
  tellGaps(gathered);
  place(point);
}

/** What was written, as a place with a name; null after saying why not. */
async function placeIn(
  text: string,
  id: string | null,
  signal: AbortSignal,
): Promise<{ readonly name: string; readonly point: RdPoint } | null> {
  const { addressFor, nameOf, placeOf } = await import('../../geodata/geocoder.ts');
  const written = readPlace(text);
  if (written.kind === 'problem') return tell({ code: written.code });
  if (written.kind === 'point') {
    const near = await nameOf(written.point, world, { signal });
    return signal.aborted ? null : { name: near ?? text.trim().slice(0, 200), point: written.point };
  }
  const found =
    written.kind === 'register'
      ? await placeOf(written.register, world, { signal })
      : await addressFor(text, id, world, { signal });
  return found.ok ? { name: found.value.text, point: found.value.point } : tell(found.error);
}

/** One sentence for what went wrong; a stopped question needs none. */
function tell(error: Pick<ServiceProblem, 'code' | 'details'>): null {
  const code = error.code === 'address-unknown' ? 'address-nowhere' : error.code;
  if (code !== 'service-stopped') notify('problem', code, serviceOf(error));
  return null;
}

const serviceOf = (error: Pick<ServiceProblem, 'details'>) =>
  error.details?.['service'] === undefined ? {} : { fileName: error.details['service'] };

async function gather(point: RdPoint, signal: AbortSignal): Promise<Gathered | null> {
  const { surroundingsAround } = await import('../../geodata/surroundings.ts');
  const answer = await surroundingsAround(point, radiusM, world, { signal });
  return answer.ok ? answer.value : tell(answer.error);
}

/** Each missing part in one sentence: what it means, and that the verdict takes it into account. */
function tellGaps({ problems }: Gathered): void {
  for (const { part, error } of problems) notify('info', `part-${part}`, serviceOf(error));
}

function surroundingsFrom(name: string, { buildings, publicSpace, hull, sources, addresses }: Gathered): Surroundings {
  return {
    name,
    invented: false,
    buildings,
    publicSpace,
    places: [],
    coverage: { hull, declared: false },
    sources,
    scenery: { trees: [], parcels: [], labels: [], addresses },
  };
}

/** The same dossier with its surroundings asked for again, around where the machine stands now. */
export async function refreshSurroundings(): Promise<void> {
  const { dossier } = store.getState();
  const machine = dossier?.variants.find(({ id }) => id === dossier.activeVariant)?.machines[0];
  if (!dossier || !machine) return;
  const signal = newest();
  patch({ busy: { what: 'services' }, notices: [] });
  try {
    const gathered = await gather(machine.point, signal);
    if (!gathered) return;
    const surroundings = surroundingsFrom(dossier.surroundings.name, gathered);
    edit((one) => ({ ...one, surroundings: { ...surroundings, places: one.surroundings.places } }));
    tellGaps(gathered);
  } finally {
    patch({ busy: null });
  }
}
