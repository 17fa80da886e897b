/** A real place: an address of PDOK, and everything around it from the registers. */
import type { Surroundings } from '../../archive/dossier.ts';
import { inNetherlands, toRd } from '../../engine/rd.ts';
import type { RdPoint } from '../../engine/scene.ts';
import type { World } from '../../geodata/ask.ts';
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
  const { suggest } = await import('../../geodata/locatieserver.ts');
  const found = await suggest(text, world, { signal, repeats: 0, timeoutMs: 5000 });
  return found.ok ? found.value : [];
}

/** RD x and y, or latitude and longitude in either order; null when the text is something else. */
export function pointIn(text: string): RdPoint | 'swapped' | 'outside' | null {
  if (/[a-z]{3,}/i.test(text)) return null;
  const numbers = text.match(/-?\d+(?:[.,]\d+)?/g)?.map((part) => Number(part.replace(',', '.'))) ?? [];
  const [one, two] = numbers;
  if (numbers.length !== 2 || one === undefined || two === undefined) return null;
  if (inNetherlands(one, two)) return [one, two];
  if (inNetherlands(two, one)) return 'swapped';
  if (one > 50 && one < 54 && two > 3 && two < 7.5) return toRd(one, two);
  if (two > 50 && two < 54 && one > 3 && one < 7.5) return toRd(two, one);
  return 'outside';
}

/** Opens a new dossier at an address or a point, with its surroundings. Whatever fails, what is open stays open. */
export async function openPlace(text: string, addressId: string | null): Promise<void> {
  const point = pointIn(text);
  if (text.trim() === '') return notify('problem', 'search-empty');
  if (point === 'swapped') return notify('problem', 'rd-swapped');
  if (point === 'outside') return notify('problem', 'outside-netherlands');
  const signal = newest();
  patch({ busy: { what: 'services' }, notices: [] });
  try {
    const found = point ? { name: text.trim(), point } : await addressOf(text, addressId, signal);
    if (!found) return;
    const gathered = await gather(found.point, signal);
    if (!gathered) return;
    show(fresh(found.name, surroundingsFrom(found.name, gathered), []), { kind: 'work', step: 'locatie' });
    tellGaps(gathered);
    place(found.point);
  } finally {
    patch({ busy: null });
  }
}

async function addressOf(text: string, id: string | null, signal: AbortSignal) {
  const { findAddress, lookup } = await import('../../geodata/locatieserver.ts');
  const found = id ? await lookup(id, world, { signal }) : await findAddress(text, world, { signal });
  if (found.ok) return { name: found.value.text, point: found.value.point };
  if (found.error.code !== 'service-stopped')
    notify(
      'problem',
      found.error.code === 'address-unknown' ? 'address-nowhere' : found.error.code,
      serviceOf(found.error),
    );
  return null;
}

const serviceOf = (error: { readonly details?: Readonly<Record<string, string | number>> }) =>
  error.details?.['service'] === undefined ? {} : { fileName: error.details['service'] };

async function gather(point: RdPoint, signal: AbortSignal): Promise<Gathered | null> {
  const { surroundingsAround } = await import('../../geodata/surroundings.ts');
  const answer = await surroundingsAround(point, radiusM, world, { signal });
  if (!answer.ok) {
    if (answer.error.code !== 'service-stopped') notify('problem', answer.error.code, serviceOf(answer.error));
    return null;
  }
  return answer.value;
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
