import { afterEach, describe, expect, it, vi } from 'vitest';
import { tileAt, tilesKept, viewAt, wipeTiles } from '../../src/archive/kept-tiles.ts';

/** A browser's store of answers, in the order in which they came. */
function storeOfAnswers() {
  const all = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    return {
      put: async (url: string, answer: Response) => {
        kept.delete(url);
        kept.set(url, answer);
      },
      match: async (url: string) => kept.get(url)?.clone(),
      keys: async () => [...kept.keys()],
      delete: async (url: string) => kept.delete(url),
    };
  };
  return { names: () => [...all.keys()], caches: { open, delete: async (name: string) => all.delete(name) } };
}

const picture = (text: string) => new Response(text, { headers: { 'content-type': 'image/png' } });
const offline = async (): Promise<Response> => {
  throw new TypeError('Failed to fetch');
};
const textOf = async (blob: Blob | null) => (blob ? blob.text() : null);

describe('tiles of the ground', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are there without a network once they were seen, the newest as it was, until they are wiped', async () => {
    const { caches, names } = storeOfAnswers();
    vi.stubGlobal('caches', caches);
    expect(await textOf(await tileAt('https://t/1', async () => picture('oud')))).toBe('oud');
    expect(await textOf(await tileAt('https://t/1', async () => picture('nieuw')))).toBe('nieuw');
    expect(await textOf(await tileAt('https://t/1', offline))).toBe('nieuw');
    expect(await tileAt('https://t/2', offline)).toBeNull();
    expect(await textOf(await viewAt('https://t/?box=1', async () => picture('alles')))).toBe('alles');
    expect(await textOf(await viewAt('https://t/?box=1', offline))).toBe('alles');
    expect(await tilesKept()).toBe(2);
    // A build takes away what begins with the name of the app.
    expect(names().every((name) => !name.startsWith('gevelwijzer'))).toBe(true);
    expect(await wipeTiles()).toBe(true);
    expect(await tilesKept()).toBe(0);
    expect(await tileAt('https://t/1', offline)).toBeNull();
  });

  it('are never what a network that wants a log-in sends, nor a fault of the server', async () => {
    vi.stubGlobal('caches', storeOfAnswers().caches);
    const page = new Response('<html>', { headers: { 'content-type': 'text/html' } });
    expect(await tileAt('https://t/1', async () => page)).toBeNull();
    expect(await tileAt('https://t/1', async () => new Response('', { status: 500 }))).toBeNull();
    expect(await tilesKept()).toBe(0);
  });

  it('are bounded: the oldest make way', async () => {
    vi.stubGlobal('caches', storeOfAnswers().caches);
    for (let i = 0; i < 1200; i++) await tileAt(`https://t/${i}`, async () => picture(`${i}`));
    expect(await tilesKept()).toBeLessThanOrEqual(1050);
    expect(await tileAt('https://t/0', offline)).toBeNull();
    expect(await textOf(await tileAt('https://t/1199', offline))).toBe('1199');
    // Pictures of all that was in view are larger, and no tile makes way for them.
    for (let i = 0; i < 300; i++) await viewAt(`https://v/${i}`, async () => picture(`${i}`));
    expect([await viewAt('https://v/0', offline), await textOf(await viewAt('https://v/299', offline))]).toEqual([
      null,
      '299',
    ]);
    expect(await textOf(await tileAt('https://t/1199', offline))).toBe('1199');
  });

  it('are drawn all the same by a browser that keeps nothing', async () => {
    expect(await textOf(await tileAt('https://t/1', async () => picture('hier')))).toBe('hier');
    expect(await tilesKept()).toBe(0);
  });
});
