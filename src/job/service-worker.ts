/**
 * Keeps the app usable without a network. All files of one build stand in one cache, each proven by its hash; a newer build
 * waits beside it until the user says so. The build before stays, so that a tab that still runs it finds its parts. Only the
 * app's own addresses are answered: look-ups elsewhere, and other pages on the same server, are never touched.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Written in by the build: a hash of all files, that of each, and what the municipality sets between builds. */
declare const buildVersion: string;
declare const buildFiles: Readonly<Record<string, string>>;
declare const hostFiles: readonly string[];

const prefix = 'gevelwijzer-';
const current = prefix + buildVersion;
const front = 'index.html';

/** Whoever waits longer for what the municipality set has no network. */
const hostFileWaitMs = 4000;

/** A file is the same for every asker, whatever the server says it varies by: a script asks with an origin, the cache did not. */
const asStored = { ignoreSearch: true, ignoreVary: true } as const;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    keepAll().then(async () => {
      if (await keptIsBroken()) await worker.skipWaiting();
    }),
  );
});

worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then(async (keys) => {
      const others = keys.filter((key) => key.startsWith(prefix) && key !== current);
      // Of a build that does not run nothing is in use, and its page is opened again.
      const broken = await keptIsBroken();
      // The first time the page that is open already works without a network from now on.
      if (others.length === 0 || broken) await worker.clients.claim();
      await Promise.all((broken ? others : others.slice(0, -1)).map((key) => caches.delete(key)));
      if (!broken) return;
      // Not waited for: what a page asks while it opens waits for this worker.
      for (const page of await worker.clients.matchAll({ type: 'window' })) page.navigate(page.url).catch(() => null);
    }),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const name = request.method === 'GET' ? ownName(request.url) : null;
  if (name === null) return;
  if (hostFiles.includes(name)) event.respondWith(freshFirst(name, request));
  else if (name in buildFiles) event.respondWith(answer(name, request));
  else if (named.has(name)) event.respondWith(freshFirst(name, request));
  // A part of the build before: a tab may still run it.
  else if (name.startsWith('assets/')) event.respondWith(ofAnyBuild(request));
});

/** The name of a file in the folder of the app; of anything else null. */
function ownName(address: string): string | null {
  const folder = new URL('./', worker.location.href);
  const { origin, pathname } = new URL(address);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return null;
  return pathname.slice(folder.pathname.length) || front;
}

/** A build is kept when every file is the one that was built: half a deploy or an error page with a good status is none. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(current);
  const names = Object.keys(buildFiles);
  const fetched = await Promise.all(names.map(fetchProven));
  const absent = names.filter((_, n) => !fetched[n]);
  if (absent.length > 0) {
    await caches.delete(current);
    throw new Error(`Not the files of build ${buildVersion}: ${absent.join(', ')}`);
  }
  for (const [n, name] of names.entries()) {
    const response = fetched[n];
    if (response) await cache.put(`./${name}`, response);
  }
}

/** A file of this build from the server, past what stands between when that is another; null when the server has it not. */
async function fetchProven(name: string): Promise<Response | null> {
  for (const cache of ['no-cache', 'reload'] as const) {
    const response = await fetch(`./${name}`, { cache }).catch(() => null);
    if (response?.ok && (await isProven(name, response))) return response;
  }
  return null;
}

async function isProven(name: string, response: Response): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()));
  return btoa(String.fromCharCode(...digest)) === buildFiles[name];
}

/** What this worker has looked at since it started; a disk loses things between two starts. */
const proven = new Set<string>();

async function answer(name: string, request: Request): Promise<Response> {
  const cache = await caches.open(current);
  const kept = await cache.match(`./${name}`, asStored);
  if (kept && (proven.has(name) || (await isProven(name, kept)))) {
    proven.add(name);
    return kept;
  }
  const again = await fetchProven(name);
  if (!again) return fetch(request);
  await cache.put(`./${name}`, again.clone());
  proven.add(name);
  return again;
}

async function ofAnyBuild(request: Request): Promise<Response> {
  return (await caches.match(request, asStored)) ?? fetch(request);
}

const settingsName = 'settings.json';

/** Files that the settings name, whatever they are called: a logo, a theme, a letter, the limits. */
const named = new Set<string>();

/** Read again by a worker that starts anew: what asks for such a file asked for the settings first. */
void caches
  .open(current)
  .then((cache) => cache.match(`./${settingsName}`, asStored))
  .then((kept) => kept && remember(kept));

async function remember(settings: Response): Promise<void> {
  const { logo, theme, template, policy }: Record<string, unknown> = await settings.json().catch(() => ({}));
  const limits = typeof policy === 'object' && policy !== null ? (policy as { file?: unknown }).file : policy;
  named.clear();
  for (const one of [logo, theme, template, limits]) {
    const name = typeof one === 'string' && URL.canParse(one, worker.location.href) ? ownName(absolute(one)) : null;
    if (name !== null) named.add(name);
  }
}

const absolute = (path: string): string => new URL(path, worker.location.href).href;

/** What the municipality sets changes between builds: the network first, and what was kept when there is none. */
async function freshFirst(name: string, request: Request): Promise<Response> {
  const cache = await caches.open(current);
  const fresh = await fetch(request.url, { cache: 'no-store', signal: AbortSignal.timeout(hostFileWaitMs) }).catch(
    () => null,
  );
  // The page of a network that wants a log-in is not what the municipality set.
  if (fresh?.ok && !/html/.test(fresh.headers.get('content-type') ?? '')) {
    if (name === settingsName) await remember(fresh.clone());
    await cache.put(`./${name}`, fresh.clone());
    return fresh;
  }
  return (await cache.match(`./${name}`, asStored)) ?? fresh ?? Response.error();
}

/** Whether the newest build before this one cannot run: its page is not the app's, or a script of it is no script. */
async function keptIsBroken(): Promise<boolean> {
  const before = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== current).at(-1);
  if (before === undefined) return false;
  const cache = await caches.open(before);
  const page = await (await cache.match('./index.html', asStored))?.text();
  if (!page?.includes('id="app"')) return true;
  for (const [, name] of page.matchAll(/<script[^>]* src="([^"]+)"/g)) {
    const script = name === undefined ? undefined : await cache.match(name, asStored);
    if (!/javascript/.test(script?.headers.get('content-type') ?? '')) return true;
  }
  return false;
}
