/** A real place: an address of PDOK, and everything around it from the registers. */

import { countNotInUse, countsNotInUse, withSurroundings } from '../../archive/changed-surroundings.ts';
import type { Surroundings } from '../../archive/dossier.ts';
import { type RdPoint, usualRadiusM } from '../../engine/scene/scene.ts';
import type { ServiceProblem, World } from '../../geodata/ask.ts';
import type { Address, OtherPlace } from '../../geodata/locatieserver.ts';
import { readPlace } from '../../geodata/read-place.ts';
import type { Gathered } from '../../geodata/surroundings.ts';
import type { ProblemWords } from '../../i18n/nl/problems.ts';
import { fetched } from '../../i18n/speak.ts';
import { patch, store } from '../state/store.ts';
import { dayMs } from './day.ts';
import { edit } from './edit-dossier.ts';
import { fresh, show } from './new-dossier.ts';
import { notify } from './notify.ts';
import { place } from './place-machine.ts';
import { fromMunicipality, readSettings } from './settings.ts';

/** The services as this browser reaches them. */
export const world: World = {
  // Only what the question itself says leaves this browser. What is dated now is asked for now, and comes from no cache.
  fetch: async (url, { signal, heard }) => {
    const response = await fetch(url, {
      signal,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return { status: response.status, headers: response.headers, text: () => streamed(response, heard) };
  },
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
  range: async (url, from, length, signal) => {
    const response = await fetch(url, {
      signal,
      cache: 'no-store',
      headers: { Range: `bytes=${from}-${from + length - 1}` },
    });
    // A server that sends the whole file does not know ranges; it is not read.
    return response.status === 206 ? new Uint8Array(await response.arrayBuffer()) : null;
  },
  reaches: (url) =>
    fetch(url, { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer' }).then(
      () => true,
      () => false,
    ),
};

/** The text of an answer, saying each time that a part of it came. */
async function streamed(response: Response, heard: () => void = () => undefined): Promise<string> {
  if (!response.body) return response.text();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    heard();
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** What stops a question whole, and what stops the services alone: then the work goes on with what came. */
interface Asking {
  readonly whole: AbortController;
  readonly services: AbortController;
}
let asking: Asking | null = null;

/** A newer question stops the older one, and the screen waits for the newest alone. */
export async function asNewest(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  asking?.whole.abort();
  const own: Asking = { whole: new AbortController(), services: new AbortController() };
  own.whole.signal.addEventListener('abort', () => own.services.abort());
  asking = own;
  patch({ busy: { what: 'services', parts: null }, notices: [] });
  try {
    await work(own.whole.signal);
  } finally {
    if (asking === own) patch({ busy: null });
  }
}

/** The officer waits no longer: what has not come is missing, and is said to be. */
export function goOnWithout(): void {
  asking?.services.abort();
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

/** Addresses, and with a word behind them streets, towns and parcels. */
export async function suggestPlaces(
  text: string,
  signal: AbortSignal,
): Promise<readonly { id: string; text: string; note?: string }[]> {
  const { suggestions } = await import('../../geodata/geocoder.ts');
  const found = await suggestions(text, world, { signal, repeats: 0, timeoutMs: 5000 }, true);
  if (!found.ok) return [];
  const { kinds } = await fetched(store.getState().language, 'location');
  return found.value.map(({ id, text: name, kind }) => ({ id, text: name, ...(kind && { note: kinds[kind] }) }));
}

/** Opens a new dossier at an address or a point, with its surroundings. Whatever fails, what is open stays open. @returns whether it came */
export async function openPlace(text: string, addressId: string | null): Promise<boolean> {
  if (text.trim() === '') {
    notify('problem', 'search-empty');
    return false;
  }
  let opened = false;
  await asNewest(async (signal) => {
    const found = await placeIn(text, addressId, signal);
    if (!found) return;
    opened = await openAt(found, signal);
    if (found.said && !signal.aborted) notify('info', found.said);
  });
  return opened;
}

/** A place and what stands around it, without a dossier: for a desk that measures from a place of its own. */
export async function placeAndAround(
  text: string,
  addressId: string | null,
  signal: AbortSignal,
): Promise<{ readonly name: string; readonly point: RdPoint; readonly surroundings: Surroundings | null } | null> {
  const found = await placeIn(text, addressId, signal);
  if (!found) return null;
  // From the middle of a street nothing is measured.
  if (isMiddle(found.kind)) return tell({ code: 'address-unknown' });
  const near = await around(found.name, found.point, signal);
  return { name: found.name, point: found.point, surroundings: near?.surroundings ?? null };
}

/** Where a machine stands an address or a parcel says; of a street or a town the map shows the middle, and the officer points. */
async function openAt({ name, point, kind }: Found, signal: AbortSignal): Promise<boolean> {
  const found = await around(name, point, signal);
  if (!found) return false;
  const { own, tell: tellOwn } = await fromMunicipality();
  if (signal.aborted) return false;
  show({ ...fresh(name, { ...found.surroundings, name }, []), ...own }, { kind: 'work', step: 'locatie' });
  found.tell();
  tellOwn();
  if (isMiddle(kind)) {
    patch({ look: { point } });
    notify('info', 'street-middle', { fileName: name });
  } else place(point);
  return true;
}

/** A street or a town has no point that is meant. */
export const isMiddle = (kind: OtherPlace | undefined): boolean => kind === 'weg' || kind === 'woonplaats';

interface Found {
  readonly name: string;
  readonly point: RdPoint;
  /** What is to be said of it; null when nothing is. */
  readonly said: string | null;
  /** Absent: an address, or a place that was written itself. */
  readonly kind?: OtherPlace | undefined;
}

interface Around {
  readonly surroundings: Surroundings;
  /** Says what is missing or old, once the surroundings are on the screen. */
  readonly tell: () => void;
}

/**
 * The surroundings of a point: from the services, or as they were kept when these do not answer. What was fetched within
 * a day is not asked again, unless that is what the user wants.
 */
async function around(name: string, point: RdPoint, signal: AbortSignal, anew = false): Promise<Around | null> {
  const { keepSurroundings, keptAround } = await import('../../archive/kept-surroundings.ts');
  const { minorParts, surroundingsAround } = await import('../../geodata/surroundings.ts');
  const kept = await keptAround(point, usualRadiusM);
  const fromStore = (code: string, surroundings = kept?.surroundings): Around | null =>
    kept && {
      surroundings: surroundings ?? kept.surroundings,
      tell: () => notify('info', code, { fileName: kept.at.slice(0, 10) }),
    };
  const ageMs = kept && world.now().getTime() - Date.parse(kept.at);
  // A date still to come is a clock that was wrong: no proof that it is fresh.
  if (kept && !anew && ageMs !== null && ageMs >= 0 && ageMs < dayMs) {
    const { withScenery } = await import('./with-scenery.ts');
    return fromStore('kept-today', await withScenery(kept, world, signal));
  }
  const { buildings: ownBuildings = null, outline: ownOutline = null } = await readSettings();
  // A desk that asks for itself has no waiting sentence, and nothing to stop.
  const own = asking?.whole.signal === signal ? asking : null;
  const options = { signal: own?.services.signal ?? signal, ownBuildings, ownOutline };
  const answer = await surroundingsAround(point, usualRadiusM, world, options, (parts) => {
    if (own && asking === own) patch({ busy: { what: 'services', parts } });
  });
  if (signal.aborted) return null;
  // While a part is missing, older surroundings that are whole are better than none; a refresh says what is wrong.
  if (!answer.ok)
    return (
      (anew || answer.error.code === 'nothing-here' ? null : fromStore('kept-used')) ??
      tell(answer.error.code === 'service-stopped' ? { code: 'stopped-early' } : answer.error)
    );
  const surroundings = surroundingsFrom(name, answer.value);
  if (answer.value.problems.every(({ part }) => minorParts.has(part)))
    void keepSurroundings(surroundings, world.now().toISOString());
  return { surroundings, tell: () => tellGaps(answer.value) };
}

/** What was written, as a place with a name; null after saying why not. */
export async function placeIn(text: string, id: string | null, signal: AbortSignal): Promise<Found | null> {
  const [{ addressFor, nameOf, placeOf }, { findPlace }] = await Promise.all([
    import('../../geodata/geocoder.ts'),
    import('../../geodata/locatieserver.ts'),
  ]);
  const written = readPlace(text);
  if (written.kind === 'problem') return tell({ code: written.code });
  if (written.kind === 'point') {
    const near = await nameOf(written.point, world, { signal });
    const said = written.degreesAsRd ? 'degrees-as-rd' : null;
    return signal.aborted ? null : { name: near ?? text.trim().slice(0, 200), point: written.point, said };
  }
  const found =
    written.kind === 'register'
      ? await placeOf(written.register, world, { signal })
      : await addressFor(text, id, world, { signal }, findPlace);
  if (!found.ok) return tell(found.error);
  const { text: name, point, kind }: Pick<Address, 'text' | 'point' | 'kind'> = found.value;
  return { name, point, said: null, kind };
}

/** One sentence for what went wrong; a stopped question needs none. */
export function tell(error: Pick<ServiceProblem, 'code' | 'details'>): null {
  const code = error.code === 'address-unknown' ? 'address-nowhere' : error.code;
  if (code !== 'service-stopped') notify('problem', code, serviceOf(error));
  return null;
}

/** Which service, and after how many seconds it wants to be asked again, when it said so. */
function serviceOf({ details = {} }: Pick<ServiceProblem, 'details'>): Record<string, string | number> {
  const { service, retryAfterMs } = details;
  return {
    ...(service !== undefined && { fileName: service }),
    ...(retryAfterMs !== undefined && { share: `${Math.ceil(Number(retryAfterMs) / 1000)} s` }),
  };
}

/** Each missing part in one sentence: what it means, and that the verdict takes it into account. */
function tellGaps({ problems, otherStatus }: Gathered): void {
  for (const { part, error } of problems) notify('info', `part-${part}` satisfies keyof ProblemWords, serviceOf(error));
  tellOthers(otherStatus);
}

/** Buildings of the register that do not count, by status: from a service as from a file. */
export function tellOthers(byStatus: Readonly<Record<string, number>>): void {
  const others = Object.entries(byStatus);
  if (others.length === 0) return;
  notify('info', 'buildings-other-status', {
    share: others.map(([status, number]) => `${status}:\u00a0${number}`).join(', '),
  });
}

export function surroundingsFrom(
  name: string,
  { buildings, notInUse, publicSpace, stops, drawn, hull, sources, ledger, openPlaces, addresses }: Gathered,
): Surroundings {
  return {
    name,
    invented: false,
    buildings,
    ...(notInUse.length > 0 && { notInUse }),
    publicSpace,
    places: [],
    coverage: { hull, declared: false },
    ...(openPlaces.length > 0 && { openPlaces }),
    sources,
    ledger,
    scenery: {
      trees: [],
      parcels: [],
      labels: [],
      addresses,
      ...(stops.length > 0 && { stops }),
      ...(drawn.length > 0 && { ground: drawn }),
    },
  };
}

/**
 * The same dossier with its surroundings asked for again, around where the machine stands now; what changed is shown, what
 * was said of buildings stays.
 */
export async function refreshSurroundings(): Promise<void> {
  const { dossier } = store.getState();
  const machine = dossier?.variants.find(({ id }) => id === dossier.activeVariant)?.machines[0];
  if (!dossier || !machine) return;
  await asNewest(async (signal) => {
    const found = await around(dossier.surroundings.name, machine.point, signal, true);
    const { differenceOf } = await import('../../geodata/difference.ts');
    const now = store.getState().dossier;
    if (!found || signal.aborted) return;
    // Another dossier was opened meanwhile: it keeps its own surroundings.
    if (now?.id !== dossier.id) return notify('problem', 'fetched-elsewhere');
    // As it is by now: while the services answered, the officer went on.
    const before = now.surroundings;
    const after = countNotInUse(found.surroundings, countsNotInUse(before));
    const difference = differenceOf(
      { buildings: before.buildings, hull: before.coverage.hull },
      { buildings: after.buildings, hull: after.coverage.hull },
    );
    edit((one) => withSurroundings(one, { ...after, places: one.surroundings.places }));
    patch({ refreshed: { of: dossier.id, difference } });
    found.tell();
  });
}
