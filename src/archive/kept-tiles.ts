/**
 * Pictures of the ground that somebody looked at with a dossier: they stay in this browser, so that the map has its ground
 * without a network too. The oldest make way, and all go at once when that is asked.
 */

/**
 * Where they stay, and how many at most. Not by the name of the app: what begins with that is a build, and goes with it.
 * A tile is some 15 kB: ten streets, closely looked at. A picture of all that was in view is some ten times as large.
 */
const places = { kaarttegels: 1000, kaartbeelden: 100 } as const;
type Place = keyof typeof places;
/** To count them takes time: once in so many. */
const countEvery = 50;

let put = 0;

/** From the server, else as it was seen before; null when neither has it. */
export const tileAt = (url: string, fetched: typeof fetch = fetch) => pictureAt(url, 'kaarttegels', fetched);

/** The same of a picture of all that is in view: there again without a network where the same is in view. */
export const viewAt = (url: string, fetched: typeof fetch = fetch) => pictureAt(url, 'kaartbeelden', fetched);

async function pictureAt(url: string, place: Place, fetched: typeof fetch): Promise<Blob | null> {
  const fresh = await fetched(url).catch(() => null);
  if (fresh?.ok && fresh.headers.get('content-type')?.startsWith('image/')) {
    await kept(place, async (tiles) => {
      await tiles.put(url, fresh.clone());
      if (put++ % countEvery === 0) await makeRoom(tiles, places[place]);
    });
    return fresh.blob();
  }
  const before = await kept(place, (tiles) => tiles.match(url));
  return before ? before.blob() : null;
}

const allPlaces = Object.keys(places) as Place[];

/** How many there are. */
export async function tilesKept(): Promise<number> {
  const keys = await Promise.all(allPlaces.map((one) => kept(one, (tiles) => tiles.keys())));
  return keys.reduce((sum, some) => sum + (some?.length ?? 0), 0);
}

/** @returns false when the browser does not let them go */
export async function wipeTiles(): Promise<boolean> {
  try {
    for (const one of allPlaces) await caches.delete(one);
    return true;
  } catch {
    return false;
  }
}

async function makeRoom(tiles: Cache, most: number): Promise<void> {
  const keys = await tiles.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((one) => tiles.delete(one)));
}

/** A browser that keeps nothing is no problem here: the server is asked again. */
async function kept<Value>(place: Place, work: (tiles: Cache) => Promise<Value>): Promise<Value | null> {
  try {
    return await work(await caches.open(place));
  } catch {
    return null;
  }
}
