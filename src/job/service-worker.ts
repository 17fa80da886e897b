/**
 * Keeps the app usable without a network. All files of one build stand in one cache; a newer build waits beside it until
 * the user says so. The build before stays, so that a tab that still runs it finds its parts. Only files of this site:
 * look-ups at PDOK and 3DBAG are never touched.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Written in by the build: a hash of all files, and their names. */
declare const buildVersion: string;
declare const buildFiles: readonly string[];

const prefix = 'gevelwijzer-';
const current = prefix + buildVersion;

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(current).then((cache) => cache.addAll(buildFiles.map((name) => `./${name}`))));
});

worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then(async (keys) => {
      const others = keys.filter((key) => key.startsWith(prefix) && key !== current);
      // The first time the page that is open already works without a network from now on.
      if (others.length === 0) await worker.clients.claim();
      await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
    }),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
  event.respondWith(answer(request));
});

/** A file is the same for every asker, whatever the server says it varies by: a script asks with an origin, the cache did not. */
const asStored = { ignoreSearch: true, ignoreVary: true } as const;

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(current);
  // What the municipality sets changes between builds: the network first, and what was kept when there is none.
  if (new URL(request.url).pathname.endsWith('/settings.json')) {
    const fresh = await fetch(request, { cache: 'no-store' }).catch(() => null);
    if (fresh?.ok) {
      await cache.put('./settings.json', fresh.clone());
      return fresh;
    }
  }
  const page = request.mode === 'navigate' ? await cache.match('./index.html') : undefined;
  return page ?? (await cache.match(request, asStored)) ?? (await caches.match(request, asStored)) ?? fetch(request);
}
