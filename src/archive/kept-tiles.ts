/**
 * Pictures of the ground that somebody looked at with a dossier: they stay in this browser, so that the map has its ground
 * without a network too. The oldest make way, and all go at once when that is asked.
 */

/** Not by the name of the app: what begins with that is a build, and goes with it. */
const place = 'kaarttegels';
/** Some 15 kB each: ten streets, closely looked at. */
const most = 1000;
/** To count them takes time: once in so many. */
const countEvery = 50;

let put = 0;

/** From the server, else as it was seen before; null when neither has it. */
export async function tileAt(url: string, fetched: typeof fetch = fetch): Promise<Blob | null> {
  const fresh = await fetched(url).catch(() => null);
  if (fresh?.ok && fresh.headers.get('content-type')?.startsWith('image/')) {
    await kept(async (tiles) => {
      await tiles.put(url, fresh.clone());
      if (put++ % countEvery === 0) await makeRoom(tiles);
    });
    return fresh.blob();
  }
  const before = await kept((tiles) => tiles.match(url));
  return before ? before.blob() : null;
}

/** How many there are. */
export const tilesKept = async (): Promise<number> => (await kept((tiles) => tiles.keys()))?.length ?? 0;

/** @returns false when the browser does not let them go */
export async function wipeTiles(): Promise<boolean> {
  try {
    await caches.delete(place);
    return true;
  } catch {
    return false;
  }
}

async function makeRoom(tiles: Cache): Promise<void> {
  const keys = await tiles.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((one) => tiles.delete(one)));
}

/** A browser that keeps nothing is no problem here: the server is asked again. */
async function kept<Value>(work: (tiles: Cache) => Promise<Value>): Promise<Value | null> {
  try {
    return await work(await caches.open(place));
  } catch {
    return null;
  }
}
